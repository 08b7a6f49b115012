"""The renditions of pictures: which ones each use shows, said once, and how those that exist are found.

A template looks up and never makes: what is missing at a reader's visit is left out (see publish_pictures.py for
when they are made).
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from django.db.models import Prefetch, prefetch_related_objects
from django.utils.functional import cached_property
from wagtail.images.models import Filter

if TYPE_CHECKING:
    # The pages' models draw cards, and cards need this module.
    from .models import SiteImage, SiteImageRendition

# What browsers are offered, the lightest first: Wagtail's names and the types that HTML asks for. JPEG is for those
# that know neither of the others, so one width of it is enough.
OFFERED = {"avif": "image/avif", "webp": "image/webp"}
FALLBACK = "jpeg"


@dataclass(frozen=True)
class Use:
    """One way of showing pictures: Wagtail's operations from narrow to wide, and the width that the page gives them.

    Where there is one operation only, the browser has no choice to make and `sizes` is empty.

    The second operation is the one that a telephone of two device pixels to the CSS pixel takes.
    """

    operations: tuple[str, ...]
    sizes: str = ""


FULL_WIDTH = "calc(100vw - 2.5rem)"
USES = {
    "text": Use(("width-360", "width-700", "width-960"), f"(min-width: 44.5rem) 42rem, {FULL_WIDTH}"),
    # The gallery's renditions are among those of the text: a picture block does not know which of the two it is in.
    "gallery": Use(
        ("width-360", "width-700"),
        f"(min-width: 44.5rem) 20.25rem, (min-width: 36rem) calc(50vw - 2rem), {FULL_WIDTH}",
    ),
    "portrait": Use(("fill-160x200", "fill-320x400"), "10rem"),
    # A list's picture, and the square that a narrow window shows of it: one size of each serves every column.
    "card": Use(("fill-720x320",)),
    "tile": Use(("fill-200x200",)),
}


def is_public_spec(spec: str) -> bool:
    """Whether readers are shown renditions of a filter spec. All others are the admin's, and stay private."""
    operation, _bar, form = spec.partition("|format-")
    return form in (*OFFERED, FALLBACK) and any(operation in use.operations for use in USES.values())


def operations_for(image: SiteImage, use: Use) -> list[str]:
    """Return the operations of a use that give different pictures of this one: a small picture is not made larger."""
    by_size: dict[tuple, str] = {}
    for operation in use.operations:
        by_size.setdefault(size_after(image, operation), operation)
    return list(by_size.values())


def size_after(image: SiteImage, operation: str) -> tuple[int, int]:
    """Return the width and height in pixels that an operation gives a picture."""
    width, height = Filter(operation).get_transform(image).size
    return round(width), round(height)


def specs_for(image: SiteImage, use: Use) -> dict[str, list[str]]:
    """Return the filter specs of a picture's renditions for one use: {format: [narrow, …, wide]}."""
    operations = operations_for(image, use)
    specs = {name: [f"{operation}|format-{name}" for operation in operations] for name in OFFERED}
    return specs | {FALLBACK: [f"{operations[:2][-1]}|format-{FALLBACK}"]}


def existing(image: SiteImage, specs: Iterable[str]) -> dict[str, SiteImageRendition]:
    """Return the renditions that exist by their specs: from what was prefetched, else in one query. Makes none."""
    found = image.find_existing_renditions(*(Filter(spec) for spec in specs))
    return {one.spec: rendition for one, rendition in found.items()}


def prefetch_renditions(images: Iterable[SiteImage | None], *names: str) -> None:
    """Bring the renditions of any number of pictures, for the named uses, in one query; in none without a picture."""
    specs = {
        f"{operation}|format-{form}"
        for name in names
        for operation in USES[name].operations
        for form in (*OFFERED, FALLBACK)
    }
    images = [image for image in images if image]
    if images:
        wanted = images[0].get_rendition_model().objects.filter(filter_spec__in=specs)
        prefetch_related_objects(images, Prefetch("renditions", wanted, to_attr="prefetched_renditions"))


class Picture:
    """A picture as one use shows it, drawn from the renditions that exist."""

    def __init__(self, image: SiteImage, use: str):
        self.image, self.use = image, USES[use]
        self.specs = specs_for(image, self.use)
        self.found = existing(image, [spec for specs in self.specs.values() for spec in specs])

    @cached_property
    def sources(self) -> list[dict[str, str]]:
        """The attributes of a source for each offered format that exists."""
        offers = []
        for name, kind in OFFERED.items():
            made = [self.found[spec] for spec in self.specs[name] if spec in self.found]
            if len(made) > 1:
                srcset = ", ".join(f"{rendition.url} {rendition.width}w" for rendition in made)
                offers.append({"type": kind, "srcset": srcset, "sizes": self.use.sizes})
            elif made:
                offers.append({"type": kind, "srcset": made[0].url})
        return offers

    @cached_property
    def fallback(self) -> SiteImageRendition | None:
        """What a browser shows that knows none of the offered formats; another of the renditions if it is lost."""
        order = list(self.specs[FALLBACK])
        for name in reversed(OFFERED):
            order += [self.specs[name][:2][-1], *self.specs[name]]
        return next((self.found[spec] for spec in order if spec in self.found), None)

    @property
    def size(self) -> tuple[int, int]:
        """The width and height of the widest rendition: the page never shows it larger."""
        return size_after(self.image, operations_for(self.image, self.use)[-1])

    @property
    def alt(self) -> str:
        """The words of the place where the picture stands, else its own in the reader's language."""
        if getattr(self.image, "decorative", False):
            return ""
        return getattr(self.image, "contextual_alt_text", None) or self.image.default_alt_text
