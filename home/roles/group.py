"""The groups of a small team and the workflow between them, made once after the migrations.

What an association has changed is never given back. Wagtail keeps every review that was ever made: where there is a
language review, this step has done its work, whatever has become of it since.
"""

from django.apps import apps as registry
from django.db import transaction

from ..groups import permissions_named
from . import first_workflow
from .rights import Role, on_records, rights_of

# Wagtail's own groups as it makes them: their rights on all pages, and the apps in which they have others.
DEFAULTS = {
    "Editors": {"add_page", "change_page"},
    "Moderators": {"add_page", "change_page", "publish_page", "lock_page", "unlock_page"},
}
DEFAULT_APPS = {"wagtailadmin", "wagtailimages", "wagtaildocs", "wagtail_localize"}


def make_roles(sender=None, using="default", apps=registry, **kwargs) -> None:
    """Make the groups and their workflow, unless that was done before. Runs after every migration."""
    rights = {role: rights_of(role) for role in Role}
    looking = on_records("view")
    names = {*looking, "home.protect_people"}.union(*(part for own in rights.values() for part in own))
    found = permissions_named(sorted(names), using, apps)
    try:
        reviews = apps.get_model("home", "LanguageReview").objects.using(using)
    except LookupError:
        return
    if not found or reviews.exists():
        return
    permissions = dict(zip(sorted(names), found, strict=True))
    root = apps.get_model("wagtailcore", "Page").objects.using(using).filter(depth=1).first()
    files = apps.get_model("wagtailcore", "Collection").objects.using(using).filter(depth=1).first()
    if not root or not files:
        return
    groups = apps.get_model("auth", "Group").objects.using(using)
    with transaction.atomic(using=using):
        _remove_unused_defaults(groups, root, using, apps)
        made = {}
        for role, own in rights.items():
            made[role], new = groups.get_or_create(name=role.value)
            if not new:
                continue  # the association's own, by chance of the same name
            made[role].permissions.add(*(permissions[name] for name in own.everywhere))
            for of, where, name, given in (
                ("GroupPagePermission", root, "page", own.pages),
                ("GroupCollectionPermission", files, "collection", own.files),
            ):
                rows = apps.get_model("wagtailcore", of).objects.using(using)
                for right in given:
                    rows.create(group=made[role], permission=permissions[right], **{name: where})
        protecting = groups.filter(permissions=permissions["home.protect_people"])
        for group in protecting:
            # Whoever approves figures sees the records that they stand in.
            group.permissions.add(*(permissions[name] for name in looking))
        first_workflow.make(root, list(protecting), [made[Role.TRANSLATOR], made[Role.EDITOR]], using, apps)


def _remove_unused_defaults(groups, root, using: str, apps) -> None:
    """Remove Wagtail's own groups where nobody is in them and nobody has changed them: two sets would confuse."""
    for name, pages in DEFAULTS.items():
        group = groups.filter(name=name).first()
        if not group or group.user_set.exists():
            continue
        on_pages = (
            apps.get_model("wagtailcore", "GroupPagePermission").objects.using(using).filter(group=group)
        )
        others = group.permissions.exclude(content_type__app_label__in=DEFAULT_APPS)
        if (
            {(row.page_id, row.permission.codename) for row in on_pages} == {(root.pk, one) for one in pages}
            # Recording consents is what home/protection/group.py gave them.
            and not others.exclude(content_type__model="consent").exists()
            and first_workflow.remove_default(group, using, apps)
        ):
            group.delete()
