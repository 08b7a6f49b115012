"""People who work on the site, with the rights that a test gives them: how their groups are called does not matter."""

from django.contrib.auth.models import Group, Permission
from django.test import Client
from wagtail.models import GroupPagePermission, Page
from wagtail.users.models import UserProfile

from home.models import User

# A name that must never stand in a mail.
NAME = "Canarimaria"


def person(name: str, *rights: str, pages: tuple[str, ...] = (), below: Page | None = None, **fields) -> User:
    """Make a user who may enter the admin, has `rights` (`app.codename`) and does `pages` (`change`…) below a page.

    `language` is that of their admin, `email` an address of their own unless the test gives one.
    """
    language, email = fields.pop("language", "fr"), fields.pop("email", f"{name}@example.org")
    user = User.objects.create_user(name, email, first_name=NAME, last_name=f"{NAME} {name}", **fields)
    UserProfile.objects.create(user=user, preferred_language=language)
    group = Group.objects.create(name=f"of {name}")
    for right in ("wagtailadmin.access_admin", *rights):
        app, codename = right.split(".")
        group.permissions.add(Permission.objects.get(content_type__app_label=app, codename=codename))
    for action in pages:
        permission = Permission.objects.get(content_type__app_label="wagtailcore", codename=f"{action}_page")
        page = below or Page.objects.get(depth=1)
        GroupPagePermission.objects.create(group=group, page=page, permission=permission)
    user.groups.add(group)
    return user


def browser(user: User) -> Client:
    """Return a browser in which a user has logged in."""
    client = Client(HTTP_HOST="localhost")
    client.force_login(user)
    return client
