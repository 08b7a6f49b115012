"""What keeps a page true: how far it is in step with its other language, and when somebody last checked its facts.

A row of its own and no field of the page: it is no part of a version, is not translated, and changes without a
publication. Readers are told of it, so saving one starts a new generation of the page cache.
"""

from django.conf import settings
from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.models import Page, Revision


class Upkeep(models.Model):
    """The state of one page (wagtailcore.Page). A page without a row is in step and was never verified."""

    page = models.OneToOneField(Page, models.CASCADE, primary_key=True, related_name="upkeep")

    # In step with the other language.
    aligned_with = models.ForeignKey(
        Revision, models.SET_NULL, null=True, related_name="+", verbose_name=_("aligned with")
    )
    aligned_at = models.DateTimeField(_("aligned on"), null=True)
    aligned_by = models.ForeignKey(settings.AUTH_USER_MODEL, models.SET_NULL, null=True, related_name="+")
    # When the sibling's meaning was first changed, for readers too, without this page following; None: in step.
    behind_since = models.DateTimeField(_("to review since"), null=True, db_index=True)
    # The revision of this page whose publication, now or by the clock, leaves the sibling as it is.
    minor_revision = models.ForeignKey(Revision, models.SET_NULL, null=True, related_name="+")
    # The sibling's revision that `minor_revision` will be in step with, once the clock has published it.
    planned_with = models.ForeignKey(Revision, models.SET_NULL, null=True, related_name="+")
    # Passages that stood in the other language when somebody chose to publish the page all the same.
    untranslated = models.PositiveIntegerField(default=0)
    # Whether readers are told that the other version is coming; ends by itself when that one is published.
    announced = models.BooleanField(default=False)

    # Facts that age.
    verified_on = models.DateField(_("verified on"), null=True)
    verified_by = models.ForeignKey(settings.AUTH_USER_MODEL, models.SET_NULL, null=True, related_name="+")

    class Meta:
        default_permissions = ()
        verbose_name = _("upkeep of a page")

    def __str__(self) -> str:
        return f"#{self.page_id}"


def upkeep_of(page) -> Upkeep:
    """Return a page's row, unsaved where it has none yet. No query where the page came with it (select_related)."""
    try:
        return page.upkeep
    except Upkeep.DoesNotExist:
        return Upkeep(page_id=page.pk)
