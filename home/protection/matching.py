"""Finds a passage however it is written, and takes it out without hurting what stands around it.

Two texts are the same where their letters and digits are: capitals, accents, tashkeel and tatweel, the kind of hamza,
punctuation, white space and tags between the letters say nothing, and neither does the way a letter is written (an
entity, a percent sign). What would make other words of the passage stays different: على is not علي where the passage
is one word, and a passage begins and ends where words do.
"""

import html
import re
import unicodedata
from collections.abc import Iterable, Iterator
from urllib.parse import unquote

from ..text import latin_slug
from .sieve import Kinds

GONE = "[…]"
# Passages of fewer letters stand in too many words.
FEW_LETTERS = 4
TAG = r"</?[a-zA-Z][^<>]*>|<!--.*?-->"
# What separates words although it is a tag.
BLOCK_TAG = re.compile(
    r"</?(?:address|article|aside|blockquote|br|caption|dd|details|div|dl|dt|figcaption|figure|footer|h[1-6]|header|hr"
    r"|li|main|nav|ol|p|section|summary|table|tbody|td|tfoot|th|thead|tr|ul)\b",
    re.IGNORECASE,
)
# A footnote's mark stays where it was: its note is looked after by the editor.
PARTS = re.compile(
    rf"(?P<tag>{TAG})|(?P<note>\[\d{{1,3}}\])|(?P<entity>&(?:#\d{{1,7}}|#[xX][0-9a-fA-F]{{1,6}}|\w{{2,31}});)"
    r"|(?P<percent>(?:%[0-9a-fA-F]{2})+)",
    re.DOTALL,
)
KEPT = re.compile(rf"{TAG}|\[\d{{1,3}}\]", re.DOTALL)
MARKED = re.compile(r"[<&\[]")
ATTRIBUTE_VALUE = re.compile(r"""(=\s*)("[^"]*"|'[^']*')""")
NOT_LETTERS = re.compile(r"[\W_ـ]+")
ALIKE = str.maketrans({"ٱ": "ا", "ک": "ك", "ڭ": "ك", "ی": "ي", "œ": "oe", "æ": "ae", "ـ": None}) | {
    code: str(unicodedata.decimal(chr(code))) for code in range(128, 0x1FBFA) if chr(code).isdecimal()
}
# Told apart at the end of a word only by those who write with care; other words differ in nothing else.
LOOSE = str.maketrans({"ى": "ي", "ة": "ه"})
ARABIC = re.compile(r"[\u0620-\u064a]")
# Written in one word with what follows: and, so, with, like, for.
CLITICS = frozenset("وفبكل")


def _folded(text: str) -> str:
    """Return the letters and digits of a text in one form each."""
    return NOT_LETTERS.sub("", unicodedata.normalize("NFKD", text).casefold().translate(ALIKE))


class Passage:
    """What is looked for: its letters, and whether it is one word."""

    def __init__(self, text: str):
        letters = Letters(KEPT.sub("", text))
        self.is_one_word = not any(0 < place < len(letters.strict) for place in letters.begins)
        # Another spelling of a single word may be another word.
        self.loose = not self.is_one_word
        self.letters = letters.loose if self.loose else letters.strict
        self.kinds = Kinds(self.letters)
        self.is_arabic = bool(ARABIC.match(self.letters))
        self.is_short = len(self.letters) < FEW_LETTERS or (self.letters.isdigit() and len(self.letters) < 6)
        # A number is written in groups here and in one piece there.
        self.may_be_apart = self.loose or self.letters.isdigit()


