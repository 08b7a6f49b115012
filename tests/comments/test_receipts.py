"""The receipt page: who has the code, and nobody else, sees what became of a comment and erases it."""

import logging
from datetime import timedelta

import pytest
from django.core.cache import cache
from django.db import DatabaseError
from django.utils import timezone

from comments import moderation, receipt_view, receipts
from comments.models import Comment, CommentReport, OutcomeAddress, Reason
from comments.moderation import State
from tests.public.support import publish

from . import support
from .deciding import decided
from .reading import stored_anywhere
from .support import soup, words

FR, AR = "/fr/commentaires/recu/", "/ar/commentaires/recu/"
ADDRESSES = {"fr": FR, "ar": AR}
NAME, PLACE = "Mourad Zarhouni", "rue des Figuiers"
SECRET = f"Je m’appelle ainsi et j’habite {PLACE}."


@pytest.fixture
def sent(page):
    """A comment that awaits moderation, and its code."""
    return made(page)


def made(page, **fields) -> tuple[Comment, str]:
    """Return a comment of a writer who says too much, and its code."""
    comment = support.waiting(
        page, **{"name": NAME, "text": SECRET, "email": "zarhouni@example.org"} | fields
    )
    nonce = f"receipt-{comment.pk}"
    code = receipts.code_of(nonce)
    Comment.objects.filter(pk=comment.pk).update(receipt_digest=receipts.digest_of(code))
    return Comment.objects.get(pk=comment.pk), code


def see(client, code, address=FR, **more):
    """Send the form of the receipt page. Returns the answer."""
    return support.submit(client, address, {"code": code, "action": "see"}, **more)


def erase(client, code, address=FR, **fields):
    """Press “Erase my comment” where it was said what that means. Returns the answer."""
    return support.submit(client, address, {"code": code, "action": "erase", "sure": "1"} | fields)


def title(response) -> str:
    return words(soup(response).main.h1)


def texts(response) -> str:
    return words(soup(response).main)


def buttons(response) -> list[dict]:
    """Return what each form of an answer would send."""
    forms = soup(response).main.find_all("form")
    return [
        {
            field["name"]: field.get("value", "")
            for field in form.find_all(["input", "button"])
            if field.get("name")
        }
        for form in forms
    ]


def ready(comment, **time) -> None:
    """Let time pass since the decision."""
    moment = Comment.objects.get(pk=comment.pk).decided_at - timedelta(**time)
    Comment.objects.filter(pk=comment.pk).update(decided_at=moment)


def is_discreet(response) -> None:
    """Check what holds of every answer: nothing keeps it, nothing finds it, and it shows no word of the comment."""
    assert response["Cache-Control"] == "no-store"
    assert not response.cookies
    html = soup(response)
    assert html.find("meta", attrs={"name": "robots"})["content"] == "noindex"
    assert not html.find_all("link", rel=["canonical", "alternate"])
    assert not html.find_all("meta", property=True)
    # Whoever reads over a shoulder learns neither the subject nor who wrote.
    assert html.select("aside.exit a[data-exit]")
    assert "Zarhouni" not in response.content.decode()
    assert PLACE not in response.content.decode()


@pytest.mark.parametrize("code", ["fr", "ar"])
def test_the_form_asks_for_a_code_and_its_answers_stay_in_the_language(client, pages, code):
    _comment, receipt = made(pages[code])
    page = client.get(f"{ADDRESSES[code]}?code={receipt}")
    is_discreet(page)
    assert page.status_code == 200
    html = soup(page)
    assert html.html["lang"] == f"{code}-MA"
    form = html.main.form
    assert (form["method"], form["action"]) == ("post", ADDRESSES[code])
    # A code in an address is in a history, and serves for nothing.
    assert receipt not in page.content.decode()
    assert not form.find("input", attrs={"name": "code"}).get("value")
    assert html.select("header a.switch")[0]["href"] == ADDRESSES["ar" if code == "fr" else "fr"]
    assert client.head(ADDRESSES[code]).status_code == 200
    found = see(client, receipt, form["action"])
    is_discreet(found)
    assert (found.status_code, soup(found).html["lang"]) == (200, f"{code}-MA")
    assert pages[code].title in texts(found)
    # In the other language too: the page's title says in which it is.
    other = see(client, receipt, ADDRESSES["ar" if code == "fr" else "fr"])
    assert soup(other).main.find("bdi", string=pages[code].title)["lang"] == f"{code}-MA"


def test_a_code_is_taken_as_it_was_copied(client, sent):
    _comment, code = sent
    plain = code.replace("-", "")
    arabic = plain.translate(str.maketrans("0123456789", "٠١٢٣٤٥٦٧٨٩"))
    misread = plain.translate(str.maketrans("01", "OI"))
    for typed in (code, plain, code.lower(), f"  {code} \r\n", code.replace("-", " – "), arabic, misread):
        assert see(client, typed).status_code == 200, typed


