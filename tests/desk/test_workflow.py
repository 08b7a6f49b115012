"""The two reviews: who is asked, who may not approve, what an approval is worth, and that none of it publishes."""

import json
from datetime import timedelta

import pytest
from django.core.cache import cache
from django.test import override_settings
from django.urls import reverse
from django.utils import timezone
from wagtail.models import PageLogEntry, TaskState, WorkflowState

from home.models import LanguageReview, Notice, ProtectionReview
from home.publishing import reviews
from home.publishing.findings import findings_of
from home.publishing.review_hooks import ready_for
from news.models import NewsPage
from tests.admin.forms import Screen, edit_page, new_page, screen, soup_of, streamfield
from tests.admin.reading import say, words
from tests.admin.translating import fill_in, submit, untranslated, version
from tests.comments.test_group import speaks
from tests.protection.people import portrait
from tests.public.support import page_at

from .reviewing import Desk, member

pytestmark = [pytest.mark.django_db, pytest.mark.once]

QUOTED = {"text": "Je n’en ai parlé à personne.", "speaker": "", "role": "", "source": ""}
TITLES = {"fr": "Une journée à Imilchil", "ar": "يوم في إملشيل"}


@pytest.fixture(autouse=True)
def _nothing_kept(db):
    cache.clear()


@pytest.fixture
def contributor():
    return member("contributor")


@pytest.fixture
def officer():
    return member("protection")


@pytest.fixture
def translator():
    return member("translator")


@pytest.fixture
def editor():
    return member("editor")


def draft(client, code: str = "fr", quotation: bool = True, press: str = "submit") -> NewsPage:
    """Write a page through its form, with somebody's words in it or without, and press a button."""
    body = streamfield([("quotation", QUOTED)] if quotation else [])
    form = new_page(client, NewsPage, page_at(f"/{code}/actualites/")).fill(title=TITLES[code], body=body)
    response = form.send(press)
    assert response.status_code == 302, form.errors()
    return NewsPage.objects.get(title=TITLES[code])


def codes(page, level: str = "") -> list[str]:
    page = NewsPage.objects.get(pk=page.pk).get_latest_revision_as_object()
    return [
        finding.code
        for finding in findings_of(page)
        if level in ("", finding.level) and "review" in finding.code
    ]


def waits_for(page):
    """Return the type of the review that a page waits for."""
    waiting = reviews.waiting(NewsPage.objects.get(pk=page.pk))
    return waiting and type(waiting.task.specific)


def rewrite(page, by, **values) -> None:
    """Save a draft as the form does."""
    draft = NewsPage.objects.get(pk=page.pk).get_latest_revision_as_object()
    for name, value in values.items():
        setattr(draft, name, value)
    draft.save_revision(user=by, clean=False)


@pytest.mark.parametrize("code", ["fr", "ar"])
def test_the_whole_way(code, contributor, officer, translator, editor):
    """From the contributor to the editor, in each language of the interface; the last approval publishes nothing."""
    for client in (contributor, officer, translator, editor):
        speaks(client, code)
    page = draft(contributor, code)
    assert waits_for(page) is ProtectionReview
    assert codes(page, "blocks") == ["protection_review"] and codes(page, "advises") == ["language_review"]
    # The contributor sees who looks at it, and may take the request back and nothing else.
    desk = Desk(contributor, page)
    assert desk.buttons == {"cancel"}
    assert officer.user.username in words(desk.main.find(attrs={"data-waiting": True}))
    assert say("testimony", code) in words(desk.main.find(attrs={"data-kind": "protection"}))
    # Neither the translator nor the editor is asked yet; what they send is not done.
    for client in (translator, editor):
        asked = Desk(client, page)
        assert not asked.buttons & {"approve", "reject"}
        asked.press("approve", task=reviews.waiting(page).pk)
    assert waits_for(page) is ProtectionReview
    blocked = screen(editor, page)
    assert "protection_review" in blocked.codes("blocks")
    assert blocked.send().status_code == 200
    # Sent back with a reason, which the author and the history are shown.
    desk = Desk(officer, page)
    assert desk.press("reject") == say("Say what should be changed.", code)
    assert desk.press("reject", comment="Retirez le village.") == say("Sent back with your remarks.", code)
    desk = Desk(contributor, page)
    assert "Retirez le village." in words(desk.main) and desk.main.find(attrs={"data-sent-back": True})
    history = contributor.get(reverse("wagtailadmin_pages:history", args=[page.pk])).content.decode()
    assert "Retirez le village." in history
    assert Notice.objects.filter(user=contributor.user, kind="reviewed", page=page).exists()
    # Sent in again, approved, read, and still not published.
    desk.press("submit")
    assert Desk(officer, page).press("approve") == say("Approved.", code)
    assert waits_for(page) is LanguageReview and codes(page) == ["language_review"]
    assert Desk(translator, page).press("approve") == say("Approved.", code)
    page.refresh_from_db()
    assert not page.live and codes(page) == []
    assert page.workflow_states.get().status == WorkflowState.STATUS_APPROVED
    done = words(Desk(contributor, page).main)
    assert officer.user.username in done and translator.user.username in done
    # The editor finds it on the first page, and publishes it on the screen.
    panel = soup_of(editor.get(reverse("wagtailadmin_home"))).find(id="ready-section")
    assert say("Ready to be published", code) in words(panel) and TITLES[code] in words(panel)
    assert soup_of(contributor.get(reverse("wagtailadmin_home"))).find(id="ready-section") is None
    Screen(editor, panel.find("a", href=reverse("publication", args=[page.pk]))["href"]).confirmed()
    page.refresh_from_db()
    assert page.live and not ready_for(editor.user)
    history = words(soup_of(editor.get(reverse("wagtailadmin_pages:history", args=[page.pk]))))
    for sentence in ("Approved by the protection review", "Approved by the language review"):
        assert say(sentence, code) in history


