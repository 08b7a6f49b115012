from django.conf import settings
from django.db import models
from django.db.models import F, Q
from django.utils import timezone
from django.utils.translation import gettext_lazy as _
from wagtail.models import Page

from home.languages import language_of

# What stands in a text or name where a moderator took a passage out (U+FFFC, object replacement character). Visitors
# cannot write it: what they send is cleaned of it. Templates show it as words, see comments/templatetags/.
MASK = "\ufffc"
LONGEST_TEXT = 5000
LONGEST_NAME = 80


class CommentQuerySet(models.QuerySet):
    def approved(self):
        """What readers may see of the pages that they can open."""
        return self.filter(state=Comment.State.APPROVED)

    def awaiting(self):
        """What waits for a moderator's first decision."""
        return self.filter(state=Comment.State.PENDING)

    def reported(self):
        """Shown comments about which a reader has written and nobody has answered yet."""
        return self.approved().filter(reports__handled_at=None, reports__isnull=False).distinct()

    def threads(self):
        """The comments that begin a conversation of which something is shown: themselves, or a reply to them."""
        shown_reply = Comment.objects.approved().filter(parent=models.OuterRef("pk"))
        return self.filter(parent=None).filter(Q(state=Comment.State.APPROVED) | models.Exists(shown_reply))


class Comment(models.Model):
    """What a visitor wrote below a page. Nothing of it shows before a moderator has approved it.

    The least that is needed is kept: no network address, no browser; an e-mail address only beside it and for a while
    (OutcomeAddress). An erased comment is an empty row: it keeps its number, so that an erasure can be told from a
    comment that never was, and the digest of its token, so that a second sending does not bring it back.
    """

    class State(models.TextChoices):
        PENDING = "pending", _("Pending")
        APPROVED = "approved", _("Approved")
        REFUSED = "refused", _("Refused")
        SPAM = "spam", _("Spam")
        ERASED = "erased", _("Erased")

    # Readers see a comment when it is approved, and that is said explicitly: see moderation.py. Ten thousand posts of
    # a bot must not empty the readers' cache ten thousand times (home/signals.py).
    seen_by_readers = False
    # Nor does a page count its comments among what would break without it, at the price of a row for each.
    wagtail_reference_index_ignore = True

    page = models.ForeignKey(Page, models.CASCADE, related_name="visitor_comments", verbose_name=_("page"))
    parent = models.ForeignKey(
        "self", models.CASCADE, null=True, blank=True, related_name="replies", verbose_name=_("in reply to")
    )
    language = models.CharField(_("language"), max_length=2, choices=settings.LANGUAGES)
    name = models.CharField(_("name"), max_length=LONGEST_NAME, blank=True)
    text = models.TextField(_("text"), blank=True)
    by_association = models.BooleanField(_("written by the association"), default=False)

    state = models.CharField(_("state"), max_length=10, choices=State, default=State.PENDING)
    # The codes of hints.py with a space before, between and after them, so that a query can look for one.
    hint_codes = models.CharField(_("hints"), max_length=200, blank=True)
    created_at = models.DateTimeField(_("posted"), default=timezone.now)
    decided_at = models.DateTimeField(_("decided"), null=True, blank=True)
    decided_by = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        models.SET_NULL,
        null=True,
        blank=True,
        related_name="+",
        verbose_name=_("decided by"),
    )
    reason = models.ForeignKey(
        "comments.Reason",
        models.SET_NULL,
        null=True,
        blank=True,
        related_name="+",
        verbose_name=_("reason"),
    )
    # What undoing the last decision goes back to; empty when there is nothing to undo.
    state_before = models.CharField(max_length=10, choices=State, blank=True)
    # Grows with every change. A decision names the version it was taken on: of two, the second is refused.
    version = models.PositiveIntegerField(default=0)
    # When moderators were written to at once, for a comment with a risk hint.
    alerted_at = models.DateTimeField(null=True, blank=True)

    # See tokens.py, receipts.py and posting.py. Keyed digests: without the site's key they say nothing.
    token_digest = models.CharField(max_length=64, null=True, unique=True, editable=False)
    receipt_digest = models.CharField(max_length=64, null=True, unique=True, editable=False)
    fingerprint = models.CharField(max_length=64, null=True, unique=True, editable=False)

    objects = CommentQuerySet.as_manager()

    class Meta:
        verbose_name = _("comment")
        verbose_name_plural = _("comments")
        default_permissions = ()
        permissions = [("moderate_comment", "Can moderate visitors' comments")]
        indexes = [
            models.Index(fields=["page", "state", "created_at"], name="comment_of_page"),
            models.Index(fields=["state", "created_at"], name="comment_queue"),
        ]

    def __str__(self) -> str:
        # Stands in the log and in the admin's titles: neither may hold a name or a text.
        return f"#{self.pk}"

    @staticmethod
    def set_when_erased() -> dict:
        """What changes where words are taken out of all texts for protection: see home/protection/erasing.py.

        Moderators who look at the comment as it was are told; the fingerprint was made of the words that are gone.
        """
        return {"version": F("version") + 1, "fingerprint": None}

    @property
    def hints(self) -> list[str]:
        """The codes of what moderators should look at: see hints.py."""
        return self.hint_codes.split()

    @hints.setter
    def hints(self, codes) -> None:
        self.hint_codes = f" {' '.join(codes)} " if codes else ""

    @property
    def is_shown(self) -> bool:
        """Whether readers see it where they can open its page."""
        return self.state == self.State.APPROVED

    @property
    def anchor(self) -> str:
        """Its id in the page. Two hyphens, which the anchors made of headings never have."""
        return f"comment--{self.pk}"

    @property
    def written_in(self):
        """The language (Language) of the page it was written under."""
        return language_of(self.language)
