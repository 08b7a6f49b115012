"""How many queries each address costs: as many as its line says and no more, with the reason of each.

`warm` is an answer with the site's structure kept and the page cache passed by; `cold` is one of a new process with
every cache empty, the worst a visitor can meet. A line that promises more than is needed must be corrected too.
"""

import pytest
from django.contrib.contenttypes.models import ContentType
from django.core.cache import cache
from django.db import connection
from django.test.utils import CaptureQueriesContext

from comments.shown import counts

from .support import ARABIC_ONLY, ARTICLE, FRENCH_ONLY, SENSITIVE, page_at

MOST = 15
# What every cold answer adds: the site with its settings, the private sections, the pages that the menus name.
STRUCTURE = 3
# What every page that may show comments adds to that: how many comments each page shows.
COMMENT_COUNTS = 1
# What every page costs: itself with all its ancestors and their siblings; its own fields.
PAGE = "the page with its ancestors and siblings, its fields"

# (address below the prefix, queries when warm, what they are)
PAGES = [
    (
        "",
        12,
        f"{PAGE}; chosen pages, news and their labels, caravans and their places, campaign, parts and articles of the"
        " treaty, link targets, figures",
    ),
    ("mission/", 7, f"{PAGE}; figures, their places, partners, link targets, visitors' comments"),
    ("qui-sommes-nous/objectifs/", 3, f"{PAGE}; link targets"),
    ("qui-sommes-nous/partenaires/", 4, f"{PAGE}; partners, link targets"),
    ("services/", 4, f"{PAGE}; services, link targets"),
    ("aide/", 4, f"{PAGE}; help contacts, link targets"),
    ("contact/", 4, f"{PAGE}; help contacts, link targets"),
    ("actualites/", 7, f"{PAGE}; count, items, their labels, years, all labels"),
    (
        "actualites/annee/2026/",
        8,
        f"{PAGE}; languages of the year, count, items, their labels, years, all labels",
    ),
    ("actualites/sujet/prevention/", 8, f"{PAGE}; the label, count, items, their labels, years, all labels"),
    ("actualites/rss/", 4, f"{PAGE}; items, their labels"),
    ("actualites/sujet/prevention/rss/", 5, f"{PAGE}; the label, items, their labels"),
    (
        ARTICLE,
        11,
        f"{PAGE}; picture, rendition, agreement, parties, signatories, cited articles, related, the labels of all,"
        " link targets",
    ),
    (
        SENSITIVE,
        9,
        f"{PAGE}; agreement, parties, signatories, related, the labels of all, link targets, help contacts",
    ),
    ("caravanes/", 6, f"{PAGE}; count, reports with their caravans, places, figures"),
    (
        "caravanes/imilchil-2015/",
        9,
        f"{PAGE}; picture, rendition, places, partners, activities, figures, specialties",
    ),
    ("campagnes/", 4, f"{PAGE}; count, campaigns"),
    ("campagnes/26-juin/", 6, f"{PAGE}; related, cited articles, link targets, services"),
    ("convention/", 5, f"{PAGE}; articles, parts, positions"),
    ("convention/14/", 6, f"{PAGE}; neighbours, official texts, positions, pages that cite it"),
    ("publications/", 3, f"{PAGE}; count of documents"),
    ("recherche/", 0, "nothing is searched for"),
    (
        "rien-ici/",
        7,
        f"{PAGE} (the home page's); the other language's page, its fields, the site, 2 redirects",
    ),
]
OTHERS = [
    # Which types the first ten results are of differs between the databases.
    ("/fr/recherche/?q=convention", 9, "aliases, count, results, the cards of five types, labels of news"),
    ("/ar/recherche/?q=اتفاقية", 9, "aliases, count, results, the cards of five types, labels of news"),
    (f"/fr/{ARABIC_ONLY}", 7, f"{PAGE} (the index's); the other language's page, the site, 2 redirects"),
    (f"/ar/{FRENCH_ONLY}", 8, f"{PAGE} (the index's); the other language's page, the site, 2 redirects"),
    ("/", 0, "only the browser's header is read"),
    ("/sitemap.xml", 1, "every public page of both languages"),
    ("/robots.txt", 0, "the settings are part of the structure"),
    ("/health/live", 0, "the process answers"),
    ("/health/ready", 1, "the database is asked whether it is there"),
    ("/p/mission/", 1, "the page"),
    ("/fr/traduction/arabic-only/", 2, "the page; its ancestors and their siblings"),
    ("/ar/traduction/french-only/", 2, "the page; its ancestors and their siblings"),
]
TABLE = [(f"/{code}/{address}", warm, why) for address, warm, why in PAGES for code in ("fr", "ar")] + OTHERS


def empty_caches() -> None:
    cache.clear()
    ContentType.objects.clear_cache()


def counted(client, address: str, cold: bool = False) -> list[str]:
    """Return the queries of an answer; the page cache never gives it."""
    empty_caches()
    if not cold:
        # These leave the structure, the comments' numbers and the content types behind, and no page.
        client.get("/robots.txt")
        client.get("/p/1/")
        counts()
        ContentType.objects.get_for_models(*(model.model_class() for model in ContentType.objects.all()))
    separator = "&" if "?" in address else "?"
    with CaptureQueriesContext(connection) as queries:
        client.get(f"{address}{separator}not-kept=1")
    return [query["sql"] for query in queries.captured_queries]


def real(address: str) -> str:
    """Put the page's number in an address that has one."""
    ids = {
        "/p/mission/": "/fr/mission/",
        "french-only": f"/fr/{FRENCH_ONLY}",
        "arabic-only": f"/ar/{ARABIC_ONLY}",
    }
    for name, page in ids.items():
        if name in address:
            number = page_at(page).pk
            return f"/p/{number}/" if name.startswith("/p") else address.replace(name, str(number))
    return address


@pytest.mark.parametrize(("address", "budget", "why"), TABLE, ids=[line[0] for line in TABLE])
def test_budget(client, address, budget, why):
    address = real(address)
    warm, cold = counted(client, address), counted(client, address, cold=True)
    assert why
    assert len(warm) <= budget, "\n".join(query[:150] for query in warm)
    assert len(warm) > budget - 2 or "?q=" in address, "the budget is larger than the need: correct its line"
    assert len(cold) <= MOST, "\n".join(query[:150] for query in cold)


def test_cold_adds_the_structure_only(client):
    """What a new process with empty caches asks more than a warm one: the site's structure, the comments' numbers.

    Home pages ask for no numbers unless an editor has opened their comments: with them they would cost too much.
    """
    added = {
        "/fr/": STRUCTURE,
        "/ar/mission/": STRUCTURE + COMMENT_COUNTS,
        f"/fr/{ARTICLE}": STRUCTURE + COMMENT_COUNTS,
        "/ar/convention/14/": STRUCTURE + COMMENT_COUNTS,
        "/fr/actualites/rss/": STRUCTURE,
    }
    for address, more in added.items():
        client.get(address)
        assert len(counted(client, address, cold=True)) == len(counted(client, address)) + more, address


@pytest.mark.parametrize(
    "address", ["/fr/", "/ar/actualites/", f"/fr/{ARTICLE}", "/ar/convention/", "/fr/actualites/rss/"]
)
def test_kept_page_costs_nothing(client, address, django_assert_num_queries):
    first = client.get(address)
    with django_assert_num_queries(0):
        second = client.get(address)
    assert second.content == first.content
    assert dict(second.items()) == dict(first.items())
