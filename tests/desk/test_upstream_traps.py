"""A tripwire for each trap of Wagtail and wagtail-localize that we work around: it fails when upstream mends it.

Each asks upstream directly, past our own code, and says what of ours may go once the answer changes. A failure here is
good news; it is no fault of the change that was just made, unless that was to a version of a dependency.
"""

from pathlib import Path
from unittest.mock import patch

import polib
import pytest
import wagtail
import wagtail_localize
from django.contrib.auth.models import Permission
from django.core.cache import cache
from django.core.exceptions import ValidationError
from django.core.files.uploadedfile import SimpleUploadedFile
from django.db import models
from django.test import RequestFactory
from django.test.utils import isolate_apps
from django.urls import reverse
from wagtail.actions.convert_alias import ConvertAliasPageAction
from wagtail.models import Page, TranslatableMixin
from wagtail_localize import models as localize_models
from wagtail_localize.fields import SynchronizedField, get_translatable_fields
from wagtail_localize.models import (
    LocaleSynchronization,
    StringSegment,
    StringTranslation,
    Translation,
    TranslationSource,
    cleanup_translation_on_delete,
)
from wagtail_localize.strings import INLINE_TAGS, extract_strings
from wagtail_localize.views import convert, edit_translation, report, update_translations

from home.models import User
from tests.admin.conftest import logged_in
from tests.admin.forms import committed, home
from tests.admin.translating import version

from .pairs import pair
from .tripwires import CHANGED, FRENCH, arabic, original, request_of, translated, trap

pytestmark = [pytest.mark.django_db, pytest.mark.once]


@pytest.fixture(autouse=True)
def _nothing_kept(db):
    cache.clear()


@pytest.fixture
def chief() -> User:
    return User.objects.create_superuser("chief", "chief@example.org", "a-long-password-of-tests")


# --- wagtail-localize: what readers would be given


def test_a_new_translation_goes_live_untranslated(settings):
    del settings.WAGTAILLOCALIZE_SYNC_LIVE_STATUS_ON_TRANSLATE
    made = translated(original())
    trap(
        made.live and made.title == FRENCH,
        "WAGTAILLOCALIZE_SYNC_LIVE_STATUS_ON_TRANSLATE in site_config/settings/base.py",
    )


def test_tree_synchronisation_shows_french_as_arabic():
    page = original()
    with committed():
        LocaleSynchronization.objects.create(locale=arabic(), sync_from=page.locale)
    made = version(page, "ar")
    trap(
        made.alias_of_id == page.pk and made.live and made.title == FRENCH,
        "the refusal of aliases in BasePage.refuse_other_language() (home/models/base_page.py)",
    )


def test_an_untranslated_parent_becomes_a_live_alias():
    parent = original()
    child = translated(original(parent=parent, slug="dessous"))
    above = child.get_parent()
    trap(above.live and above.alias_of_id == parent.pk, "SubmitPage in home/translation_hooks.py")
    # What is made of it stays live, in French, and is no alias any more.
    freed = ConvertAliasPageAction(above.specific).execute(skip_permission_checks=True)
    found = Page.objects.get(pk=above.pk)
    trap(
        found.live and found.alias_of_id is None and found.title == FRENCH,
        "free_as_a_draft() in home/pairs/restore.py",
    )
    assert freed is None or freed.pk == found.pk


def test_nothing_translated_can_be_published(chief):
    page = original()
    made = translated(page)
    assert not made.live
    translation = Translation.objects.get(source__object_id=page.translation_key)
    with committed():
        edit_translation.edit_translation(request_of(chief, action="publish"), translation, made)
    found = version(page, "ar")
    trap(found.live and found.title == FRENCH, "home/publishing/checks/translation.py")


def publish_a_change(page):
    """Change an original and publish it, with nothing of ours that tells its translation."""
    page.title = CHANGED
    with committed():
        page.save_revision().publish()
    return TranslationSource.objects.get_for_instance(page)


