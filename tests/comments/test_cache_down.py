"""A cache that is down: posts wait for a moderator as ever, and nobody is refused by mistake."""

import logging
import socket

import pytest
from django.core.cache.backends.base import BaseCache

from comments.models import Comment

from .support import approved, code_in, look, post_url, send, submit

# Where things are kept is of no concern to a cache.
pytestmark = pytest.mark.once


class Stopped(BaseCache):
    """A cache whose server has been stopped: whatever is asked, nobody is there."""

    def __init__(self, location, params):
        super().__init__(params)

    def _nobody(self, *args, **kwargs):
        socket.create_connection(("127.0.0.1", 1), timeout=1)

    add = get = set = touch = delete = clear = _nobody


@pytest.fixture(params=["folder that is a file", "server that is stopped"])
def broken_cache(request, tmp_path, settings):
    """A cache that fails in one of two ways, until the test calls what it is given."""
    location = tmp_path / "cache"
    before = settings.CACHES
    if request.param.startswith("folder"):
        location.write_text("no folder")
        backend = "django.core.cache.backends.filebased.FileBasedCache"
    else:
        backend = f"{__name__}.Stopped"
    settings.CACHES = {name: {"BACKEND": backend, "LOCATION": str(location)} for name in before}

    def mend():
        settings.CACHES = before

    yield mend
    # The site fixture empties the caches at the end.
    settings.CACHES = before


def test_a_cache_that_is_down_stops_nothing(broken_cache, client, page, caplog, editor, moderator):
    assert client.get("/health/ready").status_code == 503
    caplog.clear()
    for address in (
        "/fr/",
        "/ar/mission/",
        "/fr/actualites/?page=1",
        "/sitemap.xml",
        "/robots.txt",
        "/fr/rien-ici/",
    ):
        caplog.clear()
        assert client.get(address).status_code == (404 if "rien" in address else 200)
        assert [record.name for record in caplog.records if record.levelno == logging.ERROR] == [
            "home.page_cache"
        ]
    answers = [send(client, look(client, page, name=f"N° {number}")) for number in range(14)]
    # Nobody is refused by mistake, and each comment waits for a moderator.
    assert {answer.status_code for answer in answers} == {201}
    assert (
        Comment.objects.filter(state="pending").count() == 14 == len({code_in(answer) for answer in answers})
    )
    report = f"{post_url(page)}{approved(page).pk}/signaler/"
    assert submit(client, report, {"why": "hate"}).status_code == 201
    data = {"code": code_in(answers[0]), "action": "erase", "sure": "1"}
    assert submit(client, "/fr/commentaires/recu/", data).status_code == 200
    assert Comment.objects.filter(state="erased").count() == 1
    # Those who work here can go on.
    assert editor.get("/admin/pages/").status_code == 200
    assert moderator.get("/admin/").status_code == 200
    assert moderator.get("/admin/comments/").status_code == 200


def test_a_change_made_while_the_cache_was_down_is_seen_when_it_is_back(
    broken_cache, client, page, settings, django_capture_on_commit_callbacks
):
    broken = settings.CACHES
    broken_cache()
    assert "Une lectrice" not in client.get(page.relative_path).content.decode()
    settings.CACHES = broken
    with django_capture_on_commit_callbacks(execute=True):
        approved(page)
    broken_cache()
    assert "Une lectrice" in client.get(page.relative_path).content.decode()
