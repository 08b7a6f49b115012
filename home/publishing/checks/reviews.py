"""Whether the words of a page have been looked at by somebody who did not write them."""

from collections.abc import Iterator

from django.urls import reverse
from django.utils.html import format_html
from django.utils.translation import gettext as _
from django.utils.translation import pgettext

from ...models import BasePage, ProtectionReview
from .. import reviews
from ..findings import Finding, Html, Level


def findings(page) -> Iterator[Finding]:
    """Yield which reviews the present words of a page lack."""
    if not isinstance(page, BasePage) or reviews.is_shown_already(page):
        return
    waiting = reviews.waiting(page) if page.pk else None
    reasons = reviews.protection_reasons(page)
    if reasons and not reviews.protection_approval(page):
        words = _(
            "It shows or tells of: %(reasons)s. Somebody who protects people, and did not write it, looks at it first."
        )
        words %= {"reasons": pgettext("between the items of a list", ", ").join(reasons)}
        # An association that has nobody to review has switched the review off: then it is for the editor to decide.
        level = Level.BLOCKS if reviews.protection_is_reviewed() else Level.ASKS
        at_it = waiting and isinstance(waiting.task.specific, ProtectionReview)
        yield Finding(
            "protection_review", level, Html(format_html("{} {}", words, _how(page, at_it and waiting)))
        )
    if not reviews.language_approval(page):
        yield Finding("language_review", Level.ADVISES, Html(_("Nobody else has read this text.")))


def _how(page, waiting):
    words = _("Submit it for review.")
    if waiting:
        people = reviews.reviewers(waiting.task.specific, page)
        names = pgettext("between the items of a list", ", ").join(user.get_username() for user in people)
        words = _("It waits for the review of: %(names)s.") % {"names": names}
        if not people:
            words = _("It waits for a review that nobody but its authors could give.")
    if not page.pk:
        return words
    return format_html('{} <a href="{}">{}</a>', words, reverse("page_review", args=[page.pk]), _("Reviews"))
