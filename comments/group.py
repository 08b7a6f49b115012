"""The group of those who moderate: it may enter the admin, moderate comments, and nothing else."""

from django.apps import apps as registry
from django.db import transaction

from home.groups import make_group_once, permissions_named

# Groups have one name for everybody, so it is in both languages. An association may rename it.
GROUP_NAME = "Modération des commentaires – مراجعة التعليقات"
RIGHTS = ("comments.moderate_comment", "wagtailadmin.access_admin")


def make_moderators_group(sender=None, using="default", apps=registry, **kwargs) -> None:
    """Make the group where no group may moderate yet. Runs after every migration and changes nothing that is there."""
    rights = permissions_named(RIGHTS, using, apps)
    if rights:
        with transaction.atomic(using=using):
            make_group_once(GROUP_NAME, rights, using, apps)
