"""What staff are told in the admin: whom, once, and never the one who did it; reading it; and what tells by itself."""

import json
from datetime import timedelta

import pytest
from django.contrib.auth.models import Permission
from django.utils import timezone
from django.utils.translation import gettext, override
from wagtail.models import Comment, CommentReply, GroupApprovalTask, PageSubscription, Workflow, WorkflowTask

from home.alignment.marks import align, mark
from home.languages import language_of
from home.models import Consent, Notice, StandardPage
from home.notices.telling import editors, settled, tell
from home.protection import consent_notices, consent_work
from tests.admin.conftest import logged_in
from tests.admin.forms import add_page, committed, edit_page, sent_by, soup_of
from tests.admin.translating import fill_in, publish, submit, untranslated, version
from tests.public.support import page_at, words

from .staff import browser, person

pytestmark = pytest.mark.django_db
Kind = Notice.Kind
CHANGE, PUBLISH = ("change",), ("add", "change", "publish")


@pytest.fixture
def page():
    return page_at("/fr/mission/")


def told(user, *kinds) -> list[tuple]:
    """Return what a user has not read: (kind, number of the page or path), oldest first."""
    rows = Notice.objects.filter(user=user, read_at=None).order_by("pk")
    return [(row.kind, row.page_id or row.path) for row in rows if not kinds or row.kind in kinds]


def test_who_is_told_and_how_often(page):
    editor, writer = person("editor", pages=PUBLISH), person("writer", pages=CHANGE)
    elsewhere = person("elsewhere", pages=PUBLISH, below=page_at("/fr/actualites/"))
    gone = person("gone", pages=PUBLISH, is_active=False)
    outside = person("outside", pages=PUBLISH)
    outside.groups.get().permissions.clear()
    chief = person("chief", is_superuser=True)
    everybody = [editor, writer, elsewhere, gone, outside, editor, None]

    tell(everybody, Kind.TO_REVIEW, page, by=writer)
    tell(everybody, Kind.TO_REVIEW, page, by=writer)
    tell(everybody, Kind.NOTE, path="/admin/somewhere/", by=writer)
    tell(everybody, Kind.NOTE, path="/admin/somewhere/", by=writer)
    assert told(editor) == [(Kind.TO_REVIEW, page.pk), (Kind.NOTE, "/admin/somewhere/")]
    assert told(elsewhere) == [(Kind.NOTE, "/admin/somewhere/")]
    assert not any(told(user) for user in (writer, gone, outside, chief))
    # Once read, it is told anew; what is done is told to nobody any more.
    settled(Kind.TO_REVIEW, page)
    assert told(editor) == [(Kind.NOTE, "/admin/somewhere/")]
    tell([editor], Kind.TO_REVIEW, page)
    assert told(editor, Kind.TO_REVIEW) == [(Kind.TO_REVIEW, page.pk)]
    # By rights; a superuser where nobody has them.
    assert {editor, outside} <= set(editors(page)) and not {writer, elsewhere, gone, chief} & set(
        editors(page)
    )
    for user in editors():
        user.groups.clear()
    assert chief in editors()


