"""A text as things are looked for in it: letters and digits in one form each, and the way back to where they stood."""

import re
import unicodedata
from functools import lru_cache
from typing import NamedTuple

from . import spelt

ALIKE = str.maketrans(*spelt.ALIKE)
MOST_LETTERS = 3  # one sign of Unicode stands for eighteen letters: such signs stay as they are
# An elided word stands alone (“d’Ahmed”); other apostrophes are within a word (“M’hamed”, “aujourd’hui”).
WORD = re.compile(r"(?:[ldjcst]|qu)(?=['’])|[^\W_]+(?:['’][^\W_]+)*", re.IGNORECASE)


@lru_cache(maxsize=4096)
def _fold(letter: str) -> str:
    if letter < "\x80":
        return letter
    if letter == spelt.TATWEEL or unicodedata.category(letter) in ("Mn", "Me", "Cf"):
        return ""
    digit = unicodedata.decimal(letter, None)
    if digit is not None:
        return str(digit)
    letters = unicodedata.normalize("NFKD", letter)
    letters = "".join(part for part in letters if not unicodedata.combining(part)).translate(ALIKE)
    return letters if len(letters) <= MOST_LETTERS else letter


def fold(text: str) -> str:
    """Return a text without accents and vowel signs, its digits ASCII, its letters in one form, in small letters."""
    return "".join(map(_fold, text)).lower()


class Word(NamedTuple):
    """A word of a folded text: where it stands there, in small letters, and with the capitals that it had."""

    start: int
    end: int
    low: str
    plain: str


class FoldedText:
    """A text folded: `plain` with its capitals, `low` without. Both have one length; `span` leads back to the text."""

    def __init__(self, text: str):
        self.text = text
        letters, places = [], []
        for place, letter in enumerate(text):
            for part in _fold(letter):
                letters.append(part)
                places.append(place)
        self.plain = "".join(letters)
        self.low = "".join(low if len(low := part.lower()) == 1 else part for part in letters)
        self._places = places
        self.words = [
            Word(found.start(), found.end(), self.low[found.start() : found.end()], found[0])
            for found in WORD.finditer(self.plain)
        ]

    def span(self, start: int, end: int) -> tuple[int, int]:
        """Return where a stretch of the folded text stands in the text, with the signs upon its last letter."""
        last = self._places[end - 1] + 1
        following = self._places[end] if end < len(self._places) else len(self.text)
        return self._places[start], max(last, following)

    def between(self, one: Word, other: Word) -> str:
        """Return what stands between two words."""
        return self.low[one.end : other.start]


def words(text: str) -> frozenset[str]:
    """Return a list of words as the folded words that it holds."""
    return frozenset(map(fold, text.split()))


def with_clitics(text: str, endings=("",), prefixes=spelt.PREFIXES) -> dict[str, str]:
    """Return every form of some Arabic words with what is written together with them: {form: word}."""
    forms = {}
    for word in words(text):
        for prefix in prefixes:
            for ending in endings:
                forms.setdefault(prefix + word + ending, word)
    return forms
