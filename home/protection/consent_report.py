"""What the consent register asks for: consents that end, and pictures that readers lack or that nobody has judged."""

from typing import NamedTuple

import django_filters
from django.contrib.contenttypes.models import ContentType
from django.db.models import (
    BooleanField,
    CharField,
    Count,
    Exists,
    ExpressionWrapper,
    F,
    OuterRef,
    Q,
    TextChoices,
)
from django.db.models.functions import Cast
from django.urls import path, reverse, reverse_lazy
from django.utils import timezone
from django.utils.translation import gettext_lazy as _
from wagtail import hooks
from wagtail.admin.filters import WagtailFilterSet
from wagtail.admin.menu import MenuItem
from wagtail.admin.ui.components import Component
from wagtail.admin.ui.tables import Column, TitleColumn
from wagtail.admin.views.reports import ReportView
from wagtail.models import Page, ReferenceIndex

from ..dates import long_date
from ..models import Consent, SiteImage
from ..models.consents import ENDS_SOON
from .clearance import People, Withheld
from .consent_rights import policy, works_with_consents

BETWEEN = " · "


class Matter(TextChoices):
    """What a picture asks for."""

    ENDING = "ending", _("Shown for 30 days more at most")
    REPLACE = "replace", _("Not shown, and published pages still show a sentence in its place")
    CONSENT = "consent", _("Used on pages, and a consent is missing or has expired")
    EXPIRED = "expired", _("Put away since a consent expired")
    UNSAID = "unsaid", _("Nobody has said who is in it")


def _references(**conditions):
    """Return the places in pages where the picture of the outer query stands, in Wagtail's own index of them."""
    of = {model: ContentType.objects.get_for_model(model) for model in (Page, SiteImage)}
    return ReferenceIndex.objects.filter(
        base_content_type=of[Page],
        to_content_type=of[SiteImage],
        to_object_id=Cast(OuterRef("pk"), CharField()),
        **conditions,
    )


def _live_pages():
    return Page.objects.live().annotate(number=Cast("pk", CharField())).values("number")


def with_use(images):
    """Add to a queryset of pictures whether a page shows each (`in_use`), and a published one (`on_live`)."""
    return images.annotate(
        in_use=Exists(_references()), on_live=Exists(_references(object_id__in=_live_pages()))
    )


def condition(matter: str) -> Q:
    """Return the condition that a picture of with_use() asks for something."""
    today = timezone.localdate()
    return {
        Matter.ENDING: Q(withheld="", shown_until__range=(today, today + ENDS_SOON)),
        Matter.REPLACE: Q(on_live=True) & (~Q(withheld="") | Q(shown_until__lt=today)),
        Matter.CONSENT: Q(in_use=True, people=People.IDENTIFIABLE)
        & (Q(withheld__in=[Withheld.NO_CONSENT, Withheld.EXPIRED]) | Q(shown_until__lt=today)),
        Matter.EXPIRED: Q(withheld=Withheld.EXPIRED) | Q(withheld="", shown_until__lt=today),
        Matter.UNSAID: Q(people=""),
    }[matter]


def _any_matter() -> Q:
    found = Q()
    for matter in Matter:
        found |= condition(matter)
    return found


# --- The report ------------------------------------------------------------------------------------------------------


class ReportFilters(WagtailFilterSet):
    matter = django_filters.ChoiceFilter(
        label=_("What is to be done"), choices=Matter.choices, method="about"
    )

    class Meta:
        model = SiteImage
        fields: list[str] = []

    def about(self, images, name, value):
        return images.filter(condition(value))


def _matters(image) -> str:
    return BETWEEN.join(str(matter.label) for matter in Matter if getattr(image, f"is_{matter}"))


def _references_of(image) -> str:
    return BETWEEN.join(link.consent.reference for link in image.consents.all())


def _last_day(image) -> str:
    return long_date(image.shown_until) if image.shown_until else ""


class ConsentReport(ReportView):
    """The pictures about which something is to be done."""

    page_title = _("Consents and pictures")
    header_icon = "clipboard-list"
    index_url_name = "consents_report"
    index_results_url_name = "consents_report_results"
    permission_policy = policy
    any_permission_required = ["add", "change", "view"]
    filterset_class = ReportFilters
    default_ordering = "shown_until"
    columns = [
        TitleColumn(
            "title", label=_("Picture"), get_url=lambda image: reverse("wagtailimages:edit", args=[image.pk])
        ),
        Column("matters", label=_("What is to be done"), accessor=_matters),
        Column("consents", label=_("Consents"), accessor=_references_of),
        Column("shown_until", label=_("Shown until"), accessor=_last_day),
    ]
    list_export = ["title", "people", "withheld", "shown_in", "shown_until", "in_use", "on_live"]
    export_headings = {"in_use": _("On a page"), "on_live": _("On a published page")}

    def get_queryset(self):
        matters = {f"is_{matter}": ExpressionWrapper(condition(matter), BooleanField()) for matter in Matter}
        images = with_use(SiteImage.objects.all()).filter(_any_matter()).annotate(**matters)
        return images.prefetch_related("consents__consent").order_by(
            F("shown_until").asc(nulls_last=True), "pk"
        )

    def get_filename(self):
        return f"consents-{timezone.localdate():%Y-%m-%d}"


class ReportMenuItem(MenuItem):
    def is_shown(self, request) -> bool:
        return works_with_consents(request.user)


@hooks.register("register_admin_urls")
def report_addresses():
    return [
        path("reports/consents/", ConsentReport.as_view(), name="consents_report"),
        path(
            "reports/consents/results/",
            ConsentReport.as_view(results_only=True),
            name="consents_report_results",
        ),
    ]


@hooks.register("register_reports_menu_item")
def report_in_menu():
    return ReportMenuItem(
        ConsentReport.page_title,
        reverse_lazy("consents_report"),
        name="consents-report",
        icon_name="clipboard-list",
    )


# --- The dashboard ---------------------------------------------------------------------------------------------------


class Counts(NamedTuple):
    """What is to be done, in numbers: of consents that end, and of pictures."""

    ending: int
    replace: int
    consent: int
    expired: int
    unsaid: int


def counts() -> Counts:
    """Count what is to be done, in two queries."""
    ending = Consent.objects.filter(Consent.in_state(Consent.State.ENDING)).count()
    told = (Matter.REPLACE, Matter.CONSENT, Matter.EXPIRED, Matter.UNSAID)
    images = with_use(SiteImage.objects.all()).aggregate(
        **{matter.value: Count("pk", filter=condition(matter)) for matter in told}
    )
    return Counts(ending, **images)


class ConsentsPanel(Component):
    """What is to be done, on the admin's first page; nothing where nothing is."""

    name = "consents"
    template_name = "protection/consent_panel.html"
    order = 110

    def get_context_data(self, parent_context):
        return {"counts": counts()}


@hooks.register("construct_homepage_panels")
def consents_on_dashboard(request, panels):
    if works_with_consents(request.user):
        panels.append(ConsentsPanel())
