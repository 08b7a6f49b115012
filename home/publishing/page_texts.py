"""Every piece of a page that somebody wrote or chose: where it stands, in the editor's words, and how to get there.

A place is named as the editor sees it (“Body, block 3: Quotation”). Its anchor is what Wagtail's editor understands at
the end of its address, and opens the tab of: `:w:contentpath=body.<id>.heading`. The items of a list share the list's:
their own numbers are made anew each time where no form has saved them yet.
"""

import re
from collections.abc import Iterator
from html import unescape
from typing import Any, NamedTuple

from django.db import models
from django.utils.text import capfirst
from django.utils.translation import gettext as _
from wagtail import blocks
from wagtail.fields import RichTextField, StreamField

from ..blocks.prose import RenderedImageBlock
from ..dates import PartialDateField

# What stands for a page elsewhere comes after what stands on it.
ASIDE = ("seo_title", "search_description", "content_note", "neutral_title")
# The page's place in the tree.
NO_WORDS = {"path"}
TAG = re.compile(r"<[^<>]*>")
PATH = ":w:contentpath="
# Among the names that lead to a value: it is an item of a list.
OF_A_LIST = "*"
END_OF_PARAGRAPH = re.compile(r"</(?:p|li|ul|ol|h\d|blockquote)>|<(?:br|hr)\b[^<>]*>")


class Piece(NamedTuple):
    """A value of a page. `names` lead to it (the field, types and names of blocks); `kind` is its field or block."""

    place: str
    anchor: str
    names: tuple[str, ...]
    kind: Any
    value: Any

    def within(self, kind, value, place: str, step: str | None, name: str) -> "Piece":
        """Return a value within this one, one step further in the editor."""
        anchor = f"{self.anchor}.{step}" if step and OF_A_LIST not in self.names else self.anchor
        return Piece(place, anchor, (*self.names, name), kind, value)


class PageText(NamedTuple):
    """A text of a page: `text` without tags, its paragraphs on lines of their own; `html` where it is rich text."""

    place: str
    anchor: str
    names: tuple[str, ...]
    text: str
    html: str = ""


def texts_of(page) -> list[PageText]:
    """Return the texts of a page that readers see, or that stand for it elsewhere: none of them empty."""
    found = []
    for piece in pieces_of(page):
        text, html = _words_of(piece)
        if text:
            found.append(PageText(piece.place, piece.anchor, piece.names, text, html))
    return found


def pieces_of(page) -> Iterator[Piece]:
    """Yield every value of a page's fields: texts, and what was chosen. A stream's blocks come one by one."""
    fields = [field for field in page._meta.concrete_fields if field.editable and not field.primary_key]
    for field in sorted(fields, key=lambda field: field.name in ASIDE):
        piece = Piece(
            capfirst(field.verbose_name),
            PATH + field.name,
            (field.name,),
            field,
            field.value_from_object(page),
        )
        if isinstance(field, StreamField):
            yield from _of_block(field.stream_block, piece)
        else:
            yield piece


def plain(html: str) -> str:
    """Return the words of rich text, each paragraph and item on a line of its own. Note marks stay."""
    lines = unescape(TAG.sub("", END_OF_PARAGRAPH.sub("\n", html))).splitlines()
    return "\n".join(line.strip() for line in lines if line.strip())


def _words_of(piece: Piece) -> tuple[str, str]:
    """Return the words of a piece and its HTML, both empty where it has none."""
    kind, value = piece.kind, piece.value
    if isinstance(kind, RichTextField | blocks.RichTextBlock):
        html = getattr(value, "source", value) or ""
        return plain(html), html
    is_text = isinstance(kind, blocks.CharBlock | blocks.TextBlock) or (
        isinstance(kind, models.CharField | models.TextField)
        and not isinstance(kind, models.SlugField | models.URLField | PartialDateField)
        and not kind.choices
        and kind.name not in NO_WORDS
    )
    return (str(value or "").strip(), "") if is_text else ("", "")


def _of_block(block, piece: Piece) -> Iterator[Piece]:
    value = piece.value
    if isinstance(block, RenderedImageBlock):
        if value:
            yield piece._replace(kind=block)
            words = block.child_blocks["alt_text"]
            yield _child(piece, "alt_text", words, value.contextual_alt_text)
    elif isinstance(block, blocks.StreamBlock):
        for number, child in enumerate(value, 1):
            yield from _of_block(
                child.block,
                piece.within(
                    child.block,
                    child.value,
                    _nth_of_stream(piece.place, block, child.block, number),
                    child.id,
                    child.block_type,
                ),
            )
    elif isinstance(block, blocks.StructBlock):
        for name, child in block.child_blocks.items():
            yield from _of_block(child, _child(piece, name, child, value.get(name)))
    elif isinstance(block, blocks.ListBlock):
        for number, child in enumerate(value.bound_blocks, 1):
            place = _beside(piece.place, _numbered(child.block.label, number))
            item = piece._replace(place=place, value=child.value, names=(*piece.names, OF_A_LIST))
            yield from _of_block(child.block, item)
    else:
        yield piece._replace(kind=block)


def _child(piece: Piece, name: str, block, value) -> Piece:
    # The text of a block needs no name beside the block's own; a list's items have one each.
    alone = name == "text" or isinstance(block, blocks.ListBlock)
    place = piece.place if alone else _beside(piece.place, block.label)
    return piece.within(block, value, place, name, name)


def _beside(place: str, part: str) -> str:
    return _("%(place)s, %(part)s") % {"place": place, "part": part}


def _numbered(name: str, number: int) -> str:
    return _("%(name)s %(number)d") % {"name": name, "number": number}


def _nth_of_stream(field: str, stream, block, number: int) -> str:
    if len(stream.child_blocks) == 1:
        return _numbered(block.label, number)
    return _("%(field)s, block %(number)d: %(block)s") % {
        "field": field,
        "number": number,
        "block": block.label,
    }
