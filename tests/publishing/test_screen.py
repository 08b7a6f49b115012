"""The one screen before publishing: what it says, what it asks, and that it publishes both versions or none."""

import pytest
from django.contrib.auth.models import Group
from django.test import Client
from django.urls import reverse
from django.utils import timezone
from wagtail.models import Page, PageLogEntry, Revision
from wagtail_localize.models import StringTranslation

from campaigns.models import CampaignPage
from home.models import StandardPage, Upkeep
from home.roles.rights import Role
from tests.admin.conftest import logged_in
from tests.admin.forms import Screen, committed, edit_page, home, screen, soup_of
from tests.admin.reading import say, words
from tests.admin.translating import fill_in, translation_of, untranslated, version
from tests.public.support import page_at

from .pages import TEXT, behind, draft, live, other, pair, reads, upkeep

pytestmark = pytest.mark.django_db

REASON = "Le reste suit demain."


def test_nothing_is_live_before_the_screen_and_one_press_publishes(editor, code):
    page = draft(editor, code)
    assert live(page) == [False] and Client().get(page.relative_path).status_code == 404
    seen = screen(editor, page)
    assert seen.codes("blocks") == seen.codes("asks") == []
    # What is to be seen, in the editor's language: the button, the state of the other version, the zone.
    assert say("This version only: %(language)s", code) % {"language": page.language.name} in words(seen.main)
    assert seen.main.find(attrs={"data-other": "missing"}).find(
        "a", href=reverse("wagtail_localize:submit_page_translation", args=[page.pk])
    )
    assert "Africa/Casablanca" in words(seen.main.find(attrs={"data-zone": "start"}))
    assert seen.main.find(attrs={"data-review": "protection"})
    answer = seen.send(follow=True)
    assert live(page) == [True] and TEXT[code] in reads(page)
    assert answer.redirect_chain[-1][0] == reverse("wagtailadmin_explore", args=[home(code).pk])
    assert page.relative_path in str(answer.content)
    # Twice is once: a double click, or the button pressed again by a browser that went back.
    entries = PageLogEntry.objects.filter(page=page, action="wagtail.publish")
    again = seen.send()
    assert again.status_code == 302 and entries.count() == 1
    # Opened again, there is nothing to press.
    assert screen(editor, page).main.find(attrs={"data-done": True})
    assert not screen(editor, page).main.find(attrs={"data-publication": True})
    # The form's own button says where it leads to.
    button = soup_of(editor.get(reverse("wagtailadmin_pages:edit", args=[page.pk]))).find(
        "button", attrs={"name": "action-publish"}
    )
    assert say("Check and publish", code) in words(button)


def test_both_together_or_none(editor, code):
    page, translation = pair(editor, code)
    seen = screen(editor, page)
    # The words that were filled in are looked at, although nobody has pressed a button of the translator's.
    assert seen.codes(page=translation) is not None and "untranslated" not in seen.codes()
    assert seen.data["what"] == "this"
    seen.confirmed(what="both")
    assert live(page, translation) == [True, True]
    for one in (page, translation):
        assert not behind(one)
        row = upkeep(one)
        assert row.aligned_by == editor.user
        assert row.aligned_with_id == row.page.get_translations().first().live_revision_id
    assert TEXT[other(code)] in reads(version(page, other(code)))
    # What blocks one keeps both: here, what is no page as it stands, and what no database would take.
    for one in (page, translation):
        StandardPage.objects.filter(pk=one.pk).update(live=False)
    edit_page(editor, page).send("publish")
    StringTranslation.objects.filter(
        locale__language_code=other(code), context__path="title", context__object_id=page.translation_key
    ).update(data="م" * 300)
    seen = screen(editor, page)
    assert "invalid" in seen.codes("blocks", translation) and not seen.codes("blocks", page)
    assert seen.send(what="both").status_code == 200 and live(page, translation) == [False, False]
    seen.confirmed(what="this")
    assert live(page, translation) == [True, False]


