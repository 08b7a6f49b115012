"""Whether a passage stands in the documents themselves. Their words are not changed: somebody must replace the file."""

import zipfile
import zlib
from pathlib import Path

from ..models import SiteDocument
from .matching import Matcher

ZIPPED = {".docx", ".odt", ".xlsx"}
# What is read of one part of a document, in bytes: its text is far shorter.
MOST = 20 * 1024 * 1024


def documents_with(matcher: Matcher) -> tuple[list[int], list[int]]:
    """Return the numbers of the documents whose text holds a passage, and of those that could not be read."""
    found, unread = [], []
    for document in SiteDocument.objects.order_by("pk").iterator():
        words = words_of(document)
        if words is None:
            unread.append(document.pk)
        elif any(matcher.may_be_in(part) for part in words):
            found.append(document.pk)
    return found, unread


def words_of(document: SiteDocument) -> list[str] | None:
    """Return the text of a document's file, part by part; None where it cannot be read (PDF, a damaged file)."""
    ending = Path(document.file.name).suffix.lower()
    try:
        with document.file.storage.open(document.file.name) as file:
            if ending == ".csv":
                return [file.read(MOST).decode("utf-8", "replace")]
            if ending in ZIPPED:
                return _parts(file)
    except (OSError, zipfile.BadZipFile, zlib.error, RuntimeError, NotImplementedError):
        pass
    return None


def _parts(file) -> list[str]:
    with zipfile.ZipFile(file) as archive:
        names = [name for name in archive.namelist() if name.endswith((".xml", ".rels"))]
        parts = []
        for name in names:
            with archive.open(name) as part:
                parts.append(part.read(MOST).decode("utf-8", "replace"))
        return parts
