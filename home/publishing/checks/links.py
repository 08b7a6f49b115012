"""Links of a page that lead nowhere: asked of the database and of the address itself, never of the network.

A link to a page or a document that is no more keeps the page from being published: readers would find bare words. One
to a page that is still a draft does not: two drafts may link to each other, and one of them goes live first.
"""

import re
from collections.abc import Iterator
from html import unescape
from typing import NamedTuple
from urllib.parse import urlsplit

from django.db import models
from django.db.models import Q
from django.urls import reverse
from django.utils.translation import gettext as _
from wagtail import blocks
from wagtail.models import Page

from ...models import BasePage, SiteDocument
from ...sections import sections_of
from ...siblings import only_public
from ..findings import Finding, Level
from ..page_texts import PageText, Piece, pieces_of, plain, texts_of
from ..telling import first_of, said_of

A_TAG = re.compile(r"<a\b[^<>]*>|</a>")
# What readers are given as a link: see home/rich_text.py.
SHOWN = ("http://", "https://", "mailto:", "tel:", "/", "#")
# Addresses that lead somewhere on this machine, or in this building, only.
NEAR = re.compile(r"localhost|0\.0\.0\.0|(?:127|10|192\.168)\.[\d.]+|.*\.(?:local|localhost|internal|test)")
# Of a stored tag; bounded, so that it takes no longer for a long one.
ATTRIBUTE = re.compile(r'(?<!\w)(\w{1,20})="([^"]*)"')


class Link(NamedTuple):
    """Where somebody led to: the words of a link, or none where a page was chosen from the tree."""

    found: PageText | Piece
    words: str
    kind: str = ""  # page, document, or an address
    number: int | None = None
    address: str = ""


Problem = tuple[Link, Level, str]


def findings(page) -> Iterator[Finding]:
    """Yield the links that lead nowhere: a query for all the pages linked to, and one for the documents."""
    if not isinstance(page, BasePage):
        return
    links = [link for text in texts_of(page) if text.html for link in links_in(text)]
    pieces = list(pieces_of(page))
    to_pages = [*(link for link in links if link.kind == "page"), *_chosen(pieces)]
    problems = [
        *_to_pages(page, to_pages),
        *_to_documents(links),
        *_elsewhere(page, [*links, *_typed(pieces)]),
    ]
    for level in (Level.BLOCKS, Level.ADVISES):
        yield from first_of(
            Finding("link", level, said_of(page, link.found, link.words or link.address, advice))
            for link, of_level, advice in problems
            if of_level is level
        )


def links_in(text: PageText) -> list[Link]:
    """Return the links of a rich text, in order."""
    links, opened = [], None
    for tag in A_TAG.finditer(text.html):
        if opened and tag[0] == "</a>":
            words = " ".join(plain(text.html[opened.end() : tag.start()]).split())
            links.append(_link(text, words, dict(ATTRIBUTE.findall(opened[0]))))
        opened = tag if tag[0] != "</a>" else None
    return links


def _link(text: PageText, words: str, attributes: dict[str, str]) -> Link:
    kind, number = attributes.get("linktype", ""), attributes.get("id", "")
    if kind in ("page", "document"):
        return Link(text, words, kind, int(number) if number.isdecimal() else None)
    return Link(text, words, "address", address=unescape(attributes.get("href", "")))


def _chosen(pieces: list[Piece]) -> Iterator[Link]:
    """Yield the pages that were chosen in a field or a block, without loading them."""
    for piece in pieces:
        if isinstance(piece.kind, blocks.PageChooserBlock) and piece.value:
            yield Link(piece, "", "page", piece.value.pk)
        elif isinstance(piece.kind, models.ForeignKey) and piece.kind.related_model is Page and piece.value:
            yield Link(piece, "", "page", piece.value)


def _typed(pieces: list[Piece]) -> Iterator[Link]:
    """Yield the addresses that stand in fields of their own."""
    for piece in pieces:
        if isinstance(piece.kind, models.URLField | blocks.URLBlock) and piece.value:
            yield Link(piece, "", "address", address=str(piece.value))


