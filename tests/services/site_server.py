"""The real site for a test: gunicorn as `make run` starts it, on a copy of the seeded database.

    with site_server(database, "race") as site:
        site.get("/fr/")

Its workers share a cache of files, write mail to files and log to one file, all in a temporary folder that goes with
the server. What a test wants to look at it reads over a plain connection of its own.
"""

import http.client
import os
import re
import shutil
import signal
import socket
import sqlite3
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager, nullcontext
from dataclasses import dataclass, field
from pathlib import Path
from urllib.parse import urlencode, urlsplit

from .databases import WorkerDatabase

ROOT = Path(__file__).resolve().parents[2]
HOST = "127.0.0.1"
# The header in which the web server in front would give a visitor's address: every request may have its own.
ADDRESS_HEADER = "X-Real-IP"
FORM = "application/x-www-form-urlencoded"
START_SECONDS = 60
STOP_SECONDS = 8
# What the parent's environment holds of its own tests.
NOT_INHERITED = ("DJANGO_ALLOW_ASYNC_UNSAFE", "GUNICORN_CMD_ARGS", "PYTEST_CURRENT_TEST")


@dataclass(frozen=True)
class Answer:
    """What the server answered: status, headers (names in small letters), content and the cookies it set."""

    status: int
    headers: dict[str, str]
    content: bytes
    cookies: dict[str, str]

    @property
    def text(self) -> str:
        return self.content.decode()


@dataclass
class Site:
    """A running site. `folder` holds `cache/`, `mail/` and `server.log`; `database` is a name, or a file's path."""

    port: int
    folder: Path
    database: str
    environment: dict[str, str] = field(repr=False)

    # Asking

    @property
    def address(self) -> str:
        return f"http://{HOST}:{self.port}"

    def get(self, path: str, **headers: str) -> Answer:
        return self.ask("GET", path, None, headers)

    def post(self, path: str, fields: dict | list, **headers: str) -> Answer:
        """Send a form as a browser on one of our pages does. Redirections are not followed."""
        told = {"Content-Type": FORM, "Origin": self.address, "Sec-Fetch-Site": "same-origin"}
        return self.ask("POST", path, urlencode(fields, doseq=True), told | headers)

    def ask(self, method: str, path: str, content: str | None, headers: dict[str, str]) -> Answer:
        """Send one request on a connection of its own. Raises OSError or HTTPException when no answer comes."""
        told = {name.replace("_", "-"): value for name, value in headers.items()}
        with closing(http.client.HTTPConnection(HOST, self.port, timeout=30)) as connection:
            connection.request(method, path, content, told)
            response = connection.getresponse()
            headers = {name.lower(): value for name, value in response.getheaders()}
            lines = response.headers.get_all("Set-Cookie", [])
            cookies = dict(line.partition(";")[0].split("=", 1) for line in lines)
            return Answer(response.status, headers, response.read(), cookies)

    # Looking

    @property
    def is_file(self) -> bool:
        return self.environment["DATABASE_URL"].startswith("sqlite")

    @property
    def log(self) -> str:
        return (self.folder / "server.log").read_text()

    def sql(self, statement: str, *values) -> list[tuple]:
        """Run one statement on a plain connection to the site's database; return its rows. Values stand at `%s`."""
        if self.is_file:
            with closing(sqlite3.connect(self.database, timeout=20)) as connection, connection:
                return connection.execute(statement.replace("%s", "?"), values).fetchall()
        import psycopg

        with psycopg.connect(self.environment["DATABASE_URL"]) as connection:
            cursor = connection.execute(statement, values or None)
            return cursor.fetchall() if cursor.description else []

    @contextmanager
    def somebody_reading(self) -> Iterator[None]:
        """Keep a connection to a database in a file open: when the last one is closed, SQLite removes its journal."""
        if not self.is_file:
            yield
            return
        with closing(sqlite3.connect(self.database)) as connection:
            connection.execute("SELECT count(*) FROM wagtailcore_page").fetchall()
            yield

    def insert(self, table: str, row: dict, returned: str = "id") -> list[tuple]:
        """Add one row to a table and return a column of it."""
        places = ", ".join(["%s"] * len(row))
        statement = f"INSERT INTO {table} ({', '.join(row)}) VALUES ({places}) RETURNING {returned}"
        return self.sql(statement, *row.values())

    # Its processes

    def manage(self, *arguments: str, **environment: str) -> str:
        """Run a command of manage.py beside the server and return what it printed."""
        command = [sys.executable, "manage.py", *arguments]
        done = subprocess.run(
            command, cwd=ROOT, env=self.environment | environment, capture_output=True, text=True, timeout=60
        )
        assert done.returncode == 0, done.stderr
        return done.stdout

    @property
    def workers(self) -> list[int]:
        """The process numbers of all the workers there have been, the newest last."""
        return [int(number) for number in re.findall(r"Booting worker with pid: (\d+)", self.log)]


