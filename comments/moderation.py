"""Everything that is done to a comment after it was posted: each change once, by one person, told in the history.

Every change names the version of the comment that was looked at. The database carries it out only where that version
still stands, so that of two moderators at once one decides and the other is told (Conflict), on every database alike.
The history (Wagtail's own log) has who, when and why; never a name, a text or a masked passage.
"""

import re
import uuid
from datetime import timedelta

from django.conf import settings
from django.contrib.auth import get_user_model
from django.db import transaction
from django.db.models import F, Q
from django.utils import timezone
from wagtail.log_actions import log
from wagtail.log_actions import registry as log_actions

from home.journal import empty_journal
from home.page_cache import content_changed, content_withdrawn

from .hints import hints_in
from .models import MASK, Comment, CommentReport, OutcomeAddress, Reason
from .posting import clean_text

State = Comment.State
DECISIONS = {State.APPROVED: "approve", State.REFUSED: "refuse", State.SPAM: "spam"}
# What the association writes is shown from the beginning: its own entry is the decision.
DECISION_ACTIONS = {f"comments.{action}" for action in (*DECISIONS.values(), "reply")}
# The same reply to the same comment, from the same moderator: a button that was pressed twice.
PRESSED_TWICE = timedelta(minutes=1)
# What may stand between two words of a passage: a passage masked before may stand there too.
GAP = rf"[\s{MASK}]+"


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


def _tell(comment: Comment, action: str, by, reason: Reason | None = None, moment=None, **data) -> None:
    # A uuid of its own: Wagtail's history shows one entry of those that a request shares one with.
    if reason:
        data["reason"] = reason.pk
        data["reason_name"] = str(reason)
    moment = moment or timezone.now()
    log(comment, f"comments.{action}", user=by, data=data, uuid=uuid.uuid4(), timestamp=moment)


def _shown_changed(before: str, after: str) -> None:
    if before == State.APPROVED:
        content_withdrawn()
    elif after == State.APPROVED:
        content_changed()


def _handle_reports(comment: Comment, by, moment) -> None:
    comment.reports.filter(handled_at=None).update(handled_at=moment, handled_by=by)


def _reopen_reports(comment: Comment) -> None:
    """Bring back the reports that a decision answered which is being undone, where nobody has sent the same since."""
    answered = comment.reports.filter(handled_at=comment.decided_at)
    since = comment.reports.filter(handled_at=None).values_list("why", flat=True)
    answered.exclude(why__in=list(since)).update(handled_at=None, handled_by=None)


def _report_replies(comment: Comment, moment) -> None:
    """Ask moderators to read again what is shown in reply to something that no longer is: it may repeat it."""
    replies = comment.replies.approved()
    if comment.parent_id:
        # Visitors answer what begins a conversation; the association's answers to a reply stand after it.
        after = Comment.objects.approved().filter(
            parent=comment.parent_id, created_at__gte=comment.created_at
        )
        replies = after.filter(by_association=True).exclude(pk=comment.pk)
    reports = [
        CommentReport(comment=reply, why=CommentReport.Why.ORPHAN, created_at=moment) for reply in replies
    ]
    CommentReport.objects.bulk_create(reports, ignore_conflicts=True)


@transaction.atomic
def decide(comment: Comment, version: int, state: str, by, reason: Reason | None = None) -> Comment:
    """Approve, refuse or set aside as spam. Approving what is shown already means that its reports are answered.

    Raises Conflict, and NotPossible for an erased comment.
    """
    if state not in DECISIONS:
        raise ValueError(state)
    comment = Comment.objects.select_related("decided_by").get(pk=comment.pk)
    if comment.version != version:
        raise Conflict(comment)
    if comment.state == State.ERASED:
        raise NotPossible
    before, moment = comment.state, timezone.now()
    if before == state == State.APPROVED:
        comment = _change(comment, version)
        _handle_reports(comment, by, moment)
        _tell(comment, "keep", by)
        return comment
    comment = _change(
        comment,
        version,
        state=state,
        state_before=before,
        decided_at=moment,
        decided_by=by,
        reason=reason if state == State.REFUSED else None,
    )
    _handle_reports(comment, by, moment)
    if before == State.APPROVED:
        _report_replies(comment, moment)
    _tell(comment, DECISIONS[state], by, reason, moment, before=before)
    _shown_changed(before, state)
    return comment


def can_undo(comment: Comment) -> bool:
    """Whether the last decision may still be taken back: nobody has been told of it yet."""
    if not comment.state_before or comment.decided_at is None or comment.state == State.ERASED:
        return False
    return timezone.now() < comment.decided_at + timedelta(minutes=settings.COMMENTS_UNDO_MINUTES)


def _decision_before(comment: Comment) -> dict:
    """Return who decided what stood before the last decision, when and why; nothing for a first decision."""
    standing = []
    for entry in log_actions.get_logs_for_instance(comment).order_by("timestamp", "pk"):
        if entry.action in DECISION_ACTIONS:
            standing.append(entry)
        elif entry.action == "comments.undo" and standing:
            standing.pop()
    if len(standing) < 2:
        return {"decided_at": None, "decided_by": None, "reason": None}
    entry = standing[-2]
    reason = entry.data.get("reason") if entry.action == "comments.refuse" else None
    return {
        "decided_at": entry.timestamp,
        # Both may have been deleted since.
        "decided_by": get_user_model().objects.filter(pk=entry.user_id).first(),
        "reason": Reason.objects.filter(pk=reason).first() if reason else None,
    }


