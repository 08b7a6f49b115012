"""What the checks before publication find in sentences, and what they leave alone."""

import time

import pytest

from home.personal_data.folded import FoldedText
from home.publishing.checks import (
    content_note,
    links,
    other_language,
    personal_data,
    relative_dates,
    typing_arabic,
    typing_french,
)
from home.publishing.page_texts import PageText, plain
from home.publishing.telling import around

from .personal_data_corpus import FOUND, NOTHING
from .words_corpus import ADDRESSES, ARABIC, CRUELTY, FOREIGN, FRENCH, RELATIVE

pytestmark = pytest.mark.once


def test_personal_data():
    assert len(FOUND) >= 40 and len(NOTHING) >= 40
    told = {text: [passage for _code, passage in personal_data.data_in(text)] for text in [*FOUND, *NOTHING]}
    assert {text: found for text, found in told.items() if found != FOUND.get(text, [])} == {}


@pytest.mark.parametrize("code", RELATIVE)
def test_relative_dates(code):
    for text, wanted in RELATIVE[code]:
        found = relative_dates.relative_dates_in(text, code)
        assert len(found) == len(wanted), (text, found)
        assert all(one in other for one, other in zip(wanted, found, strict=True)), (text, found)


def test_today_is_a_day_only_where_events_are_told():
    for code, text in (("fr", "Un accord les lie aujourd’hui."), ("ar", "اتفاق يربطها اليوم بالجمعية")):
        assert relative_dates.relative_dates_in(text, code, of_event=True)
        assert relative_dates.relative_dates_in(text, code, of_event=False) == []


def test_french_typing():
    wrong = {text: found for text, n in FRENCH if len(found := typing_french.faults_in(text)) != n}
    assert wrong == {}


def test_arabic_typing():
    for name, text, count in ARABIC:
        found = typing_arabic.faults_in(text, getattr(typing_arabic, name))
        assert len(found) == count, (name, text, found)
        if count == 0:
            patterns = ("LATIN_SIGN", "PER_CENT", "QUOTE", "SPACE_BEFORE")
            assert [
                one for one in patterns if typing_arabic.faults_in(text, getattr(typing_arabic, one))
            ] == [], text


def test_paragraphs_in_the_other_language():
    for code, text, count in FOREIGN:
        found = other_language.foreign_paragraphs(text, code)
        assert len(found) == count, (text, found)


def test_words_that_hurt():
    for text, count in CRUELTY:
        found = content_note.cruelty_in(text)
        assert len(found) == count, (text, [text[start:end] for start, end in found])


def test_addresses_of_links():
    wrong = {one: links.address_fault(one, {"contexte"}) for one in ADDRESSES}
    assert {one: fault for one, fault in wrong.items() if bool(fault) != bool(ADDRESSES[one])} == {}


def test_links_of_rich_text():
    html = (
        '<p>Voir <a linktype="page" id="12">la <b>page</b></a>, <a id="7" linktype="document">le document</a>,'
        ' <a href="https://a.example/?b=1&amp;c=2">ailleurs</a>, <a href="#x">ici</a> et <a>rien</a></p>'
    )
    found = links.links_in(PageText("", "", (), "", html))
    assert [(one.words, one.kind, one.number, one.address) for one in found] == [
        ("la page", "page", 12, ""),
        ("le document", "document", 7, ""),
        ("ailleurs", "address", None, "https://a.example/?b=1&c=2"),
        ("ici", "address", None, "#x"),
        ("rien", "address", None, ""),
    ]


def test_paragraphs_stay_apart_and_passages_are_short():
    assert plain("<p>Un &amp; deux</p><ul><li>trois<br/>quatre</li><li><b>cinq</b></li></ul><p></p>") == (
        "Un & deux\ntrois\nquatre\ncinq"
    )
    text = "Ligne avant\n" + "mot " * 30 + "ICI" + " mot" * 30 + "\nLigne après"
    passage = around(text, text.index("ICI"), text.index("ICI") + 3)
    assert "ICI" in passage and len(passage) < 60 and passage.startswith("…") and passage.endswith("…")
    assert around("Ligne\nICI\nLigne", 6, 9) == "ICI"


# What a pattern that tries again and again would never come to the end of.
HOSTILE = (
    *(
        "0 ",
        "06 ",
        "+212 ",
        "a",
        "a@",
        "a.",
        "cin 1 ",
        "< ",
        "<a ",
        '<a id="',
        "</a>",
        "&amp;",
        "\n",
        "\u00a0",
    ),
    *(
        ". ",
        "...",
        "'",
        '"',
        "?",
        ": ",
        "« ",
        "، ",
        "ال",
        "1 %",
        "http://",
        "hier ",
        "il y a 2 ",
        "la semaine ",
    ),
    *("اليوم ", "وفبل", "chocs ", "تحت "),
)


def look_at(text: str) -> None:
    personal_data.data_in(text)
    content_note.cruelty_in(text)
    typing_french.faults_in(text)
    found = PageText("", "", (), text, text)
    links.links_in(found)
    plain(text)
    for code in ("fr", "ar"):
        relative_dates.relative_dates_in(text, code)
        other_language.foreign_paragraphs(text, code)
    for pattern in (
        typing_arabic.LATIN_SIGN,
        typing_arabic.PER_CENT,
        typing_arabic.QUOTE,
        typing_arabic.SPACE_BEFORE,
    ):
        typing_arabic.faults_in(text, pattern)
    links.address_fault(text)
    personal_data.DIALLED.findall(text)


def spent(text: str) -> float:
    started = time.process_time()
    look_at(text)
    return time.process_time() - started


def test_twice_the_text_takes_twice_the_time():
    """Nothing is tried again and again: whatever the text, the time grows as its length does."""
    look_at("premier passage")
    short = 2_000
    for piece in HOSTILE:
        text = (piece * short)[: 4 * short]
        # Sixteen times, where it grows with the square; a busy machine may be slow once.
        assert any(spent(text) < 10 * spent(text[:short]) + 0.05 for _try in range(3)), piece
    look_at("".join((piece * 6_000)[:6_000] for piece in HOSTILE)[:200_000])


def test_what_is_found_is_what_stands_there():
    """Letters that fold to several, and marks, do not shift what is shown."""
    text = "ﷺ مُحَمَّد ٠٦١٢٣٤٥٦٧٨ Ĳ nom@domaine.ma"
    assert personal_data.data_in(text) == [("phone", "٠٦١٢٣٤٥٦٧٨"), ("email", "nom@domaine.ma")]
    assert len(FoldedText(text).plain) != len(text)
