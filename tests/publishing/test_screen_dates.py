"""Dates on the screen before publishing: in the hours of the site, for one version or both, and back again."""

from datetime import timedelta

import pytest
from django.core.management import call_command
from django.urls import reverse
from django.utils import timezone
from wagtail.models import Page, Revision

from home.models import StandardPage
from home.publishing.schedule import site_zone
from tests.admin.forms import committed, edit_page, screen, soup_of
from tests.admin.reading import words

from .pages import TEXT, behind, draft, live, pair, reads

pytestmark = pytest.mark.django_db


def parts(moment, name: str = "start") -> dict[str, str]:
    """Return what is typed for a moment, in the site's hours."""
    day, hour = moment.astimezone(site_zone()).strftime("%Y-%m-%d %H:%M").split()
    return {f"{name}_day": day, f"{name}_hour": hour}


def days(number: int):
    return (timezone.now() + timedelta(days=number)).replace(second=0, microsecond=0)


def planned() -> dict[int, object]:
    rows = Revision.objects.filter(approved_go_live_at__isnull=False)
    return {int(row.object_id): row.approved_go_live_at for row in rows}


def test_both_are_planned_for_one_moment_and_cancelled(editor, code):
    page, translation = pair(editor, code)
    begin, end = days(3), days(5)
    seen = screen(editor, page)
    seen.confirmed(what="both", when="later", **parts(begin), **parts(end, "end"))
    assert live(page, translation) == [False, False]
    assert planned() == {page.pk: begin, translation.pk: begin}
    # Pressed twice, nothing has changed.
    assert seen.send(what="both", when="later", **parts(days(4))).status_code == 302
    assert planned() == {page.pk: begin, translation.pk: begin}
    # Both stand there with their buttons, and there is nothing else to press.
    seen = screen(editor, translation)
    assert len(seen.main.find_all(attrs={"data-scheduled": True})) == 2 and not seen.data
    assert "Africa/Casablanca" in words(seen.main.find(attrs={"data-scheduled": str(page.pk)}))
    cancel = reverse("publication_cancel", args=[page.pk])
    assert editor.post(cancel).status_code == 302 and list(planned()) == [translation.pk]
    assert editor.post(cancel, {"both": "1"}).status_code == 302 and planned() == {}
    assert editor.post(cancel, {"both": "1"}).status_code == 302
    # The draft is there with its dates, and can be planned again.
    seen = screen(editor, page)
    assert {name: seen.data[name] for name in parts(begin)} == parts(begin)
    assert {name: seen.data[name] for name in parts(end, "end")} == parts(end, "end")
    assert seen.data["when"] == "later"
    seen.confirmed(what="both")
    assert planned() == {page.pk: begin, translation.pk: begin}


def test_the_clock_publishes_what_was_decided(editor, code):
    page, translation = pair(editor, code)
    screen(editor, page).confirmed(what="both")
    StandardPage.objects.filter(pk=page.pk)
    edit_page(editor, page).fill(standfirst=f"{TEXT[code]} neuf").send("publish")
    seen = screen(editor, page)
    seen.confirmed(effect="minor", when="later", **parts(days(2)))
    assert live(page) == [True] and "neuf" not in reads(page)
    due = Revision.objects.filter(approved_go_live_at__isnull=False)
    for revision in due:
        revision.content["go_live_at"] = (timezone.now() - timedelta(minutes=1)).isoformat()
        revision.save(update_fields=["content"])
    due.update(approved_go_live_at=timezone.now() - timedelta(minutes=1))
    with committed():
        call_command("publish_scheduled")
    assert "neuf" in reads(page) and not behind(translation)


WRONG = [
    ({}, "start_day"),
    ({"start_day": "2031-02-30", "start_hour": "10:00"}, "start_day"),
    ({"start_day": "2031-03-01"}, "start_day"),
    ({"start_hour": "10:00"}, "start_day"),
    ({"start_day": "2031-03-01", "start_hour": "25:00"}, "start_hour"),
    ({"start_day": "2021-03-01", "start_hour": "10:00"}, "start_day"),
    (
        {"start_day": "2031-03-02", "start_hour": "10:00", "end_day": "2031-03-01", "end_hour": "9:00"},
        "end_day",
    ),
    ({"end_day": "2021-03-01", "end_hour": "10:00", "when": "now"}, "end_day"),
    ({"start_day": "2031-03-02", "start_hour": "10:00", "when": "now"}, "when"),
]


@pytest.mark.once
def test_what_is_wrong_with_a_date_is_said_and_nothing_typed_is_lost(editor, code):
    page = draft(editor, code)
    for typed, field in WRONG:
        seen = screen(editor, page)
        assert seen.send(**({"when": "later", "reason": "…"} | typed)).status_code == 200
        assert list(seen.errors()) == [field], typed
        assert {name: seen.data[name] for name in typed} == typed
    assert live(page) == [False] and planned() == {}


@pytest.mark.once
def test_an_end_alone_and_a_publication_now_that_was_planned_before(editor, code):
    page = draft(editor, code)
    screen(editor, page).confirmed(when="later", **parts(days(3)))
    editor.post(reverse("publication_cancel", args=[page.pk]))
    seen = screen(editor, page)
    # The date that stood there is no reason to refuse what was chosen instead.
    assert seen.data["when"] == "later"
    seen.confirmed(when="now", **parts(days(9), "end"))
    stored = Page.objects.get(pk=page.pk)
    assert stored.live and stored.go_live_at is None and stored.expire_at == days(9)
    assert planned() == {}
    message = soup_of(editor.get(reverse("wagtailadmin_home"))).find(class_="messages")
    assert TEXT[code] in words(message)
