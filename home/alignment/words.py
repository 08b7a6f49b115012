"""What has changed between two texts, in words that a person reads: no library, and no query."""

import re
from collections.abc import Iterator
from difflib import SequenceMatcher
from typing import NamedTuple

SAME, GONE, NEW = "same", "gone", "new"
# A word with its marks and apostrophes, what separates words, or one sign.
TOKEN = re.compile(r"\s+|\w[\w’'\u0610-\u061a\u064b-\u065f-]*|.", re.DOTALL)
# Two paragraphs that share less are two paragraphs, and not one that was changed.
ALIKE = 0.35
# Comparing takes as many steps as the two have words, multiplied: beyond, the whole is shown as replaced.
MOST_TOKENS = 1500


class Part(NamedTuple):
    """Some words of a paragraph that stayed, went, or came: `kind` is SAME, GONE or NEW."""

    kind: str
    text: str


Paragraph = list[Part]


def changes(before: str, after: str) -> list[Paragraph]:
    """Return the paragraphs (lines) of two texts as one, in order, with what went before what came."""
    old, new = _paragraphs(before), _paragraphs(after)
    found: list[Paragraph] = []
    for action, a, b, c, d in SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
        if action == "equal":
            found += [[Part(SAME, text)] for text in new[c:d]]
        else:
            for pair in _pairs(old[a:b], new[c:d]):
                found += _of_pair(*pair)
    return found


def _paragraphs(text: str) -> list[str]:
    return [line.strip() for line in text.splitlines() if line.strip()]


def _pairs(old: list[str], new: list[str]) -> Iterator[tuple[str | None, str | None]]:
    """Yield each paragraph with the one it has become, in order; None for one that went or came."""
    rest = list(new)
    for text in old:
        place = next((place for place, other in enumerate(rest) if _are_alike(text, other)), None)
        if place is None:
            yield text, None
            continue
        yield from ((None, other) for other in rest[:place])
        yield text, rest[place]
        rest = rest[place + 1 :]
    yield from ((None, other) for other in rest)


def _are_alike(old: str, new: str) -> bool:
    matcher = SequenceMatcher(None, TOKEN.findall(old), TOKEN.findall(new), autojunk=False)
    return matcher.real_quick_ratio() >= ALIKE and matcher.quick_ratio() >= ALIKE


def _of_pair(old: str | None, new: str | None) -> Iterator[Paragraph]:
    if old is None or new is None:
        yield [Part(GONE, old) if new is None else Part(NEW, new)]
        return
    a, b = TOKEN.findall(old), TOKEN.findall(new)
    matcher = SequenceMatcher(None, a, b, autojunk=False)
    if len(a) + len(b) > MOST_TOKENS or matcher.ratio() < ALIKE:
        yield [Part(GONE, old)]
        yield [Part(NEW, new)]
        return
    yield _joined(_of_words(matcher, a, b))


def _of_words(matcher: SequenceMatcher, a: list[str], b: list[str]) -> Iterator[Part]:
    for action, start, end, first, last in matcher.get_opcodes():
        if action == "equal":
            yield Part(SAME, "".join(b[first:last]))
            continue
        if end > start:
            yield Part(GONE, "".join(a[start:end]))
        if last > first:
            yield Part(NEW, "".join(b[first:last]))


def _joined(parts: Iterator[Part]) -> Paragraph:
    """Join changes that only a space stands between: a sentence is easier to read than its crumbs."""
    joined: Paragraph = []
    gone, new = "", ""
    for part in parts:
        if part.kind == GONE:
            gone += part.text
        elif part.kind == NEW:
            new += part.text
        elif part.text.isspace() and (gone or new):
            gone, new = gone + part.text, new + part.text
        else:
            joined += _changed(gone, new)
            gone, new = "", ""
            joined.append(part)
    return joined + _changed(gone, new)


def _changed(gone: str, new: str) -> Paragraph:
    # A space that both end with has not changed.
    tail = " " if gone[-1:].isspace() and new[-1:].isspace() else ""
    if tail:
        gone, new = gone.rstrip(), new.rstrip()
    found = [Part(kind, text) for kind, text in ((GONE, gone), (NEW, new)) if text]
    return [*found, Part(SAME, tail)] if tail else found
