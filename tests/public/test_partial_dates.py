"""Dates known in part: what people may type, and how they and periods are told in both languages."""

from datetime import date

import pytest
from django.core.exceptions import ValidationError
from django.utils.translation import override

from home.dates import PartialDate, parse_partial_date, period_words
from home.observances import next_observance, observance_words

pytestmark = pytest.mark.once


@pytest.mark.parametrize(
    ("typed", "stored"),
    [
        ("", ""),
        ("  ", ""),
        (None, ""),
        ("2016", "2016"),
        ("2016-08", "2016-08"),
        ("2016-8", "2016-08"),
        ("2016-08-08", "2016-08-08"),
        ("08/08/2016", "2016-08-08"),
        ("8.8.2016", "2016-08-08"),
        ("8 8 2016", "2016-08-08"),
        ("08/2016", "2016-08"),
        ("8 août 2016", "2016-08-08"),
        ("8 AOUT 2016", "2016-08-08"),
        ("1er août 2016", "2016-08-01"),
        ("décembre 2021", "2021-12"),
        ("fevrier 2021", "2021-02"),
        ("8 غشت 2016", "2016-08-08"),
        ("غشت 2016", "2016-08"),
        ("٨ غشت ٢٠١٦", "2016-08-08"),
        ("٠٨/٠٨/٢٠١٦", "2016-08-08"),
        ("۲۰۱۶", "2016"),
        ("29/02/2024", "2024-02-29"),
    ],
)
def test_partial_date_typed(typed, stored):
    read = parse_partial_date(typed)
    assert read == stored
    assert isinstance(read, PartialDate)


@pytest.mark.parametrize("code", ["fr", "ar"])
@pytest.mark.parametrize(
    "typed",
    [
        "hier",
        "31/02/2021",
        "29/02/2023",
        "13/2021",
        "0/2021",
        "00/01/2021",
        "1799",
        "2200",
        "20160808",
        "2016-08-08T10:00",
        "8 brumaire 2016",
        "16",
        "٢٠٢١-١٣",
        "2016-08-08\x00",
        "x" * 500,
    ],
)
def test_what_is_no_date_is_refused_in_the_editors_language(typed, code):
    with override(code), pytest.raises(ValidationError) as refused:
        parse_partial_date(typed)
    (message,) = refused.value.messages
    assert any("\u0600" <= letter <= "\u06ff" for letter in message) == (code == "ar")
    assert len(message) < 200


@pytest.mark.parametrize(
    ("stored", "precision", "french", "arabic"),
    [
        ("2016-08-08", "day", "8 août 2016", "8 غشت 2016"),
        ("2016-08", "month", "août 2016", "غشت 2016"),
        ("2016", "year", "2016", "2016"),
        ("", "unknown", "date inconnue", "تاريخ غير معروف"),
    ],
)
def test_partial_date_in_words(stored, precision, french, arabic):
    value = PartialDate(stored)
    assert value.precision == precision
    with override("fr"):
        assert value.words() == french
    with override("ar"):
        assert value.words() == arabic


@pytest.mark.parametrize(
    ("start", "end", "french", "arabic"),
    [
        ("2023-09-19", "2023-09-24", "du 19 au 24 septembre 2023", "من 19 إلى 24 شتنبر 2023"),
        ("2023-09-18", "2023-09-19", "18 et 19 septembre 2023", "18 و19 شتنبر 2023"),
        (
            "2023-09-30",
            "2023-10-01",
            "du 30 septembre 2023 au 1er octobre 2023",
            "من 30 شتنبر 2023 إلى 1 أكتوبر 2023",
        ),
        ("2021-02", "2021-05", "de février 2021 à mai 2021", "من فبراير 2021 إلى ماي 2021"),
        ("2021-04", "2021-08", "d’avril 2021 à août 2021", "من أبريل 2021 إلى غشت 2021"),
        ("", "2021-08-03", "jusqu’au 3 août 2021", "إلى غاية 3 غشت 2021"),
        ("", "2021-08", "jusqu’en août 2021", "إلى غاية غشت 2021"),
        ("2004", "2006", "de 2004 à 2006", "من 2004 إلى 2006"),
        ("2016-08-08", "2016-08-08", "8 août 2016", "8 غشت 2016"),
        ("2016-08", "", "août 2016", "غشت 2016"),
        ("", "", "date inconnue", "تاريخ غير معروف"),
    ],
)
def test_period_in_words(start, end, french, arabic):
    with override("fr"):
        assert period_words(PartialDate(start), PartialDate(end)) == french
    with override("ar"):
        assert period_words(PartialDate(start), PartialDate(end)) == arabic


def test_precision_orders_dates_as_texts_do():
    dates = [PartialDate(text) for text in ("2016-08-08", "2016", "", "2016-08", "2015-12-31")]
    assert sorted(dates) == ["", "2015-12-31", "2016", "2016-08", "2016-08-08"]
    assert PartialDate("2016-02").last_day == date(2016, 2, 29)
    assert PartialDate("2016").last_day == date(2016, 12, 31)
    assert PartialDate("").first_day is None


def test_day_that_returns_every_year():
    with override("fr"):
        assert observance_words(26, 6) == "26 juin"
        assert observance_words(None, None) == ""
    with override("ar"):
        assert observance_words(26, 6) == "26 يونيو"
    assert next_observance(29, 2).day == 29
    assert next_observance(None, 6) is None
