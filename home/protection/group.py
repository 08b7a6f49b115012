"""The group of those who protect people: it records and withdraws consents, withdraws, seals and deletes at once."""

from django.apps import apps as registry
from django.db import transaction

from ..groups import make_group_once, permissions_named

# Groups have one name for everybody, so it is in both languages. An association may rename it.
GROUP_NAME = "Protection – الحماية"
RECORDING = ("home.add_consent", "home.change_consent", "home.view_consent")
RIGHTS = ("home.protect_people", *RECORDING, "home.delete_consent", "wagtailadmin.access_admin")
# On every picture and document, by Wagtail's own rights on its root collection.
ON_FILES = (
    *(f"wagtailimages.{action}_image" for action in ("add", "change", "choose")),
    *(f"wagtaildocs.{action}_document" for action in ("add", "change", "choose")),
)
# Wagtail has no right to see pages that nobody has published but the one to edit them. Publishing is not among these.
ON_PAGES = ("wagtailcore.change_page",)
# The groups that Wagtail makes for those who write.
WRITERS = ("Editors", "Moderators")


def make_protection_group(sender=None, using="default", apps=registry, **kwargs) -> None:
    """Make the group where no group may protect people yet, and let writers record consents if nobody may.

    Runs after every migration and changes nothing that is there: what an association takes away is not given back.
    """
    rights = permissions_named((*RIGHTS, *ON_FILES, *ON_PAGES), using, apps)
    if not rights:
        return
    own, files, pages = rights[: len(RIGHTS)], rights[len(RIGHTS) : -len(ON_PAGES)], rights[-len(ON_PAGES) :]
    recording = own[1 : 1 + len(RECORDING)]
    groups = apps.get_model("auth", "Group").objects.using(using)
    with transaction.atomic(using=using):
        if not groups.filter(permissions__in=recording).exists():
            for writers in groups.filter(name__in=WRITERS):
                writers.permissions.add(*recording)
        group = make_group_once(GROUP_NAME, own, using, apps)
        if group:
            _give_below_root(group, files, pages, using, apps)


def _give_below_root(group, files: list, pages: list, using: str, apps) -> None:
    """Give rights on all files and all pages; those that have no root yet are left out."""
    for model, rights, of, name in (
        ("Collection", files, "GroupCollectionPermission", "collection"),
        ("Page", pages, "GroupPagePermission", "page"),
    ):
        root = apps.get_model("wagtailcore", model).objects.using(using).filter(depth=1).first()
        if root:
            given = apps.get_model("wagtailcore", of).objects.using(using)
            for right in rights:
                given.create(group=group, permission=right, **{name: root})
