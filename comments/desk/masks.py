"""Masked passages at the desk: read, searched for and added to, without ever being guessed."""

from django.utils.translation import override

from home.languages import LANGUAGES

from ..models import MASK
from ..posting import clean_text
from ..templatetags.comments import masked_words

# One letter would be masked in every word it stands in.
SHORTEST = 2


def with_marks(text: str) -> str:
    """Return a text that was copied from the desk, the words for masked passages being marks again."""
    for code in LANGUAGES:
        with override(code):
            text = text.replace(masked_words(), MASK)
    return text


def passages_of(typed: list[str]) -> list[str]:
    """Return the passages to mask: what stands between marks, cleaned, without what is too short to mean anything."""
    pieces = [clean_text(piece) for text in typed for piece in with_marks(text).split(MASK)]
    return list(dict.fromkeys(piece for piece in pieces if len(piece) >= SHORTEST))
