"""Whether readers are warned of what hurts: the note of a sensitive page, and pages that may be sensitive."""

from collections.abc import Iterator

from django.utils.html import format_html
from django.utils.text import capfirst
from django.utils.translation import gettext as _

from ...models import BasePage
from ...personal_data.folded import FoldedText, with_clitics
from ..findings import Finding, Html, Level
from ..page_texts import PATH, PageText, texts_of
from ..telling import around, passages, told, where
from . import spelt

# Phrases by their first word: each a list of its words.
PHRASES: dict[str, list[list[str]]] = {}
for phrase in (*spelt.CRUELTY_FRENCH, *spelt.CRUELTY_ARABIC):
    first, *others = (word.low for word in FoldedText(phrase).words)
    forms = with_clitics(first) if phrase in spelt.CRUELTY_ARABIC else [first]
    for form in forms:
        PHRASES.setdefault(form, []).append(others)
# What warns the reader, and what stands for the page elsewhere.
WARNINGS = ("content_note", "neutral_title")


def findings(page) -> Iterator[Finding]:
    """Yield what is missing of a page's warnings: at most one finding."""
    if not isinstance(page, BasePage):
        return
    if page.is_sensitive:
        if not page.content_note.strip():
            yield Finding("content_note", Level.ASKS, _no_note(page))
        return
    for text in texts_of(page):
        if text.names[0] not in WARNINGS and (found := cruelty_in(text.text)):
            yield Finding("sensitive", Level.ADVISES, _may_be_sensitive(page, text, found))
            return


def cruelty_in(text: str) -> list[tuple[int, int]]:
    """Return where a text tells of what may bring back a reader's own suffering: (start, end)."""
    folded = FoldedText(text)
    found = []
    for place, word in enumerate(folded.words):
        for others in PHRASES.get(word.low, ()):
            following = folded.words[place + 1 : place + 1 + len(others)]
            if [one.low for one in following] == others:
                found.append(folded.span(word.start, (following or [word])[-1].end))
                break
    return found


def _no_note(page) -> Html:
    advice = _(
        "The page is sensitive and has no words of its own here: readers get a general sentence. Say in one what they"
        " will meet."
    )
    label = capfirst(page._meta.get_field("content_note").verbose_name)
    return Html(
        format_html(_("{place}: {what}"), place=where(page, label, f"{PATH}content_note"), what=advice)
    )


def _may_be_sensitive(page, text: PageText, found: list[tuple[int, int]]) -> Html:
    said = passages(page, (around(text.text, *one) for one in found))
    advice = _("If the page tells of violence in detail, mark it as sensitive and write a content note.")
    return told(page, text, said, advice)
