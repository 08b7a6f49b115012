"""Facts that age: what the report says of them, who may say that they are true, and what readers are told."""

import csv
from datetime import date, timedelta
from io import StringIO

import pytest
from django.contrib.auth.models import Permission
from django.core.cache import cache
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import override
from wagtail.models import ModelLogEntry, Page, PageLogEntry

from campaigns.models import CampaignPage, Position
from home.ageing.telling import tell_due
from home.dates import long_date, site_day
from home.models import HelpContact, KeyFigure, Notice, StandardPage, Upkeep
from tests.admin.conftest import logged_in
from tests.admin.forms import edit_record, record_address, soup_of
from tests.admin.reading import main_of, say, words
from tests.comments.test_group import speaks
from tests.public.support import page_at

pytestmark = [pytest.mark.django_db, pytest.mark.once]

REPORT = "/admin/reports/ageing/"


def ago(days: int) -> date:
    return site_day() - timedelta(days=days)


@pytest.fixture(autouse=True)
def _all_is_fresh(db):
    """Every test starts with everything verified today."""
    cache.clear()
    Upkeep.objects.all().delete()
    Upkeep.objects.bulk_create(Upkeep(page=page, verified_on=site_day()) for page in Page.objects.all())
    for model in (KeyFigure, HelpContact, Position):
        model.objects.update(verified_on=site_day())


@pytest.fixture
def editor():
    return logged_in("chief", is_superuser=True)


def contact(**values) -> HelpContact:
    return HelpContact.objects.create(
        **{"name_fr": "Écoute", "name_ar": "إنصات", "phone": "080 100 47 47", "live": True} | values
    )


def figure_of(page: StandardPage) -> KeyFigure:
    """Return the first key figure that a page shows."""
    for block in page.specific.body:
        if block.block_type == "key_figures":
            return block.value["figures"][0]
    raise LookupError(page)


def listed(client, **query) -> dict[str, str]:
    """Return the report's rows: the title with what is said beside it."""
    rows = soup_of(client.get(REPORT, query)).select("table.facts tbody tr")
    return {words(row.a): " | ".join(words(cell) for cell in row.find_all("td")[1:3]) for row in rows}


def verify(client, thing, code="pages"):
    return client.post(reverse("verify_fact", args=[code, thing.pk]), {"next": REPORT}, follow=True)


def aged(page, days: int, **values) -> None:
    Upkeep.objects.update_or_create(page_id=page.pk, defaults={"verified_on": ago(days), **values})


def test_each_kind_has_its_time(editor, settings):
    assert listed(editor) == {} and "ageing-section" not in editor.get("/admin/").content.decode()
    mission, contacts = page_at("/fr/mission/"), page_at("/fr/contact/")
    figure, position = KeyFigure.objects.first(), Position.objects.first()
    helpers = contact(verified_on=site_day())
    waits = [
        (settings.REVIEW_YEARLY_DAYS, mission, "pages"),
        (settings.HELP_CONTACT_FRESH_DAYS, contacts, "pages"),
        (settings.HELP_CONTACT_FRESH_DAYS, helpers, "contacts"),
        (settings.REVIEW_FACTS_DAYS, figure, "figures"),
        (settings.REVIEW_FACTS_DAYS, position, "positions"),
    ]
    for days, thing, code in waits:
        # The last day before editors see it coming, the first after, the last in time, the first too late.
        for age, state in [
            (days - 31, None),
            (days - 30, "due"),
            (days, "due"),
            (days + 1, "overdue"),
        ]:
            if code == "pages":
                aged(thing, age)
            else:
                type(thing).objects.filter(pk=thing.pk).update(verified_on=ago(age))
            found = {key for key in ("due", "overdue", "never") if listed(editor, state=key)}
            assert found == ({state} if state else set()), (thing, age)
        assert len(listed(editor, kind=code)) == 1 and listed(editor, kind="nothing such") == listed(editor)
        verify(editor, thing, code)
        assert listed(editor) == {}


def test_what_was_never_verified(editor):
    mission = page_at("/fr/mission/")
    Upkeep.objects.filter(page=mission.pk).delete()
    Page.objects.filter(pk=mission.pk).update(first_published_at=timezone.now() - timedelta(days=10))
    assert listed(editor, state="never") and not listed(editor, state="overdue")
    Page.objects.filter(pk=mission.pk).update(first_published_at=timezone.now() - timedelta(days=400))
    assert listed(editor, state="never") == listed(editor, state="overdue") != {}
    # A number that readers do not see before somebody has called it.
    contact(name_fr="Jamais appelé", first_published_at=timezone.now() - timedelta(days=1))
    assert "Jamais appelé" in listed(editor, state="overdue")
    # Oldest first, and drafts are nobody's concern.
    contact(name_fr="Brouillon", live=False)
    assert list(listed(editor)) == [mission.title, "Jamais appelé"]
    panel = soup_of(editor.get("/admin/")).find(id="ageing-section")
    assert [link["href"] for link in panel.find_all("a") if "state" in link["href"]] == [
        f"{REPORT}?state=overdue",
        f"{REPORT}?state=never",
    ]


