"""Putting a cleaned file in the place of another, so that a killed process leaves neither too many files nor too few.

The names of both are written down in `replaced/` before the row changes. Afterwards the one that no row names is
deleted, by this process or by the next.
"""

import fcntl
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from django.apps import apps
from django.core.files.base import ContentFile
from django.core.files.storage import storages
from django.db import models

from ..models import SiteImage

REPLACED = "replaced"
LOCK = "replaced.lock"


@contextmanager
def alone() -> Iterator[None]:
    """Keep others from cleaning at the same time: a file that one has just stored is named by no row yet.

    Raises BlockingIOError where another process is at it. A killed one lets go of the lock.
    """
    path = Path(storages["default"].path(LOCK))
    path.parent.mkdir(parents=True, exist_ok=True)
    with path.open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        yield


def store_instead(clean: ContentFile, folder: str, instead_of: str) -> str:
    """Store a cleaned file beside the one that it replaces; return its name. One of the two goes in the end."""
    name = f"{folder}/{clean.name}"
    for either in (instead_of, name):
        note_replaced("default", either)
    return storages["default"].save(name, clean)


def note_replaced(storage: str, name: str) -> None:
    """Write down that a file is to be deleted as soon as no row names it any more."""
    note = Path(storages["default"].path(REPLACED), storage, name)
    note.parent.mkdir(parents=True, exist_ok=True)
    note.touch()


def forget_replaced() -> None:
    """Delete the files that were written down, but for those that a row still names: its change did not happen."""
    root = Path(storages["default"].path(REPLACED))
    for note in [path for path in root.rglob("*") if path.is_file()]:
        storage, _slash, name = note.relative_to(root).as_posix().partition("/")
        if not _is_named(name):
            storages[storage].delete(name)
        note.unlink(missing_ok=True)


def _columns() -> Iterator[tuple[models.QuerySet, str]]:
    """Yield every column of any model that names files."""
    for model in apps.get_models():
        for field in model._meta.concrete_fields:
            if isinstance(field, models.FileField):
                yield model._base_manager.all(), field.attname
    yield SiteImage.objects.all(), "sealed_file"


def names_in_rows() -> Iterator[str]:
    """Yield the name of every file that a row of any model names; some twice, some empty."""
    for rows, column in _columns():
        yield from rows.values_list(column, flat=True).iterator()


def _is_named(name: str) -> bool:
    return any(rows.filter(**{column: name}).exists() for rows, column in _columns())
