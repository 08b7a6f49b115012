"""Dates, numbers, plurals and spacing in the two languages, as Morocco writes them."""

from datetime import date, datetime
from decimal import Decimal
from zoneinfo import ZoneInfo

import pytest
from django.template import Context, Template
from django.utils.formats import date_format, number_format
from django.utils.translation import override

from home.dates import PartialDate
from home.languages import ARABIC, FRENCH
from home.rich_text import render_rich_text
from home.templatetags.site import number, qualifier
from home.text import excerpt, latin_slug, plain_text
from home.units import UNITS, unit_word

pytestmark = pytest.mark.once

ARABIC_MONTHS = [
    *("يناير", "فبراير", "مارس", "أبريل", "ماي", "يونيو"),
    *("يوليوز", "غشت", "شتنبر", "أكتوبر", "نونبر", "دجنبر"),
]
FRENCH_MONTHS = [
    *("janvier", "février", "mars", "avril", "mai", "juin"),
    *("juillet", "août", "septembre", "octobre", "novembre", "décembre"),
]
ARABIC_DAYS = ["الاثنين", "الثلاثاء", "الأربعاء", "الخميس", "الجمعة", "السبت", "الأحد"]
FRENCH_DAYS = ["lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche"]
THIN, NO_BREAK = "\u202f", "\u00a0"


def render(source: str, code: str, **context) -> str:
    with override(code):
        return Template(source).render(Context(context))


@pytest.mark.parametrize(("code", "months"), [("fr", FRENCH_MONTHS), ("ar", ARABIC_MONTHS)])
def test_twelve_months_as_morocco_says_them(code, months):
    days = [date(2022, month, 13) for month in range(1, 13)]
    assert [render('{{ day|date:"F" }}', code, day=day) for day in days] == months
    shown = [render('{{ day|date:"DATE_FORMAT" }}', code, day=day) for day in days]
    assert shown == [f"13 {month} 2022" for month in months]
    with override(code):
        assert PartialDate("2022-08").words() == f"{months[7]} 2022"


@pytest.mark.parametrize(("code", "names"), [("fr", FRENCH_DAYS), ("ar", ARABIC_DAYS)])
def test_seven_days(code, names):
    shown = [render('{{ day|date:"l" }}', code, day=date(2022, 6, 13 + n)) for n in range(7)]
    assert shown == names


def test_moment_is_told_in_the_time_of_casablanca():
    moment = datetime(2022, 6, 13, 14, 8, tzinfo=ZoneInfo("UTC"))
    source = '{{ moment|date:"DATETIME_FORMAT" }}'
    assert render(source, "fr", moment=moment) == "lundi 13 juin 2022 à 15:08"
    assert render(source, "ar", moment=moment) == "الاثنين 13 يونيو 2022، الساعة 15:08"
    # During Ramadan Morocco keeps UTC.
    assert render(source, "fr", moment=datetime(2022, 4, 13, 14, 8, tzinfo=ZoneInfo("UTC"))).endswith("14:08")


@pytest.mark.parametrize("code", ["fr", "ar"])
def test_digits_are_western(code):
    with override(code):
        shown = date_format(date(2019, 8, 30), "DATE_FORMAT") + number_format(1234567890, force_grouping=True)
    assert set("0123456789") <= set(shown)
    assert not set(shown) & set("٠١٢٣٤٥٦٧٨٩")


@pytest.mark.parametrize(
    ("value", "shown"),
    [
        (0, "0"),
        (7, "7"),
        (999, "999"),
        (1300, f"1{THIN}300"),
        (10874, f"10{THIN}874"),
        (1234567, f"1{THIN}234{THIN}567"),
        (Decimal("61.41"), "61,41"),
        (Decimal("10874.50"), f"10{THIN}874,5"),
        (Decimal("5000.00"), f"5{THIN}000"),
        (Decimal("1E+3"), f"1{THIN}000"),
        (-1300, f"-1{THIN}300"),
        (None, ""),
        ("", ""),
    ],
)
@pytest.mark.parametrize("code", ["fr", "ar"])
def test_number(value, shown, code):
    with override(code):
        assert number(value) == shown


@pytest.mark.parametrize("code", ["fr", "ar"])
def test_years_are_never_grouped(code):
    assert "2022" in render('{{ day|date:"DATE_FORMAT" }}', code, day=date(2022, 6, 13))
    assert render("{{ year }}", code, year=2022) == "2022"
    with override(code):
        assert PartialDate("2022").words() == "2022"


# --- Plurals ---------------------------------------------------------------------------------------------------------


# A share is no noun: it is said alike after every number.
COUNTED = [unit for unit in UNITS if unit != "percent"]


@pytest.mark.parametrize("unit", COUNTED)
def test_french_zero_is_singular(unit):
    with override("fr"):
        zero, one, two, many = (unit_word(unit, count) for count in (0, 1, 2, 1300))
    assert zero == one
    assert two == many
    # These are written alike in both numbers.
    assert one != two or one.endswith("s")
    assert zero and two


