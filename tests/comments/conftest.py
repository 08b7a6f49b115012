"""Every test of the comments begins on the demonstration, without comments, with empty caches."""

import pytest
from django.contrib.auth.models import Group
from django.core.cache import cache

from comments.group import GROUP_NAME
from comments.models import Comment, Reason
from home.page_cache import generation
from home.roles.rights import Role
from tests.public.support import page_at

from . import support


@pytest.fixture(autouse=True)
def site(db):
    """Open the seeded database. The limits of senders live in the cache, longer than a test's transaction."""
    Comment.objects.all().delete()
    cache.clear()
    yield
    cache.clear()


@pytest.fixture
def pages():
    """A page that is open to comments, in both languages: {"fr": StandardPage, "ar": StandardPage}."""
    return {code: page_at(f"/{code}/mission/") for code in ("fr", "ar")}


@pytest.fixture
def page(pages):
    """A French page that is open to comments."""
    return pages["fr"]


@pytest.fixture
def post(client):
    """Return a function that writes a comment in its two steps, `post(page, **fields)`, and gives the last answer."""
    return lambda page, **fields: support.post(client, page, **fields)


@pytest.fixture
def approved():
    """Return a function that makes a comment which readers see: `approved(page, parent=None, **fields)`."""
    return support.approved


@pytest.fixture
def moderator():
    """The browser of somebody who moderates comments and may do nothing else in the admin."""
    return support.logged_in("moderator", Group.objects.get(name=GROUP_NAME))


@pytest.fixture
def editor():
    """The browser of somebody who edits every page and does not moderate."""
    return support.logged_in("editor", Group.objects.get(name=Role.EDITOR))


@pytest.fixture
def by(moderator):
    return moderator.user


@pytest.fixture
def changes(django_capture_on_commit_callbacks):
    """Return a function that does something and tells whether readers are shown new pages since."""

    def make(action) -> bool:
        before = generation()
        with django_capture_on_commit_callbacks(execute=True):
            action()
        return generation() != before

    return make


@pytest.fixture
def reason():
    """A reason that moderators may choose."""
    return Reason.objects.create(
        name_fr="Nomme quelqu’un", name_ar="يسمي شخصاً", message_fr="…", message_ar="…"
    )
