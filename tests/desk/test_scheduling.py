"""A publication at its time: in the hours of Morocco, whatever those are that day; each for itself, and once."""

import logging
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, date, datetime, time, timedelta
from unittest.mock import patch

import pytest
from django.core.cache import cache
from django.core.management import get_commands
from django.test import Client
from django.urls import reverse
from django.utils import timezone
from wagtail.models import PageLogEntry, Revision
from wagtail.users.models import UserProfile
from wagtail_localize.models import Translation

from home import checks
from home.models import KeyFigure, Notice, StandardPage, TimerRun
from home.publishing import by_the_clock
from tests.admin.conftest import logged_in
from tests.admin.forms import URLENCODED, committed, edit_page, sent_by, soup_of
from tests.admin.translating import version

from .clock import HOUR, MOROCCO, at, changes_of, run

pytestmark = pytest.mark.django_db
WINTER, SPRING = changes_of(2027)
NINE = time(9)


@pytest.fixture(autouse=True)
def _nothing_kept(db):
    cache.clear()


def pair_of_drafts(**changes) -> list[StandardPage]:
    """Return both versions of a page, freed, with a draft that readers do not see."""
    french = StandardPage.objects.get(locale__language_code="fr", slug="mission")
    Translation.objects.filter(source__object_id=french.translation_key).update(enabled=False)
    pages = [french, version(french, "ar")]
    for page in pages:
        # Words alone: figures would wait for their review.
        page.body, page.standfirst = [], f"Canari {page.locale.language_code}"
        for name, value in changes.items():
            setattr(page, name, value)
        page.save_revision()
    return pages


def plan(page, moment: datetime, **more) -> Revision:
    """Hand a page's draft to the clock, as the screen does."""
    draft = page.get_latest_revision_as_object()
    draft.go_live_at = moment
    for name, value in more.items():
        setattr(draft, name, value)
    revision = draft.save_revision()
    with at(moment - HOUR), committed():
        revision.publish()
    assert Revision.objects.get(pk=revision.pk).approved_go_live_at == moment
    return revision


def shown(page) -> bool:
    answer = Client().get(page.relative_path)
    return answer.status_code == 200 and f"Canari {page.locale.language_code}" in answer.content.decode()


def screen(client, page):
    """Return the form of the screen before publishing."""
    answer = client.get(reverse("publication", args=[page.pk]))
    assert answer.status_code == 200
    return soup_of(answer)


def send_screen(client, page, **values):
    """Fill the screen's form as shown, gone past what it asks about; return the answer."""
    form = screen(client, page).select_one("form[data-publication]")
    data = sent_by(form)
    data.setlist("seen", [one["value"] for one in form.select("[name=seen]")])
    data.update(values)
    if form.select_one("[name=reason]"):
        data["all_the_same"], data["reason"] = "on", "Essai"
    with committed():
        return client.post(
            form.get("action") or reverse("publication", args=[page.pk]), data.urlencode(), URLENCODED
        )


