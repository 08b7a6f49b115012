"""“Verified today”: somebody has looked, and it is still true. No word of it changes, and no draft is published."""

from django.db import transaction
from django.db.models import Model, Q
from wagtail.log_actions import log
from wagtail.models import Page, Revision

from ..alignment.marks import keep, other_version
from ..dates import site_day
from ..models import Notice, upkeep_of
from ..notices.telling import settled
from ..page_cache import content_changed
from .facts import edit_url, may_verify

VERIFY = "qafila.verify"


def verify(thing: Model, user) -> list[Model]:
    """Say that a page or record is true as of today; return what this was said of: a page, and often its sibling."""
    with transaction.atomic():
        verified = [thing]
        if isinstance(thing, Page):
            verified += _told_by_the_same_words(thing, user)
            for page in verified:
                keep(page, verified_on=site_day(), verified_by=user)
                settled(Notice.Kind.FACT_DUE, page=page)
        else:
            _verify_record(thing)
            settled(Notice.Kind.FACT_DUE, path=edit_url(thing))
        for one in verified:
            log(instance=one, action=VERIFY, user=user)
    content_changed()
    return verified


def _told_by_the_same_words(page: Page, user) -> list[Page]:
    """Return the page's sibling where the two say the same and the user may change it: it is as true, or as wrong."""
    other = other_version(page)
    if other is None or not other.live or not may_verify(user, other):
        return []
    in_step = all(one.behind_since is None and not one.untranslated for one in map(upkeep_of, (page, other)))
    return [other] if in_step else []


def _verify_record(record: Model) -> None:
    day = site_day()
    type(record)._base_manager.filter(pk=record.pk).update(verified_on=day)
    record.verified_on = day
    # A draft, or what goes live by itself, must not bring the old date back.
    coming = Q(pk=record.latest_revision_id) | Q(approved_go_live_at__isnull=False)
    for revision in Revision.objects.for_instance(record).filter(coming):
        revision.content["verified_on"] = day.isoformat()
        revision.save(update_fields=["content"])
