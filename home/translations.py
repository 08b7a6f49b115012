"""Pages written side by side, handed to wagtail-localize as if its own editor had filled the segments in."""

import json

from django.db import transaction
from wagtail.models import Page
from wagtail_localize.models import StringSegment, StringTranslation, Translation, TranslationSource
from wagtail_localize.segments import StringSegmentValue
from wagtail_localize.segments.extract import extract_segments


def strings_of(page: Page) -> dict[tuple[str, int], str]:
    """Return the translatable strings of a page by (path, position among the strings of that path)."""
    found: dict[tuple[str, int], str] = {}
    positions: dict[str, int] = {}
    for segment in extract_segments(page):
        if isinstance(segment, StringSegmentValue):
            position = positions[segment.path] = positions.get(segment.path, -1) + 1
            found[segment.path, position] = segment.string.data
    return found


def keep_slug_of_source(page: Page) -> None:
    """Write a page's slug into the copy of the original that wagtail-localize translates from.

    Without it, the next publication of the translation would bring the old address back, to both languages.
    """
    if page.depth > 2:  # home pages keep slugs of their own
        keep_in_source(page, "slug")


def keep_in_source(page: Page, name: str) -> None:
    """Write a field that both languages share into the copy of the original that wagtail-localize translates from."""
    value = getattr(page, name)
    for source in TranslationSource.objects.filter(object_id=page.translation_key):
        content = json.loads(source.content_json)
        if content.get(name) != value:
            source.content_json = json.dumps(content | {name: value})
            source.save(update_fields=["content_json"])


@transaction.atomic
def adopt_translation(source: Page, target: Page, user=None) -> bool:
    """Make `target` the synchronised translation of `source`, segment by segment.

    Both exist already and share a translation key. Returns False, and changes nothing, when the two texts are not
    built alike (other blocks, another number of paragraphs): such a page stays in the ordinary editor.
    """
    ours, theirs = strings_of(source), strings_of(target)
    if ours.keys() != theirs.keys():
        return False
    record, _created = TranslationSource.get_or_create_from_instance(source)
    segments = StringSegment.objects.filter(source=record).select_related("context").order_by("order")
    positions: dict[str, int] = {}
    rows = {}
    for segment in segments:
        path = segment.context.path
        position = positions[path] = positions.get(path, -1) + 1
        rows[segment.string_id, segment.context_id] = theirs[path, position]
    for (string_id, context_id), text in rows.items():
        StringTranslation.objects.update_or_create(
            translation_of_id=string_id,
            locale=target.locale,
            context_id=context_id,
            defaults={
                "data": text,
                "translation_type": StringTranslation.TRANSLATION_TYPE_MANUAL,
                "last_translated_by": user,
            },
        )
    Translation.objects.get_or_create(source=record, target_locale=target.locale, defaults={"enabled": True})
    return True
