"""What a shared page shows elsewhere: its card, what machines read of it, and the ways to pass it on."""

from io import BytesIO
from pathlib import Path
from urllib.parse import parse_qs, unquote, urlsplit

import pytest
from django.contrib.staticfiles import finders
from PIL import Image

from home.models import StandardPage
from home.siblings import path_of

from .heads import HOST, check, nodes, of_type, properties
from .support import ARTICLE, FRENCH_ONLY, SENSITIVE, TEMPLATES, canonical, page_at, publish, soup, words

pytestmark = pytest.mark.once

LOCALES = {"fr": "fr_MA", "ar": "ar_MA"}
PAGES = [
    address
    for name, address in TEMPLATES.items()
    if name not in ("search", "search in Arabic", "not found", "news of a year", "news of a label")
]


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
        path = found["og:image"].removeprefix(HOST)
        if path.startswith("/static/"):
            content = Path(finders.find(path.removeprefix("/static/"))).read_bytes()
        else:
            answer = client.get(path)
            assert (answer.status_code, answer["Content-Type"]) == (200, found["og:image:type"]), address
            content = b"".join(answer.streaming_content)
        picture = Image.open(BytesIO(content))
        assert picture.size == (1200, 630)
        assert Image.MIME[picture.format] == found["og:image:type"]
        assert len(content) < 300_000


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
