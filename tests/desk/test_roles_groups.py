"""The groups and the workflow of a new installation: made once, over nothing that an association has made."""

import pytest
from django.contrib.auth.models import Group, Permission
from django.core.management import call_command
from wagtail.models import (
    Collection,
    GroupApprovalTask,
    GroupPagePermission,
    Page,
    Task,
    Workflow,
    WorkflowPage,
    WorkflowTask,
)

from home.models import LanguageReview, ProtectionReview, User
from home.protection.group import GROUP_NAME as PROTECTION
from home.publishing import reviews
from home.roles.group import DEFAULTS, make_roles
from home.roles.rights import Role, rights_of
from tests.comments.test_group import rights
from tests.public.support import page_at

from .reviewing import ROLES

pytestmark = pytest.mark.django_db


def state() -> tuple:
    """Return all that the step makes, as it stands."""
    return (
        rights(),
        sorted(GroupPagePermission.objects.values_list("group__name", "page", "permission__codename")),
        sorted(Workflow.objects.values_list("name", "active", "workflow_tasks__task__name")),
        sorted(WorkflowPage.objects.values_list("page", "workflow__name")),
    )


def as_before_the_step() -> None:
    """Take back all that the step has made."""
    Workflow.objects.all().delete()
    Task.objects.all().delete()
    Group.objects.filter(name__in=list(Role)).delete()


def wagtails_own() -> None:
    """Make Wagtail's own groups and workflow, as its migrations do."""
    root = Page.objects.get(depth=1)
    for name, codenames in DEFAULTS.items():
        group = Group.objects.create(name=name)
        group.permissions.add(Permission.objects.get(codename="access_admin"))
        for codename in codenames:
            GroupPagePermission.objects.create(
                group=group, page=root, permission=Permission.objects.get(codename=codename)
            )
    task = GroupApprovalTask.objects.create(name="Moderators approval")
    task.groups.set([group])
    workflow = Workflow.objects.create(name="Moderators approval")
    WorkflowTask.objects.create(workflow=workflow, task=task)
    WorkflowPage.objects.create(workflow=workflow, page=root)


def test_a_new_installation_has_one_set_of_groups_and_one_workflow():
    assert set(rights()) == set(ROLES.values())
    for role in Role:
        everywhere = {name.partition(".")[2] for name in rights_of(role).everywhere}
        assert rights()[role] == everywhere
        # Both languages in one name.
        assert role[0].isascii() and any("\u0600" <= letter <= "\u06ff" for letter in role)
    workflow = Workflow.objects.get()
    assert [type(task) for task in workflow.tasks.specific()] == [ProtectionReview, LanguageReview]
    assert [group.name for group in ProtectionReview.objects.get().groups.all()] == [PROTECTION]
    assert {group.name for group in LanguageReview.objects.get().groups.all()} == {
        Role.TRANSLATOR,
        Role.EDITOR,
    }
    assert page_at("/fr/mission/").get_workflow() == workflow
    # The seed makes no account for anybody.
    assert not User.objects.exists()


def test_what_an_association_changes_is_never_given_back():
    editor = Group.objects.get(name=Role.EDITOR)
    editor.permissions.clear()
    GroupPagePermission.objects.filter(group=editor).delete()
    Group.objects.filter(name=Role.CONTRIBUTOR).update(name="Rapporteurs")
    Group.objects.filter(name=Role.TRANSLATOR).delete()
    Workflow.objects.get().deactivate()
    LanguageReview.objects.get().deactivate()
    changed = state()
    call_command("migrate", verbosity=0)
    assert state() == changed


def test_wagtails_own_groups_go_where_nobody_is_in_them():
    as_made = state()
    as_before_the_step()
    wagtails_own()
    make_roles()
    assert state() == as_made
    # Not where somebody is in one of them: it stays, with the workflow that it approves.
    as_before_the_step()
    wagtails_own()
    User.objects.create_user("member").groups.add(Group.objects.get(name="Moderators"))
    make_roles()
    assert "Moderators" in rights() and "Editors" not in rights()
    page = page_at("/fr/mission/")
    assert page.get_workflow().name == "Moderators approval"
    # Ours is there all the same, for who may be shown is not for them to say.
    assert reviews.workflow_for(page).tasks.count() == 2
    # Nor where somebody has changed one.
    as_before_the_step()
    Group.objects.filter(name__in=DEFAULTS).delete()
    wagtails_own()
    add = Permission.objects.get(codename="add_page")
    GroupPagePermission.objects.filter(group__name="Editors", permission=add).delete()
    Group.objects.get(name="Moderators").permissions.add(Permission.objects.get(codename="change_user"))
    make_roles()
    assert {"Editors", "Moderators"} <= set(rights())


def test_it_waits_for_the_roots_and_takes_a_group_of_its_name_as_it_is():
    as_before_the_step()
    own = Group.objects.create(name=Role.EDITOR)
    make_roles()
    assert not own.permissions.exists() and Group.objects.filter(name=Role.TRANSLATOR).exists()
    as_before_the_step()
    Collection.objects.filter(depth=1).update(depth=9)
    make_roles()
    assert not Group.objects.filter(name__in=list(Role)).exists() and not LanguageReview.objects.exists()
