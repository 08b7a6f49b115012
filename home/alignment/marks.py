"""What keeps two languages in step: which version of its sibling a page was last compared with, and since when it
lags behind.

Every change here is one UPDATE, or an INSERT beside a publication that empties the page cache anyway: a new
generation is started once, by whoever calls.
"""

from datetime import datetime
from functools import partial

from django.db import transaction
from django.dispatch import Signal
from django.utils import timezone
from wagtail.log_actions import log
from wagtail.models import Page, PageLogEntry, Revision

from ..models import Upkeep
from ..page_cache import content_changed
from .progress import is_of_present_source, translation_into, untranslated_in
from .substance import substance

ALIGN = "qafila.align"
# What Wagtail's history says of a revision that readers have seen.
WENT_LIVE = ("wagtail.publish", "wagtail.publish.scheduled")
# Sent with `page` (a plain Page) when it has fallen behind its sibling, which it was in step with until then.
fell_behind = Signal()
# Sent with `page` when it is in step again, or was found to be so once more.
caught_up = Signal()


def other_version(page: Page) -> Page | None:
    """Return the same page in the other language, draft or live, as a plain Page with its upkeep; no alias."""
    others = Page.objects.filter(translation_key=page.translation_key, alias_of=None).exclude(pk=page.pk)
    return others.select_related("upkeep", "locale", "live_revision").first()


def keep(page: Page, **values) -> None:
    """Write values into a page's row, made where it has none."""
    Upkeep.objects.bulk_create([Upkeep(page_id=page.pk)], ignore_conflicts=True)
    Upkeep.objects.filter(pk=page.pk).update(**values)
    _forget(page)


def _forget(page: Page) -> None:
    page._state.fields_cache.pop("upkeep", None)


def mark(page: Page, at: datetime | None = None) -> None:
    """Say that a page lags behind its sibling since a moment (now, if none is given); an older date stays."""
    Upkeep.objects.bulk_create([Upkeep(page_id=page.pk)], ignore_conflicts=True)
    if Upkeep.objects.filter(pk=page.pk, behind_since=None).update(behind_since=at or timezone.now()):
        transaction.on_commit(partial(fell_behind.send, Upkeep, page=page), robust=True)
    _forget(page)
    content_changed()


def mark_sibling(page: Page, at: datetime | None = None) -> None:
    """Say that a page's meaning has changed, and its sibling, if it has one, has not followed."""
    if other := other_version(page):
        mark(other, at)


def present_version(page: Page) -> Revision | None:
    """Return the revision that readers see, or else the latest draft; None where neither is known."""
    return page.live_revision or page.latest_revision


def _set_in_step(page: Page, with_revision: Revision | None, user) -> None:
    keep(
        page,
        aligned_with=with_revision,
        aligned_at=timezone.now(),
        aligned_by=user if user and user.pk else None,
        behind_since=None,
    )
    caught_up.send(Upkeep, page=page)


def align(page: Page, user, with_revision: Revision | None = None) -> None:
    """Say that a page tells what its sibling does, in the version given, or in the one that readers see.

    Whether the user may is for the caller to know: whoever may edit the page (may_align). Logged on the page.
    """
    other = other_version(page)
    if other is None:
        return
    with transaction.atomic():
        compared = with_revision or present_version(other)
        _set_in_step(page, compared, user)
        # Somebody has compared the two: the other way round, too, unless the sibling itself lags behind.
        if not _is_behind(other):
            _set_in_step(other, present_version(page), user)
        log(
            instance=page,
            action=ALIGN,
            user=user,
            data={"language": other.locale.language_code, "revision": compared and compared.pk},
        )
    content_changed()


def align_both(page: Page, user) -> None:
    """Say that both versions tell the same, as they are now: for two that are published together."""
    if other := other_version(page):
        with transaction.atomic():
            keep(other, behind_since=None)
            align(page, user)


def may_align(user, page: Page) -> bool:
    return page.permissions_for_user(user).can_edit()


