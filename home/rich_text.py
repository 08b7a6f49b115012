"""Rich text as readers get it: links resolved for the whole page, note marks, and the spacing of each language."""

import re
from html import escape

from django.utils.safestring import SafeString, mark_safe
from django.utils.translation import gettext as _

from .languages import FRENCH, Language
from .references import ATTRIBUTE, References
from .text import NOTE_MARK

TAG = re.compile(r"(<[^>]*>)")
A_TAG = re.compile(r"<a (?P<attributes>[^>]*)>(?P<text>.*?)</a>", re.DOTALL)
THIN, NO_BREAK = "\u202f", "\u00a0"
# A sign that stands after a space, or after a letter or digit and before a space or the end: never inside 15:08,
# https://, or a word. The spaces editors typed themselves are replaced, whatever their kind.
SPACE = f"[ {THIN}{NO_BREAK}]"
_BEFORE_HIGH = re.compile(rf"(?<=\S){SPACE}+([;!?»%])")
_BEFORE_COLON = re.compile(rf"(?<=\S){SPACE}+:(?=\s|$)")
_AFTER_OPENING = re.compile(rf"«{SPACE}*(?=\S)")
_BEFORE_CLOSING = re.compile(rf"(?<=\S){SPACE}*»")


def french_spacing(text: str) -> str:
    """Return a plain French text with no-break spaces where French wants them. Only spaces are changed or set."""
    text = _AFTER_OPENING.sub(f"«{THIN}", text)
    text = _BEFORE_CLOSING.sub(f"{THIN}»", text)
    text = _BEFORE_HIGH.sub(rf"{THIN}\1", text)
    return _BEFORE_COLON.sub(f"{NO_BREAK}:", text)


def typeset(text: str, language: Language) -> str:
    """Return a plain text with the spacing of its language."""
    return french_spacing(text) if language is FRENCH else text


class NoteMarks:
    """Turns [1] into a mark that leads to its note, and remembers which notes can lead back."""

    # A template calls whatever can be called, and would never see `marked`.
    do_not_call_in_templates = True

    def __init__(self, count: int):
        self.count = count
        self.marked: set[int] = set()

    def __call__(self, found: re.Match) -> str:
        number = int(found[1])
        if not 1 <= number <= self.count:
            return found[0]
        anchor = "" if number in self.marked else f' id="mark-{number}"'
        self.marked.add(number)
        label = escape(_("Note %d") % number)
        mark = f'<span dir="ltr">[{number}]</span>'
        return f'<a class="note-mark"{anchor} href="#note-{number}" aria-label="{label}">{mark}</a>'


def render_rich_text(
    source: str, language: Language, references: References | None = None, marks: NoteMarks | None = None
) -> SafeString:
    """Return the HTML of a rich text as Wagtail stores it. Links that lead nowhere keep their words only."""
    html = A_TAG.sub(lambda found: _link(found, references), source)
    pieces = TAG.split(html)
    for index in range(0, len(pieces), 2):
        piece = typeset(pieces[index], language)
        pieces[index] = NOTE_MARK.sub(marks, piece) if marks else piece
    return mark_safe("".join(pieces))  # noqa: S308 - the source passed Wagtail's whitelist when it was saved


def _link(found: re.Match, references: References | None) -> str:
    attributes, text = dict(ATTRIBUTE.findall(found["attributes"])), found["text"]
    kind = attributes.get("linktype")
    if kind in ("page", "document"):
        target = references.target(kind, attributes.get("id", "")) if references else None
        if target is None:
            return text
        foreign = f' hreflang="{target.language.tag}"' if target.language else ""
        note = f" ({escape(target.language.name)})" if target.language else ""
        return f'<a href="{escape(target.url)}"{foreign}>{text}</a>{note}'
    href = attributes.get("href", "")
    if not href.startswith(("http://", "https://", "mailto:", "tel:", "/", "#")):
        return text
    return f'<a href="{href}">{text}</a>'