@pytest.mark.parametrize("code", ["fr", "ar"])
def test_the_list_and_reading_it(page, code):
    other = {"fr": "ar", "ar": "fr"}[code]
    arabic, language = page_at(f"/{other}/mission/"), language_of(other)
    user, somebody = person("user", pages=PUBLISH, language=code), person("somebody", pages=PUBLISH)
    client = browser(user)

    def shown(query=""):
        response = client.get(f"/admin/notices/{query}")
        assert response.status_code == 200 and "no-cache" in response["Cache-Control"]
        main = soup_of(response).find("main")
        return main, main.select(".notices > ul > li")

    def said(text):
        with override(code):
            return str(gettext(text))

    main, rows = shown()
    assert not rows and main.select_one(".desk-empty") and not main.find("form", method="post")
    tell([user, somebody], Kind.TO_REVIEW, arabic)
    tell([user, somebody], Kind.CONSENT_WITHDRAWN, path="/admin/consents/1/")
    # The menu is drawn from JSON.
    label = json.dumps(said("Notices (%(number)d)") % {"number": 2})
    assert label in client.get("/admin/").content.decode()
    main, rows = shown()
    assert [words(row.select_one("a")) for row in rows] == [
        said("A consent was withdrawn"),
        said("The other version of a page has changed"),
    ]
    (title,) = main.select("li bdi")
    assert (title["lang"], title["dir"], words(title)) == (language.tag, language.direction, arabic.title)
    assert len(main.select(".is-unread time")) == 2
    # Following the link reads it; nobody opens another's.
    place = client.get(rows[1].select_one("a")["href"])
    assert place.status_code == 302 and place["Location"] == f"/admin/pages/{arabic.pk}/difference/"
    assert client.get(place["Location"]).status_code == 200
    theirs = Notice.objects.get(user=somebody, page=arabic)
    assert client.get(f"/admin/notices/{theirs.pk}/", follow=True).status_code == 404
    main, rows = shown()
    assert len(main.select(".is-unread")) == 1 and len(rows) == 2
    client.post("/admin/notices/read/", {"notice": theirs.pk})
    client.post("/admin/notices/read/", sent_by(rows[0].find("form")) | {"notice": Notice.objects.first().pk})
    assert len(told(somebody)) == 2
    # “All” are those of the list: not what came in since.
    Notice.objects.filter(user=user).delete()
    for number in range(26):
        tell([user], Kind.FACT_DUE, path=f"/admin/facts/{number}/")
    main, rows = shown("?p=2")
    assert len(rows) == 1 and client.get("/admin/notices/read/").status_code == 405
    newest = main.find("button", attrs={"name": "up_to"})["value"]
    tell([user], Kind.NOTE, page)
    client.post("/admin/notices/read/", {"up_to": newest})
    assert told(user) == [(Kind.NOTE, page.pk)]
    # Who may no longer edit a page is not told its title, here either.
    user.groups.first().page_permissions.all().delete()
    main, rows = shown()
    assert page.title not in main.get_text() and not rows[0].find("a") and rows[0].find("form")


def test_reviews(page):
    writer, editor = person("writer", pages=CHANGE), person("editor", pages=PUBLISH)
    first, second = person("first"), person("second", pages=CHANGE)
    workflow = Workflow.objects.create(name="Two")
    for order, user in enumerate((first, second)):
        task = GroupApprovalTask.objects.create(name=user.username)
        task.groups.set(user.groups.all())
        WorkflowTask.objects.create(workflow=workflow, task=task, sort_order=order)
    page.save_revision(user=writer)

    with committed():
        state = workflow.start(page, writer)
    # A reviewer may open the page for the time of the review only.
    assert told(first) == [(Kind.TASK, page.pk)] and not told(second)

    def review(user, verdict):
        state.refresh_from_db()
        with committed():
            getattr(state.current_task_state.specific, verdict)(user=user)

    review(first, "approve")
    assert not told(first) and told(second) == [(Kind.TASK, page.pk)] and not told(writer)
    review(second, "reject")
    assert not told(second) and told(writer) == [(Kind.REVIEWED, page.pk)]
    Notice.objects.all().delete()
    state.refresh_from_db()
    with committed():
        state.resume(user=writer)
    review(second, "approve")
    assert told(writer) == [(Kind.REVIEWED, page.pk)] and not told(second) and not told(editor)
    with committed():
        again = workflow.start(page, second)
    assert told(first) == [(Kind.TASK, page.pk)]
    again.cancel(user=second)
    assert not told(first)


def test_notes_reach_those_who_wrote_and_those_who_follow(page):
    writer, reader = person("writer", pages=CHANGE), person("reader", pages=CHANGE)
    follower, deaf = person("follower", pages=CHANGE), person("deaf", pages=CHANGE)
    type(page).objects.filter(pk=page.pk).update(owner=writer)
    PageSubscription.objects.create(page=page, user=follower, comment_notifications=True)
    PageSubscription.objects.create(page=page, user=deaf, comment_notifications=False)
    form = edit_page(browser(reader), page)
    form.fill(
        **{
            "comments-TOTAL_FORMS": 1,
            "comments-INITIAL_FORMS": 0,
            "comments-0-text": "What does this say?",
            "comments-0-contentpath": "title",
            "comments-0-position": "",
            "comments-0-resolved": "",
            "comments-0-id": "",
            "comments-0-DELETE": "",
            "comments-0-replies-TOTAL_FORMS": 0,
            "comments-0-replies-INITIAL_FORMS": 0,
        }
    ).accepted("")
    note = Comment.objects.get(page=page)
    assert told(writer) == told(follower) == [(Kind.NOTE, page.pk)] and not told(deaf) and not told(reader)
    Notice.objects.all().delete()
    CommentReply.objects.create(comment=note, user=writer, text="This.")
    assert told(reader) == told(follower) == [(Kind.NOTE, page.pk)] and not told(deaf) and not told(writer)
    type(page).objects.filter(pk=page.pk).update(owner=deaf)
    CommentReply.objects.create(comment=note, user=reader, text="Thank you.")
    assert told(writer) == [(Kind.NOTE, page.pk)] and not told(deaf)


