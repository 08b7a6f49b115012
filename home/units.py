"""What the association counts. One list, so that no two pages name one unit differently.

Each unit is a noun with its plural in the catalogues: two forms in French (zero is singular), six in Arabic.
"""

from django.utils.functional import lazy
from django.utils.translation import gettext_lazy as _
from django.utils.translation import ngettext_lazy

UNITS = {
    "people": ngettext_lazy("person", "people", "count"),
    "patients": ngettext_lazy("patient", "patients", "count"),
    "consultations": ngettext_lazy("consultation", "consultations", "count"),
    "cases": ngettext_lazy("case", "cases", "count"),
    "sessions": ngettext_lazy("session", "sessions", "count"),
    "workshops": ngettext_lazy("workshop", "workshops", "count"),
    "inhabitants": ngettext_lazy("inhabitant", "inhabitants", "count"),
    "households": ngettext_lazy("household", "households", "count"),
    "doctors": ngettext_lazy("doctor", "doctors", "count"),
    "psychologists": ngettext_lazy("psychologist", "psychologists", "count"),
    "volunteers": ngettext_lazy("volunteer", "volunteers", "count"),
    "glasses": ngettext_lazy("pair of glasses", "pairs of glasses", "count"),
    "medicines": ngettext_lazy("medicine", "medicines", "count"),
    "documents": ngettext_lazy("document", "documents", "count"),
    "articles": ngettext_lazy("article", "articles", "count"),
    "experts": ngettext_lazy("expert", "experts", "count"),
    "states": ngettext_lazy("State", "States", "count"),
    "members": ngettext_lazy("member", "members", "count"),
    "files": ngettext_lazy("case file", "case files", "count"),
    "places": ngettext_lazy("place", "places", "count"),
    "visits": ngettext_lazy("visit", "visits", "count"),
    "days": ngettext_lazy("day", "days", "count"),
    "years": ngettext_lazy("year", "years", "count"),
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
# Ten takes the plural noun of lists in both languages.
UNIT_CHOICES = [(unit, _plural_word(unit, 10)) for unit in UNITS]
QUALIFIER_CHOICES = list(QUALIFIERS.items())
