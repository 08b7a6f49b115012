"""What no visitor means to send: every answer is a page in the right language that keeps what could be read of it."""

import logging
import time
import traceback

import pytest
from django.core.cache import cache
from django.db import DatabaseError, IntegrityError
from django.test import RequestFactory, override_settings
from django.views.debug import ExceptionReporter
from wagtail.models import PageViewRestriction

from comments import posting, tokens
from comments.models import Comment
from comments.requests import LONGEST_BODY
from home.models import SiteSettings
from tests.public.support import page_at, publish

from .support import (
    NAMES,
    TEXTS,
    URLENCODED,
    approved,
    filled,
    form_of,
    look,
    post_url,
    send,
    submit,
    words,
)
from .test_posting import CODES, checked

pytestmark = [pytest.mark.once, pytest.mark.usefixtures("quiet")]
CANARY = "Cui-cui-le-canari"


@pytest.fixture(autouse=True)
def nothing_comes_of_it(site):
    """None of this makes a comment, unless a test asks for the next fixture."""
    meant = set()
    yield meant
    assert meant or not Comment.objects.exists()


@pytest.fixture
def something_comes_of_it(nothing_comes_of_it):
    nothing_comes_of_it.add(True)


@pytest.fixture
def quiet(caplog):
    """No answer is an error of the site, and no record holds a word of what was sent."""
    caplog.set_level(logging.DEBUG)
    yield
    for record in caplog.records:
        if record.name.startswith(("django.db", "django.template")):
            continue  # written in development only
        told = record.getMessage() + "".join(
            traceback.format_exception(*record.exc_info) if record.exc_info else ()
        )
        assert CANARY not in told and "lectrice@example.org" not in told and "?" not in record.getMessage(), (
            told
        )
        assert record.levelno < logging.ERROR or record.name in ("comments.limits", "home.page_cache"), told


def everything(html) -> str:
    """Return all that somebody reads in a page, the fields of its forms included."""
    fields = [field.get("value", "") for field in html.main.find_all("input")]
    return html.main.get_text() + " ".join(fields)


MULTIPART = "multipart/form-data; boundary=b"
PART = b'--b\r\nContent-Disposition: form-data; name="text"\r\n\r\nx\r\n--b--\r\n'
BAD = [
    # (what it is, the body, its content type, the status)
    ("nothing", b"", "", 400),
    ("no form", b"\xff\xfe\x00\x01" * 9, "application/octet-stream", 400),
    ("json", b'{"text": "x"}', "application/json", 400),
    ("multipart", PART, MULTIPART, 400),
    ("multipart without boundary", b"x", "multipart/form-data", 400),
    ("plain text", b"text=x&name=y", "text/plain", 400),
    ("NUL", b"text=%s%%00&name=%s", URLENCODED, 400),
    ("NUL in a field's name", b"text=%s&name=%s&a%%00b=1", URLENCODED, 400),
    ("NUL as it is", b"text=%s\x00&name=%s", URLENCODED, 400),
    ("invalid UTF-8", b"text=%s%%FF%%FE&name=%s", URLENCODED, 400),
    ("invalid UTF-8 as it is", b"text=%s\xc3\x28&name=%s", URLENCODED, 400),
    ("half a pair", b"text=%s%%ED%%A0%%80&name=%s", URLENCODED, 400),
    ("an overlong letter", b"text=%s%%C0%%80&name=%s", URLENCODED, 400),
    ("broken escapes", b"text=%s%%&name=%s%%zz", URLENCODED, 400),
    ("escapes in capitals of another script", "text=%s%%\u0661\u0662&name=%s".encode(), URLENCODED, 400),
    ("thousands of fields", b"text=%s&name=%s" + b"&a=1" * 5000, URLENCODED, 400),
    ("ampersands", b"text=%s&name=%s" + b"&" * 5000, URLENCODED, 400),
    ("a charset of another day", b"text=%s&name=%s", f"{URLENCODED}; charset=windows-1256", 400),
    ("a charset that is none", b"text=%s&name=%s", f"{URLENCODED}; charset=zlib", 400),
    ("a megabyte", b"text=%s&name=%s&rest=" + b"x" * 2**20, URLENCODED, 413),
    ("one letter too many", b"text=%s&name=%s&rest=" + b"x" * LONGEST_BODY, URLENCODED, 413),
]


@CODES
def test_what_no_form_sends(client, pages, code):
    page = pages[code]
    for what, body, kind, status in BAD:
        if b"name=%s" in body:
            body = body % (CANARY.encode(), NAMES[code].encode())
        answer = client.generic("POST", post_url(page), body, kind)
        html = checked(answer, status, code)
        assert html.select("[role=alert]"), what
        form, data = form_of(html)
        assert form["action"] == post_url(page)
        if CANARY.encode() in body and kind.startswith(URLENCODED):
            assert data["text"].startswith(CANARY) and data["name"].startswith(NAMES[code]), what
            assert len(data["text"]) < len(CANARY) + 5 and "\x00" not in answer.content.decode()
    # Marks without end upon one letter: putting them in order would take minutes.
    start = time.monotonic()
    heap = filled(page, text="a" + "\u0315" * 20_000 + "\u0316" * 20_000)
    html = checked(submit(client, post_url(page), heap), 200, code)
    assert len(form_of(html)[1]["text"]) < 40 and time.monotonic() - start < 2
    # The longest thing that anybody may mean to write arrives, whatever its letters weigh on the way.
    longest = filled(page, text="ظ" * 5000, name="😀" * 80, email="x@example.org")
    assert submit(client, post_url(page), longest).status_code == 200


