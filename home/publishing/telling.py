"""How a finding about words is told: where, which words, and no more of them than somebody reads."""

import re
from collections.abc import Iterable

from django.urls import reverse
from django.utils.html import format_html, format_html_join
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from .findings import Finding, Html

# Of one kind; the rest is counted.
MOST_TOLD = 5
MOST_PASSAGES = 3
# Letters shown on each side of what was found, so that it is found again, and of a long passage.
AROUND, LONGEST = 24, 90
# A letter that is written from right to left: without one, a passage reads from left to right, as telephone numbers do.
FROM_THE_RIGHT = re.compile(r"[\u0590-\u08ff]")


def quoted(page, passage: str) -> Html:
    """Return words of a page, in its language and in the direction that they are read in."""
    words = " ".join(passage.split())
    if len(words) > LONGEST:
        words = words[:LONGEST].rsplit(" ", 1)[0] + "…"
    direction = "rtl" if FROM_THE_RIGHT.search(words) else "ltr"
    bdi = format_html('<bdi lang="{}" dir="{}">{}</bdi>', page.language.tag, direction, words)
    return Html(format_html(_("“{words}”"), words=bdi))


def passages(page, words: Iterable[str]) -> Html:
    """Return the first of some passages, each once."""
    first = list(dict.fromkeys(words))[:MOST_PASSAGES]
    return Html(format_html_join(" ", "{}", ((quoted(page, one),) for one in first)))


def around(text: str, start: int, end: int) -> str:
    """Return a passage with a few words on each side, on one line: where a text is cut it says so."""
    begin, until = max(0, start - AROUND), min(len(text), end + AROUND)
    before, after = text[begin:start].rpartition("\n")[2], text[end:until].partition("\n")[0]
    if begin and len(before) == AROUND:
        before = "…" + before.partition(" ")[2]
    if until < len(text) and len(after) == AROUND:
        after = after.rpartition(" ")[0] + "…"
    return before + text[start:end] + after


def where(page, place: str, anchor: str) -> Html:
    """Return the name of a place in a page, as a link into its editor where the page is in the tree already."""
    if not page.pk:
        return Html(format_html("<bdi>{}</bdi>", place))
    address = reverse("wagtailadmin_pages:edit", args=[page.pk])
    return Html(format_html('<a href="{}#{}"><bdi>{}</bdi></a>', address, anchor, place))


def told(page, found, what: str, advice: str) -> Html:
    """Return one message: where (a PageText or a Piece), what was found there, and a sentence on what to do."""
    return Html(format_html("{}. {}", at(page, found, what), advice))


def said_of(page, found, words: str, predicate: str) -> Html:
    """Return one message: where, and some words of the page as the subject of what is said of them."""
    return at(page, found, format_html("{} {}", quoted(page, words), predicate))


def at(page, found, what: str) -> Html:
    place = where(page, found.place, found.anchor)
    return Html(format_html(_("{place}: {what}"), place=place, what=what))


def first_of(findings: Iterable[Finding]) -> list[Finding]:
    """Return the first findings of one kind, and one more that counts the rest."""
    found = list(findings)
    if len(found) <= MOST_TOLD:
        return found
    rest = len(found) - MOST_TOLD
    # The strictest level of what is not shown: a refusal is never hidden behind an advice.
    message = ngettext("And %(count)d more of this kind.", "And %(count)d more of this kind.", rest) % {
        "count": rest
    }
    last = found[MOST_TOLD]
    return [*found[:MOST_TOLD], last._replace(message=Html(format_html("{}", message)))]
