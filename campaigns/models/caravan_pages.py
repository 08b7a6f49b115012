from django.db import models
from django.db.models import Case, Prefetch, Q, When
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _
from wagtail import blocks
from wagtail.admin.panels import FieldPanel
from wagtail.documents.blocks import DocumentChooserBlock
from wagtail.fields import RichTextField, StreamField
from wagtail.search import index
from wagtail_localize.fields import SynchronizedField

from home.blocks.previews import shown_as
from home.blocks.prose import TEXT_FEATURES, PictureBlock
from home.blocks.records import RecordBlock
from home.cards import with_pictures
from home.listing import Card
from home.models import BasePage, IndexPage, ShownFigure
from home.models.mixins import NotesMixin
from home.paging import paged
from home.rich_text import NoteMarks
from home.siblings import public_pages
from home.signs import Sign, sign_of_place
from home.structured_data import article, body_node, event, place_node
from home.text import plain_text

from .caravans import Caravan, CaravanFigure, CaravanPartner, CaravanPlace

# How many caravans the road of the home page shows.
STOPS = 5


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
        [
            (
                "figure",
                shown_as(
                    RecordBlock("home.KeyFigure"),
                    "home.samples.figure",
                    _("A figure of the place, chosen among the records: inhabitants, households."),
                    "figure_small",
                ),
            )
        ],
        blank=True,
        verbose_name=_("population"),
        help_text=_("Figures of the place: inhabitants, households."),
    )
    objectives = StreamField(
        [
            (
                "item",
                shown_as(
                    blocks.TextBlock(label=_("Objective")),
                    "home.samples.item",
                    _("One objective of the caravan, in one sentence."),
                    "item",
                ),
            )
        ],
        blank=True,
        verbose_name=_("objectives"),
    )
    story = RichTextField(_("story"), blank=True, features=TEXT_FEATURES)
    follow_up = RichTextField(_("follow-up"), blank=True, features=TEXT_FEATURES)
    demands = StreamField(
        [
            (
                "item",
                shown_as(
                    blocks.TextBlock(label=_("Demand")),
                    "home.samples.demand",
                    _("One thing that is asked for, in one sentence."),
                    "item",
                ),
            )
        ],
        blank=True,
        verbose_name=_("demands"),
    )
    gallery = StreamField([("picture", PictureBlock())], blank=True, verbose_name=_("gallery"))
    documents = StreamField(
        [
            (
                "document",
                shown_as(
                    DocumentChooserBlock(label=_("Document")),
                    "home.samples.document",
                    _("A document to download, with its type, its size and its language."),
                    "document",
                ),
            )
        ],
        blank=True,
        verbose_name=_("documents"),
    )

    served_with = ("caravan",)
    shared_as_article = True
    tells_figures = True
    may_be_kept = True
    tells_events = True
    own_anchors = (
        "contexte",
        "objectifs",
        "recit",
        "activites",
        "chiffres",
        "partenaires",
        "suites",
        "images",
    )
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

    def structured_data(self, shared) -> list[dict]:
        caravan = self.caravan
        if not caravan.live:
            return [article(shared)]
        organizers = [
            row.partner for row in caravan.shown_partners if row.role == CaravanPartner.Role.ORGANISER
        ]
        return [
            event(
                shared,
                caravan.start,
                caravan.end,
                [place_node(place) for place in caravan.shown_places],
                [body_node(shared, organizer) for organizer in organizers],
                cancelled=caravan.status == Caravan.Status.CANCELLED,
            )
        ]

    def beginning(self) -> str:
        return plain_text(self.context or self.story)

    @property
    def has_event_date(self) -> bool:
        return bool(self.caravan.live and self.caravan.start)

    def record_figures(self) -> list[ShownFigure]:
        caravan = self.caravan
        dated = bool(caravan.start or caravan.reported_on)
        return [ShownFigure(row, caravan, dated) for row in caravan.public_figures] if caravan.live else []

    @classmethod
    def for_listing(cls):
        places = CaravanPlace.objects.select_related("place__within")
        return (
            super()
            .for_listing()
            .select_related("caravan")
            .prefetch_related(Prefetch("caravan__places", places, to_attr="place_rows"))
        )

    def kind_and_date(self) -> str:
        if not (self.caravan.live and self.caravan.start):
            return gettext("Caravan report")
        return gettext("Caravan report (%(date)s)") % {"date": self.caravan.when}

    @property
    def shown_places(self) -> list:
        """The places of the caravan, the main one first; a list's pages bring theirs with them."""
        rows = getattr(self.caravan, "place_rows", None)
        return [row.place for row in rows] if rows is not None else self.caravan.shown_places

    @property
    def motif(self) -> Sign:
        if not (self.caravan.live and self.shown_places):
            return super().motif
        return sign_of_place(self.shown_places[0])._replace(state=self.caravan.status)

    def listing(self) -> Card:
        caravan = self.caravan
        if not caravan.live:
            return self.card(kind="caravan")
        return self.card(
            kind="caravan",
            when=caravan.when,
            moment=str(caravan.start),
            places=self.shown_places,
            state=caravan.status,
            state_words=caravan.get_status_display(),
        )

    @classmethod
    def road(cls, page) -> tuple[Card | None, list[Card]]:
        """Return the card of a report, and those of the latest reports beside it with it, the oldest first.

        Caravans whose day nobody gave come last: they have no place on a road in time.
        """
        beside = public_pages(cls.for_listing().sibling_of(page)).filter(
            Q(caravan__live=True) | Q(pk=page.pk)
        )
        chosen_first = Case(When(pk=page.pk, then=0), default=1)
        reports = list(beside.order_by(chosen_first, "-caravan__start", "-pk")[:STOPS])
        if not reports or reports[0].pk != page.pk:
            return None, []
        cards = {report.pk: report.listing() for report in reports}
        with_pictures(cards.values())
        stops = [report for report in reports if report.caravan.live]
        stops.sort(key=lambda report: (not report.caravan.start, str(report.caravan.start), report.pk))
        return cards[page.pk], [cards[report.pk] for report in stops]

    def get_context(self, request, *args, **kwargs) -> dict:
        context = super().get_context(request, *args, **kwargs)
        context["marks"] = NoteMarks(len(self.notes))
        caravan = self.caravan
        if caravan.live:
            # A record that is a draft, or was withdrawn, tells nothing.
            context |= {
                "caravan": caravan,
                "places": caravan.shown_places,
                "partners": caravan.shown_partners,
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
        cards = with_pictures(report.listing() for report in page.object_list)
        context |= {
            "paging": page,
            "reports": [
                (card, totals.get(report.caravan_id, []))
                for card, report in zip(cards, page.object_list, strict=True)
            ],
        }
        return context
