"""One file of each kind that tells of its makers, and looking for what they tell in everything that is kept."""

import csv
from io import StringIO

from django.db import connection

from .canaries import CANARY, holds_canary
from .corpus import made
from .document_corpus import telling_pdf
from .odt_corpus import odt
from .office_corpus import docx, xlsx
from .traces import traces
from .ways_in import stored

# What makes each, by the ending of its name.
PICTURES = {
    ending: lambda ending=ending: made(f"everything.{ending}")
    for ending in ("jpg", "png", "webp", "avif", "heic", "gif")
}
DOCUMENTS = {"pdf": telling_pdf, "docx": docx, "xlsx": xlsx, "odt": odt}


def everything_in_the_database() -> str:
    """Return every column of every table as one text."""
    written = StringIO()
    rows = csv.writer(written)
    with connection.cursor() as cursor:
        for table in connection.introspection.table_names(cursor):
            cursor.execute(f"SELECT * FROM {connection.ops.quote_name(table)}")
            rows.writerows(cursor.fetchall())
    return written.getvalue()


def assert_nothing_tells() -> None:
    """Check names and bytes of all stored files, and the database."""
    files = stored()
    assert files
    for name, content in files.items():
        assert CANARY not in name
        assert not holds_canary(content), name
        assert not traces(content), name
        if not name.startswith("private/documents"):
            for beginning in (b"Exif", b"xmpmeta", b"GPS"):
                assert beginning not in content, (name, beginning)
    assert CANARY not in everything_in_the_database()
