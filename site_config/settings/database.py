"""Database settings from one address, with what each engine needs to serve several workers."""

from pathlib import Path

import dj_database_url

# WAL lets readers and one writer work together, IMMEDIATE makes writers wait for each other instead of failing. What is
# deleted is overwritten in the file: see home/journal.py for the other place where it stands.
SQLITE_OPTIONS = {
    "transaction_mode": "IMMEDIATE",
    "timeout": 20,
    "init_command": "PRAGMA journal_mode=WAL; PRAGMA synchronous=NORMAL; PRAGMA secure_delete=ON;",
}
# A database that is down must be noticed in two seconds, not in a browser's minute.
POSTGRESQL_OPTIONS = {"pool": {"timeout": 2}, "connect_timeout": 2}


def database(url: str) -> dict:
    """Return the settings of one database from its address, such as `postgres://…` or `sqlite:///…`."""
    settings = dj_database_url.parse(url)
    if settings["ENGINE"].endswith("sqlite3"):
        settings["OPTIONS"] = SQLITE_OPTIONS
        name = settings["NAME"]
        if name and name != ":memory:":
            Path(name).parent.mkdir(parents=True, exist_ok=True)
    else:
        settings["OPTIONS"] = settings.get("OPTIONS", {}) | POSTGRESQL_OPTIONS
        settings["CONN_MAX_AGE"] = 0  # the pool keeps the connections
    return settings
