"""What a shared page shows elsewhere: its card, what machines read of it, and the ways to pass it on."""

import json
import re
from datetime import date, datetime
from io import BytesIO
from urllib.parse import parse_qs, unquote, urlsplit

import pytest
from django.contrib.staticfiles import finders
from PIL import Image

from campaigns.models import CampaignPage, Caravan, CaravanReportPage
from home.models import SiteSettings, StandardPage
from home.siblings import path_of

from .support import ARTICLE, FRENCH_ONLY, SENSITIVE, TEMPLATES, canonical, page_at, publish, soup, words

HOST = "http://testserver"
LOCALES = {"fr": "fr_MA", "ar": "ar_MA"}
PAGES = [
    address
    for name, address in TEMPLATES.items()
    if name not in ("search", "search in Arabic", "not found", "news of a year", "news of a label")
]
# What search engines ask of a type before they show it, and what they advise: the second may be missing where the
# demonstration has no such fact, but for these pages it has them all.
ASKED = {
    "NGO": {"name", "url", "logo"},
    "WebSite": {"name", "url", "potentialAction", "publisher", "inLanguage"},
    "WebPage": {"name", "url", "inLanguage"},
    "AboutPage": {"name", "url", "inLanguage"},
    "ContactPage": {"name", "url", "inLanguage"},
    "CollectionPage": {"name", "url"},
    "NewsArticle": {
        "headline",
        "datePublished",
        "dateModified",
        "author",
        "publisher",
        "mainEntityOfPage",
        "inLanguage",
        "image",
    },
    "Article": {
        "headline",
        "datePublished",
        "dateModified",
        "author",
        "publisher",
        "mainEntityOfPage",
        "inLanguage",
        "image",
    },
    "Event": {
        "name",
        "startDate",
        "location",
        "organizer",
        "eventStatus",
        "description",
        "inLanguage",
        "image",
    },
    "BreadcrumbList": {"itemListElement"},
    "ListItem": {"position", "name", "item"},
    "Place": {"name", "address"},
    "PostalAddress": set(),
    "Country": {"name"},
    "Organization": {"name"},
    "SearchAction": {"target", "query-input"},
    "EntryPoint": {"urlTemplate"},
    "ImageObject": {"url"},
    "Schedule": {"repeatFrequency"},
    "Legislation": {"name"},
    "CreativeWork": {"name"},
}
ADDRESSES = {"url", "item", "logo", "image", "mainEntityOfPage", "@id", "urlTemplate"}
MOMENTS = {"datePublished", "dateModified"}
DAYS = {"startDate", "endDate"}


def properties(html) -> dict[str, str]:
    """Return the Open Graph and Twitter properties of a page; none may stand twice."""
    found = html.find_all("meta", property=True) + html.find_all(
        "meta", attrs={"name": re.compile("^twitter:")}
    )
    names = [tag.get("property") or tag["name"] for tag in found]
    assert len(names) == len(set(names)), names
    return dict(zip(names, [tag["content"] for tag in found], strict=True))


def nodes(html) -> list[dict]:
    """Return the JSON-LD nodes of a page, an empty list where it has none."""
    scripts = html.find_all("script", type="application/ld+json")
    assert len(scripts) <= 1
    if not scripts:
        return []
    data = json.loads(scripts[0].string)
    assert data["@context"] == "https://schema.org"
    return data["@graph"]


def of_type(html, kind: str) -> dict:
    (node,) = [node for node in nodes(html) if node["@type"] == kind]
    return node


def within(value):
    """Yield every dict in a value, from the outside in."""
    if isinstance(value, dict):
        yield value
        value = list(value.values())
    if isinstance(value, list):
        for item in value:
            yield from within(item)


def check(graph: list[dict]) -> None:
    """Check every node: its type's properties, absolute addresses, real dates, nothing empty, no loose reference."""
    known = {node["@id"] for node in within(graph) if "@id" in node and "@type" in node}
    for node in within(graph):
        if set(node) == {"@id"}:
            assert node["@id"] in known, node
            continue
        missing = ASKED[node["@type"]] - set(node)
        assert not missing, (node["@type"], missing)
        for name, value in node.items():
            assert value not in ("", None, [], {}), (node["@type"], name)
            if name in ADDRESSES and isinstance(value, str):
                assert urlsplit(value).scheme in ("http", "https"), (name, value)
                assert urlsplit(value).netloc, (name, value)
            if name in MOMENTS:
                assert datetime.fromisoformat(value).tzinfo, (name, value)
            if name in DAYS:
                assert date.fromisoformat(value), (name, value)
    if headlines := [node["headline"] for node in within(graph) if "headline" in node]:
        assert all(len(headline) <= 110 for headline in headlines)


