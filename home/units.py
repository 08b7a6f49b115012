"""What the association counts. One list, so that no two pages name one unit differently.

Each unit is a noun with its plural in the catalogues: two forms in French (zero is singular), six in Arabic.
"""

from django.utils.functional import lazy
from django.utils.translation import gettext_lazy as _
from django.utils.translation import npgettext_lazy

# Their context keeps them apart from labels that are the same word, such as the “place” of a form.
UNITS = {
    "people": npgettext_lazy("unit", "person", "people", "count"),
    "patients": npgettext_lazy("unit", "patient", "patients", "count"),
    "consultations": npgettext_lazy("unit", "consultation", "consultations", "count"),
    # What a source counted without saying whom or how: “117 dental”.
    "acts": npgettext_lazy("unit", "act of care", "acts of care", "count"),
    "cases": npgettext_lazy("unit", "case", "cases", "count"),
    "sessions": npgettext_lazy("unit", "session", "sessions", "count"),
    "workshops": npgettext_lazy("unit", "workshop", "workshops", "count"),
    "inhabitants": npgettext_lazy("unit", "inhabitant", "inhabitants", "count"),
    "households": npgettext_lazy("unit", "household", "households", "count"),
    "doctors": npgettext_lazy("unit", "doctor", "doctors", "count"),
    "psychologists": npgettext_lazy("unit", "psychologist", "psychologists", "count"),
    "volunteers": npgettext_lazy("unit", "volunteer", "volunteers", "count"),
    "glasses": npgettext_lazy("unit", "pair of glasses", "pairs of glasses", "count"),
    "medicines": npgettext_lazy("unit", "medicine", "medicines", "count"),
    "documents": npgettext_lazy("unit", "document", "documents", "count"),
    "articles": npgettext_lazy("unit", "article", "articles", "count"),
    "experts": npgettext_lazy("unit", "expert", "experts", "count"),
    "states": npgettext_lazy("unit", "State", "States", "count"),
    "members": npgettext_lazy("unit", "member", "members", "count"),
    "files": npgettext_lazy("unit", "case file", "case files", "count"),
    "places": npgettext_lazy("unit", "place", "places", "count"),
    "visits": npgettext_lazy("unit", "visit", "visits", "count"),
    "percent": npgettext_lazy("unit", "per cent", "per cent", "count"),
    "days": npgettext_lazy("unit", "day", "days", "count"),
    "years": npgettext_lazy("unit", "year", "years", "count"),
}

# What stands before the number, as people say it; an exact count needs no word.
QUALIFIERS = {
    "exact": _("exactly"),
    "about": _("about"),
    "nearly": _("nearly"),
    "more_than": _("more than"),
    "at_least": _("at least"),
}


def unit_word(unit: str, count: int) -> str:
    """Return the noun of a unit for a count, in the present language: `personnes`, «أشخاص», «شخصاً»…"""
    # The noun stands alone: the catalogue's plural rule is asked, the number itself is written elsewhere.
    return UNITS[unit] % {"count": count}


_plural_word = lazy(unit_word, str)


def unit_choices() -> list[tuple[str, str]]:
    """Return the units as a form offers them. Ten takes the plural noun of lists in both languages."""
    return [(unit, _plural_word(unit, 10)) for unit in UNITS]


def qualifier_choices() -> list[tuple[str, str]]:
    """Return the qualifiers as a form offers them."""
    return list(QUALIFIERS.items())
