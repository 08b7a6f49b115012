"""What would be published of a page: its latest draft, kept as a revision so that it can be looked at and named."""

import json
import re
from functools import cache

from django.core.exceptions import ValidationError
from django.core.serializers.json import DjangoJSONEncoder
from wagtail.models import Page
from wagtail_localize.models import SourceDeletedError, Translation, TranslationLog

from ..alignment.progress import translation_into

LINK = re.compile(r"<a ([^>]*)>")
ATTRIBUTE = re.compile(r'(\w+)="([^"]*)"')
PAGE_NUMBER = re.compile(r'<a [^>]*?id="(\d+)"')
# Fields of Wagtail's own page that are its words; the others are its place and its bookkeeping.
WORDS = {"title", "slug", "seo_title", "search_description", "show_in_menus"}


def as_translated(translation: Translation, page: Page) -> Page:
    """Return a translation with all its passages, as it would go live; what is not translated is in the other language.

    Raises SourceDeletedError.
    """
    target = translation.source.get_ephemeral_translated_instance(translation.target_locale, fallback=True)
    if page.depth <= 2:
        target.slug = page.slug  # home pages stand side by side and keep slugs of their own
    return target


def draft_of(page: Page, user) -> Page:
    """Return a page as it would be published, with its revision in `latest_revision`. Saves one where it must.

    A translator's sentences are in no revision until somebody asks for one, and wagtail-localize would write them on
    the page itself, for readers to see: see Translation.save_target().
    """
    if (translation := translation_into(page)) and (target := _translated(translation, page)):
        latest = page.get_latest_revision()
        if not _is_a_page(target):
            # Some errors no database would take. The sentences stay where they are; the findings say what is wrong.
            target.latest_revision = latest or page.save_revision(user=user, changed=False, clean=False)
            return target
        # What the clock is to publish is not replaced: it must be taken from the clock first.
        if latest is None or (latest.approved_go_live_at is None and _differ(target, latest)):
            _save(target, latest, translation, user)
            page = type(target).objects.get(pk=page.pk)
    if page.get_latest_revision() is None:
        page.save_revision(user=user, changed=not page.live, clean=False)
    draft = page.get_latest_revision_as_object()
    draft.latest_revision = page.get_latest_revision()
    return draft


def _translated(translation: Translation, page: Page) -> Page | None:
    try:
        return as_translated(translation, page)
    except SourceDeletedError:
        return None


def _is_a_page(target: Page) -> bool:
    try:
        target.full_clean()
    except ValidationError:
        return False
    return True


def _save(target: Page, latest, translation: Translation, user) -> None:
    if latest:
        dates = latest.as_object()
        target.go_live_at, target.expire_at = dates.go_live_at, dates.expire_at
    revision = target.save_revision(user=user, log_action=True, clean=False)
    translation.source.sync_view_restrictions(translation.source.get_source_instance(), target)
    TranslationLog.objects.create(
        source=translation.source, locale=translation.target_locale, revision=revision
    )


@cache
def _bookkeeping() -> set[str]:
    return {"pk", *(field.name for field in Page._meta.get_fields())} - WORDS


def _differ(page: Page, revision) -> bool:
    """Whether a page says something else than a revision of it. One query, for the pages that both link to."""
    ours, theirs = _words_of(page.serializable_data()), _words_of(revision.content)
    numbers = {int(number) for text in (ours, theirs) for number in PAGE_NUMBER.findall(text)}
    keys = dict(Page.objects.filter(pk__in=numbers).values_list("pk", "translation_key"))
    return _with_one_form_of_links(ours, keys) != _with_one_form_of_links(theirs, keys)


def _words_of(content: dict) -> str:
    kept = {name: value for name, value in content.items() if name not in _bookkeeping()}
    # Once back from JSON: a date and its text are the same. What JSON is kept within the JSON has its quotes marked.
    return json.dumps(kept, cls=DjangoJSONEncoder, sort_keys=True).replace("\\", "")


def _with_one_form_of_links(text: str, keys: dict) -> str:
    """Return a text in which a link names a page and not its version: a translation links to those of its original."""

    def one_form(match) -> str:
        attributes = dict(ATTRIBUTE.findall(match[1]))
        if attributes.get("linktype") == "page" and attributes.get("id", "").isdecimal():
            attributes["id"] = str(keys.get(int(attributes["id"])))
        return f"<a {sorted(attributes.items())}>"

    return LINK.sub(one_form, text)
