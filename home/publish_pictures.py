"""Renditions at publication: a page that goes live finds every rendition made that its templates will ask for."""

import logging
from collections.abc import Iterator

from wagtail import blocks
from wagtail.fields import StreamField
from wagtail.models import Page, ReferenceIndex

from .blocks.prose import RenderedImageBlock
from .models import BasePage, SiteImage
from .page_cache import content_changed
from .rendition_files import make_renditions

logger = logging.getLogger(__name__)


def pictures_of(page: BasePage) -> Iterator[tuple[SiteImage, str]]:
    """Yield each picture of a page with the name of its use: those of its texts, and the one of its cards."""
    for field in page._meta.concrete_fields:
        if isinstance(field, StreamField):
            yield from _pictures_in(field.stream_block, getattr(page, field.name))
    if page.card_image:
        yield page.card_image, "card"
        yield page.card_image, "tile"


def _pictures_in(block: blocks.Block, value) -> Iterator[tuple[SiteImage, str]]:
    if isinstance(block, RenderedImageBlock):
        if value:
            yield value, block.use
    elif isinstance(block, blocks.StreamBlock):
        for child in value:
            yield from _pictures_in(child.block, child.value)
    elif isinstance(block, blocks.StructBlock):
        for name, child in block.child_blocks.items():
            yield from _pictures_in(child, value.get(name))
    elif isinstance(block, blocks.ListBlock):
        for item in value:
            yield from _pictures_in(block.child_block, item)


def make_for_page(page: BasePage) -> tuple[int, list[SiteImage]]:
    """Make what the pictures of a page lack; return how many renditions were made and which pictures failed.

    Raises nothing: a picture that cannot be encoded must not keep a page from being published.
    """
    uses: dict[int, tuple[SiteImage, set[str]]] = {}
    for image, use in pictures_of(page):
        # Nothing is made of a picture that readers are not shown: what is in the public storage can be had.
        if image.may_be_shown_in(page.language.code):
            uses.setdefault(image.pk, (image, set()))[1].add(use)
    made, failed = 0, []
    for image, names in uses.values():
        try:
            made += make_renditions(image, names)
        except Exception as error:
            # A number and a type: file names and titles can name people.
            logger.warning("Picture %d could not be made ready: %s", image.pk, type(error).__name__)
            failed.append(image)
    if made:
        # An answer given a moment ago may have been kept without these pictures.
        content_changed()
    return made, failed


def make_for_image(image: SiteImage) -> None:
    """Make what a changed picture lacks on the live pages that show it; nothing where readers are not shown it."""
    if not image.may_be_public:
        return
    references = ReferenceIndex.get_references_to(image)
    ids = {
        int(pk)
        for pk in references.filter(base_content_type__model="page").values_list("object_id", flat=True)
    }
    for page in Page.objects.live().filter(pk__in=ids).specific():
        if isinstance(page, BasePage):
            make_for_page(page)
