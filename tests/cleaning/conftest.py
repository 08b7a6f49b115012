"""An editor and a reader, as in the tests of the admin."""

import pytest
from django.core.cache import cache

from tests.admin.conftest import editor, reader  # noqa: F401 - fixtures


@pytest.fixture(autouse=True)
def _nothing_kept():
    """Wagtail keeps renditions in the cache by the numbers of their pictures, which every test uses again."""
    cache.clear()
