"""Where a text names a person near words of suffering: two names, or one after a title or a word of kinship."""

from bisect import bisect_left
from collections.abc import Iterator

from home.personal_data.folded import FoldedText, Word, fold, with_clitics, words
from home.personal_data.spelt import LIGHT_PREFIXES

from . import hint_words

NEAR = 8  # words
LONGEST_NAME = 6  # words
OF_ONESELF_NEAR = 3  # words

SUFFERED = (
    words(hint_words.SUFFERED)
    | with_clitics(hint_words.SUFFERED_ARABIC, endings=("", fold(hint_words.TANWIN))).keys()
    | with_clitics(hint_words.SUFFERED_VERBS, prefixes=LIGHT_PREFIXES).keys()
)
PLURALS = with_clitics(hint_words.PLURALS).keys()
WITH_ACCENT = frozenset(hint_words.SUFFERED_WITH_ACCENT.split())
WITHOUT_ACCENT = words(hint_words.SUFFERED_WITH_ACCENT)
PASSIVE = fold(hint_words.PASSIVE)
TITLES = words(hint_words.TITLES)
KIN = words(hint_words.KIN)
TITLES_ARABIC = with_clitics(hint_words.TITLES_ARABIC, prefixes=LIGHT_PREFIXES)
KIN_ARABIC = with_clitics(hint_words.KIN_ARABIC, prefixes=LIGHT_PREFIXES)
FIRST_NAMES = with_clitics(hint_words.FIRST_NAMES, prefixes=LIGHT_PREFIXES)
NAMES_AFTER_TITLE = words(hint_words.NAMES_AFTER_TITLE)
SERVANT = with_clitics(hint_words.SERVANT, prefixes=LIGHT_PREFIXES)
SON = words(hint_words.SON)
NOT_A_NAME = words(hint_words.NOT_A_NAME)
NOT_A_NAME_ARABIC = words(hint_words.NOT_A_NAME_ARABIC)
PARTICLES = words(hint_words.PARTICLES)
ARTICLE, NISBA = hint_words.ARTICLES[0], hint_words.NISBA
OF_ONESELF = tuple(tuple(fold(opening).split()) for opening in hint_words.OF_ONESELF)


def named_persons(text: FoldedText) -> Iterator[tuple[int, int]]:
    """Yield the stretches (start, end) of names near a word of suffering, titles left out."""
    suffered = _suffered(text)
    if not suffered:
        return
    for first, last, start in _names(text):
        nearest = bisect_left(suffered, first - NEAR)
        if nearest < len(suffered) and suffered[nearest] <= last + NEAR:
            yield start, text.words[last].end


def is_full_name(name: FoldedText) -> bool:
    """Whether a signature looks like a person's first and second name."""
    return any(last > first for first, last, _start in _names(name))


def speaks_of_oneself(text: FoldedText) -> bool:
    """Whether somebody says that they have suffered: “j’ai été détenu”, «كنت معتقلا»."""
    lows = [word.low for word in text.words]
    for place in _suffered(text):
        if lows[place] in PLURALS:
            continue
        before = lows[max(0, place - OF_ONESELF_NEAR - 2) : place]
        for opening in OF_ONESELF:
            size = len(opening)
            if any(tuple(before[at : at + size]) == opening for at in range(len(before) - size + 1)):
                return True
    return False


def _suffered(text: FoldedText) -> list[int]:
    """Return the places of the words of suffering, in order."""
    return [place for place, word in enumerate(text.words) if _is_suffering(text, place, word)]


def _is_suffering(text: FoldedText, place: int, word: Word) -> bool:
    if word.low in SUFFERED:
        return True
    if word.low not in WITHOUT_ACCENT:
        return False
    start, end = text.span(word.start, word.end)
    if text.text[start:end].lower() in WITH_ACCENT:
        return True
    return place > 0 and text.words[place - 1].low == PASSIVE