@pytest.mark.parametrize("chief", [False, True])
def test_nobody_approves_what_they_wrote(chief, contributor):
    """Members of the group and superusers: the button is hidden, and a request of one's own making is refused."""
    author = member("protection", "editor", user="author")
    type(author.user).objects.filter(pk=author.user.pk).update(is_superuser=chief)
    page = draft(author)
    state = reviews.waiting(page)
    # Wagtail's buttons, in the form and from the first page.
    form = author.get(reverse("wagtailadmin_pages:edit", args=[page.pk])).content.decode()
    assert 'data-workflow-action-name="approve"' not in form and 'data-workflow-action-name="reject"' in form
    action = reverse("wagtailadmin_pages:workflow_action", args=[page.pk, "approve", state.pk])
    assert action not in author.get(reverse("wagtailadmin_home")).content.decode()
    why = say("Not approved: you have written or changed this text. Somebody else must look at it.", "fr")
    for ajax in ({}, {"HTTP_X_REQUESTED_WITH": "XMLHttpRequest"}):
        answer = author.post(action, {"comment": ""}, **ajax)
        assert answer.status_code == (200 if ajax else 302)
        assert why in words(soup_of(author.get(reverse("wagtailadmin_home"))))
    edit_page(author, page).fill(**{"workflow-action-name": "approve"}).send("workflow-action")
    # Our own screen.
    desk = Desk(author, page)
    assert desk.buttons == {"reject", "cancel"} and why in words(desk.main)
    assert desk.press("approve") == why
    assert waits_for(page) is ProtectionReview and reviews.protection_approval(page) is None
    # Whoever changes a word while they look at it has written in it too, in the same request even.
    officer = member("protection", user="officer")
    form = edit_page(officer, page).fill(**{"title": "Un autre titre", "workflow-action-name": "approve"})
    form.send("workflow-action")
    assert why in words(soup_of(officer.get(reverse("wagtailadmin_home"))))
    assert waits_for(page) is ProtectionReview
    assert not Desk(officer, page).buttons & {"approve"}
    # A third one may.
    third = member("protection", user="third")
    assert Desk(third, page).press("approve") == say("Approved.", "fr")
    latest = NewsPage.objects.get(pk=page.pk).get_latest_revision_as_object()
    assert reviews.protection_approval(latest).by == third.user


def test_what_an_approval_is_worth(contributor, officer):
    """It counts for the words that were looked at, whatever becomes of the revision's number."""
    page = draft(contributor)
    Desk(officer, page).press("approve")
    assert codes(page, "blocks") == []
    # What is only kept about the page undoes nothing.
    rewrite(page, contributor.user, comments="closed", go_live_at=timezone.now() + timedelta(days=30))
    rewrite(page, contributor.user)
    assert codes(page, "blocks") == []
    # A changed word does; and taken back, the approval stands again.
    rewrite(page, contributor.user, title="Une autre journée")
    assert codes(page, "blocks") == ["protection_review"]
    rewrite(page, contributor.user, title=TITLES["fr"])
    assert codes(page, "blocks") == []
    # Autosave writes over the revision that was approved.
    latest = NewsPage.objects.get(pk=page.pk).get_latest_revision()
    assert latest.user == contributor.user
    changed = latest.as_object()
    changed.standfirst = "Son nom est…"
    changed.save_revision(user=contributor.user, overwrite_revision=latest, clean=False)
    assert NewsPage.objects.get(pk=page.pk).get_latest_revision().pk == latest.pk
    assert codes(page, "blocks") == ["protection_review"]


