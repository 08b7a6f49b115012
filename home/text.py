"""Small rules for text that people type in two scripts."""

import re
from collections.abc import Callable
from html import unescape

from anyascii import anyascii
from django.utils.html import strip_tags
from django.utils.text import slugify

# Embeddings, overrides and isolates (U+202A–202E, U+2066–2069) can make a page say something other than what its
# letters are, and NUL and other controls break databases and feeds. The marks an Arabic writer needs (LRM, RLM, ALM,
# ZWNJ, ZWJ), tab and line ends stay.
UNSAFE = re.compile("[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\u202a-\u202e\u2066-\u2069]")
SLUG_LENGTH = 50
NOTE_MARK = re.compile(r"\[(\d{1,2})\]")
EXCERPT_LENGTH = 180


def without_unsafe(value):
    """Return a text, or lists and dicts of texts as JSON holds them, without unsafe invisible characters."""
    if isinstance(value, str):
        return UNSAFE.sub("", value) if UNSAFE.search(value) else value
    if isinstance(value, dict):
        return {key: without_unsafe(item) for key, item in value.items()}
    if isinstance(value, list):
        return [without_unsafe(item) for item in value]
    return value


def latin_slug(text: str) -> str:
    """Return a short Latin slug of a text in either script: «تانوغة» gives `tnwghh`; empty if nothing is left."""
    slug = slugify(anyascii(text))
    if len(slug) <= SLUG_LENGTH:
        return slug
    return slug[: SLUG_LENGTH + 1].rsplit("-", 1)[0][:SLUG_LENGTH]


def free_slug(slug: str, is_free: Callable[[str], bool]) -> str:
    """Return the slug, or the first of slug-2, slug-3… that is free."""
    candidate, number = slug, 1
    while not is_free(candidate):
        number += 1
        candidate = f"{slug}-{number}"
    return candidate


def plain_text(html: str) -> str:
    """Return the words of a piece of rich text on one line, without note marks."""
    spaced = re.sub(r"<(/p|/li|/h\d|br ?/?)>", " ", html)
    return " ".join(NOTE_MARK.sub("", unescape(strip_tags(spaced))).split())


def excerpt(text: str, length: int = EXCERPT_LENGTH) -> str:
    """Return the beginning of a plain text, cut between words and ended by an ellipsis when it is longer."""
    if len(text) <= length:
        return text
    return text[:length].rsplit(" ", 1)[0].rstrip(" ,;:.،؛") + "…"


def text_within(page, name: str) -> str:
    """Return everything written in a text field or a stream of a page, as stored, as one text."""
    value = getattr(page, name)
    return " ".join(_strings(value.get_prep_value())) if hasattr(value, "raw_data") else str(value)


def _strings(value):
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        for item in value.values():
            yield from _strings(item)
    elif isinstance(value, list):
        for item in value:
            yield from _strings(item)
