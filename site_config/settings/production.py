"""A public installation. It refuses to start half configured: every missing setting is named at once."""

import os
from pathlib import Path
from urllib.parse import urlsplit

from django.core.exceptions import ImproperlyConfigured

from .base import *
from .database import database
from .mail import mail, mail_problems

REQUIRED = {
    "QAFILA_SECRET_KEY": "a long random text, kept secret",
    "QAFILA_ALLOWED_HOSTS": "the site's host names, separated by commas",
    "QAFILA_BASE_URL": "the site's public address, such as https://www.example.org",
    "DATABASE_URL": "the database, such as postgres://user:password@host/name",
    "QAFILA_PRIVATE_MEDIA_ROOT": "the folder of originals and documents, never served as files",
    "QAFILA_PUBLIC_MEDIA_ROOT": "the folder of public pictures, served at /media/",
    "QAFILA_CACHE_DIR": "the folder of the page cache, shared by all workers",
    "QAFILA_ADDRESS_HEADER": "the header in which the web server gives the visitor's address, such as X-Real-IP",
}
_missing = [f"{name} ({what})" for name, what in REQUIRED.items() if not os.environ.get(name)]
_missing += mail_problems(os.environ)
if _missing:
    raise ImproperlyConfigured("Set these before starting Qafila: " + "; ".join(_missing) + ".")
if urlsplit(os.environ["QAFILA_BASE_URL"]).scheme != "https":
    raise ImproperlyConfigured("QAFILA_BASE_URL must start with https://: readers' safety depends on it.")

SECRET_KEY = os.environ["QAFILA_SECRET_KEY"]
ALLOWED_HOSTS = [host.strip() for host in os.environ["QAFILA_ALLOWED_HOSTS"].split(",") if host.strip()]
WAGTAILADMIN_BASE_URL = os.environ["QAFILA_BASE_URL"]
CSRF_TRUSTED_ORIGINS = [os.environ["QAFILA_BASE_URL"].rstrip("/")]
DATABASES = {"default": database(os.environ["DATABASE_URL"])}
PRIVATE_MEDIA_ROOT = os.environ["QAFILA_PRIVATE_MEDIA_ROOT"]
PUBLIC_MEDIA_ROOT = os.environ["QAFILA_PUBLIC_MEDIA_ROOT"]
SERVE_PUBLIC_MEDIA = False
CACHES = file_caches(Path(os.environ["QAFILA_CACHE_DIR"]))
# Without QAFILA_EMAIL_HOST no mail is sent.
globals().update(mail(os.environ))

SESSION_COOKIE_SECURE = True
CSRF_COOKIE_SECURE = True
SECURE_SSL_REDIRECT = True
SECURE_PROXY_SSL_HEADER = ("HTTP_X_FORWARDED_PROTO", "https")
SECURE_REDIRECT_EXEMPT = [r"^health/"]  # the machine's own probes speak plain HTTP on the loopback
SECURE_HSTS_SECONDS = 365 * 24 * 3600
# An association cannot undo preloading, and its other hosts are not ours to bind.
SILENCED_SYSTEM_CHECKS = ["security.W005", "security.W021"]
