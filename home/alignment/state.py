"""The state of every page in every language, in a number of queries that does not grow with the pages."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import NamedTuple

from django.conf import settings
from django.db import models
from django.utils import timezone
from django.utils.translation import pgettext_lazy
from wagtail.models import Page

from ..models.upkeep import upkeep_of
from .progress import progress_of, progress_of_all, translation_into


class State(models.TextChoices):
    """Of one page in one language, as somebody sees who must decide what to do next."""

    MISSING = "missing", pgettext_lazy("state of a translation", "Missing")
    DRAFT = "draft", pgettext_lazy("state of a translation", "Draft")
    IN_TRANSLATION = "in_translation", pgettext_lazy("state of a translation", "In translation")
    TO_REVIEW = "to_review", pgettext_lazy("state of a translation", "To review")
    ALIGNED = "aligned", pgettext_lazy("state of a translation", "In step")


class Version(NamedTuple):
    """What is looked at of one page in one language."""

    pk: int
    title: str
    draft_title: str
    live: bool
    path: str
    translation_key: object
    locale: int
    language_code: str
    content_type: int
    owner: int | None
    written_by: int | None
    first_published_at: datetime | None
    latest_revision_created_at: datetime | None
    behind_since: datetime | None
    aligned_at: datetime | None
    aligned_by: int | None
    untranslated: int | None


# Where each part of a Version stands, seen from a page.
COLUMNS = (
    *("pk", "title", "draft_title", "live", "path", "translation_key", "locale", "locale__language_code"),
    *("content_type", "owner", "latest_revision__user", "first_published_at", "latest_revision_created_at"),
    *("upkeep__behind_since", "upkeep__aligned_at", "upkeep__aligned_by", "upkeep__untranslated"),
)


@dataclass(frozen=True)
class Row:
    """One page in one language. `version` is that page, None while it is missing; `other` the same in the other.

    `translated` and `passages` are None for a page that is not made of translated passages.
    """

    language_code: str
    state: State
    version: Version | None
    other: Version | None
    translated: int | None = None
    passages: int | None = None

    @property
    def shown(self) -> Version:
        """The version whose title stands for the page."""
        return self.version or self.other

    @property
    def since(self) -> datetime | None:
        """Since when there has been something to do; None where there is nothing."""
        if self.state == State.ALIGNED:
            return None
        if self.version is None:
            return self.other.first_published_at or self.other.latest_revision_created_at
        return self.version.behind_since or self.version.latest_revision_created_at

    @property
    def days(self) -> int | None:
        """How many days readers of this language have been behind those of the other; None where they are not."""
        if self.version is None:
            since = self.other.first_published_at if self.other.live else None
        else:
            since = self.version.behind_since
        return (timezone.localdate() - timezone.localdate(since)).days if since else None


def _state(live: bool, behind_since: datetime | None, untranslated: int | None, passages) -> State:
    translated, total = passages or (0, 0)
    if translated < total:
        return State.IN_TRANSLATION
    if not live:
        return State.DRAFT
    # Passages that a translator has done since, or that a freed page has kept: readers still find the other language.
    return State.TO_REVIEW if behind_since or untranslated else State.ALIGNED


def state_of(page: Page, language_code: str) -> State:
    """Return the state of a page, whichever of its versions is given, in one language. At most five queries."""
    if page.locale.language_code != language_code:
        page = Page.objects.filter(
            translation_key=page.translation_key, locale__language_code=language_code
        ).first()
    if page is None or page.alias_of_id:
        return State.MISSING
    translation = translation_into(page)
    upkeep = upkeep_of(page)
    return _state(
        page.live, upkeep.behind_since, upkeep.untranslated, translation and progress_of(translation)
    )


def rows(pages=None) -> list[Row]:
    """Return a row for each page in each language, what has waited longest first. Two queries.

    `pages` narrows the pages (a queryset); both versions of a page must pass it or neither. The home pages' parent is
    no page. A version without a sibling has no row of its own: that the other is missing is one.
    """
    pages = Page.objects.all() if pages is None else pages
    found = pages.filter(depth__gt=1, alias_of=None).order_by("path").values_list(*COLUMNS)
    pairs: dict = {}
    for values in found.iterator(chunk_size=2000):
        version = Version(*values)
        pairs.setdefault(version.translation_key, {})[version.language_code] = version
    return in_order(_rows_of(pairs.values(), progress_of_all()))


def _rows_of(pairs: Iterable[dict[str, Version]], passages: dict) -> Iterable[Row]:
    codes = [code for code, _name in settings.LANGUAGES]
    for pair in pairs:
        for code in codes:
            version = pair.get(code)
            other = next((pair[other] for other in codes if other != code and other in pair), None)
            if version is None:
                yield Row(code, State.MISSING, None, other)
            elif other is not None:
                done = passages.get((version.translation_key, version.locale))
                state = _state(version.live, version.behind_since, version.untranslated, done)
                yield Row(code, state, version, other, *(done or (None, None)))


def in_order(rows: Iterable[Row]) -> list[Row]:
    """Return rows with what has waited longest first, and at the end what is in step, by its place in the tree."""
    return sorted(
        rows,
        key=lambda row: (row.since is None, row.since.timestamp() if row.since else 0, row.shown.path),
    )
