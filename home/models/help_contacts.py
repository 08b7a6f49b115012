"""People and places to turn to. A number that nobody has verified lately is worse than none, so it is not shown."""

from datetime import timedelta

from django.conf import settings
from django.core.exceptions import ValidationError
from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, FieldRowPanel
from wagtail.models import DraftStateMixin, RevisionMixin

from ..bilingual import Bilingual, CleanText, both
from ..dates import site_day


def oldest_fresh_day():
    """Return the day before which a verification no longer counts."""
    return site_day() - timedelta(days=settings.HELP_CONTACT_FRESH_DAYS)


class HelpContactQuerySet(models.QuerySet):
    def shown(self):
        """Only what readers may be sent to: live, and verified lately."""
        return self.filter(live=True, verified_on__gte=oldest_fresh_day()).select_related("place")

    def stale(self):
        """What editors must verify again: shown no more, or never verified."""
        return self.filter(Q(verified_on__lt=oldest_fresh_day()) | Q(verified_on=None), live=True)


class HelpContact(CleanText, Bilingual, DraftStateMixin, RevisionMixin, models.Model):
    """Where someone finds help. Shown with the day it was verified; hidden once that is too long ago."""

    name_fr = models.CharField(_("name in French"), max_length=255, blank=True)
    name_ar = models.CharField(_("name in Arabic"), max_length=255, blank=True)
    what_for_fr = models.TextField(_("what for, in French"), blank=True)
    what_for_ar = models.TextField(_("what for, in Arabic"), blank=True)
    phone = models.CharField(_("telephone"), max_length=40, blank=True)
    website = models.URLField(_("website"), blank=True)
    hours_fr = models.CharField(_("hours in French"), max_length=255, blank=True)
    hours_ar = models.CharField(_("hours in Arabic"), max_length=255, blank=True)
    spoken_fr = models.CharField(_("languages spoken, in French"), max_length=255, blank=True)
    spoken_ar = models.CharField(_("languages spoken, in Arabic"), max_length=255, blank=True)
    free = models.BooleanField(_("free of charge"), default=False)
    place = models.ForeignKey(
        "home.Place", models.SET_NULL, null=True, blank=True, related_name="+", verbose_name=_("place")
    )
    verified_on = models.DateField(
        _("verified on"),
        null=True,
        blank=True,
        help_text=_("The day somebody called or asked. Never guess it."),
    )
    sort_order = models.PositiveSmallIntegerField(_("order"), default=0)

    objects = HelpContactQuerySet.as_manager()
    panels = [
        both("name"),
        both("what_for"),
        FieldRowPanel([FieldPanel("phone"), FieldPanel("website")]),
        both("hours"),
        both("spoken"),
        FieldRowPanel([FieldPanel("free"), FieldPanel("place")]),
        FieldRowPanel([FieldPanel("verified_on"), FieldPanel("sort_order")]),
    ]

    class Meta:
        verbose_name = _("help contact")
        verbose_name_plural = _("help contacts")
        ordering = ["sort_order", "name_fr"]

    def __str__(self) -> str:
        return str(self.words())

    def clean(self):
        super().clean()
        self.require_one_language()
        if self.verified_on and self.verified_on > site_day():
            raise ValidationError({"verified_on": _("This day has not come yet.")})