def test_it_is_passed_where_there_is_nothing_to_look_at(contributor, officer, translator):
    page = draft(contributor, quotation=False)
    assert waits_for(page) is LanguageReview
    passed = TaskState.objects.get(workflow_state__object_id=str(page.pk), status=TaskState.STATUS_SKIPPED)
    sentence = "No picture of people, no figure and no testimony in it."
    assert passed.comment == f"{say(sentence, 'fr')} – {say(sentence, 'ar')}"
    assert not Notice.objects.filter(user=officer.user, kind="task").exists()
    detail = reverse(
        "wagtailadmin_pages:workflow_history_detail", args=[page.pk, page.workflow_states.get().pk]
    )
    assert say(sentence, "fr") in words(soup_of(contributor.get(detail)))
    assert codes(page) == ["language_review"]
    # Read once, the same words are not read again; and each reason is found again.
    Desk(translator, page).press("approve")
    assert reviews.submit(page, contributor.user).status == WorkflowState.STATUS_APPROVED
    latest = NewsPage.objects.get(pk=page.pk).get_latest_revision_as_object()
    latest.share_image = portrait(people="not_identifiable", recognisable=None)
    assert reviews.protection_reasons(latest) == [say("pictures of people", "fr")]
    latest.share_image, latest.sensitive = portrait(1, people="nobody", recognisable=None), True
    assert reviews.protection_reasons(latest) == [say("testimony", "fr")]
    for address in ("/fr/caravanes/imilchil-2015/", "/ar/mission/", "/fr/"):
        assert say("figures", "fr") in reviews.protection_reasons(page_at(address)), address


def test_a_translation_is_reviewed_by_others_than_its_translator(translator, officer):
    """Its sentences are in no revision before somebody asks for one; who asks has not written them."""
    chief = member("editor", user="chief")
    original = page_at("/fr/actualites/protocole-istanbul-2022/")
    original.sensitive = True
    original.save_revision().publish()
    submit(translator, original, "ar")
    arabic = version(original, "ar")
    fill_in(translator, original, untranslated(original), "جملة مترجمة")
    desk = Desk(chief, arabic)
    assert desk.buttons == {"submit"}
    desk.press("submit")
    arabic = version(original, "ar")
    assert "جملة مترجمة" in json.dumps(arabic.get_latest_revision().content, ensure_ascii=False)
    assert reviews.writers(arabic, "language") == {translator.user.pk}
    Desk(officer, arabic).press("approve")
    assert Desk(translator, arabic).buttons == {"reject"}
    assert Desk(chief, arabic).press("approve") == say("Approved.", "fr")
    assert codes_of(arabic) == []


def codes_of(page) -> list[str]:
    page = page.specific_class.objects.get(pk=page.pk).get_latest_revision_as_object()
    return [finding.code for finding in findings_of(page) if "review" in finding.code]


def test_somebody_changed_it_meanwhile(contributor, officer):
    page = draft(contributor)
    desk = Desk(officer, page)
    rewrite(page, contributor.user, title="Changée entre-temps")
    said = desk.press("approve")
    assert said == say("Not decided: somebody has changed the page since you looked. Look again.", "fr")
    assert waits_for(page) is ProtectionReview
    # And who asked may take it back.
    Desk(contributor, page).press("cancel")
    assert waits_for(page) is None and Desk(contributor, page).buttons == {"submit"}


def test_what_is_shown_already_and_a_review_that_was_switched_off(editor):
    shown = page_at("/fr/caravanes/imilchil-2015/")
    assert codes_of(shown) == []
    shown.standfirst = "Tout autre chose."
    shown.save_revision()
    assert codes_of(shown) == ["protection_review", "language_review"]
    # An association of one switches it off: then it is asked, and logged, and not refused for ever.
    ProtectionReview.objects.get().deactivate()
    assert "protection_review" in screen(editor, shown).codes("asks")


@override_settings(WAGTAILADMIN_NOTIFICATION_INCLUDE_SUPERUSERS=True)
@pytest.mark.parametrize("code", ["fr", "ar"])
def test_the_buttons_say_what_they_do(code, contributor, officer, translator, mailoutbox):
    for client in (contributor, officer, translator):
        speaks(client, code)
    page = draft(contributor, quotation=False, press="")
    form = soup_of(contributor.get(reverse("wagtailadmin_pages:edit", args=[page.pk])))
    assert say("Submit for review", code) in words(form.find(attrs={"name": "action-submit"}))
    edit_page(contributor, page).accepted("submit")
    assert waits_for(page) is LanguageReview
    # The last of the reviews: Wagtail writes “and publish” on its button.
    form = soup_of(translator.get(reverse("wagtailadmin_pages:edit", args=[page.pk])))
    button = words(form.find(attrs={"data-workflow-action-name": "approve"}))
    assert "ublier" not in button and "نشر" not in button
    edit_page(translator, page).fill(**{"workflow-action-name": "approve"}).send("workflow-action")
    page.refresh_from_db()
    assert waits_for(page) is None and not page.live
    assert PageLogEntry.objects.filter(page=page, action=reviews.ENDED).count() == 1
    assert not any(TITLES["fr"] in message.subject + message.body for message in mailoutbox)
