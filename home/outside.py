"""What is said of a page away from it: in lists, links and menus, where a sensitive page must not give itself away.

Most lists of links hold plain pages, which know no more than their title. A query that says beforehand which of them
are sensitive (`knowing_sensitive`) spares one for each page; a page whose query said nothing is looked up, never
guessed.
"""

from functools import cache, reduce
from operator import or_

from django.apps import apps
from django.db.models import BooleanField, Exists, ExpressionWrapper, OuterRef
from wagtail.models import Page


@cache
def _page_types() -> list[type[Page]]:
    return [model for model in apps.get_models() if hasattr(model, "sensitive_pages")]


def knowing_sensitive(pages):
    """Add to a queryset of plain pages whether each is sensitive, for outside_title(). No query of its own."""
    tests = [Exists(model.sensitive_pages().filter(pk=OuterRef("pk"))) for model in _page_types()]
    return pages.annotate(known_sensitive=ExpressionWrapper(reduce(or_, tests), BooleanField()))


def outside_title(page: Page) -> str:
    """Return the title under which other pages may speak of a page, in the page's own language."""
    if not hasattr(page, "outside_title"):
        if not getattr(page, "known_sensitive", True):
            return page.title
        page = page.specific
    return getattr(page, "outside_title", page.title)
