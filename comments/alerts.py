"""What moderators are told by mail: that something waits, with a link; never a name, a text or a page's title."""

from django.conf import settings
from django.contrib.auth import get_user_model
from django.db.models import QuerySet
from django.urls import reverse
from django.utils import timezone

from home.languages import language_of

from . import dashboard, hints, mail, opening
from .models import Comment


def moderators() -> QuerySet:
    """Return the users who moderate and can be written to. A superuser is one of them by group only."""
    return (
        get_user_model()
        .objects.with_perm(
            "comments.moderate_comment",
            include_superusers=False,
            backend="django.contrib.auth.backends.ModelBackend",
        )
        .exclude(email="")
        .select_related("wagtail_userprofile")
        .order_by("pk")
    )


def _language_of(user) -> str:
    profile = getattr(user, "wagtail_userprofile", None)
    return language_of((profile and profile.preferred_language) or settings.LANGUAGE_CODE).code


def _write_to_moderators(template: str, **context) -> dict[str, int]:
    """Send each moderator one message in their own language. Return how many were sent and failed."""
    counts = {"sent": 0, "failed": 0}
    context["queue"] = mail.absolute(reverse("comments_queue"))
    for user in moderators():
        try:
            mail.send(template, _language_of(user), user.email, **context)
        except mail.Refused:
            counts["failed"] += 1
        except mail.NotTaken as error:
            counts["failed"] += 1
            if error.down:
                break
        else:
            counts["sent"] += 1
    return counts


def send_digest(dry_run: bool = False) -> dict[str, int]:
    """Tell moderators how much waits and since when. Nothing is sent when nothing waits."""
    waiting = dashboard.waiting()
    if not opening.mail_is_sent() or not (waiting.pending or waiting.reported):
        return {}
    if dry_run:
        return {"to send": len(moderators())}
    return _write_to_moderators("digest", waiting=waiting)


def risky() -> QuerySet[Comment]:
    """Return the pending comments in which something may put a person in danger, and of which nobody was told."""
    return Comment.objects.awaiting().filter(hints.with_risk(), alerted_at=None)


def alert_risks(dry_run: bool = False) -> dict[str, int]:
    """Tell moderators at once of comments with a risk hint: one message for all of them, once."""
    pks = list(risky().values_list("pk", flat=True))
    if not pks or not opening.mail_is_sent():
        return {}
    if dry_run:
        return {"to send": len(moderators())}
    # Taken before it is sent: of two runs at once, one tells. The condition is on the rows' own column.
    now = timezone.now()
    taken = Comment.objects.filter(pk__in=pks, alerted_at=None)
    number = taken.update(alerted_at=now)
    if not number:
        return {}
    counts = _write_to_moderators("alert", number=number)
    if not counts["sent"]:
        Comment.objects.filter(pk__in=pks, alerted_at=now).update(alerted_at=None)
    return counts