@CODES
def test_strange_fields_are_answered(client, pages, code):
    page, address = pages[code], post_url(pages[code])
    strange = "' OR 1=1; -- \\ {{7*7}} ${x} %00 <script>alert(1)</script><!-- ]]> &amp; \u202e\u2066\u200f \ud7ff\uffff"
    for name in (
        "text",
        "name",
        "email",
        "website",
        "reply_to",
        "token",
        "step",
        "csrfmiddlewaretoken",
        "x" * 3000,
    ):
        for step in ("look", "edit", "send"):
            answer = submit(client, address, filled(page, step=step) | {name: strange})
            html = checked(answer, answer.status_code, code)
            assert answer.status_code in (200, 400, 409)
            assert "alert(1)</script>" not in answer.content.decode() and not html.main.find("script")
            if name in ("text", "name"):
                assert "' OR 1=1; -- \\ {{7*7}} ${x} %00 <script>" in everything(html)
    answer = client.generic("POST", address, b"text=a&text=b&name=c&name=d", URLENCODED)
    assert form_of(answer)[1]["text"] == "b"


@pytest.mark.once  # refused before any database is asked
@CODES
def test_another_site_sends_nothing(client, pages, code):
    page = pages[code]
    elsewhere = [
        {"Origin": "https://evil.example"},
        {"Origin": "null"},
        {"Origin": "https://testserver"},
        {"Origin": "http://testserver:8000"},
        {"Origin": "http://testserver.evil.example"},
        {"Sec-Fetch-Site": "cross-site"},
        {"Sec-Fetch-Site": "same-site", "Origin": "http://www.testserver"},
        {"Sec-Fetch-Site": "cross-site", "Origin": "http://testserver"},
        {"Origin": "http://testserver http://evil.example"},
    ]
    token = tokens.issue(page.pk)
    for headers in elsewhere:
        for step in ("look", "edit", "send"):
            answer = submit(client, post_url(page), filled(page, token=token, step=step), headers=headers)
            html = checked(answer, 403, code)
            assert form_of(html)[1]["text"] == TEXTS[code] and "token" not in form_of(html)[1]
    ours = [
        {},
        {"Origin": "http://testserver"},
        {"Origin": "http://testserver", "Sec-Fetch-Site": "same-origin"},
        {"Sec-Fetch-Site": "none"},
        {"Origin": "null", "Sec-Fetch-Site": "same-origin"},
    ]
    for headers in ours:
        assert submit(client, post_url(page), filled(page), headers=headers).status_code == 200
    with override_settings(CSRF_TRUSTED_ORIGINS=["https://www.example.org"]):
        headers = {"Origin": "https://www.example.org"}
        assert submit(client, post_url(page), filled(page), headers=headers).status_code == 200


@pytest.mark.once
@CODES
def test_tokens_that_make_no_comment(client, pages, code, monkeypatch, settings):
    page = pages[code]
    true = tokens.issue(page.pk)
    forged = true[:-1] + ("a" if true[-1] != "a" else "b")
    with override_settings(SECRET_KEY="another key"):
        foreign = tokens.issue(page.pk)
    wrong = [
        "",
        "x",
        "é:ü",
        ":",
        forged,
        foreign,
        "a" * 5000,
        tokens.issue(page.pk + 1),
        tokens.issue(page.pk, 5),
    ]
    wrong.append(tokens.issue(pages["ar" if code == "fr" else "fr"].pk))
    now = tokens.time.time()
    monkeypatch.setattr(tokens.time, "time", lambda: now - settings.COMMENTS_TOKEN_HOURS * 3600 - 1)
    expired = tokens.issue(page.pk)
    monkeypatch.setattr(tokens.time, "time", lambda: now + 120)
    early = tokens.issue(page.pk)
    monkeypatch.undo()
    said = {}
    for token in [*wrong, expired, early]:
        answer = submit(client, post_url(page), filled(page, token=token, step="send"))
        html = checked(answer, 400, code)
        data = form_of(html)[1]
        assert (data["text"], data["name"]) == (TEXTS[code], NAMES[code])
        assert tokens.read(data["token"], page.pk)
        said[token] = words(html.select_one("[role=alert]"))
    assert len({said[token] for token in [*wrong, early]}) == 1 and said[expired] != said[forged]


