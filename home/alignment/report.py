"""Every page in every language: what is missing, what waits and for how long, as a list, a file, and in short."""

from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass
from urllib.parse import urlencode

from django.contrib.auth import get_user_model
from django.contrib.contenttypes.models import ContentType
from django.core.exceptions import PermissionDenied
from django.core.paginator import Paginator
from django.shortcuts import render
from django.utils import timezone
from django.utils.functional import cached_property
from django.utils.text import capfirst
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_safe
from wagtail.admin.ui.components import Component
from wagtail.models import Page, get_page_models
from wagtail.permissions import page_permission_policy

from ..languages import LANGUAGES, Language, language_of
from ..siblings import in_private_section
from ..spreadsheet import csv_response
from .state import Row, State, Version, rows

TITLE = gettext_lazy("Two languages")
ICON = "site"
PER_PAGE = 50
# How many pages the admin's first page names.
OLDEST = 5
# What somebody must be allowed to do with some page to work with the report.
ACTIONS = ["add", "change", "publish", "lock", "unlock"]
CODENAMES = {f"{action}_page" for action in ACTIONS}
SUBMIT = "wagtail_localize.submit_translation"
# Home pages have two steps in their path, and the sections below them three.
STEPS_OF_SECTION = 3


def works_on_pages(user) -> bool:
    return page_permission_policy.user_has_any_permission(user, ACTIONS)


class Sight:
    """What one user may see of the pages, and do with them."""

    def __init__(self, user):
        self.user = user
        self.may_submit = user.has_perm(SUBMIT)

    @cached_property
    def _trees(self) -> tuple[str, ...]:
        """The paths below which the user works, one that holds every page for a superuser. No query once more."""
        if self.user.is_superuser:
            return ("",)
        given = page_permission_policy.get_cached_permissions_for_user(self.user)
        return tuple(one.page.path for one in given if one.permission.codename in CODENAMES)

    def works_on(self, version: Version | None) -> bool:
        return version is not None and version.path.startswith(self._trees)

    def sees(self, row: Row) -> bool:
        """Whether the user works on either version, and may know the title of the one that stands for both."""
        if not (self.works_on(row.version) or self.works_on(row.other)):
            return False
        return self.works_on(row.shown) or (row.shown.live and not in_private_section(row.shown))

    def title(self, row: Row) -> str:
        return row.shown.draft_title if self.works_on(row.shown) else row.shown.title

    def may_translate(self, row: Row) -> bool:
        return row.version is None and self.may_submit and self.works_on(row.other)


@dataclass(frozen=True)
class Filters:
    """What of the report is asked for; what nobody knows is taken for everything."""

    state: str = ""
    language: str = ""
    kind: int | None = None
    section: int | None = None
    mine: bool = False

    @classmethod
    def of(cls, data) -> "Filters":
        state, language = data.get("state", ""), data.get("language", "")
        return cls(
            state if state in State else "",
            language if language in LANGUAGES else "",
            _number(data.get("kind", "")),
            _number(data.get("section", "")),
            bool(data.get("mine")),
        )

    def passes(self, row: Row, user, sections: dict[int, "Section"]) -> bool:
        return (
            self.state in ("", row.state)
            and self.language in ("", row.language_code)
            and self.kind in (None, row.shown.content_type)
            and (self.section is None or (self.section in sections and sections[self.section].has(row)))
            and (not self.mine or user.pk in _people_of(row))
        )

    @property
    def query(self) -> str:
        return urlencode(
            {name: int(value) if value is True else value for name, value in vars(self).items() if value}
        )


def _number(text: str) -> int | None:
    return int(text) if text.isascii() and text.isdigit() and len(text) < 19 else None


def _people_of(row: Row) -> set[int | None]:
    """Return who made either version of a page, or wrote its latest draft (ids of users)."""
    return {
        person
        for version in (row.version, row.other)
        if version
        for person in (version.owner, version.written_by)
    }


@dataclass(frozen=True)
class Section:
    """A page directly below a home page, with everything under both its versions."""

    pk: int
    title: str
    language: Language
    paths: tuple[str, ...]

    def has(self, row: Row) -> bool:
        return row.shown.path.startswith(self.paths)


