"""Posting a comment as visitors do, in two steps: what they see at each, and that one comment comes of it."""

from datetime import timedelta

import pytest
from django.core import mail
from django.core.cache import cache
from django.test import Client
from django.utils import timezone

from comments import moderation, receipts, tokens
from comments.models import Comment, OutcomeAddress
from tests.public.support import SENSITIVE, page_at, publish

from .support import (
    NAMES,
    TEXTS,
    code_in,
    filled,
    form_of,
    logged_in,
    look,
    newest,
    post_url,
    send,
    soup,
    submit,
    waiting,
    words,
)

LANGUAGES = {"fr": ("fr-MA", "ltr"), "ar": ("ar-MA", "rtl")}
CODES = pytest.mark.parametrize("code", LANGUAGES)


def checked(response, status: int, code: str):
    """Check what holds for every answer to somebody who posts, and return its HTML."""
    html = soup(response)
    assert response.status_code == status, words(html.main)
    assert (html.html["lang"], html.html["dir"]) == LANGUAGES[code]
    assert len(html.find_all("h1")) == 1
    assert not response.cookies and "csrfmiddlewaretoken" not in response.content.decode()
    assert response["Cache-Control"] == "no-store"
    assert {"default-src 'none'", "script-src 'self'", "style-src 'self'", "form-action 'self'"} <= {
        *response["Content-Security-Policy"].split("; ")
    }
    assert not html.select("[style], style") and not html.find("script", src=False)
    assert html.find("meta", attrs={"name": "robots", "content": "noindex"})
    assert not html.find("link", rel=["canonical", "alternate"])
    return html


@CODES
def test_a_comment_is_written_read_again_and_sent(client, pages, code, settings):
    page, other = pages[code], pages["ar" if code == "fr" else "fr"]
    # The page itself gives the form, and nothing of it is a secret: everybody gets the same.
    data = form_of(soup(client.get(page.relative_path)))[1]
    assert "token" not in data and data.keys() == {"text", "name", "email", "website", "reply_to"}

    alone = checked(client.get(post_url(page)), 200, code)
    assert form_of(alone)[1] == data
    assert alone.select_one("header a.switch")["href"] == post_url(other)

    written = filled(page, email="lectrice@example.org")
    answer = submit(client, post_url(page), data | written | {"step": "look"})
    html = checked(answer, 200, code)
    assert html.title.get_text().split(" – ")[0].strip() == {"fr": "Commentaires", "ar": "التعليقات"}[code]
    assert words(html.select_one(".comment-text")) == TEXTS[code]
    assert words(html.select_one(".comment-head")) == NAMES[code]
    assert "lectrice@example.org" in words(html.main)
    assert html.select_one("header a.switch")["href"] == post_url(other)
    form, kept = form_of(html)
    assert [button["value"] for button in form.find_all("button")] == ["send", "edit"]
    assert {name: kept[name] for name in written} == written
    assert not Comment.objects.exists()

    changed = submit(client, form["action"], kept | {"step": "edit"})
    assert form_of(checked(changed, 200, code))[1] == data | written
    assert not soup(changed).select(".form-errors")

    answer = submit(client, form["action"], kept | {"step": "send"})
    html = checked(answer, 201, code)
    comment = newest()
    assert (comment.page_id, comment.parent_id, comment.language) == (page.pk, None, code)
    assert (comment.text, comment.name, comment.state) == (TEXTS[code], NAMES[code], "pending")
    assert comment.outcome_address.email == "lectrice@example.org"
    receipt = code_in(answer)
    assert comment.receipt_digest == receipts.digest_of(receipt)
    assert html.select_one("bdi[dir=ltr]").get_text() == receipt
    erase = html.find("button", attrs={"name": "action", "value": "erase"}).find_parent("form")
    assert (erase["action"], erase["method"]) == (f"/{code}/commentaires/recu/", "post")
    assert erase.find("input", attrs={"name": "code"})["value"] == receipt
    assert html.main.find("a", href=page.relative_path)
    # Who uses the telephone next learns neither the words nor the name nor the address.
    shown = words(html)
    assert TEXTS[code] not in shown and NAMES[code] not in shown and "lectrice@" not in shown
    assert not mail.outbox


