"""Where a text holds a telephone number, an address of mail or papers' numbers.

Each function takes a FoldedText and yields stretches (start, end) of it. What a regular expression may try again is
bounded everywhere: the time grows with the length of the text and no faster, whatever the text is.
"""

import re
from collections.abc import Iterator
from itertools import pairwise

from . import spelt
from .folded import FoldedText, words

Stretches = Iterator[tuple[int, int]]

# --- Telephone numbers ------------------------------------------------------------------------------------------------
DATE = re.compile(
    r"(?<!\d)(?:[0-3]?\d([/.\-])[01]?\d\1(?:1[89]|20|21)\d\d|(?:1[89]|20|21)\d\d([/.\-])[01]?\d\2[0-3]?\d)(?!\d|[/.\-]\d)"
)
DIGIT_RUN = re.compile(r"(?:\+ ?\(?|\(\+?)?\d(?:[ .\-\u2010-\u2015\u00b7\u2022\u2212_/()+*]{0,3}\d)+")
# Digits, with the country's code; a national number has ten of them, the 0 included.
SHORTEST_NUMBER, LONGEST_NUMBER, NATIONAL_LENGTH = 8, 15, 10
# As many digits as the numbers of some countries have, their code included: what follows is another number.
COUNTRY_LENGTHS = {"212": 12, "33": 11, "34": 11, "32": 11, "39": 12, "1": 11}
NATIONAL = re.compile(r"0[1-9]\d{8}")
# Lines of companies and services, free or shared: nobody's own.
SERVICE = re.compile(r"(?:212|\+212|00212)?0?80\d")

# “S0140-6736(05)” is the number of an article.
ONE_LETTER = re.compile(r"(?<![a-z])[a-z]$")


def without_dates(text: str) -> str:
    """Return a text of the same length whose dates are no figures any more."""
    return DATE.sub(lambda found: "#" * len(found[0]), text)


def phones(text: FoldedText) -> Stretches:
    for run in DIGIT_RUN.finditer(without_dates(text.low)):
        groups = [(run.start() + g.start(), run.start() + g.end(), g[0]) for g in re.finditer(r"\d+", run[0])]
        first = 0
        while first < len(groups):
            last = _phone_from(text.low, groups, first, run.start())
            if last is None:
                first += 1
                continue
            start = groups[first][0]
            while start > run.start() and text.low[start - 1] in "+( ":
                start -= 1
            while text.low[start] == " ":
                start += 1
            if "+" not in text.low[start : groups[first][0]]:
                start = groups[first][0]
            yield start, groups[last][1]
            first = last + 1


def _phone_from(text: str, groups: list, first: int, run_start: int) -> int | None:
    """Return the last of the groups of digits that make a number with the one given; None if there is none."""
    before = text[groups[first - 1][1] if first else run_start : groups[first][0]]
    plus = "+" in before
    if not plus and not groups[first][2].startswith(("0", "212", "5", "6", "7")):
        return None
    if ONE_LETTER.search(text, max(0, groups[first][0] - 2), groups[first][0]):
        return None
    digits, best, longest = "", None, LONGEST_NUMBER + 2 if plus else NATIONAL_LENGTH
    for last in range(first, len(groups)):
        digits += groups[last][2]
        if digits.startswith(("00", "212")):
            longest = LONGEST_NUMBER + 2
        if len(digits) > longest or digits.startswith("000"):
            break
        if len(digits) >= SHORTEST_NUMBER and _is_phone(digits, plus, text, groups[first : last + 1]):
            best = last
            if _is_whole(digits, plus):
                break
    return best


def _international(digits: str, plus: bool) -> str:
    """Return the digits from the country's code on; empty for what is not written so."""
    if plus:
        return digits if digits[:1] != "0" else ""
    if digits.startswith("00"):
        return digits[2:] if digits[2:3] != "0" else ""
    return digits if digits.startswith("212") else ""


def _is_whole(digits: str, plus: bool) -> bool:
    number = _international(digits, plus)
    if not number:
        return True
    return any(number.startswith(code) and len(number) >= size for code, size in COUNTRY_LENGTHS.items())