@pytest.mark.once
def test_a_campaign_is_published_in_both_languages_unless_somebody_decides_otherwise(editor):
    page = page_at("/fr/campagnes/26-juin/")
    translation = CampaignPage.objects.get(translation_key=page.translation_key, locale__language_code="ar")
    for one in (page, translation):
        CampaignPage.objects.filter(pk=one.pk).update(live=False)
    assert screen(editor, translation).data["what"] == "both"
    seen = screen(editor, page)
    assert seen.data["what"] == "both"
    seen.confirmed()
    assert live(page, translation) == [True, True]


def test_untranslated_passages_are_published_knowingly_and_remembered(editor, code):
    page, translation = pair(editor, code, whole=False)
    screen(editor, page).confirmed()
    entries = PageLogEntry.objects.filter(page=translation, action="qafila.publish_untranslated")
    assert "untranslated" in screen(editor, translation).codes("asks")
    for choices in ({}, {"all_the_same": "on"}, {"reason": REASON}, {"all_the_same": "on", "reason": "  "}):
        seen = screen(editor, translation)
        assert seen.send(**choices).status_code == 200
        assert set(seen.errors()) == {"all_the_same", "reason"} - {
            name for name, value in choices.items() if value.strip()
        }
        assert live(translation) == [False] and not entries.exists()
        # What was written is still there.
        assert seen.data["reason"].strip() == choices.get("reason", "").strip()
    seen.confirmed(all_the_same="on", reason=REASON)
    (entry,) = entries
    assert entry.user == editor.user and entry.data["reason"] == REASON and entry.data["count"] == 1
    history = editor.get(reverse("wagtailadmin_pages:history", args=[translation.pk])).content.decode()
    assert REASON in history
    assert live(translation) == [True] and upkeep(translation).untranslated == 1
    # The next whole publication settles it.
    fill_in(editor, page, untranslated(page), TEXT[other(code)])
    address = reverse("wagtailadmin_pages:edit", args=[translation.pk])
    seen = Screen(editor, editor.post(address, {"action": "publish"})["Location"])
    assert "untranslated" not in seen.codes()
    seen.confirmed()
    assert upkeep(translation).untranslated == 0


@pytest.mark.once
def test_a_freed_page_that_still_speaks_the_other_language_is_asked_about(editor, code):
    page, translation = pair(editor, code, whole=False)
    screen(editor, page).confirmed()
    editor.post(reverse("wagtail_localize:stop_translation", args=[translation_of(page).pk]))
    edit_page(editor, translation).send("publish")
    seen = screen(editor, translation)
    assert "untranslated" in seen.codes("asks")
    seen.confirmed(all_the_same="on", reason=REASON)
    assert upkeep(translation).untranslated == 1


def test_what_a_translator_writes_goes_live_with_the_publication_only(editor, code):
    """A tripwire: wagtail-localize saves a translation's draft on the page itself, live or not."""
    page, translation = pair(editor, code)
    screen(editor, page).confirmed(what="both")
    word = "Canarie" if code == "ar" else "كناري"
    segment = translation_of(page).source.stringsegment_set.get(context__path="standfirst")
    fill_in(editor, page, [segment], word)
    address = reverse("wagtailadmin_pages:edit", args=[translation.pk])
    with committed():
        answer = editor.post(address, {"action": "publish"})
    seen = Screen(editor, answer["Location"])
    draft_kept = Page.objects.get(pk=translation.pk).get_latest_revision_as_object()
    assert word in draft_kept.standfirst
    assert word not in reads(version(page, other(code)))
    assert seen.data["effect"] == "aligns"
    seen.confirmed()
    assert word in reads(version(page, other(code)))
    assert not behind(page) and not behind(translation)


@pytest.mark.once
def test_upstream_still_saves_a_translations_draft_for_readers_to_see(editor):
    """When this fails, wagtail-localize has mended save_target(publish=False): home/publishing/drafts.py may use it."""
    page, translation = pair(editor, "fr")
    screen(editor, page).confirmed(what="both")
    segment = translation_of(page).source.stringsegment_set.get(context__path="standfirst")
    fill_in(editor, page, [segment], "كناري")
    translation_of(page).save_target(user=editor.user, publish=False)
    assert "كناري" in StandardPage.objects.get(pk=translation.pk).standfirst