def test_who_gives_no_address_is_promised_no_letter(client, page, settings):
    answer = send(client, look(client, page))
    assert not OutcomeAddress.objects.exists()
    with_address = send(client, look(client, page, name="Autre", email="a@example.org"))
    assert len(words(soup(with_address).main)) > len(words(soup(answer).main))
    # Without a mail server nobody is asked, and what is sent all the same is kept nowhere.
    settings.EMAIL_BACKEND = "django.core.mail.backends.dummy.EmailBackend"
    assert "email" not in form_of(client.get(post_url(page)))[1]
    assert send(client, look(client, page, name="Encore", email="b@example.org")).status_code == 201
    assert list(OutcomeAddress.objects.values_list("email", flat=True)) == ["a@example.org"]


@CODES
def test_what_is_wrong_comes_back_with_what_was_typed(client, pages, code):
    page = pages[code]
    typed = {"text": "م" * 5001, "name": "  ", "email": "personne@nulle part", "reply_to": "", "website": ""}
    html = checked(submit(client, post_url(page), typed), 400, code)
    assert len(html.select(".form-errors li")) == 3
    assert form_of(html)[1] == typed
    # The same when the second look was tampered with, and nothing is kept.
    html = checked(send(client, look(client, page), text=""), 400, code)
    assert form_of(html)[1]["name"] == NAMES[code]
    assert not Comment.objects.exists()


@CODES
def test_second_look_shows_what_could_put_somebody_at_risk(client, pages, code):
    page = pages[code]
    text = {"fr": "Appelez-moi au 06 61 23 45 67 demain.", "ar": "اتصلوا بي على 0661234567 غداً."}[code]
    html = checked(look(client, page, text=text, name="x@example.org"), 200, code)
    quoted = [words(one) for one in html.select(".callout b")]
    assert {"fr": "06 61 23 45 67", "ar": "0661234567"}[code] in quoted and "x@example.org" in quoted
    assert not soup(look(client, page)).select(".callout")
    assert send(client, look(client, page, text=text)).status_code == 201
    assert "phone" in newest().hints


def test_second_look_tells_when_moderators_are_late(client, page):
    prompt = words(soup(look(client, page)).main)
    old = waiting(page)
    assert words(soup(look(client, page)).main) == prompt
    Comment.objects.filter(pk=old.pk).update(created_at=timezone.now() - timedelta(days=8))
    assert words(soup(look(client, page)).main) != prompt
    moderation.decide(old, old.version, Comment.State.REFUSED, None)
    assert words(soup(look(client, page)).main) == prompt


def test_text_is_shown_as_it_was_written_and_nothing_in_it_works(client, page):
    text = "Une ligne\nl’autre\n\n\n\n<script>alert(1)</script> \u202eabc\u2066 https://example.org {{ 7|add:7 }}"
    answer = look(client, page, text=text, name="<b>Aïcha</b>\u202e")
    shown = soup(answer).select_one(".comment-text")
    assert not shown.find(["script", "a", "b"]) and len(shown.find_all("p")) == 2 and shown.find("br")
    assert "\u202e" not in answer.content.decode() and "{{ 7|add:7 }}" in shown.get_text()
    send(client, answer)
    assert newest().text == (
        "Une ligne\nl’autre\n\n<script>alert(1)</script> abc https://example.org {{ 7|add:7 }}"
    )
    assert newest().name == "<b>Aïcha</b>"


@CODES
def test_reply_is_written_below_what_it_answers(client, pages, approved, code):
    page = pages[code]
    root = approved(page, name="Première")
    html = checked(client.get(post_url(page), {"reponse": root.pk}), 200, code)
    assert "Première" in words(html.main.blockquote) and root.text in words(html.main.blockquote)
    data = form_of(html)[1]
    answer = submit(client, post_url(page), data | filled(page))
    html = checked(answer, 200, code)
    assert "Première" in words(html.main.blockquote)
    assert send(client, answer).status_code == 201
    assert newest().parent == root
    # An error and a change keep it.
    for step, status in (("look", 400), ("edit", 200)):
        html = checked(submit(client, post_url(page), data | {"step": step}), status, code)
        assert form_of(html)[1]["reply_to"] == str(root.pk)


