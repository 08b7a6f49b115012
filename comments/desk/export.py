"""A list of the desk as a file for a spreadsheet. It has no e-mail address: none is kept with a comment."""

import csv
import re
from datetime import datetime

from django.db.models import OuterRef, Subquery, Sum, Value
from django.db.models.functions import Coalesce
from django.http import StreamingHttpResponse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import pgettext

from ..models import MASK, Comment, CommentReport
from ..templatetags.comments import masked_words
from .access import desk_page
from .cards import hint_labels
from .filters import Filters

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


@desk_page
def export(request):
    """Send the comments of the present filters, all their pages, as they are read from the database."""
    filters = Filters.of(request.GET)
    name = f"comments-{filters.state}-{timezone.localdate()}.csv"
    return StreamingHttpResponse(
        _lines(filters),
        content_type="text/csv; charset=utf-8",
        headers={"Content-Disposition": f'attachment; filename="{name}"'},
    )


def _lines(filters: Filters):
    # The language of the request is over when the first line goes out: every word is taken now.
    header = [
        pgettext("of a comment", "Number"),
        _("Page"),
        _("Language"),
        _("State"),
        _("Name"),
        _("Text"),
        _("Posted"),
        _("Decided"),
        _("Reason"),
        _("Hints"),
        pgettext("number of", "Reports"),
    ]
    labels = hint_labels()
    states = {value: str(label) for value, label in Comment.State.choices}
    masked, zone = masked_words(), timezone.get_current_timezone()

    def moment(value: datetime | None) -> str:
        return value.astimezone(zone).strftime("%Y-%m-%d %H:%M") if value else ""

    reports = CommentReport.objects.filter(comment=OuterRef("pk")).order_by().values("comment")
    number = Subquery(reports.annotate(sum=Sum("number")).values("sum"))
    comments = filters.comments.select_related("page", "reason").annotate(reported=Coalesce(number, Value(0)))
    write = csv.writer(_Line, delimiter=";", quoting=csv.QUOTE_ALL).writerow

    def rows():
        yield BOM + write(header)
        for comment in comments.iterator(chunk_size=500):
            cells = [
                comment.pk,
                comment.page.title,
                comment.language,
                states[comment.state],
                comment.name.replace(MASK, masked),
                comment.text.replace(MASK, masked),
                moment(comment.created_at),
                moment(comment.decided_at),
                str(comment.reason or ""),
                ", ".join(labels.get(code, code) for code in comment.hints),
                comment.reported,
            ]
            yield write([disarmed(str(cell)) for cell in cells])

    return rows()
