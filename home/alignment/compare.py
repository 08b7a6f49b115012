"""A page beside its sibling: what that one has said since the two were last in step, and what the page says there."""

import re
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from difflib import SequenceMatcher
from itertools import takewhile
from typing import NamedTuple

from django.db.models import Model
from wagtail.models import Page, Revision
from wagtail_localize.models import SourceDeletedError

from ..models.upkeep import upkeep_of
from ..publishing.drafts import as_translated
from ..publishing.page_texts import PageText, pieces_of, texts_of
from .progress import translation_into
from .substance import BLOCK_KEY, kept_about_pages
from .words import Paragraph, changes

LAST_STEP = re.compile(r"[,،][^,،]*\Z")
# Where a text stands: what the editor's address of it ends with, and the names that lead to it.
Place = tuple[str, tuple[str, ...]]


@dataclass(frozen=True)
class Passage:
    """One place of a page: what the sibling says there, with its changes, and what the page itself says (`beside`).

    Both are lists of paragraphs: of Parts, and of plain text.
    """

    place: str
    sibling: list[Paragraph]
    beside: list[str]


@dataclass(frozen=True)
class Comparison:
    """`since` is the sibling's revision that the page was last in step with; None where it is not known any more.

    `passages` are those that have changed since, or all of them where `since` is None. `unchanged` is how many
    others there are, and `otherwise` the places where something else than words has changed.
    """

    since: Revision | None
    passages: list[Passage]
    unchanged: int = 0
    otherwise: tuple[str, ...] = ()


def compare(page: Page, other: Page) -> Comparison:
    """Compare a page with its sibling as readers see that one, or else as it is drafted."""
    now = other.specific if other.live else other.get_latest_revision_as_object().specific
    new, own = _by_place(texts_of(now)), _by_place(texts_of(present(page.specific)))
    beside = _beside(new.values(), own)
    since = upkeep_of(page).aligned_with
    if since is None:
        told = [Passage(text.place, changes(text.text, text.text), beside(text)) for text in new.values()]
        return Comparison(None, told)
    then = since.as_object()
    old = _by_place(texts_of(then))
    passages = [
        Passage((after or before).place, _changes(before, after), beside(after or before))
        for before, after in _in_order(old, new)
        if before is None or after is None or before.text != after.text
    ]
    unchanged = sum(1 for place, text in new.items() if place in old and old[place].text == text.text)
    return Comparison(since, passages, unchanged, tuple(_otherwise(then, now)))


def present(page: Page) -> Page:
    """Return a page as its editor has it now: the latest draft, or what the translator has written."""
    if translation := translation_into(page):
        try:
            return as_translated(translation, page)
        except SourceDeletedError:
            pass
    return page.get_latest_revision_as_object()


def _by_place(texts: Iterable[PageText]) -> dict[Place, PageText]:
    """Return texts by their places. The items of a list stand at one: each is a paragraph, and they may be many."""
    together: dict[Place, list[PageText]] = {}
    for text in texts:
        together.setdefault((text.anchor, text.names), []).append(text)
    return {
        place: texts[0]._replace(place=_place_of(texts), text="\n".join(text.text for text in texts))
        for place, texts in together.items()
    }


def _place_of(texts: list[PageText]) -> str:
    """Return what the names of some places have in common: of items, the list they stand in."""
    if len(texts) == 1:
        return texts[0].place
    columns = zip(*(text.place for text in texts), strict=False)
    common = "".join(column[0] for column in takewhile(lambda column: len(set(column)) == 1, columns))
    return LAST_STEP.sub("", common) or texts[0].place


def _beside(theirs: Iterable[PageText], own: dict[Place, PageText]) -> Callable[[PageText], list[str]]:
    """Return a function that gives the page's own paragraphs for a text of the sibling.

    A translated page has its blocks under the original's names. In one that was written by hand, the third quotation
    answers to the third quotation.
    """
    own_by_kind: dict[tuple, list[PageText]] = {}
    for text in own.values():
        own_by_kind.setdefault(text.names, []).append(text)
    numbers, seen = {}, Counter()
    for text in theirs:
        numbers[text.anchor, text.names] = seen[text.names]
        seen[text.names] += 1

    def find(text: PageText) -> list[str]:
        place, same = (text.anchor, text.names), own_by_kind.get(text.names, [])
        number = numbers.get(place, len(same))
        found = own.get(place) or (same[number] if number < len(same) else None)
        return found.text.splitlines() if found else []

    return find


def _in_order(old: dict, new: dict) -> Iterator[tuple[PageText | None, PageText | None]]:
    """Yield the texts of two versions by their places: what went before what came where it went."""
    before, after = list(old), list(new)
    for action, a, b, c, d in SequenceMatcher(None, before, after, autojunk=False).get_opcodes():
        if action == "equal":
            yield from ((old[place], new[place]) for place in after[c:d])
        else:
            yield from ((old[place], None) for place in before[a:b])
            yield from ((None, new[place]) for place in after[c:d])


def _changes(before: PageText | None, after: PageText | None) -> list[Paragraph]:
    return changes(before.text if before else "", after.text if after else "")


class _Choice(NamedTuple):
    place: str
    value: str
    words: str


def _otherwise(then: Page, now: Page) -> Iterator[str]:
    """Yield the places where something else than words has changed: a picture, a link, a choice, a date."""
    old, new = _choices(then), _choices(now)
    nothing = _Choice("", "", "")
    found = []
    for key in dict.fromkeys((*new, *old)):
        before, after = old.get(key, nothing), new.get(key, nothing)
        # Where words came, went or changed, they are shown.
        if before.value != after.value and before.words == after.words:
            found.append(after.place or before.place)
    yield from dict.fromkeys(found)


def _choices(page: Page) -> dict[tuple, _Choice]:
    """Return the values of a page that are no words, and of its rich texts what their words do not show."""
    about = kept_about_pages()
    texts = {(text.anchor, text.names): text for text in texts_of(page)}
    found = {}
    for piece in pieces_of(page):
        text = texts.get((piece.anchor, piece.names))
        if piece.names[0] in about or (text and not text.html):
            continue
        value = (
            piece.value.pk if isinstance(piece.value, Model) else getattr(piece.value, "source", piece.value)
        )
        if value not in (None, "", False):
            words = text.text if text else ""
            found[piece.anchor, piece.names] = _Choice(piece.place, BLOCK_KEY.sub("", str(value)), words)
    return found