def test_a_code_of_no_comment_and_what_is_no_code(client, sent):
    _comment, code = sent
    other = code[:-1] + ("0" if code[-1] != "0" else "2")
    wrong = see(client, other)
    is_discreet(wrong)
    assert wrong.status_code == 404
    # To be corrected: the field holds what was typed.
    assert soup(wrong).main.find("input", attrs={"name": "code"})["value"] == other
    assert erase(client, other).status_code == 404
    for typed in ("", "ABCD", code + "9", "é" * 12, "<script>alert(1)</script>", "9" * 5000):
        answer = see(client, typed)
        assert answer.status_code == 400, typed
        assert soup(answer).main.select(".form-errors"), typed
        assert "<script>alert" not in answer.content.decode()
    assert Comment.objects.get().state == State.PENDING


def test_what_is_told_of_each_state(client, page, moderator, settings):
    reason = Reason.objects.create(
        name_fr="N", message_fr="Trop long.\n\nÉcrivez moins.", message_ar="طويل جداً."
    )
    comment, code = made(page)
    pending = texts(see(client, code))
    assert "90" in pending
    # Spam is told in the very words of what is pending, and so is a refusal that can be undone.
    decided(comment, State.SPAM, moderator.user)
    assert texts(see(client, code)) == pending
    ready(comment, days=2)
    assert texts(see(client, code)) == pending
    refused = decided(comment, State.REFUSED, moderator.user, reason)
    assert texts(see(client, code)) == pending
    ready(refused, minutes=settings.COMMENTS_UNDO_MINUTES - 1)
    assert texts(see(client, code)) == pending
    ready(refused, minutes=1)
    told = see(client, code)
    is_discreet(told)
    assert "Trop long. Écrivez moins." in texts(told)
    # The reason in the language of who wrote, wherever they ask.
    message = soup(see(client, code, AR)).main.select(".callout")[0]
    assert (words(message), message["lang"], message["dir"]) == ("Trop long. Écrivez moins.", "fr-MA", "ltr")
    reason.delete()
    assert not soup(see(client, code)).main.select(".callout")
    approved = decided(comment, State.APPROVED, moderator.user)
    told = see(client, code)
    is_discreet(told)
    (link,) = soup(told).main.select(f'a[href="/fr/commentaires/{page.pk}/{comment.pk}/"]')
    assert client.get(link["href"]).status_code == 302
    assert approved.decided_at
    moderation.erase(comment)
    gone = see(client, code)
    is_discreet(gone)
    assert len({pending, texts(told), texts(gone)}) == 3
    assert buttons(gone) == []


def test_the_writers_language_is_that_of_the_page(client, pages, moderator):
    reason = Reason.objects.create(name_fr="N", message_fr="Trop long.", message_ar="طويل جداً.")
    comment, code = made(pages["ar"])
    ready(decided(comment, State.REFUSED, moderator.user, reason), hours=1)
    for address in FR, AR:
        message = soup(see(client, code, address)).main.select(".callout")[0]
        assert (words(message), message["dir"]) == ("طويل جداً.", "rtl")


def test_the_page_of_the_comment_is_named_as_carefully_as_elsewhere(client, page, moderator):
    comment, code = made(page)
    title_of_page = page.title
    decided(comment, State.APPROVED, moderator.user)
    publish(page, sensitive=True, neutral_title="Une page du site")
    told = see(client, code)
    assert "Une page du site" in texts(told)
    assert title_of_page not in texts(told)
    page.refresh_from_db()
    page.unpublish()
    cache.clear()
    told = see(client, code)
    assert told.status_code == 200
    assert "Une page du site" not in texts(told)
    assert not soup(told).main.select(f'a[href="/fr/commentaires/{page.pk}/{comment.pk}/"]')
    assert erase(client, code).status_code == 200
    assert Comment.objects.get().state == State.ERASED


@pytest.mark.parametrize("state", [State.PENDING, State.APPROVED, State.REFUSED, State.SPAM])
def test_erasing_takes_two_looks_and_leaves_nothing(
    client, page, moderator, state, django_capture_on_commit_callbacks
):
    comment, code = made(page)
    if state != State.PENDING:
        decided(comment, state, moderator.user)
    shown = client.get("/fr/mission/").content.decode()
    assert (PLACE in shown) == (state == State.APPROVED)
    permalink = f"/fr/commentaires/{page.pk}/{comment.pk}/"
    assert client.get(permalink).status_code == (302 if state == State.APPROVED else 404)
    # As the page after sending sends it: what it means is said first.
    warned = support.submit(client, FR, {"code": code, "action": "erase"})
    is_discreet(warned)
    assert Comment.objects.get().state == state
    (button,) = buttons(warned)
    assert button == {"code": receipts.plain_code(code), "sure": "1", "action": "erase"}
    with django_capture_on_commit_callbacks(execute=True):
        done = support.submit(client, FR, button)
    is_discreet(done)
    assert (done.status_code, buttons(done)) == (200, [])
    assert title(done) == title(see(client, code))
    for address in ("/fr/mission/", "/ar/mission/"):
        assert PLACE not in client.get(address).content.decode()
    assert client.get(permalink).status_code == 404
    assert not OutcomeAddress.objects.exists()
    stored = stored_anywhere()
    assert not [word for word in ("Zarhouni", "zarhouni@", PLACE) if word in stored]
    # Once more changes nothing, and says so calmly.
    before = Comment.objects.get()
    again = erase(client, code)
    assert (again.status_code, title(again)) == (200, title(done))
    after = Comment.objects.get()
    assert (after.version, after.decided_at) == (before.version, before.decided_at)


