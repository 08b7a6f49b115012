"""A list of the desk as a file for a spreadsheet: CSV that opens in two languages and calculates nothing."""

import csv
import re
from collections.abc import Iterable, Iterator

from django.http import StreamingHttpResponse
from django.utils import timezone

BOM = "\ufeff"
# Where a spreadsheet begins to calculate: at the start of a cell, and after whatever another country's spreadsheet
# would cut cells and lines at. The wide forms are those of Asian keyboards.
FORMULA = re.compile(r"(^|[,;\t\r\n])([ \u00a0]*)(?=[=+\-@\t\r\uff1d\uff0b\uff0d\uff20])")


class _Line:
    """What csv writes to: it hands every line back."""

    @staticmethod
    def write(line: str) -> str:
        return line


def disarmed(text: str) -> str:
    """Return a cell that no spreadsheet runs: an apostrophe stands before what would begin a formula."""
    return FORMULA.sub(r"\1\2'", text)


def csv_response(name: str, header: list, rows: Iterable[Iterable]) -> StreamingHttpResponse:
    """Answer with a file named after `name` and today, sent line by line: a row may come from the database then.

    The language of the request is over when the first line goes out: what a row says in words is a text already, or is
    taken from the database.
    """
    return StreamingHttpResponse(
        _lines([str(cell) for cell in header], rows),
        content_type="text/csv; charset=utf-8",
        headers={"Content-Disposition": f'attachment; filename="{name}-{timezone.localdate()}.csv"'},
    )


def _lines(header: list[str], rows: Iterable[Iterable]) -> Iterator[str]:
    write = csv.writer(_Line, delimiter=";", quoting=csv.QUOTE_ALL).writerow
    yield BOM + write(header)
    for cells in rows:
        yield write([disarmed(str(cell)) for cell in cells])
