"""What a member of staff is told in the admin and by the digest: a kind, and a page or an address; never any text."""

from django.conf import settings
from django.db import models
from django.db.models import Q
from django.utils import timezone
from django.utils.translation import gettext_lazy as _
from wagtail.models import Page


class Notice(models.Model):
    """One thing that one user is to know. Of one kind and place, a user has one unread notice at most."""

    class Kind(models.TextChoices):
        TASK = "task", _("A page waits for your review")
        REVIEWED = "reviewed", _("A review of your page has ended")
        TO_REVIEW = "to_review", _("The other version of a page has changed")
        TO_TRANSLATE = "to_translate", _("A page waits for its translation")
        SCHEDULE_FAILED = "schedule_failed", _("A scheduled publication has failed")
        CONSENT_WITHDRAWN = "consent_withdrawn", _("A consent was withdrawn")
        CONSENT_EXPIRING = "consent_expiring", _("A consent ends soon")
        FACT_DUE = "fact_due", _("A fact must be verified again")
        NOTE = "note", _("Somebody left a note on a page")

    # Readers see nothing of it: see home/signals.py.
    seen_by_readers = False

    user = models.ForeignKey(settings.AUTH_USER_MODEL, models.CASCADE, related_name="notices")
    kind = models.CharField(max_length=20, choices=Kind)
    page = models.ForeignKey(Page, models.CASCADE, null=True, related_name="+")
    # Where it leads when it is about no page: a path of this site's admin, such as `/admin/…/12/`.
    path = models.CharField(max_length=200, blank=True)
    created_at = models.DateTimeField(default=timezone.now)
    read_at = models.DateTimeField(null=True)
    mailed_at = models.DateTimeField(null=True)

    class Meta:
        default_permissions = ()
        verbose_name = _("notice")
        verbose_name_plural = _("notices")
        ordering = ["-created_at", "-pk"]
        # Two, because NULLs are never equal: not on SQLite, nor on every PostgreSQL.
        constraints = [
            models.UniqueConstraint(
                fields=["user", "kind", "page"],
                condition=Q(read_at=None, page__isnull=False),
                name="notice_of_page_unread_once",
            ),
            models.UniqueConstraint(
                fields=["user", "kind", "path"],
                condition=Q(read_at=None, page=None),
                name="notice_of_path_unread_once",
            ),
        ]

    def __str__(self) -> str:
        return f"#{self.pk}"
