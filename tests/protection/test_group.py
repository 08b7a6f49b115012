"""Who protects people: a group of its own, made by the migrations once, and writers who record consents."""

import pytest
from django.contrib.auth.models import Group, Permission
from django.core.management import call_command
from django.urls import reverse
from wagtail.models import GroupCollectionPermission, GroupPagePermission

from home.models import Consent, SiteImage
from home.protection.group import GROUP_NAME
from home.roles.rights import Role, on_records
from tests.admin.conftest import logged_in
from tests.admin.forms import home, record_address, soup_of
from tests.admin.reading import say, words
from tests.comments.test_group import menu, rights, speaks

pytestmark = pytest.mark.django_db

RECORDING = {"add_consent", "change_consent", "view_consent"}
# Records, which whoever approves figures sees.
LOOKING = {name.partition(".")[2] for name in on_records("view")}


def member(*names: str, user: str = "somebody"):
    client = logged_in(user)
    client.user.groups.add(*Group.objects.filter(name__in=names))
    assert client.user.groups.count() == len(names)
    return client


def changed_groups(as_made: dict) -> dict:
    """Return the groups after an editor may record no more, and the protection group was deleted and made anew."""
    return as_made | {
        Role.EDITOR: as_made[Role.EDITOR] - RECORDING,
        GROUP_NAME: as_made[GROUP_NAME] - LOOKING,
    }


def below_root() -> dict[str, set[str]]:
    """Return what the protection group may do with all files and all pages."""
    given = {}
    for model in (GroupCollectionPermission, GroupPagePermission):
        rows = model.objects.filter(group__name=GROUP_NAME).select_related("permission")
        given[model.__name__] = {row.permission.codename for row in rows}
    return given


def test_the_migrations_make_the_group_once_and_change_none():
    def migrate():
        call_command("migrate", verbosity=0)

    as_made = rights()
    assert as_made[GROUP_NAME] == RECORDING | LOOKING | {"access_admin", "protect_people", "delete_consent"}
    assert below_root() == {
        "GroupCollectionPermission": {
            f"{action}_{thing}" for action in ("add", "change", "choose") for thing in ("image", "document")
        },
        "GroupPagePermission": {"change_page"},
    }
    assert as_made[Role.CONTRIBUTOR] & as_made[Role.EDITOR] >= RECORDING
    # Taken away by the association, renamed by it, or both: an update gives nothing back.
    for permission in Permission.objects.filter(codename__in=RECORDING):
        Group.objects.get(name=Role.EDITOR).permissions.remove(permission)
    Group.objects.filter(name=GROUP_NAME).update(name="Comité de vigilance")
    changed = rights()
    migrate()
    assert rights() == changed
    # Deleted: made anew where nobody else may protect, without what it was given once to review figures.
    Group.objects.filter(name="Comité de vigilance").delete()
    migrate()
    assert rights() == changed_groups(as_made)
    Group.objects.filter(name=GROUP_NAME).delete()
    protect = Permission.objects.get(codename="protect_people")
    Group.objects.get(name=Role.EDITOR).permissions.add(protect)
    own = rights()
    migrate()
    assert rights() == own


@pytest.mark.parametrize("code", ["fr", "ar"])
def test_the_right_is_given_in_the_group_editor(code):
    chief = speaks(logged_in("chief", is_superuser=True), code)
    group = Group.objects.get(name=GROUP_NAME)
    html = soup_of(chief.get(reverse("wagtailusers_groups:edit", args=[group.pk])))
    permission = Permission.objects.get(codename="protect_people")
    box = html.find("input", attrs={"name": "permissions", "value": str(permission.pk)})
    assert box.has_attr("checked")
    assert say("Can withdraw, seal and delete to protect people", code) in words(
        box.find_parent("td") or box.find_parent("label")
    )
    for codename in RECORDING:
        number = Permission.objects.get(codename=codename).pk
        assert html.find("input", attrs={"name": "permissions", "value": str(number)}).has_attr("checked")


def test_each_role_finds_what_is_for_it_and_nothing_else():
    officer, writer = member(GROUP_NAME, user="officer"), member(Role.EDITOR, user="writer")
    moderator = member("Modération des commentaires – مراجعة التعليقات", user="moderator")
    report = reverse("consents_report")
    register = record_address(Consent, "list")
    image = SiteImage.objects.first()
    for client in (officer, writer):
        assert {"consents", "consents-report", "images"} <= menu(client).keys()
        assert client.get(register).status_code == client.get(report).status_code == 200
        assert client.get(record_address(Consent, "add")).status_code == 200
        assert client.get(reverse("wagtailimages:edit", args=[image.pk])).status_code == 200
    assert not {"consents", "consents-report"} & menu(moderator).keys()
    for address in (register, report, record_address(Consent, "add"), reverse("consent_withdraw", args=[1])):
        assert moderator.get(address).status_code in (302, 403), address
    # Nothing chooses a consent: Wagtail's own list for choosing would be open to whoever enters the admin.
    assert moderator.get("/admin/snippets/choose/home/consent/", follow=True).status_code == 404
    # Pages can be seen by those who protect people, drafts too, and not published.
    page = home("fr").get_children().first()
    html = officer.get(reverse("wagtailadmin_pages:edit", args=[page.pk])).content.decode()
    assert "action-publish" not in html
