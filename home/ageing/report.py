"""What must be looked at again: the report, its file, the panel of the first page, and the button that says it was."""

from dataclasses import dataclass
from urllib.parse import urlencode

from django.core.exceptions import PermissionDenied
from django.core.paginator import Paginator
from django.http import Http404, HttpResponseRedirect
from django.shortcuts import get_object_or_404, render
from django.urls import path, reverse, reverse_lazy
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_http_methods, require_safe
from wagtail import hooks
from wagtail.admin import messages
from wagtail.admin.menu import MenuItem
from wagtail.admin.ui.components import Component
from wagtail.admin.utils import get_valid_next_url_from_request
from wagtail.models import Page

from ..spreadsheet import csv_response
from .facts import STATES, Fact, fact_of, facts, may_verify, numbers, works_with_facts
from .kinds import PAGES, RECORDS, kind_labels
from .verifying import verify

TITLE = gettext_lazy("Facts to verify")
ICON = "date"
PER_PAGE = 50


@dataclass(frozen=True)
class Filters:
    """What of the report is asked for; what nobody knows is taken for everything."""

    kind: str
    state: str

    @classmethod
    def of(cls, data) -> "Filters":
        kind, state = data.get("kind", ""), data.get("state", "")
        return cls(kind if kind in dict(kind_labels()) else "", state if state in dict(STATES) else "")

    def pass_on(self, found: list[Fact]) -> list[Fact]:
        return [
            fact
            for fact in found
            if self.kind in ("", fact.code) and (not self.state or self.state in fact.states)
        ]

    @property
    def query(self) -> str:
        return urlencode({name: value for name, value in vars(self).items() if value})


@require_safe
@never_cache
def report(request):
    """List what a user must look at; with `export=csv` as a file for a spreadsheet."""
    if not works_with_facts(request.user):
        raise PermissionDenied
    filters = Filters.of(request.GET)
    found = filters.pass_on(facts(request.user))
    if request.GET.get("export") == "csv":
        return _file(found)
    context = {
        "page_title": TITLE,
        "header_icon": ICON,
        "paging": Paginator(found, PER_PAGE).get_page(request.GET.get("p")),
        "filters": filters,
        "kinds": kind_labels(),
        "labels": dict(kind_labels()),
        "states": STATES,
    }
    return render(request, "ageing/report.html", context)


def _file(found: list[Fact]):
    labels, states = dict(kind_labels()), dict(STATES)
    header = [
        _("Kind"),
        _("Title"),
        _("Language"),
        _("Due on"),
        _("Verified on"),
        _("Verified by"),
        _("State"),
    ]
    rows = [
        [
            labels[fact.code],
            fact.title,
            fact.language.code if fact.language else "",
            fact.due_on or "",
            fact.verified_on or "",
            fact.verified_by or "",
            ", ".join(str(states[state]) for state in fact.states),
        ]
        for fact in found
    ]
    return csv_response("facts", header, rows)


@require_http_methods(["GET", "HEAD", "POST"])
@never_cache
def verify_view(request, code: str, pk: int):
    """Show when a page or record was last verified, and take note that somebody has done so today."""
    thing = _thing(code, pk)
    if not may_verify(request.user, thing):
        raise PermissionDenied
    back = get_valid_next_url_from_request(request) or reverse("ageing_report")
    fact = fact_of(thing)
    if request.method == "POST":
        _tell(request, verify(thing, request.user), fact)
        return HttpResponseRedirect(back)
    context = {"page_title": _("Verified today?"), "header_icon": ICON, "fact": fact, "next": back}
    return render(request, "ageing/verify.html", context)


def _thing(code: str, pk: int):
    """Return a published page or record that ages; 404 for anything else."""
    if code == PAGES:
        thing = get_object_or_404(Page.objects.select_related("locale"), pk=pk, live=True, alias_of=None)
        thing = thing.specific
    elif code in RECORDS:
        thing = get_object_or_404(RECORDS[code].model, pk=pk, live=True)
    else:
        raise Http404
    if fact_of(thing) is None:
        raise Http404
    return thing


def _tell(request, verified: list, fact: Fact) -> None:
    told = (
        _("“%(title)s” is marked as verified today, in both languages: the two versions say the same.")
        if len(verified) > 1
        else _("“%(title)s” is marked as verified today.")
    )
    messages.success(request, told % {"title": fact.title})


class ReportMenuItem(MenuItem):
    def is_shown(self, request) -> bool:
        return works_with_facts(request.user)


@hooks.register("register_admin_urls")
def addresses():
    return [
        path("reports/ageing/", report, name="ageing_report"),
        path("ageing/<slug:code>/<int:pk>/", verify_view, name="verify_fact"),
    ]


@hooks.register("register_reports_menu_item")
def report_in_menu():
    return ReportMenuItem(TITLE, reverse_lazy("ageing_report"), name="ageing-report", icon_name=ICON)


class AgeingPanel(Component):
    """How much must be looked at, on the admin's first page; nothing where nothing must."""

    name = "ageing"
    template_name = "ageing/panel.html"
    order = 130

    def __init__(self, counts: dict[str, int]):
        self.counts = counts

    def get_context_data(self, parent_context):
        return {"counts": self.counts}


@hooks.register("construct_homepage_panels")
def facts_on_dashboard(request, panels):
    if works_with_facts(request.user) and any((counts := numbers(facts(request.user))).values()):
        panels.append(AgeingPanel(counts))


@hooks.register("register_log_actions")
def verification_in_history(actions):
    actions.register_action(
        "qafila.verify", gettext_lazy("Verify"), gettext_lazy("Verified: what it says is still true")
    )
