"""The group of those who moderate: it may enter the admin, moderate comments, and nothing else."""

from django.apps import apps as registry
from django.contrib.auth.management import create_permissions
from django.db import transaction
from django.db.models import Q

# Groups have one name for everybody, so it is in both languages. An association may rename it.
GROUP_NAME = "Modération des commentaires – مراجعة التعليقات"


def make_moderators_group(sender=None, using="default", apps=registry, **kwargs) -> None:
    """Make the group where no group may moderate yet. Runs after every migration and changes nothing that is there.

    A group that the association has renamed, made itself, or taken the right away from stays as it is.
    """
    try:
        Group, Permission = apps.get_model("auth", "Group"), apps.get_model("auth", "Permission")
        apps.get_model("comments", "Comment"), apps.get_model("wagtailadmin", "Admin")
    except LookupError:  # only a part of the migrations has run
        return
    # Django and Wagtail make their permissions after each app's migration too, and in no order that is promised.
    for app in ("comments", "wagtailadmin"):
        create_permissions(registry.get_app_config(app), verbosity=0, using=using, apps=apps)
    permissions = Permission.objects.using(using)
    moderate = permissions.get(content_type__app_label="comments", codename="moderate_comment")
    enter = permissions.get(content_type__app_label="wagtailadmin", codename="access_admin")
    # A group without its rights would be taken for one that the association has taken them away from.
    with transaction.atomic(using=using):
        groups = Group.objects.using(using)
        if not groups.filter(Q(permissions=moderate) | Q(name=GROUP_NAME)).exists():
            groups.create(name=GROUP_NAME).permissions.add(moderate, enter)
