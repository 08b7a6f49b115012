"""Takes passages out of everything this site keeps, for good: texts, old versions, drafts, translations, history.

What a passage is, and what of a text goes with it, is in matching.py; which columns are looked at, in columns.py.
Nothing here says, keeps or logs the passage itself.
"""

import uuid
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from django.contrib.contenttypes.models import ContentType
from django.contrib.sessions.models import Session
from django.db import models, transaction
from django.utils import timezone
from wagtail.log_actions import log
from wagtail.models import Page, PageLogEntry, Revision

from ..journal import wipe
from ..page_cache import content_withdrawn
from ..share_card_files import make_card, pages_with_cards, remove_cards
from .columns import ACCOUNTS, SERIALISED, Cutter, walked_models, word_columns
from .document_words import documents_with
from .matching import Matcher
from .open_editors import outdate_editors
from .remembered import sessions_with
from .rows import rows_of, write_row
from .search_index import refresh_index
from .slugs import take_from_addresses, telling_pages
from .translation_memory import keys_of, outdate_translators, renew_digests

ACTION = "home.erase_text"
# A passage that stands in more places is asked about twice.
MANY_PLACES = 50
# What is said of a change by kind, in the order of the report: see text_desk.py for the words.
KINDS = (
    "pages",
    "drafts",
    "addresses",
    "records",
    "files",
    "comments",
    "translations",
    "history",
    "search",
    "remembered",
)
KIND_OF_APP = {"wagtail_localize": "translations", "wagtailsearch": "search", "comments": "comments"}
KIND_OF_MODEL = {
    "home.SiteDocument": "files",
    "home.SiteImage": "files",
    "wagtailadmin.FormState": "remembered",
    "wagtailcore.Comment": "comments",
    "wagtailcore.CommentReply": "comments",
    "wagtailcore.ModelLogEntry": "history",
    "wagtailcore.PageLogEntry": "history",
    "wagtailcore.Revision": "drafts",
    "wagtailcore.TaskState": "comments",
    "wagtailredirects.Redirect": "addresses",
}


@dataclass
class Report:
    """Where passages stood, in numbers: never a word of them.

    `places` counts rows by kind (KINDS); `pages` has the numbers of the pages concerned; `documents` those of the
    documents whose file holds a passage still, `unread` of those that could not be looked into; `accounts` counts
    staff's accounts and groups, which are not changed.
    """

    places: Counter = field(default_factory=Counter)
    pages: list[int] = field(default_factory=list)
    documents: list[int] = field(default_factory=list)
    unread: list[int] = field(default_factory=list)
    accounts: int = 0
    has_short: bool = False

    @property
    def total(self) -> int:
        return sum(self.places.values())

    @property
    def needs_second_look(self) -> bool:
        """Whether more may go than was meant: few letters, or many places."""
        return self.has_short or self.total > MANY_PLACES

    @property
    def found_nothing(self) -> bool:
        return not (self.total or self.accounts or self.documents)


class NothingToFind(ValueError):
    """No passage has a letter or a digit in it."""


def find_texts(texts: Iterable[str]) -> Report:
    """Say where passages stand, and change nothing."""
    return erase_texts(texts, dry_run=True)


def erase_texts(
    texts: Iterable[str],
    dry_run: bool = False,
    by=None,
    own_session: str | None = None,
    log_pages: bool = True,
) -> Report:
    """Take passages out of the whole database, of the search index, of the kept pages and of the share cards.

    Each line of `texts` is a passage of its own. `by` is who does it, for the history; `own_session` is the key of
    the session that must go on. Documents are looked into and not changed. Raises NothingToFind.
    """
    matcher = Matcher.with_slugs(texts)
    if not matcher:
        raise NothingToFind
    with transaction.atomic():
        run = _Run(matcher, dry_run, own_session)
        report = run.go()
        if not dry_run and report.total:
            _tell(report, by, run.moment, log_pages)
            _afterwards(run)
    return report


