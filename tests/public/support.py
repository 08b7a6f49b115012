"""What the tests of the public pages share: the addresses, and reading an answer."""

from bs4 import BeautifulSoup
from django.core.cache import cache
from wagtail.models import Page

from home.siblings import path_of

# The value of `lang` and `dir` under each prefix.
LANGUAGES = {"fr": ("fr-MA", "ltr"), "ar": ("ar-MA", "rtl")}
# Every fixed address below a language's prefix that answers with a page.
FIXED = [
    "",
    "mission/",
    "actualites/",
    "actualites/annee/2026/",
    "actualites/sujet/prevention/",
    "caravanes/",
    "campagnes/",
    "convention/",
    "convention/14/",
    "publications/",
    "recherche/",
    "contact/",
]
FEEDS = ["actualites/rss/", "actualites/sujet/prevention/rss/"]
# One address for each template, and what stands in several forms.
TEMPLATES = {
    "home": "",
    "standard": "mission/",
    "help": "aide/",
    "contact": "contact/",
    "news index": "actualites/",
    "news of a year": "actualites/annee/2026/",
    "news of a label": "actualites/sujet/prevention/",
    "news": "actualites/adhesion-protocole-facultatif-2014/",
    "caravan index": "caravanes/",
    "caravan": "caravanes/imilchil-2015/",
    "campaign index": "campagnes/",
    "campaign": "campagnes/26-juin/",
    "instrument": "convention/",
    "article": "convention/14/",
    "publications": "publications/",
    "search": "recherche/?q=convention",
    "search in Arabic": "recherche/?q=اتفاقية",
    "not found": "rien-ici/",
}
FRENCH_ONLY = "actualites/protocole-istanbul-2022/"
ARABIC_ONLY = "actualites/cinquieme-rapport-2024/"
ARTICLE = "actualites/adhesion-protocole-facultatif-2014/"
SENSITIVE = "actualites/cooperation-maroc-belgique-2022/"


def soup(response) -> BeautifulSoup:
    """Return the HTML of an answer, or of its content, parsed."""
    return BeautifulSoup(getattr(response, "content", response), "html.parser")


def words(element) -> str:
    """Return the words of an element on one line, its no-break spaces made plain."""
    return " ".join(element.get_text(" ").split())


def public_pages(code: str = "") -> list:
    """Return every live page below the homes, the homes included, of one language or of both."""
    pages = Page.objects.live().filter(alias_of=None, depth__gt=1).select_related("locale").order_by("path")
    return list(pages.filter(locale__language_code=code) if code else pages)


def page_at(address: str):
    """Return the page of `/fr/mission/` as its own type."""
    code, _slash, rest = address.strip("/").partition("/")
    pages = [page for page in public_pages(code) if path_of(page) == f"/{code}/{rest}/".replace("//", "/")]
    assert len(pages) == 1, address
    return pages[0].specific


def publish(page, **changes):
    """Change a page as an editor does: a revision that is published. The page cache is emptied with it."""
    page = page.specific_class.objects.get(pk=page.pk)
    for name, value in changes.items():
        setattr(page, name, value)
    page.save_revision().publish()
    cache.clear()
    return page


def alternates(html: BeautifulSoup) -> dict[str, str]:
    """Return the page's hreflang links: {hreflang: address without its host}."""
    links = html.find_all("link", rel="alternate", hreflang=True)
    assert len({link["hreflang"] for link in links}) == len(links)
    return {link["hreflang"]: link["href"].removeprefix("http://testserver") for link in links}


def canonical(html: BeautifulSoup) -> str:
    (link,) = html.find_all("link", rel="canonical")
    return link["href"].removeprefix("http://testserver")


def switch(html: BeautifulSoup):
    """Return the language switch's link."""
    (link,) = html.select("header a.switch")
    return link
