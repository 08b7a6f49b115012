"""What stands around every page: the association, menus, languages, the way up, and what search engines are told."""

from typing import Any

from django.urls import reverse
from django.utils.functional import cached_property
from django.utils.translation import override

from .alignment.readers import Apart, apart_of
from .languages import Language, current_language, other_language
from .models import HelpContact, SiteSettings
from .models.base_page import Switch
from .models.site_settings import QuickExit
from .siblings import Chain, chain_of, path_of
from .structure import MenuColumn, MenuLink, Structure, structure_of

# How many contacts stand below a sensitive text: the help page has them all.
MOST_CONTACTS = 3


class Frame:
    """The surroundings of one answer. Everything is found when a template first asks for it."""

    def __init__(self, request):
        self.request = request
        self.language = current_language()
        self.other_language = other_language(self.language)

    @cached_property
    def structure(self) -> Structure:
        return structure_of(self.request)

    @property
    def settings(self) -> SiteSettings:
        return self.structure.settings

    @property
    def header(self) -> list[MenuLink]:
        return self.structure.menus[self.language.code].header

    @property
    def footer(self) -> list[MenuColumn]:
        return self.structure.menus[self.language.code].footer

    @property
    def brand(self) -> str:
        """The name of the site in the reader's language, or in the other one; empty where it has none."""
        return self.settings.words("site_name").text

    @property
    def brand_in_other_language(self) -> str:
        """The name of the site in the other language, where it stands beside one in the reader's own."""
        both = self.settings.own_words("site_name")
        return getattr(self.settings, f"site_name_{self.other_language.code}") if both else ""

    @property
    def help_page(self):
        """The page that says how to ask for help, in the reader's language; None where there is none."""
        return self.structure.help_pages.get(self.language.code)

    @property
    def safety_page(self):
        """The page on staying safe online, in the reader's language; None where there is none."""
        return self.structure.safety_pages.get(self.language.code)

    @cached_property
    def is_sensitive(self) -> bool:
        """Whether what is shown is sensitive: the page, or the subject of a list."""
        page = getattr(self.request, "shown_page", None)
        return getattr(page, "is_sensitive", False) or getattr(self.request, "sensitive_list", False)

    @property
    def quick_exit(self) -> bool:
        """Whether the reader is offered to leave at once: as the page says, or else the site."""
        choice = getattr(getattr(self.request, "shown_page", None), "quick_exit", Switch.DEFAULT)
        if choice != Switch.DEFAULT:
            return choice == Switch.ON
        site = self.settings.quick_exit
        return site == QuickExit.EVERYWHERE or (site == QuickExit.SENSITIVE and self.is_sensitive)

    @property
    def exit_url(self) -> str:
        """Where the quick exit leads, in the reader's language."""
        return getattr(self.settings, f"exit_url_{self.language.code}")

    @cached_property
    def help_contacts(self) -> list[HelpContact]:
        """The first people to call of those verified lately. One query, for the templates that ask."""
        return list(HelpContact.objects.shown().exclude(phone="")[:MOST_CONTACTS])

    @cached_property
    def home_url(self) -> str:
        return f"/{self.language.code}/"

    @cached_property
    def chain(self) -> Chain | None:
        """The chain of the page being shown; None on an address that is no page, and for a page not saved yet."""
        chain = getattr(self.request, "page_chain", None)
        page = getattr(self.request, "shown_page", None)
        if page is None or (chain is not None and chain.page.pk == page.pk):
            return chain
        return chain_of(page) if page.pk else None

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
        """The part of the address below the page itself, such as `annee/2026/`: it is the same in both languages.

        A view whose own list is empty in the other language sets `request.only_in_this_language`.
        """
        if hasattr(self.request, "only_in_this_language"):
            return ""
        own = path_of(self.chain.page)
        return self.request.path.removeprefix(own) if self.request.path.startswith(own) else ""

    @cached_property
    def apart(self) -> Apart | None:
        """What readers are told of the two versions where they do not say the same. No query of its own."""
        return apart_of(self.chain) if self.chain else None

    @cached_property
    def alternates(self) -> list[tuple[str, str]]:
        """The (hreflang, absolute address) pairs of what is shown, with x-default; empty when it has one version."""
        if self.chain is None or self.chain.sibling is None or hasattr(self.request, "only_in_this_language"):
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
