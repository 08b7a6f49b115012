"""The moderators' panel on the admin's first page: what waits, and since when."""

from datetime import timedelta

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.utils import timezone
from wagtail.users.models import UserProfile

from comments import hints
from comments.models import Comment, CommentReport
from home.models import TimerRun
from tests.admin.reading import say, say_many

from . import support
from .support import soup, words


def panel(client):
    return soup(client.get("/admin/")).find(id="comments-section")


def posted(comment, **ago) -> None:
    Comment.objects.filter(pk=comment.pk).update(created_at=timezone.now() - timedelta(**ago))


@pytest.mark.parametrize("code", ["fr", "ar"])
def test_what_waits_is_told_with_links_that_show_it(moderator, pages, code):
    UserProfile.objects.create(user=moderator.user, preferred_language=code)
    assert words(panel(moderator).find("p")).startswith(say("No comment waits.", code))
    plain, risky, decided = (support.waiting(pages[code]) for _number in range(3))
    risk = min(hints.RISKS)
    risky.hints = [risk]
    risky.save(update_fields=["hint_codes"])
    reported = support.approved(pages["fr"])
    CommentReport.objects.create(comment=reported, why=CommentReport.Why.DANGER)
    Comment.objects.filter(pk=reported.pk).update(hint_codes=f" {risk} ")
    # Hints count where they still matter, reports where they are not answered.
    Comment.objects.filter(pk=decided.pk).update(state=Comment.State.SPAM, hint_codes=f" {risk} ")
    answered = support.approved(pages["ar"])
    CommentReport.objects.create(comment=answered, why=CommentReport.Why.HATE, handled_at=timezone.now())
    posted(plain, hours=47)
    shown = panel(moderator)
    expected = {
        say_many(
            "%(number)s comment waits for a decision", "%(number)s comments wait for a decision", 2, code
        ): [
            risky,
            plain,
        ],
        say_many(
            "%(number)s of them has a hint of risk", "%(number)s of them have a hint of risk", 1, code
        ): [risky],
        say_many(
            "%(number)s shown comment was reported by readers",
            "%(number)s shown comments were reported by readers",
            1,
            code,
        ): [reported],
    }
    links = {words(link): link["href"] for link in shown.select("li a")}
    numbers = {text % {"number": len(found)}: found for text, found in expected.items()}
    assert links.keys() == {" ".join(text.split()) for text in numbers}
    for text, found in numbers.items():
        listed = moderator.get(links[" ".join(text.split())]).content.decode()
        others = {plain, risky, decided, reported, answered} - set(found)
        assert all(comment.text in listed for comment in found), text
        assert not any(comment.text in listed for comment in others), text
    (oldest,) = shown.find_all("time")
    assert (
        oldest["datetime"][:16]
        == timezone.localtime(Comment.objects.get(pk=plain.pk).created_at).isoformat()[:16]
    )
    assert shown.select(".help-block") == []
    posted(plain, hours=49)
    (late,) = panel(moderator).select(".help-warning")
    assert "48" in words(late)
    # A panel names nobody and quotes nothing.
    assert not any(text in str(panel(moderator)) for text in (plain.text, plain.name, reported.text))


def test_it_is_told_when_nobody_can_be_written_to(moderator, settings):
    assert panel(moderator).select(".help-block") == []
    moderator.user.email = ""
    moderator.user.save()
    # A superuser who does not moderate is not written to.
    support.logged_in("chief", is_superuser=True)
    assert len(panel(moderator).select(".help-warning")) == 1
    # Where no mail is sent at all, an address would not help.
    settings.EMAIL_BACKEND = "django.core.mail.backends.dummy.EmailBackend"
    assert panel(moderator).select(".help-block") == []


def test_the_menu_costs_one_query_and_the_panel_one_more(moderator, editor, page):
    def asked(client) -> list[str]:
        client.get("/admin/")
        with CaptureQueriesContext(
            connection,
        ) as queries:
            client.get("/admin/")
        return [query["sql"] for query in queries if 'FROM "comments_' in query["sql"]]

    for _number in range(3):
        support.waiting(page)
    # The panel of timers asks whether anybody has written only as long as the task has never run.
    TimerRun.objects.create(name="tend_comments", ran_at=timezone.now())
    assert len(asked(moderator)) == 2
    assert asked(editor) == []