def _names(text: FoldedText) -> Iterator[tuple[int, int, int]]:
    """Yield each name as the places of its first and last word, and where its first letter stands."""
    capitals = sum(word.plain.isupper() and len(word.plain) > 1 for word in text.words)
    shouted = capitals * 2 > len(text.words)
    place = 0
    while place < len(text.words):
        word = text.words[place]
        latin = word.low[0].isascii()
        found = _latin_name(text, place, shouted) if latin else _arabic_name(text, place)
        if found is None:
            place += 1
        else:
            yield found
            place = found[1] + 1


def _follows(text: FoldedText, place: int, allowed: str = " -'’") -> bool:
    """Whether a word stands right after the one before it: nothing but a space or a hyphen between them."""
    if not 0 < place < len(text.words):
        return False
    return not text.between(text.words[place - 1], text.words[place]).strip(allowed)


def _is_core(word: Word) -> bool:
    if not word.plain[0].isupper() or len(word.plain) < 2 or any(letter.isdigit() for letter in word.plain):
        return False
    return word.low not in NOT_A_NAME and word.low not in PARTICLES


def _latin_name(text: FoldedText, place: int, shouted: bool) -> tuple[int, int, int] | None:
    word = text.words[place]
    titled = _is_titled(text, place)
    if titled and word.low in FIRST_NAMES and not word.plain[0].isupper():
        return place, place, word.start
    if not word.plain[0].isupper() or word.low in NOT_A_NAME:
        return None
    cores, last = [], place
    for at in range(place, min(place + LONGEST_NAME, len(text.words))):
        if at > place and not _follows(text, at):
            break
        if _is_core(text.words[at]):
            cores.append(text.words[at])
            last = at
        elif text.words[at].low not in PARTICLES:
            break
    proper = [core for core in cores if not core.plain.isupper() or core.low in FIRST_NAMES]
    if shouted and not titled:
        proper = [core for core in cores if core.low in FIRST_NAMES]
    if proper and (titled or len(cores) > 1):
        return place, last, word.start
    return None


def _is_titled(text: FoldedText, place: int) -> bool:
    if place == 0:
        return False
    before = text.words[place - 1]
    if before.low in KIN:
        return _follows(text, place, " ,:")
    if before.low == "m" and before.plain != "M":
        return False
    return before.low in TITLES and _follows(text, place, " .")


def _arabic_name(text: FoldedText, place: int) -> tuple[int, int, int] | None:
    word, before = text.words[place], text.words[place - 1] if place else None
    titled = before is not None and _follows(text, place, " :\u060c") and before.low in TITLES_ARABIC
    kin = before is not None and _follows(text, place, " :\u060c") and before.low in KIN_ARABIC
    base = FIRST_NAMES.get(word.low) or SERVANT.get(word.low)
    if (titled or kin) and word.low in NAMES_AFTER_TITLE:
        base = word.low
    if base is None and titled and _may_be_surname(word, strict=True):
        base = word.low
    if base is None:
        return None
    # What is written together with the name (“to”, “and”) is no part of it.
    start = word.end - len(base)
    last, expects = place, base in SERVANT
    for at in range(place + 1, min(place + LONGEST_NAME, len(text.words))):
        following = text.words[at]
        if not _follows(text, at, " "):
            break
        if expects or following.low in SON or following.low in SERVANT:
            expects = not expects
        elif not (following.low in FIRST_NAMES or _may_be_surname(following, strict=False)):
            break
        last = at
    if titled or kin or last - place > (base in SERVANT):
        return place, last, start
    return None


def _may_be_surname(word: Word, strict: bool) -> bool:
    """Whether an Arabic word may be a family name: strictly, after a title where offices stand as well."""
    if (
        word.low in NOT_A_NAME_ARABIC
        or word.low in SUFFERED
        or not word.low.isalpha()
        or word.low[0].isascii()
    ):
        return False
    if word.low.startswith(ARTICLE):
        return word.low.endswith(NISBA) if strict else True
    return strict
