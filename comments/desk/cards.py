"""A comment with everything that is needed to decide about it. As many queries for one as for a whole list."""

from collections import defaultdict
from dataclasses import dataclass, field
from datetime import timedelta
from itertools import pairwise

from django.conf import settings
from django.db.models import Count, F, Prefetch, Window
from django.db.models.functions import RowNumber
from django.urls import reverse
from django.utils import timezone
from django.utils.functional import cached_property
from django.utils.html import format_html, format_html_join
from django.utils.safestring import SafeString

from home.frame import reverse_in
from home.languages import language_of

from .. import hints, moderation
from ..models import MASK, Comment, CommentReport
from ..templatetags.comments import masked_words
from .words import age, ago

State = Comment.State
# Of a long conversation, the newest replies are shown around a comment.
MOST_AROUND = 20


@dataclass
class Typed:
    """What a moderator typed in a form that came back, and why it did."""

    masks: list[str] = field(default_factory=list)
    other: str = ""
    reason: str = ""
    reply: str = ""
    mask_error: str | SafeString = ""
    reply_error: str = ""


@dataclass
class Card:
    """One comment at the desk. `around` is the conversation without the comment and what it replies to.

    `labels` are the words of each hint, by code: a list asks for them once.
    """

    comment: Comment
    labels: dict[str, str]
    around: list[Comment]
    around_number: int
    next_pk: int | None = None
    typed: Typed = field(default_factory=Typed)

    def __post_init__(self):
        self.found = hints.find(self.comment.text, self.comment.name)
        self.name, self.text = self._drawn("name"), self._drawn("text")

    def _drawn(self, where: str) -> SafeString:
        found = [(one.start, one.end, self.labels[one.code]) for one in self.found if one.field == where]
        return drawn(getattr(self.comment, where), found)

    @property
    def number(self) -> str:
        return str(self.comment.pk)

    @property
    def versioned(self) -> str:
        """How a form names the comment as it is seen now."""
        return f"{self.comment.pk}:{self.comment.version}"

    @property
    def hints(self) -> list[tuple[str, bool]]:
        """What moderators should look at: (label, whether somebody may be in danger)."""
        return [(self.labels.get(code, code), code in hints.RISKS) for code in self.comment.hints]

    @cached_property
    def passages(self) -> list[tuple[str, str]]:
        """What may have to be masked: (the words as written, what they look like)."""
        passages = defaultdict(list)
        for one in self.found:
            words = getattr(self.comment, one.field)[one.start : one.end]
            if self.labels[one.code] not in passages[words]:
                passages[words].append(self.labels[one.code])
        return [(words, " · ".join(labels)) for words, labels in passages.items()]

    @property
    def reports(self) -> list[CommentReport]:
        return self.comment.open_reports

    @property
    def age(self) -> str:
        """How long it waits, where it does; else how long ago it was posted."""
        return (
            age(self.comment.created_at)
            if self.comment.state == State.PENDING
            else ago(self.comment.created_at)
        )

    @property
    def decided_ago(self) -> str:
        return ago(self.comment.decided_at) if self.comment.decided_at else ""

    @property
    def undo_minutes(self) -> int:
        """For how many more minutes the last decision can be taken back; 0 when it cannot."""
        if not moderation.can_undo(self.comment):
            return 0
        until = self.comment.decided_at + timedelta(minutes=settings.COMMENTS_UNDO_MINUTES)
        return int((until - timezone.now()).total_seconds() // 60) + 1

    @property
    def page_language(self):
        return language_of(self.comment.page.locale.language_code)

    @property
    def address(self) -> str:
        """Where readers see it, or its page while they do not; empty where they see neither."""
        comment = self.comment
        if not comment.page.live:
            return ""
        if comment.is_shown:
            return reverse_in(self.page_language, "comment_permalink", comment.page_id, comment.pk)
        return reverse("permalink", args=[comment.page_id])

    @property
    def is_over(self) -> bool:
        """Whether nothing is left to decide about."""
        return self.comment.state == State.ERASED


def hint_labels() -> dict[str, str]:
    """Return the words for each hint, by code, in the present language."""
    return {code: str(hints.words_for(code)) for code in hints.CODES}


def drawn(text: str, found: list[tuple[int, int, str]]) -> SafeString:
    """Return a text escaped, with what hints found in it highlighted, and words in the place of masked passages.

    `found` are stretches (start, end, label). Where they overlap, each piece has the labels of all of them. No white
    space is added: the desk shows it.
    """
    cuts = {0, len(text), *(place for stretch in found for place in stretch[:2])}
    cuts |= {place + side for place, letter in enumerate(text) if letter == MASK for side in (0, 1)}
    pieces = []
    for start, end in pairwise(sorted(cuts)):
        words = text[start:end]
        labels = dict.fromkeys(label for first, last, label in found if first <= start and end <= last)
        if words == MASK:
            words = format_html('<bdi class="desk-masked" data-desk-masked>{}</bdi>', masked_words())
        elif labels:
            words = format_html('<mark data-label="{}">{}</mark>', " · ".join(labels), words)
        pieces.append(words)
    return format_html_join("", "{}", ((piece,) for piece in pieces))


def related(comments):
    """Return a queryset of comments with what their cards show of other tables."""
    open_reports = CommentReport.objects.filter(handled_at=None).order_by("created_at", "pk")
    return comments.select_related("page__locale", "parent", "decided_by", "reason").prefetch_related(
        Prefetch("reports", open_reports, to_attr="open_reports")
    )


def cards_of(comments: list[Comment]) -> list[Card]:
    """Return the cards of comments that came through `related`, in their order. Two queries for the conversations."""
    roots = {comment.parent_id or comment.pk for comment in comments}
    replies = Comment.objects.filter(parent__in=roots).exclude(state__in=[State.SPAM, State.ERASED])
    newest = Window(RowNumber(), partition_by=F("parent"), order_by=[F("created_at").desc(), F("pk").desc()])
    around = defaultdict(list)
    for reply in replies.annotate(place=newest).filter(place__lte=MOST_AROUND).order_by("created_at", "pk"):
        around[reply.parent_id].append(reply)
    numbers = dict(replies.order_by().values_list("parent").annotate(number=Count("pk")))

    cards, labels = [], hint_labels()
    for place, comment in enumerate(comments):
        root = comment.parent_id or comment.pk
        others = [reply for reply in around[root] if reply.pk != comment.pk]
        own = comment.parent_id and comment.state not in (State.SPAM, State.ERASED)
        following = comments[place + 1].pk if place + 1 < len(comments) else None
        cards.append(Card(comment, labels, others, numbers.get(root, 0) - bool(own), following))
    return cards
