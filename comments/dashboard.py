"""What waits for moderators: the number in the admin's menu and the panel of its first page."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from django.conf import settings
from django.db.models import Count, Exists, Min, OuterRef, Q
from django.utils import timezone
from wagtail.admin.ui.components import Component

from home import mail

from . import alerts, hints
from .models import Comment, CommentReport

PENDING = Q(state=Comment.State.PENDING)


def _with_open_reports():
    return Exists(CommentReport.objects.filter(comment=OuterRef("pk"), handled_at=None))


def waiting_comments():
    """What waits for somebody: comments that nobody has decided about, and shown ones that readers have reported."""
    return Comment.objects.filter(PENDING | Q(state=Comment.State.APPROVED) & Q(_with_open_reports()))


def number_waiting() -> int:
    return waiting_comments().count()


@dataclass(frozen=True)
class Waiting:
    """What waits, counted. `oldest` is when the oldest undecided comment was posted; None where there is none."""

    pending: int
    risky: int
    reported: int
    oldest: datetime | None

    @property
    def is_late(self) -> bool:
        """Whether the oldest has waited longer than moderators mean to take."""
        longest = timedelta(hours=settings.COMMENTS_ANSWER_HOURS)
        return self.oldest is not None and self.oldest < timezone.now() - longest


def waiting() -> Waiting:
    """Count what waits, in one query."""
    counted = waiting_comments().aggregate(
        pending=Count("pk", filter=PENDING),
        risky=Count("pk", filter=PENDING & hints.with_risk()),
        reported=Count("pk", filter=~PENDING),
        oldest=Min("created_at", filter=PENDING),
    )
    return Waiting(**counted)


def nobody_is_told() -> bool:
    """Whether mail could be sent to moderators and there is none to send it to."""
    return mail.is_sent() and not alerts.moderators().exists()


class CommentsPanel(Component):
    """The moderators' panel on the admin's first page."""

    name = "comments"
    template_name = "comments/desk/panel.html"
    order = 100

    def get_context_data(self, parent_context):
        return {
            "waiting": waiting(),
            "answer_hours": settings.COMMENTS_ANSWER_HOURS,
            "nobody_is_told": nobody_is_told(),
        }
