"""What is taken out of the database must leave its files too.

SQLite writes every change to a journal beside the database (`-wal`) and leaves it there until the room is needed: a
passage that was masked, or an address that was deleted, could be read from it long afterwards.
"""

import logging

from django.db import DatabaseError, connection

# A reader in the middle of a page holds the journal: not worth the wait, `tend_comments` comes again.
WAIT_MILLISECONDS = 500
log = logging.getLogger(__name__)


def empty_journal() -> None:
    """Put the journal's changes into the database and cut it to nothing. Does nothing elsewhere than on SQLite."""
    if connection.vendor != "sqlite" or connection.in_atomic_block:
        return
    usual = connection.settings_dict["OPTIONS"].get("timeout", 5) * 1000
    with connection.cursor() as cursor:
        cursor.execute(f"PRAGMA busy_timeout={WAIT_MILLISECONDS}")
        try:
            cursor.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        except DatabaseError as error:
            # A full disk and the like: what was asked for is done and committed already.
            log.warning("The database's journal could not be emptied (%s).", type(error).__name__)
        finally:
            cursor.execute(f"PRAGMA busy_timeout={usual:d}")


def wipe(tables: list[str]) -> None:
    """See to it that what was taken out of some tables does not stay in the database's files.

    On PostgreSQL old rows stay until a VACUUM, which costs next to nothing where there are none.
    """
    empty_journal()
    if connection.vendor == "postgresql" and not connection.in_atomic_block:  # no VACUUM within a transaction
        names = ", ".join(connection.ops.quote_name(table) for table in tables)
        with connection.cursor() as cursor:
            cursor.execute(f"VACUUM (SKIP_LOCKED) {names}")
