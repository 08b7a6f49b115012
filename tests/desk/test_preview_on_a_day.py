"""A page seen beforehand as it will be on a day: its banner, its pictures; and nothing of it reaches readers."""

from datetime import UTC, date, datetime, timedelta

import pytest
from django.core.cache import caches
from django.test import Client
from django.urls import reverse
from wagtail.users.models import UserProfile
from wagtail_localize.models import Translation

from campaigns.models import CampaignPage
from home.dates import as_of, site_day
from home.models import HomePage
from tests.admin.conftest import logged_in
from tests.admin.forms import soup_of
from tests.admin.test_preview import in_mode
from tests.protection.people import consent_for, news_with, portrait

from .clock import at

pytestmark = [pytest.mark.django_db, pytest.mark.once, pytest.mark.usefixtures("own_folders")]
DAY = date(2027, 6, 26)
BANNER = "Ce jour-là ذلك اليوم"
BEFORE = datetime(2027, 6, 1, 12, tzinfo=UTC)


@pytest.fixture(autouse=True)
def _nothing_kept(db):
    for name in caches.settings:
        caches[name].clear()


def home_with_banner(code: str) -> HomePage:
    page = HomePage.objects.get(locale__language_code=code)
    Translation.objects.filter(source__object_id=page.translation_key).update(enabled=False)
    page.banner_title, page.banner_from, page.banner_until = BANNER, DAY, DAY
    page.save_revision().publish()
    return page


@pytest.mark.parametrize(("code", "named"), [("fr", "26 juin 2027"), ("ar", "26 يونيو 2027")])
def test_the_panel_offers_the_day_and_shows_the_page_on_it(code, named):
    page = home_with_banner(code)
    with at(BEFORE):
        chief = logged_in("chief", is_superuser=True)
        UserProfile.objects.create(user=chief.user, preferred_language=code)
        modes = soup_of(chief.get(reverse("wagtailadmin_pages:edit", args=[page.pk]))).select(
            "select[data-w-preview-target=mode] option"
        )
        assert [mode["value"] for mode in modes] == ["", "other-language", "on-its-day"]
        assert named in modes[-1].get_text()
        assert BANNER in in_mode(chief, page, "on-its-day").main.get_text()
        assert BANNER not in in_mode(chief, page, "").main.get_text()


def test_what_ends_before_the_day_is_not_shown_on_it():
    with at(BEFORE):
        chief = logged_in("chief", is_superuser=True)
        image = portrait()
        consent_for(image, expires_on=DAY - timedelta(days=6))
        page = news_with(image)
        address = reverse("preview_on_day", args=[page.pk])

        def pictures(**query) -> int:
            answer = chief.get(address, query)
            assert answer.status_code == 200 and "private" in answer["Cache-Control"]
            return len(soup_of(answer).main.select("picture"))

        assert pictures() == pictures(day="2027-06-20") == 1
        assert pictures(day="2027-06-26") == 0
        assert site_day() == BEFORE.date()
        assert "<picture" in Client().get(page.relative_path).content.decode()
        assert chief.get(address, {"day": "26 juin"}).status_code == 400
        assert Client().get(address).status_code == 302
        assert logged_in("nobody").get(address).status_code in (302, 403)


def test_a_campaign_is_announced_for_the_year_of_the_day():
    campaign = CampaignPage.objects.filter(observance_day=26, start="", locale__language_code="fr").first()
    if campaign is None:
        campaign = CampaignPage.objects.filter(locale__language_code="fr").first()
        campaign.observance_day, campaign.observance_month, campaign.start, campaign.end = 26, 6, "", ""
        campaign.save_revision().publish()
    with at(datetime(2026, 7, 1, tzinfo=UTC)):
        chief = logged_in("chief", is_superuser=True)
        address = reverse("preview_on_day", args=[campaign.pk])
        assert "2027-06-26" in chief.get(address).content.decode()
        assert "2028-06-26" in chief.get(address, {"day": "2027-06-27"}).content.decode()


def test_no_reader_is_given_a_page_of_another_day():
    page = home_with_banner("fr")
    with at(BEFORE):
        with as_of(DAY):
            assert BANNER in Client().get(page.relative_path).content.decode()
        # Neither kept by the preview, nor taken by it from what is kept.
        assert BANNER not in Client().get(page.relative_path).content.decode()
        with as_of(DAY), pytest.raises(ZeroDivisionError):
            assert BANNER in Client().get(page.relative_path).content.decode()
            raise ZeroDivisionError
        assert site_day() == BEFORE.date()
