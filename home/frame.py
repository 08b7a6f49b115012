"""What stands around every page: the association, menus, languages, the way up, and what search engines are told."""

from dataclasses import dataclass, field
from typing import Any

from django.http import Http404
from django.urls import reverse
from django.utils.functional import cached_property
from django.utils.translation import override
from wagtail.models import Locale, Site

from .languages import Language, current_language, other_language
from .models import SiteSettings
from .page_cache import remember
from .references import pages_in_language
from .siblings import Chain, chain_of, path_of


@dataclass(frozen=True)
class MenuLink:
    """One link of a menu; `language` is set only when the page is not in the reader's language."""

    label: str
    url: str
    language: Language | None = None

    def holds(self, path: str) -> bool:
        """Whether the link leads to a page or to one above it."""
        return path.startswith(self.url)


@dataclass(frozen=True)
class MenuColumn:
    title: str
    links: list[MenuLink] = field(default_factory=list)


@dataclass(frozen=True)
class Menus:
    header: list[MenuLink]
    footer: list[MenuColumn]


def _menus(settings: SiteSettings, locale_id: int, language: Language) -> Menus:
    """Return the menus of one language, all their pages in one query."""
    header = [child["value"] for child in settings.header.raw_data]
    columns = [child["value"] for child in settings.footer.raw_data]
    # A list's items stand either bare or in Wagtail's own {"type", "value", "id"} form.
    lists = [[item.get("value", item) for item in column["links"]] for column in columns]
    ids = [link["page"] for link in [*header, *(link for links in lists for link in links)] if link["page"]]
    pages = pages_in_language(ids, locale_id)

    def links_of(rows: list[dict]) -> list[MenuLink]:
        links = []
        for row in rows:
            page = pages.get(row["page"])
            if page is None or page.locale_id != locale_id:
                continue  # a menu never leads out of the reader's language
            links.append(MenuLink(row.get(f"label_{language.code}") or page.title, path_of(page)))
        return links

    titled = [
        MenuColumn(column[f"title_{language.code}"], links_of(rows))
        for column, rows in zip(columns, lists, strict=True)
    ]
    return Menus(links_of(header), [column for column in titled if column.links])


class Frame:
    """The surroundings of one answer. Everything is found when a template first asks for it."""

    def __init__(self, request):
        self.request = request
        self.language = current_language()
        self.other_language = other_language(self.language)

    @cached_property
    def site(self) -> Site:
        site = Site.find_for_request(self.request)
        if site is None:
            raise Http404
        return site

    @cached_property
    def _kept(self) -> tuple[SiteSettings, Menus]:
        """Settings and menus, kept until the content changes."""

        def build():
            settings = SiteSettings.for_request(self.request)
            locale_id = (
                Locale.objects.filter(language_code=self.language.code).values_list("pk", flat=True).first()
            )
            menus = _menus(settings, locale_id, self.language)
            settings._request = None  # it cannot be pickled
            return settings, menus

        return remember(f"frame:{self.site.pk}:{self.language.code}", build)

    @property
    def settings(self) -> SiteSettings:
        return self._kept[0]

    @property
    def header(self) -> list[MenuLink]:
        return self._kept[1].header

    @property
    def footer(self) -> list[MenuColumn]:
        return self._kept[1].footer

    @cached_property
    def home_url(self) -> str:
        return f"/{self.language.code}/"

    @cached_property
    def chain(self) -> Chain | None:
        """The chain of the page being shown, None on an address that is no page."""
        chain = getattr(self.request, "page_chain", None)
        page = getattr(self.request, "shown_page", None)
        if page is not None and (chain is None or chain.page.pk != page.pk):
            chain = chain_of(page)
        return chain

    @property
    def breadcrumbs(self) -> list[Any]:
        return self.chain.ancestors if self.chain else []

    @cached_property
    def switch_exists(self) -> bool:
        """Whether what the reader sees exists in the other language."""
        if self.chain:
            return self.chain.sibling is not None
        return getattr(self.request, "other_language_path", None) is not None

    @cached_property
    def switch_url(self) -> str:
        """Where the language switch leads: the same page, or a calm notice that it does not exist yet."""
        if path := getattr(self.request, "other_language_path", None):
            return path
        if self.chain is None:
            return f"/{self.other_language.code}/"
        if self.chain.sibling:
            return path_of(self.chain.sibling) + self._route_path()
        return reverse_in(self.other_language, "missing_translation", self.chain.page.pk)

    def _route_path(self) -> str:
        """The part of the address below the page itself, such as `annee/2026/`: it is the same in both languages."""
        own = path_of(self.chain.page)
        return self.request.path.removeprefix(own) if self.request.path.startswith(own) else ""

    @cached_property
    def alternates(self) -> list[tuple[str, str]]:
        """The (hreflang, absolute address) pairs of what is shown, with x-default; empty when it has one version."""
        if self.chain is None or self.chain.sibling is None:
            return []
        rest = self._route_path()
        pairs = [
            (language.code, self.request.build_absolute_uri(path_of(page) + rest))
            for language, page in self.chain.versions
        ]
        if self.chain.page.depth == 2:
            original = self.request.build_absolute_uri("/")
        else:
            # The version that was there first is the original: its own address serves whoever speaks neither.
            first = min((page.pk, page) for _language, page in self.chain.versions)[1]
            original = self.request.build_absolute_uri(path_of(first) + rest)
        return [*pairs, ("x-default", original)]

    @property
    def canonical(self) -> str:
        """The address of what is shown, with nothing of the query but the page number of a list."""
        page = self.request.GET.get("page", "")
        query = f"?page={page}" if page.isascii() and page.isdigit() and int(page) > 1 else ""
        return self.request.build_absolute_uri(self.request.path + query)


def reverse_in(language: Language, name: str, *args) -> str:
    """Return the address of a named view under a language's prefix."""
    with override(language.code):
        return reverse(name, args=args)