def test_a_page_has_a_date_of_its_own(editor):
    campaign = CampaignPage.objects.filter(live=True).first()
    aged(campaign, 10)
    CampaignPage.objects.filter(pk=campaign.pk).update(review_date=ago(3))
    assert list(listed(editor, state="overdue")) == [campaign.title]
    verify(editor, campaign)
    assert listed(editor) == {}, "its date has passed and somebody has looked: a campaign has no other"
    CampaignPage.objects.filter(pk=campaign.pk).update(review_date=site_day() + timedelta(days=5))
    assert list(listed(editor, state="due")) == [campaign.title]


def test_both_versions_of_a_page_where_they_say_the_same(editor):
    french, arabic = page_at("/fr/mission/"), page_at("/ar/mission/")

    def verified():
        rows = Upkeep.objects.filter(page__in=[french.pk, arabic.pk], verified_on=site_day())
        return set(rows.values_list("page", flat=True))

    aged(french, 400)
    aged(arabic, 400, behind_since=timezone.now())
    assert say("“%(title)s” is marked as verified today.", "fr") % {"title": french.title} in words(
        soup_of(verify(editor, french))
    )
    assert verified() == {french.pk}
    aged(french, 400)
    aged(arabic, 400, behind_since=None)
    verify(editor, arabic)
    assert verified() == {french.pk, arabic.pk}
    assert set(Upkeep.objects.filter(verified_by=editor.user).values_list("page", flat=True)) == verified()
    logged = PageLogEntry.objects.filter(action="qafila.verify", user=editor.user)
    assert sorted(logged.values_list("page", flat=True)) == sorted([french.pk, french.pk, arabic.pk])
    history = soup_of(editor.get(reverse("wagtailadmin_pages:history", args=[french.pk])))
    assert say("Verified: what it says is still true", "fr") in words(history)


def test_verifying_publishes_no_draft_and_no_draft_takes_it_back(editor):
    figure = KeyFigure.objects.filter(value__isnull=False).first()
    KeyFigure.objects.filter(pk=figure.pk).update(verified_on=ago(400))
    figure.refresh_from_db()
    before = figure.value
    edit_record(editor, figure).fill(value=str(before + 5)).accepted("")
    verify(editor, figure, "figures")
    figure.refresh_from_db()
    assert (figure.value, figure.verified_on) == (before, site_day())
    form = edit_record(editor, figure.get_latest_revision_as_object())
    assert form.data["value"] != str(before), "the draft is as it was"
    form.accepted()
    figure.refresh_from_db()
    assert (figure.value, figure.verified_on) == (before + 5, site_day())
    assert ModelLogEntry.objects.filter(action="qafila.verify", object_id=str(figure.pk)).count() == 1


@pytest.mark.parametrize("code", ["fr", "ar"])
def test_amber_in_forms_and_lists(editor, code):
    speaks(editor, code)
    mission = page_at(f"/{code}/mission/")
    figure = KeyFigure.objects.first()
    question = say("Is it still true?", code)

    def told(address) -> list[str]:
        messages = soup_of(editor.get(address)).select(".messages li.warning")
        return [words(message) for message in messages if question in message.get_text()]

    addresses = [
        reverse("wagtailadmin_pages:edit", args=[mission.pk]),
        record_address(KeyFigure, "edit", figure.pk),
    ]
    assert [told(address) for address in addresses] == [[], []]
    aged(mission, 400)
    KeyFigure.objects.filter(pk=figure.pk).update(verified_on=None, first_published_at=None)
    overdue, never = (told(address)[0] for address in addresses)
    assert (
        str(ago(400).year) in overdue
        and say("Nobody has verified yet that this is still true.", code) in never
    )
    rows = soup_of(editor.get(record_address(KeyFigure, "list"))).select("tbody .fact-amber")
    assert len(rows) == 1
    for model in (HelpContact, Position):
        assert editor.get(record_address(model, "list")).status_code == 200
    # Its link leads to the question, and from there back to the form.
    page = soup_of(editor.get(reverse("verify_fact", args=["pages", mission.pk]), {"next": addresses[0]}))
    assert page.find("input", attrs={"name": "next"})["value"] == addresses[0]


