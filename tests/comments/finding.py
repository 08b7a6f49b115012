"""Where a word stands on a running site: every table, the database's files, the log, the cache, the mail."""

import base64
import email.policy
import pickle
import sqlite3
import subprocess
import zlib
from contextlib import closing
from email import message_from_bytes
from email.message import EmailMessage
from pathlib import Path

from tests.services.site_server import Site


def tables(site: Site) -> dict[str, str]:
    """Return all that every table holds, as text."""
    if site.is_file:
        names = [name for (name,) in site.sql("SELECT name FROM sqlite_master WHERE type = 'table'")]
        with closing(sqlite3.connect(site.database)) as connection:
            return {name: repr(connection.execute(f'SELECT * FROM "{name}"').fetchall()) for name in names}
    named = site.sql("SELECT table_name FROM information_schema.tables WHERE table_schema = 'public'")
    return {name: repr(site.sql(f'SELECT * FROM "{name}"')) for (name,) in named}


def sessions(site: Site) -> str:
    """Return what the sessions hold, unpacked."""
    held = []
    for (data,) in site.sql("SELECT session_data FROM django_session"):
        # As django.core.signing packs it: a point stands before what is compressed.
        packed = data.lstrip(".").split(":")[0]
        content = base64.urlsafe_b64decode(packed + "=" * (-len(packed) % 4))
        held.append((zlib.decompress(content) if data.startswith(".") else content).decode())
    return "\n".join(held)


def cached(site: Site) -> str:
    """Return all that the cache's files hold, expired or not, unpacked."""
    held = []
    for path in (site.folder / "cache").rglob("*"):
        if path.is_file():
            with path.open("rb") as file:
                pickle.load(file)  # when it expires
                held.append(repr(pickle.loads(zlib.decompress(file.read()))))
    return "\n".join(held)


def mails(site: Site) -> list[EmailMessage]:
    """Return every message that was sent, the oldest first."""
    found = []
    for path in sorted((site.folder / "mail").glob("*"), key=lambda path: path.stat().st_mtime_ns):
        for message in path.read_bytes().split(b"-" * 79 + b"\n"):
            if message.strip():
                found.append(message_from_bytes(message, policy=email.policy.default))
    return found


def raw_files(site: Site) -> dict[str, bytes]:
    """Return the database's own files where there are any: what was deleted may stand in them still."""
    if not site.is_file:
        return {}
    paths = [Path(site.database + ending) for ending in ("", "-wal", "-shm")]
    # By another process: a file that is read and closed in this one loses the locks of this one's connections.
    return {
        path.name: subprocess.run(["cat", path], capture_output=True, check=True).stdout
        for path in paths
        if path.exists()
    }


def everything(site: Site) -> dict[str, str]:
    """Return all that is kept, in small letters: tables by name, `file …`, `session`, `cache`, `log`."""
    held = tables(site) | {"session": sessions(site), "cache": cached(site), "log": site.log}
    # Every byte stands for one letter: words of plain ASCII can be looked for.
    held |= {f"file {name}": content.decode("latin-1") for name, content in raw_files(site).items()}
    return {name: text.lower() for name, text in held.items()}


def places_of(word: str, held: dict[str, str]) -> set[str]:
    """Return where a word of plain ASCII stands, in capitals or not."""
    return {name for name, text in held.items() if word.lower() in text}
