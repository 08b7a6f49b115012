"""Where a text holds a street address: see home/personal_data/patterns.py for what the functions take and give."""

import re

from home.personal_data.folded import FoldedText, with_clitics, words
from home.personal_data.patterns import Stretches, without_dates

from . import hint_words

NUMBERED = with_clitics(hint_words.NUMBERED)
STREETS = with_clitics(hint_words.STREETS)
HOUSES = with_clitics(hint_words.HOUSES)
HAMLETS = with_clitics(hint_words.HAMLETS)
NUMBER_WORDS = words(hint_words.NUMBER_WORDS)
NEVER_BEFORE_A_NUMBER = words(hint_words.NEVER_BEFORE_A_NUMBER)
NOT_A_HAMLET = words(hint_words.NOT_A_HAMLET)
PARTICLES = words(hint_words.PARTICLES)
SON = words(hint_words.SON)
MONTHS = words(hint_words.MONTHS)
HOUSE_NUMBER = re.compile(r"\d{1,4}(?:bis|ter|[a-d])?")
YEAR = re.compile(r"1[89]\d\d|20\d\d")
SENTENCE_END = re.compile(r"[.!?\u061f\n:]")
CLAUSE_END = re.compile(r"\s*(?:$|[,;.!?)\n\u060c\u061b\u061f])")
LONGEST_STREET = 6  # words
ARABIC = re.compile(r"[\u0621-\u064a]")


def addresses(text: FoldedText) -> Stretches:
    dated = without_dates(text.low)
    for place, word in enumerate(text.words):
        if word.low in HAMLETS:
            if (end := _hamlet(text, place)) is not None:
                yield word.start, end
        elif word.low in NUMBERED or word.low in STREETS or word.low in HOUSES:
            start = _number_before(text, place, dated)
            end = _number_after(text, place, dated)
            if start is not None or end is not None:
                yield start if start is not None else word.start, end or _end_of_name(text, place)


def _is_number(text: FoldedText, place: int, dated: str) -> bool:
    """Whether a word is the number of a house: no year, no day of a month, no part of a date or of an amount."""
    word = text.words[place]
    if not HOUSE_NUMBER.fullmatch(word.low) or YEAR.fullmatch(word.low) or dated[word.start] == "#":
        return False
    following = text.words[place + 1] if place + 1 < len(text.words) else None
    if following and (
        following.low in MONTHS or (following.low[0].isdigit() and text.between(word, following) == " ")
    ):
        return False
    return re.match(r"[.,]\d|%| ?[%€$]|\s?-\s?\d", text.low[word.end : word.end + 3]) is None


def _number_before(text: FoldedText, place: int, dated: str) -> int | None:
    word, before = text.words[place], text.words[place - 1] if place else None
    if before is None or word.low not in STREETS or STREETS[word.low] in NEVER_BEFORE_A_NUMBER:
        return None
    if before.low in ("bis", "ter") and place > 1:
        place, word, before = place - 1, before, text.words[place - 2]
    if text.between(before, word).strip(" ,\u060c") or not _is_number(text, place - 1, dated):
        return None
    # “300 av. J.-C.”
    following = text.words[place + 1 : place + 2]
    return None if following and following[0].low == "j" else before.start


def _end_of_name(text: FoldedText, place: int) -> int:
    """Return where the name after a word for a street ends: its capitals and what stands between them."""
    end, previous = text.words[place].end, text.words[place]
    for word in text.words[place + 1 : place + LONGEST_STREET]:
        arabic = ARABIC.match(word.low)
        if text.between(previous, word).strip(" '’-") or not (
            word.plain[0].isupper() or word.low in PARTICLES or (arabic and word.low not in NOT_A_HAMLET)
        ):
            break
        if word.plain[0].isupper() or arabic:
            end = word.end
        previous = word
    return end


def _number_after(text: FoldedText, place: int, dated: str) -> int | None:
    """Return the end of the number that belongs to a word for a street or a house; None where there is none."""
    kind, previous, told = text.words[place].low, text.words[place], False
    for step, word in enumerate(text.words[place + 1 : place + 1 + LONGEST_STREET], 1):
        gap = text.between(previous, word)
        if SENTENCE_END.search(gap.replace(".", "") if len(previous.low) <= 4 else gap) and not told:
            return None
        if _is_number(text, place + step, dated):
            return word.end if _belongs(text, place, place + step, kind, told) else None
        told = told or word.low in NUMBER_WORDS
        name = (
            word.plain[0].isupper()
            or word.low in PARTICLES
            or word.low in NUMBER_WORDS
            or len(word.low) == 1
            or ARABIC.match(word.low)
        )
        if not name and kind not in STREETS:
            return None
        previous = word
    return None


def _belongs(text: FoldedText, street: int, number: int, kind: str, told: bool) -> bool:
    if told:
        return True
    if kind in HOUSES:
        return False
    between = text.words[street + 1 : number]
    if not between:
        if set(text.between(text.words[street], text.words[number])) & set(",;\u060c\u061b"):
            return False
        return kind in NUMBERED or STREETS.get(kind) not in NEVER_BEFORE_A_NUMBER
    if kind in NUMBERED:
        return len(between) == 1 and len(between[0].low) == 1 and between[0].low not in ("a", "d", "l")
    named = all(
        word.plain[0].isupper() or word.low in PARTICLES or ARABIC.match(word.low) for word in between
    )
    if not named:
        return False
    if CLAUSE_END.match(text.low, text.words[number].end):
        return True
    following = text.words[number + 1]
    return following.plain[0].isupper() or following.low in NUMBERED or following.low in STREETS


def _hamlet(text: FoldedText, place: int) -> int | None:
    """Return the end of a hamlet's name; None where it has none."""
    if place + 1 == len(text.words):
        return None
    word, following = text.words[place], text.words[place + 1]
    if text.between(word, following).strip(" «\"'’-"):
        return None
    if ARABIC.match(following.low):
        generic = word.low.startswith(hint_words.ARTICLES)
        if generic or following.low in NOT_A_HAMLET:
            return None
        second = text.words[place + 2 : place + 3]
        return second[0].end if second and following.low in SON else following.end
    if following.low in hint_words.ELIDED_OR_ARTICLE:
        return None
    if following.low in PARTICLES and place + 2 < len(text.words):
        name = text.words[place + 2]
        return None if text.between(following, name).strip(" '’-") else name.end
    return following.end if following.plain[0].isupper() else None
