"""How the rest of the site names and finds the articles of instruments."""

from collections.abc import Iterable

from home.citations import CitedArticle
from home.languages import current_language
from home.siblings import public_pages


def instrument_choices() -> list[tuple[str, str]]:
    """Return the instruments an editor may cite: code and name."""
    from .models import Instrument

    return [(instrument.code, str(instrument)) for instrument in Instrument.objects.all()]


def find_articles(pairs: Iterable[tuple[str, int]]) -> list[CitedArticle]:
    """Return the articles of (code, number) pairs in the present language, in the order asked. One query.

    An article whose page is not there yet keeps its number and has no address.
    """
    from .models import InstrumentArticlePage

    pairs = list(pairs)
    pages = public_pages(InstrumentArticlePage.objects.select_related("locale", "instrument")).filter(
        locale__language_code=current_language().code,
        instrument__code__in={code for code, _number in pairs},
        number__in={number for _code, number in pairs},
    )
    found = {(page.instrument.code, page.number): page for page in pages}
    cited = [(code, number, found.get((code, number))) for code, number in pairs]
    return [
        CitedArticle(code, number, page.outside_topic if page else "", page.relative_path if page else "")
        for code, number, page in cited
    ]
