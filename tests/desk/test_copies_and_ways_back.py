"""Copying a page, bringing one back, freeing a translation: what stands alone says so, and no words are lost."""

import pytest
from django.core.cache import cache
from django.urls import reverse
from wagtail.models import Page
from wagtail_localize.models import StringTranslation, Translation, TranslationSource

from home.models import StandardPage, Upkeep
from news.models import NewsPage
from tests.admin.conftest import logged_in
from tests.admin.forms import Form, committed, edit_page, home, soup_of
from tests.admin.translating import translation_of

from .pairs import fresh, in_english, pair, press, statuses, told

pytestmark = pytest.mark.django_db
BOTH, ONE = {"languages": "both"}, {"languages": "one"}


@pytest.fixture(autouse=True)
def _nothing_kept(db):
    cache.clear()


@pytest.fixture
def editor():
    client = logged_in("chief", is_superuser=True)
    in_english(client)
    return client


@pytest.fixture
def reader(client):
    return client


# --- Copying and bringing back


@pytest.mark.once
def test_a_copy_stands_alone(editor, reader):
    french, arabic = pair()
    Upkeep.objects.update_or_create(page_id=french.pk, defaults={"behind_since": french.last_published_at})
    form = soup_of(editor.get(f"/admin/pages/{french.pk}/copy/"))
    assert not form.find("input", attrs={"name": "alias"})
    values = {"new_title": "Copie", "new_parent_page": french.get_parent().pk}
    # Its address is free in both languages, or is refused beside the field.
    taken = NewsPage.objects.filter(locale=arabic.locale).exclude(
        translation_key__in=NewsPage.objects.filter(locale=french.locale).values("translation_key")
    )
    answer = press(editor, "copy", french.pk, new_slug=taken.first().slug, **values)
    assert "new_slug" in answer.context["form"].errors
    wrong = values | {"new_slug": "copie", "new_parent_page": arabic.get_parent().pk}
    assert "new_parent_page" in press(editor, "copy", french.pk, **wrong).context["form"].errors
    assert "The copy is a page of its own" in told(
        press(editor, "copy", french.pk, new_slug="copie", publish_copies="on", **values)
    )
    copy = NewsPage.objects.get(slug="copie")
    assert copy.translation_key != french.translation_key
    assert not Upkeep.objects.filter(page_id=copy.pk, behind_since__isnull=False).exists()
    assert not TranslationSource.objects.filter(object_id=copy.translation_key).exists()
    assert not copy.get_translations().exists()
    # An older version of the original, which came with it, changes nothing of that.
    oldest = copy.revisions.order_by("created_at").first()
    oldest.content["slug"] = copy.slug
    oldest.save(update_fields=["content"])
    oldest.publish()
    assert fresh(copy).translation_key == copy.translation_key


@pytest.mark.once
def test_an_earlier_version_brings_its_address_back_to_both(editor):
    french, arabic = pair()
    Translation.objects.filter(source__object_id=french.translation_key).delete()
    with committed():
        first = french.save_revision()
        french.slug = "nouvelle-adresse"
        french.save_revision().publish()
    assert fresh(arabic).slug == "nouvelle-adresse"
    with committed():
        fresh(french).revisions.get(pk=first.pk).publish()
    assert (fresh(french).slug, fresh(arabic).slug) == (first.content["slug"],) * 2


@pytest.mark.once
def test_a_translation_says_that_no_earlier_version_of_it_fits(editor):
    _french, arabic = pair()
    revision = arabic.save_revision()
    arabic.save_revision()
    address = reverse("wagtailadmin_pages:revisions_revert", args=[arabic.pk, revision.pk])
    answer = editor.get(address, follow=True)
    assert "Nothing was brought back" in told(answer)
    assert f"revisions/compare/{revision.pk}...latest" in answer.content.decode()


@pytest.mark.once
def test_aliases_say_what_they_are(editor, reader):
    french, arabic = pair()
    words = fresh(arabic).title
    drawn = editor.get(reverse("wagtailadmin_pages:edit", args=[arabic.pk])).content.decode()
    assert "convertToAliasUrl&quot;: null" in drawn
    with committed():
        answer = editor.post(reverse("wagtail_localize:convert_to_alias", args=[arabic.pk]), follow=True)
    assert "Nothing was changed: an alias shows its readers nothing" in told(answer)
    assert (fresh(arabic).alias_of_id, fresh(arabic).title) == (None, words)
    assert statuses(reader, arabic) == [200]
    # The other way: what is made of an alias has the words of the other language, and is a draft.
    alone = StandardPage(title="Seule", slug="seule", locale=french.locale)
    home("fr").add_child(instance=alone)
    alias = alone.copy_for_translation(arabic.locale, alias=True)
    Page.objects.filter(pk__in=[alone.pk, alias.pk]).update(live=True)
    assert "is a draft" in told(editor.get(f"/admin/pages/{alias.pk}/convert_alias/"))
    press(editor, "convert_alias", alias.pk)
    found = Page.objects.get(pk=alias.pk)
    assert (found.alias_of_id, found.live) == (None, False)


# --- Freeing a translation and binding it again


def test_no_words_are_lost_between_the_two_editors(editor):
    french, arabic = pair()
    translation = translation_of(french)
    newest = StringTranslation.objects.get(
        context__object_id=french.translation_key, context__path="title", locale=arabic.locale
    )
    newest.data = "عنوان كناري"
    newest.save()
    back = reverse("wagtailadmin_pages:edit", args=[arabic.pk])
    stop = reverse("wagtail_localize:stop_translation", args=[translation.pk])
    editor.post(stop, {"next": back})
    form = edit_page(editor, arabic)
    assert form.data["title"] == "عنوان كناري"
    # What is written there is what the passages say when the page follows its original again.
    form.fill(title="عنوان آخر").accepted("")
    again = {"localize-restart-translation": "1"}
    assert editor.post(back, again, follow=True).status_code == 200
    newest.refresh_from_db()
    assert newest.data == "عنوان آخر"
    assert Translation.objects.get(pk=translation.pk).enabled
    # Not where they would find no place.
    editor.post(stop, {"next": back})
    draft = fresh(arabic)
    draft.standfirst = ""
    draft.save_revision()
    assert "not built alike" in told(editor.post(back, again, follow=True))
    assert not Translation.objects.get(pk=translation.pk).enabled
    assert fresh(arabic).get_latest_revision_as_object().standfirst == ""


@pytest.mark.once
def test_an_earlier_version_goes_live_over_the_screen_only(editor):
    french, _arabic = pair()
    earlier = french.save_revision()
    french.standfirst = "Canari"
    french.save_revision()
    address = reverse("wagtailadmin_pages:revisions_revert", args=[french.pk, earlier.pk])
    form = Form(editor, address, instance=earlier.as_object())
    answer = form.send("")
    assert answer.status_code == 302
    assert fresh(french).get_latest_revision_as_object().standfirst == earlier.content["standfirst"]
    answer = Form(editor, address, instance=earlier.as_object()).send("publish")
    assert answer["Location"].endswith(reverse("publication", args=[french.pk]))
    assert fresh(french).live_revision_id != fresh(french).latest_revision_id
