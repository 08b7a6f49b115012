"""The task by the clock that comments depend on, for the admin's first page and whoever watches the site."""

from datetime import timedelta

from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from home.timers import expect

from .desk.access import MODERATE
from .models import Comment

# It runs every five minutes: an hour without it is no accident.
LATE_AFTER = timedelta(hours=1)


def _somebody_has_written() -> bool:
    hour_ago = timezone.now() - LATE_AFTER
    return Comment.objects.filter(created_at__lt=hour_ago, by_association=False).exists()


def expect_it() -> None:
    """Say that the task must be started, and what stands still without it."""
    expect(
        "tend_comments",
        every=timedelta(minutes=5),
        late_after=LATE_AFTER,
        does=_("Tells visitors what became of their comments, and erases in time"),
        without=_(
            "Visitors are not told what became of their comments, and texts and addresses are not deleted in time."
        ),
        needed=_somebody_has_written,
        permission=MODERATE,
    )
