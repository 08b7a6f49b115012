"""What writers who left an e-mail address are told of the decision; the address is gone as soon as it has served.

No lock is held while the mail server is spoken to: on SQLite nobody could post meanwhile. Instead a run puts its time
into `tried_at` where nobody else has since it looked, and whoever comes while that is fresh lets the row be.
"""

from datetime import datetime, timedelta

from django.conf import settings
from django.db.models import F, Q, QuerySet
from django.utils import timezone
from django.utils.translation import override

from home import mail
from home.frame import reverse_in
from home.languages import language_of

from . import periods
from .models import Comment, OutcomeAddress

State = Comment.State
# Longer than one message can take (EMAIL_TIMEOUT for each of its steps), shorter than the timer's five minutes.
AT_WORK = timedelta(minutes=2)
# An undoing that was pressed in the last instant may still be on its way through the database.
UNDO_UNDER_WAY = timedelta(seconds=30)
# A mail server that takes a second for each message must not keep the next run waiting.
MOST_AT_ONCE = 200


def _undo_is_over() -> datetime:
    """Return the moment before which a decision must have been taken to be told."""
    return timezone.now() - timedelta(minutes=settings.COMMENTS_UNDO_MINUTES) - UNDO_UNDER_WAY


def due() -> QuerySet[OutcomeAddress]:
    """Return the addresses whose owners can be told now, those that were never tried first."""
    decided = Q(comment__state__in=[State.APPROVED, State.REFUSED], comment__decided_at__lte=_undo_is_over())
    free = Q(tried_at=None) | Q(tried_at__lt=timezone.now() - AT_WORK)
    return OutcomeAddress.objects.filter(decided, free).order_by(F("tried_at").asc(nulls_first=True), "pk")


def send_outcomes(dry_run: bool = False) -> dict[str, int]:
    """Tell writers of the decisions. Return how many messages were sent, refused for good and failed."""
    if not mail.is_sent():
        return {}
    if dry_run:
        return {"to send": due().count()}
    counts = {"sent": 0, "refused": 0, "failed": 0}
    for pk, tried_at in list(due().values_list("pk", "tried_at")[:MOST_AT_ONCE]):
        # The condition is on the row's own column: the database looks at it again when another run was quicker.
        if not OutcomeAddress.objects.filter(pk=pk, tried_at=tried_at).update(tried_at=timezone.now()):
            continue
        address = OutcomeAddress.objects.select_related("comment__reason").filter(pk=pk).first()
        # Erased, or decided anew, since the list was made.
        if address is None or not _is_told(address.comment):
            continue
        try:
            _tell(address)
        except mail.Refused:
            counts["refused"] += 1
        except mail.NotTaken as error:
            counts["failed"] += 1
            if error.down:
                break
            continue
        else:
            counts["sent"] += 1
        address.delete()
    return counts


def _is_told(comment: Comment) -> bool:
    decided = comment.state in (State.APPROVED, State.REFUSED) and comment.decided_at is not None
    return decided and comment.decided_at <= _undo_is_over()


def _tell(address: OutcomeAddress) -> None:
    comment = address.comment
    language = language_of(comment.language)
    permalink = reverse_in(language, "comment_permalink", comment.page_id, comment.pk)
    with override(language.code):
        reason = comment.reason.words("message").text if comment.reason else ""
    mail.send(
        "comments/mail/outcome.txt",
        language.code,
        address.email,
        approved=comment.state == State.APPROVED,
        reason=reason,
        permalink=mail.absolute(permalink),
        receipt=mail.absolute(reverse_in(language, "comment_receipt")),
        periods=periods.Periods(),
    )


def _out_of_time() -> QuerySet[OutcomeAddress]:
    now = timezone.now()
    after_decision = timedelta(hours=settings.COMMENTS_ADDRESS_HOURS_AFTER_DECISION)
    return OutcomeAddress.objects.filter(
        Q(created_at__lte=now - timedelta(days=settings.COMMENTS_ADDRESS_DAYS))
        | Q(comment__decided_at__lte=now - after_decision)
        # Nobody is written to about spam; while its decision can be undone the address must be there.
        | Q(comment__state=State.SPAM, comment__decided_at__lte=_undo_is_over())
        | Q(comment__state=State.ERASED)
    )


def drop_addresses(dry_run: bool = False) -> dict[str, int]:
    """Delete the addresses that may not be kept any longer, whether their owners were told or not."""
    if dry_run:
        return {"to delete": _out_of_time().count()}
    return {"deleted": _out_of_time().delete()[0]}