@CODES
def test_nobody_answers_what_is_not_shown(client, pages, approved, code):
    page, elsewhere = pages[code], page_at(f"/{code}/qui-sommes-nous/objectifs/")
    root = approved(page)
    second_look = submit(client, post_url(page), filled(page, reply_to=root.pk))
    wrong = [
        waiting(page).pk,
        approved(page, parent=root).pk,
        approved(elsewhere).pk,
        0,
        10**9,
        10**25,
        "x",
        "٣",
    ]
    for one in wrong:
        checked(client.get(post_url(page), {"reponse": one}), 404, code)
        html = checked(look(client, page, reply_to=one), 409, code)
        assert form_of(html)[1] == filled(page, email="", website="", reply_to="")
    # It was shown at the second look and is gone at the moment of sending.
    moderation.erase(root)
    number = Comment.objects.count()
    html = checked(send(client, second_look), 409, code)
    assert form_of(html)[1] == filled(page, email="", website="", reply_to="")
    assert Comment.objects.count() == number
    # It can be sent as a comment of its own from there.
    assert send(client, submit(client, post_url(page), form_of(html)[1])).status_code == 201
    assert newest().parent is None


def test_one_token_makes_one_comment(client, page):
    second_look = look(client, page, email="a@example.org")
    first = send(client, second_look)
    # A double click, a reload, a lost answer, another browser window: the same answer, with the same code.
    for again in (send(client, second_look), send(Client(), second_look)):
        assert again.status_code == 200 and again.content == first.content
    assert Comment.objects.count() == OutcomeAddress.objects.count() == 1
    # Another tab that was changed meanwhile: nothing is added, nothing is lost, and it can be sent as another one.
    html = checked(send(client, second_look, text="Autre chose"), 409, "fr")
    data = form_of(html)[1]
    assert data["text"] == "Autre chose" and "token" not in data
    assert Comment.objects.count() == 1
    assert send(client, submit(client, post_url(page), data)).status_code == 201
    assert Comment.objects.count() == 2


def test_a_retry_is_answered_whatever_happened_meanwhile(client, page, approved):
    root = approved(page)
    second_look = look(client, page, reply_to=root.pk)
    first = send(client, second_look)
    moderation.erase(root)
    page = publish(page, comments="closed")
    assert send(client, second_look).content == first.content
    # Half an hour later the code is shown to nobody any more; what was typed comes back.
    comment = newest()
    Comment.objects.filter(pk=comment.pk).update(created_at=timezone.now() - timedelta(minutes=31))
    html = checked(send(client, second_look), 409, "fr")
    assert form_of(html)[1]["text"] == TEXTS["fr"] and receipts.code_of("") not in words(html)
    Comment.objects.filter(pk=comment.pk).update(created_at=timezone.now())
    assert send(client, second_look).status_code == 200
    # Erased is erased: sending again does not bring it back, even with the page open again.
    publish(page, comments="open")
    moderation.erase(comment)
    assert send(client, second_look).status_code == 409
    assert not Comment.objects.exclude(state="erased").exists()


@CODES
def test_the_same_words_twice_are_one_comment(client, pages, code):
    page = pages[code]
    one, two = look(client, page), look(client, page)
    assert send(client, one).status_code == 201
    html = checked(send(client, two), 409, code)
    assert Comment.objects.count() == 1
    assert form_of(html)[1] == filled(page, email="", website="", reply_to="")
    # Somebody else says so too.
    other = submit(client, post_url(page), form_of(html)[1] | {"name": "2"})
    assert send(client, other).status_code == 201
    assert Comment.objects.count() == 2


