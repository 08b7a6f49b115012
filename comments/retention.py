"""What is erased by the clock, after the periods of the settings (comments/periods.py tells readers of the same ones).

Everything goes in batches, each comment is looked at again when its turn has come (a moderator may have approved it
since), and a run that is broken off goes on where it stopped.
"""

from collections.abc import Iterator
from datetime import datetime, timedelta

from django.conf import settings
from django.db import transaction
from django.db.models import QuerySet
from django.db.models.functions import Coalesce
from django.utils import timezone

from home.journal import wipe

from . import moderation, senders
from .models import Comment, CommentReport, OutcomeAddress
from .periods import FINGERPRINT_DAYS

State = Comment.State
BATCH = 500


def _before(days: int) -> datetime:
    return timezone.now() - timedelta(days=days)


def _stale(days: int, *states: str) -> QuerySet[Comment]:
    """Return the comments that have been in some states for longer: since the decision, or else since posting."""
    since = Coalesce("decided_at", "created_at")
    return Comment.objects.annotate(since=since).filter(state__in=states, since__lt=_before(days))


def stale_unpublished() -> QuerySet[Comment]:
    """Return what was never decided, or was refused, and has been kept long enough."""
    return _stale(settings.COMMENTS_UNPUBLISHED_DAYS, State.PENDING, State.REFUSED)


def stale_spam() -> QuerySet[Comment]:
    """Return the spam that nobody has rescued."""
    return _stale(settings.COMMENTS_SPAM_DAYS, State.SPAM)


def _batches(comments: QuerySet[Comment]) -> Iterator[list[int]]:
    last = 0
    while batch := list(comments.filter(pk__gt=last).order_by("pk").values_list("pk", flat=True)[:BATCH]):
        yield batch
        last = batch[-1]


def erase_unpublished(dry_run: bool = False) -> dict[str, int]:
    """Empty the comments that were never decided or were refused."""
    if dry_run:
        return {"to erase": stale_unpublished().count()}
    erased = 0
    for batch in _batches(stale_unpublished()):
        for pk in batch:
            with transaction.atomic():
                comment = stale_unpublished().select_for_update().filter(pk=pk).first()
                if comment:
                    moderation.erase(comment, why="retention")
                    erased += 1
    return {"erased": erased}


def delete_spam(dry_run: bool = False) -> dict[str, int]:
    """Delete spam. What has been shown once and was replied to leaves an empty row, which holds the conversation."""
    if dry_run:
        return {"to delete": stale_spam().count()}
    deleted = 0
    for batch in _batches(stale_spam()):
        with transaction.atomic():
            spam = stale_spam().select_for_update().filter(pk__in=batch).in_bulk()
            answered = set(Comment.objects.filter(parent__in=spam).values_list("parent_id", flat=True))
            for pk in answered:
                moderation.erase(spam[pk], why="retention")
            Comment.objects.filter(pk__in=spam.keys() - answered).delete()
            deleted += len(spam)
    return {"deleted": deleted}


def drop_fingerprints(dry_run: bool = False) -> dict[str, int]:
    """Forget the digests of words that told a second sending from a second comment."""
    old = Comment.objects.filter(created_at__lt=_before(FINGERPRINT_DAYS), fingerprint__isnull=False)
    return {"to drop": old.count()} if dry_run else {"dropped": old.update(fingerprint=None)}


def delete_reports(dry_run: bool = False) -> dict[str, int]:
    """Delete the reports that moderators answered long ago."""
    old = CommentReport.objects.filter(handled_at__lt=_before(settings.COMMENTS_UNPUBLISHED_DAYS))
    return {"to delete": old.count()} if dry_run else {"deleted": old.delete()[0]}


def forget_senders(dry_run: bool = False) -> dict[str, int]:
    """Take out of the cache what told the senders of past days apart: in files it would stay until room is needed."""
    if not dry_run:
        past = Comment.objects.filter(created_at__lt=_before(1), created_at__gt=_before(3))
        senders.forget_past_days()
        for batch in _batches(past):
            senders.forget_senders_of(batch)
    return {}


def wipe_free_space(dry_run: bool = False) -> dict[str, int]:
    """See to it that erased words do not stay in the database's files, whoever erased them."""
    if not dry_run:
        wipe([model._meta.db_table for model in (Comment, CommentReport, OutcomeAddress)])
    return {}
