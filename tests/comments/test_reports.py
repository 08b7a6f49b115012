"""Reporting a shown comment: by anybody, once a day each, without a word, and nothing is hidden by it."""

import pytest
from django.core.cache import cache
from django.db import DatabaseError

from comments import moderation, report_view
from comments.models import MASK, CommentReport
from comments.moderation import State
from tests.public.support import page_at, publish

from . import support
from .deciding import decided
from .support import soup, submit, words

Why = CommentReport.Why


def address(comment) -> str:
    return f"/{comment.language}/commentaires/{comment.page_id}/{comment.pk}/signaler/"


def report(client, comment, why=Why.HATE, reader=1, **headers):
    """Choose a reason and press “Report”, from the network address of one of several readers. Returns the answer."""
    return submit(client, address(comment), {"why": why}, REMOTE_ADDR=f"198.51.100.{reader}", **headers)


def rows() -> set[tuple]:
    """Return every report: (comment, why, how many, whether it is open)."""
    return {
        (one.comment_id, one.why, one.number, one.handled_at is None) for one in CommentReport.objects.all()
    }


def is_discreet(response) -> None:
    assert response["Cache-Control"] == "no-store"
    assert not response.cookies
    html = soup(response)
    assert html.find("meta", attrs={"name": "robots"})["content"] == "noindex"
    assert not html.find_all("link", rel=["canonical", "alternate"])
    assert not html.find_all("meta", property=True)


@pytest.mark.parametrize("code", ["fr", "ar"])
def test_the_form_quotes_the_comment_as_it_is_shown_and_asks_for_one_choice(client, pages, code, moderator):
    comment = support.approved(pages[code], name="<b>Nour</b>", text="Un <i>mot</i> de trop.\n\nEt un autre.")
    comment = moderation.mask(comment, comment.version, ["de trop"], moderator.user)
    page = client.get(address(comment))
    is_discreet(page)
    assert page.status_code == 200
    html = soup(page)
    assert html.html["lang"] == f"{code}-MA"
    quoted = html.main.blockquote
    assert [words(line).split("[")[0] for line in quoted.select(".comment-text p")] == [
        "Un <i>mot</i> ",
        "Et un autre.",
    ]
    assert "<b>Nour</b>" in words(quoted)
    assert MASK not in page.content.decode()
    assert "de trop" not in page.content.decode()
    form = html.main.form
    assert (form["method"], form["action"]) == ("post", address(comment))
    choices = form.find_all("input", type="radio")
    assert [one["value"] for one in choices] == [why for why in Why.values if why != Why.ORPHAN]
    assert not [one for one in choices if one.has_attr("checked")]
    # No text, no name, no address: nothing that could say who reports.
    assert {one["name"] for one in form.find_all(["input", "textarea", "select"])} == {"why"}
    assert len(form.fieldset.find_all("label")) == len(choices)
    thanks = report(client, comment, Why.IDENTIFIES)
    is_discreet(thanks)
    assert thanks.status_code == 201
    (back,) = soup(thanks).main.select(f'a[href="/{code}/commentaires/{comment.page_id}/{comment.pk}/"]')
    assert client.get(back["href"]).status_code == 302
    assert rows() == {(comment.pk, Why.IDENTIFIES, 1, True)}
    # Nothing is hidden by it.
    assert "Et un autre." in client.get(f"/{code}/mission/").content.decode()


def test_readers_who_say_the_same_share_a_row_and_each_counts_once_a_day(client, page, moderator):
    comment, other = support.approved(page), support.approved(page)
    answers = [report(client, comment, Why.HATE, reader) for reader in (1, 2, 3)]
    again = [report(client, comment, why, 2) for why in (Why.HATE, Why.FALSE)]
    report(client, comment, Why.FALSE, 4)
    report(client, other, Why.HATE, 2)
    assert [answer.status_code for answer in answers + again] == [201, 201, 201, 200, 200]
    assert len({words(soup(answer).main) for answer in answers}) == 1
    open_rows = {
        (comment.pk, Why.HATE, 3, True),
        (comment.pk, Why.FALSE, 1, True),
        (other.pk, Why.HATE, 1, True),
    }
    assert rows() == open_rows
    # Answered by a moderator: who finds it wrong tomorrow opens a new one.
    decided(comment, State.APPROVED, moderator.user)
    report(client, comment, Why.HATE, 5)
    assert {row for row in rows() if row[1] == Why.HATE and row[0] == comment.pk} == {
        (comment.pk, Why.HATE, 3, False),
        (comment.pk, Why.HATE, 1, True),
    }


def test_the_associations_replies_and_visitors_replies_may_be_reported(client, page, moderator):
    root = support.approved(page)
    reply = support.approved(page, root)
    answer = moderation.reply(root, "Merci.", moderator.user)
    for comment in reply, answer:
        assert client.get(address(comment)).status_code == 200
        assert report(client, comment).status_code == 201
    assert {row[0] for row in rows()} == {reply.pk, answer.pk}


