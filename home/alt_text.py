"""Whether the pictures of a page are described in its language, asked before a page is published.

Where a picture stands it has words of its own; it does without only where an editor has marked it as decorative.
"""

import re

from django.utils.translation import gettext as _

ARABIC_LETTER = re.compile(r"[\u0620-\u064A\u066E-\u06D3]")
LATIN_LETTER = re.compile(r"[A-Za-z\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u00ff\u0152\u0153]")
# What a description in each language cannot be without.
LETTER = {"fr": LATIN_LETTER, "ar": ARABIC_LETTER}


def problems(page) -> list[tuple[str, str]]:
    """Return what is wrong with the descriptions of a page's pictures: where, and a sentence, in the editor's language.

    Looks at the page as it is in memory, so that a draft can be checked before it goes live. The picture of its cards
    is not among them: lists say beside it what it would say.
    """
    # Only now: the walk knows blocks and models, and this is asked by what they import.
    from .publish_pictures import pictures_of

    code, found = page.language.code, []
    shown = [image for image, use in pictures_of(page) if use not in ("card", "tile")]
    for number, image in enumerate(shown, 1):
        # What readers are told where the place has no words of its own: see Picture.alt in home/renditions.py.
        words = getattr(image, "contextual_alt_text", "") or getattr(image, f"alt_{code}")
        if sentence := fault(words, code, bool(getattr(image, "decorative", False))):
            where = _("Picture %(number)d, “%(title)s”") % {"number": number, "title": image.title}
            found.append((where, sentence))
    return found


def fault(words: str | None, code: str, decorative: bool = False) -> str:
    """Return what is wrong with a description on a page of a language, empty where nothing is."""
    words = (words or "").strip()
    if decorative:
        return ""
    if not words:
        return (
            _("It is not described in Arabic. Write its alternative text, or mark it as decorative.")
            if code == "ar"
            else _("It is not described in French. Write its alternative text, or mark it as decorative.")
        )
    if not LETTER[code].search(words):
        return (
            _("Its alternative text is not in Arabic, the language of the page.")
            if code == "ar"
            else _("Its alternative text is not in French, the language of the page.")
        )
    return ""
