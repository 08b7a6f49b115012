"""Telling members of staff something in the admin: what, and about which page. The mails follow by the clock."""

from collections.abc import Iterable

from django.contrib.auth import get_user_model
from django.db.models import QuerySet
from django.utils import timezone
from wagtail.log_actions import get_active_log_context
from wagtail.models import Page
from wagtail.permission_policies import ModelPermissionPolicy
from wagtail.permissions import page_permission_policy

from ..models import Notice

PROTECT = "home.protect_people"
TRANSLATE = "wagtail_localize.submit_translation"
DJANGOS_OWN = "django.contrib.auth.backends.ModelBackend"


def tell(users: Iterable, kind: Notice.Kind, page: Page | None = None, path: str = "", by=None) -> None:
    """Tell users of something about a page, or about what stands at a path of the admin.

    `by` did it and is not told: whoever is at work in the admin, if nobody is named. Who has not yet read that they
    were told so is not told twice, and nobody of a page that they may not edit.
    """
    by = by or get_active_log_context().user
    chosen = {user.pk: user for user in users if user and user.is_active and user != by}
    Notice.objects.bulk_create(
        [
            Notice(user=user, kind=kind, page_id=page and page.pk, path="" if page else path)
            for user in chosen.values()
            if user.has_perm("wagtailadmin.access_admin") and (page is None or may_see(user, page))
        ],
        ignore_conflicts=True,
    )


def may_see(user, page: Page) -> bool:
    return page.permissions_for_user(user).can_edit()


def settled(kind: Notice.Kind, page: Page | None = None, path: str = "") -> None:
    """Take something as read by everybody: it has been done, or is no longer so."""
    about = Notice.objects.filter(kind=kind, read_at=None, page=page, path="" if page else path)
    about.update(read_at=timezone.now())


def told(user) -> QuerySet[Notice]:
    """Return what a user was told, newest first."""
    return Notice.objects.filter(user=user)


def number_unread(user) -> int:
    return told(user).filter(read_at=None).count()


# --- Whom to tell: those who have a right, whatever their groups are called ------------------------------------------
# A superuser may do everything and is told what their groups do; where a site has nobody else, everything.


def editors(page: Page | None = None) -> QuerySet:
    """Return the users who may publish a page, or any page."""
    if page is None:
        return _or_superusers(page_permission_policy.users_with_permission("publish", False))
    return _or_superusers(page_permission_policy.users_with_permission_for_instance("publish", page, False))


def editors_of_records(model: type) -> QuerySet:
    """Return the users who may publish records of a model."""
    return _or_superusers(
        ModelPermissionPolicy(model).users_with_permission("publish").exclude(is_superuser=True)
    )


def protectors() -> QuerySet:
    """Return the users who protect the people shown: they withdraw, seal and delete."""
    users = get_user_model().objects
    return _or_superusers(users.with_perm(PROTECT, include_superusers=False, backend=DJANGOS_OWN))


def translators() -> QuerySet:
    """Return the users who may ask for translations, and so make them."""
    return get_user_model().objects.with_perm(TRANSLATE, include_superusers=False, backend=DJANGOS_OWN)


def reviewers_of(task) -> QuerySet:
    """Return the users of whom a task of a workflow asks a review; nobody for a task that is no group's."""
    groups = getattr(task.specific, "groups", None)
    users = get_user_model().objects.filter(is_active=True)
    return users.filter(groups__in=groups.all()).distinct() if groups is not None else users.none()


def _or_superusers(users: QuerySet) -> QuerySet:
    return users if users.exists() else get_user_model().objects.filter(is_superuser=True, is_active=True)
