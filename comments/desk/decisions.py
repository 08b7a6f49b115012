"""What moderators do: each of these addresses takes a form of the queue and leads back to the list it came from.

A comment is named with the version that was looked at, `<id>:<version>`, so that nobody decides what has changed since.
"""

import re

from django.core.exceptions import BadRequest
from django.http import HttpResponse
from django.utils.html import format_html, format_html_join
from django.utils.safestring import SafeString
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from wagtail.admin import messages

from .. import moderation
from ..models import Comment, Reason
from ..models.comments import LONGEST_TEXT
from ..moderation import Conflict, NotPossible
from ..posting import clean_text
from . import words
from .access import back, desk_action
from .lists import Typed, one_page
from .masks import passages_of

State = Comment.State
VERSIONED = re.compile(r"([0-9]{1,18}):([0-9]{1,9})", re.ASCII)
MOST_AT_ONCE = 200
# A message lists so many comments that others had decided about; the rest are counted.
MOST_TOLD = 5
TARGETS = {"approve": State.APPROVED, "refuse": State.REFUSED, "spam": State.SPAM, "keep": State.APPROVED}
ACTIONS = {*TARGETS, "undo"}


def _chosen(request) -> dict[int, int]:
    """Return the comments that a form names, {id: version}.

    A field may name several: a button has only one value.
    """
    chosen = {}
    for value in request.POST.getlist("comment"):
        for one in value.split():
            found = VERSIONED.fullmatch(one)
            if not found:
                raise BadRequest
            chosen[int(found[1])] = int(found[2])
    if len(chosen) > MOST_AT_ONCE:
        raise BadRequest
    return chosen


def _only_one(request) -> tuple[Comment | None, int]:
    chosen = _chosen(request)
    if len(chosen) != 1:
        raise BadRequest
    ((pk, version),) = chosen.items()
    return Comment.objects.filter(pk=pk).first(), version


def _reason(request) -> Reason | None:
    """Return the reason that was chosen, if any. Raises Reason.DoesNotExist when it is no longer offered."""
    number = request.POST.get("reason", "")
    if not number:
        return None
    if not (number.isascii() and number.isdigit() and len(number) < 10):
        raise Reason.DoesNotExist
    return Reason.objects.get(pk=number, active=True)


def _gone(pk: int) -> str:
    return _("Comment %(number)s is no longer there.") % {"number": pk}


@desk_action
def decide(request):
    """Approve, refuse, set aside as spam, keep or undo: one comment or many, each for itself."""
    action = request.POST.get("action", "")
    chosen = _chosen(request)
    if action not in ACTIONS:
        raise BadRequest
    if not chosen:
        messages.warning(request, _("No comment was chosen."))
        return back(request)
    try:
        reason = _reason(request) if action == "refuse" else None
    except Reason.DoesNotExist:
        messages.error(
            request, _("This reason is no longer offered: choose another one. Nothing was changed.")
        )
        return back(request)
    # The writer is told why. Where nothing is offered, somebody has taken all reasons away on purpose.
    if action == "refuse" and reason is None and Reason.objects.filter(active=True).exists():
        messages.error(request, _("Choose a reason: the writer will be told. Nothing was changed."))
        return back(request)

    there = Comment.objects.in_bulk(list(chosen))
    changed, troubles = [], []
    for pk, version in chosen.items():
        try:
            if pk in there:
                changed.append(_carry_out(action, there[pk], version, request.user, reason))
            else:
                troubles.append(_gone(pk))
        except Conflict as conflict:
            troubles.append(words.overtaken(conflict.comment, request.user))
        except NotPossible:
            troubles.append(_why_not(action, there[pk]))
        except Comment.DoesNotExist:  # its page was deleted in this very moment
            troubles.append(_gone(pk))
    if changed:
        messages.success(request, _told(action, changed))
    if troubles:
        messages.warning(request, _told_troubles(troubles))
    return back(request)


def _carry_out(action: str, comment: Comment, version: int, user, reason: Reason | None) -> Comment:
    if action == "undo":
        return moderation.undo(comment, version, user)
    # Keeping what is not shown would show it; refusing what is refused would leave nothing to go back to.
    if comment.version == version and (action == "keep") != (comment.state == TARGETS[action]):
        raise NotPossible
    return moderation.decide(comment, version, TARGETS[action], user, reason)


def _why_not(action: str, comment: Comment) -> str:
    place = {"number": comment.pk, "state": comment.get_state_display()}
    if action == "undo":
        return _("The decision on comment %(number)s can no longer be taken back.") % place
    return _("Nothing was changed on comment %(number)s: its state is “%(state)s”.") % place


