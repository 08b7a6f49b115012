"""What the admin's own history says of decisions: who, when and why, in both languages; never a word of a comment."""

import pytest
from django.urls import reverse
from wagtail.models import ModelLogEntry
from wagtail.users.models import UserProfile

from comments import moderation
from comments.models import Comment, Reason
from tests.admin.forms import add_record, edit_record, record_address
from tests.admin.reading import say

from . import support
from .support import soup, words

CANARY = "Canari-jaune-3141"
State = Comment.State


@pytest.fixture
def chief():
    return support.logged_in("chief", is_superuser=True)


def everything_done(page, by) -> dict[str, Comment]:
    """Do all that can be done to comments which hold a canary. Returns {action: comment}."""
    reason = Reason.objects.first()

    def new():
        return support.waiting(page, name=CANARY, text=f"{CANARY} {Comment.objects.count()}")

    done = {}
    for action, state in (("approve", State.APPROVED), ("refuse", State.REFUSED), ("spam", State.SPAM)):
        done[action] = moderation.decide(new(), 0, state, by, reason if action == "refuse" else None)
    undone = moderation.decide(new(), 0, State.REFUSED, by, reason)
    done["undo"] = moderation.undo(undone, undone.version, by)
    done["mask"] = moderation.mask(new(), 0, [CANARY], by, reason)
    kept = moderation.decide(new(), 0, State.APPROVED, by)
    done["keep"] = moderation.decide(kept, kept.version, State.APPROVED, by)
    done["reply"] = moderation.reply(done["approve"], f"{CANARY} réponse", by)
    for why in ("writer", "request", "retention"):
        done[f"erase-{why}"] = moderation.erase(new(), by if why == "request" else None, why)
    return done


@pytest.mark.parametrize("code", ["fr", "ar"])
def test_the_site_history_tells_decisions_and_no_words(chief, moderator, page, code):
    UserProfile.objects.create(user=chief.user, preferred_language=code)
    done = everything_done(page, moderator.user)
    reason = Reason.objects.first()
    answer = chief.get(reverse("wagtailadmin_reports:site_history"))
    assert CANARY not in answer.content.decode()
    mine, rows = {f"#{comment.pk}" for comment in done.values()}, {}
    for row in soup(answer).select("table.listing tbody tr"):
        name, kind, action, who, _when = row.find_all("td")
        if words(name) in mine:
            assert words(kind).lower() == say("comment", code)
            assert name.a["href"] == f"/admin/comments/{words(name)[1:]}/"
            rows.setdefault(words(name), []).append((words(action), words(who)))
    assert rows.keys() == mine

    def last(action: str) -> tuple[str, str]:
        return rows[f"#{done[action].pk}"][0]

    pending = say("Before: %(state)s", code) % {"state": say("Pending", code)}
    because = say("Reason: %(reason)s", code) % {"reason": reason.name_fr}
    undone = say("It was: %(state)s", code) % {"state": say("Refused", code)}
    expected = {
        "approve": [say("Approved", code, "history"), pending],
        "refuse": [say("Refused", code, "history"), because, pending],
        "spam": [say("Set aside as spam", code, "history"), pending],
        "undo": [say("Decision undone", code, "history"), undone],
        "mask": [say("A passage was masked", code, "history"), because],
        "keep": [say("Kept after reports", code, "history")],
        "reply": [
            say("Reply of the association to comment #%(number)s", code) % {"number": done["approve"].pk}
        ],
        "erase-writer": [say("Erased by its writer, with the receipt code", code)],
        "erase-request": [say("Erased on request", code)],
        "erase-retention": [say("Erased at the end of its period", code)],
    }
    for action, parts in expected.items():
        what, who = last(action)
        assert what == " ".join(" · ".join(parts).split()), action
        assert ("moderator" in who) == (action not in ("erase-writer", "erase-retention")), action
    # The links lead somewhere, those of erased comments too.
    for action in ("approve", "erase-writer"):
        assert chief.get(f"/admin/comments/{done[action].pk}/").status_code == 200
    # As a table, and narrowed to one action.
    for query in ({"export": "csv"}, {"action": "comments.refuse"}):
        answer = chief.get(reverse("wagtailadmin_reports:site_history"), query)
        text = b"".join(answer).decode() if answer.streaming else answer.content.decode()
        assert f"#{done['refuse'].pk}" in text and CANARY not in text
    # What the log has beside it holds no word either, and each decision is an entry of its own.
    entries = ModelLogEntry.objects.filter(content_type__model="comment")
    assert CANARY not in str(list(entries.values("label", "data")))
    assert len(set(entries.values_list("uuid", flat=True))) == len(entries)


def test_the_history_outlives_the_comment_and_the_reason(chief, moderator, page):
    reason = Reason.objects.first()
    comment = moderation.decide(support.waiting(page), 0, State.REFUSED, moderator.user, reason)
    chief.post(record_address(Reason, "delete", reason.pk))
    assert not Reason.objects.filter(pk=reason.pk).exists()
    comment.refresh_from_db()
    assert (comment.state, comment.reason) == (State.REFUSED, None)
    number = comment.pk
    comment.delete()
    moderator.user.delete()
    history = words(soup(chief.get(reverse("wagtailadmin_reports:site_history"))))
    assert f"#{number}" in history and reason.name_fr in history


def test_reasons_are_worded_by_those_who_were_given_the_right(chief, moderator, page):
    assert Reason.objects.filter(active=True).count() == 7
    for reason in Reason.objects.all():
        assert all((reason.name_fr, reason.name_ar, reason.message_fr, reason.message_ar))
    made = add_record(chief, Reason, name_ar="سبب جديد", message_ar="رسالة.", order=5)
    assert str(made) == "سبب جديد"
    refused = moderation.decide(support.waiting(page), 0, State.REFUSED, moderator.user, made)
    assert "سبب جديد" in moderator.get("/admin/comments/").content.decode() or Reason.objects.first() == made
    edit_record(chief, made).fill(active=None).accepted("")
    # No longer offered, still what was decided.
    refused.refresh_from_db()
    assert refused.reason == made
    waiting = support.waiting(page)
    html = soup(moderator.get("/admin/comments/"))
    assert waiting.text in words(html)
    offered = {option["value"] for option in html.select("select[name=reason] option")}
    assert str(made.pk) not in offered and str(Reason.objects.filter(active=True).first().pk) in offered
    form = edit_record(chief, made).fill(name_ar="", message_ar="")
    assert form.send("").status_code == 200
    assert form.errors().keys() >= {"name_fr"}
