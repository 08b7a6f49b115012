"""The pages that a visitor sees while posting, and the words for what goes wrong. Each keeps what was typed."""

from datetime import timedelta

from django.conf import settings
from django.http import HttpResponse, QueryDict
from django.shortcuts import render
from django.utils import timezone
from django.utils.translation import gettext as _

from home.frame import reverse_in
from home.languages import current_language, language_of
from home.structure import structure_of

from . import hints, tokens
from .forms import CommentForm
from .models import Comment
from .posting import Draft
from .requests import Refused


def no_page(typed: QueryDict | None = None) -> Refused:
    """Return the answer about a page that readers cannot open: whether it exists is not said."""
    return Refused(404, _("The page that this comment is about is not on the site, or no longer."), typed)


def not_open(typed: QueryDict | None = None) -> Refused:
    """Return the answer of a page that takes no comments, or of the whole site when it takes none."""
    return Refused(403, _("Comments are closed on this page."), typed)


def filled(request, typed: QueryDict | None = None, **options) -> CommentForm:
    """Return the form, with what was typed in it."""
    help_page = structure_of(request).help_pages.get(current_language().code)
    return CommentForm(typed, help_page=help_page, **options)


def queue_is_slow() -> bool:
    """Whether a comment has been waiting for longer than readers are told that it takes. One query."""
    oldest = Comment.objects.awaiting().order_by("created_at").values_list("created_at", flat=True).first()
    return oldest is not None and oldest < timezone.now() - timedelta(days=settings.COMMENTS_SLOW_DAYS)


def _answer(request, page, template: str, status: int, headers=None, **context) -> HttpResponse:
    sibling = request.page_chain.sibling
    if sibling:
        language = language_of(sibling.locale.language_code)
        request.other_language_path = reverse_in(language, "comment_post", sibling.pk)
    context |= {"commented_page": page, "answer_hours": settings.COMMENTS_ANSWER_HOURS}
    response = render(request, f"comments/{template}.html", context, status=status)
    for name, value in (headers or {}).items():
        response[name] = value
    return response


def first_look(request, page, form, status: int = 200, message: str = "", parent=None) -> HttpResponse:
    """Answer with the form alone: empty, or with what was typed and what is wrong in it."""
    return _answer(request, page, "write", status, form=form, message=message, parent=parent)


def not_answerable(request, page, typed: QueryDict) -> HttpResponse:
    """Answer that the reply has lost its comment; what was typed may be sent as a comment of its own."""
    typed = typed.copy()
    typed["reply_to"] = ""
    message = _(
        "The comment that you answer is no longer shown. What you wrote is below: you can send it as a comment of its"
        " own."
    )
    return first_look(request, page, filled(request, typed), 409, message)


def second_look(
    request, page, form, parent, status: int = 200, message: str = "", token: str = "", headers=None
) -> HttpResponse:
    """Answer with a valid form's comment as it will be read, to be sent or changed. `token` is a new one by default."""
    draft = form.draft(page, parent)
    kept = {
        "text": draft.text,
        "name": draft.name,
        "email": draft.email,
        "website": form.cleaned_data.get("website", ""),
        "reply_to": parent.pk if parent else "",
        "token": token or tokens.issue(page.pk, parent.pk if parent else None),
    }
    return _answer(
        request,
        page,
        "look",
        status,
        headers,
        draft=draft,
        parent=parent,
        message=message,
        advice=advice_on(draft),
        is_slow=queue_is_slow(),
        kept=kept,
    )


def advice_on(draft: Draft) -> list[tuple[str, list[str]]]:
    """Return what a writer may want to think of again: (a sentence, the passages that it is about)."""
    passages: dict[str, list[str]] = {}
    for found in hints.find(draft.text, draft.name):
        passage = getattr(draft, found.field)[found.start : found.end]
        quoted = passages.setdefault(found.code, [])
        if passage not in quoted:
            quoted.append(passage)
    codes = hints.hints_in(draft.text, draft.name, draft.language)
    sentences = [(hints.words_for_writer(code), passages.get(code, [])) for code in codes]
    return [(sentence, quoted) for sentence, quoted in sentences if sentence]


def sent(request, page, code: str, status: int, will_write: bool) -> HttpResponse:
    """Answer that the comment awaits moderation, with its receipt code. Nothing else of it stands in the answer."""
    return _answer(
        request,
        page,
        "sent",
        status,
        code=code,
        will_write=will_write,
        undo_minutes=settings.COMMENTS_UNDO_MINUTES,
    )