def test_what_readers_do_not_see_cannot_be_reported(client, pages, moderator):
    page = pages["fr"]
    shown = support.approved(page)
    hidden = [support.waiting(page)]
    hidden += [decided(support.waiting(page), state) for state in (State.REFUSED, State.SPAM)]
    hidden += [moderation.erase(support.approved(page))]
    wrong = [address(comment) for comment in hidden]
    wrong += [
        address(shown).replace("/fr/", "/ar/"),
        f"/fr/commentaires/{pages['ar'].pk}/{shown.pk}/signaler/",
        f"/fr/commentaires/{page_at('/fr/contact/').pk}/{shown.pk}/signaler/",
        f"/fr/commentaires/{page.pk}/{10**30}/signaler/",
        f"/fr/commentaires/{10**30}/{shown.pk}/signaler/",
        "/fr/commentaires/1/1/signaler/",
    ]
    for path in wrong:
        answer = client.get(path)
        assert (answer.status_code, answer["Cache-Control"]) == (404, "no-store"), path
        assert submit(client, path, {"why": Why.HATE}).status_code == 404, path
    page.unpublish()
    cache.clear()
    assert client.get(address(shown)).status_code == 404
    assert report(client, shown).status_code == 404
    assert rows() == set()


def test_a_comment_that_is_taken_down_meanwhile_is_not_reported(client, page, monkeypatch):
    comment = support.approved(page)
    first_today = report_view.senders.first_today

    def taken_down_meanwhile(*args):
        decided(comment, State.REFUSED)
        return first_today(*args)

    monkeypatch.setattr(report_view.senders, "first_today", taken_down_meanwhile)
    assert report(client, comment).status_code == 404
    assert rows() == set()


def test_a_reason_is_asked_for_and_only_those_that_are_offered_are_taken(client, page):
    comment = support.approved(page)
    for why in ("", Why.ORPHAN, "x" * 300, "<script>alert(1)</script>", "' OR 1=1 --"):
        answer = report(client, comment, why)
        is_discreet(answer)
        assert answer.status_code == 400, why
        html = soup(answer)
        assert html.main.select(".form-errors"), why
        assert html.main.blockquote, why
        assert "<script>alert" not in answer.content.decode()
    assert rows() == set()
    assert report(client, comment).status_code == 201  # none of them was counted as a report


def test_what_is_not_sent_by_the_form_is_refused(client, page):
    comment = support.approved(page)
    assert report(client, comment, HTTP_ORIGIN="https://elsewhere.example").status_code == 403
    assert report(client, comment, HTTP_SEC_FETCH_SITE="cross-site").status_code == 403
    assert client.delete(address(comment)).status_code == 405
    assert client.post(address(comment), {"why": Why.HATE}).status_code == 400
    assert (
        client.post(address(comment), b"why=" + b"x" * 600_000, content_type=support.URLENCODED).status_code
        == 413
    )
    assert rows() == set()
    assert report(client, comment, HTTP_ORIGIN="http://testserver").status_code == 201


def test_a_flood_of_reports_is_stopped_and_a_silent_cache_stops_nobody(client, page, settings, monkeypatch):
    settings.COMMENTS_LIMITS = settings.COMMENTS_LIMITS | {"report": [(2, 600), (40, 86400)]}
    comments = [support.approved(page) for _number in range(3)]
    answers = [report(client, comment) for comment in comments]
    assert [answer.status_code for answer in answers] == [201, 201, 429]
    assert answers[2]["Retry-After"] == "600"
    assert report(client, comments[2], reader=2).status_code == 201

    def down(*args, **kwargs):
        raise ConnectionError

    for name in ("add", "incr", "touch", "delete"):
        monkeypatch.setattr(type(cache._connections["default"]), name, down)
    for _time in range(2):
        assert report(client, comments[2]).status_code == 201
    assert (comments[2].pk, Why.HATE, 3, True) in rows()


def test_a_report_that_could_not_be_kept_can_be_sent_again(client, page, monkeypatch):
    comment = support.approved(page)

    def busy(*args):
        raise DatabaseError

    with monkeypatch.context() as patched:
        patched.setattr(report_view, "_note", busy)
        answer = report(client, comment)
    assert (answer.status_code, "Retry-After" in answer) == (503, True)
    assert report(client, comment).status_code == 201


def test_a_sensitive_page_keeps_its_title_and_its_quick_exit(client, page):
    comment = support.approved(page)
    title = page.title
    assert not soup(client.get(address(comment))).select("aside.exit")
    publish(page, sensitive=True, neutral_title="Une page du site")
    for answer in client.get(address(comment)), report(client, comment):
        html = soup(answer)
        assert html.select("aside.exit a[data-exit]")
        assert title not in html.title.get_text()
        assert title not in words(html.main)
    publish(page, sensitive=False, quick_exit="on")
    assert soup(client.get(address(comment))).select("aside.exit a[data-exit]")


def test_what_a_report_costs(client, page, django_assert_max_num_queries):
    comment = support.approved(page)
    client.get("/fr/mission/")
    with django_assert_max_num_queries(6):
        client.get(address(comment))
