"""The group of those who moderate: it may enter the admin, moderate comments, and nothing else."""

from django.apps import apps as registry
from django.contrib.auth.management import create_permissions
from django.contrib.auth.models import Group, Permission

# Groups have one name for everybody, so it is in both languages. An association may rename it.
GROUP_NAME = "Modération des commentaires – مراجعة التعليقات"


def make_moderators_group(sender=None, using="default", **kwargs) -> None:
    """Make the group where no group may moderate yet. Runs after every migration and changes nothing that is there."""
    # Django and Wagtail make their permissions after each app's migration too, and in no order that is promised.
    for app in ("comments", "wagtailadmin"):
        create_permissions(registry.get_app_config(app), verbosity=0, using=using)
    moderate = Permission.objects.using(using).get(
        content_type__app_label="comments", codename="moderate_comment"
    )
    if Group.objects.using(using).filter(permissions=moderate).exists():
        return
    enter = Permission.objects.using(using).get(
        content_type__app_label="wagtailadmin", codename="access_admin"
    )
    group, _made = Group.objects.using(using).get_or_create(name=GROUP_NAME)
    group.permissions.add(moderate, enter)
