"""The receipt page: whoever has a comment's code sees what became of it, and can erase it for good.

The code travels in the bodies of forms only: addresses stand in histories and in logs.
"""

from datetime import timedelta

from django.conf import settings
from django.db import DatabaseError
from django.http import HttpResponse, QueryDict
from django.shortcuts import render
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import override

from home.frame import reverse_in
from home.languages import current_language, other_language
from home.siblings import is_public

from . import moderation, receipts, senders
from .limits import busy, count_or_refuse
from .models import Comment
from .periods import Periods
from .receipt_form import ReceiptForm
from .requests import Refused, check_origin, read_form, visitors_address

State = Comment.State


@visitors_address("GET", "HEAD", "POST")
def receipt(request) -> HttpResponse:
    """Ask for a code; tell what became of its comment; erase it, once what that means has been read."""
    request.other_language_path = reverse_in(other_language(current_language()), "comment_receipt")
    # That somebody has written here may be nobody else's business: the page has the quick exit of sensitive pages.
    request.sensitive_list = True
    if request.method != "POST":
        return _ask(request, ReceiptForm())
    typed = read_form(request)
    check_origin(request, typed)
    return _answer(request, typed)


def _answer(request, typed: QueryDict) -> HttpResponse:
    form = ReceiptForm(typed)
    if not form.is_valid():
        return _ask(request, form, status=400)
    # Every code is counted, the right ones too: otherwise the limit would tell which is which.
    count_or_refuse(senders.sender_of(request), "receipt", typed)
    code = form.cleaned_data["code"]
    there = Comment.objects.filter(receipt_digest__in=receipts.digests_of(code))
    comment = there.select_related("page__locale", "reason").first()
    if comment is None:
        return _ask(request, form, status=404, unknown=True)
    erased_now = False
    # Without `sure` the button is that of another page: what it means is said first.
    if typed.get("action") == "erase" and typed.get("sure") == "1" and comment.state != State.ERASED:
        erased = _erase(comment, typed)
        comment.state, comment.decided_at, erased_now = erased.state, erased.decided_at, True
    context = _what_became_of(comment) | {"code": code, "erased_now": erased_now, "periods": Periods()}
    return render(request, "comments/receipt.html", context)


def _erase(comment: Comment, typed: QueryDict) -> Comment:
    try:
        return moderation.erase(comment)
    except Comment.DoesNotExist:
        raise Refused(404, _("The comment was deleted together with its page.")) from None
    except DatabaseError as error:
        raise busy(error, typed) from None


def _ask(request, form: ReceiptForm, status: int = 200, unknown: bool = False) -> HttpResponse:
    return render(request, "comments/receipt.html", {"form": form, "unknown": unknown}, status=status)


def told_state(comment: Comment) -> str:
    """Return the state that the writer is told.

    Spam is told as pending, so that nobody can try out what passes; a refusal once it cannot be undone any more.
    """
    if comment.state == State.SPAM:
        return State.PENDING
    if comment.state == State.REFUSED and comment.decided_at is not None:
        told_from = comment.decided_at + timedelta(minutes=settings.COMMENTS_UNDO_MINUTES)
        return State.REFUSED if timezone.now() >= told_from else State.PENDING
    return comment.state


def _what_became_of(comment: Comment) -> dict:
    """Return what the page says of a comment: never its text, which the next user of the telephone might read."""
    public = is_public(comment.page)
    told = told_state(comment)
    message = None
    if told == State.REFUSED and comment.reason:
        with override(comment.language):
            message = comment.reason.words("message")
    return {
        "comment": comment,
        "told": told,
        "commented_page": comment.page if public else None,
        "permalink": reverse_in(comment.written_in, "comment_permalink", comment.page_id, comment.pk),
        "message": message,
    }
