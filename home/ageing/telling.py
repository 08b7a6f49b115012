"""Editors are told once when something becomes due. For the command that a timer starts."""

from datetime import date

from django.db.models import Max, Model
from django.utils import timezone
from wagtail.models import Page

from ..dates import site_day
from ..models import Notice
from ..notices.telling import editors, editors_of_records, tell
from .facts import facts


def tell_due(dry_run: bool = False) -> dict[str, int]:
    """Tell editors of what has become due since they were last told of it; return how much that is."""
    before = _told_before()
    due = [
        fact
        for fact in facts()
        if (fact.due_on is None or fact.due_on <= site_day())
        and not _knows(before.get(_place(fact.thing, fact.edit_url)), fact.due_on)
    ]
    if not dry_run:
        for fact in due:
            if fact.is_page:
                tell(editors(fact.thing), Notice.Kind.FACT_DUE, page=fact.thing)
            else:
                tell(editors_of_records(type(fact.thing)), Notice.Kind.FACT_DUE, path=fact.edit_url)
    return {"facts due": len(due)}


def _place(thing: Model, path: str) -> tuple[int | None, str]:
    return (thing.pk, "") if isinstance(thing, Page) else (None, path)


def _told_before() -> dict[tuple[int | None, str], date]:
    """Return the day on which anybody was last told of each page or path."""
    told = Notice.objects.filter(kind=Notice.Kind.FACT_DUE).order_by().values_list("page", "path")
    zone = timezone.get_default_timezone()
    return {
        (page, path): timezone.localdate(moment, zone)
        for page, path, moment in told.annotate(Max("created_at"))
    }


def _knows(told_on: date | None, due_on: date | None) -> bool:
    return told_on is not None and (due_on is None or told_on >= due_on)