def test_morocco_changes_its_clocks_twice_in_2027():
    """What the tests below stand on comes from the time zone data themselves."""
    assert [(before // HOUR, after // HOUR) for _moment, before, after in (WINTER, SPRING)] == [
        (1, 0),
        (0, 1),
    ]
    assert [moment.date() for moment, *_ in (WINTER, SPRING)] == [date(2027, 2, 7), date(2027, 3, 14)]


# A day before a change for the day after it, and for a day between the two changes.
@pytest.mark.parametrize(
    ("typed_on", "planned_for", "hour_in_utc"),
    [
        (WINTER[0] - timedelta(days=1), date(2027, 2, 8), 9),
        (WINTER[0] - timedelta(days=30), date(2027, 2, 20), 9),
        (SPRING[0] - timedelta(days=1), date(2027, 3, 15), 8),
        (WINTER[0] + timedelta(days=1), date(2027, 6, 26), 8),
    ],
    ids=["into Ramadan", "in Ramadan", "out of Ramadan", "26 June"],
)
def test_nine_is_nine_on_the_day_whatever_the_clocks_do_before(typed_on, planned_for, hour_in_utc):
    french, arabic = pair_of_drafts()
    # A profile from before, with a clock of its own, moves nothing.
    with at(typed_on):
        chief = logged_in("chief", is_superuser=True)
        UserProfile.objects.create(user=chief.user, current_time_zone="Asia/Tokyo")
        answer = send_screen(
            chief,
            french,
            what="both",
            when="later",
            start_day=planned_for.isoformat(),
            start_hour="09:00",
        )
        assert answer.status_code == 302, soup_of(answer).select(".error-message, .errorlist, .check")
        due = datetime.combine(planned_for, time(hour_in_utc), UTC)
        assert due == datetime.combine(planned_for, NINE, MOROCCO)
        for page in (french, arabic):
            assert page.scheduled_revision.approved_go_live_at == due
            assert "09:00" in screen(chief, page).get_text()
            side = soup_of(chief.get(reverse("wagtailadmin_pages:edit", args=[page.pk])))
            assert "09:00" in side.get_text() and "17:00" not in side.get_text()
    with at(due - timedelta(seconds=1)):
        run()
        assert not shown(french) and not shown(arabic)
    with at(due):
        assert "2 done" in run()
        assert shown(french) and shown(arabic)
        assert not run()


@pytest.mark.parametrize("code", ["fr", "ar"])
def test_an_hour_that_is_left_out_or_comes_twice_is_said(code):
    french, _arabic = pair_of_drafts()
    with at(WINTER[0] - timedelta(days=3)):
        chief = logged_in("chief", is_superuser=True)
        UserProfile.objects.create(user=chief.user, preferred_language=code)
        told = []
        for moment, *_ in (WINTER, SPRING):
            day = moment.astimezone(MOROCCO).date()
            answer = send_screen(chief, french, when="later", start_day=day.isoformat(), start_hour="02:30")
            assert answer.status_code == 200
            (error,) = soup_of(answer).select(".errorlist li, .error-message")
            assert "02:30" in error.get_text()
            told.append(error.get_text())
        assert told[0] != told[1]
    assert not Revision.objects.filter(approved_go_live_at__isnull=False).exists()


def test_the_form_of_a_page_offers_no_dates_of_its_own():
    """One way to plan: the screen, which shows the zone beside its fields."""
    page = StandardPage.objects.get(locale__language_code="fr", slug="mission")
    chief = logged_in("chief", is_superuser=True)
    form = edit_page(chief, page)
    assert not {"go_live_at", "expire_at"} & set(form.data)
    # Nor may anybody choose a clock of their own.
    account = soup_of(chief.get(reverse("wagtailadmin_account")))
    assert account.select_one("[name$=preferred_language]") and not account.select_one("[name$=time_zone]")


def test_one_that_fails_stops_no_other_and_its_editors_are_told_once(caplog):
    assert get_commands()["publish_scheduled"] == "home"
    chief = logged_in("chief", is_superuser=True).user
    due = timezone.now().replace(microsecond=0) - timedelta(minutes=3)
    french, arabic = pair_of_drafts()
    other = StandardPage.objects.filter(locale__language_code="fr").exclude(pk=french.pk).first()
    for page in (french, arabic):
        plan(page, due)
    plan(other, due + timedelta(minutes=1), standfirst="Canari fr")
    whole = Revision.publish

    def broken(revision, **how):
        if revision.object_id == str(arabic.pk):
            raise ValueError("Canari")
        return whole(revision, **how)

    with patch.object(Revision, "publish", broken), caplog.at_level(logging.INFO, "home"):
        for _turn in range(3):
            said = run()
            assert "publications (1 failed)" not in said and "publications (2 failed)" in said
            Notice.objects.update(read_at=timezone.now())
    # Neither version without the other, and the page after them all the same.
    assert not shown(french) and not shown(arabic) and shown(other)
    assert "Canari" not in caplog.text and "ValueError" in caplog.text
    assert TimerRun.objects.get(name="publish_scheduled").failed == 2
    notices = Notice.objects.filter(user=chief, kind=Notice.Kind.SCHEDULE_FAILED)
    assert {notice.page_id for notice in notices} == {french.pk, arabic.pk} and len(notices) == 2
    assert PageLogEntry.objects.filter(action="qafila.schedule_failed").count() == 2
    # Whatever stood in the way is gone: late, and with the times as they are.
    Notice.objects.update(read_at=None)
    before = timezone.now()
    assert "2 done" in run()
    assert shown(french) and shown(arabic)
    for page in (french, arabic):
        page.refresh_from_db()
        assert page.last_published_at >= before and page.go_live_at == due
    assert not notices.filter(read_at=None).exists()
    assert TimerRun.objects.get(name="publish_scheduled").failed == 0


def test_an_end_comes_at_its_time_for_pages_and_records():
    french, arabic = pair_of_drafts()
    now = timezone.now().replace(microsecond=0)
    figure = KeyFigure.objects.filter(live=True).first()
    for subject in (french, figure):
        type(subject).objects.filter(pk=subject.pk).update(expire_at=now + HOUR)
    # What is to come back afterwards still does.
    back = plan(french, now + 3 * HOUR)
    assert not run()
    with at(now + HOUR):
        assert "ends: 1 to take down" not in run("--dry-run") and "ends: 2 to take down" in run("--dry-run")
        assert "ends: 2 done" in run()
    french.refresh_from_db()
    figure.refresh_from_db()
    assert (french.live, french.expired, figure.live) == (False, True, False)
    assert Client().get(french.relative_path).status_code == 404
    assert Client().get(arabic.relative_path).status_code == 200
    assert Revision.objects.get(pk=back.pk).approved_go_live_at == now + 3 * HOUR
    with at(now + 3 * HOUR):
        run()
        assert shown(french)


def test_a_run_that_comes_after_the_end_shows_nothing():
    french, _arabic = pair_of_drafts()
    now = timezone.now().replace(microsecond=0)
    french.unpublish()
    plan(french, now - 2 * HOUR, expire_at=now - HOUR)
    # Not even until the next part of the run, or the next run.
    with committed():
        assert by_the_clock.publish_due() == {"done": 1, "failed": 0}
    french.refresh_from_db()
    assert (french.live, french.expired) == (False, True)
    assert not Revision.objects.filter(approved_go_live_at__isnull=False).exists()


def test_an_old_table_of_time_zones_is_said(settings):
    assert not checks.time_zone_data(None)
    with patch.object(checks, "ZoneInfo", lambda name: timezone.get_fixed_timezone(60)):
        (warning,) = checks.time_zone_data(None)
        assert warning.id == "qafila.W001"
        settings.TIME_ZONE = "Europe/Paris"
        assert not checks.time_zone_data(None)


@pytest.mark.server
def test_two_runs_at_once_publish_once(running_site):
    """As a slow run that the next one overtakes."""
    ((page, revision),) = running_site.sql(
        "SELECT id, latest_revision_id FROM wagtailcore_page WHERE latest_revision_id IS NOT NULL AND slug = 'mission'"
        " ORDER BY id LIMIT 1"
    )
    running_site.sql(
        "UPDATE wagtailcore_revision SET approved_go_live_at = %s WHERE id = %s",
        "2026-01-01 09:00:00+00:00",
        revision,
    )
    with ThreadPoolExecutor(3) as pool:
        said = list(pool.map(lambda _turn: running_site.manage("publish_scheduled"), range(3)))
    assert sum("publications: 1 done" in one for one in said) == 1, said
    ((number,),) = running_site.sql(
        "SELECT count(*) FROM wagtailcore_pagelogentry WHERE page_id = %s AND action = 'wagtail.publish.scheduled'",
        page,
    )
    assert number == 1
