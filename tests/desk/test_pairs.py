"""Deleting and moving: both languages together, or a sentence that says what was done."""

import pytest
from django.core.cache import cache
from django.urls import reverse
from wagtail.contrib.redirects.models import Redirect
from wagtail.models import Locale, Page, Revision
from wagtail_localize.models import StringSegment, StringTranslation, Translation, TranslationSource

from home.models import StandardPage, Upkeep
from news.models import NewsIndexPage
from tests.admin.conftest import logged_in
from tests.admin.forms import committed, edit_page, home
from tests.admin.translating import submit, translation_of, version

from .pairs import french_only, fresh, in_bulk, in_english, pair, press, statuses, told

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


def bulk(action: str, *pages) -> str:
    address = reverse("wagtail_bulk_action", args=["wagtailcore", "page", action])
    return f"{address}?{'&'.join(f'id={page.pk}' for page in pages)}&next=/admin/"


# --- Deleting


def test_the_translation_of_a_deleted_original_keeps_its_words(editor, reader):
    french, arabic = pair()
    translation = translation_of(french)
    assert translation.target_locale == arabic.locale
    # A translator's newest sentence is in no version of the page yet.
    newest = StringTranslation.objects.get(
        context__object_id=french.translation_key, context__path="title", locale=arabic.locale
    )
    newest.data = "عنوان كناري"
    newest.save()
    screen = editor.get(f"/admin/pages/{french.pk}/delete/").content.decode()
    assert "keeps the words that it has" in screen
    assert "Passages of it that are not translated yet: 0" in screen
    before = {revision.pk for revision in arabic.revisions.all()}

    assert "say first" in told(press(editor, "delete", french.pk))
    assert fresh(french)
    said = told(press(editor, "delete", french.pk, **ONE))
    assert "The Arabic version stays" in said
    assert fresh(french) is None
    assert statuses(reader, french, arabic) == [404, 200]
    assert not Translation.objects.filter(source__object_id=french.translation_key).exists()
    stays = fresh(arabic)
    assert stays.get_latest_revision_as_object().title == "عنوان كناري"
    assert before < {revision.pk for revision in stays.revisions.all()}
    # The ordinary editor, in which it can be changed and published.
    form = edit_page(editor, stays)
    assert form.data["title"] == "عنوان كناري"
    assert form.send("").status_code == 302
    # What a translator's open window still sends goes nowhere, and says so.
    segment = reverse("wagtail_localize:edit_string_translation", args=[translation.pk, 1])
    answer = editor.put(segment, "value=x", content_type="application/x-www-form-urlencoded")
    assert "no longer translated passage by passage" in answer.json()["error"]


@pytest.mark.once
def test_deleting_a_translation_leaves_the_original(editor, reader):
    french, arabic = pair()
    Upkeep.objects.update_or_create(page_id=french.pk, defaults={"behind_since": french.last_published_at})
    assert "The original, the French version, stays" in editor.get(
        f"/admin/pages/{arabic.pk}/delete/"
    ).content.decode().replace("\n", " ")
    press(editor, "delete", arabic.pk, **ONE)
    assert statuses(reader, french, arabic) == [200, 404]
    assert not Upkeep.objects.filter(page_id=french.pk, behind_since__isnull=False).exists()
    assert not TranslationSource.objects.filter(object_id=french.translation_key).exists()
    # It can be edited, and translated anew.
    assert edit_page(editor, french).send("").status_code == 302
    assert submit(editor, french, "ar").status_code == 302
    assert version(french, "ar")


def test_both_are_deleted_or_none(editor, reader):
    french, arabic = pair()
    someone = french_only()
    assert "Nothing was deleted: you may not" in told(press(someone, "delete", french.pk, **BOTH))
    assert statuses(reader, french, arabic) == [200, 200]
    assert "Deleted with it, the Arabic version" in told(press(editor, "delete", french.pk, **BOTH))
    assert statuses(reader, french, arabic) == [404, 404]
    for model, found in [
        (Translation, {"source__object_id": french.translation_key}),
        (StringSegment, {"context__object_id": french.translation_key}),
        (Revision, {"object_id__in": [str(french.pk), str(arabic.pk)], "base_content_type__model": "page"}),
    ]:
        assert not model.objects.filter(**found).exists()


