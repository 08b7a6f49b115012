from dataclasses import replace

from django.db import models
from django.db.models import Prefetch
from django.utils.translation import gettext_lazy as _
from wagtail import blocks
from wagtail.admin.panels import FieldPanel
from wagtail.documents.blocks import DocumentChooserBlock
from wagtail.fields import RichTextField, StreamField
from wagtail.search import index
from wagtail_localize.fields import SynchronizedField

from home.blocks.prose import TEXT_FEATURES, PictureBlock
from home.blocks.records import RecordBlock
from home.listing import Card
from home.models import BasePage, IndexPage
from home.models.mixins import NotesMixin
from home.paging import paged
from home.rich_text import NoteMarks
from home.text import plain_text

from .caravans import Caravan, CaravanFigure, CaravanPlace


class CaravanReportPage(NotesMixin, BasePage):
    """The story of a caravan in one language. Everything that is counted comes from its record."""

    caravan = models.ForeignKey(
        Caravan,
        models.PROTECT,
        related_name="reports",
        verbose_name=_("caravan"),
        help_text=_("The record of its facts."),
    )
    context = RichTextField(_("context"), blank=True, features=TEXT_FEATURES)
    population = StreamField(
        [("figure", RecordBlock("home.KeyFigure"))],
        blank=True,
        verbose_name=_("population"),
        help_text=_("Figures of the place: inhabitants, households."),
    )
    objectives = StreamField(
        [("item", blocks.TextBlock(label=_("Objective")))], blank=True, verbose_name=_("objectives")
    )
    story = RichTextField(_("story"), blank=True, features=TEXT_FEATURES)
    follow_up = RichTextField(_("follow-up"), blank=True, features=TEXT_FEATURES)
    demands = StreamField(
        [("item", blocks.TextBlock(label=_("Demand")))], blank=True, verbose_name=_("demands")
    )
    gallery = StreamField([("picture", PictureBlock())], blank=True, verbose_name=_("gallery"))
    documents = StreamField(
        [("document", DocumentChooserBlock(label=_("Document")))], blank=True, verbose_name=_("documents")
    )

    served_with = ("caravan",)
    fields_with_marks = ["context", "objectives", "story", "follow_up", "demands"]
    content_panels = [
        *BasePage.content_panels,
        FieldPanel("caravan"),
        FieldPanel("context"),
        FieldPanel("population"),
        FieldPanel("objectives"),
        FieldPanel("story"),
        FieldPanel("follow_up"),
        FieldPanel("demands"),
        FieldPanel("gallery"),
        FieldPanel("documents"),
        *NotesMixin.note_panels,
    ]
    override_translatable_fields = [
        *BasePage.override_translatable_fields,
        SynchronizedField("caravan", overridable=False),
        SynchronizedField("population", overridable=False),
    ]
    search_fields = [
        *BasePage.search_fields,
        index.SearchField("context"),
        index.SearchField("story"),
        index.SearchField("follow_up"),
        index.SearchField("demands"),
    ]
    parent_page_types = ["campaigns.CaravanIndexPage"]
    subpage_types: list[str] = []

    class Meta:
        verbose_name = _("caravan report")
        verbose_name_plural = _("caravan reports")

    def beginning(self) -> str:
        return plain_text(self.context or self.story)

    @classmethod
    def for_listing(cls):
        places = CaravanPlace.objects.select_related("place__within")
        return cls.objects.select_related("locale", "caravan").prefetch_related(
            Prefetch("caravan__places", places, to_attr="place_rows")
        )

    def listing(self) -> Card:
        caravan = self.caravan
        card = Card(title=self.title, url=self.relative_path, summary=self.summary(), kind="caravan")
        if not caravan.live:
            return card
        rows = getattr(caravan, "place_rows", None)
        return replace(
            card,
            when=caravan.when,
            moment=str(caravan.start),
            places=[row.place for row in rows] if rows is not None else caravan.shown_places,
            state=caravan.status,
            state_words=caravan.get_status_display(),
        )

    def get_context(self, request, *args, **kwargs) -> dict:
        context = super().get_context(request, *args, **kwargs)
        context["marks"] = NoteMarks(len(self.notes))
        caravan = self.caravan
        if caravan.live:
            # A record that is a draft, or was withdrawn, tells nothing.
            context |= {
                "caravan": caravan,
                "places": caravan.shown_places,
                "partners": list(caravan.partners.select_related("partner")),
                "activities": list(caravan.activities.select_related("service")),
                "figures": caravan.public_figures,
                "specialties": list(caravan.specialties.all()),
            }
        return context


class CaravanIndexPage(IndexPage):
    """The caravans of one language, the newest first; those without a known date come last."""

    subpage_types = ["campaigns.CaravanReportPage"]

    class Meta:
        verbose_name = _("caravan index")

    def get_context(self, request, *args, **kwargs) -> dict:
        context = super().get_context(request, *args, **kwargs)
        reports = self.listed(CaravanReportPage).order_by("-caravan__start", "-caravan__reported_on", "-pk")
        page = paged(request, reports, self.per_page)
        figures = CaravanFigure.objects.filter(
            caravan__in=[report.caravan_id for report in page.object_list if report.caravan.live],
            public=True,
            service=None,
        ).exclude(value=None)
        totals: dict[int, list] = {}
        for figure in figures:
            totals.setdefault(figure.caravan_id, []).append(figure)
        context |= {
            "paging": page,
            "reports": [(report.listing(), totals.get(report.caravan_id, [])) for report in page.object_list],
        }
        return context
