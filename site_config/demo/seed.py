"""Builds the demonstration site from the plain data beside this file, in the order in which things need each other."""

from django.conf import settings
from wagtail.models import Site

from home.models import SiteSettings

from . import pages as page_data
from . import records as record_data
from .comments import add_comments
from .indexing import indexed_once
from .seed_pages import Tree
from .seed_records import Records

# A menu has less room than a title.
MENU_LABELS = {
    "convention": ("Convention", "الاتفاقية"),
    "help": ("Besoin d’aide ?", "هل تحتاج إلى مساعدة؟"),
}


def seed(port: int = 8000) -> int:
    """Add the demonstration content that is missing; return the number of pages added.

    What exists, by its reference, slug or name, is left as it is, edited or not.
    """
    with indexed_once():
        records = Records()
        records.load()
        tree = Tree(records)
        tree.plant(port)
        tree.fill()
        _set_up_site(tree)
    add_comments(tree)
    return tree.added


def set_demo_port(port: int) -> None:
    """Let the demonstration Site follow the port it is served on. Other sites are left alone."""
    demonstration = SiteSettings.objects.filter(demonstration=True, site__hostname="localhost").exclude(
        site__port=port
    )
    for site_settings in demonstration.select_related("site"):
        site_settings.site.port = port
        site_settings.site.save()


def _set_up_site(tree: Tree) -> None:
    site = Site.objects.get(is_default_site=True)
    site_settings = SiteSettings.for_site(site)
    if site_settings.demonstration:
        return
    organisation = record_data.ORGANISATION
    for name in ("name", "site_name", "description", "address", "hours", "how_to_come"):
        for code, _label in settings.LANGUAGES:
            setattr(site_settings, f"{name}_{code}", organisation[f"{name}_{code}"])
    site_settings.short_name = organisation["short_name"]
    site_settings.other_names = ", ".join(organisation["other_names"])
    site_settings.email = organisation["email"]
    site_settings.demonstration = True
    site_settings.help_page = tree.any_version("help")
    site_settings.safety_page = tree.any_version("safety")
    menus = page_data.NAVIGATION
    site_settings.header = [("link", _menu_link(tree, key)) for key in menus["header"]]
    site_settings.footer = [
        (
            "column",
            {
                "title_fr": column["title_fr"],
                "title_ar": column["title_ar"],
                "links": [_menu_link(tree, key) for key in column["pages"]],
            },
        )
        for column in menus["footer"]
    ]
    site_settings.full_clean(exclude=["site"])
    site_settings.save()


def _menu_link(tree: Tree, key: str) -> dict:
    short_fr, short_ar = MENU_LABELS.get(key, ("", ""))
    return {"page": tree.any_version(key), "label_fr": short_fr, "label_ar": short_ar}
