"""Arabic as it is typed: signs of the Latin keyboard among Arabic letters, and spaces where Arabic has none.

Latin figures are how Morocco counts, and names and acronyms may stand in Latin letters: neither is a fault.
"""

import re
from collections.abc import Iterator

from django.utils.translation import gettext as _

from ...models import BasePage
from ..findings import Finding, Level
from ..page_texts import texts_of
from ..telling import around, first_of, passages, told
from . import spelt

LETTER = r"[\u0620-\u065f\u066e-\u06d3]"
FIGURE = r"[0-9\u0660-\u0669]"
LATIN_SIGN = re.compile(
    rf"(?<={LETTER})[\u00a0 ]?[,;?](?=\s|{LETTER}|[»)\]]|\Z)|(?<=[0-9)»\]])[,;?](?=\s?{LETTER})"
)
PER_CENT = re.compile(rf"%(?={FIGURE})|(?<={FIGURE})[ \u00a0\u202f]%|% (?={FIGURE})")
QUOTE = re.compile(rf'(?<={LETTER})"|"(?={LETTER})')
SPACE_BEFORE = re.compile(r"(?<=[^\s\u00a0\u202f])[ \u00a0\u202f]+[\u060c\u061b\u061f:](?=\s|\Z)")


def findings(page) -> Iterator[Finding]:
    """Yield the places of an Arabic page with signs that are not Arabic's, with the first passages of each."""
    if not isinstance(page, BasePage) or page.language.code != "ar":
        return
    signs = {"signs": spelt.ARABIC_SIGNS}
    advices = (
        (LATIN_SIGN, _("A Latin sign follows an Arabic word: type %(signs)s in its place.") % signs),
        (QUOTE, _("Type « » in the place of straight quotation marks.")),
        (PER_CENT, _("Type the per cent sign after the number, without a space.")),
        (SPACE_BEFORE, _("Arabic has no space before %(signs)s and the colon.") % signs),
    )
    texts = texts_of(page)
    for pattern, advice in advices:
        places = ((text, found) for text in texts if (found := faults_in(text.text, pattern)))
        yield from first_of(
            Finding("typing", Level.ADVISES, told(page, text, passages(page, found), advice), len(found))
            for text, found in places
        )


def faults_in(text: str, pattern: re.Pattern) -> list[str]:
    """Return each passage of an Arabic text that one of the patterns above finds, with what is around it."""
    return [around(text, *found.span()) for found in pattern.finditer(text)]
