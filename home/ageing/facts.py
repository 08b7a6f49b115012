"""Everything that ages, with the day on which somebody must look at it again: for the report, the panel, the notices.

A page is due on its own date where an editor gave one and nobody has verified the page since; otherwise so many days
after its last verification, or after its first publication while there was none.
"""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta

from django.conf import settings
from django.db.models import CharField, F, Model, Q, Value
from django.db.models.functions import Cast
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext_lazy as _
from wagtail.models import Page, get_page_models
from wagtail.permission_policies import ModelPermissionPolicy
from wagtail.permissions import page_permission_policy

from ..dates import site_day
from ..languages import Language, language_of
from ..models import BasePage, StandardPage, upkeep_of
from .kinds import KINDS_OF_PAGE, PAGES, RECORDS, RecordKind, kind_of

OVERDUE, DUE, NEVER = "overdue", "due", "never"
STATES = [(OVERDUE, _("Overdue")), (DUE, _("Due soon")), (NEVER, _("Never verified"))]


@dataclass(frozen=True)
class Fact:
    """A published page or record that ages. `due_on` is None where nobody knows since when it stands: it is due."""

    code: str
    thing: Model
    verified_on: date | None
    due_on: date | None
    verified_by: Model | None = None

    @property
    def is_page(self) -> bool:
        return self.code == PAGES

    @property
    def language(self) -> Language | None:
        """The language of a page; a record is in both."""
        return language_of(self.thing.locale.language_code) if self.is_page else None

    @property
    def title(self) -> str:
        """What editors know it by."""
        return self.thing.get_admin_display_title() if self.is_page else str(self.thing)

    @property
    def edit_url(self) -> str:
        return edit_url(self.thing)

    @property
    def is_overdue(self) -> bool:
        return self.due_on is None or self.due_on < site_day()

    @property
    def states(self) -> list[str]:
        """What is to be said of it: it is overdue or due soon, it was never verified. Empty: nothing is to be done."""
        found = [OVERDUE] if self.is_overdue else [DUE] if self.due_on <= _soon() else []
        return found if self.verified_on else [*found, NEVER]


def edit_url(thing: Model) -> str:
    """Return where a page or record is edited."""
    if isinstance(thing, Page):
        return reverse("wagtailadmin_pages:edit", args=[thing.pk])
    return reverse(thing.snippet_viewset.get_url_name("edit"), args=[thing.pk])


def _soon() -> date:
    return site_day() + timedelta(days=settings.REVIEW_SOON_DAYS)


# --- One thing -------------------------------------------------------------------------------------------------------


def fact_of(thing: Model) -> Fact | None:
    """Return what there is to know of one page (specific) or record; None for what does not age. One query at most."""
    if isinstance(thing, Page):
        return _of_page(thing, getattr(thing, "review_date", None), _kind_of_page(thing))
    kind = kind_of(thing)
    return _of_record(kind, thing) if kind else None


def _of_page(page: Page, review_date: date | None, kind: str) -> Fact | None:
    upkeep = upkeep_of(page)
    due_on = _page_due_on(page, upkeep.verified_on, review_date, kind)
    if due_on is NOTHING:
        return None
    return Fact(PAGES, page, upkeep.verified_on, due_on, upkeep.verified_by)


def _kind_of_page(page: Page) -> str:
    return page.kind if isinstance(page, StandardPage) else ""


NOTHING = date.max  # what does not age is never due


def _page_due_on(page: Page, verified_on: date | None, review_date: date | None, kind: str) -> date | None:
    if review_date and (verified_on is None or verified_on < review_date):
        return review_date
    if kind not in KINDS_OF_PAGE:
        return NOTHING
    since = verified_on or _day_of(page.first_published_at)
    return since and since + timedelta(days=getattr(settings, KINDS_OF_PAGE[kind]))


def _of_record(kind: RecordKind, record: Model) -> Fact:
    since = record.verified_on or _day_of(record.first_published_at)
    wait = 0 if kind.at_once and not record.verified_on else kind.days
    return Fact(kind.code, record, record.verified_on, since and since + timedelta(days=wait))


def _day_of(moment) -> date | None:
    return moment and timezone.localdate(moment, timezone.get_default_timezone())


# --- All of them -----------------------------------------------------------------------------------------------------


def facts(user=None) -> list[Fact]:
    """Return what somebody must look at, oldest first: of a user what they may change, without one everything.

    Two queries for pages whatever their types, and one for each kind of record.
    """
    found = [fact for fact in [*_pages(user), *_records(user)] if fact.states]
    return sorted(found, key=lambda fact: (fact.due_on or date.min, fact.code, fact.thing.pk))


def numbers(of: Iterable[Fact]) -> dict[str, int]:
    """Count facts by their states."""
    counted = Counter(state for fact in of for state in fact.states)
    return {state: counted[state] for state, _label in STATES}


def _pages(user) -> list[Fact]:
    known = {pk: (review_date, kind) for pk, review_date, kind in _pages_that_age()}
    pages = page_permission_policy.instances_user_has_permission_for(user, "change") if user else Page.objects
    found = pages.filter(pk__in=known).select_related("locale", "upkeep__verified_by")
    facts = [_of_page(page, *known[page.pk]) for page in found]
    return [fact for fact in facts if fact]


def _pages_that_age():
    """Return (number, own review date, kind) of every published page that may be due, of all types in one query."""
    asked = []
    for model in get_page_models():
        if not issubclass(model, BasePage):
            continue
        kind, ages = Value("", output_field=CharField()), Q(review_date__isnull=False)
        if issubclass(model, StandardPage):
            kind, ages = Cast(F("kind"), CharField()), ages | Q(kind__in=list(KINDS_OF_PAGE))
        pages = model.objects.filter(ages, live=True, alias_of=None).order_by()
        asked.append(pages.annotate(its_kind=kind).values_list("pk", "review_date", "its_kind"))
    first, *others = asked
    return first.union(*others, all=True)


def _records(user) -> list[Fact]:
    found = []
    for kind in RECORDS.values():
        if user is None or may_verify_records(user, kind):
            latest = _soon() - timedelta(days=kind.days)
            asking = kind.model.objects.filter(Q(verified_on=None) | Q(verified_on__lte=latest), live=True)
            found += [_of_record(kind, record) for record in asking]
    return found


# --- Who may say that something is still true ------------------------------------------------------------------------


def may_verify(user, thing: Model) -> bool:
    """Whether a user may change a page or record, and so say that it is true."""
    if isinstance(thing, Page):
        return thing.permissions_for_user(user).can_edit()
    kind = kind_of(thing)
    return kind is not None and may_verify_records(user, kind)


def may_verify_records(user, kind: RecordKind) -> bool:
    return ModelPermissionPolicy(kind.model).user_has_permission(user, "change")


def works_with_facts(user) -> bool:
    """Whether a user may change anything that ages."""
    return page_permission_policy.user_has_permission(user, "change") or any(
        may_verify_records(user, kind) for kind in RECORDS.values()
    )