@contextmanager
def site_server(
    database: WorkerDatabase, name: str, unblocked: Callable = nullcontext, **environment: str
) -> Iterator[Site]:
    """Serve a copy of the database's template on a free port of this machine until the block is left.

    `unblocked` gives a context in which this process may reach a database: pytest-django forbids it between tests.
    `environment` is added to the server's.
    """
    copy = f"{database.own}_{name}".replace(".sqlite3", "") + (".sqlite3" if database.is_file else "")
    with unblocked(), database.alone():
        database.copy_to(copy)
    # Under /tmp or where TMPDIR says: `make test` clears that when it ends.
    folder = Path(tempfile.mkdtemp(prefix="qafila-site-"))
    try:
        with socket.create_server((HOST, 0)) as listening:
            site = Site(listening.getsockname()[1], folder, copy, environment_of(folder, copy) | environment)
            process = start(site, listening)
        try:
            wait_until_ready(site, process)
            yield site
        finally:
            stop(process)
    finally:
        shutil.rmtree(folder, ignore_errors=True)
        with unblocked():
            database.drop(copy)


def environment_of(folder: Path, database: str) -> dict[str, str]:
    url = os.environ.get("DATABASE_URL", "sqlite:")
    there = "sqlite://" if url.startswith("sqlite") else urlsplit(url)._replace(path="").geturl()
    kept = {name: value for name, value in os.environ.items() if name not in NOT_INHERITED}
    return kept | {
        "DATABASE_URL": f"{there}/{database}",
        "DJANGO_SETTINGS_MODULE": "site_config.settings.test",
        "QAFILA_TEST_SERVER": str(folder),
        "QAFILA_ADDRESS_HEADER": ADDRESS_HEADER,
    }


def start(site: Site, listening: socket.socket) -> subprocess.Popen:
    """Start gunicorn on a port that is open already: nobody can take it in between."""
    from site_config.management.commands.run_site import server_command

    # The log names the workers at this level, and whatever stands in it was not too much for a quieter one.
    command = [*server_command(f"fd://{listening.fileno()}"), "--log-level", "info"]
    with (site.folder / "server.log").open("wb") as log:
        # A session of its own: Ctrl-C must reach the tests first, which then stop the server.
        return subprocess.Popen(
            command,
            cwd=ROOT,
            env=site.environment,
            stdout=log,
            stderr=log,
            start_new_session=True,
            pass_fds=[listening.fileno()],
        )


def wait_until_ready(site: Site, process: subprocess.Popen) -> None:
    limit = time.monotonic() + START_SECONDS
    while time.monotonic() < limit and process.poll() is None:
        try:
            # The port is open before anybody listens: the first answer may take as long as the site needs to load.
            if site.get("/health/live").status == 200 and site.get("/health/ready").status == 200:
                return
        except (OSError, http.client.HTTPException):
            pass
        time.sleep(0.1)
    raise RuntimeError(f"The site did not start:\n{site.log[-3000:]}")


def stop(process: subprocess.Popen) -> None:
    """Stop the server and all its workers, whatever they are doing."""
    process.send_signal(signal.SIGINT)  # at once: no request is waited for
    try:
        process.wait(timeout=STOP_SECONDS)
    except subprocess.TimeoutExpired:
        pass
    try:
        os.killpg(process.pid, signal.SIGKILL)
    except ProcessLookupError:
        pass  # nobody is left
    process.wait()
