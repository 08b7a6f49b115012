"""How the desk names the versions of a page, in the language of whoever asks."""

from django.urls import reverse
from django.utils.html import format_html
from django.utils.safestring import SafeString
from django.utils.translation import gettext as _
from wagtail.models import Page

# What somebody chooses to do with a page that stands in two languages.
BOTH, ONE = "both", "one"


def version_name(page: Page) -> str:
    """Return “the Arabic version” or “the French version”, to stand within a sentence."""
    return _("the Arabic version") if page.locale.language_code == "ar" else _("the French version")


def title_of(page: Page) -> SafeString:
    """Return a page's title as it stands in the admin, in its own direction."""
    return format_html("<bdi>{}</bdi>", page.specific.get_admin_display_title())


def link_to(page: Page) -> SafeString:
    """Return a link to a page's editor under its title, as it stands in the admin."""
    address = reverse("wagtailadmin_pages:edit", args=[page.pk])
    return format_html('<a href="{}">{}</a>', address, title_of(page))
