"""Taking pages from readers, now and by the clock: what a timer was still to publish would bring them back."""

from django.db import transaction
from django.db.models import Q
from wagtail.actions.unpublish_page import UnpublishPageAction
from wagtail.locks import ScheduledForPublishLock
from wagtail.models import Page

from ..alignment.marks import other_version
from ..publishing.acts import cancel

SHOWN_OR_COMING = Q(live=True) | Q(_revisions__approved_go_live_at__isnull=False)


def shown_or_coming(pages):
    """Narrow a page queryset to what readers find, or will find when its time comes."""
    return pages.filter(SHOWN_OR_COMING, alias_of=None).distinct()


def other_shown(page: Page) -> Page | None:
    """Return the same page in the other language where readers find it or will; None where they do not."""
    other = other_version(page)
    return other.specific if other and (other.live or other.scheduled_revision) else None


def may_take_down(page: Page, user) -> bool:
    """Whether a user may take a page down with what is scheduled of it, for which Wagtail locks it to everybody."""
    rights = page.permissions_for_user(user)
    scheduled = isinstance(page.get_lock(), ScheduledForPublishLock)
    return rights.can_unpublish() if page.live and not scheduled else rights.can_unschedule()


@transaction.atomic
def take_down(pages: list[Page], user, with_pages_below: bool = False) -> tuple[int, int, int]:
    """Unpublish pages and cancel their scheduled publications: all or nothing. Each is logged under its own title.

    Whether the user may take the pages down is the caller's concern; of the pages below, those that the user may not
    take down stay. Returns the numbers of pages below that went, of those that stayed, of publications cancelled.
    """
    gone = stayed = cancelled = 0
    for page in pages:
        cancelled += _one(page, user)
        below = shown_or_coming(page.get_descendants()).specific() if with_pages_below else []
        for child in list(below):
            if may_take_down(child, user):
                cancelled += _one(child, user)
                gone += 1
            else:
                stayed += 1
    return gone, stayed, cancelled


def _one(page: Page, user) -> bool:
    cancelled = cancel(page, user)
    if page.live:
        UnpublishPageAction(page.specific, user=user).execute(skip_permission_checks=True)
    return cancelled
