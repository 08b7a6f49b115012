"""Addresses that say what must not be said: the page gets one that says nothing, and nothing leads there from the old.

No signal of Wagtail's is sent: each of them would write the old address down once more.
"""

from django.db.models import Value
from django.db.models.functions import Concat, Substr
from wagtail.models import Page, Site

from ..text import free_slug
from .matching import Matcher


def telling_pages(matcher: Matcher) -> list[int]:
    """Return the numbers of the pages whose own part of the address holds a passage, from the root down."""
    rows = Page.objects.filter(depth__gt=1).order_by("depth", "pk").values_list("pk", "slug")
    return [pk for pk, slug in rows if matcher.is_in(slug)]


def take_from_addresses(matcher: Matcher) -> set[int]:
    """Give such pages, in every language, a slug that says nothing; return the numbers of the pages."""
    changed: set[int] = set()
    for pk in telling_pages(matcher):
        if pk not in changed:
            changed |= _neutral(Page.objects.get(pk=pk).translation_key)
    if changed:
        Site.clear_site_root_paths_cache()
    return changed


def _neutral(translation_key) -> set[int]:
    versions = list(Page.objects.filter(translation_key=translation_key).order_by("pk"))
    parents = {page.pk: page.get_parent() for page in versions}

    def is_free(slug: str) -> bool:
        return not any(
            Page.objects.child_of(parent).filter(slug=slug).exclude(translation_key=translation_key).exists()
            for parent in parents.values()
        )

    # The number of the oldest version: one slug for all languages.
    slug = free_slug(f"page-{versions[0].pk}", is_free)
    for page in versions:
        before, after = page.url_path, f"{parents[page.pk].url_path}{slug}/"
        Page.objects.filter(pk=page.pk).update(slug=slug)
        below = Page.objects.filter(path__startswith=page.path, url_path__startswith=before)
        below.update(url_path=Concat(Value(after), Substr("url_path", len(before) + 1)))
    return {page.pk for page in versions}
