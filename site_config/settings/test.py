"""The settings of the tests: the database named by DATABASE_URL, everything else in memory or a temporary folder."""

import os
from pathlib import Path

from .base import *
from .base import STORAGES, VAR_DIR
from .database import database

SECRET_KEY = "tests-only"  # noqa: S105
ALLOWED_HOSTS = ["localhost", "testserver", "127.0.0.1"]
WAGTAILADMIN_BASE_URL = "http://localhost"
DATABASES = {"default": database(os.environ.get("DATABASE_URL", "sqlite://:memory:"))}
# The folder of a server that a test has started (tests/services/site_server.py): several processes, which share what a
# cache keeps and what was mailed as those of a real site do.
_server = os.environ.get("QAFILA_TEST_SERVER")
if not _server and "pool" in DATABASES["default"].get("OPTIONS", {}):
    del DATABASES["default"]["OPTIONS"]["pool"]  # a pool would keep the test database from being dropped
_memory = {"BACKEND": "django.core.cache.backends.locmem.LocMemCache"}
CACHES = file_caches(Path(_server, "cache")) if _server else {"default": _memory, "pages": _memory}
PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]
STORAGES = STORAGES | {"staticfiles": {"BACKEND": "django.contrib.staticfiles.storage.StaticFilesStorage"}}
EMAIL_BACKEND = f"django.core.mail.backends.{'filebased' if _server else 'locmem'}.EmailBackend"
EMAIL_FILE_PATH = Path(_server, "mail") if _server else None

# One folder for all the workers of a run: the demonstration's pictures are drawn once.
_files = Path(os.environ.get("QAFILA_TEST_FILES", VAR_DIR / "test-files"))
PRIVATE_MEDIA_ROOT = _files / "private"
PUBLIC_MEDIA_ROOT = _files / "public"
STATIC_ROOT = _files / "static"
STATIC_ROOT.mkdir(parents=True, exist_ok=True)