@pytest.mark.once
@pytest.mark.parametrize("effect", ["material", "minor", "aligns"])
def test_what_a_change_means_for_the_other_version(editor, code, effect):
    page, translation = pair(editor, code)
    seen = screen(editor, page)
    assert "effect" not in seen.data
    seen.confirmed(what="both")
    if effect == "aligns":
        Upkeep.objects.filter(page=page).update(behind_since=timezone.now())
    edit_page(editor, page).fill(standfirst=f"{TEXT[code]} neuf").send("publish")
    seen = screen(editor, page)
    assert seen.data["effect"] == ("aligns" if effect == "aligns" else "material")
    seen.confirmed(effect=effect)
    assert behind(translation) == (effect == "material")
    assert not behind(page) and "neuf" in reads(version(page, code))


@pytest.mark.once
def test_the_other_version_is_announced_until_it_comes(editor, code):
    page, translation = pair(editor, code)
    screen(editor, page).confirmed(what="announce")
    assert live(page, translation) == [True, False] and upkeep(page).announced
    # Published again meanwhile, it goes on being announced.
    edit_page(editor, page).fill(standfirst=f"{TEXT[code]} neuf").send("publish")
    seen = screen(editor, page)
    assert seen.data["what"] == "announce"
    seen.confirmed(what="announce")
    screen(editor, translation).confirmed()
    assert live(translation) == [True] and not upkeep(page).announced


@pytest.mark.once
def test_who_may_not_publish_does_not_get_here(editor, code):
    page = draft(editor, code)
    writer = logged_in("yassine")
    writer.user.groups.set(Group.objects.filter(name=Role.CONTRIBUTOR))
    for address in (
        reverse("publication", args=[page.pk]),
        reverse("publication_cancel", args=[page.pk]),
    ):
        for answer in (writer.get(address), writer.post(address, {"when": "now"})):
            assert answer.status_code in (302, 403, 405) and TEXT[code] not in answer.content.decode()
    assert live(page) == [False]
    assert Client(HTTP_HOST="localhost").get(reverse("publication", args=[page.pk])).status_code == 302


def test_whoever_saves_meanwhile_is_named_and_nothing_is_published(editor, code):
    page, translation = pair(editor, code)
    seen = screen(editor, page)
    colleague = logged_in("karim", is_superuser=True, first_name="Karim")
    edit_page(colleague, page).fill(standfirst=f"{TEXT[code]} neuf").send("")
    assert seen.send(what="both").status_code == 200
    said = words(soup_of(seen.response).find(class_="messages"))
    assert "Karim" in said and TEXT[code] in said
    assert live(page, translation) == [False, False]
    # What is shown now is the new state, and that is what is published.
    seen.confirmed(what="both")
    assert "neuf" in reads(version(page, code)) and live(translation) == [True]
    # A draft that saved itself, over its own number.
    edit_page(editor, page).fill(standfirst=f"{TEXT[code]} encore").send("publish")
    seen = screen(editor, page)
    Revision.objects.filter(pk=Page.objects.get(pk=page.pk).latest_revision_id).update(
        created_at=timezone.now()
    )
    assert seen.send().status_code == 200
    # A translator's sentence, which is in no revision yet.
    segment = translation_of(page).source.stringsegment_set.get(context__path="standfirst")
    fill_in(editor, page, [segment], "Avant" if code == "ar" else "قبل")
    seen = screen(editor, translation)
    fill_in(editor, page, [segment], "Après" if code == "ar" else "بعد")
    assert seen.send().status_code == 200
    seen.confirmed()
    assert ("Après" if code == "ar" else "بعد") in reads(version(page, other(code)))


@pytest.mark.once
def test_bulk_publication_leaves_what_must_be_decided_to_the_screen(editor, code):
    page, translation = pair(editor, code, whole=False)
    screen(editor, page).confirmed()
    screen(editor, translation)
    bulk = reverse("wagtail_bulk_action", args=["wagtailcore", "page", "publish"])
    with committed():
        answer = editor.post(
            f"{bulk}?id={translation.pk}", {"next": reverse("wagtailadmin_home")}, follow=True
        )
    messages = soup_of(answer).find(class_="messages")
    assert messages.find("a", href=reverse("publication", args=[translation.pk]))
    assert live(translation) == [False]
