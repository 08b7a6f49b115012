"""Agreements and treaties as facts: told once, shown by any page of either language that chooses them."""

from django.core.exceptions import ValidationError
from django.db import models
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalKey, ParentalManyToManyField
from modelcluster.models import ClusterableModel
from wagtail.admin.panels import FieldPanel, FieldRowPanel, InlinePanel
from wagtail.models import DraftStateMixin, Orderable, RevisionMixin

from ..bilingual import Bilingual, CleanText, both
from ..dates import PartialDateField


class Agreement(CleanText, Bilingual, DraftStateMixin, RevisionMixin, ClusterableModel):
    """Something that parties signed. A partnership agreement is always named in full, never “la convention”."""

    class Kind(models.TextChoices):
        PARTNERSHIP = "partnership", _("Partnership agreement")
        PROJECT = "project", _("Project agreement")
        MEMORANDUM = "memorandum", _("Memorandum of understanding")
        INTENT = "intent", _("Memorandum of intent")
        RATIFICATION = "ratification", _("Ratification of a treaty")
        ACCESSION = "accession", _("Accession to a treaty")

    kind = models.CharField(_("kind"), max_length=20, choices=Kind)
    title_fr = models.CharField(_("title in French"), max_length=255, blank=True)
    title_ar = models.CharField(_("title in Arabic"), max_length=255, blank=True)
    parties = ParentalManyToManyField(
        "home.Partner", blank=True, related_name="agreements", verbose_name=_("parties")
    )
    place = models.ForeignKey(
        "home.Place", models.PROTECT, null=True, blank=True, related_name="+", verbose_name=_("place")
    )
    signed_on = PartialDateField(_("date"))
    purpose_fr = models.TextField(_("purpose in French"), blank=True)
    purpose_ar = models.TextField(_("purpose in Arabic"), blank=True)
    earlier = models.ForeignKey(
        "self",
        models.SET_NULL,
        null=True,
        blank=True,
        related_name="later",
        verbose_name=_("earlier instrument"),
    )

    panels = [
        FieldPanel("kind"),
        both("title"),
        FieldPanel("parties"),
        InlinePanel("signatories", label=_("Signatory")),
        FieldRowPanel([FieldPanel("place"), FieldPanel("signed_on")]),
        both("purpose"),
        FieldPanel("earlier"),
    ]

    class Meta:
        verbose_name = _("agreement")
        verbose_name_plural = _("agreements")
        ordering = ["-signed_on", "title_fr"]

    def __str__(self) -> str:
        return str(self.words("title"))

    def clean(self):
        super().clean()
        self.require_one_language("title")
        if self.earlier_id and self.earlier_id == self.pk:
            raise ValidationError({"earlier": _("An agreement cannot come before itself.")})


class Signatory(CleanText, Bilingual, Orderable):
    """Who signed and in what capacity. A name may be missing where the source gives the office only."""

    agreement = ParentalKey(Agreement, on_delete=models.CASCADE, related_name="signatories")
    person = models.CharField(_("name"), max_length=255, blank=True)
    role_fr = models.CharField(_("role in French"), max_length=255, blank=True)
    role_ar = models.CharField(_("role in Arabic"), max_length=255, blank=True)
    party = models.ForeignKey(
        "home.Partner", models.PROTECT, null=True, blank=True, related_name="+", verbose_name=_("for")
    )

    panels = [FieldPanel("person"), both("role"), FieldPanel("party")]

    class Meta(Orderable.Meta):
        verbose_name = _("signatory")

    def clean(self):
        super().clean()
        self.require_one_language("role")
