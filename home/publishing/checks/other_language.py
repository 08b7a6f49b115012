"""Paragraphs in the other language, which somebody forgot to translate or pasted in the wrong page.

Names, titles of documents and acronyms stay in their letters: only a paragraph without a single letter of the page's
own language is told, and only where it is more than a few words.
"""

import re
from collections.abc import Iterator

from django.utils.translation import gettext as _

from ...alt_text import LETTER
from ...models import BasePage
from ..findings import Finding, Level
from ..page_texts import texts_of
from ..telling import first_of, said_of

# A note or a source may name a book or a report in the language it has.
REFERENCES = {"notes", "source", "source_name"}
WEB_ADDRESS = re.compile(r"(?:https?://|www\.)\S+|[^\s@]{1,64}@\S+")
WORD = re.compile(r"[^\W\d_]{2,}")
FEW_WORDS = 6


def findings(page) -> Iterator[Finding]:
    """Yield the paragraphs of a page that are wholly in the other language."""
    if not isinstance(page, BasePage):
        return
    advice = (
        _("is not in French: translate it, or take it out.")
        if page.language.code == "fr"
        else _("is not in Arabic: translate it, or take it out.")
    )
    places = (
        (text, paragraph)
        for text in texts_of(page)
        if not REFERENCES.intersection(text.names)
        for paragraph in foreign_paragraphs(text.text, page.language.code)
    )
    yield from first_of(
        Finding("language", Level.ADVISES, said_of(page, text, paragraph, advice))
        for text, paragraph in places
    )


def foreign_paragraphs(text: str, code: str) -> list[str]:
    """Return the paragraphs of a text that have no letter of a language and are more than a few words."""
    other = LETTER["ar" if code == "fr" else "fr"]
    return [
        paragraph
        for paragraph in text.splitlines()
        if not LETTER[code].search(words := WEB_ADDRESS.sub(" ", paragraph))
        and sum(other.match(word) is not None for word in WORD.findall(words)) > FEW_WORDS
    ]
