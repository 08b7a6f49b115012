"""What the register asks for: the report with its filters, the panel with its numbers, and what they cost."""

from datetime import timedelta

import pytest
from django.core.cache import cache
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from django.utils import timezone

from home.models import Consent, SiteImage
from home.protection.consent_report import Matter
from home.protection.group import GROUP_NAME
from tests.admin.forms import record_address, soup_of
from tests.admin.reading import label, texts
from tests.comments.test_group import speaks

from .people import consent_for, news_with, portrait
from .test_group import member

pytestmark = [pytest.mark.django_db, pytest.mark.once]


@pytest.fixture(autouse=True)
def _nothing_kept(db, own_folders):
    cache.clear()


@pytest.fixture
def officer():
    return member(GROUP_NAME, user="officer")


def panel(client):
    return soup_of(client.get("/admin/")).find(id="consents-section")


def listed(client, **query) -> dict[str, str]:
    """Return the pictures of the report with what is said of each."""
    html = soup_of(client.get(reverse("consents_report"), query))
    table = html.select_one("table.listing")
    rows = [texts(row.find_all("td")) for row in table.find_all("tr")] if table else []
    return {cells[0].split(" Plus")[0]: cells[1] for cells in rows if cells}


def test_the_report_and_the_panel_say_what_is_to_be_done(officer):
    today = timezone.localdate()
    SiteImage.objects.update(people="nobody", withheld="")
    assert panel(officer) is None and listed(officer) == {}
    # Nothing to do: a picture of people with a consent, and one without that stands nowhere.
    consent_for(portrait(title="En règle"))
    portrait(title="Au tiroir")
    # Five things to do, each found under its name.
    ending = portrait(title="Bientôt")
    consent_for(ending, reference="C-2026-A1", expires_on=today + timedelta(days=30))
    waiting, replaced = portrait(title="En attente"), portrait(title="À remplacer")
    consent = consent_for(replaced, reference="C-2026-B2")
    news_with(waiting)
    news_with(replaced)
    assert listed(officer).keys() == {"Bientôt", "En attente"}
    Consent.objects.filter(pk=consent.pk).update(expires_on=today - timedelta(days=1))
    consent_for(replaced)  # settles
    Consent.objects.exclude(pk=consent.pk).filter(pictures__image=replaced).delete()
    SiteImage.objects.filter(pk=replaced.pk).update(withheld="expired", shown_in="", shown_until=None)
    unsaid = portrait(title="Non dite", people="", recognisable=None)
    expected = {
        Matter.ENDING: {"Bientôt"},
        Matter.REPLACE: {"En attente", "À remplacer"},
        Matter.CONSENT: {"En attente", "À remplacer"},
        Matter.EXPIRED: {"À remplacer"},
        Matter.UNSAID: {"Non dite"},
    }
    for code in ("fr", "ar"):
        speaks(officer, code)
        everything = listed(officer)
        assert everything.keys() == set().union(*expected.values())
        for matter, titles in expected.items():
            assert listed(officer, matter=matter).keys() == titles, matter
            assert all(label(matter, code) in everything[title] for title in titles)
        # The panel leads to where each number is counted.
        links = [link["href"] for link in panel(officer).select("li a")]
        report, register = reverse("consents_report"), record_address(Consent, "list")
        assert links == [
            f"{report}?matter=replace",
            f"{report}?matter=consent",
            f"{register}?state=ending",
            f"{report}?matter=expired",
            f"{report}?matter=unsaid",
        ]
    assert unsaid.withheld == "unsaid"
    for form in ("csv", "xlsx"):
        answer = officer.get(reverse("consents_report"), {"export": form})
        content = answer.getvalue() if hasattr(answer, "getvalue") else answer.content
        assert answer.status_code == 200 and content
    # A sentence stands on the page in place of the picture until another is chosen.
    moderator = member("Modération des commentaires – مراجعة التعليقات", user="moderator")
    assert panel(moderator) is None


def test_the_panel_costs_two_queries_whatever_there_is(officer):
    def asked() -> int:
        officer.get("/admin/")
        with CaptureQueriesContext(connection) as queries:
            officer.get("/admin/")
        return len(
            [
                one["sql"]
                for one in queries
                if 'FROM "home_consent"' in one["sql"] or 'FROM "home_siteimage"' in one["sql"]
            ]
        )

    before = asked()
    for number in range(5):
        image = portrait(number, title=f"Foule {number}")
        news_with(image)
        consent_for(image, expires_on=timezone.localdate() + timedelta(days=number))
    assert before == asked()
