"""A caravan as facts: what is counted and named lives here once, and the pages of both languages tell it in words."""

from dataclasses import dataclass
from itertools import groupby

from django.core.exceptions import ValidationError
from django.db import models
from django.utils.functional import cached_property
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, pgettext_lazy
from modelcluster.fields import ParentalKey, ParentalManyToManyField
from modelcluster.models import ClusterableModel
from wagtail.admin.panels import FieldPanel, FieldRowPanel, InlinePanel
from wagtail.models import DraftStateMixin, Orderable, RevisionMixin
from wagtail.search import index

from home.bilingual import Bilingual, CleanText, both
from home.dates import PartialDateField, period_errors, period_words
from home.models import FigureFields


@dataclass
class FigureGroup:
    """Counts of one unit, as one table."""

    rows: list

    @property
    def bars(self) -> list[tuple]:
        """Each row with the length of its bar, in hundredths of the longest; 0 where one row has nothing beside it."""
        longest = max(figure.value for figure in self.rows)
        whole = len(self.rows) > 1 and longest
        return [(figure, round(100 * figure.value / longest) if whole else 0) for figure in self.rows]

    @property
    def one_source(self) -> bool:
        """Whether all the rows were counted at one date by one source: then it is said once, under the table."""
        return len({(row.as_of, row.source_fr, row.source_ar, row.source_url) for row in self.rows}) == 1


class Caravan(CleanText, Bilingual, DraftStateMixin, RevisionMixin, index.Indexed, ClusterableModel):
    """A medical caravan. Its dates may be known in part or not at all; its first place is the main one."""

    class Status(models.TextChoices):
        PLANNED = "planned", pgettext_lazy("caravan", "Planned")
        HELD = "held", pgettext_lazy("caravan", "Held")
        CANCELLED = "cancelled", pgettext_lazy("caravan", "Cancelled")

    reference = models.CharField(
        gettext_lazy("reference"),
        max_length=40,
        unique=True,
        help_text=gettext_lazy("For example CAR-2015-IMI."),
    )
    status = models.CharField(gettext_lazy("state"), max_length=10, choices=Status, default=Status.HELD)
    start = PartialDateField(gettext_lazy("from"), db_index=True)
    end = PartialDateField(gettext_lazy("until"))
    reported_on = PartialDateField(
        gettext_lazy("reported on"),
        help_text=gettext_lazy("When the account of it was published, where the day itself is unknown."),
    )
    specialties = ParentalManyToManyField(
        "home.Service",
        blank=True,
        related_name="+",
        limit_choices_to={"kind": "medical"},
        verbose_name=gettext_lazy("medical specialties"),
    )

    panels = [
        FieldRowPanel([FieldPanel("reference"), FieldPanel("status")]),
        FieldRowPanel([FieldPanel("start"), FieldPanel("end"), FieldPanel("reported_on")]),
        InlinePanel(
            "places",
            label=gettext_lazy("Place"),
            min_num=1,
            heading=gettext_lazy("Places, the main one first"),
        ),
        InlinePanel("partners", label=gettext_lazy("Partner"), heading=gettext_lazy("Partners")),
        FieldPanel("specialties"),
        InlinePanel("activities", label=gettext_lazy("Activity"), heading=gettext_lazy("Activities")),
        InlinePanel("figures", label=gettext_lazy("Figure"), heading=gettext_lazy("Figures")),
    ]
    search_fields = [index.SearchField("reference"), index.AutocompleteField("reference")]

    class Meta:
        verbose_name = gettext_lazy("caravan")
        verbose_name_plural = gettext_lazy("caravans")
        ordering = ["-start", "reference"]

    def __str__(self) -> str:
        return self.reference

    def clean(self):
        super().clean()
        if errors := period_errors(self.start, self.end, "end"):
            raise ValidationError(errors)

    @property
    def when(self) -> str:
        """The days of the caravan in words, which may be that they are unknown."""
        return period_words(self.start, self.end)

    @property
    def year(self) -> int | None:
        return self.start.year

    @cached_property
    def shown_places(self) -> list:
        """The places in the editor's order, with what they lie within."""
        rows = self.places.select_related("place__within__within")
        return [row.place for row in rows]

    @cached_property
    def shown_partners(self) -> list:
        """The rows that name the partners and their roles, in the editor's order."""
        return list(self.partners.select_related("partner"))

    @cached_property
    def public_figures(self) -> list:
        """The figures readers may see, with their services."""
        return [row for row in self.figures.select_related("service") if row.public]

    @cached_property
    def total(self):
        """The one count of the whole caravan; None where there is no such count, or several of different people."""
        whole = [row for row in self.public_figures if row.value is not None and not row.service]
        return whole[0] if len(whole) == 1 else None

    def figures_by_unit(self) -> list[FigureGroup]:
        """Return the other counts grouped by unit, in the editor's order. Units are never added up."""
        counted = [row for row in self.public_figures if row.value is not None and row is not self.total]
        order = list(dict.fromkeys(figure.unit for figure in counted))
        counted.sort(key=lambda figure: order.index(figure.unit))
        return [FigureGroup(list(rows)) for _unit, rows in groupby(counted, key=lambda figure: figure.unit)]


