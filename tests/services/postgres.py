"""A PostgreSQL server for one test run: the one POSTGRES_URL names, or one of our own in a temporary folder.

`with server() as url:` gives an address for DATABASE_URL. Our own listens on a Unix socket only, keeps
nothing and is stopped on leaving the block.
"""

import contextlib
import os
import pwd
import re
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import quote

from .common import ServiceError, apt_install, can_use_apt

OLDEST = 15
ROLE = "qafila"
REQUIREMENTS = Path(__file__).resolve().parents[2] / "requirements" / "postgres.txt"
# The data is thrown away, so nothing needs to reach the disk.
SPEED = {
    "fsync": "off",
    "synchronous_commit": "off",
    "full_page_writes": "off",
    "wal_level": "minimal",
    "max_wal_senders": "0",
    "autovacuum": "off",
    "shared_buffers": "128MB",
    "max_connections": "60",
    "listen_addresses": "",
}


@contextlib.contextmanager
def server() -> Iterator[str]:
    """Yield the address of a running server. Raises ServiceError with one sentence."""
    given = os.environ.get("POSTGRES_URL")
    if given:
        check_given(given)
        yield given
        return
    # Under /tmp whatever TMPDIR says: a socket's path has at most 107 bytes, and another user must reach it.
    folder = Path(tempfile.mkdtemp(prefix="qafila-pg-", dir="/tmp"))
    try:
        binaries = find_binaries() or install(folder)
        user = unprivileged_user()
        if user:
            shutil.chown(folder, *user)
        initialise(binaries, folder, user)
        process = start(binaries, folder, user)
        try:
            wait_until_ready(folder, process)
            yield f"postgresql://{ROLE}@{quote(str(folder), safe='')}/postgres"
        finally:
            stop(process)
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def check_given(url: str) -> None:
    import psycopg

    try:
        with psycopg.connect(url, connect_timeout=5) as connection:
            version = connection.info.server_version // 10000
            allowed = connection.execute(
                "SELECT rolcreatedb OR rolsuper FROM pg_roles WHERE rolname = current_user"
            ).fetchone()[0]
    except psycopg.Error as error:
        reason = str(error).strip().splitlines()[0]
        raise ServiceError(f"POSTGRES_URL leads to no server ({reason}): correct or unset it.") from None
    if version < OLDEST:
        raise ServiceError(f"POSTGRES_URL leads to PostgreSQL {version}: {OLDEST} or newer is needed.")
    if not allowed:
        raise ServiceError(
            "POSTGRES_URL's role may not create databases: give it CREATEDB, or unset POSTGRES_URL."
        )


# Finding


def find_binaries() -> Path | None:
    """Return the folder of the newest initdb and postgres that are new enough."""
    # Debian keeps each version in its own folder; what stands in /usr/local/bin may be anything.
    folders = [path.parent for path in Path("/usr/lib/postgresql").glob("*/bin/initdb")]
    folders += [path.parent for path in Path("/usr").glob("pgsql-*/bin/initdb")]
    folders += [path.parent for path in Path("/opt/homebrew/opt").glob("postgresql@*/bin/initdb")]
    on_path = shutil.which("initdb")
    if on_path:
        folders.append(Path(on_path).resolve().parent)
    versions = {folder: version_of(folder) for folder in folders}
    usable = [folder for folder in folders if versions[folder] >= OLDEST]
    return max(usable, key=versions.__getitem__, default=None)


def version_of(folder: Path) -> int:
    """Return the major version of a folder's server, 0 where it holds none that runs."""
    try:
        said = subprocess.run([folder / "postgres", "--version"], capture_output=True, text=True, timeout=10)
    except (OSError, subprocess.SubprocessError):
        return 0
    found = re.search(r"\(PostgreSQL\) (\d+)", said.stdout)
    return int(found.group(1)) if found else 0


