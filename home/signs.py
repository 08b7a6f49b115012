"""Which pattern stands for what: a place's own wherever it is named, a page's where there is no place."""

from collections.abc import Iterable
from dataclasses import replace
from typing import NamedTuple

from .listing import Card
from .motif import next_harmony, seed_of, suggested_harmony
from .motif.svg import HELD
from .text import latin_slug


class Sign(NamedTuple):
    """What `{% frieze %}` and `{% pattern_tile %}` need to draw a pattern."""

    seed: str
    harmony: str
    state: str = HELD


def sign_of_slug(slug: str, harmony: str = "") -> Sign:
    """Return the sign of a page, whose slug is the same in both languages."""
    seed = seed_of(slug)
    return Sign(seed, harmony or suggested_harmony(seed))


def sign_of_place(place) -> Sign:
    """Return the sign of a place, in the harmony that an editor chose for it or else in its own."""
    return sign_of_slug(latin_slug(place.name_fr or place.name_ar), place.harmony)


def varied(cards: Iterable[Card]) -> list[Card]:
    """Return the cards with a harmony shifted wherever two equal ones would stand side by side."""
    result: list[Card] = []
    for card in cards:
        if result and card.harmony and card.harmony == result[-1].harmony:
            card = replace(card, harmony=next_harmony(card.harmony))
        result.append(card)
    return result