class CaravanPlace(Orderable):
    caravan = ParentalKey(Caravan, on_delete=models.CASCADE, related_name="places")
    place = models.ForeignKey(
        "home.Place", models.PROTECT, related_name="caravans", verbose_name=gettext_lazy("place")
    )
    panels = [FieldPanel("place")]

    class Meta(Orderable.Meta):
        verbose_name = gettext_lazy("place of a caravan")


class CaravanPartner(Orderable):
    class Role(models.TextChoices):
        ORGANISER = "organiser", gettext_lazy("Organiser")
        PARTNER = "partner", gettext_lazy("Partner")
        FUNDER = "funder", gettext_lazy("Funder")
        PROGRAMME = "programme", gettext_lazy("Programme")
        HOST = "host", gettext_lazy("Host")

    caravan = ParentalKey(Caravan, on_delete=models.CASCADE, related_name="partners")
    partner = models.ForeignKey(
        "home.Partner", models.PROTECT, related_name="caravans", verbose_name=gettext_lazy("partner")
    )
    role = models.CharField(gettext_lazy("role"), max_length=20, choices=Role, default=Role.PARTNER)
    panels = [FieldRowPanel([FieldPanel("partner"), FieldPanel("role")])]

    class Meta(Orderable.Meta):
        verbose_name = gettext_lazy("partner of a caravan")


class CaravanActivity(CleanText, Bilingual, Orderable):
    """Something that was done, whether or not anybody counted it."""

    caravan = ParentalKey(Caravan, on_delete=models.CASCADE, related_name="activities")
    service = models.ForeignKey(
        "home.Service",
        models.PROTECT,
        null=True,
        blank=True,
        related_name="+",
        verbose_name=gettext_lazy("service"),
    )
    label_fr = models.CharField(gettext_lazy("description in French"), max_length=255, blank=True)
    label_ar = models.CharField(gettext_lazy("description in Arabic"), max_length=255, blank=True)
    panels = [FieldPanel("service"), both("label")]

    class Meta(Orderable.Meta):
        verbose_name = gettext_lazy("activity of a caravan")

    def clean(self):
        super().clean()
        if not self.service_id:
            self.require_one_language("label")


class CaravanFigure(CleanText, Bilingual, Orderable, FigureFields):
    """One count of one caravan: of a service, or of the whole when no service is chosen."""

    caravan = ParentalKey(Caravan, on_delete=models.CASCADE, related_name="figures")
    service = models.ForeignKey(
        "home.Service",
        models.PROTECT,
        null=True,
        blank=True,
        related_name="+",
        verbose_name=gettext_lazy("service"),
    )
    label_fr = models.CharField(gettext_lazy("label in French"), max_length=255, blank=True)
    label_ar = models.CharField(gettext_lazy("label in Arabic"), max_length=255, blank=True)
    public = models.BooleanField(gettext_lazy("shown to readers"), default=True)
    panels = [FieldPanel("service"), both("label"), *FigureFields.figure_panels, FieldPanel("public")]

    class Meta(Orderable.Meta):
        verbose_name = gettext_lazy("figure of a caravan")

    @property
    def name(self):
        """What was counted, in words and their language: the label, else the service, else the whole caravan."""
        label = self.words("label")
        if label.text:
            return label
        return self.service.words() if self.service else _("The whole caravan")