def install(folder: Path) -> Path:
    """Install a server from Debian's packages or as a wheel. Return its folder of programs."""
    if can_use_apt() and apt_install("postgresql"):
        found = find_binaries()
        if found:
            return found
    found = install_wheel(folder)
    if found:
        return found
    raise ServiceError(
        f"The tests need PostgreSQL {OLDEST} or newer: install it (on Debian: apt install postgresql),"
        " or name a server with POSTGRES_URL=postgresql://user:password@host/database."
    )


def install_wheel(folder: Path) -> Path | None:
    """Unpack the server published as a wheel. It lacks unaccent, pg_trgm and ICU: use none of them."""
    print("Installing a PostgreSQL server from a Python wheel...", flush=True)
    target = folder / "wheel"
    command = [sys.executable, "-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--no-deps"]
    command += ["--require-hashes", "--target", str(target), "-r", str(REQUIREMENTS)]
    done = subprocess.run(command, capture_output=True, text=True)
    found = next(target.glob("*/pginstall/bin"), None)
    if done.returncode or not found or version_of(found) < OLDEST:
        return None
    return found


# Running


def unprivileged_user() -> tuple[int, int] | None:
    """Return user and group for the server when we are root, as which it refuses to run."""
    if os.geteuid():
        return None
    for name in ("postgres", "nobody"):
        with contextlib.suppress(KeyError):
            entry = pwd.getpwnam(name)
            return entry.pw_uid, entry.pw_gid
    raise ServiceError("PostgreSQL does not run as root: run the tests as an ordinary user.")


def child_options(folder: Path, user: tuple[int, int] | None) -> dict:
    """Return options of a child process: as the given user, in a folder it may enter, without our PG*."""
    environment = {name: value for name, value in os.environ.items() if not name.startswith("PG")}
    options = {"cwd": folder, "env": environment | {"LC_ALL": "C", "TZ": "UTC"}}
    if user:
        options |= {"user": user[0], "group": user[1], "extra_groups": []}
    return options


def initialise(binaries: Path, folder: Path, user: tuple[int, int] | None) -> None:
    command = [binaries / "initdb", "--pgdata", folder / "data", "--username", ROLE, "--auth", "trust"]
    command += ["--encoding", "UTF8", "--no-sync"]
    # C.UTF-8 knows that É is the capital of é, as a production database does; not every system has it.
    for locale in ("C.UTF-8", "C"):
        options = child_options(folder, user)
        done = subprocess.run([*command, f"--locale={locale}"], capture_output=True, text=True, **options)
        if not done.returncode:
            return
        shutil.rmtree(folder / "data", ignore_errors=True)
    lines = done.stderr.strip().splitlines() or ["no reason given"]
    raise ServiceError(f"PostgreSQL could not make a test server in {folder}: {lines[-1]}")


def start(binaries: Path, folder: Path, user: tuple[int, int] | None) -> subprocess.Popen:
    command = [binaries / "postgres", "-D", folder / "data", "-k", folder]
    for name, value in SPEED.items():
        command += ["-c", f"{name}={value}"]
    with (folder / "server.log").open("wb") as log:
        # A session of its own: Ctrl-C must reach the tests first, which then stop the server.
        return subprocess.Popen(
            command, stdout=log, stderr=log, start_new_session=True, **child_options(folder, user)
        )


def wait_until_ready(folder: Path, process: subprocess.Popen, seconds: int = 30) -> None:
    import psycopg

    limit = time.monotonic() + seconds
    while time.monotonic() < limit and process.poll() is None:
        try:
            psycopg.connect(host=str(folder), user=ROLE, dbname="postgres").close()
            return
        except psycopg.OperationalError:
            time.sleep(0.1)
    log = (folder / "server.log").read_text(errors="replace").strip().splitlines() or ["no reason given"]
    raise ServiceError(f"The PostgreSQL test server did not start: {log[-1]}")


def stop(process: subprocess.Popen) -> None:
    """Stop at once, without tidying what is thrown away anyway."""
    if process.poll() is None:
        process.send_signal(signal.SIGQUIT)
    try:
        process.wait(timeout=10)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()
