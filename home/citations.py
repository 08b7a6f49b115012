"""Articles of treaties, cited from any page by (instrument code, article number).

The app that holds the instruments registers here how to name and find them, so that no other app imports it.
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from django.utils.translation import gettext_lazy as _
from wagtail import blocks
from wagtail.models import Page

from .blocks.previews import Sample
from .models.citations import Citation
from .outside import knowing_sensitive
from .siblings import public_pages


@dataclass(frozen=True)
class CitedArticle:
    """An article as a reader meets it; `url` is empty when its page does not exist in the reader's language."""

    instrument: str
    number: int
    topic: str
    url: str


Finder = Callable[[Iterable[tuple[str, int]]], list[CitedArticle]]
_finders: list[Finder] = []
_choices: list[Callable[[], list[tuple[str, str]]]] = []


def register_instruments(choices: Callable[[], list[tuple[str, str]]], finder: Finder) -> None:
    """Tell the site which instruments there are and how to find their articles in the present language."""
    _choices[:], _finders[:] = [choices], [finder]


def instrument_choices() -> list[tuple[str, str]]:
    return _choices[0]() if _choices else []


class CitationBlock(blocks.StructBlock):
    """One article of one instrument."""

    instrument = blocks.ChoiceBlock(choices=instrument_choices, label=_("Instrument"))
    article = blocks.IntegerBlock(label=_("Article"), min_value=1, max_value=200)

    class Meta:
        icon = "openquote"
        label = _("Article")
        description = _("An article of a treaty that the page speaks of; the article's own page links back.")
        preview_value = Sample("home.samples.citation")
        preview_template = "previews/citation.html"


def cited_pairs(citations) -> list[tuple[str, int]]:
    """Return the (instrument, article) pairs of a page's `citations` stream, without doubles, in order."""
    pairs = [
        (child["value"].get("instrument"), child["value"].get("article")) for child in citations.raw_data
    ]
    return list(dict.fromkeys((code, number) for code, number in pairs if code and number))


def cited_articles(citations) -> list[CitedArticle]:
    """Return the articles of a `citations` stream for the present language, in the editor's order."""
    pairs = cited_pairs(citations)
    return _finders[0](pairs) if pairs and _finders else []


def index_citations(page) -> None:
    """Make the index of a page's citations anew."""
    Citation.objects.filter(page=page).delete()
    Citation.objects.bulk_create(
        Citation(page_id=page.pk, instrument=code, article=number)
        for code, number in cited_pairs(page.citations)
    )


def citing_pages(instrument: str, article: int, locale) -> list[Page]:
    """Return the live pages of a language that cite an article, newest first."""
    ids = Citation.objects.filter(instrument=instrument, article=article).values("page_id")
    pages = Page.objects.filter(pk__in=ids, locale=locale).select_related("locale")
    return list(knowing_sensitive(public_pages(pages)).order_by("-first_published_at"))
