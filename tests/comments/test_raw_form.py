"""Anything at all, sent to the addresses that visitors send something to: a page in the right language, no cookie, no
error of the site, and nothing stored that no writer means."""

from contextlib import contextmanager
from urllib.parse import quote, urlencode

import pytest
from django.core.cache import cache
from django.db import transaction
from django.test import Client
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from comments import tokens
from comments.models import LONGEST_NAME, LONGEST_TEXT, Comment
from comments.posting import INVISIBLE
from home.text import UNSAFE
from tests.public.support import LANGUAGES

from . import support
from .support import URLENCODED

FEW = settings(max_examples=30, deadline=None, derandomize=True, suppress_health_check=list(HealthCheck))
MANY = settings(FEW, max_examples=1500)
ANSWERS = {200, 201, 400, 403, 404, 405, 409, 413, 429}
MEGABYTE = 2**20

# Both scripts, markup, what ends a form's field, what no reader should get and no database takes.
LETTERS = st.sampled_from(
    list("aé é«»<>&=+%;'\"\\/\n\r\t")
    + list("تعليق،٣ـ")
    + list("\x00\x07\x1b\u202e\u2066\u200f\u200b\ufeff\ufffc\ufffd\U0001f64f")
) | st.characters(exclude_categories=["Cs"])
VALUES = st.text(LETTERS, max_size=80).map(quote)
# Bytes that are no UTF-8, halves of surrogate pairs, broken escapes, as a programme may write them.
BROKEN = st.sampled_from(
    ["%ED%A0%80", "%ED%B0%80", "%00", "%FF%FE", "%C0%AF", "%", "%zz", "%u0627", "%F4%90%80%80", "+" * 9]
)
NAMES = st.sampled_from(
    ["text", "name", "email", "website", "reply_to", "token", "step", "code", "why", "action", "sure"]
)
STEPS = st.sampled_from(["send", "look", "edit", "erase", "1"])
FIELDS = st.lists(st.tuples(NAMES | VALUES, VALUES | BROKEN | STEPS), max_size=12)
BODIES = FIELDS.map(lambda fields: "&".join(f"{name}={value}" for name, value in fields).encode())
KINDS = st.sampled_from(
    [URLENCODED] * 20
    + [
        f"{URLENCODED}; charset=windows-1256",
        "multipart/form-data; boundary=x",
        "text/plain",
        "application/json",
        "",
    ]
)
METHODS = st.sampled_from(
    ["POST"] * 30 + ["GET", "HEAD", "PUT", "PATCH", "DELETE", "OPTIONS", "TRACE", "BREW"]
)
CODES = st.sampled_from(["fr", "ar"])
NUMBERS = st.integers(-1, 10**20) | st.text(LETTERS, min_size=1, max_size=12).map(
    lambda text: quote(text, safe="")
)
ADDRESSES = st.sampled_from(
    [
        "{page}/",
        "{page}/",
        "{any}/",
        "{page}/{any}/",
        "{page}/{any}/signaler/",
        "{page}/{shown}/signaler/",
        "recu/",
    ]
)
HEADERS = st.fixed_dictionaries(
    {},
    optional={
        "origin": st.sampled_from(["null", "http://testserver", "https://elsewhere.example", "", "\u00e9"]),
        "sec-fetch-site": st.sampled_from(["same-origin", "cross-site", "none", "", "?"]),
    },
)
# What a writer sends, with anything in the place of each part. Most of it can be kept once it is cleaned: the letters
# that stand for unreadable ones, and the one that no database keeps, are refused.
KEPT = st.text(LETTERS.filter(lambda letter: letter not in "\x00\ufffd"), max_size=70)
ANYTHING = st.one_of(*[KEPT.map(lambda text: f"{text} a")] * 6, KEPT, st.text(LETTERS, max_size=200))
WRITTEN = st.fixed_dictionaries(
    {"text": ANYTHING, "name": ANYTHING},
    optional={
        "email": st.sampled_from(
            ["lectrice@example.org"] * 12 + ["x@", "@", "a@b.c\n", "\u202ea@b.ma", "a" * 300 + "@b.ma"]
        ),
        "website": KEPT,
        "reply_to": st.sampled_from(
            [""] * 20 + ["0", "-1", "1e3", "٣", "10000000000000000000000", "\x00", "1\n"]
        ),
    },
)
TOKENS = st.sampled_from(
    ["fresh"] * 12 + ["of another page", "cut", "none", "\x00", "e30:1:x", "\u202etoken"]
)
PRESSED = st.sampled_from(["send"] * 12 + ["look", "edit", "", "\x00"])


