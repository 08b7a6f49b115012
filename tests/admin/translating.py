"""wagtail-localize as a translator uses it: submit, fill in, publish, bring up to date."""

from urllib.parse import urlencode

from django.urls import reverse
from wagtail.models import Locale, Page
from wagtail_localize.models import StringSegment, StringTranslation, Translation, TranslationSource

from home.text import NOTE_MARK

from .forms import URLENCODED, Screen, committed


def submit(editor, page, code: str, **more):
    """Ask for a page's translation into a language; return the answer."""
    address = reverse("wagtail_localize:submit_page_translation", args=[page.pk])
    with committed():
        return editor.post(address, {"locales": [Locale.objects.get(language_code=code).pk], **more})


def version(page, code: str):
    """Return a page in another language as it is stored, None where there is none."""
    found = Page.objects.filter(translation_key=page.translation_key, locale__language_code=code).first()
    return found.specific if found else None


def translation_of(page) -> Translation:
    return Translation.objects.get(source__object_id=page.translation_key)


def untranslated(page) -> list[StringSegment]:
    """Return the segments that have no words in the other language yet, in the page's order, equal ones once."""
    translation = translation_of(page)
    done = set(
        StringTranslation.objects.filter(locale=translation.target_locale).values_list(
            "translation_of", "context"
        )
    )
    rows = StringSegment.objects.filter(source=translation.source).order_by("order")
    left = {(row.string_id, row.context_id): row for row in rows}
    return [row for key, row in left.items() if key not in done]


def fill_in(editor, page, segments, sentence: str, keep_marks: bool = True) -> None:
    """Translate segments, each by the sentence, its number, and the note marks it had."""
    translation = translation_of(page)
    for segment in segments:
        address = reverse("wagtail_localize:edit_string_translation", args=[translation.pk, segment.pk])
        marks = "".join(NOTE_MARK.findall(segment.string.data)) if keep_marks else ""
        body = urlencode({"value": f"{sentence} {segment.pk}" + "".join(f" [{mark}]" for mark in marks)})
        assert editor.put(address, body, content_type=URLENCODED).status_code in (200, 201)


def publish(editor, page, **choices):
    """Press the translation editor's publish button, then that of the screen; return what is shown at last."""
    address = reverse("wagtailadmin_pages:edit", args=[page.pk])
    with committed():
        response = editor.post(address, {"action": "publish"})
    assert response["Location"] == reverse("publication", args=[page.pk])
    return Screen(editor, response["Location"]).reviewed().send(follow=True, **choices)


def update(editor, page, **forged):
    """Press “update translations” of an original."""
    source = TranslationSource.objects.get_for_instance(page)
    with committed():
        return editor.post(reverse("wagtail_localize:update_translations", args=[source.pk]), forged)