def test_the_file(editor):
    contact(name_fr="=1+1", name_ar="", verified_on=None)
    aged(page_at("/ar/mission/"), 400)
    response = editor.get(REPORT, {"export": "csv", "state": "overdue"})
    lines = b"".join(response.streaming_content).decode("utf-8-sig")
    header, *rows = csv.reader(StringIO(lines), delimiter=";")
    assert len(header) == 7 and {row[1] for row in rows} == {"'=1+1", page_at("/ar/mission/").title}
    assert {row[2] for row in rows} == {"", "ar"} and ago(400).isoformat() in lines


def test_who_may(editor):
    """Nobody says that a thing is true who may not change it, and nobody is shown it."""
    figure = KeyFigure.objects.first()
    KeyFigure.objects.update(verified_on=None)
    mission = page_at("/fr/mission/")
    aged(mission, 400)
    nobody, recorder = logged_in("reader-only"), logged_in("recorder")
    enter = Permission.objects.get(codename="access_admin")
    nobody.user.user_permissions.add(enter)
    recorder.user.user_permissions.add(enter, Permission.objects.get(codename="change_keyfigure"))
    assert (
        nobody.get(REPORT).status_code in (302, 403)
        and "ageing" not in nobody.get("/admin/").content.decode()
    )
    assert set(listed(recorder)) == {str(one) for one in KeyFigure.objects.filter(live=True)}
    assert verify(recorder, figure, "figures").status_code == 200
    figure.refresh_from_db()
    assert figure.verified_on == site_day()
    verify(recorder, mission)
    verify(nobody, KeyFigure.objects.last(), "figures")
    assert Upkeep.objects.get(page=mission.pk).verified_on == ago(400)
    assert KeyFigure.objects.filter(verified_on=site_day()).count() == 1
    # What does not age, is no page, or is not published.
    for code, pk in [("pages", 1), ("pages", 999999), ("nothing", mission.pk), ("figures", 999999)]:
        assert editor.get(reverse("verify_fact", args=[code, pk]), follow=True).status_code == 404


def test_queries_do_not_grow(editor):
    def queries(address) -> int:
        editor.get(address)
        with CaptureQueriesContext(connection) as found:
            assert editor.get(address).status_code == 200
        return len(found)

    contact(verified_on=None)
    aged(page_at("/fr/mission/"), 400, verified_by=editor.user)
    before = queries(REPORT)
    Upkeep.objects.update(verified_on=ago(500), verified_by=editor.user)
    for model in (KeyFigure, Position):
        model.objects.update(verified_on=ago(500))
    for _number in range(30):
        contact(verified_on=None)
    assert len(listed(editor)) > 15
    assert queries(REPORT) == before < 20


def test_editors_are_told_once(editor):
    assert tell_due() == {"facts due": 0}
    mission, helper = page_at("/fr/mission/"), contact(verified_on=ago(90))
    aged(mission, 366)

    def told():
        return sorted(Notice.objects.filter(kind=Notice.Kind.FACT_DUE).values_list("page", "path"), key=str)

    expected = [(None, record_address(HelpContact, "edit", helper.pk)), (mission.pk, "")]
    assert tell_due(dry_run=True) == {"facts due": 2} and told() == []
    assert tell_due() == {"facts due": 2} and told() == sorted(expected, key=str)
    Notice.objects.update(read_at=timezone.now())
    assert tell_due() == {"facts due": 0} and len(told()) == 2
    # Verified and due once more: told once more; and what is verified needs not be read any more.
    Notice.objects.update(created_at=timezone.now() - timedelta(days=500), read_at=None)
    verify(editor, mission)
    assert not Notice.objects.filter(page=mission.pk, read_at=None).exists()
    aged(mission, 366)
    assert tell_due() == {"facts due": 2}


@pytest.mark.parametrize("code", ["fr", "ar"])
def test_readers_are_told_what_was_verified_and_nothing_else(code):
    reader = Client(HTTP_HOST="localhost")
    address = f"/{code}/mission/"
    page = page_at(address)
    figure = figure_of(page)
    day = date(2026, 3, 5)
    Upkeep.objects.filter(page=page.pk).update(verified_on=None)
    KeyFigure.objects.update(verified_on=None)
    assert say("Verified on", code) not in words(main_of(reader, address))
    KeyFigure.objects.filter(pk=figure.pk).update(verified_on=day)
    Upkeep.objects.filter(page=page.pk).update(verified_on=day)
    cache.clear()
    main = main_of(reader, address)
    assert len(main.select(f'time[datetime="{day}"]')) == 2
    with override(code):
        assert words(main).count(f"{say('Verified on', code)} {long_date(day)}") == 2
