"""Every test of the public pages begins on the demonstration site with empty caches."""

import pytest
from django.core.cache import cache


@pytest.fixture(autouse=True)
def demonstration(db):
    """Open the seeded database. The caches live in memory longer than a test's transaction, so they are emptied."""
    cache.clear()
    yield
    cache.clear()
