"""The two reviews of a page: what makes the protection review necessary, who may give them, and what was approved.

An approval is an entry of the page's history with a digest of the words that were looked at. It counts for these words
and no others: Wagtail's autosave writes over a revision, an approved one too, so a revision's number says nothing.
"""

import hashlib
import json
from collections.abc import Iterator
from datetime import datetime
from typing import NamedTuple

from django.contrib.auth import get_user_model
from django.utils.translation import gettext as _
from django.utils.translation import override
from wagtail.log_actions import log
from wagtail.models import Page, PageLogEntry, TaskState, Workflow, WorkflowState
from wagtail_localize.models import SegmentOverride, StringTranslation, TranslationLog

from ..alignment.progress import translation_into
from ..alignment.substance import substance
from ..languages import LANGUAGES
from ..models import BasePage, FigureFields, ProtectionReview
from ..protection.clearance import People
from ..publish_pictures import pictures_of
from .drafts import draft_of
from .page_texts import pieces_of

# The name of the block in which somebody speaks.
TESTIMONY = "quotation"
APPROVED, ENDED = "qafila.review_approved", "qafila.review_ended"


class Approval(NamedTuple):
    """Who approved the present words, None if they have left, and when."""

    by: object
    at: datetime


# --- Whether a page needs the protection review ----------------------------------------------------------------------


def protection_reasons(page: BasePage) -> list[str]:
    """Return why somebody must look at a page for those it shows or tells of, in words; nothing where nobody must."""
    reasons = []
    pieces = list(pieces_of(page))
    # Also where nobody has said yet who is in a picture.
    if any(image.people != People.NOBODY for image, _use in pictures_of(page)):
        reasons.append(_("pictures of people"))
    # A figure that is still a draft will be shown as soon as it is published.
    if page.tells_figures or any(isinstance(piece.value, FigureFields) for piece in pieces):
        reasons.append(_("figures"))
    if page.is_sensitive or any(TESTIMONY in piece.names for piece in pieces):
        reasons.append(_("testimony"))
    return reasons


# --- What was approved -----------------------------------------------------------------------------------------------


def digest(content: dict) -> str:
    """Return a digest of what a version of a page says, given as its revision's content or `serializable_data()`."""
    words = json.dumps(substance(content), sort_keys=True, ensure_ascii=False)
    return hashlib.sha256(words.encode()).hexdigest()


def protection_approval(page: Page) -> Approval | None:
    """Return who approved a page's present words for protection. The page is as in memory. One query."""
    return _approval(page, "protection")


def language_approval(page: Page) -> Approval | None:
    """Return who read a page's present words and found them good. One query."""
    return _approval(page, "language")


def is_shown_already(page: Page) -> bool:
    """Whether readers see the present words now: what was published before there were reviews stays published."""
    revision = page.live_revision if page.pk and page.live else None
    words = digest(page.serializable_data())
    if not revision or digest(revision.content) != words:
        return False
    # Of a copy of a published page, Wagtail takes the latest draft for what readers see.
    return digest(type(page)._base_manager.get(pk=page.pk).serializable_data()) == words


def _approval(page: Page, review: str) -> Approval | None:
    words = digest(page.serializable_data()) if page.pk else None
    for entry in _entries(page, review):
        if entry.data["words"] == words:
            return Approval(entry.user, entry.timestamp)
    return None


def _entries(page: Page, review: str) -> Iterator[PageLogEntry]:
    if page.pk:
        entries = PageLogEntry.objects.filter(page=page.pk, action=APPROVED).select_related("user")
        yield from (
            entry for entry in entries.order_by("-timestamp", "-pk") if entry.data["review"] == review
        )


def record_approval(task, page: Page, user) -> None:
    """Remember that somebody approved the latest draft of a page."""
    revision = page.get_latest_revision()
    data = {"review": name_of(task), "words": digest(revision.content)}
    log(instance=page, action=APPROVED, user=user, revision=revision, data=data)


def name_of(task) -> str:
    """Return `protection` or `language`."""
    return "protection" if isinstance(task, ProtectionReview) else "language"


# --- Who may approve -------------------------------------------------------------------------------------------------


