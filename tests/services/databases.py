"""One migrated and seeded database per test run, copied for each worker: making it is slow, copying is not.

PostgreSQL copies a template database, SQLite a file. A test that commits (`transaction=True`) leaves its copy
flushed of what migrations put there (the root page, the languages); the next test gets a fresh copy.

`python -m tests.services.databases` makes the template of the database that DATABASE_URL names, and nothing else:
`run_tests` starts it for both databases at once, since each keeps one core busy for most of a minute.
"""

import contextlib
import fcntl
import hashlib
import os
import shutil
import tempfile
import uuid
from collections.abc import Iterator
from functools import cached_property
from pathlib import Path

from django.apps import apps
from django.conf import settings
from django.core.management import call_command
from django.db import connection
from django.db.backends.base.base import BaseDatabaseWrapper

REUSED = Path(__file__).resolve().parents[2] / "var" / "test-databases"


def begin_run(reuse: bool) -> None:
    """Name this run's databases, for the workers too, which inherit the environment."""
    if reuse:
        REUSED.mkdir(parents=True, exist_ok=True)
        os.environ["QAFILA_TEST_FOLDER"] = str(REUSED)
        os.environ["QAFILA_TEST_RUN"] = "reused"
    elif "QAFILA_TEST_RUN" not in os.environ:
        os.environ["QAFILA_TEST_FOLDER"] = tempfile.mkdtemp(prefix="qafila-run-")
        os.environ["QAFILA_TEST_RUN"] = uuid.uuid4().hex[:12]


def end_run(reuse: bool) -> None:
    """Remove what `begin_run` and the workers made, unless it is kept for the next run."""
    folder = Path(os.environ["QAFILA_TEST_FOLDER"])
    if not reuse and folder.name.startswith("qafila-run-"):
        shutil.rmtree(folder, ignore_errors=True)


class WorkerDatabase:
    """The test database of one process: `open()` before the first test, `close()` after the last."""

    def __init__(self, worker: str, reuse: bool, create: bool):
        self.connection = connection
        self.worker, self.reuse, self.create = worker, reuse, create
        self.run = os.environ["QAFILA_TEST_RUN"]
        self.folder = Path(os.environ["QAFILA_TEST_FOLDER"])
        self.users = self.folder / "users"
        self.original = connection.settings_dict["NAME"]

    def prepare(self) -> None:
        """Make the template alone, for the workers to come."""
        self.users.mkdir(exist_ok=True)
        self.make_template()

    def open(self) -> None:
        # Its own close() keeps a SQLite database in memory open, and would go on using it.
        BaseDatabaseWrapper.close(self.connection)
        with self.alone():
            self.users.mkdir(exist_ok=True)
            self.users.joinpath(self.worker).touch()
            if not self.has_template() or self.create:
                self.make_template()
            self.copy()

    def renew(self) -> None:
        """Replace a copy that a committing test left without the migrations' own rows."""
        self.connection.close()
        self.copy()

    def close(self) -> None:
        self.connection.close()
        self.drop(self.own)
        self.users.joinpath(self.worker).unlink(missing_ok=True)
        with self.alone():
            if not self.reuse and not any(self.users.iterdir()):
                self.drop(self.template)
        self.name(self.original)

    @contextlib.contextmanager
    def alone(self) -> Iterator[None]:
        """Hold the other workers back."""
        with (self.folder / "lock").open("w") as lock:
            fcntl.flock(lock, fcntl.LOCK_EX)
            yield

    # Names: a path on SQLite, a database's name on PostgreSQL

    @cached_property
    def template(self) -> str:
        # Once: a migration that is being written must not take the copies' source away in the middle of a run.
        return self.path_or_name(migrations_digest() if self.reuse else self.run)

    @property
    def own(self) -> str:
        return self.path_or_name(f"{self.run}_{self.worker}_{os.getpid()}")

    def path_or_name(self, suffix: str) -> str:
        name = f"test_qafila_{suffix}"
        return str(self.folder / f"{name}.sqlite3") if self.is_file else name

    @property
    def is_file(self) -> bool:
        return self.connection.vendor == "sqlite"

    def name(self, name: str) -> None:
        self.connection.settings_dict["NAME"] = name

    # Making, copying, dropping

    def has_template(self) -> bool:
        if self.is_file:
            return Path(self.template).exists()
        return bool(self.ask("SELECT 1 FROM pg_database WHERE datname = %s", [self.template]))

    def make_template(self) -> None:
        # Under another name until it is whole: an interrupted run must not leave half a template.
        unfinished = self.template + "_unfinished"
        self.drop(unfinished)
        self.connection.settings_dict["TEST"]["NAME"] = unfinished
        self.connection.creation.create_test_db(verbosity=0, autoclobber=True, serialize=False)
        # Every test starts on the demonstration site: real content, in both languages.
        call_command("seed_demo", verbosity=0)
        if not self.is_file:
            # Nothing vacuums here, and without statistics the planner would choose badly in every copy.
            with self.connection.cursor() as cursor:
                cursor.execute("ANALYZE")
        self.connection.close()
        self.drop(self.template)
        if self.is_file:
            os.replace(unfinished, self.template)
        else:
            self.name(self.original)
            self.ask(f'ALTER DATABASE "{unfinished}" RENAME TO "{self.template}"')

    def copy(self) -> None:
        self.copy_to(self.own)
        self.name(self.own)

    def copy_to(self, name: str) -> None:
        self.drop(name)
        if self.is_file:
            shutil.copyfile(self.template, name)
        else:
            self.ask(f'CREATE DATABASE "{name}" TEMPLATE "{self.template}"')

    def drop(self, name: str) -> None:
        if self.is_file:
            for ending in ("", "-wal", "-shm"):
                Path(name + ending).unlink(missing_ok=True)
        else:
            # FORCE, because a thread a test started may still hold a connection.
            self.ask(f'DROP DATABASE IF EXISTS "{name}" WITH (FORCE)')

    def ask(self, sql: str, values: list | None = None) -> list:
        """Run one statement outside the test databases and return its rows."""
        with self.connection._nodb_cursor() as cursor:
            cursor.execute(sql, values)
            return cursor.fetchall() if cursor.description else []


def migrations_digest() -> str:
    """Return a short digest of the migrations and the demonstration: is a kept template still current?"""
    total = hashlib.sha256()
    for path in sorted(Path(settings.BASE_DIR, "site_config", "demo").rglob("*")):
        if path.suffix in (".py", ".csv", ".json"):
            total.update(path.read_bytes())
    for app in apps.get_app_configs():
        for path in sorted(Path(app.path, "migrations").glob("*.py")):
            total.update(f"{app.label}/{path.name}".encode() + path.read_bytes())
        # The groups that are made after them.
        for path in sorted(Path(app.path).rglob("group.py")) if app.label in ("home", "comments") else []:
            total.update(path.read_bytes())
    for name in ("groups.py", "roles/rights.py", "roles/first_workflow.py"):
        total.update(Path(settings.BASE_DIR, "home", name).read_bytes())
    return total.hexdigest()[:12]


if __name__ == "__main__":
    import gc

    import django

    django.setup()
    gc.freeze()
    gc.set_threshold(100_000, 50, 100)
    WorkerDatabase("template", reuse=False, create=False).prepare()