@pytest.mark.parametrize("code", ["fr", "ar"])
@pytest.mark.parametrize("address", PAGES)
def test_every_page_says_what_it_is(client, code, address):
    """The title, the address, the card and the graph of a page agree with what its readers see."""
    response = client.get(f"/{code}/{address}")
    html = soup(response)
    found = properties(html)
    assert found["og:url"] == HOST + canonical(html) == f"{HOST}/{code}/{address}"
    assert found["og:locale"] == LOCALES[code]
    assert found["og:locale:alternate"] == LOCALES["ar" if code == "fr" else "fr"]
    assert found["og:site_name"] == {"fr": "Qafila", "ar": "قافلة"}[code]
    heading = words(html.h1).replace(" :", ":")
    assert words(soup(f"<p>{found['og:title']}</p>")).replace(" :", ":") in (heading, words(html.title)), (
        heading
    )
    assert 20 < len(found["og:description"]) < 200
    assert found["twitter:card"] == "summary_large_image"
    (short,) = html.find_all("link", rel="shortlink")
    assert short["href"] == f"{HOST}/p/{page_at(f'/{code}/{address}').pk}/"

    assert (found["og:image:width"], found["og:image:height"]) == ("1200", "630")
    assert found["og:image:alt"] == found["og:title"]
    assert found["og:image"].startswith(f"{HOST}/")

    graph = nodes(html)
    check(graph)
    named = {node.get("headline") or node.get("name") for node in graph if node.get("url") == found["og:url"]}
    assert found["og:title"] in named or address == ""
    trail = [node for node in graph if node["@type"] == "BreadcrumbList"]
    shown = [link["href"] for link in html.select(".breadcrumbs a")]
    steps = [item["item"].removeprefix(HOST) for node in trail for item in node["itemListElement"]]
    assert steps == ([*shown, f"/{code}/{address}"] if shown else [])
    # The block is data: nothing in a text can close it.
    assert "<" not in html.find("script", type="application/ld+json").string


@pytest.mark.parametrize("code", ["fr", "ar"])
def test_card_is_there(client, code):
    """The picture that a page promises exists, in the size and the type it says."""
    for address in ("", ARTICLE, SENSITIVE, "caravanes/imilchil-2015/"):
        found = properties(soup(client.get(f"/{code}/{address}")))
        answer = client.get(found["og:image"].removeprefix(HOST))
        assert answer.status_code == 200, address
        content = b"".join(answer.streaming_content)
        picture = Image.open(BytesIO(content))
        assert picture.size == (1200, 630)
        assert Image.MIME[picture.format] == found["og:image:type"] == answer["Content-Type"]
        assert len(content) < 300_000


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


@pytest.mark.parametrize("code", ["fr", "ar"])
def test_sensitive_page_gives_nothing_away(client, code):
    """Neither the head, nor the card, nor a message to pass on has the title, a date or a sentence of the page."""
    address = f"/{code}/{SENSITIVE}"
    page = publish(
        page_at(address),
        title="Titre qui dit tout",
        standfirst="Phrase entière",
        search_description="Autre phrase",
    )
    assert page.is_sensitive
    response = client.get(address)
    html = soup(response)
    head, found = str(html.head), properties(html)
    for told in ("qui dit tout", "Phrase", "Autre", "article:", page.published_at.isoformat()[:10]):
        assert told not in head, told
    assert found["og:title"] == page.outside_title and found["og:type"] == "website"
    assert "og:description" not in found
    assert [node["@type"] for node in nodes(html)] == ["BreadcrumbList"]
    assert len(nodes(html)[0]["itemListElement"]) == 2
    share = html.select_one(".share")
    assert "qui dit tout" not in unquote(str(share))
    (mail,) = share.select("a[href^=mailto]")
    assert "subject" not in parse_qs(urlsplit(mail["href"]).query)
    redirect = client.get(f"/p/{page.pk}/")
    assert (redirect.status_code, redirect["Cache-Control"]) == (302, "no-store")


