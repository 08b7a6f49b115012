"""Showing pictures: `{% load pictures %}{% picture_of value.image "text" %}`."""

from django import template

from ..pictures import UNREADABLE
from ..rendition_files import make_renditions
from ..renditions import FALLBACK, Picture

register = template.Library()


@register.filter
def gallery_use(gallery) -> str:
    """The use of a gallery's pictures: one alone is as wide as the text."""
    return "gallery" if len(gallery) > 1 else "text"


@register.inclusion_tag("components/picture_tag.html", takes_context=True)
def picture_of(context, image, use: str, loading: str = "lazy", decorative: bool = False) -> dict:
    """Draw a picture for one of the uses of home/renditions.py.

    `loading` is `eager` for a picture that the first screen shows; `decorative` leaves the words out where the page
    says the same beside the picture.
    """
    if not image:
        return {}
    if image.pk and getattr(context.get("request"), "is_preview", False):
        _make_for_preview(image, use)
    picture = Picture(image, use)
    width, height = picture.size
    return {
        "picture": picture,
        "width": width,
        "height": height,
        "alt": "" if decorative else picture.alt,
        "loading": loading,
    }


def _make_for_preview(image, use: str) -> None:
    """Let an editor see a picture that no published page shows yet: one file, the quickest to make."""
    try:
        if make_renditions(image, [use], only=FALLBACK):
            image.__dict__.get("_prefetched_objects_cache", {}).pop("renditions", None)
    except UNREADABLE:
        pass  # its words are shown instead