def test_a_section_is_deleted_with_what_depends_on_it(editor, reader):
    french = NewsIndexPage.objects.get(locale__language_code="fr")
    arabic = version(french, "ar")
    child, its_arabic = pair()
    newest = StringTranslation.objects.get(
        context__object_id=child.translation_key, context__path="title", locale=arabic.locale
    )
    newest.data = "عنوان كناري"
    newest.save()
    # An alias in the other language would become an ordinary page with the deleted one's words, live.
    alone = StandardPage(title="Seule", slug="seule", locale=home("fr").locale)
    home("fr").add_child(instance=alone)
    alias = alone.copy_for_translation(Locale.objects.get(language_code="ar"), alias=True)
    Page.objects.filter(pk__in=[alone.pk, alias.pk]).update(live=True)
    with committed():
        fresh(alone).delete()
    assert not Page.objects.get(pk=alias.pk).live

    press(editor, "delete", french.pk, **ONE)
    assert fresh(child) is None
    assert fresh(its_arabic).get_latest_revision_as_object().title == "عنوان كناري"
    assert editor.get(f"/admin/pages/{its_arabic.pk}/edit/").status_code == 200
    assert statuses(reader, arabic, its_arabic) == [200, 200]


@pytest.mark.once
def test_several_are_deleted_at_once(editor):
    french, arabic = pair()
    other, its_arabic = pair("mission/")
    assert 'name="languages"' in editor.get(bulk("delete", french, other)).content.decode()
    assert "say first" in told(in_bulk(editor, "delete", [french, other]))
    assert all(map(fresh, [french, arabic, other, its_arabic]))
    said = told(in_bulk(editor, "delete", [french], **ONE))
    assert "The Arabic version stays" in said
    assert fresh(arabic)
    assert "2 pages have been deleted" in told(in_bulk(editor, "delete", [its_arabic], **BOTH))
    assert fresh(other) is None
    # Without another language, nobody is asked.
    in_bulk(editor, "delete", [arabic])
    assert fresh(arabic) is None


# --- Moving


def section(code: str, slug: str = "dossiers", key=None) -> StandardPage:
    page = StandardPage(title=slug, slug=slug, locale=Locale.objects.get(language_code=code))
    if key:
        page.translation_key = key
    home(code).add_child(instance=page)
    page.save_revision().publish()
    return page


def test_the_other_language_follows(editor, reader):
    french, arabic = pair("mission/")
    here = section("fr")
    confirm = f"/admin/pages/{french.pk}/move/{here.pk}/confirm/"
    said = told(editor.post(confirm, follow=True))
    assert "has no version in the other language yet" in said
    assert "Translate the new parent page" in said
    there = section("ar", key=here.translation_key)
    old = [page.relative_path for page in (french, arabic)]
    assert "It moves with the Arabic version" in " ".join(editor.get(confirm).content.decode().split())
    assert "Moved with it, the Arabic version" in told(press(editor, "move_confirm", french.pk, here.pk))
    assert fresh(french).get_parent().pk == here.pk
    assert fresh(arabic).get_parent().pk == there.pk
    new = [fresh(page).relative_path for page in (french, arabic)]
    assert [address.replace("mission", "dossiers/mission") for address in old] == new
    for before, after in zip(old, new, strict=True):
        answer = reader.get(before)
        assert (answer.status_code, answer["Location"].removeprefix("http://testserver")) == (301, after)
        assert reader.get(after).status_code == 200
    assert Redirect.objects.filter(redirect_page__in=[french.pk, arabic.pk]).count() == 2

    # Another order is the business of one language; and so is the way back, together with the other.
    before = [child.pk for child in home("ar").get_children()]
    with committed():
        editor.post(reverse("wagtailadmin_pages:set_page_position", args=[here.pk]) + "?position=0")
    assert [child.pk for child in home("ar").get_children()] == before
    press(editor, "move_confirm", arabic.pk, home("ar").pk)
    assert [fresh(page).relative_path for page in (french, arabic)] == old


@pytest.mark.once
def test_what_cannot_move_together_does_not_move(editor):
    french, arabic = pair("mission/")
    here = section("fr")
    there = section("ar", key=here.translation_key)
    someone = french_only()
    assert "you may not move the Arabic version" in told(press(someone, "move_confirm", french.pk, here.pk))
    taken = StandardPage(title="Prise", slug=french.slug, locale=arabic.locale)
    there.add_child(instance=taken)
    for answer in (
        press(editor, "move_confirm", french.pk, here.pk),
        in_bulk(editor, "move", [french], chooser=here.pk),
    ):
        assert "another page stands at this address in the other language" in told(answer)
    # A page without a sibling may not take the place that would be its translation's either.
    arabic.delete()
    assert "another page stands at this address" in told(press(editor, "move_confirm", french.pk, here.pk))
    assert fresh(french).get_parent().pk == home("fr").pk


@pytest.mark.once
def test_several_move_together(editor):
    pages = [pair(address) for address in ("mission/", "aide/")]
    here = section("fr")
    assert "has no version in the other language" in told(
        in_bulk(editor, "move", [french for french, _arabic in pages], chooser=here.pk)
    )
    there = section("ar", key=here.translation_key)
    in_bulk(editor, "move", [french for french, _arabic in pages], chooser=here.pk)
    assert {fresh(french).get_parent().pk for french, _arabic in pages} == {here.pk}
    assert {fresh(arabic).get_parent().pk for _french, arabic in pages} == {there.pk}
