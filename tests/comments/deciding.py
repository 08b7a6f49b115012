"""What the tests of moderation share: deciding, letting time pass, and looking at what is left."""

from datetime import timedelta

from wagtail.models import ModelLogEntry

from comments import moderation
from comments.models import Comment, CommentReport

Why = CommentReport.Why
PHONE = "06 61 22 33 44"


def decided(comment, state, by=None, reason=None) -> Comment:
    """Decide on a comment as it stands now."""
    comment = now(comment)
    return moderation.decide(comment, comment.version, state, by, reason)


def now(comment) -> Comment:
    return Comment.objects.get(pk=comment.pk)


def later(comment, **time) -> Comment:
    """Let time pass since the last decision on a comment."""
    moment = now(comment).decided_at - timedelta(**time)
    Comment.objects.filter(pk=comment.pk).update(decided_at=moment)
    return now(comment)


def report(comment, why=Why.HATE) -> CommentReport:
    return CommentReport.objects.create(comment=comment, why=why)


def open_reports(comment) -> list[str]:
    return sorted(comment.reports.filter(handled_at=None).values_list("why", flat=True))


def history(comment) -> list[str]:
    """Return what was done to a comment, in order, without `comments.`."""
    entries = ModelLogEntry.objects.for_instance(comment).order_by("timestamp", "pk")
    return [entry.action.removeprefix("comments.") for entry in entries]
