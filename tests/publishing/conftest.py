"""Who publishes in these tests: an editor in each language, who is no superuser."""

import pytest
from django.contrib.auth.models import Group

from home.roles.rights import Role
from tests.admin.conftest import logged_in
from tests.comments.test_group import speaks


@pytest.fixture(params=["fr", "ar"])
def code(request) -> str:
    return request.param


@pytest.fixture
def editor(code):
    """Somebody who publishes and is no superuser, with the admin in a language."""
    client = logged_in("lamia")
    client.user.groups.set([Group.objects.get(name=Role.EDITOR)])
    speaks(client, code)
    return client
