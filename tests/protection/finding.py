"""Where a word stands in what this process's site keeps: tables, the database's files, both storages, the caches."""

import base64
import pickle
import subprocess
import unicodedata
import zlib
from pathlib import Path
from urllib.parse import quote

from django.conf import settings
from django.core.cache import caches
from django.db import connection


def spellings(word: str) -> set[bytes]:
    """Return a word as it may stand in bytes: in several encodings and escapes, composed or not, small or not."""
    found = set()
    for form in ("NFC", "NFD"):
        for text in {unicodedata.normalize(form, one) for one in (word, word.lower(), word.upper())}:
            escaped = text.encode("ascii", "backslashreplace").replace(b"\\x", b"\\u00")
            found |= {text.encode(code) for code in ("utf-8", "utf-16-le", "utf-16-be")}
            found |= {
                escaped,
                escaped.replace(b"\\", b"\\\\"),
                quote(text).encode(),
                quote(text).lower().encode(),
            }
            found |= {text.encode("ascii", "xmlcharrefreplace")}
            found |= {"".join(f"&#x{ord(letter):x};" for letter in text).encode()}
    return found


def tables() -> dict[str, bytes]:
    """Return all that every table holds, those of SQLite's search index included, with the sessions unpacked."""
    held = {}
    with connection.cursor() as cursor:
        if connection.vendor == "sqlite":
            cursor.execute("SELECT name FROM sqlite_master WHERE type = 'table'")
        else:
            cursor.execute("SELECT table_name FROM information_schema.tables WHERE table_schema = 'public'")
        for (name,) in cursor.fetchall():
            cursor.execute(f'SELECT * FROM "{name}"')
            rows = cursor.fetchall()
            held[name] = b"\n".join(_bytes(value) for row in rows for value in row)
            if name == "django_session":
                held["sessions unpacked"] = b"\n".join(_session(row[1]) for row in rows)
    return held


def _bytes(value) -> bytes:
    return bytes(value) if isinstance(value, bytes | memoryview) else str(value).encode()


def _session(data: str) -> bytes:
    packed = data.lstrip(".").split(":")[0]
    content = base64.urlsafe_b64decode(packed + "=" * (-len(packed) % 4))
    return zlib.decompress(content) if data.startswith(".") else content


def files(since: float) -> dict[str, bytes]:
    """Return the database's own files where there are any, and the files of both storages with their names.

    What was written before `since` (seconds) is known by its name only: it cannot hold what was thought of later.
    """
    held = {}
    name = str(connection.settings_dict["NAME"])
    if connection.vendor == "sqlite" and Path(name).exists():
        for path in (Path(name + ending) for ending in ("", "-wal", "-shm")):
            if path.exists():
                # By another process: a file that is read and closed here loses the locks of our own connection.
                done = subprocess.run(["cat", path], capture_output=True, check=True)
                held[f"database file{path.name.partition('.sqlite3')[2]}"] = done.stdout
    for root in (Path(settings.PRIVATE_MEDIA_ROOT), Path(settings.PUBLIC_MEDIA_ROOT)):
        for path in root.rglob("*"):
            if path.is_file():
                content = path.read_bytes() if path.stat().st_mtime >= since else b""
                held[f"{root.name}/{path.relative_to(root)}"] = path.name.encode() + b"\n" + content
    return held


def cached() -> dict[str, bytes]:
    """Return all that the caches of this process hold, expired or not."""
    return {
        f"cache {name}": b"\n".join(
            repr(pickle.loads(value)).encode() + key.encode() for key, value in caches[name]._cache.items()
        )
        for name in settings.CACHES
    }


def places_of(words: list[str], since: float) -> set[str]:
    """Return where any of some words stands in any spelling. `since`: see files()."""
    wanted = set().union(*map(spellings, words))
    held = tables() | files(since) | cached()
    return {name for name, content in held.items() if any(one in content for one in wanted)}