@pytest.mark.usefixtures("something_comes_of_it")
def test_a_new_token_from_there_sends(client, page):
    answer = submit(client, post_url(page), filled(page, token="x", step="send"))
    assert send(client, answer).status_code == 201
    reply_to = approved(page)
    # A token for a reply is none for another comment, nor the reverse.
    for given, field in ((reply_to.pk, ""), (None, reply_to.pk)):
        token = tokens.issue(page.pk, given)
        answer = submit(
            client, post_url(page), filled(page, token=token, step="send", reply_to=field, name="N")
        )
        assert answer.status_code == 400
    assert Comment.objects.count() == 2


@pytest.mark.once
@CODES
def test_closed_pages_take_nothing_and_keep_what_was_typed(client, pages, code):
    page = publish(pages[code], comments="closed")
    token = tokens.issue(page.pk)

    def refused():
        checked(client.get(post_url(page)), 403, code)
        for step in ("look", "edit", "send"):
            data = filled(page, token=token, step=step, email="lectrice@example.org")
            html = checked(submit(client, post_url(page), data), 403, code)
            kept = [
                one.get("value") or one.get_text().removeprefix("\n") for one in html.select("[readonly]")
            ]
            assert kept == [TEXTS[code], NAMES[code], "lectrice@example.org"]
            assert html.main.find("a", href=page.relative_path)
            assert not html.main.find("form")
        # Whatever else is wrong with it.
        for body, kind, status in (
            (b"text=%ff", URLENCODED, 400),
            (b"", "", 400),
            (b"a=" + b"x" * 2**20, URLENCODED, 413),
        ):
            checked(client.generic("POST", post_url(page), body, kind), status, code)

    refused()
    page = publish(page, comments="open")
    SiteSettings.objects.update(comments_open=False)
    cache.clear()
    refused()
    # After n days.
    SiteSettings.objects.update(comments_open=True, comments_close_after=1)
    cache.clear()
    type(page).objects.filter(pk=page.pk).update(first_published_at="2020-01-01T00:00:00Z")
    refused()


@CODES
def test_pages_that_readers_cannot_open_take_nothing(client, pages, code):
    page, other = pages[code], pages["ar" if code == "fr" else "fr"]
    home, index = page_at(f"/{code}/"), page_at(f"/{code}/actualites/")
    draft = page_at(f"/{code}/qui-sommes-nous/objectifs/")
    draft.unpublish()
    private = page_at(f"/{code}/services/")
    PageViewRestriction.objects.create(page=private, restriction_type="login")
    alias = page.create_alias(update_slug="alias-de-mission", parent=home)
    cache.clear()
    ids = [draft.pk, private.pk, alias.pk, other.pk, 1, home.get_parent().pk, 0, 10**9, 10**30]
    for pk in ids:
        address = f"/{code}/commentaires/{pk}/"
        html = checked(client.get(address), 404, code)
        answer = submit(client, address, filled(page, token=tokens.issue(page.pk), step="send"))
        html = checked(answer, 404, code)
        assert TEXTS[code] in everything(html) and NAMES[code] in everything(html)
        assert draft.title not in words(html) and private.title not in html.main.get_text()
    # What exists and takes no comments by its kind says so.
    for closed in (home, index):
        checked(submit(client, post_url(closed), filled(page)), 403, code)


@CODES
def test_methods_that_are_not_meant(client, pages, code):
    address = post_url(pages[code])
    for method in ("PUT", "PATCH", "DELETE", "OPTIONS", "TRACE", "PROPFIND"):
        answer = client.generic(method, address, b"text=x", URLENCODED)
        checked(answer, 405, code)
        assert answer["Allow"] == "GET, HEAD, POST"
    answer = client.head(address)
    assert answer.status_code == 200 and not answer.content and answer["Cache-Control"] == "no-store"
    assert client.get(f"{address}?reponse=%00").status_code == 404


@CODES
def test_what_the_database_cannot_keep_now_is_given_back(client, pages, code, monkeypatch):
    page = pages[code]
    second_look = look(client, page, text=CANARY)

    def fail(error):
        def save(*args, **kwargs):
            raise error(f"Failing row contains {CANARY}")

        monkeypatch.setattr(posting.Comment, "save", save)
        return send(client, second_look)

    answer = fail(DatabaseError)
    html = checked(answer, 503, code)
    assert answer["Retry-After"] and form_of(html)[1] == form_of(second_look)[1]
    # The page was deleted at this very moment.
    html = checked(fail(IntegrityError), 404, code)
    assert CANARY in everything(html)


def test_error_reports_show_nothing_that_was_sent(client, page, monkeypatch):
    seen = []

    def broken(request, *args):
        seen.append(request)
        raise RuntimeError("a fault of ours")

    monkeypatch.setattr("comments.posting_view.commented_page", broken)
    client.raise_request_exception = False
    body = filled(page, text=CANARY, name=CANARY, email="lectrice@example.org")
    with override_settings(DEBUG=False):
        assert submit(client, post_url(page), body).status_code == 500
        (request,) = seen
        assert request.sensitive_post_parameters == "__ALL__"
        request = RequestFactory().post("/", body)
        request.sensitive_post_parameters = "__ALL__"
        report = ExceptionReporter(request, RuntimeError, RuntimeError("x"), None).get_traceback_text()
    assert CANARY not in report and "lectrice@example.org" not in report
