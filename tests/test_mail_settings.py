"""Mail in production: a whole configuration, or none; half of one is named before the site starts."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from site_config.settings.mail import mail, mail_problems

pytestmark = pytest.mark.once

ROOT = Path(__file__).resolve().parents[1]
WHOLE = {"QAFILA_EMAIL_HOST": "mail.example.org", "QAFILA_EMAIL_FROM": "site@example.org"}


@pytest.mark.parametrize(
    ("given", "named"),
    [
        ({}, []),
        ({"QAFILA_EMAIL_HOST": ""}, []),
        (WHOLE, []),
        (WHOLE | {"QAFILA_EMAIL_USER": "site", "QAFILA_EMAIL_PASSWORD": "secret"}, []),
        ({"QAFILA_EMAIL_HOST": "mail.example.org"}, ["QAFILA_EMAIL_FROM"]),
        ({"QAFILA_EMAIL_FROM": "site@example.org", "QAFILA_EMAIL_PORT": "25"}, ["QAFILA_EMAIL_HOST"]),
        (WHOLE | {"QAFILA_EMAIL_USER": "site"}, ["QAFILA_EMAIL_PASSWORD"]),
        (WHOLE | {"QAFILA_EMAIL_PASSWORD": "secret"}, ["QAFILA_EMAIL_USER"]),
        (
            WHOLE | {"QAFILA_EMAIL_PORT": "smtp", "QAFILA_EMAIL_TLS": "yes"},
            ["QAFILA_EMAIL_TLS", "QAFILA_EMAIL_PORT"],
        ),
        (WHOLE | {"QAFILA_EMAIL_PORT": "٢٥"}, ["QAFILA_EMAIL_PORT"]),
        (WHOLE | {"QAFILA_EMAIL_TLS": "1", "QAFILA_EMAIL_SSL": "1"}, ["QAFILA_EMAIL_TLS"]),
    ],
)
def test_what_is_missing_or_wrong_is_named(given, named):
    assert [problem.split(" ")[0] for problem in mail_problems(given)] == named
    assert "secret" not in str(mail_problems(given))


def test_encrypted_unless_said_otherwise():
    def how(**given):
        made = mail(WHOLE | given)
        return made["EMAIL_USE_TLS"], made["EMAIL_USE_SSL"], made["EMAIL_PORT"]

    assert how() == (True, False, 587)
    assert how(QAFILA_EMAIL_SSL="1") == (False, True, 465)
    assert how(QAFILA_EMAIL_TLS="0") == (False, False, 25)
    assert how(QAFILA_EMAIL_TLS="0", QAFILA_EMAIL_PORT="2525") == (False, False, 2525)
    assert mail(WHOLE)["DEFAULT_FROM_EMAIL"] == "site@example.org"


def production(tmp_path, **given):
    """Start Python with the production settings and print how mail would leave."""
    folders = {
        f"QAFILA_{name}": str(tmp_path) for name in ("PUBLIC_MEDIA_ROOT", "PRIVATE_MEDIA_ROOT", "CACHE_DIR")
    }
    given |= folders | {
        "DJANGO_SETTINGS_MODULE": "site_config.settings.production",
        "QAFILA_SECRET_KEY": "a",
        "QAFILA_ALLOWED_HOSTS": "www.example.org",
        "QAFILA_BASE_URL": "https://www.example.org",
        "QAFILA_ADDRESS_HEADER": "X-Real-IP",
        "DATABASE_URL": "sqlite:///" + str(tmp_path / "site.sqlite3"),
    }
    program = (
        "import django; django.setup(); from django.conf import settings; from home.mail import is_sent;"
        "print(settings.EMAIL_HOST, settings.EMAIL_TIMEOUT, is_sent())"
    )
    return subprocess.run(
        [sys.executable, "-c", program], cwd=ROOT, env=os.environ | given, capture_output=True, text=True
    )


def test_a_site_without_a_mail_server_promises_no_mail_and_half_of_one_does_not_start(tmp_path):
    assert production(tmp_path).stdout == " 10 False\n"
    assert production(tmp_path, **WHOLE).stdout == "mail.example.org 10 True\n"
    half = production(tmp_path, QAFILA_EMAIL_HOST="mail.example.org")
    assert half.returncode == 1 and "Set these before starting Qafila: QAFILA_EMAIL_FROM (" in half.stderr