class _Run:
    """One walk through the database."""

    def __init__(self, matcher: Matcher, dry_run: bool, own_session: str | None):
        self.matcher, self.dry_run, self.own_session = matcher, dry_run, own_session
        self.cutter = Cutter(matcher)
        self.report = Report(has_short=matcher.has_short)
        self.touched: set[type[models.Model]] = set()
        self.edited: set[int] = set()
        # Translation keys of what wagtail-localize has words of.
        self.translated: set = set()
        self.entries: list[int] = []

    def go(self) -> Report:
        pages, written = set(self._addresses()), set()
        for model in walked_models():
            changed = list(self._rows(model))
            if not changed:
                continue
            if model._meta.label in ACCOUNTS:
                self.report.accounts += len(changed)
                continue
            kind = kind_of(model)
            concerned = pages_of(model, changed)
            pages |= concerned
            if kind == "pages" and not concerned:
                kind = "records"
            # A page has rows in several tables.
            written |= concerned if kind == "pages" else set()
            self.report.places[kind] += 0 if kind == "pages" else len(changed)
            if not self.dry_run:
                self._follow(model, changed)
                self.touched.add(model)
                if kind in ("pages", "drafts", "addresses"):
                    self.edited |= concerned
        self.report.places["pages"] = len(written)
        self._sessions()
        self.report.pages = sorted(Page.objects.filter(pk__in=pages).values_list("pk", flat=True))
        self.report.documents, self.report.unread = documents_with(self.matcher)
        if not self.dry_run:
            # When all is changed: an entry may be made anew from what stands in several tables.
            refresh_index(self.entries)
            self.moment = timezone.now()
            outdate_editors(self.edited, self.moment)
            outdate_translators(self.translated)
        return self.report

    def _addresses(self) -> Iterable[int]:
        if self.dry_run:
            found = telling_pages(self.matcher)
        else:
            found = take_from_addresses(self.matcher)
            if found:
                self.touched.add(Page)
                self.edited |= found
        self.report.places["addresses"] += len(found)
        return found

    def _rows(self, model) -> Iterator:
        """Change the rows of a model that hold a passage; yield their numbers."""
        columns = word_columns(model)
        if not columns:
            return
        meta = model._meta
        serialised, of_model = SERIALISED.get(meta.label, (None, None))
        names = [meta.pk.column, *(column.column for column in columns), *([of_model] if of_model else [])]
        for row in rows_of(meta.db_table, names):
            number, values = row[0], row[1 : len(columns) + 1]
            changes = {}
            for column, value in zip(columns, values, strict=True):
                if not value or (issubclass(model, Page) and column.name in ("slug", "url_path")):
                    continue  # taken care of by slugs.py
                if column.name == serialised:
                    after = self.cutter.serialised(_model_of(row[-1]), value)
                else:
                    after = self.cutter.column(column, value, number)
                if after != value:
                    changes[column] = after
            if changes:
                if not self.dry_run and meta.label not in ACCOUNTS:
                    write_row(model, number, changes)
                yield number

    def _follow(self, model, changed: list) -> None:
        """See to what hangs on the words that have been changed."""
        self.translated |= keys_of(model, changed)
        renew_digests(model, changed)
        if also := getattr(model, "set_when_erased", None):
            model._base_manager.filter(pk__in=changed).update(**also())
        if model._meta.label == "wagtailsearch.IndexEntry":
            self.entries = changed

    def _sessions(self) -> None:
        keys = sessions_with(self.matcher, self.own_session)
        if keys:
            self.report.places["remembered"] += len(keys)
            if not self.dry_run:
                Session.objects.filter(session_key__in=keys).delete()
                self.touched.add(Session)


def kind_of(model) -> str:
    """Return under which of KINDS the rows of a model are counted."""
    meta = model._meta
    kind = KIND_OF_MODEL.get(meta.label) or KIND_OF_APP.get(meta.app_label)
    if kind:
        return kind
    return "pages" if issubclass(model, Page) or _page_column(model) else "records"


def _page_column(model):
    """Return the column in which the rows of a model say what page they are a part of; None where there is none."""
    for column in model._meta.concrete_fields:
        parent = column.remote_field and column.related_model
        if parent and issubclass(parent, Page) and column.name not in ("alias_of", "page_ptr"):
            return column
    return None


def pages_of(model, numbers: list) -> set[int]:
    """Return the numbers of the pages that some rows of a model belong to."""
    if issubclass(model, Page):
        return set(numbers)
    rows = model._base_manager.filter(pk__in=numbers)
    if model is Revision:
        of_pages = rows.filter(base_content_type=ContentType.objects.get_for_model(Page))
        return {int(number) for number in of_pages.values_list("object_id", flat=True)}
    if column := _page_column(model):
        return set(rows.exclude(**{column.name: None}).values_list(column.attname, flat=True))
    return set()


def _model_of(content_type: int) -> type[models.Model]:
    # A model that is no more: its columns are looked at as any JSON.
    return ContentType.objects.get_for_id(content_type).model_class() or ContentType


def _tell(report: Report, by, moment, log_pages: bool) -> None:
    """Write who did it and how much it was into the history of each page; of who did it where it was no page."""
    data = {"places": report.total}
    pages = Page.objects.filter(pk__in=report.pages) if log_pages else []
    for page in pages:
        # A uuid of its own: Wagtail's history shows one entry of those that a request shares one with.
        log(page, ACTION, user=by, data=data, uuid=uuid.uuid4(), timestamp=moment)
    if by is not None and not pages:
        log(by, ACTION, user=by, data=data, uuid=uuid.uuid4(), timestamp=moment)


def _afterwards(run: _Run) -> None:
    """Do, when this is committed, what stands outside the database."""
    content_withdrawn()
    cards = set(run.report.pages)
    # A name of the site, a label or a region may stand on any card.
    if {kind for kind, number in run.report.places.items() if number} & {"records"}:
        cards |= pages_with_cards()
    transaction.on_commit(lambda: _draw_cards_again(cards), robust=True)
    tables = [model._meta.db_table for model in {*run.touched, PageLogEntry, Revision}]
    transaction.on_commit(lambda: wipe(tables), robust=True)


def _draw_cards_again(pages: set[int]) -> None:
    for number in pages:
        remove_cards(number)
    for page in Page.objects.filter(pk__in=pages).live().specific():
        if hasattr(page, "kind_and_date"):
            make_card(page)
