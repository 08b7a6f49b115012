"""The demonstration on a SQLite database of its own, for the checks that are no tests: budgets and valid HTML.

The seeded template is kept in var/checks/ and made anew when the migrations or the demonstration change.
"""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

FOLDER = Path(__file__).resolve().parents[2] / "var" / "checks"


@contextmanager
def demonstration() -> Iterator:
    """Open the demonstration as a test does, in a transaction that is taken back. Call it before importing models.

    Gives the WorkerDatabase, for a server that is to have a copy of its own.
    """
    folder = FOLDER / "databases"
    folder.mkdir(parents=True, exist_ok=True)
    os.environ |= {
        "DJANGO_SETTINGS_MODULE": "site_config.settings.test",
        "DATABASE_URL": "sqlite://:memory:",
        "QAFILA_TEST_FILES": str(FOLDER / "files"),
        "QAFILA_TEST_FOLDER": str(folder),
        "QAFILA_TEST_RUN": "checks",
        # Playwright keeps an event loop in the thread that asks the database.
        "DJANGO_ALLOW_ASYNC_UNSAFE": "true",
    }
    import django

    django.setup()
    from django.db import transaction
    from django.test.utils import setup_test_environment, teardown_test_environment

    from .databases import WorkerDatabase

    database = WorkerDatabase("checks", reuse=True, create=False)
    if not database.has_template():
        print("Preparing the demonstration (a minute, once)...", flush=True)
    database.open()
    setup_test_environment()
    try:
        with transaction.atomic():
            yield database
            transaction.set_rollback(True)
    finally:
        teardown_test_environment()
        database.close()
