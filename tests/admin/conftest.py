"""An editor at the admin's forms, and a reader who knows nothing of them."""

import pytest
from django.core.cache import cache
from django.db import transaction
from django.test import Client

from home.models import User


@pytest.fixture(autouse=True)
def _site(db):
    """Every test of the admin starts on the demonstration site, with nothing cached from another test."""
    cache.clear()


def logged_in(name: str, **rights) -> Client:
    user = User.objects.create_user(name, f"{name}@example.org", "a-long-password-of-tests", **rights)
    client = Client(HTTP_HOST="localhost")
    client.force_login(user)
    client.user = user
    return client


@pytest.fixture
def editor():
    """A browser in which a superuser has logged in."""
    return logged_in("chief", is_superuser=True)


@pytest.fixture
def reader():
    """A browser of somebody who is not logged in."""
    return Client(HTTP_HOST="localhost")


@pytest.fixture(scope="module")
def desk(django_db_setup, django_db_blocker):
    """An editor whose entries stay for all the tests of a module, and are taken back after its last."""
    with django_db_blocker.unblock(), transaction.atomic():
        yield logged_in("desk", is_superuser=True)
        transaction.set_rollback(True)