@transaction.atomic
def undo(comment: Comment, version: int, by) -> Comment:
    """Take the last decision back. Raises Conflict, and NotPossible when its time has passed.

    What was decided before it stands again, with its date and its reason.
    """
    # Locked, so that no report arrives between those that are brought back.
    comment = Comment.objects.select_for_update().get(pk=comment.pk)
    if comment.version != version:
        raise Conflict(comment)
    if not can_undo(comment):
        raise NotPossible
    undone = comment.state
    _reopen_reports(comment)
    if comment.state_before == State.APPROVED:
        # What its replies answer is there again.
        CommentReport.objects.filter(
            comment__parent=comment.parent_id or comment.pk,
            why=CommentReport.Why.ORPHAN,
            created_at=comment.decided_at,
            handled_at=None,
        ).delete()
    comment = _change(
        comment, version, state=comment.state_before, state_before="", **_decision_before(comment)
    )
    _tell(comment, "undo", by, undone=undone)
    _shown_changed(undone, comment.state)
    return comment


def _masked(text: str, passages: list[str]) -> str:
    """Return a text with one mark in the place of what some passages cover together.

    White space is as wide as the text has it: a passage copied from a page may have lost its line ends.
    """
    covered = set()
    for passage in passages:
        words = clean_text(passage.replace(MASK, " ")).split()
        if words:
            # A look ahead finds what overlaps, itself included.
            found = re.finditer(f"(?=({GAP.join(map(re.escape, words))}))", text, re.IGNORECASE)
            covered.update(place for match in found for place in range(*match.span(1)))
    letters = (MASK if place in covered else letter for place, letter in enumerate(text))
    return re.sub(f"{MASK}+", MASK, "".join(letters))


def _report_quotes(comment: Comment, passages: list[str]) -> None:
    """Ask moderators to read again what is shown in the same conversation and repeats what was masked."""
    root = comment.parent_id or comment.pk
    conversation = Comment.objects.approved().filter(Q(pk=root) | Q(parent=root)).exclude(pk=comment.pk)
    reports = [
        CommentReport(comment=other, why=CommentReport.Why.ORPHAN)
        for other in conversation
        if MASK in _masked(other.text.replace(MASK, " "), passages)
    ]
    CommentReport.objects.bulk_create(reports, ignore_conflicts=True)


@transaction.atomic
def mask(comment: Comment, version: int, passages: list[str], by, reason: Reason | None = None) -> Comment:
    """Take passages out of the text and the name, wherever they stand in them: what is masked is stored nowhere.

    Raises Conflict, and NotPossible when none of the passages is there. There is no undoing it.
    """
    comment = Comment.objects.get(pk=comment.pk)
    if comment.version != version:
        raise Conflict(comment)
    text, name = _masked(comment.text, passages), _masked(comment.name, passages)
    if (text, name) == (comment.text, comment.name):
        raise NotPossible
    hints = Comment(hint_codes=comment.hint_codes)
    hints.hints = hints_in(text, name, comment.language, comment.hints)
    # The fingerprint was made of the words that are gone.
    comment = _change(comment, version, text=text, name=name, hint_codes=hints.hint_codes, fingerprint=None)
    _report_quotes(comment, passages)
    _tell(comment, "mask", by, reason)
    transaction.on_commit(empty_journal)
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
    before, moment = comment.state, timezone.now()
    Comment.objects.filter(pk=comment.pk).update(
        state=State.ERASED,
        state_before="",
        name="",
        text="",
        hint_codes="",
        fingerprint=None,
        decided_at=moment,
        decided_by=by,
        reason=None,
        version=F("version") + 1,
    )
    OutcomeAddress.objects.filter(comment=comment).delete()
    _handle_reports(comment, by, moment)
    if before == State.APPROVED:
        _report_replies(comment, moment)
    comment = Comment.objects.get(pk=comment.pk)
    _tell(comment, "erase", by, why=why, before=before)
    if why != "retention":  # which does so once for all of a run
        transaction.on_commit(empty_journal)
    _shown_changed(before, State.ERASED)
    return comment


@transaction.atomic
def reply(comment: Comment, text: str, by) -> Comment:
    """Answer as the association, below a shown comment or in the conversation of a shown reply.

    The same words at once again are the same answer. Raises NotPossible below what readers do not see, and for an
    empty text.
    """
    comment = Comment.objects.select_for_update().get(pk=comment.pk)
    text = clean_text(text)
    if comment.state != State.APPROVED or not text:
        raise NotPossible
    moment = timezone.now()
    root = comment.parent_id or comment.pk
    same = Comment.objects.approved().filter(parent=root, by_association=True, decided_by=by, text=text)
    for twin in same.filter(created_at__gte=moment - PRESSED_TWICE):
        if any(entry.data.get("to") == comment.pk for entry in log_actions.get_logs_for_instance(twin)):
            return twin
    answer = Comment.objects.create(
        page_id=comment.page_id,
        parent_id=root,
        language=comment.language,
        text=text,
        by_association=True,
        state=State.APPROVED,
        decided_at=moment,
        decided_by=by,
    )
    _tell(answer, "reply", by, moment=moment, to=comment.pk)
    content_changed()
    return answer
