"""What feed readers and search engines are given: RSS by language and label, and the map of both trees."""

import xml.etree.ElementTree as ET
from urllib.parse import urlsplit

import pytest
from django.utils.html import escape

from home.models import Label, SiteSettings
from home.siblings import path_of
from news.models import NewsPage

from .support import ARABIC_ONLY, ARTICLE, FRENCH_ONLY, LANGUAGES, page_at, public_pages, publish

SITEMAP = "{http://www.sitemaps.org/schemas/sitemap/0.9}"
XHTML = "{http://www.w3.org/1999/xhtml}"
ATOM = "{http://www.w3.org/2005/Atom}"
THIN = "\u202f"


def channel_of(client, address):
    response = client.get(address)
    assert response.status_code == 200
    return ET.fromstring(response.content).find("channel")


def path_in(url: str) -> str:
    """Return the path of an absolute address of this site."""
    parts = urlsplit(url)
    assert parts.scheme in ("http", "https") and parts.netloc
    return parts.path


@pytest.mark.parametrize("code", LANGUAGES)
def test_feed_holds_the_items_of_its_language_newest_first(client, code):
    channel = channel_of(client, f"/{code}/actualites/rss/")
    assert channel.findtext("language") == LANGUAGES[code][0].lower()
    items = list(NewsPage.objects.filter(locale__language_code=code).order_by("-published_at"))
    assert [path_in(item.findtext("link")) for item in channel.findall("item")] == [
        path_of(item) for item in items
    ]
    titles = [
        item.findtext("title").replace(THIN, " ").replace("\u00a0", " ") for item in channel.findall("item")
    ]
    assert titles == [item.outside_title.replace("\u00a0", " ") for item in items]
    for item in channel.findall("item"):
        assert item.findtext("guid")
        assert item.findtext("pubDate").endswith(("+0100", "+0000"))
    assert path_in(channel.findtext("link")) == f"/{code}/actualites/"
    assert path_in(channel.find(f"{ATOM}link").get("href")) == f"/{code}/actualites/rss/"


@pytest.mark.parametrize("code", LANGUAGES)
def test_feed_of_a_label_holds_its_items_and_names_it(client, code):
    for label in Label.objects.all():
        channel = channel_of(client, f"/{code}/actualites/sujet/{label.slug}/rss/")
        items = NewsPage.objects.filter(locale__language_code=code, labels=label)
        shown = {path_in(item.findtext("link")) for item in channel.findall("item")}
        assert shown == {path_of(item) for item in items}
        assert channel.findtext("title").endswith(getattr(label, f"name_{code}")) != label.sensitive
        assert path_in(channel.findtext("link")) == f"/{code}/actualites/sujet/{label.slug}/"
    assert client.get(f"/{code}/actualites/sujet/inconnu/rss/").status_code == 404


@pytest.mark.parametrize("code", LANGUAGES)
def test_ordinary_item_gives_its_beginning(client, code):
    feed = client.get(f"/{code}/actualites/rss/").content.decode()
    other = page_at(f"/{code}/{ARTICLE}")
    assert escape(other.summary()[:30]) in feed.replace(THIN, " ").replace("\u00a0", " ")


def test_feed_keeps_what_xml_cannot_hold_away(client):
    publish(page_at(f"/fr/{ARTICLE}"), title="A & B <b>gras</b> \x07 \u202eenvers")
    titles = [item.findtext("title") for item in channel_of(client, "/fr/actualites/rss/").findall("item")]
    assert "A & B <b>gras</b>  envers" in titles


def test_feed_is_named_on_the_pages_it_belongs_to(client):
    html = client.get("/ar/actualites/sujet/prevention/").content.decode()
    assert 'href="/ar/actualites/rss/"' in html
    assert 'href="/ar/actualites/sujet/prevention/rss/"' in html


def entries(client) -> dict:
    """Return the map: {path: {hreflang: path}}."""
    root = ET.fromstring(client.get("/sitemap.xml").content)
    return {
        path_in(url.findtext(f"{SITEMAP}loc")): {
            link.get("hreflang"): path_in(link.get("href")) for link in url.findall(f"{XHTML}link")
        }
        for url in root.findall(f"{SITEMAP}url")
    }


def test_map_lists_both_trees_with_their_versions(client):
    shown = entries(client)
    assert list(shown) == [path_of(page) for page in public_pages()]
    assert shown["/fr/mission/"] == shown["/ar/mission/"] == {"fr": "/fr/mission/", "ar": "/ar/mission/"}
    assert shown["/fr/"] == {"fr": "/fr/", "ar": "/ar/"}
    assert shown[f"/fr/{FRENCH_ONLY}"] == {}
    assert shown[f"/ar/{ARABIC_ONLY}"] == {}
    assert f"/ar/{FRENCH_ONLY}" not in shown


def test_map_is_for_robots_only_where_the_site_is_no_demonstration(client):
    SiteSettings.objects.update(demonstration=False)
    robots = client.get("/robots.txt").content.decode()
    assert "Sitemap: http://testserver/sitemap.xml" in robots
    assert "Disallow: /admin/" in robots
    assert "Disallow: /\n" not in robots
    assert "noindex" not in client.get("/fr/mission/").content.decode()
    assert "noindex" in client.get("/fr/rien-ici/").content.decode()
