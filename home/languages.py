"""The two languages of the site: the one source of `lang`, `dir` and of the word that names each language."""

import re
from dataclasses import dataclass

from django.utils.translation import get_language


@dataclass(frozen=True)
class Language:
    """One language of the site.

    `code` stands in addresses, catalogues and hreflang; `tag` in `<html lang>`; `name` is the language's own name.
    """

    code: str
    tag: str
    direction: str
    name: str

    @property
    def og_locale(self) -> str:
        """The tag in the form Open Graph wants: `fr_MA`."""
        return self.tag.replace("-", "_")


FRENCH = Language("fr", "fr-MA", "ltr", "Français")
ARABIC = Language("ar", "ar-MA", "rtl", "العربية")
# A weight as RFC 9110 writes it: one digit and at most three decimals.
WEIGHT = re.compile(r"\A(?:q=([01](?:\.\d{0,3})?))?\Z")
LANGUAGES = {language.code: language for language in (FRENCH, ARABIC)}


def language_of(code: str) -> Language:
    """Return the language of a code; French for a code that the site does not speak."""
    return LANGUAGES.get((code or "").split("-")[0], FRENCH)


def current_language() -> Language:
    """Return the language of the request being answered."""
    return language_of(get_language() or FRENCH.code)


def other_language(language: Language) -> Language:
    """Return the site's other language."""
    return ARABIC if language is FRENCH else FRENCH


def preferred_language(accept_language: str) -> Language:
    """Return the language a browser asks for in its Accept-Language header, French when unsure.

    Only the first language that the site speaks counts, by its weight; what no browser sends is passed over.
    """
    choices = []
    for position, item in enumerate(accept_language[:500].split(",")):
        tag, _, parameter = item.partition(";")
        code = tag.split("-")[0].strip().lower()
        weight = WEIGHT.match("".join(parameter.split()))
        if code in LANGUAGES and weight:
            choices.append((-float(weight[1] or 1), position, code))
    wanted = [choice for choice in sorted(choices) if choice[0] < 0]
    return LANGUAGES[wanted[0][2]] if wanted else FRENCH
