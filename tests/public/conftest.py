"""Every test of the public pages begins on the demonstration site with empty caches."""

import pytest
from django.core.cache import cache

from home.siblings import path_of

from .support import public_pages

_answers: dict[str, dict[str, bytes]] = {}


@pytest.fixture(autouse=True)
def demonstration(db):
    """Open the seeded database. The caches live in memory longer than a test's transaction, so they are emptied."""
    cache.clear()
    yield
    cache.clear()


@pytest.fixture
def answers(client):
    """Return a function that gives every page of a language as it stands in the demonstration: {address: HTML}.

    The pages are asked for once in a run, for the tests that only read.
    """

    def of(code: str) -> dict[str, bytes]:
        if code not in _answers:
            addresses = [path_of(page) for page in public_pages(code)] + [
                f"/{code}/recherche/",
                f"/{code}/rien-ici/",
            ]
            _answers[code] = {address: client.get(address).content for address in addresses}
        return _answers[code]

    return of