def test_name_of_a_sensitive_page_stands_in_no_other_head(client):
    """A page below a sensitive one does not name it to machines."""
    parent = page_at("/fr/qui-sommes-nous/")
    publish(parent, sensitive=True, title="Titre qui dit tout", neutral_title="Une page")
    child = StandardPage.objects.child_of(parent).live().first()
    html = soup(client.get(path_of(child)))
    assert "qui dit tout" not in str(html.head)
    names = [item["name"] for item in of_type(html, "BreadcrumbList")["itemListElement"]]
    assert names == ["Accueil", "Une page", child.title]


@pytest.mark.parametrize("code", ["fr", "ar"])
def test_share_row(client, code):
    """Plain links with the title and the short address, which leads to the page wherever it goes."""
    address = f"/{code}/{ARTICLE}"
    page = page_at(address)
    html = soup(client.get(address))
    (share,) = html.select(".share")
    short = f"{HOST}/p/{page.pk}/"
    (whatsapp,) = share.select('a[href^="https://wa.me/"]')
    assert set(whatsapp["rel"]) == {"nofollow", "noreferrer", "noopener"}
    text = parse_qs(urlsplit(whatsapp["href"]).query)["text"][0]
    title = properties(html)["og:title"]
    assert text.split("\n") == [title, short]
    (mail,) = share.select("a[href^=mailto]")
    query = parse_qs(urlsplit(mail["href"]).query)
    assert query == {"subject": [title], "body": [f"{title}\r\n{short}"]}
    assert share.find("bdi", dir="ltr").string == short
    # The script shows them where it runs.
    copying = share.find("button", attrs={"data-copy": short})
    assert copying.has_attr("hidden") and copying["data-done"] in ("Lien copié", "تم نسخ الرابط")
    assert share.find("button", attrs={"data-print": True}).has_attr("hidden")
    assert share.find(attrs={"data-copied": True})["role"] == "status"
    # The page moves and the short address follows, in the page's language and kept by nobody.
    publish(page, slug="ailleurs")
    answer = client.get(f"/p/{page.pk}/", headers={"accept-language": "ar" if code == "fr" else "fr"})
    assert answer.status_code == 302 and answer["Cache-Control"] == "no-store"
    assert answer["Location"] == f"/{code}/actualites/ailleurs/"


def test_titles_are_escaped_everywhere(client):
    hostile = 'Un « titre » </script><script>alert(1)</script> & "suite" \u2028 fin'
    page = publish(page_at(f"/fr/{ARTICLE}"), title=hostile)
    response = client.get(f"/fr/{ARTICLE}")
    html = soup(response)
    assert "alert(1)</script>" not in response.content.decode()
    assert of_type(html, "NewsArticle")["headline"].startswith("Un «")
    assert "</script>" in properties(html)["og:title"]
    assert parse_qs(urlsplit(html.select_one(".share a[href^=mailto]")["href"]).query)["subject"]
    assert page.title


def test_what_is_not_a_page_shares_nothing(client):
    for address in ("/fr/recherche/?q=convention", "/ar/rien-ici/"):
        html = soup(client.get(address))
        assert properties(html) == {} and nodes(html) == [] and not html.select(".share"), address
    # A page of one language only names no other; the terms of the site are nothing to pass on.
    html = soup(client.get(f"/fr/{FRENCH_ONLY}"))
    assert "og:locale:alternate" not in properties(html)
    for page in StandardPage.objects.live().filter(kind__in=["legal", "privacy"]):
        assert not soup(client.get(path_of(page))).select(".share")


def test_part_of_a_list_is_shared_under_its_own_name(client):
    for address, part in (("annee/2026/", "2026"), ("sujet/prevention/", "Prévention")):
        html = soup(client.get(f"/fr/actualites/{address}"))
        found = properties(html)
        assert found["og:title"].endswith(f"– {part}"), found["og:title"]
        assert found["og:url"] == f"{HOST}/fr/actualites/{address}"
        assert of_type(html, "CollectionPage")["name"] == found["og:title"]
