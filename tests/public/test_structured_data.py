"""What machines read of the association, its news, caravans, campaigns and treaties: complete, and nothing guessed."""

from datetime import datetime

import pytest
from django.contrib.staticfiles import finders
from PIL import Image

from campaigns.models import CampaignPage, Caravan, CaravanReportPage
from home.models import SiteSettings

from .heads import HOST, check, nodes, of_type, properties
from .support import ARTICLE, page_at, publish, soup, words

pytestmark = pytest.mark.once


@pytest.mark.parametrize("code", ["fr", "ar"])
def test_front_page_presents_the_association_and_its_search(client, code):
    settings = SiteSettings.objects.get()
    settings.founded = "2001-06"
    settings.phone = "+212 5 00 00 00 00"
    settings.save()
    html = soup(client.get(f"/{code}/"))
    association = of_type(html, "NGO")
    assert association["name"] == getattr(settings, f"name_{code}")
    assert {"AMRVT", "AMEVT", "AMERVT", "Qafila", "قافلة"} <= set(association["alternateName"])
    assert association["name"] not in association["alternateName"]
    assert association["foundingDate"] == "2001-06"
    assert association["telephone"] == settings.phone
    assert association["email"] == settings.email
    assert association["areaServed"]["name"] == {"fr": "Maroc", "ar": "المغرب"}[code]
    target = of_type(html, "WebSite")["potentialAction"]["target"]["urlTemplate"]
    found = client.get(target.removeprefix(HOST).replace("{search_term_string}", "convention"))
    assert found.status_code == 200
    assert soup(found).find("input", {"name": "q"})["value"] == "convention"
    assert association["logo"] == f"{HOST}/static/img/icon-192.png"
    assert min(Image.open(finders.find("img/icon-192.png")).size) >= 112


@pytest.mark.parametrize("code", ["fr", "ar"])
def test_news_item_is_an_article(client, code):
    page = page_at(f"/{code}/{ARTICLE}")
    html = soup(client.get(f"/{code}/{ARTICLE}"))
    node = of_type(html, "NewsArticle")
    assert node["headline"].replace("\u202f", " ").replace("\xa0", " ") == page.title
    assert node["inLanguage"] == f"{code}-MA"
    published = html.select_one(".meta time")["datetime"]
    assert node["datePublished"] == published == properties(html)["article:published_time"]
    assert node["articleSection"] == [getattr(label, f"name_{code}") for label in page.shown_labels]
    assert properties(html)["og:type"] == "article"
    assert properties(html)["article:section"] == words(html.select(".breadcrumbs a")[-1])
    if page.dateline:
        assert node["contentLocation"]["name"] == getattr(page.dateline, f"name_{code}")
    # An update is told as such, and never the day on which an editor mended a comma.
    later = page.published_at.replace(year=page.published_at.year + 1)
    publish(page, updated_at=later)
    again = of_type(soup(client.get(f"/{code}/{ARTICLE}")), "NewsArticle")
    assert datetime.fromisoformat(again["dateModified"]) == later.replace(microsecond=0)
    assert again["datePublished"] == node["datePublished"]
    publish(page, updated_at=None)
    again = of_type(soup(client.get(f"/{code}/{ARTICLE}")), "NewsArticle")
    assert again["dateModified"] == again["datePublished"]


def test_caravan_is_an_event_where_its_day_is_known(client):
    """A start known to the month or not at all makes no event: calendars would take up a guess."""
    address = "/fr/caravanes/imilchil-2015/"
    report = CaravanReportPage.objects.get(pk=page_at(address).pk)
    caravan = report.caravan

    def graph(**changes):
        Caravan.objects.filter(pk=caravan.pk).update(**changes)
        return soup(client.get(f"{address}?not-kept=1"))

    event = of_type(graph(), "Event")
    assert (event["startDate"], event["endDate"]) == ("2015-09-18", "2015-09-19")
    assert event["eventStatus"] == "https://schema.org/EventScheduled"
    assert event["name"] == words(soup(client.get(address)).h1)
    assert [place["name"] for place in event["location"]] == ["Imilchil", "Bouzmou"]
    assert event["location"][0]["address"]["addressRegion"] == "Drâa-Tafilalet"
    assert event["organizer"] == [{"@id": f"{HOST}/#association"}]

    assert of_type(graph(status="cancelled"), "Event")["eventStatus"] == "https://schema.org/EventCancelled"
    for start, end, covered in [
        ("2015-09", "2015-10", "2015-09/2015-10"),
        ("2015", "", "2015"),
        ("", "", None),
    ]:
        html = graph(start=start, end=end)
        check(nodes(html))
        assert not [node for node in nodes(html) if node["@type"] == "Event"]
        assert of_type(html, "Article").get("temporalCoverage") == covered
    # A record that was withdrawn tells nothing, and a caravan without a place is no event that one could go to.
    assert "temporalCoverage" not in of_type(graph(start="2015", live=False), "Article")
    caravan.places.all().delete()
    caravan.save()
    article = of_type(graph(start="2015-09-18", end="2015-09-19", live=True), "Article")
    assert article["temporalCoverage"] == "2015-09-18/2015-09-19"


def test_organizer_is_whoever_the_record_names(client):
    address = "/fr/caravanes/imilchil-2015/"
    caravan = CaravanReportPage.objects.get(pk=page_at(address).pk).caravan
    partner = caravan.partners.get().partner
    partner.name_fr, partner.name_ar, partner.website = "Réseau des soins", "", "https://exemple.org/"
    partner.save()
    organizer = of_type(soup(client.get(address)), "Event")["organizer"]
    assert organizer == [{"@type": "Organization", "name": "Réseau des soins", "url": "https://exemple.org/"}]
    caravan.partners.all().delete()
    caravan.save()
    again = of_type(soup(client.get(f"{address}?not-kept=1")), "Event")
    assert again["organizer"] == {"@id": f"{HOST}/#association"}


def test_campaign_is_an_event_on_its_own_days_or_on_its_next_day(client):
    address = "/ar/campagnes/26-juin/"
    page = CampaignPage.objects.get(pk=page_at(address).pk)
    html = soup(client.get(address))
    event = of_type(html, "Event")
    assert event["startDate"] == page.next_day.isoformat()
    assert event["startDate"] in [time["datetime"] for time in html.select(".meta time")]
    assert event["eventSchedule"]["byMonthDay"] == 26 and event["location"]["name"] == "المغرب"
    publish(page, start="2026-05-01", end="2026-06")
    event = of_type(soup(client.get(address)), "Event")
    assert event["startDate"] == "2026-05-01" and "endDate" not in event and "eventSchedule" not in event
    publish(page, start="", end="", observance_day=None, observance_month=None)
    html = soup(client.get(address))
    check(nodes(html))
    assert "temporalCoverage" not in of_type(html, "Article")


def test_treaty_article_is_part_of_its_treaty(client):
    html = soup(client.get("/fr/convention/14/"))
    node = of_type(html, "Article")
    assert node["isPartOf"]["url"] == f"{HOST}/fr/convention/"
    assert node["headline"].startswith("Article 14")
    assert "torture" in node["about"]["name"]
