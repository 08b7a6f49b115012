"""What readers are told by a version of a page, without what is only kept about it."""

import json
import re

from django.core.serializers.json import DjangoJSONEncoder
from wagtail.models import Page

# Of Wagtail's own fields these are words. The slug is an address, and follows by itself: see home/siblings.py.
WORDS_OF_EVERY_PAGE = {"title", "seo_title", "search_description"}
# Choices about a page that say nothing of its subject.
ABOUT_THE_PAGE = {"comments", "quick_exit", "review_date"}
# The rich-text editor numbers paragraphs for itself, and anew after a paste.
BLOCK_KEY = re.compile(r' data-block-key="[^"]*"')


def kept_about_pages() -> set[str]:
    """Return the names of the fields that tell readers nothing of a page's subject."""
    names = {field.name for field in Page._meta.get_fields()}
    return (names - WORDS_OF_EVERY_PAGE) | ABOUT_THE_PAGE


def substance(content: dict) -> dict:
    """Return what of a revision's content (a dict, as it is stored or serialised) changes what readers are told.

    Two versions that readers cannot tell apart have the same: numbers of rows, of blocks and of paragraphs are left
    out, for they change when nothing else does.
    """
    stored = json.loads(json.dumps(content, cls=DjangoJSONEncoder))
    return {name: _bare(value) for name, value in stored.items() if name not in kept_about_pages() | {"pk"}}


def _bare(value):
    if isinstance(value, str):
        if value[:2] in ("[{", "[]"):  # a StreamField is kept as text
            try:
                return _bare(json.loads(value))
            except ValueError:
                pass
        return BLOCK_KEY.sub("", value)
    if isinstance(value, dict):
        # Of a StreamField's block, of a list's item, or of a child row.
        own = {"id"} if "value" in value else {"pk", "page", "sort_order"} if "pk" in value else set()
        return {name: _bare(item) for name, item in value.items() if name not in own}
    if isinstance(value, list):
        return [_bare(item) for item in value]
    return value
