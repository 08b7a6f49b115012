"""Figures that a page shows: each with its unit, its date and its source.

Without a unit a figure says nothing: it is refused. Without a date or a source it misleads, and editors are told so
each time; they are not asked for a reason: readers are told too (“date unknown”), some dates are known to nobody, and
a question that comes back at every publication of the home page is answered without being read.
"""

from collections.abc import Iterable, Iterator

from django.utils.html import format_html, format_html_join
from django.utils.translation import gettext as _
from wagtail.admin.admin_url_finder import AdminURLFinder

from ...models import BasePage, FigureFields, ShownFigure
from ..findings import Finding, Html, Level
from ..page_texts import pieces_of
from ..telling import MOST_TOLD


def findings(page) -> Iterator[Finding]:
    """Yield what the figures of a page lack, one finding for each thing that is lacking."""
    if not isinstance(page, BasePage):
        return
    shown = [one for one in shown_by(page) if one.figure.value is not None]
    lacking = (
        (
            Level.BLOCKS,
            [one for one in shown if not one.figure.unit],
            _("These figures have no unit; say what was counted:"),
        ),
        (
            Level.ADVISES,
            [one for one in shown if not (one.figure.as_of or one.dated)],
            _("These figures have no date, and will be taken for today’s:"),
        ),
        (
            Level.ADVISES,
            [one for one in shown if not one.figure.has_source],
            _("These figures have no source, and nobody can check them:"),
        ),
    )
    for level, figures, words in lacking:
        if figures:
            yield Finding("figure", level, Html(format_html("{} {}", words, _names_of(figures))))


def shown_by(page) -> list[ShownFigure]:
    """Return the figures that readers see on a page, each once: those chosen in its blocks, those of its record."""
    chosen = (
        ShownFigure(piece.value, piece.value)
        for piece in pieces_of(page)
        # A record that is a draft is not shown.
        if isinstance(piece.value, FigureFields) and piece.value.live
    )
    return list(
        {(type(one.figure), one.figure.pk): one for one in (*chosen, *page.record_figures())}.values()
    )


def _names_of(figures: Iterable[ShownFigure]) -> Html:
    finder = AdminURLFinder()
    figures = list(figures)
    named = [(finder.get_edit_url(one.record) or "", one.name) for one in figures[:MOST_TOLD]]
    listed = format_html_join(" · ", '<a href="{}"><bdi>{}</bdi></a>', named)
    return Html(format_html("{}{}", listed, " …" if len(figures) > MOST_TOLD else ""))
