"""What follows a press on “Send”. Whatever was typed comes back with every answer but the last."""

from datetime import timedelta

from django.db import DatabaseError, IntegrityError
from django.utils import timezone
from django.utils.translation import gettext as _

from . import receipts, senders, tokens
from .commented import NotShown, answered_comment
from .limits import busy, count_or_refuse
from .models import Comment, OutcomeAddress
from .posting import SentBefore, post
from .posting_answers import filled, first_look, no_page, not_answerable, not_open, second_look, sent
from .requests import Refused

# How long a writer who sends once more (a lost answer, a reload) is shown the receipt code again.
SHOWN_AGAIN = timedelta(minutes=30)


def send(request, page, typed, is_open: bool):
    """Answer a comment that was sent: it is kept once, however often it comes."""
    form = filled(request, typed)
    is_valid = form.is_valid()
    try:
        token, wrong = tokens.read(typed.get("token", ""), page.pk, form.cleaned_data.get("reply_to")), ""
    except tokens.TokenExpired:
        token, wrong = None, _("This was open for a very long time. Read it once more, then send it.")
    except tokens.TokenError:
        token, wrong = None, _("This could not be taken as it arrived. Read it once more, then send it.")
    # First of all: a writer who tries again must not be told that the page has closed since, or that this is too much.
    before = Comment.objects.filter(token_digest=token.digest).first() if token else None
    if before:
        return _sent_before(request, page, form, token, before)
    if not is_open:
        raise not_open(typed)
    try:
        parent = answered_comment(page, typed.get("reply_to", ""))
    except NotShown:
        return not_answerable(request, page, typed)
    if not is_valid:
        return first_look(request, page, form, 400, parent=parent)
    if wrong:
        return second_look(request, page, form, parent, 400, wrong)
    return _keep(request, page, form, parent, token)


def _keep(request, page, form, parent, token):
    try:
        sender = senders.sender_of(request)
        count_or_refuse(sender, "post")
        _comment, code = post(form.draft(page, parent), token, sender)
    except SentBefore as error:
        if error.same:
            return _sent_before(request, page, form, token, error.comment)
        return first_look(request, page, form, 409, _said_before(), parent)
    except Refused as refused:
        return _later(request, page, form, parent, refused)
    except IntegrityError:
        # The page, or the comment that is answered, was deleted a moment ago.
        raise no_page(form.data) from None
    except DatabaseError as error:
        return _later(request, page, form, parent, busy(error))
    return sent(request, page, code, 201, will_write=bool(form.cleaned_data.get("email")))


def _later(request, page, form, parent, refused):
    # With the token that came: what was kept after all, without an answer, is not kept twice.
    token = form.data["token"]
    return second_look(request, page, form, parent, refused.status, refused.message, token, refused.headers)


def _sent_before(request, page, form, token, comment):
    """Answer a token that has made its comment: with the same receipt again, soon and for the same words only."""
    same_words = form.is_valid() and comment.text and comment.text == form.cleaned_data["text"]
    if same_words and timezone.now() - comment.created_at < SHOWN_AGAIN:
        will_write = OutcomeAddress.objects.filter(comment=comment).exists()
        return sent(request, page, receipts.code_of(token.nonce), 200, will_write)
    message = _(
        "A comment was already received from this form, and nothing is added twice. If what stands below is another"
        " one, read it again and send it."
    )
    return first_look(request, page, form, 409, message)


def _said_before() -> str:
    return _(
        "These very words were already received today under this name, and nothing is added twice. If you are somebody"
        " else, change the name."
    )
