"""What moderators are told by mail: that something waits, with a link; never a name, a text or a page's title."""

from django.contrib.auth import get_user_model
from django.db.models import QuerySet
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from home import mail
from home.dates import long_date
from home.notices import digest

from . import dashboard, hints
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


def _alert_moderators(number: int) -> dict[str, int]:
    """Send each moderator one message in their own language. Return how many were sent and failed."""
    counts = {"sent": 0, "failed": 0}
    queue = mail.absolute(reverse("comments_queue"))
    for user in moderators():
        try:
            language = mail.language_for(user).code
            mail.send("comments/mail/alert.txt", language, user.email, number=number, queue=queue)
        except mail.Refused:
            counts["failed"] += 1
        except mail.NotTaken as error:
            counts["failed"] += 1
            if error.down:
                break
        else:
            counts["sent"] += 1
    return counts


@digest.part
def what_waits(user) -> list[str]:
    """Return what the summary tells a moderator: how much waits, since when, and where."""
    if not moderators().filter(pk=user.pk).exists():
        return []
    waiting = dashboard.waiting()
    lines = []
    if waiting.pending:
        words = ngettext(
            "%(counter)s comment waits for a decision.",
            "%(counter)s comments wait for a decision.",
            waiting.pending,
        )
        lines.append(words % {"counter": waiting.pending})
        moment = long_date(timezone.localtime(waiting.oldest), "DATETIME_FORMAT")
        lines.append(_("The oldest was posted on %(moment)s.") % {"moment": moment})
    if waiting.reported:
        words = ngettext(
            "%(counter)s shown comment has been reported and must be read again.",
            "%(counter)s shown comments have been reported and must be read again.",
            waiting.reported,
        )
        lines.append(words % {"counter": waiting.reported})
    return [*lines, mail.absolute(reverse("comments_queue"))] if lines else []


def risky() -> QuerySet[Comment]:
    """Return the pending comments in which something may put a person in danger, and of which nobody was told."""
    return Comment.objects.awaiting().filter(hints.with_risk(), alerted_at=None)


def alert_risks(dry_run: bool = False) -> dict[str, int]:
    """Tell moderators at once of comments with a risk hint: one message for all of them, once."""
    pks = list(risky().values_list("pk", flat=True))
    if not pks or not mail.is_sent():
        return {}
    if dry_run:
        return {"to send": len(moderators())}
    # Taken before it is sent: of two runs at once, one tells. The condition is on the rows' own column.
    now = timezone.now()
    taken = Comment.objects.filter(pk__in=pks, alerted_at=None)
    number = taken.update(alerted_at=now)
    if not number:
        return {}
    counts = _alert_moderators(number)
    if not counts["sent"]:
        Comment.objects.filter(pk__in=pks, alerted_at=now).update(alerted_at=None)
    return counts
