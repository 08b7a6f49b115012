"""The sections of a page: each with its own address on it, from which the table of contents is made."""

import re
from dataclasses import dataclass
from typing import Any

from .text import latin_slug

# The ids of notes and of their marks in the text.
TAKEN_BY_NOTES = re.compile(r"\A(note|mark)-\d+\Z")


@dataclass
class Section:
    """One block of a body. `anchor` and `heading` are empty where the block has no heading."""

    block: Any
    heading: str = ""
    anchor: str = ""


def sections_of(body) -> list[Section]:
    """Return the blocks of a body in order, with a Latin anchor for each heading, unique on the page."""
    sections, taken = [], set()
    for block in body:
        heading = block.value.get("heading", "") if hasattr(block.value, "get") else ""
        anchor = ""
        if heading:
            base = latin_slug(heading) or "section"
            if TAKEN_BY_NOTES.match(base):
                base = f"section-{base}"
            anchor = base
            number = 1
            while anchor in taken:
                number += 1
                anchor = f"{base}-{number}"
            taken.add(anchor)
        sections.append(Section(block, heading, anchor))
    return sections
