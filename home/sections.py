"""The sections of a page: each with its own address on it, from which the table of contents is made."""

from dataclasses import dataclass
from typing import Any

from .text import latin_slug


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
            base = anchor = latin_slug(heading) or "section"
            number = 1
            while anchor in taken:
                number += 1
                anchor = f"{base}-{number}"
            taken.add(anchor)
        sections.append(Section(block, heading, anchor))
    return sections