class Letters:
    """The letters of a text, each with where it stands: `at[n]` is (begin, end) of letter n in the text."""

    def __init__(self, text: str):
        self.letters: list[str] = []
        self.at: list[tuple[int, int]] = []
        self.begins: set[int] = {0}
        place = 0
        for part in PARTS.finditer(text):
            self._plain(text[place : part.start()], place)
            self._special(part)
            place = part.end()
        self._plain(text[place:], place)
        self.begins.add(len(self.letters))
        self.strict = "".join(self.letters)
        self.loose = self.strict.translate(LOOSE)

    def _special(self, part: re.Match) -> None:
        if tag := part["tag"]:
            if BLOCK_TAG.match(tag):
                self.begins.add(len(self.letters))
        elif entity := part["entity"]:
            self._plain(html.unescape(entity), part.start(), part.end())
        elif percent := part["percent"]:
            self._plain(unquote(percent), part.start(), part.end())

    def _plain(self, text: str, begin: int, end: int | None = None) -> None:
        """Add letters that stand one by one from `begin`, or all together between `begin` and `end`."""
        for offset, letter in enumerate(text):
            place = (begin + offset, begin + offset + 1) if end is None else (begin, end)
            folded = _folded(letter) if letter.isalnum() else ""
            for one in folded:
                self.letters.append(one)
                self.at.append(place)
            if not folded and not _says_nothing(letter):
                self.begins.add(len(self.letters))

    def found(self, passage: Passage) -> Iterator[tuple[int, int]]:
        """Yield where a passage stands in the text: (begin, end)."""
        letters = self.loose if passage.loose else self.strict
        place = letters.find(passage.letters)
        while place >= 0:
            after = place + len(passage.letters)
            apart = any(within in self.begins for within in range(place + 1, after))
            if (
                after in self.begins
                and (passage.may_be_apart or not apart)
                and self._begins_word(place, passage)
            ):
                yield self.at[place][0], self.at[after - 1][1]
            place = letters.find(passage.letters, place + 1)

    def _begins_word(self, place: int, passage: Passage) -> bool:
        if place in self.begins:
            return True
        if not passage.is_arabic:
            return False
        return any(
            place - length in self.begins and CLITICS.issuperset(self.letters[place - length : place])
            for length in (1, 2)
            if place >= length
        )


def _says_nothing(letter: str) -> bool:
    """Whether a sign is none to the reader: a mark on a letter, a joiner, a soft hyphen, the direction's marks."""
    return letter == "ـ" or unicodedata.category(letter) in ("Mn", "Me", "Cf")


class Matcher:
    """Finds some passages in texts, and takes them out.

    A text of several lines is several passages: what stands between two paragraphs differs from place to place.
    """

    def __init__(self, texts: Iterable[str]):
        lines = (line for text in texts for line in text.splitlines())
        found = {(one.letters, one.loose): one for one in map(Passage, lines) if one.letters}
        # The longest first: what it covers is one gap.
        self.passages = sorted(found.values(), key=lambda one: len(one.letters), reverse=True)

    @classmethod
    def with_slugs(cls, texts: Iterable[str]) -> "Matcher":
        """Return one that finds the passages as this site writes them in addresses too."""
        texts = list(texts)
        slugs = (latin_slug(line) for text in texts for line in text.splitlines())
        return cls([*texts, *(slug for slug in slugs if len(slug) >= FEW_LETTERS)])

    def __bool__(self) -> bool:
        return bool(self.passages)

    @property
    def has_short(self) -> bool:
        return any(passage.is_short for passage in self.passages)

    def may_be_in(self, text: str) -> bool:
        """Whether it is worth looking closer: quick, and never wrong when it says no."""
        plain = html.unescape(KEPT.sub("", text)) if MARKED.search(text) else text
        kinds = Kinds(unquote(plain) if "%" in plain else plain)
        return any(kinds.may_hold(passage.kinds) for passage in self.passages) or (
            # Words of the tags themselves: an alternative text, an address.
            "=" in text and any(self.may_be_in(value[2][1:-1]) for value in ATTRIBUTE_VALUE.finditer(text))
        )

    def is_in(self, text: str) -> bool:
        """Whether one of the passages stands in a text."""
        return self.cut(text) != text

    def cut(self, text: str) -> str:
        """Return a text with GONE in the place of each passage; the text itself where there is none.

        Tags and footnote marks within a passage stay: the text is as well-formed as before.
        """
        if not text or not self.may_be_in(text):
            return text
        if "=" in text and "<" in text:
            text = re.sub(TAG, lambda tag: self._cut_attributes(tag[0]), text, flags=re.DOTALL)
        letters = Letters(text)
        covered: list[tuple[int, int]] = []
        for passage in self.passages:
            covered += letters.found(passage)
        for begin, end in reversed(_together(covered)):
            inside = "".join(KEPT.findall(text[begin:end]))
            text = f"{text[:begin]}{GONE}{inside}{text[end:]}"
        return text

    def _cut_attributes(self, tag: str) -> str:
        return ATTRIBUTE_VALUE.sub(
            lambda value: f"{value[1]}{value[2][0]}{self.cut(value[2][1:-1])}{value[2][0]}", tag
        )


def _together(places: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """Return places with those that overlap made one, in their order."""
    joined: list[tuple[int, int]] = []
    for begin, end in sorted(places):
        if joined and begin < joined[-1][1]:
            joined[-1] = joined[-1][0], max(end, joined[-1][1])
        else:
            joined.append((begin, end))
    return joined
