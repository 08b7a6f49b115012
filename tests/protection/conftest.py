"""Files of a test are its own: what it finds on the disk, it has put there."""

import pytest
from django.core.cache import caches


@pytest.fixture
def own_folders(tmp_path, settings):
    """Give the test empty folders for private and public files."""
    settings.PRIVATE_MEDIA_ROOT = tmp_path / "private"
    settings.PUBLIC_MEDIA_ROOT = tmp_path / "public"
    for name in caches.settings:
        caches[name].clear()
