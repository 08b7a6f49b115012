"""Who may moderate: a group of its own, made by the migrations, and nobody else by accident. As real users."""

import json
import re

import pytest
from django.contrib.auth.models import Group, Permission
from django.core.management import call_command
from django.urls import reverse
from wagtail.models import Locale, Page, Site
from wagtail.users.models import UserProfile

from comments.group import GROUP_NAME
from comments.models import Comment, CommentReport, Reason
from home.models import HomePage, Place, SiteImage, SiteSettings
from home.protection.group import GROUP_NAME as PROTECTION
from home.roles.rights import Role
from tests.admin.forms import record_address
from tests.admin.reading import say

from . import support
from .support import soup, words

# What the menu has for whoever enters the admin: help, and one's own account.
EVERYBODY = {"account", "guide", "help", "keyboard-shortcuts-trigger", "logout", "notices", "style"}
QUEUE = "/admin/comments/"
SIDEBAR = re.compile(r'id="wagtail-sidebar-props"[^>]*>(.*?)</script>', re.DOTALL)


def every(value):
    """Yield every object in some JSON."""
    if isinstance(value, dict):
        yield value
        value = list(value.values())
    for item in value if isinstance(value, list) else []:
        yield from every(item)


def menu(client) -> dict[str, str]:
    """Return the admin's menu as its sidebar is told of it: {name: label}, everything within its submenus too."""
    found = SIDEBAR.search(client.get(reverse("wagtailadmin_home")).content.decode())
    objects = list(every(json.loads(found[1])))
    # Telepath packs a text once and refers to it where it stands again.
    packed = {one["_id"]: one["_val"] for one in objects if "_val" in one and "_id" in one}

    def text(value):
        return (
            packed[value["_ref"]] if "_ref" in value else value["_val"] if isinstance(value, dict) else value
        )

    return {text(one["name"]): text(one["label"]) for one in objects if one.keys() >= {"name", "label"}}


def speaks(client, code: str):
    UserProfile.objects.update_or_create(user=client.user, defaults={"preferred_language": code})
    return client


def decide(client, comment):
    data = {"comment": f"{comment.pk}:{comment.version}", "action": "approve", "next": QUEUE}
    return client.post("/admin/comments/decide/", data)


def state_of(comment) -> str:
    return Comment.objects.values_list("state", flat=True).get(pk=comment.pk)


@pytest.mark.parametrize("code", ["fr", "ar"])
def test_a_moderator_sees_the_queue_and_decides(moderator, pages, code):
    speaks(moderator, code)
    assert menu(moderator)["comments"] == say("Comments", code)
    waiting = support.waiting(pages[code])
    support.waiting(pages["fr"], parent=support.approved(pages["fr"]))
    reported = support.approved(pages["ar"])
    CommentReport.objects.create(comment=reported, why=CommentReport.Why.DANGER, number=4)
    CommentReport.objects.create(comment=reported, why=CommentReport.Why.HATE)
    # Two that wait and a reported one, however many readers reported it.
    assert menu(moderator)["comments"] == say("Comments (%(number)d)", code) % {"number": 3}
    home = soup(moderator.get("/admin/"))
    assert home.html["lang"].startswith(code)
    assert home.find(id="comments-section")
    assert moderator.get(QUEUE).status_code == 200
    assert decide(moderator, waiting).status_code == 302
    assert state_of(waiting) == "approved"
    assert menu(moderator)["comments"].endswith("(2)")


def test_a_moderator_can_do_nothing_else_in_the_admin(moderator, page):
    canary = support.waiting(page, text="Un canari jaune qui n’a rien à faire ici.", name="Canari")
    others = {name for name in menu(moderator) if not name.startswith("whats-new")} - EVERYBODY
    assert others == {"comments"}
    home = HomePage.objects.get(locale__language_code="fr")
    settings_form = reverse("wagtailsettings:edit", args=["home", "sitesettings", Site.objects.get().pk])
    closed = [
        reverse("wagtailadmin_pages:edit", args=[page.pk]),
        reverse("wagtailadmin_pages:add", args=["home", "standardpage", home.pk]),
        reverse("wagtailadmin_pages:delete", args=[page.pk]),
        reverse("wagtailadmin_pages:unpublish", args=[page.pk]),
        reverse("wagtailadmin_pages:history", args=[page.pk]),
        reverse("wagtailimages:index"),
        reverse("wagtailimages:add"),
        reverse("wagtailimages:edit", args=[SiteImage.objects.first().pk]),
        reverse("wagtaildocs:index"),
        reverse("wagtailusers_users:index"),
        reverse("wagtailusers_users:edit", args=[moderator.user.pk]),
        reverse("wagtailusers_groups:index"),
        reverse("wagtailusers_groups:edit", args=[moderator.user.groups.get().pk]),
        reverse("wagtailsites:index"),
        reverse("wagtaillocales:edit", args=[Locale.objects.first().pk]),
        reverse("wagtailredirects:index"),
        reverse("wagtail_localize:translations_report"),
        reverse("wagtail_localize:translations_report_results"),
        settings_form,
        record_address(Place, "list"),
        record_address(Place, "edit", Place.objects.first().pk),
        # Those who moderate choose a reason and do not word it.
        record_address(Reason, "list"),
        record_address(Reason, "edit", Reason.objects.first().pk),
        record_address(Reason, "add"),
    ]
    for address in closed:
        answer = moderator.get(address)
        assert answer.status_code in (302, 403, 404), address
        if answer.status_code == 302:
            assert answer["Location"] == reverse("wagtailadmin_home"), address
    before = SiteSettings.objects.values().get()
    assert moderator.post(settings_form, {"comments_open": ""}).status_code == 302
    assert SiteSettings.objects.values().get() == before
    # The lists that the admin opens to everybody who enters have nothing of what was written.
    for name in ("site_history", "locked_pages", "aging_pages"):
        answer = moderator.get(reverse(f"wagtailadmin_reports:{name}"))
        assert answer.status_code in (200, 302)
        assert canary.text not in answer.content.decode()
    for query in ("canari", "commentaire"):
        answer = moderator.get(reverse("wagtailadmin_pages:search"), {"q": query}, follow=True)
        assert canary.text not in answer.content.decode()
    assert not Page.objects.filter(owner=moderator.user).exists()