def sections_of(found: list[Row], title: Callable[[Row], str]) -> dict[int, Section]:
    """Return the sections among the pages of some rows, by the number of one of their pages."""
    below_home = [row for row in found if len(row.shown.path) == STEPS_OF_SECTION * Page.steplen]
    sections = {}
    # One for both versions, named after the one that was there first.
    for row in sorted(below_home, key=lambda row: row.shown.path):
        pair = [version for version in (row.version, row.other) if version]
        if not any(version.pk in sections for version in pair):
            paths = tuple(version.path for version in pair)
            sections[row.shown.pk] = Section(
                row.shown.pk, title(row), language_of(row.shown.language_code), paths
            )
    return sections


class Line:
    """One row of the list, in words, with where it leads."""

    def __init__(self, row: Row, sight: Sight, kinds: dict, people: dict):
        self.row = row
        self.title = sight.title(row)
        self.title_language = language_of(row.shown.language_code)
        self.language = language_of(row.language_code)
        self.state = row.state
        self.kind = capfirst(kinds.get(row.shown.content_type, ""))
        self.days = row.days
        self.since = row.since
        self.aligned_at = row.version.aligned_at if row.version else None
        self.aligned_by = people.get(row.version.aligned_by, "") if row.version else ""
        self.edit = row.version.pk if sight.works_on(row.version) else None
        self.translate = row.other.pk if sight.may_translate(row) else None
        self.difference = self.edit if row.version and row.version.behind_since else None


def lines_of(found: list[Row], sight: Sight) -> list[Line]:
    """Return the lines of some rows. Two queries, whatever their number."""
    kinds = {kind.pk: kind.name for kind in ContentType.objects.get_for_models(*get_page_models()).values()}
    ids = {row.version.aligned_by for row in found if row.version} - {None}
    users = get_user_model().objects.filter(pk__in=ids) if ids else []
    people = {user.pk: user.get_full_name() or user.get_username() for user in users}
    return [Line(row, sight, kinds, people) for row in found]


@require_safe
@never_cache
def report(request):
    """List every page in every language, what has waited longest first; with `export=csv` as a file."""
    if not works_on_pages(request.user):
        raise PermissionDenied
    sight, filters = Sight(request.user), Filters.of(request.GET)
    seen = [row for row in rows() if sight.sees(row)]
    sections = sections_of(seen, sight.title)
    found = [row for row in seen if filters.passes(row, request.user, sections)]
    if request.GET.get("export") == "csv":
        return _file(lines_of(found, sight))
    paging = Paginator(found, PER_PAGE).get_page(request.GET.get("p"))
    used = {row.shown.content_type for row in seen}
    kinds = ContentType.objects.get_for_models(*get_page_models()).values()
    context = {
        "page_title": TITLE,
        "header_icon": ICON,
        "filters": filters,
        "paging": paging,
        "lines": lines_of(paging.object_list, sight),
        "states": State.choices,
        "languages": LANGUAGES.values(),
        "kinds": sorted((capfirst(kind.name), kind.pk) for kind in kinds if kind.pk in used),
        "sections": sections.values(),
    }
    return render(request, "alignment/report.html", context)


def _file(lines: list[Line]):
    header = [
        _("Page"),
        _("Language"),
        _("State"),
        _("Days behind"),
        _("Since"),
        _("Passages translated"),
        _("Passages"),
        _("Compared on"),
        _("Compared by"),
        _("Kind"),
    ]
    cells = [
        [
            line.title,
            line.language.code,
            line.state.label,
            _or_empty(line.days),
            _day(line.since),
            _or_empty(line.row.translated),
            _or_empty(line.row.passages),
            _day(line.aligned_at),
            line.aligned_by,
            line.kind,
        ]
        for line in lines
    ]
    return csv_response("languages", header, cells)


def _or_empty(value) -> str:
    return "" if value is None else str(value)


def _day(moment) -> str:
    return f"{timezone.localdate(moment):%Y-%m-%d}" if moment else ""


class LanguagesPanel(Component):
    """How many pages stand in which state, and those that have lagged behind longest, on the admin's first page."""

    name = "languages"
    template_name = "alignment/panel.html"
    order = 120

    def __init__(self, user):
        sight = Sight(user)
        self.rows = [row for row in rows() if sight.sees(row)]
        self.sight = sight

    def get_context_data(self, parent_context):
        counts = Counter(row.state for row in self.rows)
        behind = [row for row in self.rows if row.version and row.version.behind_since]
        return {
            "counts": [(state, counts[state]) for state in State if counts[state]],
            "oldest": lines_of(behind[:OLDEST], self.sight),
        }