# --- Pages ------------------------------------------------------------------------------------------------------------
def _to_pages(page, links: list[Link]) -> Iterator[Problem]:
    numbers = {link.number for link in links if link.number and link.number != page.pk}
    found = _pages(numbers, page.locale_id) if numbers else {}
    public = only_public(found.values())
    here = {one.translation_key for one in public if one.locale_id == page.locale_id} | {page.translation_key}
    for link in links:
        target = found.get(link.number)
        if link.number == page.pk or (target and target.translation_key in here):
            continue
        if target is None:
            advice = _(
                "leads to a page that does not exist any more. Choose another one, or take the link out."
            )
            yield link, Level.BLOCKS, advice
            continue
        link = link if link.words else link._replace(words=target.title)
        if target in public:
            advice = (
                _("leads to a page that readers have in Arabic only.")
                if page.language.code == "fr"
                else _("leads to a page that readers have in French only.")
            )
        elif isinstance(link.found, Piece):
            advice = _("is not published: readers will not see it here.")
        else:
            advice = _("leads to a page that is not published: readers will see the words without a link.")
        yield link, Level.ADVISES, advice


def _pages(numbers: set[int], locale: int) -> dict[int, Page]:
    """Return pages by their number, with what exists of them in a language."""
    keys = Page.objects.filter(pk__in=numbers).values("translation_key")
    wanted = Q(pk__in=numbers) | Q(translation_key__in=keys, locale_id=locale)
    fields = ("path", "depth", "title", "live", "alias_of_id", "locale_id", "translation_key")
    return {one.pk: one for one in Page.objects.filter(wanted).only(*fields)}


# --- Documents: those that are withheld are told by people.py ---------------------------------------------------------
def _to_documents(links: list[Link]) -> Iterator[Problem]:
    links = [link for link in links if link.kind == "document"]
    numbers = {link.number for link in links}
    known = (
        set(SiteDocument.objects.filter(pk__in=numbers).values_list("pk", flat=True)) if numbers else set()
    )
    for link in links:
        if link.number not in known:
            advice = _(
                "leads to a document that does not exist any more. Choose another one, or take the link out."
            )
            yield link, Level.BLOCKS, advice


# --- Addresses --------------------------------------------------------------------------------------------------------
def _elsewhere(page, links: list[Link]) -> Iterator[Problem]:
    anchors = None
    for link in links:
        if link.kind == "address":
            if link.address.startswith("#") and anchors is None:
                anchors = _anchors_of(page)
            if advice := address_fault(link.address, anchors):
                yield link, Level.ADVISES, advice


def address_fault(address: str, anchors: set[str] | None = None) -> str:
    """Return what is wrong with the address of a link, empty where nothing is. `anchors`: those of the page itself."""
    if not address.strip() or address == "#":
        return _("leads nowhere: its address is empty.")
    if address.startswith("#"):
        # With two hyphens it is one of the templates' own.
        if "--" in address or anchors is None or address[1:] in anchors:
            return ""
        return _("leads to a place in this page that does not exist.")
    if address != address.strip() or any(letter.isspace() for letter in address):
        return _("has a space in its address: it will not work.")
    if not address.startswith(SHOWN):
        return _("has an address that is not complete: it begins with https://.")
    return _host_fault(address) if address.startswith(("http", "/")) else ""


def _host_fault(address: str) -> str:
    try:
        parts = urlsplit(address)
        host = parts.hostname
    except ValueError:
        return _("has an address that no browser understands.")
    admin = reverse("wagtailadmin_home")
    if parts.path.startswith((f"{admin}pages/", f"{admin}login/") if host else admin):
        return _("leads to where the site is written: readers cannot open it. Link to the page itself.")
    if host is None:
        return "" if address.startswith("/") else _("has an address that no browser understands.")
    if NEAR.fullmatch(host) or "." not in host.strip("."):
        return _("leads to a computer of yours: nobody else can open it.")
    return ""


def _anchors_of(page) -> set[str]:
    """Return the addresses within a page: its sections, its notes and their marks, and what its type adds."""
    anchors = set(page.own_anchors)
    if body := getattr(page, "body", None):
        anchors |= {section.anchor for section in sections_of(body)}
    notes = len(getattr(page, "notes", ()))
    return anchors | {f"{name}-{number}" for name in ("note", "mark") for number in range(1, notes + 1)}
