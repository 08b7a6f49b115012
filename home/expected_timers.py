"""The timers that the foundation itself depends on. Other apps name theirs when they start: home.timers.expect()."""

from datetime import timedelta

from django.utils import timezone
from django.utils.translation import gettext_lazy as _
from wagtail.models import Page, Revision

from .models import Consent, Notice
from .timers import expect

DIGEST_LATE = timedelta(hours=24)


def _something_is_planned() -> bool:
    return (
        Revision.objects.filter(approved_go_live_at__isnull=False).exists()
        or Page.objects.filter(live=True, expire_at__isnull=False).exists()
    )


def _somebody_waits_for_a_mail() -> bool:
    return Notice.objects.filter(
        mailed_at=None, read_at=None, created_at__lt=timezone.now() - DIGEST_LATE
    ).exists()


expect(
    "publish_scheduled",
    every=timedelta(minutes=1),
    late_after=timedelta(minutes=15),
    does=_("Publishes pages and takes them down at their time, and writes to the staff what cannot wait"),
    without=_(
        "Pages that are planned do not go live, pages that have ended are still shown, and what cannot wait is written"
        " to nobody."
    ),
    needed=_something_is_planned,
)
expect(
    "tend_pictures",
    every=timedelta(minutes=5),
    late_after=timedelta(hours=1),
    does=_("Puts away pictures whose consent has ended"),
    without=_(
        "No page shows a picture whose consent has ended, but its files stay where they are, and what was interrupted"
        " while a picture was withdrawn is not finished."
    ),
    needed=lambda: Consent.objects.exists(),
)
expect(
    "send_digest",
    every=timedelta(hours=12),
    late_after=DIGEST_LATE,
    does=_("Writes to the staff what waits for them"),
    without=_("Nobody is written to: what waits is only said here."),
    needed=_somebody_waits_for_a_mail,
)
