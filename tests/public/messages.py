"""Which sentences the code and the templates ask the catalogues for, found without GNU gettext."""

import io
import re
from functools import cache
from pathlib import Path
from typing import NamedTuple

import polib
from babel.messages.extract import extract as babel_extract
from django.conf import settings
from django.utils.translation.template import templatize

ROOT = Path(settings.BASE_DIR)
SOURCES = ("home", "news", "campaigns", "comments", "site_config", "templates")
ENDINGS = (".py", ".html", ".xml", ".txt")
# Where Django's functions take the context, the sentence and its plural.
PLAIN = dict.fromkeys(("_", "gettext", "gettext_lazy", "gettext_noop"))
KEYWORDS = PLAIN | {
    "ngettext": (1, 2),
    "ngettext_lazy": (1, 2),
    "pgettext": ((1, "c"), 2),
    "pgettext_lazy": ((1, "c"), 2),
    "npgettext": ((1, "c"), 2, 3),
    "npgettext_lazy": ((1, "c"), 2, 3),
}


STRING = r"""u?(?:'(?:\\.|[^'\\])*'|"(?:\\.|[^"\\])*")"""
CALL = re.compile(rf"\b(?:_|n?p?gettext)\(\s*{STRING}(?:\s*,\s*{STRING})*")


class Message(NamedTuple):
    context: str | None
    text: str
    plural: str | None


def sources() -> list[Path]:
    """Return every file that readers' or editors' sentences come from."""
    files = [path for folder in SOURCES for path in (ROOT / folder).rglob("*") if path.suffix in ENDINGS]
    return sorted(path for path in files if "migrations" not in path.parts and "demo" not in path.parts)


def in_file(path: Path) -> list[Message]:
    """Return the messages of one Python file or template."""
    text = path.read_text(encoding="utf-8")
    if path.suffix != ".py":
        # What is left of a template between the calls is no Python, so the calls stand alone.
        text = "\n".join(found[0] + ")" for found in CALL.finditer(templatize(text, origin=str(path))))
    found = []
    # Babel gives the context in a place of its own.
    for _line, messages, _comments, context in babel_extract("python", io.BytesIO(text.encode()), KEYWORDS):
        parts = messages if isinstance(messages, tuple) else (messages,)
        plural = parts[1] if len(parts) > 1 else None
        found.append(Message(context, parts[0], plural))
    return found


@cache
def extract() -> dict[Message, list[str]]:
    """Return every message with the files it stands in."""
    found: dict[Message, list[str]] = {}
    for path in sources():
        for message in in_file(path):
            found.setdefault(message, []).append(str(path.relative_to(ROOT)))
    return found


@cache
def catalogue(code: str) -> polib.POFile:
    """Return a language's catalogue, read once: its tests only look at it."""
    return polib.pofile(str(ROOT / "locale" / code / "LC_MESSAGES" / "django.po"))


def compiled(code: str) -> polib.MOFile:
    return polib.mofile(str(ROOT / "locale" / code / "LC_MESSAGES" / "django.mo"))


PLACEHOLDER = re.compile(r"%\((\w+)\)[sd]|%[sd]|\{(\w*)\}")


def placeholders(text: str) -> set[str]:
    return {found[0] for found in PLACEHOLDER.finditer(text)}
