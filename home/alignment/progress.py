"""How far wagtail-localize's translations have come."""

import json

from django.db.models import Count, Exists, OuterRef, Q
from wagtail.models import Page
from wagtail_localize.models import StringSegment, StringTranslation, Translation

from ..alt_text import LETTER
from ..translations import strings_of
from .substance import substance


def translation_into(page: Page) -> Translation | None:
    """Return the translation that a page is made of; None for an original, and for a page freed from it."""
    return (
        Translation.objects.select_related("source")
        .filter(source__object_id=page.translation_key, target_locale_id=page.locale_id, enabled=True)
        .first()
    )


def progress_of(translation: Translation) -> tuple[int, int]:
    """Return (passages translated, passages): the other way round than wagtail-localize's own."""
    total, translated = translation.get_progress()
    return translated, total


def is_of_present_source(translation: Translation, source: Page) -> bool:
    """Whether a translation is made from what the original (any Page object) now tells its readers."""
    published = source.live_revision
    content = published.content if published else source.specific.serializable_data()
    return substance(json.loads(translation.source.content_json)) == substance(content)


def untranslated_in(page: Page) -> int:
    """Return how many passages stand in the other language in the very text of a page (of its own type).

    The page's words count and not the translator's, who may be ahead of a version that waits for the clock.
    """
    if translation := translation_into(page):
        return _left_as_in_source(page, translation)
    other = Page.objects.filter(translation_key=page.translation_key, alias_of=None).exclude(pk=page.pk)
    if (sibling := other.select_related("locale").first()) is None:
        return 0
    theirs = set(strings_of(sibling.specific.get_latest_revision_as_object()).values())
    foreign, own = LETTER[sibling.locale.language_code], LETTER[page.locale.language_code]
    # A name may be the same in both, but in the letters of its language.
    return sum(
        1
        for text in strings_of(page).values()
        if text in theirs and foreign.search(text) and not own.search(text) and " " in text.strip()
    )


def _left_as_in_source(page: Page, translation: Translation) -> int:
    ours, positions, left = strings_of(page), {}, 0
    segments = StringSegment.objects.filter(source=translation.source).order_by("order")
    for segment in segments.annotate_translation(translation.target_locale).select_related(
        "context", "string"
    ):
        path, source = segment.context.path, segment.string.data
        positions[path] = positions.get(path, -1) + 1
        # A name, a number: somebody has said that it is the same in both.
        if segment.translation != source and ours.get((path, positions[path])) == source:
            left += 1
    return left


def progress_of_all() -> dict[tuple, tuple[int, int]]:
    """Return (passages translated, passages) of every page's translation, by (translation key, locale). One query."""
    done = StringTranslation.objects.filter(
        translation_of_id=OuterRef("string_id"),
        context_id=OuterRef("context_id"),
        locale_id=OuterRef("source__translations__target_locale_id"),
        has_error=False,
    )
    rows = (
        StringSegment.objects.filter(source__translations__enabled=True)
        .values_list("source__object_id", "source__translations__target_locale_id")
        .annotate(total=Count("pk"), done=Count("pk", filter=Q(Exists(done))))
        .order_by()
    )
    return {(key, locale): (translated, total) for key, locale, total, translated in rows}
