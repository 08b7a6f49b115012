"""The embedded site of `make run`: SQLite and files under var/, on this machine only."""

import os

from django.core.management.utils import get_random_secret_key

from .base import *
from .base import VAR_DIR
from .database import database

DEBUG = os.environ.get("QAFILA_DEBUG") == "1"
ALLOWED_HOSTS = ["127.0.0.1", "localhost", "[::1]"]
WAGTAILADMIN_BASE_URL = f"http://localhost:{os.environ.get('PORT', '8000')}"
DATABASES = {"default": database(os.environ.get("DATABASE_URL", f"sqlite:///{VAR_DIR / 'qafila.sqlite3'}"))}
EMAIL_BACKEND = "django.core.mail.backends.console.EmailBackend"


def _secret_key() -> str:
    """Return this machine's key, made at the first start and kept out of the repository."""
    path = VAR_DIR / "secret-key"
    if not path.exists():
        path.parent.mkdir(parents=True, exist_ok=True)
        path.touch(mode=0o600)
        path.write_text(get_random_secret_key())
    return path.read_text()


SECRET_KEY = _secret_key()
