from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from .comments import Comment


class OutcomeAddress(models.Model):
    """Where a writer asked to be told of the decision.

    Apart from the comment, so that no list, export or search of comments can show it; the row goes as soon as the
    mail server has taken the message, and in any case after the periods of the settings: see outcomes.py.
    """

    seen_by_readers = False
    # An address without the name in it leads nowhere: see home/protection/erasing.py.
    goes_with_its_words = True

    comment = models.OneToOneField(Comment, models.CASCADE, related_name="outcome_address")
    email = models.EmailField(_("e-mail"))
    created_at = models.DateTimeField(default=timezone.now)
    tried_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        default_permissions = ()
        verbose_name = _("address for the outcome")

    def __str__(self) -> str:
        return f"#{self.comment_id}"