def test_what_looks_like_spam_is_answered_like_everything_else(client, page):
    first = send(client, look(client, page))
    spam = send(client, look(client, page, name="Autre", website="https://example.com"))
    assert newest().state == Comment.State.SPAM
    assert Comment.objects.get(name=NAMES["fr"]).state == Comment.State.PENDING
    bare = [one.content.decode().replace(code_in(one), "") for one in (first, spam)]
    assert bare[0] == bare[1] and (first.status_code, spam.status_code) == (201, 201)
    assert dict(first.items()) | {"Content-Length": ""} == dict(spam.items()) | {"Content-Length": ""}


@pytest.mark.once  # what is counted stands in the cache
def test_a_burst_is_slowed_down_and_nothing_of_it_is_lost(client, page, settings):
    settings.COMMENTS_LIMITS = {"post": [(10, 600), (60, 86400)]}
    sent = [filled(page, name=f"N° {n}", token=tokens.issue(page.pk), step="send") for n in range(200)]
    answers = [submit(client, post_url(page), one) for one in sent]
    assert {answer.status_code for answer in answers[:10]} == {201}
    assert {answer.status_code for answer in answers[10:]} == {429}
    assert Comment.objects.count() == 10
    late = answers[-1]
    html = checked(late, 429, "fr")
    assert late["Retry-After"] == "600"
    assert form_of(html)[1]["name"] == "N° 199"
    # The one that was received is not counted again, nor is a neighbour with another address.
    assert submit(client, post_url(page), sent[0]).status_code == 200
    assert submit(client, post_url(page), sent[20], REMOTE_ADDR="198.51.100.7").status_code == 201
    # From the answer itself it is sent later.
    cache.clear()
    assert send(client, late).status_code == 201


@pytest.mark.once  # what is counted stands in the cache
def test_one_server_for_both_kinds_of_addresses_tells_senders_apart(client, page, settings):
    settings.COMMENTS_LIMITS = {"post": [(1, 86400)]}
    told = []
    # The last two are of one household.
    for number in ("::ffff:192.0.2.1", "::ffff:192.0.2.2", "2001:db8:1:1::1", "2001:db8:1:1::2"):
        fields = filled(page, name=number, token=tokens.issue(page.pk), step="send")
        told.append(submit(client, post_url(page), fields, REMOTE_ADDR=number).status_code)
    assert told == [201, 201, 201, 429]


def test_second_looks_are_not_counted(client, page):
    for _time in range(12):
        second_look = look(client, page)
    assert send(client, second_look).status_code == 201


def test_a_sensitive_page_is_told_of_nowhere(client):
    page = publish(page_at(f"/fr/{SENSITIVE}"), comments="open")
    assert page.is_sensitive
    first = client.get(post_url(page))
    second_look = look(client, page)
    for answer, status in ((first, 200), (second_look, 200), (send(client, second_look), 201)):
        html = checked(answer, status, "fr")
        assert page.title not in html.get_text() and html.select_one("[data-exit]")
        assert words(html.title).startswith("Commentaires")


def test_staff_post_like_everybody(page):
    client = logged_in("chief", is_superuser=True)
    answer = send(client, look(client, page))
    assert answer.status_code == 201 and "csrftoken" not in answer.cookies
    assert newest().state == "pending" and not newest().by_association


def test_robots_and_the_map_know_nothing_of_it(client, page):
    from home.models import SiteSettings

    SiteSettings.objects.update(demonstration=False)
    robots = client.get("/robots.txt").content.decode()
    assert "Disallow: /fr/commentaires/\n" in robots and "Disallow: /ar/commentaires/\n" in robots
    assert "commentaires" not in client.get("/sitemap.xml").content.decode()


def test_a_page_in_one_language_leads_to_its_notice(client):
    from tests.public.support import FRENCH_ONLY

    page = publish(page_at(f"/fr/{FRENCH_ONLY}"), comments="open", sensitive=False)
    html = soup(client.get(post_url(page)))
    assert html.select_one("header a.switch")["href"] == f"/ar/traduction/{page.pk}/"