def test_an_update_puts_untranslated_sentences_live(chief):
    page, made = pair()
    source = publish_a_change(page)
    view = update_translations.UpdateTranslationsView.as_view()
    # Without the box, the translation's own draft is left as it was: there is nothing to see of the change in it.
    before = made.latest_revision_id
    with committed():
        view(request_of(chief), translation_source_id=source.pk)
    trap(version(page, "ar").latest_revision_id == before, "draft_of() in home/publishing/drafts.py")
    with committed():
        view(request_of(chief, publish_translations="on"), translation_source_id=source.pk)
    found = version(page, "ar")
    trap(found.live and found.title == CHANGED, "UpdateForm in home/translation_hooks.py")


def test_a_saved_draft_of_a_translation_changes_the_live_page():
    page, made = pair()
    source = publish_a_change(page)
    source.update_from_db()
    with committed():
        source.translations.get().save_target(publish=False)
    found = version(page, "ar")
    assert found.live
    trap(made.title != found.title == CHANGED, "draft_of() in home/publishing/drafts.py")


def test_simple_mode_copies_and_never_follows(settings):
    settings.WAGTAIL_LOCALIZE_DEFAULT_TRANSLATION_MODE = "simple"
    page = original()
    made = translated(page)
    translation = Translation.objects.get(source__object_id=page.translation_key)
    trap(
        made.title == FRENCH and not translation.enabled,
        "the synchronised mode as the only one (home/translation_hooks.py)",
    )


# --- wagtail-localize: what is lost


def test_words_of_translators_are_in_no_version(chief):
    page, made = pair()
    row = StringTranslation.objects.get(context__object_id=page.translation_key, context__path="title")
    segment = StringSegment.objects.get(string=row.translation_of, context=row.context)
    translation = Translation.objects.get(source__object_id=page.translation_key)
    before = made.latest_revision_id

    def put(words: str):
        request = RequestFactory().put(
            "/", f"value={words}", content_type="application/x-www-form-urlencoded"
        )
        request.user, request._dont_enforce_csrf_checks = chief, True
        return edit_translation.edit_string_translation(request, translation.pk, segment.pk)

    # The last one wins, whoever it was and whatever they had seen.
    put("كناري")
    StringTranslation.objects.filter(pk=row.pk).update(last_translated_by=None)
    answer = put("آخر")
    row.refresh_from_db()
    trap((answer.status_code, row.data) == (200, "آخر"), "passage() in home/pairs/translators.py")
    made.refresh_from_db()
    trap(made.latest_revision_id == before, "draft_of() in home/publishing/drafts.py")
    # A page that is freed shows nothing of them, and takes them nevertheless.
    with committed():
        edit_translation.stop_translation(request_of(chief), translation.pk)
    made = version(page, "ar")
    trap(
        made.get_latest_revision_as_object().title != "آخر",
        "the draft made before a page is freed (home/pairs/free.py) or its original goes (home/pairs/delete.py)",
    )
    trap(put("ضائع").status_code == 200, "_no_place() in home/pairs/translators.py")
    # With the original goes all that was translated.
    cleanup_translation_on_delete(page)
    trap(
        not StringTranslation.objects.filter(pk=row.pk).exists(), "free_what_stays() in home/pairs/delete.py"
    )


def test_a_po_file_replaces_newer_words_and_any_other_file_is_an_error(chief):
    page, made = pair()
    translation = Translation.objects.get(source__object_id=page.translation_key)
    po = str(translation.export_po())
    row = StringTranslation.objects.get(context__object_id=page.translation_key, context__path="title")
    row.data = "كناري"
    row.save()

    def send(text: str):
        request = request_of(chief)
        request.FILES["file"] = SimpleUploadedFile("x.po", text.encode())
        return edit_translation.upload_pofile(request, translation.pk)

    send(po)
    row.refresh_from_db()
    trap(row.data != "كناري", "upload() in home/pairs/translators.py")
    with pytest.raises(KeyError):
        send(str(polib.POFile()) + 'msgid ""\nmsgstr "Language: ar\\n"\n')
    assert made.pk


