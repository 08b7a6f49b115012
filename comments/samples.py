"""Samples of visitors' comments, in the present language: see home/samples/. Nothing is read or saved."""

from datetime import UTC, datetime, timedelta

from django.core.paginator import Paginator
from django.utils.functional import cached_property
from django.utils.translation import override

from home.languages import current_language, other_language
from home.samples import DAY, NOWHERE, say, sentence

from .forms import CommentForm
from .models import MASK, Comment
from .shown import THREADS_PER_PAGE, Thread

# An id that no comment or page of a site has.
FAR = 999_999_900


def comment(number: int = 1, **fields) -> Comment:
    """A comment that readers see. `number` is its place among the samples, and how many days it is late."""
    fields = {"name": say("Visiteuse d’exemple", "زائرة للمثال"), "text": sentence()} | fields
    moment = datetime(DAY.year, DAY.month, DAY.day, 12, tzinfo=UTC) + timedelta(days=number)
    state = fields.pop("state", Comment.State.APPROVED)
    return Comment(pk=FAR + number, page_id=FAR, created_at=moment, state=state, **fields)


def in_other_language() -> Comment:
    """A comment whose direction is not the page's."""
    with override(other_language(current_language()).code):
        return comment(3)


def threads() -> list[Thread]:
    """Conversations of every kind: answered by the association, in the other language, without its beginning."""
    answered = comment(text=say("Une question d’exemple ?", "سؤال للمثال؟"))
    answer = comment(2, name="", by_association=True, parent=answered)
    masked = comment(4, text=say(f"Un exemple où {MASK} était de trop.", f"مثال كان فيه {MASK} زائداً."))
    gone = comment(5, state=Comment.State.ERASED)
    return [
        Thread(answered, [answer]),
        Thread(in_other_language()),
        Thread(masked),
        Thread(gone, [comment(6, parent=gone)]),
    ]


class SampleComments:
    """Stands for PageComments: see comments/shown.py."""

    has_something = True
    other_url = post_url = receipt_url = NOWHERE

    def __init__(self, is_open: bool = True):
        self.is_open = is_open
        self.is_closed_now = not is_open
        self.threads = threads() if is_open else []
        self.count = sum(1 + len(thread.replies) for thread in self.threads)
        self.other_count = 3 if is_open else 0
        self.paging = Paginator(range(3 * THREADS_PER_PAGE), THREADS_PER_PAGE).page(1)

    @cached_property
    def form(self) -> CommentForm:
        return CommentForm()