@pytest.mark.parametrize("unit", COUNTED)
def test_arabic_has_six_forms(unit):
    with override("ar"):
        forms = {count: unit_word(unit, count) for count in (0, 1, 2, 3, 11, 100, 102)}
    assert all(any("\u0600" <= letter <= "\u06ff" for letter in form) for form in forms.values())
    # The dual, the plural of three to ten and the accusative singular of eleven to ninety-nine differ from one another.
    assert len({forms[2], forms[3], forms[11]}) == 3
    assert forms[1] != forms[2]
    assert forms[102] == forms[100]


def test_people_in_arabic():
    with override("ar"):
        assert [unit_word("people", count) for count in (3, 10, 11, 99, 100, 103)] == [
            "أشخاص",
            "أشخاص",
            "شخصاً",
            "شخصاً",
            "شخص",
            "أشخاص",
        ]
        assert unit_word("people", 2) in ("شخصان", "شخصين")


@pytest.mark.parametrize(
    ("name", "french", "arabic"),
    [
        ("exact", "", ""),
        ("more_than", "plus de", "أزيد من"),
        ("about", "environ", None),
        ("nearly", "près de", "حوالي"),
    ],
)
def test_word_before_a_number(name, french, arabic):
    figure = type("Figure", (), {"qualifier": name})()
    with override("fr"):
        assert qualifier(figure) == french
    with override("ar"):
        assert arabic is None or qualifier(figure) == arabic


# --- French spacing --------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("typed", "shown"),
    [
        ("Besoin d’aide ?", f"Besoin d’aide{THIN}?"),
        ("Oui ! Non ; voilà :", f"Oui{THIN}! Non{THIN}; voilà{NO_BREAK}:"),
        ("Objectif : soigner", f"Objectif{NO_BREAK}: soigner"),
        ("« Maroc sans torture »", f"«{THIN}Maroc sans torture{THIN}»"),
        ("«Maroc»", f"«{THIN}Maroc{THIN}»"),
        ("« Quoi ? »", f"«{THIN}Quoi{THIN}?{THIN}»"),
        ("61,41 %", f"61,41{THIN}%"),
        (f"déjà{NO_BREAK}; fait{THIN}: voilà", f"déjà{THIN}; fait{NO_BREAK}: voilà"),
        ("à 15:08 précises", "à 15:08 précises"),
        ("https://example.org/a?b=1;c=2:8000!", "https://example.org/a?b=1;c=2:8000!"),
        ("mailto:a@example.org", "mailto:a@example.org"),
        ("CAT/C/52/D/477/2011", "CAT/C/52/D/477/2011"),
        ("eh!eh?", "eh!eh?"),
        ("?", "?"),
        ("", ""),
    ],
)
def test_french_spacing(typed, shown):
    assert render("{{ text|typeset|safe }}", "fr", text=typed) == shown


@pytest.mark.parametrize("text", ["ما العمل؟ «مغرب» : نعم ; لا !", "61,41 %"])
def test_arabic_spacing_is_left_alone(text):
    assert render("{{ text|typeset|safe }}", "ar", text=text) == text


def test_spacing_is_for_the_words_and_not_for_the_tags():
    source = '<p>Voir : <a href="https://example.org/?a=1;b=2">la source ?</a></p>'
    assert render_rich_text(source, FRENCH) == (
        f'<p>Voir{NO_BREAK}: <a href="https://example.org/?a=1;b=2">la source{THIN}?</a></p>'
    )
    assert render_rich_text("<p>a : b ?</p>", ARABIC) == "<p>a : b ?</p>"


# --- Short forms -----------------------------------------------------------------------------------------------------


def test_note_marks_never_stand_in_an_excerpt():
    assert (
        plain_text("<p>Le rapport[1] dit[12] tout.</p><p>Fin&nbsp;[2].</p>") == "Le rapport dit tout. Fin ."
    )
    assert "[" not in plain_text("<ul><li>un[1]</li><li>deux[2]</li></ul>")


def test_excerpt_ends_between_two_words():
    text = "Soigner, écouter et accompagner, " * 20
    short = excerpt(text, 40)
    assert short == "Soigner, écouter et accompagner…"
    assert len(excerpt(text)) <= 181
    assert excerpt("court") == "court"


@pytest.mark.parametrize(
    ("title", "slug"),
    [
        ("Notre mission", "notre-mission"),
        ("L’œuvre d’un été", "loeuvre-dun-ete"),
        ("تانوغة", "tnwghh"),
        ("Caravane 2015 : Imilchil", "caravane-2015-imilchil"),
        ("!!!", ""),
        ("", ""),
    ],
)
def test_latin_slug(title, slug):
    assert latin_slug(title) == slug


def test_latin_slug_is_short_and_ends_with_a_word():
    long = latin_slug("الآلية الوطنية للوقاية من التعذيب تقدم تقريرها السنوي أمام البرلمان في الرباط")
    assert 20 < len(long) <= 50
    assert long.isascii()
    assert not long.endswith("-")
