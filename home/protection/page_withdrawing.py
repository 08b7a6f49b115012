"""Takes a page out for protection, in every language: the page, all that it ever said, and what is remembered of it."""

import uuid

from django.contrib.contenttypes.models import ContentType
from django.contrib.sessions.models import Session
from django.db import transaction
from django.db.models import Q
from django.utils import timezone
from wagtail.admin.models import EditingSession, FormState
from wagtail.contrib.redirects.models import Redirect
from wagtail.log_actions import log
from wagtail.models import ModelLogEntry, Page, PageLogEntry, Revision
from wagtail_localize.models import TranslatableObject

from ..journal import wipe
from ..page_cache import content_withdrawn
from .matching import Matcher
from .remembered import sessions_with
from .search_index import forget_old_words
from .translation_memory import forget_unused_strings

ACTION = "home.withdraw_page"
# What their rows held of the page is taken out of these tables' files too.
TABLES = [
    "django_session",
    "wagtail_localize_overridablesegment",
    "wagtail_localize_segmentoverride",
    "wagtail_localize_string",
    "wagtail_localize_stringsegment",
    "wagtail_localize_stringtranslation",
    "wagtail_localize_template",
    "wagtail_localize_translationsource",
    "wagtailadmin_formstate",
    "wagtailcore_comment",
    "wagtailcore_modellogentry",
    "wagtailcore_page",
    "wagtailcore_pagelogentry",
    "wagtailcore_revision",
    "wagtailcore_taskstate",
    "wagtailredirects_redirect",
    "wagtailsearch_indexentry",
]


class NotPossible(Exception):
    """The page cannot be taken out as it stands. `pages` are those below it, none where it is a home page."""

    def __init__(self, pages=()):
        super().__init__()
        self.pages = list(pages)


def versions_of(page: Page) -> list[Page]:
    """Return a page in all its languages, with the copies that are kept in step with it."""
    same = Q(translation_key=page.translation_key)
    keys = Page.objects.filter(same).values("pk")
    return list(
        Page.objects.filter(same | Q(alias_of__in=keys)).select_related("locale").order_by("-depth", "pk")
    )


def check(page: Page) -> list[Page]:
    """Return what would go with a page. Raises NotPossible while it has pages below it, and for a home page."""
    versions = versions_of(page)
    if any(version.depth <= 2 for version in versions):
        raise NotPossible
    below = [child for version in versions for child in version.get_children()]
    if below:
        raise NotPossible(below)
    return versions


def counts_of(versions: list[Page]) -> dict[str, int]:
    """Return how much goes with some pages: `versions`, `redirects` (numbers of rows)."""
    numbers = [page.pk for page in versions]
    return {
        "versions": _revisions(numbers).count(),
        "redirects": Redirect.objects.filter(redirect_page__in=numbers).count(),
    }


@transaction.atomic
def withdraw_page(page: Page, by=None, own_session: str | None = None) -> list[int]:
    """Delete a page in all its languages with everything that was kept of it; return the numbers of the pages.

    Raises NotPossible. The history keeps when and by whom, under "Page 12": no title.
    """
    versions = check(page)
    numbers = [version.pk for version in versions]
    titles, paths = _names(versions)
    tables = [version.specific_class._meta.db_table for version in versions if version.specific_class]
    moment = timezone.now()
    for version in versions:
        label = _label(version.pk)
        log(version, ACTION, user=by, title=label, uuid=uuid.uuid4(), timestamp=moment, deleted=True)
    for version in versions:
        version.specific.delete()
    # What hangs on the page goes with it; these do not hang on it.
    of_page = Q(base_content_type=ContentType.objects.get_for_model(Page))
    Revision.objects.filter(of_page, object_id__in=map(str, numbers)).delete()
    for model in (FormState, EditingSession):
        of_pages = [ContentType.objects.get_for_model(version.specific_class).pk for version in versions]
        model.objects.filter(content_type__in=of_pages, object_id__in=map(str, numbers)).delete()
    TranslatableObject.objects.filter(translation_key=page.translation_key).delete()
    forget_unused_strings()
    for path in paths:
        Redirect.objects.filter(Q(redirect_link__contains=path) | Q(old_path=path.rstrip("/"))).delete()
    _neutral_history(numbers, titles)
    Session.objects.filter(session_key__in=sessions_with(Matcher(titles), own_session)).delete()
    forget_old_words()
    content_withdrawn()
    # The share cards go with the page: see share_card_files.py.
    transaction.on_commit(lambda: wipe(sorted({*TABLES, *tables})), robust=True)
    return numbers


def _names(versions: list[Page]) -> tuple[set[str], set[str]]:
    """Return every title the pages have had, and their addresses below the site's root."""
    titles = {page.title for page in versions} | {page.draft_title for page in versions}
    for content in _revisions([page.pk for page in versions]).values_list("content", flat=True).iterator():
        titles |= {content.get("title"), content.get("draft_title")}
    paths = {
        f"/{page.locale.language_code}/{page.url_path.strip('/').partition('/')[2]}/" for page in versions
    }
    return {title for title in titles if isinstance(title, str) and title}, paths


def _revisions(numbers: list[int]):
    of_page = ContentType.objects.get_for_model(Page)
    return Revision.objects.filter(base_content_type=of_page, object_id__in=map(str, numbers))


def _label(number: int) -> str:
    # Not translated: it stands in the database, and is read in both languages.
    return f"Page {number}"


def _neutral_history(numbers: list[int], titles: set[str]) -> None:
    """Leave of the pages' history who did what and when; take their titles out of other histories."""
    for number in numbers:
        PageLogEntry.objects.filter(page=number).update(label=_label(number), data={}, deleted=True)
    for model in (PageLogEntry, ModelLogEntry):
        for entry in model.objects.exclude(data={}).iterator():
            data = _without(entry.data, titles)
            if data != entry.data or entry.label in titles:
                label = "…" if entry.label in titles else entry.label
                model.objects.filter(pk=entry.pk).update(data=data, label=label)


def _without(value, titles: set[str]):
    if isinstance(value, dict):
        return {key: _without(item, titles) for key, item in value.items()}
    if isinstance(value, list):
        return [_without(item, titles) for item in value]
    return "…" if isinstance(value, str) and value in titles else value