@pytest.mark.parametrize("name", [Role.TRANSLATOR, Role.EDITOR])
def test_those_who_edit_do_not_moderate(page, name):
    comment = support.waiting(page)
    client = support.logged_in("somebody", Group.objects.get(name=name))
    assert "comments" not in menu(client)
    assert client.get(reverse("wagtailadmin_pages:edit", args=[page.pk])).status_code == 200
    home = client.get("/admin/")
    assert soup(home).find(id="comments-section") is None
    assert comment.text not in home.content.decode()
    for address in (QUEUE, f"{QUEUE}{comment.pk}/", f"{QUEUE}{comment.pk}/history/"):
        assert client.get(address).status_code in (302, 403), address
    assert decide(client, comment).status_code in (302, 403)
    assert state_of(comment) == "pending"
    # Both groups together: each gives what it gives.
    client.user.groups.add(Group.objects.get(name=GROUP_NAME))
    assert menu(client)["comments"].endswith("(1)")
    assert decide(client, comment).status_code == 302
    assert state_of(comment) == "approved"


def test_nobody_enters_without_the_right_to_enter_the_admin(client, page):
    comment = support.waiting(page)
    permission = Permission.objects.get(codename="moderate_comment")
    outsider = support.logged_in("outsider")
    outsider.user.user_permissions.add(permission)
    for browser in (client, outsider):
        assert browser.get(QUEUE)["Location"].startswith(reverse("wagtailadmin_login"))
        assert decide(browser, comment).status_code in (302, 403)
    left = support.logged_in("left", Group.objects.get(name=GROUP_NAME))
    assert left.get(QUEUE).status_code == 200
    type(left.user).objects.filter(pk=left.user.pk).update(is_active=False)
    assert decide(left, comment).status_code in (302, 403)
    assert state_of(comment) == "pending"


@pytest.mark.parametrize("code", ["fr", "ar"])
def test_the_right_is_given_in_the_group_editor(page, code):
    chief = speaks(support.logged_in("chief", is_superuser=True), code)
    assert "comments" in menu(chief)
    assert chief.get(QUEUE).status_code == 200
    group = Group.objects.get(name=GROUP_NAME)
    html = soup(chief.get(reverse("wagtailusers_groups:edit", args=[group.pk])))
    permission = Permission.objects.get(codename="moderate_comment")
    box = html.find("input", attrs={"name": "permissions", "value": str(permission.pk)})
    assert box.has_attr("checked")
    assert words(box.find_parent("label")) == say("Can moderate visitors' comments", code)


def rights() -> dict[str, set[str]]:
    return {
        group.name: set(group.permissions.values_list("codename", flat=True)) for group in Group.objects.all()
    }


def test_the_migrations_make_the_group_once_and_change_none():
    def migrate():
        call_command("migrate", verbosity=0)

    as_made = rights()
    assert as_made[GROUP_NAME] == {"access_admin", "moderate_comment"}
    migrate()
    assert rights() == as_made
    # Renamed by the association.
    Group.objects.filter(name=GROUP_NAME).update(name="Comité de lecture")
    renamed = rights()
    migrate()
    assert rights() == renamed
    # Deleted: made anew where nobody else may moderate, and not where another group may.
    Group.objects.filter(name="Comité de lecture").delete()
    moderate = Permission.objects.get(codename="moderate_comment")
    Group.objects.get(name=Role.EDITOR).permissions.add(moderate)
    own = rights()
    migrate()
    assert rights() == own
    Group.objects.get(name=Role.EDITOR).permissions.remove(moderate)
    migrate()
    assert rights() == as_made
    # Taken away from it on purpose: an update gives nobody a right back.
    Group.objects.get(name=GROUP_NAME).permissions.remove(moderate)
    taken = rights()
    migrate()
    assert rights() == taken
    # On a database that had no permissions yet, they are made first.
    Group.objects.all().delete()
    Permission.objects.all().delete()
    migrate()
    assert set(rights()) == {GROUP_NAME, PROTECTION} and rights()[GROUP_NAME] == as_made[GROUP_NAME]
