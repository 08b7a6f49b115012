"""Reading what the head of a page tells other sites and machines, and checking it against what they ask for."""

import json
import re
from datetime import date, datetime
from urllib.parse import urlsplit

HOST = "http://testserver"
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