def test_an_alias_is_made_of_a_translation_with_words(chief):
    page, made = pair()
    convert.convert_to_alias(request_of(chief), made.pk)
    found = Page.objects.get(pk=made.pk)
    trap(
        found.alias_of_id == page.pk and found.live and found.title == page.title,
        "convert_to_alias() in home/pairs/restore.py",
    )


def test_an_earlier_version_of_a_translation_is_not_restored(chief):
    _page, made = pair()
    address = reverse("wagtailadmin_pages:revisions_revert", args=[made.pk, made.latest_revision_id])
    answer = wagtail_localize.wagtail_hooks.before_edit_page(request_of(chief, "get", address), made)
    trap(
        answer and b"js-translation-editor" in answer.content,
        "say_what_cannot_be_restored() in home/pairs/restore.py",
    )


# --- wagtail-localize: fields


def test_records_are_not_for_translating():
    with isolate_apps("home"):

        class Topic(TranslatableMixin, models.Model):  # noqa: DJ008
            class Meta:
                app_label = "home"

        class Sheet(TranslatableMixin, models.Model):  # noqa: DJ008
            topics = models.ManyToManyField(Topic)
            one = models.ForeignKey(Topic, models.CASCADE, related_name="+")

            class Meta:
                app_label = "home"

        known = {field.field_name for field in get_translatable_fields(Sheet)}
    # One topic is translated; of several, the page in the other language keeps those of the first.
    trap("one" in known and "topics" not in known, "the bilingual records (home/models/names.py), in part")


def test_a_slug_is_the_translators_own():
    trap(SynchronizedField("slug").overridable, "overridable=False of the slug in home/models/base_page.py")
    # A translator's Arabic letters leave nothing.
    trap(localize_models.slugify("جملة") == "", "Latin slugs: home/text.py")
    page, made = pair()
    page.slug = "autre-adresse"
    with (
        patch("home.signals.keep_slug_of_source"),
        patch("home.signals.carry_slug_to_siblings"),
        committed(),
    ):
        page.save_revision().publish()
    trap(version(page, "ar").slug == made.slug, "carry_slug_to_siblings() in home/siblings.py")


def test_an_arabic_title_gives_no_slug():
    with pytest.raises(ValidationError) as refused:
        home("ar").add_child(instance=Page(title="جملة", locale=arabic()))
    trap("slug" in refused.value.error_dict, "free_slug() in home/page_form.py and BasePage")


def test_inline_tags_are_few():
    few = ["a", "abbr", "acronym", "b", "br", "code", "em", "i", "strong"]
    trap(sorted(INLINE_TAGS) == few, "the limits of rich text in home/rich_text.py")
    _template, strings = extract_strings("<p>Avant <sup>1</sup> après</p>")
    trap(len(strings) == 3, "notes as [1] in the text (home/text.py)")
    # Raised, where a word is explained: the whole page could not be translated.
    with pytest.raises(ValueError, match="<a>"):
        extract_strings('<p>Un <abbr title="x">mot</abbr></p>')


def test_fields_take_the_direction_of_the_interface():
    sheets = [
        *Path(wagtail.__file__).parent.glob("admin/static/wagtailadmin/css/**/*.css"),
        *Path(wagtail_localize.__file__).parent.glob("static/**/*.css"),
    ]
    assert sheets
    # Somewhere, but for no field.
    found = [sheet.name for sheet in sheets if "unicode-bidi:plaintext" in sheet.read_text().replace(" ", "")]
    trap(not found, f"the first rules of static/css/admin.css: {found}")


def test_everybody_reads_the_titles_in_its_report():
    someone = logged_in("someone").user
    someone.user_permissions.add(Permission.objects.get(codename="access_admin"))
    request = request_of(User.objects.get(pk=someone.pk), "get")
    answer = report.TranslationsReportView.as_view()(request)
    trap(answer.status_code == 200, "TranslationsReport in home/translation_hooks.py")
