"""Showing pictures: `{% load pictures %}{% picture_of value.image "text" %}`."""

from django import template
from django.forms.utils import flatatt

from ..cleaning.pictures import UNREADABLE
from ..languages import current_language
from ..rendition_files import make_renditions
from ..renditions import FALLBACK, Picture

register = template.Library()
# Where static/css/site.css puts a card's picture beside its words.
NARROW = "(max-width: 47.99rem)"


@register.filter
def gallery_use(gallery) -> str:
    """The use of a gallery's pictures: one alone is as wide as the text."""
    return "gallery" if len(gallery) > 1 else "text"


@register.filter
def is_shown(image) -> bool:
    """Whether readers of the present language are shown a picture, and what is said of it."""
    return bool(image and image.may_be_shown_in(current_language().code))


@register.inclusion_tag("components/picture_tag.html", takes_context=True)
def picture_of(
    context, image, use: str, narrow: str = "", loading: str = "lazy", decorative: bool = False
) -> dict:
    """Draw a picture for one of the uses of home/renditions.py, and for another one, `narrow`, in a narrow window.

    `loading` is `eager` for a picture that the first screen shows; `decorative` leaves the words out where the page
    says the same beside the picture. A picture that may not be shown leaves nothing: see picture_withheld.html.
    """
    if not is_shown(image):
        return {}
    if image.pk and getattr(context.get("request"), "is_preview", False):
        _make_for_preview(image, use)
    picture = Picture(image, use)
    width, height = picture.size
    sources = picture.sources
    if narrow:
        cropped = Picture(image, narrow)
        shape = dict(zip(("width", "height"), cropped.size, strict=True))
        sources = [{"media": NARROW} | source | shape for source in cropped.sources] + sources
    return {
        "picture": picture,
        "sources": [flatatt(source) for source in sources],
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
