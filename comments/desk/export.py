"""A list of the desk as a file for a spreadsheet. It has no e-mail address: none is kept with a comment."""

from datetime import datetime

from django.db.models import OuterRef, Subquery, Sum, Value
from django.db.models.functions import Coalesce
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import pgettext

from home.spreadsheet import csv_response

from ..models import MASK, Comment, CommentReport
from ..templatetags.comments import masked_words
from .access import desk_page
from .cards import hint_labels
from .filters import Filters


@desk_page
def export(request):
    """Send the comments of the present filters, all their pages, as they are read from the database."""
    filters = Filters.of(request.GET)
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

    def rows():
        for comment in comments.iterator(chunk_size=500):
            yield [
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

    return csv_response(f"comments-{filters.state}", header, rows())
