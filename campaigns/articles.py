"""How the rest of the site names and finds the articles of instruments."""

from collections.abc import Iterable

from django.db.models import Q

from home.citations import CitedArticle
from home.languages import current_language


def instrument_choices() -> list[tuple[str, str]]:
    """Return the instruments an editor may cite: code and name."""
    from .models import Instrument

    return [(instrument.code, str(instrument)) for instrument in Instrument.objects.all()]


def find_articles(pairs: Iterable[tuple[str, int]]) -> list[CitedArticle]:
    """Return the articles of (code, number) pairs in the present language, in the order asked. Two queries.

    An article whose page is not there yet keeps its number and has no address.
    """
    from .models import InstrumentArticlePage, InstrumentPage

    pairs = list(pairs)
    parents = InstrumentPage.objects.live().filter(
        locale__language_code=current_language().code,
        alias_of=None,
        instrument__code__in={code for code, _number in pairs},
    )
    code_of = dict(parents.values_list("path", "instrument__code"))
    below = Q(pk=None)
    for path in code_of:
        below |= Q(path__startswith=path)
    pages = (
        InstrumentArticlePage.objects.live()
        .filter(below, alias_of=None, number__in={number for _code, number in pairs})
        .select_related("locale")
    )
    found = {(code_of[page.path[: -page.steplen]], page.number): page for page in pages}
    return [
        CitedArticle(code, number, page.title if page else "", page.relative_path if page else "")
        for code, number in pairs
        for page in [found.get((code, number))]
    ]
