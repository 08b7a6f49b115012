"""Reporting a shown comment: a person will read it again. Nothing is hidden by a report, and nobody is asked who."""

from django.db import DatabaseError, transaction
from django.db.models import F
from django.http import Http404, HttpResponse
from django.shortcuts import render

from home.frame import reverse_in

from . import senders
from .commented import commented_page
from .limits import busy, count_or_refuse
from .models import Comment, CommentReport
from .report_form import ReportForm
from .requests import check_origin, read_form, visitors_address


@visitors_address("GET", "HEAD", "POST")
def report(request, page_id: int, comment_id: int) -> HttpResponse:
    """Show a comment with the reasons to choose from; take note of the one that was chosen."""
    page = commented_page(request, page_id)
    comment = Comment.objects.approved().filter(pk=comment_id).first() if page else None
    if comment is None or comment.page_id != page.pk:
        raise Http404
    if request.method != "POST":
        return _answer(request, page, comment, form=ReportForm())
    typed = read_form(request)
    check_origin(request, typed)
    form = ReportForm(typed)
    if not form.is_valid():
        return _answer(request, page, comment, status=400, form=form)
    sender, what = senders.sender_of(request), f"report:{comment.pk}"
    count_or_refuse(sender, "report", typed)
    if not senders.first_today(sender, what):
        return _answer(request, page, comment, reported="before")
    try:
        _note(comment.pk, form.cleaned_data["why"])
    except Exception as error:
        senders.not_done(sender, what)
        if isinstance(error, DatabaseError):
            raise busy(error, typed) from None
        raise
    return _answer(request, page, comment, status=201, reported="now")


@transaction.atomic
def _note(comment_id: int, why: str) -> None:
    """Count one more reader who says the same of a comment. Raises Http404 when it is no longer shown."""
    # Locked, as decisions lock it: a report is either answered by a decision or comes after it.
    comment = Comment.objects.approved().select_for_update().filter(pk=comment_id).first()
    if comment is None:
        raise Http404
    open_report, is_first = CommentReport.objects.get_or_create(comment=comment, why=why, handled_at=None)
    if not is_first:
        CommentReport.objects.filter(pk=open_report.pk).update(number=F("number") + 1)


def _answer(request, page, comment: Comment, status: int = 200, **context) -> HttpResponse:
    context |= {
        "commented_page": page,
        "comment": comment,
        "permalink": reverse_in(comment.written_in, "comment_permalink", page.pk, comment.pk),
    }
    return render(request, "comments/report.html", context, status=status)