def checked(answer, code: str):
    """Check what every answer has in common."""
    assert answer.status_code in ANSWERS, (answer.status_code, answer.request["PATH_INFO"])
    assert not answer.cookies and not answer.has_header("Set-Cookie")
    assert answer["Content-Type"].startswith("text/html")
    if answer.content:
        language, direction = LANGUAGES[code]
        assert f'lang="{language}" dir="{direction}"'.encode() in answer.content[:200]
    return answer


def check_stored() -> None:
    """Check that what is stored can be shown."""
    for comment in Comment.objects.exclude(state=Comment.State.APPROVED):
        for value, longest in ((comment.text, LONGEST_TEXT), (comment.name, LONGEST_NAME)):
            assert 0 < len(value) <= longest and value == value.strip()
            assert not UNSAFE.search(value) and not INVISIBLE.search(value) and "\r" not in value
        assert "\n" not in comment.name


@contextmanager
def apart():
    """Give a browser that nobody has used, and take away what comes of it, so that each example begins alike."""
    cache.clear()
    with transaction.atomic():
        yield Client()
        transaction.set_rollback(True)


def send_anything(page, shown, method, code, address, number, kind, headers, body) -> None:
    path = address.format(page=page.pk, shown=shown.pk, any=number)
    with apart() as client:
        answer = client.generic(method, f"/{code}/commentaires/{path}", body, kind or "", headers=headers)
        checked(answer, code)
        check_stored()


def send_comment(pages, code, typed, kind_of_token, step) -> None:
    page, other = pages[code], pages["ar" if code == "fr" else "fr"]
    reply_to = typed.get("reply_to", "")
    parent = int(reply_to) if reply_to.isascii() and reply_to.isdigit() else None
    fresh = tokens.issue(page.pk, parent)
    given_out = {
        "fresh": fresh,
        "of another page": tokens.issue(other.pk, parent),
        "cut": fresh[:-1],
        "none": "",
    }
    body = urlencode(typed | {"token": given_out.get(kind_of_token, kind_of_token), "step": step})
    with apart() as client:
        answer = checked(client.post(support.post_url(page), body, content_type=URLENCODED), code)
        if answer.status_code == 201:
            assert step == "send" and kind_of_token == "fresh" and Comment.objects.count() == 1
        else:
            assert not Comment.objects.exists()
        check_stored()


everything = given(METHODS, CODES, ADDRESSES, NUMBERS, KINDS, HEADERS, BODIES | st.binary(max_size=200))
megabyte = example(
    "POST", "ar", "{page}/", 1, URLENCODED, {}, b"step=send&text=" + b"%D8%AA" * (MEGABYTE // 6) + b"&name=x"
)
comment = given(CODES, WRITTEN, TOKENS, PRESSED)


@pytest.fixture
def shown(page):
    return support.approved(page)


@everything
@megabyte
@FEW
def test_anything(page, shown, method, code, address, number, kind, headers, body):
    send_anything(page, shown, method, code, address, number, kind, headers, body)


@comment
@example("fr", {"text": "a", "name": "b", "reply_to": "1e3"}, "fresh", "send")
@example("ar", {"text": "ت", "name": "ن", "reply_to": "9" * 30}, "fresh", "send")
@FEW
def test_any_comment(pages, code, typed, token, step):
    send_comment(pages, code, typed, token, step)


@pytest.mark.long
@everything
@MANY
def test_anything_long(page, shown, method, code, address, number, kind, headers, body):
    send_anything(page, shown, method, code, address, number, kind, headers, body)


@pytest.mark.long
@comment
@MANY
def test_any_comment_long(pages, code, typed, token, step):
    send_comment(pages, code, typed, token, step)
