"""What a page's texts point to, fetched once for the whole page: links to pages and documents cost two queries.

Wagtail's own rich text asks the database for each link of each text, and leads to whatever language the link was made
in. Here a link leads to the reader's language where the target exists in it, and says so where it does not.
"""

import re
from dataclasses import dataclass

from django.db.models import Q
from django.utils.functional import cached_property
from wagtail.fields import RichTextField, StreamField
from wagtail.models import Page

from .languages import Language, language_of
from .outside import knowing_sensitive
from .siblings import only_public, path_of
from .text import text_within

LINK = re.compile(r'<a [^>]*linktype="(page|document)"[^>]*>')
ATTRIBUTE = re.compile(r'(\w+)="([^"]*)"')


@dataclass(frozen=True)
class Target:
    """Where a link leads. `language` is set only when it is not the language of the page that links."""

    url: str
    title: str
    language: Language | None = None


def chosen_ids(stream) -> list[int]:
    """Return the ids of the pages chosen in a stream of page choosers, without loading the pages."""
    return [child["value"] for child in stream.raw_data if isinstance(child["value"], int)]


def pages_in_language(ids: list[int], locale_id: int) -> dict[int, Page]:
    """Return the public page to show for each page id: its version in a language, or the page itself. One query.

    Ids whose page is not public in any language are left out.
    """
    if not ids:
        return {}
    keys = Page.objects.filter(pk__in=ids).values("translation_key")
    found = list(
        knowing_sensitive(
            Page.objects.filter(Q(pk__in=ids) | Q(translation_key__in=keys, locale_id=locale_id))
        ).select_related("locale", "content_type")
    )
    public = only_public(found)
    translated = {page.translation_key: page for page in public if page.locale_id == locale_id}
    shown = {}
    for page in found:
        if page.pk in ids:
            version = translated.get(page.translation_key) or (page if page in public else None)
            if version:
                shown[page.pk] = version
    return shown


class References:
    """The targets of a page's links, found when the first text is rendered."""

    def __init__(self, page: Page):
        self.page = page

    @cached_property
    def _ids(self) -> dict[str, set[int]]:
        ids: dict[str, set[int]] = {"page": set(), "document": set()}
        for tag in LINK.finditer(self._source()):
            attributes = dict(ATTRIBUTE.findall(tag[0]))
            if attributes.get("id", "").isdigit():
                ids[tag[1]].add(int(attributes["id"]))
        return ids

    def _source(self) -> str:
        """Return every rich text of the page as one text."""
        return " ".join(
            text_within(self.page, field.name)
            for field in self.page._meta.concrete_fields
            if isinstance(field, StreamField | RichTextField)
        )

    @cached_property
    def pages(self) -> dict[int, Target]:
        """Return the target of each linked page by id."""
        shown = pages_in_language(sorted(self._ids["page"]), self.page.locale_id)
        return {
            pk: Target(
                path_of(page),
                page.title,
                language_of(page.locale.language_code) if page.locale_id != self.page.locale_id else None,
            )
            for pk, page in shown.items()
        }

    @cached_property
    def documents(self) -> dict[int, Target]:
        """Return the target of each linked document by id."""
        from .models import SiteDocument

        ids = self._ids["document"]
        return (
            {
                doc.pk: Target(doc.url, doc.title)
                for doc in SiteDocument.objects.filter(pk__in=ids, withheld="")
            }
            if ids
            else {}
        )

    def target(self, kind: str, pk: str) -> Target | None:
        """Return where a `page` or `document` link leads, None when it leads nowhere any more."""
        if not pk.isdigit():
            return None
        return (self.pages if kind == "page" else self.documents).get(int(pk))
