"""What all pages of a site share, kept until the content changes: its settings, its home pages and its menus.

Three queries when nothing is kept (the site with its settings, the private sections, the pages the menus name), none
afterwards.
"""

from dataclasses import dataclass, field

from django.conf import settings as django_settings
from django.db.models import Q
from django.http import Http404
from django.http.request import split_domain_port
from wagtail.models import Page, Site

from .languages import Language, language_of
from .models import SiteSettings
from .outside import knowing_sensitive, outside_title
from .page_cache import remember
from .siblings import only_public, path_of


@dataclass(frozen=True)
class MenuLink:
    """One link of a menu."""

    label: str
    url: str

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


@dataclass(frozen=True)
class Structure:
    """A site as every page shows it. `homes`, `menus`, `help_pages` and `safety_pages` are by language code.

    A language whose help page or page on staying safe does not exist, or is not public, has none.
    """

    site: Site
    settings: SiteSettings
    homes: dict[str, Page]
    menus: dict[str, Menus]
    help_pages: dict[str, Page]
    safety_pages: dict[str, Page]


def structure_of(request) -> Structure:
    """Return the structure of the site a request is for. Raises Http404 when there is no site at all."""
    if not hasattr(request, "site_structure"):
        host = request.get_host()
        request.site_structure = remember(f"structure:{host}", lambda: _build(request))
    return request.site_structure


def _find_site(request) -> Site:
    """Return the site of a request with its root page and settings: by host name and port, else the default one."""
    hostname, port = split_domain_port(request.get_host())
    sites = Site.objects.filter(Q(hostname=hostname) | Q(is_default_site=True)).select_related(
        "root_page", "sitesettings"
    )
    port = int(port) if port.isdigit() else 443 if request.is_secure() else 80
    found = max(
        sites,
        key=lambda site: (site.hostname == hostname, site.port == port, site.is_default_site),
        default=None,
    )
    if found is None:
        raise Http404
    return found


def _build(request) -> Structure:
    site = _find_site(request)
    settings = getattr(site, "sitesettings", None) or SiteSettings(site=site)
    header = [child["value"] for child in settings.header.raw_data]
    columns = [child["value"] for child in settings.footer.raw_data]
    # A list's items stand either bare or in Wagtail's own {"type", "value", "id"} form.
    lists = [[item.get("value", item) for item in column["links"]] for column in columns]
    rows = [*header, *(row for links in lists for row in links)]
    ids = [
        site.root_page_id,
        *(row["page"] for row in rows if row["page"]),
        *filter(None, [settings.help_page_id, settings.safety_page_id]),
    ]
    keys = Page.objects.filter(pk__in=ids).values("translation_key")
    pages = list(knowing_sensitive(Page.objects.filter(translation_key__in=keys)).select_related("locale"))
    key_of = {page.pk: page.translation_key for page in pages}
    versions = {(page.translation_key, page.locale.language_code): page for page in only_public(pages)}

    def menus(language: Language) -> Menus:
        def links(rows: list[dict]) -> list[MenuLink]:
            # A menu never leads out of the reader's language.
            found = [(row, versions.get((key_of.get(row["page"]), language.code))) for row in rows]
            return [
                MenuLink(row.get(f"label_{language.code}") or outside_title(page), path_of(page))
                for row, page in found
                if page
            ]

        footer = [
            MenuColumn(column[f"title_{language.code}"], links(rows))
            for column, rows in zip(columns, lists, strict=True)
        ]
        return Menus(links(header), [column for column in footer if column.links])

    codes = [code for code, _name in django_settings.LANGUAGES]

    def by_language(page_id: int | None) -> dict[str, Page]:
        found = {code: versions.get((key_of.get(page_id), code)) for code in codes}
        return {code: page for code, page in found.items() if page}

    return Structure(
        site=site,
        settings=settings,
        homes=by_language(site.root_page_id),
        menus={code: menus(language_of(code)) for code in codes},
        help_pages=by_language(settings.help_page_id),
        safety_pages=by_language(settings.safety_page_id),
    )