def writers(page: Page, review: str) -> set[int]:
    """Return the numbers of the users who have changed a page's words since the review's last approval."""
    last = next(_entries(page, review), None)
    words, later = (last.data["words"], {"created_at__gt": last.timestamp}) if last else (None, {})
    found = set()
    revisions = page.revisions.filter(**later)
    # Of a translation, a revision bears the name of whoever asked for it; its sentences say who wrote them.
    made = set(
        TranslationLog.objects.filter(revision__in=revisions.values("pk")).values_list("revision", flat=True)
    )
    for revision in revisions.order_by("created_at", "pk").iterator(chunk_size=20):
        now = digest(revision.content)
        if now != words and revision.pk not in made:
            found.add(revision.user_id)
        words = now
    if translation_into(page):
        since = {"updated_at__gt": last.timestamp} if last else {}
        for model in (StringTranslation, SegmentOverride):
            own = model.objects.filter(
                locale=page.locale_id, context__object_id=page.translation_key, **since
            )
            found.update(own.values_list("last_translated_by", flat=True))
    return found - {None}


def may_approve(task, page: Page, user) -> bool:
    """Whether a user may approve a page at a review: somebody whom the review asks, and no author, whoever it is."""
    return task.user_can_access_editor(page, user) and user.pk not in writers(page, name_of(task))


def reviewers(task, page: Page) -> list:
    """Return the active users whom a review asks, without the authors."""
    users = get_user_model().objects.filter(is_active=True, groups__in=task.groups.all())
    return list(users.exclude(pk__in=writers(page, name_of(task))).distinct().order_by("username"))


def refusal(task, page: Page, user) -> str:
    """Return why somebody whom a review asks may not approve; nothing where they may."""
    if may_approve(task, page, user):
        return ""
    return _("Not approved: you have written or changed this text. Somebody else must look at it.")


# --- Asking for a review ---------------------------------------------------------------------------------------------


def waiting(page: Page) -> TaskState | None:
    """Return the review that a page waits for, None where it waits for none."""
    state = page.current_workflow_task_state
    return state if state and state.status == TaskState.STATUS_IN_PROGRESS else None


def workflow_for(page: Page) -> Workflow | None:
    """Return the workflow in which a page is reviewed: its own, unless the protection review is only in another."""
    own = page.get_workflow()
    if own and any(isinstance(task, ProtectionReview) for task in own.tasks.filter(active=True).specific()):
        return own
    tasks = ProtectionReview.objects.filter(active=True).values("pk")
    return Workflow.objects.filter(active=True, workflow_tasks__task__in=tasks).order_by("pk").first() or own


def protection_is_reviewed() -> bool:
    """Whether there is a protection review: an association may have switched it off."""
    tasks = ProtectionReview.objects.filter(active=True).values("pk")
    return Workflow.objects.filter(active=True, workflow_tasks__task__in=tasks).exists()


def submit(page: Page, user) -> WorkflowState | None:
    """Ask for the reviews of a page's latest draft, a translator's sentences included. None where nobody reviews.

    A page that waits already goes on waiting, and one that was sent back is sent in again.
    """
    page = draft_of(page.specific, user)
    state = page.current_workflow_state
    if state and state.status == WorkflowState.STATUS_NEEDS_CHANGES:
        state.resume(user)
        return state
    if state:
        return state
    workflow = workflow_for(page)
    return workflow.start(page, user) if workflow else None


# --- What the workflow itself asks (home/models/reviews.py, workflow_end.py) -----------------------------------------


def passed_because(task, page: BasePage) -> str:
    """Return why a review need not be made, in both languages, since the workflow's history stores it; or nothing."""
    page = page.get_latest_revision_as_object()
    if _approval(page, name_of(task)):
        return _in_both(lambda: _("These words have been approved already."))
    if name_of(task) == "protection" and not (isinstance(page, BasePage) and protection_reasons(page)):
        return _in_both(lambda: _("No picture of people, no figure and no testimony in it."))
    return ""


def _in_both(words) -> str:
    texts = []
    for language in LANGUAGES.values():
        with override(language.code):
            texts.append(words())
    return " – ".join(texts)
