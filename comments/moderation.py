"""Everything that is done to a comment after it was posted: each change once, by one person, told in the history.

Every change names the version of the comment that was looked at. The database carries it out only where that version
still stands, so that of two moderators at once one decides and the other is told (Conflict), on every database alike.
The history (Wagtail's own log) has who, when and why; never a name, a text or a masked passage.
"""

import uuid
from datetime import timedelta

from django.conf import settings
from django.db import transaction
from django.db.models import F
from django.utils import timezone
from wagtail.log_actions import log

from home.page_cache import content_changed

from .hints import hints_in
from .models import MASK, Comment, CommentReport, OutcomeAddress, Reason
from .posting import clean_name, clean_text

State = Comment.State
DECISIONS = {State.APPROVED: "approve", State.REFUSED: "refuse", State.SPAM: "spam"}


class Conflict(Exception):
    """Somebody else has changed the comment since it was looked at. `comment` is how it stands now."""

    def __init__(self, comment: Comment):
        self.comment = comment


class NotPossible(Exception):
    """What was asked makes no sense for a comment in its state: the words are for the moderator's eyes in no log."""


def _change(comment: Comment, version: int, **fields) -> Comment:
    """Carry out a change where the version still stands. Raises Conflict."""
    there = Comment.objects.filter(pk=comment.pk, version=version)
    if not there.update(version=F("version") + 1, **fields):
        raise Conflict(Comment.objects.select_related("decided_by").get(pk=comment.pk))
    return Comment.objects.get(pk=comment.pk)


def _tell(comment: Comment, action: str, by, reason: Reason | None = None, **data) -> None:
    # A uuid of its own: Wagtail's history shows one entry of those that a request shares one with.
    if reason:
        data["reason"] = reason.pk
        data["reason_name"] = str(reason)
    log(comment, f"comments.{action}", user=by, data=data, uuid=uuid.uuid4())


def _shown_changed(before: str, after: str) -> None:
    if State.APPROVED in (before, after):
        content_changed()


def _handle_reports(comment: Comment, by) -> int:
    return comment.reports.filter(handled_at=None).update(handled_at=timezone.now(), handled_by=by)


def _report_replies(comment: Comment) -> None:
    """Ask moderators to read again what is shown in reply to something that no longer is: it may repeat it."""
    for reply in comment.replies.approved():
        CommentReport.objects.get_or_create(
            comment=reply, why=CommentReport.Why.ORPHAN, handled_at=None, defaults={"number": 1}
        )


@transaction.atomic
def decide(comment: Comment, version: int, state: str, by, reason: Reason | None = None) -> Comment:
    """Approve, refuse or set aside as spam. Approving what is shown already means that its reports are answered.

    Raises Conflict, and NotPossible for an erased comment.
    """
    if comment.state == State.ERASED:
        raise NotPossible
    if state not in DECISIONS:
        raise ValueError(state)
    before = Comment.objects.values_list("state", flat=True).get(pk=comment.pk)
    if before == state == State.APPROVED:
        comment = _change(comment, version)
        _handle_reports(comment, by)
        _tell(comment, "keep", by)
        return comment
    comment = _change(
        comment,
        version,
        state=state,
        state_before=before,
        decided_at=timezone.now(),
        decided_by=by,
        reason=reason if state == State.REFUSED else None,
    )
    _handle_reports(comment, by)
    if before == State.APPROVED:
        _report_replies(comment)
    _tell(comment, DECISIONS[state], by, reason, before=before)
    _shown_changed(before, state)
    return comment


def can_undo(comment: Comment) -> bool:
    """Whether the last decision may still be taken back: nobody has been told of it yet."""
    if not comment.state_before or comment.decided_at is None or comment.state == State.ERASED:
        return False
    return timezone.now() < comment.decided_at + timedelta(minutes=settings.COMMENTS_UNDO_MINUTES)


@transaction.atomic
def undo(comment: Comment, version: int, by) -> Comment:
    """Take the last decision back. Raises Conflict, and NotPossible when its time has passed."""
    comment = Comment.objects.get(pk=comment.pk)
    if comment.version != version:
        raise Conflict(comment)
    if not can_undo(comment):
        raise NotPossible
    undone = comment.state
    comment = _change(
        comment,
        version,
        state=comment.state_before,
        state_before="",
        decided_at=None,
        decided_by=None,
        reason=None,
    )
    _tell(comment, "undo", by, undone=undone)
    _shown_changed(undone, comment.state)
    return comment


@transaction.atomic
def mask(comment: Comment, version: int, passages: list[str], by, reason: Reason | None = None) -> Comment:
    """Take passages out of the text and the name, wherever they stand in them: what is masked is stored nowhere.

    Raises Conflict, and NotPossible when none of the passages is there. There is no undoing it.
    """
    comment = Comment.objects.get(pk=comment.pk)
    if comment.version != version:
        raise Conflict(comment)
    text, name = comment.text, comment.name
    # The longest first: a short passage may stand within a long one.
    for passage in sorted({clean_text(passage) for passage in passages} - {"", MASK}, key=len, reverse=True):
        text = text.replace(passage, MASK)
        name = name.replace(clean_name(passage), MASK)
    if (text, name) == (comment.text, comment.name):
        raise NotPossible
    hints = Comment(hint_codes=comment.hint_codes)
    hints.hints = hints_in(text, name, comment.language, comment.hints)
    # The fingerprint was made of the words that are gone.
    comment = _change(comment, version, text=text, name=name, hint_codes=hints.hint_codes, fingerprint=None)
    _tell(comment, "mask", by, reason)
    _shown_changed(comment.state, comment.state)
    return comment


@transaction.atomic
def erase(comment: Comment, by=None, why: str = "writer") -> Comment:
    """Take everything out of a comment for good; its row remains, empty. Erasing twice changes nothing.

    `why` is `writer` (with the receipt code), `request` (through the association) or `retention`.
    """
    comment = Comment.objects.select_for_update().get(pk=comment.pk)
    if comment.state == State.ERASED:
        return comment
    before = comment.state
    Comment.objects.filter(pk=comment.pk).update(
        state=State.ERASED,
        state_before="",
        name="",
        text="",
        hint_codes="",
        fingerprint=None,
        decided_at=timezone.now(),
        decided_by=by,
        reason=None,
        version=F("version") + 1,
    )
    OutcomeAddress.objects.filter(comment=comment).delete()
    _handle_reports(comment, by)
    if before == State.APPROVED:
        _report_replies(comment)
    comment = Comment.objects.get(pk=comment.pk)
    _tell(comment, "erase", by, why=why, before=before)
    _shown_changed(before, State.ERASED)
    return comment


@transaction.atomic
def reply(comment: Comment, text: str, by) -> Comment:
    """Answer as the association, below a shown comment or in the conversation of a shown reply.

    Raises NotPossible below what readers do not see, and for an empty text.
    """
    comment = Comment.objects.select_for_update().get(pk=comment.pk)
    text = clean_text(text)
    if comment.state != State.APPROVED or not text:
        raise NotPossible
    answer = Comment.objects.create(
        page_id=comment.page_id,
        parent_id=comment.parent_id or comment.pk,
        language=comment.language,
        text=text,
        by_association=True,
        state=State.APPROVED,
        decided_at=timezone.now(),
        decided_by=by,
    )
    _tell(answer, "reply", by, to=comment.pk)
    content_changed()
    return answer
