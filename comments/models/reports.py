from django.conf import settings
from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from .comments import Comment


class CommentReport(models.Model):
    """Why readers think that a shown comment should not stay. Nothing is kept of who they are, nor any text."""

    class Why(models.TextChoices):
        IDENTIFIES = "identifies", _("It names or describes a person")
        DANGER = "danger", _("It puts somebody in danger")
        HATE = "hate", _("It insults, threatens or calls to hatred")
        FALSE = "false", _("It is false or misleading")
        SPAM = "spam", _("It is advertising")
        # Not offered to readers: a shown comment may repeat what was erased, taken down or masked beside it.
        ORPHAN = "orphan", _("Another comment of its conversation was erased, taken down or masked")

    seen_by_readers = False
    wagtail_reference_index_ignore = True  # as for the comment

    comment = models.ForeignKey(Comment, models.CASCADE, related_name="reports")
    why = models.CharField(_("reason"), max_length=12, choices=Why)
    # Readers who gave the same reason share a row: a flood of reports makes no flood of rows.
    number = models.PositiveIntegerField(_("number of reports"), default=1)
    created_at = models.DateTimeField(default=timezone.now)
    handled_at = models.DateTimeField(null=True, blank=True)
    handled_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.SET_NULL, null=True, blank=True, related_name="+"
    )

    class Meta:
        default_permissions = ()
        constraints = [
            models.UniqueConstraint(
                fields=["comment", "why"],
                condition=models.Q(handled_at=None),
                name="one_open_report_of_each_kind",
            )
        ]

    def __str__(self) -> str:
        return f"#{self.comment_id} {self.why}"
