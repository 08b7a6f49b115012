"""The settings of the tests: the database named by DATABASE_URL, everything else in memory or a temporary folder."""

import os
import tempfile
from pathlib import Path

from .base import *  # noqa: F403
from .base import STORAGES
from .database import database

SECRET_KEY = "tests-only"  # noqa: S105
ALLOWED_HOSTS = ["localhost", "testserver", "127.0.0.1"]
WAGTAILADMIN_BASE_URL = "http://localhost"
DATABASES = {"default": database(os.environ.get("DATABASE_URL", "sqlite://:memory:"))}
if "pool" in DATABASES["default"].get("OPTIONS", {}):
    del DATABASES["default"]["OPTIONS"]["pool"]  # a pool would keep the test database from being dropped
CACHES = {"default": {"BACKEND": "django.core.cache.backends.locmem.LocMemCache"}}
PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]
STORAGES = STORAGES | {"staticfiles": {"BACKEND": "django.contrib.staticfiles.storage.StaticFilesStorage"}}
EMAIL_BACKEND = "django.core.mail.backends.locmem.EmailBackend"

_files = Path(tempfile.mkdtemp(prefix="qafila-tests-"))
PRIVATE_MEDIA_ROOT = _files / "private"
PUBLIC_MEDIA_ROOT = _files / "public"
STATIC_ROOT = _files / "static"
