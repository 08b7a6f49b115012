"""Notes that colleagues left in the margin of a page and that nobody has resolved."""

from collections.abc import Iterator

from django.urls import reverse
from django.utils.html import format_html
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from wagtail.models import COMMENTS_RELATION_NAME

from ..findings import Finding, Html, Level


def findings(page) -> Iterator[Finding]:
    """Yield how many notes are open. One query; none for a page that came with its notes (its editor's form)."""
    if not page.pk:
        return
    count = sum(note.resolved_at is None for note in getattr(page, COMMENTS_RELATION_NAME).all())
    if count:
        words = ngettext(
            "%(count)d note in the margin is not resolved.",
            "%(count)d notes in the margin are not resolved.",
            count,
        ) % {"count": count}
        address = reverse("wagtailadmin_pages:edit", args=[page.pk])
        link = format_html('<a href="{}">{}</a>', address, _("Open the page"))
        yield Finding("open_notes", Level.ADVISES, Html(format_html("{} {}", words, link)))