def test_a_page_left_behind_is_told_to_its_writers_and_editors_until_it_has_caught_up(page):
    arabic = page_at("/ar/mission/")
    writer, translator = person("writer", pages=PUBLISH), person("translator", pages=CHANGE)
    editor, other = person("editor", pages=PUBLISH), person("other", pages=CHANGE)
    arabic.save_revision(user=translator)
    page.save_revision(user=writer).publish(user=writer)
    Notice.objects.all().delete()
    for _time in range(2):
        with committed():
            mark(arabic)
    assert told(translator) == told(editor) == [(Kind.TO_REVIEW, arabic.pk)]
    # Who published the change knows it.
    assert not told(writer) and not told(other)
    align(arabic, translator)
    assert not told(translator) and not told(editor)


@pytest.mark.once
def test_translators_are_told_of_a_page_that_waits_for_them_until_it_is_published(page):
    translator, editor = person("translator", pages=CHANGE), person("editor", pages=PUBLISH)
    translator.groups.get().permissions.add(Permission.objects.get(codename="submit_translation"))
    page = add_page(browser(editor), StandardPage, page.get_parent(), title="Nouvelle", slug="nouvelle")
    chief = logged_in("chief", is_superuser=True)
    submit(chief, page, "ar")
    draft = version(page, "ar")
    assert told(translator, Kind.TO_TRANSLATE) == [(Kind.TO_TRANSLATE, draft.pk)]
    assert told(editor, Kind.TO_TRANSLATE) == []
    fill_in(chief, page, untranslated(page), "جملة")
    publish(chief, draft)
    assert version(page, "ar").live and told(translator, Kind.TO_TRANSLATE) == []


def test_consents(page):
    protector, recorder = person("protector", "home.protect_people"), person("recorder", "home.view_consent")
    other, former = person("other", pages=PUBLISH), person("former")
    today = timezone.localdate()
    soon, late, renewed = (
        Consent.objects.create(given_on=today, expires_on=today + timedelta(days=days), recorded_by=by)
        for days, by in ((30, recorder), (31, recorder), (3, former))
    )
    old = Consent.objects.create(given_on=today, expires_on=today + timedelta(days=2))
    Consent.objects.filter(pk=renewed.pk).update(renews=old)
    assert consent_notices.tell_of_ends(dry_run=True) == {"to tell of": 2} and not told(protector)
    assert consent_notices.tell_of_ends() == {"told of": 2}
    paths = {consent: consent_notices.place_of(consent) for consent in (soon, late, renewed)}
    assert told(recorder) == [(Kind.CONSENT_EXPIRING, paths[soon])]
    assert sorted(told(protector)) == sorted(
        (Kind.CONSENT_EXPIRING, path) for path in (paths[soon], paths[renewed])
    )
    # `former` recorded one, and may no longer look at it.
    assert not told(other) and not told(former)
    Notice.objects.update(read_at=timezone.now())
    assert consent_notices.tell_of_ends() == {"told of": 0}
    Notice.objects.update(read_at=None)
    consent_work.withdraw(soon, by=recorder)
    # What ends soon has ended; and the register is where the notice leads.
    assert told(protector, Kind.CONSENT_WITHDRAWN) == [(Kind.CONSENT_WITHDRAWN, paths[soon])]
    assert (Kind.CONSENT_EXPIRING, paths[soon]) not in told(protector)
    assert not told(recorder)
    assert browser(protector).get(paths[soon]).status_code == 200
    consent_work.delete(soon, by=recorder)
    assert told(protector) == [(Kind.CONSENT_EXPIRING, paths[renewed])]
