"""Anything at all, typed or asked for: never a 500, and never a text that means something else than it did."""

import re
from urllib.parse import quote

import pytest
from django.core.exceptions import ValidationError
from django.test import Client
from django.utils.translation import override
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from home.dates import PartialDate, parse_partial_date
from home.languages import ARABIC, FRENCH
from home.rich_text import NoteMarks, french_spacing, render_rich_text
from home.text import UNSAFE, excerpt, latin_slug, plain_text, without_unsafe

FEW = settings(max_examples=40, deadline=None, derandomize=True, suppress_health_check=list(HealthCheck))
MANY = settings(FEW, max_examples=3000)
# Both scripts, the signs that typography touches, what breaks addresses, and whatever else there is.
LETTERS = st.sampled_from(
    list("abé«» :;!?%[]12/\\'\"<>&=#.-_\u202e\u2066\u00a0\u202f\x00\n") + list("تانوغة،؛؟ًـ٣")
)
# Half of a surrogate pair cannot be sent at all.
TEXTS = st.text(LETTERS | st.characters(exclude_categories=["Cs"]), max_size=60)


def spaces_apart(text: str) -> str:
    return re.sub("[ \u00a0\u202f]+", "", text)


def check_text(text: str) -> None:
    assert not UNSAFE.search(without_unsafe(text))
    # Typography sets and changes spaces, and nothing else.
    assert spaces_apart(french_spacing(text)) == spaces_apart(text)
    assert french_spacing(french_spacing(text)) == french_spacing(text)
    assert re.fullmatch(r"[a-z0-9_-]{0,50}", latin_slug(text))
    assert len(excerpt(plain_text(text), 40)) <= 41
    for language in (FRENCH, ARABIC):
        render_rich_text(text, language, None, NoteMarks(3))


def check_date(text: str) -> None:
    try:
        date = parse_partial_date(text)
    except ValidationError as error:
        assert error.messages[0]
        return
    assert isinstance(date, PartialDate)
    assert parse_partial_date(str(date)) == date
    for code in ("fr", "ar"):
        with override(code):
            assert date.words()
            # What the site writes, it can read again.
            assert not date or parse_partial_date(date.words()) == date


def check_address(text: str) -> None:
    client = Client(headers={"host": "localhost"})
    for address in (f"/fr/{quote(text)}/", f"/ar/actualites/sujet/{quote(text)}/", f"/p/{quote(text)}/"):
        assert client.get(address).status_code in (200, 301, 302, 400, 404), address
    for address in ("/fr/recherche/", "/ar/actualites/"):
        assert client.get(address, {"q": text, "page": text}).status_code in (200, 404)


@given(TEXTS)
@FEW
def test_text(text):
    check_text(text)


@given(
    TEXTS
    | st.dates().map(str)
    | st.from_regex(r"[0-9٠-٩]{1,4}[/ .-][0-9]{1,2}[/ .-][0-9]{1,4}", fullmatch=True)
)
@FEW
def test_partial_date(text):
    check_date(text)


@pytest.mark.django_db
@given(TEXTS)
@settings(FEW, max_examples=15)
def test_address_and_query(text):
    check_address(text)


@pytest.mark.long
@given(TEXTS)
@MANY
def test_text_long(text):
    check_text(text)


@pytest.mark.long
@given(TEXTS | st.dates().map(str) | st.from_regex(r"[0-9]{1,4}([/ .-][0-9]{1,4}){0,2}", fullmatch=True))
@MANY
def test_partial_date_long(text):
    check_date(text)


@pytest.mark.long
@pytest.mark.django_db
@given(TEXTS)
@settings(MANY, max_examples=400)
def test_address_and_query_long(text):
    check_address(text)