def _is_behind(page: Page) -> bool:
    return Upkeep.objects.filter(pk=page.pk, behind_since__isnull=False).exists()


# --- What happens to a page ----------------------------------------------------------------------------------


def about_to_save(page: Page) -> None:
    """Remember, before a publication, what readers have seen so far: afterwards nothing knows it any more."""
    if not (page.pk and page.live and page.live_revision_id):
        return
    now = Page.objects.filter(pk=page.pk).values("live", "first_published_at", "live_revision").first()
    if now is None or now["live_revision"] == page.live_revision_id:
        return
    if now["live_revision"] is None:
        # Made by a program, or taken down before.
        now["content"] = type(page)._base_manager.get(pk=page.pk).serializable_data()
    page.before_publication = now


def published(page: Page, revision: Revision) -> None:
    """Say which of two versions lags behind the other now that a page has gone live."""
    before = page.__dict__.pop("before_publication", None)
    if page.alias_of_id or not page.live:
        return
    other = other_version(page)
    if other is None:
        return
    if Upkeep.objects.filter(pk=other.pk, announced=True).update(announced=False):
        _forget(other)
    is_minor = Upkeep.objects.filter(pk=page.pk, minor_revision=revision).exists()
    holds = not (is_minor and other.live) or _do_as_planned(page, other, revision)
    untranslated = untranslated_in(page)
    keep(page, untranslated=untranslated)
    if not holds:
        if _tells_something_else(before, revision):
            mark(other)
    elif translation := translation_into(page):
        # An update follows its original, and tells it nothing new: where it does, somebody says so on the screen.
        if not untranslated and is_of_present_source(translation, other):
            _found_in_step(page, other, revision)
    elif _is_first(before):
        # Nobody has read it yet: it is no change, and was written beside the other.
        if other.live and not _is_behind(page):
            _found_in_step(page, other, revision)
    elif not is_minor and _tells_something_else(before, revision):
        mark(other)


def _do_as_planned(page: Page, other: Page, revision: Revision) -> bool:
    """Take as in step what was to be so from this publication on (see home/publishing/acts.py).

    Returns whether the plan holds: of two that were to go live together, one may have been taken from the clock, and
    the other says alone what both were to say.
    """
    planned = Upkeep.objects.select_related("planned_with").get(pk=page.pk).planned_with
    if planned is None or planned.approved_go_live_at:
        return True
    if planned.pk != other.live_revision_id:
        # It follows what readers saw once; the other has gone on since, and said so then.
        return PageLogEntry.objects.filter(page=other.pk, revision=planned, action__in=WENT_LIVE).exists()
    _set_in_step(page, planned, revision.user)
    if Upkeep.objects.filter(pk=other.pk, planned_with=revision).exists():
        _set_in_step(other, revision, revision.user)
    return True


def _is_first(before: dict | None) -> bool:
    return before is not None and not before["live"] and before["first_published_at"] is None


def _found_in_step(page: Page, other: Page, revision: Revision) -> None:
    _set_in_step(page, present_version(other), revision.user)
    if not _is_behind(other):
        _set_in_step(other, revision, revision.user)


def _tells_something_else(before: dict | None, revision: Revision) -> bool:
    if before is None:
        return False  # the version that was live already
    content = before.get("content")
    if content is None:
        former = Revision.objects.filter(pk=before["live_revision"]).first()
        if former is None:
            return True
        content = former.content
    return substance(content) != substance(revision.content)


def deleted(page: Page) -> None:
    """A page that is alone again lags behind nothing."""
    for other in Page.objects.filter(translation_key=page.translation_key).exclude(pk=page.pk):
        caught_up.send(Upkeep, page=other)
    Upkeep.objects.filter(page__translation_key=page.translation_key).exclude(pk=page.pk).update(
        behind_since=None, aligned_with=None, aligned_at=None, aligned_by=None, planned_with=None
    )
