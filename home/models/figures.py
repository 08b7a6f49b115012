"""Figures: a value with its unit, its qualifier, its date and its source, stored once for both languages."""

from typing import NamedTuple

from django.core.exceptions import ValidationError
from django.core.validators import MinValueValidator
from django.db import models
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalManyToManyField
from modelcluster.models import ClusterableModel
from wagtail.admin.panels import FieldPanel, FieldRowPanel
from wagtail.models import DraftStateMixin, RevisionMixin
from wagtail.search import index

from ..bilingual import Bilingual, CleanText, both
from ..dates import PartialDateField
from ..units import qualifier_choices, unit_choices, unit_word


class FigureFields(models.Model):
    """What every figure says of itself. No value means that nobody counted: it is never shown as zero.

    `value` is a count in units of `unit`; percentages and money have no place here yet.
    """

    value = models.DecimalField(
        _("value"),
        max_digits=12,
        decimal_places=2,
        null=True,
        blank=True,
        validators=[MinValueValidator(0)],
        help_text=_("Leave empty if it was not counted. Empty is not zero."),
    )
    unit = models.CharField(_("unit"), max_length=20, choices=unit_choices, blank=True)
    qualifier = models.CharField(_("qualifier"), max_length=10, choices=qualifier_choices, default="exact")
    as_of = PartialDateField(_("as of"))
    source_fr = models.CharField(_("source in French"), max_length=255, blank=True)
    source_ar = models.CharField(_("source in Arabic"), max_length=255, blank=True)
    source_url = models.URLField(_("address of the source"), blank=True)

    figure_panels = [
        FieldRowPanel([FieldPanel("qualifier"), FieldPanel("value"), FieldPanel("unit")]),
        FieldPanel("as_of"),
        both("source"),
        FieldPanel("source_url"),
    ]

    class Meta:
        abstract = True

    @property
    def unit_words(self) -> str:
        """The unit's noun for this value, in the present language."""
        return unit_word(self.unit, int(self.value or 0)) if self.unit else ""

    @property
    def has_source(self) -> bool:
        return bool(self.source_fr or self.source_ar)

    def clean(self):
        super().clean()
        if self.value is not None and not self.unit:
            raise ValidationError({"unit": _("A figure needs its unit: 78 what?")})


class ShownFigure(NamedTuple):
    """A figure as a page shows it, with the record in which it is changed.

    `dated`: whether the record has a day of its own, so that a figure without one is dated all the same.
    """

    figure: FigureFields
    record: models.Model
    dated: bool = False

    @property
    def name(self) -> str:
        return str(getattr(self.figure, "name", self.figure))


class KeyFigure(
    CleanText, Bilingual, DraftStateMixin, RevisionMixin, index.Indexed, FigureFields, ClusterableModel
):
    """A figure that pages choose and never retype: what the home page and the mission show."""

    label_fr = models.CharField(_("label in French"), max_length=255, blank=True)
    label_ar = models.CharField(_("label in Arabic"), max_length=255, blank=True)
    places = ParentalManyToManyField("home.Place", blank=True, related_name="+", verbose_name=_("places"))
    verified_on = models.DateField(
        _("verified on"),
        null=True,
        blank=True,
        help_text=_("The day somebody checked it against its source. Never guess it."),
    )

    panels = [
        both("label"),
        *FigureFields.figure_panels,
        FieldRowPanel([FieldPanel("places"), FieldPanel("verified_on")]),
    ]
    search_fields = [
        index.SearchField("label_fr"),
        index.SearchField("label_ar"),
        index.AutocompleteField("label_fr"),
        index.AutocompleteField("label_ar"),
    ]

    class Meta:
        verbose_name = _("key figure")
        verbose_name_plural = _("key figures")
        ordering = ["label_fr", "label_ar"]

    def __str__(self) -> str:
        return str(self.words("label"))

    def clean(self):
        super().clean()
        self.require_one_language("label")
