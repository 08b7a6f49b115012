"""Finding several kinds of passages in one text."""

from collections.abc import Callable, Mapping
from typing import NamedTuple

from . import patterns
from .folded import FoldedText
from .patterns import Stretches

PHONE, EMAIL, ID_CODE = "phone", "email", "id_code"
# The surest first.
FINDERS = {EMAIL: patterns.emails, PHONE: patterns.phones, ID_CODE: patterns.papers}


class Passage(NamedTuple):
    """A passage of a text: what it looks like, where it starts and ends (in characters)."""

    code: str
    start: int
    end: int


def passages_in(
    folded: FoldedText, finders: Mapping[str, Callable[[FoldedText], Stretches]] = FINDERS
) -> list[Passage]:
    """Return what is found in a text, in order. Where two overlap, that of the first finder is kept."""
    taken = bytearray(len(folded.text))
    found = []
    for code, finder in finders.items():
        for stretch in finder(folded):
            start, end = folded.span(*stretch)
            if not any(taken[start:end]):
                taken[start:end] = b"\x01" * (end - start)
                found.append(Passage(code, start, end))
    return sorted(found, key=lambda one: one.start)
