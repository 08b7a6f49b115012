"""`make run` on an empty machine and again: the first run makes everything, the second writes nothing."""

import hashlib
import os
import re
import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest

# `make run` brings a database of its own.
pytestmark = pytest.mark.once

ROOT = Path(__file__).resolve().parents[1]


def prepare(folder: Path, port: int = 8000) -> str:
    """Do what `make run` does before it serves, with everything it makes in a folder; return what it prints."""
    environment = {name: value for name, value in os.environ.items() if name != "DATABASE_URL"}
    done = subprocess.run(
        [sys.executable, "manage.py", "run_site", "--prepare-only", "--port", str(port)],
        cwd=ROOT,
        env=environment
        | {"DJANGO_SETTINGS_MODULE": "site_config.settings.dev", "QAFILA_VAR_DIR": str(folder)},
        capture_output=True,
        text=True,
        timeout=300,
    )
    assert done.returncode == 0, done.stderr
    return done.stdout


def digests(folder: Path) -> dict[str, str]:
    """Return a digest of the rows of every table."""
    with sqlite3.connect(folder / "qafila.sqlite3") as connection:
        tables = [
            name for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")
        ]
        return {
            table: hashlib.sha256(
                repr(sorted(map(repr, connection.execute(f'SELECT * FROM "{table}"')))).encode()
            ).hexdigest()
            for table in tables
        }


@pytest.fixture(scope="module")
def first_run(tmp_path_factory):
    folder = tmp_path_factory.mktemp("var")
    return folder, prepare(folder)


def test_first_run_makes_the_site_and_says_the_password_once(first_run):
    folder, printed = first_run
    assert len(re.findall(r"password\s+\S{12,}", printed)) == 1
    assert "http://127.0.0.1:8000/fr/" in printed
    assert "http://127.0.0.1:8000/ar/" in printed
    with sqlite3.connect(folder / "qafila.sqlite3") as connection:
        assert connection.execute("PRAGMA journal_mode").fetchone() == ("wal",)
        assert connection.execute("SELECT count(*) FROM home_user").fetchone() == (1,)
        assert connection.execute("SELECT count(*) FROM wagtailcore_page").fetchone()[0] > 100
    assert list((folder / "private").rglob("*.png"))


def test_second_run_writes_nothing(first_run):
    folder, _printed = first_run
    before = digests(folder)
    printed = prepare(folder)
    assert "password" not in printed
    assert "Preparing" not in printed
    assert digests(folder) == before


def test_another_port_moves_the_site_and_nothing_else(first_run):
    folder, _printed = first_run
    before = digests(folder)
    assert "http://127.0.0.1:8123/fr/" in prepare(folder, 8123)
    changed = {table for table, digest in digests(folder).items() if digest != before[table]}
    assert changed == {"wagtailcore_site"}
    prepare(folder)
