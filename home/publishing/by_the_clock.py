"""What goes live and what ends at its time. Each is tried for itself: one that fails stops no other.

Wagtail's command of the same name does the same, but its first failure keeps back all that comes after it, at this run
and at every one that follows, and nobody is told. Each part can be broken off and started again at any moment, and two
runs at once publish nothing twice: whoever has locked a revision's row publishes it, and the other finds it done.
"""

import logging
from collections.abc import Callable, Iterable, Iterator
from datetime import datetime
from typing import NamedTuple
from uuid import UUID

from django.apps import apps
from django.db import transaction
from django.db.models import Model, QuerySet
from django.utils import timezone
from wagtail.admin.admin_url_finder import AdminURLFinder
from wagtail.log_actions import log as keep_in_history
from wagtail.log_actions import registry
from wagtail.models import DraftStateMixin, Page, Revision
from wagtail.permission_policies import ModelPermissionPolicy

from ..models import Notice
from ..notices.telling import editors, settled, tell

FAILED = "qafila.schedule_failed"

log = logging.getLogger(__name__)


def publish_due(dry_run: bool = False) -> dict[str, int]:
    """Publish what was to go live until now, oldest first."""
    due = list(_due_together(timezone.now()))
    if dry_run:
        return {"to publish": sum(len(one.revisions) for one in due)}
    return _each(due, _publish, _not_published)


def expire_due(dry_run: bool = False) -> dict[str, int]:
    """Take down what was to be shown until now. Languages are not taken down together: better one than none."""
    now = timezone.now()
    due = [
        (model, pk)
        for model in _models_with_drafts()
        for pk in model.objects.filter(live=True, expire_at__lte=now)
        .order_by("expire_at", "pk")
        .values_list("pk", flat=True)
    ]
    if dry_run:
        return {"to take down": len(due)}
    return _each(due, _expire, _not_ended)


def _each(items: list, work: Callable[..., int], left: Callable[..., Iterable[tuple]]) -> dict[str, int]:
    """Do something with each item; then tell the editors of those that are left, which is not to stop the others."""
    done, failed = 0, []
    for item in items:
        try:
            done += work(item)
        except Exception as error:
            # Not its words: they may hold a title.
            log.error("Not done at its time: %s (%s).", item, type(error).__name__)
            failed.append(item)
    # What stood in the way may have come after the change was committed: such a thing is done.
    remaining = [one for item in failed for one in left(item)]
    for subject, since, revision in remaining:
        _tell_once(subject, since, revision)
    return {"done": done, "failed": len(remaining)}


# --- Going live ------------------------------------------------------------------------------------------------------


class Together(NamedTuple):
    """Numbers of revisions that go live together, and the translation key of the pages that they are of, if any."""

    revisions: list[int]
    key: UUID | None


def _due_together(now: datetime) -> Iterator[Together]:
    """Yield the revisions that are due; both languages of a page, planned for one moment, together.

    Both go live or none, since one must not announce the other; the two wait for each other until they can.
    """
    due = list(
        Revision.objects.filter(approved_go_live_at__lte=now)
        .order_by("approved_go_live_at", "pk")
        .values_list("pk", "object_id", "base_content_type__model", "approved_go_live_at")
    )
    pages = [int(number) for _pk, number, model, _moment in due if model == "page"]
    keys = dict(Page.objects.filter(pk__in=pages).values_list("pk", "translation_key"))
    groups: dict = {}
    for pk, number, model, moment in due:
        key = keys.get(int(number)) if model == "page" else None
        groups.setdefault((key or pk, moment), Together([], key)).revisions.append(pk)
    yield from groups.values()


def _publish(due: Together) -> int:
    with transaction.atomic():
        if due.key:
            # Pages before revisions, as the screen before publishing locks them: neither waits for the other in vain.
            list(
                Page.objects.select_for_update()
                .filter(translation_key=due.key)
                .order_by("pk")
                .values_list("pk")
            )
        revisions = list(_still_due(due).select_for_update())
        for revision in revisions:
            revision.publish(log_action="wagtail.publish.scheduled")
            # As it is stored now: the revision remembers it from before.
            subject = type(revision.content_object)._base_manager.get(pk=revision.object_id)
            # A run that comes late may find the end past as well: readers are then shown nothing.
            if subject.live and subject.expire_at and subject.expire_at <= timezone.now():
                subject.unpublish(set_expired=True, log_action="wagtail.unpublish.scheduled")
            settled(Notice.Kind.SCHEDULE_FAILED, **_where(subject))
    return len(revisions)


def _still_due(due: Together) -> QuerySet[Revision]:
    now = timezone.now()
    return Revision.objects.filter(pk__in=due.revisions, approved_go_live_at__lte=now).order_by("pk")


def _not_published(due: Together) -> Iterator[tuple]:
    for revision in _still_due(due):
        yield revision.content_object, revision.approved_go_live_at, revision


# --- Ending ----------------------------------------------------------------------------------------------------------


def _models_with_drafts() -> list[type[Model]]:
    records = [model for model in apps.get_models() if issubclass(model, DraftStateMixin)]
    return [Page, *(model for model in records if not issubclass(model, Page))]


def _expire(item: tuple) -> int:
    model, pk = item
    with transaction.atomic():
        due = model.objects.select_for_update().filter(pk=pk, live=True, expire_at__lte=timezone.now())
        subject = due.first()
        if subject is None:
            return 0
        later = subject.scheduled_revision
        subject.unpublish(set_expired=True, log_action="wagtail.unpublish.scheduled")
        if later:
            # Wagtail forgets it, and what was to come back never would.
            Revision.objects.filter(pk=later.pk).update(approved_go_live_at=later.approved_go_live_at)
        settled(Notice.Kind.SCHEDULE_FAILED, **_where(subject))
    return 1


def _not_ended(item: tuple) -> Iterator[tuple]:
    model, pk = item
    for subject in model.objects.filter(pk=pk, live=True):
        yield subject, subject.expire_at, None


# --- Telling ---------------------------------------------------------------------------------------------------------


def _where(subject: Model) -> dict:
    """Return how a notice names a page or a record."""
    if isinstance(subject, Page):
        return {"page": subject}
    return {"path": AdminURLFinder().get_edit_url(subject) or ""}


def _tell_once(subject: Model, since: datetime, revision: Revision | None) -> None:
    """Tell of a failure those who can publish, and who wrote it; not again at each run until another time is set."""
    if registry.get_logs_for_instance(subject).filter(action=FAILED, timestamp__gte=since).exists():
        return
    if isinstance(subject, Page):
        users = list(editors(subject))
    else:
        users = list(ModelPermissionPolicy(type(subject)).users_with_permission("publish"))
    if revision and revision.user:
        users.append(revision.user)
    with transaction.atomic():
        tell(users, Notice.Kind.SCHEDULE_FAILED, **_where(subject))
        keep_in_history(subject, FAILED, revision=revision)
