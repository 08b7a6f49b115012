"""Which comments a list of the desk shows: everything stands in its address, and what makes no sense is passed over."""

import re
from dataclasses import dataclass, replace
from datetime import timedelta
from urllib.parse import urlencode

from django.db.models import Count, Q, QuerySet
from django.utils import timezone
from django.utils.functional import cached_property
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy

from home.languages import LANGUAGES
from home.text import without_unsafe

from .. import senders
from ..hints import with_risk
from ..models import Comment
from .masks import with_marks

State = Comment.State
REPORTED, ALL = "reported", "all"
# Any of the hints that somebody may be in danger: the dashboard leads to them.
RISK = "risk"
# In the order of the tabs, and what an empty one says.
STATES = {
    State.PENDING: (pgettext_lazy("comments", "Pending"), _("Nothing waits.")),
    REPORTED: (pgettext_lazy("comments", "Reported"), _("Nothing is reported.")),
    State.SPAM: (pgettext_lazy("comments", "Spam"), _("No spam.")),
    State.APPROVED: (pgettext_lazy("comments", "Approved"), _("No comment is approved yet.")),
    State.REFUSED: (pgettext_lazy("comments", "Refused"), _("No comment is refused.")),
    State.ERASED: (pgettext_lazy("comments", "Erased"), _("No comment is erased.")),
    ALL: (pgettext_lazy("comments", "All"), _("There is no comment yet.")),
}
NUMBER = re.compile(r"#\s?([0-9]{1,18})", re.ASCII)
LONGEST_SEARCH = 200
# So many comments of a day are compared: a bot's ten thousand must not keep a moderator waiting.
MOST_OF_A_DAY = 2000


@dataclass(frozen=True)
class Filters:
    """What a list is asked for. `same_sender` is the id of a comment whose sender's other comments are wanted."""

    state: str = State.PENDING
    language: str = ""
    page: int | None = None
    hint: str = ""
    search: str = ""
    same_sender: int | None = None

    @classmethod
    def of(cls, asked) -> "Filters":
        """Read them from the query of an address (QueryDict)."""
        same_sender = _number(asked.get("same_sender"))
        default = ALL if same_sender else State.PENDING
        state, language, hint = asked.get("state", ""), asked.get("language", ""), asked.get("hint", "")
        return cls(
            state if state in STATES else default,
            language if language in LANGUAGES else "",
            _number(asked.get("page")),
            hint if re.fullmatch(r"[a-z_-]{1,40}", hint) else "",
            without_unsafe(asked.get("q", "")).strip()[:LONGEST_SEARCH],
            same_sender,
        )

    @cached_property
    def of_same_sender(self) -> list[int] | None:
        """The comments of one sender today (ids); None when nobody can tell any more."""
        day_ago = timezone.now() - timedelta(days=1)
        recent = Comment.objects.filter(created_at__gte=day_ago).order_by("-created_at")
        return senders.same_sender_today(
            self.same_sender, list(recent.values_list("pk", flat=True)[:MOST_OF_A_DAY])
        )

    @property
    def day_is_over(self) -> bool:
        """Whether the sender that was asked for is not known any more."""
        return self.same_sender is not None and self.of_same_sender is None

    @property
    def any_state(self) -> QuerySet:
        """What the filters leave of the comments of every state."""
        comments = Comment.objects.all()
        if self.language:
            comments = comments.filter(language=self.language)
        if self.page:
            comments = comments.filter(page=self.page)
        if self.hint == RISK:
            comments = comments.filter(with_risk())
        elif self.hint:
            comments = comments.filter(hint_codes__contains=f" {self.hint} ")
        if self.search:
            number = NUMBER.fullmatch(self.search)
            words = with_marks(self.search)
            there = Q(pk=number[1]) if number else Q(text__icontains=words) | Q(name__icontains=words)
            comments = comments.filter(there)
        if self.same_sender:
            comments = comments.filter(pk__in=self.of_same_sender or [])
        return comments

    @property
    def comments(self) -> QuerySet:
        """The comments to show, those that have waited longest first, else the newest."""
        comments = self.any_state
        if self.state == REPORTED:
            return comments.reported().order_by("created_at", "pk")
        if self.state == State.PENDING:
            return comments.awaiting().order_by("created_at", "pk")
        if self.state != ALL:
            comments = comments.filter(state=self.state)
        return comments.order_by("-created_at", "-pk")

    def counts(self) -> dict[str, int]:
        """Return how many comments each state would show. Two queries."""
        grouped = self.any_state.order_by().values_list("state").annotate(number=Count("pk"))
        counts = dict.fromkeys(STATES, 0) | dict(grouped)
        counts[ALL] = sum(counts[state] for state in State.values)
        counts[REPORTED] = self.any_state.reported().count()
        return counts

    @property
    def query(self) -> str:
        """The query of the list's address, without the page of the list."""
        asked = {
            "state": self.state,
            "language": self.language,
            "page": self.page,
            "hint": self.hint,
            "q": self.search,
            "same_sender": self.same_sender,
        }
        return urlencode({name: value for name, value in asked.items() if value})

    @property
    def narrows(self) -> bool:
        """Whether anything but the state is asked for."""
        return self != Filters(self.state)

    def tabs(self) -> list[dict]:
        """Return the states as links, each with the number of what it would show."""
        counts = self.counts()
        return [
            {
                "label": label,
                "query": replace(self, state=state).query,
                "count": counts[state],
                "current": state == self.state,
            }
            for state, (label, _empty) in STATES.items()
        ]

    @property
    def when_empty(self) -> str:
        return STATES[self.state][1]


def _number(text: str | None) -> int | None:
    return int(text) if text and text.isascii() and text.isdigit() and len(text) < 19 else None
