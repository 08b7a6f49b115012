from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel

from home.bilingual import Bilingual, CleanText, both


class Reason(CleanText, Bilingual, models.Model):
    """A reason that moderators choose when they refuse a comment or mask a passage, in both languages.

    The name stands in the moderators' list and in the history; the message is what the writer is told.
    """

    seen_by_readers = False

    name_fr = models.CharField(_("name in French"), max_length=120, blank=True)
    name_ar = models.CharField(_("name in Arabic"), max_length=120, blank=True)
    message_fr = models.TextField(_("message to the writer in French"), blank=True)
    message_ar = models.TextField(_("message to the writer in Arabic"), blank=True)
    order = models.PositiveSmallIntegerField(_("order"), default=100)
    active = models.BooleanField(
        _("offered"), default=True, help_text=_("A reason that is no longer offered stays in the history.")
    )

    panels = [both("name"), both("message"), FieldPanel("order"), FieldPanel("active")]

    class Meta:
        ordering = ["order", "pk"]
        verbose_name = _("reason")
        verbose_name_plural = _("reasons")

    def __str__(self) -> str:
        return str(self.words())

    def clean(self):
        super().clean()
        self.require_one_language()
        self.require_one_language("message")
