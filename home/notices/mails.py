"""What staff are told by mail, by the clock: at once what cannot wait, and a summary of the rest twice a day.

No request sends a mail: a mail server that does not answer keeps no editor waiting. What cannot wait goes with the
timer's next run, within five minutes, and is tried again at every run until it is taken, or read in the admin.

No lock is held while the mail server is spoken to. A run marks a user's notices as mailed where nobody else has, sends,
and takes the mark back where the message was not taken.
"""

from collections import Counter
from datetime import timedelta

from django.contrib.auth import get_user_model
from django.db.models import QuerySet
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import override

from .. import mail
from ..models import Notice, TimerRun
from . import digest

Kind = Notice.Kind
AT_ONCE = [Kind.TASK, Kind.SCHEDULE_FAILED, Kind.CONSENT_WITHDRAWN, Kind.CONSENT_EXPIRING]
LATER = [kind for kind in Kind if kind not in AT_ONCE]
KEPT = timedelta(days=90)
# One run in an hour writes summaries: what the apps have waiting is the same a minute later, and nobody's rows are
# there to be taken for it.
SUMMARY, AGAIN_AFTER = "summary", timedelta(hours=1)


def _staff() -> QuerySet:
    users = get_user_model().objects.filter(is_active=True).exclude(email="").order_by("pk")
    return users.select_related("wagtail_userprofile")


def _unsaid(kinds: list[Kind]) -> QuerySet[Notice]:
    # On the rows' own columns only: the database looks at them again where another run was quicker.
    return Notice.objects.filter(kind__in=kinds, read_at=None, mailed_at=None)


def _works_here(user) -> bool:
    return user.has_perm("wagtailadmin.access_admin")


def wants_digest(user) -> bool:
    """Whether a user takes the summary: unless they have switched it off in their account."""
    profile = getattr(user, "wagtail_userprofile", None)
    return profile is None or profile.updated_comments_notifications


class _Round:
    """One run: what it has sent, and whether the mail server is still worth talking to."""

    def __init__(self, template: str, kinds: list[Kind]):
        self.template, self.kinds = template, kinds
        self.counts = {"sent": 0, "refused": 0, "failed": 0}
        self.is_down = False

    def write_to(self, user, with_apps: bool = False) -> None:
        """Send a user what is new for them, if anything is; `with_apps` adds what the apps have waiting."""
        now = timezone.now()
        new = _unsaid(self.kinds).filter(user=user).update(mailed_at=now)
        taken = Notice.objects.filter(user=user, mailed_at=now)
        numbers = Counter(taken.values_list("kind", flat=True)) if new else Counter()
        language = mail.language_for(user).code
        with override(language):
            blocks = digest.of_notices(numbers) + (digest.of_apps(user) if with_apps else [])
        if not blocks:
            return
        account = mail.absolute(reverse("wagtailadmin_account")) + "#tab-notifications"
        try:
            mail.send(self.template, language, user.email, blocks=blocks, account=account)
        except mail.Refused:
            # Not taken back: no later run would do better.
            self.counts["refused"] += 1
        except mail.NotTaken as error:
            taken.update(mailed_at=None)
            self.counts["failed"] += 1
            self.is_down = error.down
        else:
            self.counts["sent"] += 1


def send_at_once(dry_run: bool = False) -> dict[str, int]:
    """Send what cannot wait: one message to each user who has not read it yet. Return numbers of messages."""
    if not mail.is_sent():
        return {}
    users = [user for user in _staff().filter(pk__in=_unsaid(AT_ONCE).values("user")) if _works_here(user)]
    if dry_run:
        return {"to send": len(users)}
    this = _Round("notices/mail/at_once.txt", AT_ONCE)
    for user in users:
        if this.is_down:
            break
        this.write_to(user)
    return this.counts


def send_digest(dry_run: bool = False) -> dict[str, int]:
    """Send each user who wants it what is new since the last summary, and what the apps have waiting; or nothing."""
    if not mail.is_sent():
        return {}
    users = [user for user in _staff() if wants_digest(user) and _works_here(user)]
    if dry_run:
        return {"to send": sum(_has_something(user) for user in users)}
    before = _take_summary()
    if before is None:
        return {}
    this = _Round("notices/mail/digest.txt", LATER)
    for user in users:
        if this.is_down:
            break
        this.write_to(user, with_apps=True)
    if not this.counts["sent"]:
        TimerRun.objects.filter(name=SUMMARY).update(ran_at=before)
    return this.counts


def _has_something(user) -> bool:
    with override(mail.language_for(user).code):
        return _unsaid(LATER).filter(user=user).exists() or bool(digest.of_apps(user))


def _take_summary():
    """Take the summary upon this run; return when it was last written, None where another run has just done it."""
    now = timezone.now()
    run, _made = TimerRun.objects.get_or_create(name=SUMMARY, defaults={"ran_at": now - 2 * AGAIN_AFTER})
    free = TimerRun.objects.filter(name=SUMMARY, ran_at=run.ran_at, ran_at__lt=now - AGAIN_AFTER)
    return run.ran_at if free.update(ran_at=now) else None


def forget(dry_run: bool = False) -> dict[str, int]:
    """Delete the notices that have been kept long enough, read or not."""
    old = Notice.objects.filter(created_at__lt=timezone.now() - KEPT)
    if dry_run:
        return {"to delete": old.count()}
    return {"deleted": old.delete()[0]}
