"""An administrator who is no superuser, and superusers: every way Wagtail has to change a user, attacked."""

import pytest
from django.contrib.auth.models import Group
from django.core.cache import cache
from django.urls import reverse
from wagtail.models import ModelLogEntry

from home.models import User
from tests.admin.conftest import logged_in
from tests.admin.forms import committed, soup_of
from tests.admin.reading import words
from tests.comments.test_group import speaks

from .reviewing import ROLES, member

pytestmark = [pytest.mark.django_db, pytest.mark.once]

PASSWORD = "une-autre-phrase-de-passe"


@pytest.fixture(autouse=True)
def _nothing_kept(db):
    cache.clear()


@pytest.fixture
def administrator():
    return member("administrator")


@pytest.fixture
def chief():
    return logged_in("chief", is_superuser=True).user


def stored(user) -> dict:
    groups = sorted(Group.objects.filter(user=user.pk).values_list("name", flat=True))
    return User.objects.filter(pk=user.pk).values().get() | {"groups": groups}


def sent(user, **changes) -> dict:
    own = {
        "username": user.username,
        "email": user.email,
        "first_name": "A",
        "last_name": "B",
        "is_active": "on",
    }
    return own | {"password1": "", "password2": ""} | changes


def in_list(client, action: str, *users, **data):
    address = reverse("wagtail_bulk_action", args=["home", "user", action])
    query = "&".join(f"id={user.pk}" for user in users)
    with committed():
        return client.post(f"{address}?{query}", data)


def test_a_superuser_cannot_be_changed_shut_out_or_deleted(administrator, chief):
    before = stored(chief)
    group = Group.objects.get(name=ROLES["contributor"])
    edit, delete = (reverse(f"wagtailusers_users:{name}", args=[chief.pk]) for name in ("edit", "delete"))
    for attack in (
        {"email": "mine@example.org"},
        {"password1": PASSWORD, "password2": PASSWORD},
        {"is_active": ""},
        {"username": "other"},
        {"is_superuser": ""},
    ):
        assert administrator.get(edit).status_code in (302, 403)
        assert administrator.post(edit, sent(chief, **attack)).status_code in (302, 403)
        assert stored(chief) == before, attack
    administrator.post(delete)
    # Alone, and hidden among others, who are then left as they are.
    other = member("contributor", user="other").user
    for users in ([chief], [other, chief]):
        in_list(administrator, "delete", *users)
        in_list(administrator, "set_active_state", *users, mark_as_active="False")
        in_list(administrator, "assign_role", *users, role=str(group.pk))
        assert stored(chief) == before
    # Wagtail deletes those whom one may delete, and says who was left out.
    assert not User.objects.filter(pk=other.pk, is_active=False).exists()


def test_nobody_makes_a_superuser_but_superusers(administrator, chief):
    data = sent(User(username="autre", email="a@example.org"), password1=PASSWORD, password2=PASSWORD)
    administrator.post(reverse("wagtailusers_users:add"), data | {"is_superuser": "on"})
    made = User.objects.get(username="autre")
    assert not made.is_superuser
    edit = reverse("wagtailusers_users:edit", args=[made.pk])
    administrator.post(edit, sent(made, is_superuser="on"))
    own = reverse("wagtailusers_users:edit", args=[administrator.user.pk])
    group = administrator.user.groups.get()
    administrator.post(own, sent(administrator.user, is_superuser="on", groups=[str(group.pk)]))
    assert list(User.objects.filter(is_superuser=True)) == [chief]
    for address in (reverse("wagtailusers_users:add"), edit, own):
        form = soup_of(administrator.get(address))
        assert form.find("input", attrs={"name": "username"}) and not form.find(
            attrs={"name": "is_superuser"}
        )
    # A superuser is offered it as before.
    superuser = logged_in("second", is_superuser=True)
    superuser.post(edit, sent(made, is_superuser="on"))
    assert User.objects.get(pk=made.pk).is_superuser


@pytest.mark.parametrize("code", ["fr", "ar"])
def test_what_an_administrator_does_is_written_down(administrator, code):
    """Giving groups is their work, themselves included: the history has it, whichever way it was done."""
    speaks(administrator, code)
    other = member("contributor", user="other").user
    index = soup_of(administrator.get(reverse("wagtailusers_users:edit", args=[other.pk])))
    for name in ROLES.values():
        assert name in words(index)
    in_list(
        administrator,
        "assign_role",
        other,
        administrator.user,
        role=str(Group.objects.get(name=ROLES["editor"]).pk),
    )
    assert other.groups.filter(name=ROLES["editor"]).exists()
    group = Group.objects.get(name=ROLES["contributor"])
    html = soup_of(administrator.get(reverse("wagtailusers_groups:edit", args=[group.pk])))
    assert html.html["lang"].startswith(code)
    entries = ModelLogEntry.objects.filter(
        user=administrator.user, action="wagtail.edit", content_type__model="user"
    )
    assert {entry.object_id for entry in entries} == {str(other.pk), str(administrator.user.pk)}
    assert len({entry.uuid for entry in entries}) == 2
    # To everybody else these screens are closed.
    for role in ("editor", "protection", "moderator"):
        client = member(role)
        for name in ("users:index", "users:add", "groups:index", "groups:add"):
            assert client.get(reverse(f"wagtailusers_{name}")).status_code in (302, 403)
        in_list(
            client, "assign_role", client.user, role=str(Group.objects.get(name=ROLES["administrator"]).pk)
        )
        assert client.user.groups.count() == 1