def _told(action: str, changed: list[Comment]) -> SafeString:
    """Say what was done, with a button that takes it back. It belongs to a form that every list of the desk has."""
    undoable = [comment for comment in changed if moderation.can_undo(comment)]
    if action == "undo" or not undoable:
        return words.sentence(words.done(action, changed))
    return format_html(
        '{} <button type="submit" class="button button-small button-secondary" form="desk--undo" name="comment"'
        ' value="{}" data-desk-undo>{}</button>',
        words.done(action, changed),
        " ".join(f"{comment.pk}:{comment.version}" for comment in undoable),
        _("Undo"),
    )


def _told_troubles(troubles: list[str]) -> SafeString:
    if len(troubles) == 1:
        return troubles[0]
    number = len(troubles)
    first = ngettext("%(n)s comment stays as it was:", "%(n)s comments stay as they were:", number) % {
        "n": number
    }
    lines = troubles[:MOST_TOLD]
    if number > MOST_TOLD:
        rest = number - MOST_TOLD
        lines.append(ngettext("and %(n)s more", "and %(n)s more", rest) % {"n": rest})
    return format_html(
        "{} <ul>{}</ul>", first, format_html_join("", "<li>{}</li>", ((line,) for line in lines))
    )


@desk_action
def mask(request):
    """Take passages out of a comment. What was chosen comes back when it cannot be done."""
    comment, version = _only_one(request)
    if comment is None:
        messages.warning(request, _gone(next(iter(_chosen(request)))))
        return back(request)
    other = request.POST.get("other", "")
    typed = Typed(masks=request.POST.getlist("passage"), other=other, reason=request.POST.get("reason", ""))
    passages = passages_of([*typed.masks, other])
    if not passages:
        typed.mask_error = _("Choose or write the words to mask: at least two letters.")
        return one_page(request, comment, typed, 400)
    try:
        comment = moderation.mask(comment, version, passages, request.user, _reason(request))
    except Reason.DoesNotExist:
        typed.mask_error = _("This reason is no longer offered: choose another one. Nothing was changed.")
        return one_page(request, comment, typed, 400)
    except Conflict as conflict:
        typed.mask_error = words.overtaken(conflict.comment, request.user)
        return one_page(request, conflict.comment, typed, 409)
    except NotPossible:
        typed.mask_error = _("These words are not in the comment as written. Nothing was masked.")
        return one_page(request, comment, typed, 400)
    messages.success(
        request,
        _("The passage is masked in comment %(number)s. It is stored nowhere.") % {"number": comment.pk},
    )
    return back(request)


@desk_action
def reply(request):
    """Answer as the association. The answer comes back when it cannot be published."""
    comment, _version = _only_one(request)
    text = request.POST.get("text", "")
    typed = Typed(reply=text)
    if comment is None:
        return _lost_reply(request, text)
    if not clean_text(text):
        typed.reply_error = _("The reply is empty.")
        return one_page(request, comment, typed, 400)
    if len(clean_text(text)) > LONGEST_TEXT:
        typed.reply_error = _("The reply is too long: %(length)s characters, at most %(most)s.") % {
            "length": len(clean_text(text)),
            "most": LONGEST_TEXT,
        }
        return one_page(request, comment, typed, 400)
    try:
        answer = moderation.reply(comment, text, request.user)
    except NotPossible:
        typed.reply_error = _("Readers no longer see this comment: the reply was not published.")
        return one_page(request, Comment.objects.get(pk=comment.pk), typed, 409)
    except Comment.DoesNotExist:
        return _lost_reply(request, text)
    messages.success(request, _("The reply is published, as comment %(number)s.") % {"number": answer.pk})
    return back(request)


def _lost_reply(request, text: str) -> HttpResponse:
    """The comment went with its page: only the words that were typed can be given back."""
    error = _("This comment is no longer there: the reply was not published.")
    # Gone, and not 404, for which Django looks again below a language's prefix: with a redirect the words were lost.
    return one_page(request, None, Typed(reply=text, reply_error=error), 410)


@desk_action
def erase(request):
    """Empty a comment for good, because somebody asked for it."""
    comment, _version = _only_one(request)
    if comment is None:
        messages.warning(request, _gone(next(iter(_chosen(request)))))
        return back(request)
    before = comment.state
    moderation.erase(comment, request.user, why="request")
    if before == State.ERASED:
        messages.warning(request, words.overtaken(comment, request.user))
    else:
        messages.success(request, _("Comment %(number)s is erased for good.") % {"number": comment.pk})
    return back(request)
