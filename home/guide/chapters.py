"""The guides as HTML. Their source is docs/<topic>.<language>.md, which reads as well where the code is read.

A heading ends with an anchor (`## Dates <a id="dates"></a>`) that is the same in both languages. Links lead to another
guide's file, to an anchor, or out; pictures are in docs/img. Nothing else in HTML stands there but <bdi>.
"""

import re
from collections.abc import Iterator
from functools import lru_cache
from pathlib import Path
from typing import NamedTuple

from django.conf import settings
from django.urls import reverse
from django.utils.safestring import SafeString, mark_safe
from markdown_it import MarkdownIt
from markdown_it.token import Token

from ..languages import Language, current_language, other_language
from ..rich_text import typeset

FOLDER = settings.BASE_DIR / "docs"
PICTURES = FOLDER / "img"
# In the order in which they are offered.
TOPICS = ("editors", "pictures", "moderation")
ANCHOR = re.compile(r'<a id="([a-z0-9-]+)">')
OTHER_GUIDE = re.compile(r"([a-z-]+)\.(?:fr|ar)\.md(#[a-z0-9-]+)?")
PICTURE = re.compile(r"img/([\w.-]+)")
INLINE_HTML = ('<bdi dir="ltr">', "</bdi>")
_markdown = MarkdownIt("commonmark").enable("table")


class Heading(NamedTuple):
    """A chapter (level 2) or a part of one (level 3)."""

    level: int
    anchor: str
    title: str


class Guide(NamedTuple):
    """One guide in one language."""

    language: Language
    title: str
    headings: list[Heading]
    html: SafeString


def guide_of(topic: str, language: Language | None = None) -> Guide:
    """Return a guide in the present language, or in the other one while it is not written in it."""
    language = language or current_language()
    path = _path(topic, language)
    if not path.exists():
        language = other_language(language)
        path = _path(topic, language)
    return _made(path, path.stat().st_mtime_ns, language)


def _path(topic: str, language: Language) -> Path:
    return FOLDER / f"{topic}.{language.code}.md"


# A file is read again when it has changed: the moment of its last change is a part of the question.
@lru_cache(maxsize=16)
def _made(path: Path, _changed: int, language: Language) -> Guide:
    tokens = _markdown.parse(path.read_text("utf-8"))
    kept: list[Token] = []
    headings: list[Heading] = []
    title = ""
    for place, token in enumerate(tokens):
        if token.type == "html_block":
            continue  # what gives the file its direction: the page has its own
        if token.type == "inline":
            token.children = list(_of_guide(token.children or [], language))
        if token.type == "heading_open":
            text = tokens[place + 1]
            anchor = ANCHOR.search(text.content)
            heading = Heading(int(token.tag[1]), anchor[1] if anchor else "", _plain(text))
            if heading.level == 1:
                title = heading.title
            else:
                headings.append(heading)
                token.attrSet("id", heading.anchor)
        kept.append(token)
    html = _markdown.renderer.render(_without_title(kept), _markdown.options, {})
    # Ours, as the templates are: whoever may change docs/ may change the code.
    return Guide(language, title, headings, mark_safe(html))  # noqa: S308 - a file of ours


def _of_guide(children: list[Token], language: Language) -> Iterator[Token]:
    """Yield what stands in a line, with links and pictures that lead somewhere from the admin."""
    for token in children:
        if token.type == "html_inline" and token.content not in INLINE_HTML:
            continue
        if token.type == "text":
            token.content = typeset(token.content, language)
        if token.type == "link_open":
            token.attrSet("href", address_of(str(token.attrGet("href"))))
        if token.type == "image":
            token.attrSet("src", address_of(str(token.attrGet("src"))))
            token.attrSet("loading", "lazy")
        yield token


def address_of(target: str) -> str:
    """Return where a link or picture of a guide leads from the admin; the target itself where it leads out."""
    if found := OTHER_GUIDE.fullmatch(target):
        return reverse("guide", args=[found[1]]) + (found[2] or "")
    if found := PICTURE.fullmatch(target):
        return reverse("guide_picture", args=[found[1]])
    return target


def _plain(inline: Token) -> str:
    return "".join(
        child.content for child in inline.children or [] if child.type in ("text", "code_inline")
    ).strip()


def _without_title(tokens: list[Token]) -> list[Token]:
    """Return what follows the heading of the whole: the admin's own header shows it."""
    for place, token in enumerate(tokens):
        if token.type == "heading_close" and token.tag == "h1":
            return tokens[place + 1 :]
    return tokens