def test_the_code_shown_after_sending_erases_what_was_sent(client, page, post):
    answer = post(page, text=SECRET, name=NAME)
    assert answer.status_code == 201
    code = support.code_in(answer)
    (form,) = [one for one in soup(answer).main.find_all("form") if one.find("input", attrs={"name": "code"})]
    data = {field["name"]: field["value"] for field in form.find_all(["input", "button"])}
    warned = support.submit(client, form["action"], data)
    (button,) = buttons(warned)
    assert support.submit(client, FR, button).status_code == 200
    assert support.newest().state == State.ERASED
    assert title(see(client, code)) == title(erase(client, code))


def test_a_comment_under_a_former_key_is_found(client, sent, settings):
    _comment, code = sent
    settings.SECRET_KEY_FALLBACKS = [settings.SECRET_KEY]
    settings.SECRET_KEY = "another-key"
    assert see(client, code).status_code == 200
    settings.SECRET_KEY_FALLBACKS = []
    assert see(client, code).status_code == 404


def test_codes_cannot_be_tried_out(client, sent, settings):
    _comment, code = sent
    settings.COMMENTS_LIMITS = settings.COMMENTS_LIMITS | {"receipt": [(3, 600), (5, 86400)]}
    assert see(client, "no code at all").status_code == 400  # what cannot be a code tries nothing out
    assert [see(client, f"AAAA-AAAA-AAA{number}").status_code for number in range(3)] == [404] * 3
    for answer in (see(client, code), erase(client, code), see(client, code, AR)):
        assert (answer.status_code, answer["Retry-After"], answer["Cache-Control"]) == (
            429,
            "600",
            "no-store",
        )
        # The code is not lost.
        assert code in answer.content.decode()
    assert Comment.objects.get().state == State.PENDING
    assert see(client, code, REMOTE_ADDR="198.51.100.7").status_code == 200


def test_a_cache_that_is_down_keeps_nobody_from_erasing(client, sent, monkeypatch):
    def down(*args, **kwargs):
        raise ConnectionError

    for name in ("add", "incr", "touch"):
        monkeypatch.setattr(type(cache._connections["default"]), name, down)
    assert see(client, sent[1]).status_code == 200
    monkeypatch.undo()


def test_what_is_not_sent_by_the_form_is_refused_and_keeps_the_code(client, sent, caplog):
    _comment, code = sent
    data = {"code": code, "action": "erase", "sure": "1"}
    with caplog.at_level(logging.DEBUG, logger="comments"):
        for headers in (
            {"HTTP_ORIGIN": "https://elsewhere.example"},
            {"HTTP_SEC_FETCH_SITE": "cross-site"},
        ):
            answer = support.submit(client, FR, data, **headers)
            assert answer.status_code == 403
            assert code in answer.content.decode()
        assert client.put(FR).status_code == 405
        assert client.delete(FR)["Cache-Control"] == "no-store"
        assert client.post(FR, data, content_type="application/json").status_code == 400
        form = "application/x-www-form-urlencoded"
        assert client.post(FR, b"code=%ff%00&action=erase&sure=1", content_type=form).status_code == 400
        assert client.post(FR, b"code=" + b"A" * 1_000_000, content_type=form).status_code == 413
    assert Comment.objects.get().state == State.PENDING
    assert code not in caplog.text


def test_a_database_that_is_busy_says_so_and_keeps_the_code(client, sent, monkeypatch, caplog):
    def busy(comment):
        raise DatabaseError(f"could not erase {SECRET}")

    monkeypatch.setattr(receipt_view.moderation, "erase", busy)
    answer = erase(client, sent[1])
    assert (answer.status_code, "Retry-After" in answer) == (503, True)
    assert sent[1] in answer.content.decode()
    assert PLACE not in caplog.text

    def gone(comment):
        raise Comment.DoesNotExist

    monkeypatch.setattr(receipt_view.moderation, "erase", gone)
    assert erase(client, sent[1]).status_code == 404


def test_erasing_answers_reports_and_asks_for_another_look_at_replies(client, page, moderator):
    comment, code = made(page)
    decided(comment, State.APPROVED, moderator.user)
    reply = support.approved(page, comment)
    CommentReport.objects.create(comment=comment, why=CommentReport.Why.IDENTIFIES)
    erase(client, code)
    (left,) = CommentReport.objects.filter(handled_at=None)
    assert (left.comment, left.why) == (reply, CommentReport.Why.ORPHAN)
    assert left.created_at <= timezone.now()
