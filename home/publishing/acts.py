"""Publishing one page or both versions of it, now or by the clock: what the screen does at the press of its button."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from django.db import transaction
from wagtail.actions.publish_page_revision import PublishPageRevisionAction
from wagtail.log_actions import log
from wagtail.models import Page, Revision

from ..alignment.marks import align, align_both, keep, mark_sibling, other_version
from ..alignment.progress import translation_into
from .findings import Finding, Level

UNTRANSLATED, ALL_THE_SAME = "qafila.publish_untranslated", "qafila.publish_all_the_same"


class Effect(StrEnum):
    """What a publication means for the version in the other language."""

    MATERIAL = "material"  # the other version is to be reviewed
    MINOR = "minor"  # it stays as it is
    ALIGNS = "aligns"  # this version now says what the other says


@dataclass(frozen=True)
class Terms:
    """What an editor has decided: the effect, when, until when, and why in spite of what was found.

    `go_live_at` and `expire_at` are aware datetimes, None for now and for ever. `effect` and `announce` are None where
    there was nothing to choose.
    """

    effect: Effect | None = None
    go_live_at: datetime | None = None
    expire_at: datetime | None = None
    reason: str = ""
    announce: bool | None = None


@transaction.atomic
def publish(pages: Iterable[tuple[Page, list[Finding]]], user, terms: Terms) -> None:
    """Publish, or hand to the clock, the latest revisions of some drafts (see drafts.py): all of them or none.

    With each comes what was found in it; what is gone past is logged. Two drafts are versions of each other, and in
    step with each other from then on. Rights and findings are the caller's concern.
    """
    pages = list(pages)
    first, together = pages[0][0], len(pages) > 1
    for draft, findings in pages:
        revision = draft.latest_revision
        leaves_other = together or terms.effect in (Effect.MINOR, Effect.ALIGNS)
        keep(draft, minor_revision=revision if leaves_other else None, planned_with=None)
        _set_dates(revision, terms)
        if terms.go_live_at:
            _keep_what_is_shown(draft, revision)
        _log_what_is_gone_past(draft, revision, findings, user, terms)
        PublishPageRevisionAction(revision, user=user).execute(skip_permission_checks=True)
    if together or terms.effect is Effect.ALIGNS:
        if terms.go_live_at:
            _plan_alignment([draft for draft, _findings in pages])
        elif together:
            align_both(first, user)
        else:
            align(first, user)
    elif terms.effect is Effect.MATERIAL and not terms.go_live_at and translation_into(first):
        # It would be taken to follow its original: somebody says that it does not.
        mark_sibling(first)
    if terms.announce is not None:
        keep(first, announced=terms.announce)


def _keep_what_is_shown(draft: Page, revision: Revision) -> None:
    """Have a live page stay live until the clock publishes a revision of it.

    Wagtail takes a page from its readers whose revision names none as the live one: a page that a program has made
    live has no revision, and that of a page's first publication was saved before it.
    """
    stored = Page.objects.filter(pk=draft.pk, live=True).first()
    if stored is None:
        return
    if stored.live_revision_id is None:
        shown = stored.specific.save_revision(changed=False, clean=False)
        Page.objects.filter(pk=stored.pk).update(
            live_revision=shown, latest_revision=revision, latest_revision_created_at=revision.created_at
        )
        stored.live_revision = shown
    revision.content = revision.content | {"live_revision": stored.live_revision_id}
    revision.save(update_fields=["content"])


def _set_dates(revision: Revision, terms: Terms) -> None:
    # In the revision that was looked at, and in no new one: pressing the button twice finds it done.
    dates = {"go_live_at": terms.go_live_at, "expire_at": terms.expire_at}
    revision.content = revision.content | {name: value and value.isoformat() for name, value in dates.items()}
    revision.save(update_fields=["content"])


def _log_what_is_gone_past(draft: Page, revision: Revision, findings, user, terms: Terms) -> None:
    for finding in findings:
        if finding.level is Level.ASKS:
            action = UNTRANSLATED if finding.code == "untranslated" else ALL_THE_SAME
            data = {"code": finding.code, "count": finding.count, "reason": terms.reason}
            log(draft, action, user=user, revision=revision, data=data)


def _plan_alignment(drafts: list[Page]) -> None:
    """Note with which version each will be in step once the clock has published it: see marks.published()."""
    other = other_version(drafts[0])
    for draft in drafts:
        beside = next(
            (one.latest_revision for one in drafts if one.pk != draft.pk), other and other.live_revision
        )
        keep(draft, planned_with=beside)


@transaction.atomic
def cancel(page: Page, user) -> bool:
    """Take a page's planned publication from the clock; return whether there was one. Its draft stays."""
    revision = page.scheduled_revision
    if revision is None:
        return False
    revision.approved_go_live_at = None
    revision.save(user=user, update_fields=["approved_go_live_at"])
    keep(page, minor_revision=None, planned_with=None)
    return True
