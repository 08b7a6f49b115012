"""What readers see of a page's comments: the approved ones, in their conversations, a bounded number at a time."""

from dataclasses import dataclass, field
from typing import NamedTuple

from django.db.models import Count, Q
from django.db.models.functions import Coalesce
from django.http import Http404
from django.urls import reverse
from django.utils.functional import cached_property

from home.frame import Frame, reverse_in
from home.page_cache import remember
from home.paging import paged
from home.siblings import path_of

from . import opening
from .models import Comment

THREADS_PER_PAGE = 20
# The query that names a part of a page's conversations: see home/page_cache.py.
QUERY = "commentaires"


@dataclass
class Thread:
    """A comment and its replies, oldest first. `root` is there even when it is not shown, for the place it takes."""

    root: Comment
    replies: list[Comment] = field(default_factory=list)


class Counts(NamedTuple):
    """How many comments a page shows, and in how many conversations."""

    comments: int = 0
    threads: int = 0


def counts() -> dict[int, Counts]:
    """Return what each page shows, by page id, kept until the content changes. One query."""

    def build():
        shown = Comment.objects.approved().order_by().values_list("page_id")
        # A conversation shows as long as one of its comments does.
        threads = Count(Coalesce("parent_id", "pk"), distinct=True)
        return {page: Counts(*numbers) for page, *numbers in shown.annotate(Count("pk"), threads=threads)}

    return remember("comment-counts", build)


class PageComments:
    """The comments of the page being answered. Nothing is asked of the database before a template wants it."""

    def __init__(self, request):
        self.request = request

    @cached_property
    def page(self):
        """The page that is shown; None on an address that is no page, and in the preview of a new page."""
        page = getattr(self.request, "shown_page", None)
        return page if page is not None and page.pk else None

    @cached_property
    def frame(self) -> Frame:
        return Frame(self.request)

    @cached_property
    def counts(self) -> dict[int, Counts]:
        return counts()

    @property
    def _numbers(self) -> Counts:
        return self.counts.get(self.page.pk, Counts()) if self.page else Counts()

    @property
    def count(self) -> int:
        return self._numbers.comments

    @cached_property
    def is_open(self) -> bool:
        return bool(self.page) and opening.is_open(self.page, self.frame.settings)

    @property
    def is_closed_now(self) -> bool:
        """Whether the page takes comments, or has some, and no more for the time being: readers are told."""
        return not self.is_open and bool(self.page and (self.count or opening.takes_comments(self.page)))

    @cached_property
    def has_something(self) -> bool:
        """Whether the page has a part for comments at all. Raises Http404 where its address names one that it lacks."""
        if not self.count and self.page and self.request.GET.get(QUERY, "1") != "1":
            # Or the page cache would keep a copy for every number.
            raise Http404
        return self.is_open or self.is_closed_now or bool(self.other_count)

    @cached_property
    def sibling(self):
        """The page in the other language, where readers can open it."""
        return self.frame.chain.sibling if self.page and self.frame.chain else None

    @property
    def other_count(self) -> int:
        """How many comments the page shows in its other language."""
        return self.counts.get(self.sibling.pk, Counts()).comments if self.sibling else 0

    @property
    def other_url(self) -> str:
        """Where the comments of the other language's page stand."""
        return f"{path_of(self.sibling)}#comments--all"

    @cached_property
    def paging(self):
        """The conversations that `?commentaires=` asks for, the first ones by default. Raises Http404."""
        roots = Comment.objects.filter(page=self.page.pk).threads().order_by("created_at", "pk")
        return paged(self.request, roots, THREADS_PER_PAGE, name=QUERY, count=self._numbers.threads)

    @cached_property
    def threads(self) -> list[Thread]:
        """The conversations to show, oldest first. One query, whatever their number; none where there are none."""
        if not self.count:
            return []
        roots = self.paging.object_list.values("pk")
        replies = Q(parent__in=roots, state=Comment.State.APPROVED)
        found = list(Comment.objects.filter(Q(pk__in=roots) | replies).order_by("created_at", "pk"))
        threads = {comment.pk: Thread(comment) for comment in found if comment.parent_id is None}
        for comment in found:
            if comment.parent_id in threads:
                threads[comment.parent_id].replies.append(comment)
        return list(threads.values())

    @cached_property
    def form(self):
        """The empty form for a new comment; None where comments are closed."""
        from .forms import CommentForm

        return CommentForm(help_page=self.frame.help_page) if self.is_open else None

    @property
    def post_url(self) -> str:
        """Where the form is sent: an address of its own, which nothing keeps."""
        return reverse_in(self.page.language, "comment_post", self.page.pk)

    @property
    def receipt_url(self) -> str:
        return reverse("comment_receipt")


def page_number_of(comment: Comment) -> int:
    """Return on which page of its conversations a shown comment stands."""
    root = comment.parent if comment.parent_id else comment
    before = Q(created_at__lt=root.created_at) | Q(created_at=root.created_at, pk__lt=root.pk)
    return Comment.objects.filter(page=root.page_id).threads().filter(before).count() // THREADS_PER_PAGE + 1


def address_of(comment: Comment) -> str:
    """Return the address (without host) at which readers find a shown comment of a page they can open."""
    number = page_number_of(comment)
    query = f"?{QUERY}={number}" if number > 1 else ""
    return f"{path_of(comment.page)}{query}#{comment.anchor}"
