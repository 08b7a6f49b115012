"""Groups that the migrations make: once, with their rights, and never again once the association has had its say."""

from django.apps import apps as registry
from django.contrib.auth.management import create_permissions
from django.db.models import Q
from wagtail.snippets.models import create_extra_permissions


def permissions_named(names, using: str, apps) -> list | None:
    """Return permissions by their names, `app.codename`; None while only a part of the migrations has run.

    They are made where they are missing: Django and Wagtail make theirs after each app's migration too, and in no
    order that is promised.
    """
    labels = dict.fromkeys(name.partition(".")[0] for name in names)
    try:
        Permission = apps.get_model("auth", "Permission")
        apps.get_model("auth", "Group")
        for label in labels:
            apps.get_app_config(label)
    except LookupError:
        return None
    for label in labels:
        create_permissions(registry.get_app_config(label), verbosity=0, using=using, apps=apps)
    # Wagtail's own, such as the right to publish records that have drafts.
    create_extra_permissions(registry.get_app_config("wagtailsnippets"), using=using, apps=apps)
    permissions = Permission.objects.using(using)
    found = [
        permissions.filter(content_type__app_label=label, codename=codename).first()
        for label, _dot, codename in (name.partition(".") for name in names)
    ]
    return None if None in found else found


def make_group_once(name: str, permissions: list, using: str, apps):
    """Make a group with permissions, unless a group has the first of them or the name; return it, or None.

    A group that the association has renamed, made itself, or taken the right away from stays as it is. Call it within
    a transaction: a group without its rights would be taken for one that the association has taken them away from.
    """
    groups = apps.get_model("auth", "Group").objects.using(using)
    if groups.filter(Q(permissions=permissions[0]) | Q(name=name)).exists():
        return None
    group = groups.create(name=name)
    group.permissions.add(*permissions)
    return group