def _is_phone(digits: str, plus: bool, text: str, groups: list) -> bool:
    if SERVICE.match(digits):
        return False
    sizes = [len(group[2]) for group in groups]
    if number := _international(digits, plus):
        if number.startswith("212"):
            return re.fullmatch(r"212\(?0?[5-7]\d{8}", number) is not None
        # +10 000 000 is an amount.
        amount = len(sizes) > 1 and set(sizes[1:]) == {3} and len(number) <= 10
        return SHORTEST_NUMBER <= len(number) <= LONGEST_NUMBER and not amount
    if sizes == [1, 2, 2, 2, 2] and digits[0] in "567":  # the 0 was left out
        return True
    if not NATIONAL.fullmatch(digits):
        return False
    gaps = {text[one[1] : other[0]] for one, other in pairwise(groups)}
    if max(sizes) == 4 and any("/" in gap for gap in gaps):  # “récépissé 05/2016/1234”
        return False
    # A book's number has a digit, groups, and one digit more.
    return sizes[0] > 1 or (len(gaps) == 1 and (max(sizes) == 1 or sizes[-1] > 1))


# --- Addresses of mail ------------------------------------------------------------------------------------------------
def one_of(text: str) -> str:
    return "|".join(sorted(words(text), key=len, reverse=True))


AT = rf" ?@ ?| ?[\[(<{{] ?(?:{one_of(spelt.AT_WORDS)}|@) ?[\])>}}] ?"
AT_SIGN = re.compile(rf"{AT}| (?:{one_of(spelt.AT_WORDS)}) ")
DOT_WORDS = one_of(spelt.DOT_WORDS)
BRACKETED_DOT = rf" ?[\[(<{{] ?(?:{DOT_WORDS}|\.) ?[\])>}}] ?"
MAIL_DOMAIN = re.compile(
    rf"[a-z0-9][a-z0-9\-]{{0,62}}(?:(?: ?\. ?|{BRACKETED_DOT}| (?:{DOT_WORDS}) )[a-z0-9\-]{{2,63}}){{1,4}}"
)
MAIL_HOST = re.compile(rf"(?:{one_of(spelt.MAIL_HOSTS)})(?![a-z0-9])")
ARABIC_END = re.compile(rf"[a-z0-9\-]{{2,63}} (?:{DOT_WORDS}) (?:{one_of(spelt.SPELT_ENDS)})(?!\w)")
LONGEST_LOCAL_PART = 64
LOCAL_LETTERS = frozenset("abcdefghijklmnopqrstuvwxyz0123456789._%+-")


def emails(text: FoldedText) -> Stretches:
    for found in AT_SIGN.finditer(text.low):
        start = found.start()
        while start > max(0, found.start() - LONGEST_LOCAL_PART) and text.low[start - 1] in LOCAL_LETTERS:
            start -= 1
        while start < found.start() and text.low[start] in ".-%+":
            start += 1
        domain = next(
            (
                match
                for pattern in (ARABIC_END, MAIL_DOMAIN, MAIL_HOST)
                if (match := pattern.match(text.low, found.end()))
            ),
            None,
        )
        within_a_link = text.low[start - 1 : start] in tuple("/=?&#")
        if start < found.start() and domain and not within_a_link:
            yield start, domain.end()


# --- Identity papers --------------------------------------------------------------------------------------------------
CARD = re.compile(r"(?<![\w/.\-])([A-Za-z]{1,2})([ \-]{0,2})(\d{4,7})(?![\w/]|[.,\-]\d)")
FOREIGN_PASSPORT = re.compile(r"(?<![\w/.\-])\d{2}[A-Za-z]{2}\d{5}(?![\w/])")
AFTER_PAPERS = re.compile(r"(?:[a-z]{1,2}[ \-]{0,2})?\d{5,9}(?!\d)")
NOT_ON_A_CARD = words(spelt.NOT_ON_A_CARD)
PAPERS = words(spelt.PAPERS)
NEAR_PAPERS = 4  # words
# Letters and digits, where they are written apart or in small letters.
LEAST_OF_A_CARD = 7


def papers(text: FoldedText) -> Stretches:
    for found in CARD.finditer(text.plain):
        letters, gap, digits = found.groups()
        year = len(digits) == 4 and digits[:2] in ("18", "19", "20", "21")
        if letters.lower() in NOT_ON_A_CARD or year:
            continue
        # “À 10000 km” is no card; “J 123456” is.
        if gap and (letters == "A" or not letters.isupper() or len(letters + digits) < LEAST_OF_A_CARD):
            continue
        if letters.isupper() or len(letters + digits) >= LEAST_OF_A_CARD:
            yield found.span()
    for found in FOREIGN_PASSPORT.finditer(text.plain):
        yield found.span()
    for place, word in enumerate(text.words):
        if word.low in PAPERS:
            for after in text.words[place + 1 : place + 1 + NEAR_PAPERS]:
                if number := AFTER_PAPERS.match(text.low, after.start):
                    yield number.span()
                    break
