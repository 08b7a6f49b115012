"""Translators at work on one page: nobody's words are replaced by somebody who has not seen them, or sent nowhere.

wagtail-localize saves passage by passage, and the last one wins. Here each passage is sent with the moment at which
its editor was drawn. Its script can say only what comes with an answer of success: a refusal of ours is such an
answer, in which the typed words stand with an error, and the script shows both in their place.
"""

import re
import time

from django.db import transaction
from django.http import Http404, HttpResponse, JsonResponse
from django.shortcuts import get_object_or_404, redirect
from django.urls import path, reverse
from django.utils import timezone
from django.utils.html import strip_tags
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from rest_framework.parsers import FormParser, MultiPartParser
from rest_framework.request import Request
from wagtail import hooks
from wagtail.admin import messages
from wagtail_localize.models import (
    OverridableSegment,
    SegmentOverride,
    StringSegment,
    StringTranslation,
    Translation,
)
from wagtail_localize.views import edit_translation as wagtail_localizes

from ..alignment.progress import translation_into
from ..dates import long_date
from ..publishing.drafts import draft_of

# Before wagtail-localize's own hooks and addresses.
FIRST = -100
ADDRESS = re.compile(rb"/localize/translate/\d+/(?:strings|overrides)/\d+/edit/")
# The button that would throw a translation's words away: see restore.py.
TO_ALIAS = re.compile(rb"(convertToAliasUrl&quot;: )&quot;[^&]*&quot;")
# What a translator was told, in their session: so many passages are enough to remember.
TOLD, MOST_TOLD = "qafila-told-of-words", 50


@hooks.register("before_edit_page", order=-1)
def say_when_it_was_drawn(request, page):
    """Give the addresses that passages are sent to the moment at which the editor was drawn, and offer no alias."""
    if request.method not in ("GET", "HEAD") or page.alias_of_id:
        return None
    translation = translation_into(page)
    if translation is None:
        return None
    drawn = time.time()
    answer = wagtail_localizes.edit_translation(request, translation, page)
    content = ADDRESS.sub(lambda found: found[0] + f"?drawn={drawn:.6f}".encode(), answer.content)
    answer.content = TO_ALIAS.sub(rb"\1null", content)
    return answer


def passage(request, translation_id: int, string_segment_id: int):
    """Save one translated sentence, or say why it was not saved."""
    return _answer(
        request,
        translation_id,
        string_segment_id,
        StringSegment,
        lambda segment: StringTranslation.objects.filter(
            translation_of=segment.string_id, context=segment.context_id
        ),
        wagtail_localizes.edit_string_translation,
    )


def override(request, translation_id: int, overridable_segment_id: int):
    """Save one link or picture of the translation's own, or say why it was not saved."""
    return _answer(
        request,
        translation_id,
        overridable_segment_id,
        OverridableSegment,
        lambda segment: SegmentOverride.objects.filter(context=segment.context_id),
        wagtail_localizes.edit_override,
    )


def _answer(request, translation_id: int, number: int, model, rows_of, upstream):
    with transaction.atomic():
        # Locked, so that of two translators at the same moment one is told of the other.
        segment = model.objects.select_for_update().filter(pk=number).select_related("source").first()
        translation = Translation.objects.filter(pk=translation_id).select_related("source").first()
        if request.method == "PUT" and (reason := _no_place(segment, translation)):
            return _not_saved(request, reason)
        if segment and translation and translation.source_id == segment.source_id:
            row = rows_of(segment).filter(locale=translation.target_locale_id).first()
            if row and _is_newer(request, row):
                _check_right(request, translation)
                if request.method == "DELETE":
                    # Its script can show no reason; the words stay, and are there when the page is opened anew.
                    return JsonResponse({"error": _words_of_other(row)}, status=409)
                told = f"{model._meta.model_name}-{row.pk}-{row.updated_at.timestamp()}"
                if told not in request.session.get(TOLD, []):
                    request.session[TOLD] = [*request.session.get(TOLD, []), told][-MOST_TOLD:]
                    return _not_saved(request, _words_of_other(row))
        return upstream(request, translation_id, number)


def _no_place(segment, translation) -> str:
    if translation is None or not translation.enabled:
        return _(
            "Not saved: this page is no longer translated passage by passage. Copy your words, and open it anew."
        )
    if segment is None:
        return _(
            "Not saved: the original has changed, and this passage is no longer in it. Copy your words, and open the "
            "page anew."
        )
    return ""


def _is_newer(request, row) -> bool:
    """Whether somebody else has written a passage since the translator's editor was drawn."""
    if row.last_translated_by_id in (None, request.user.pk):
        return False
    try:
        drawn = float(request.GET.get("drawn", "0"))
    except ValueError:
        drawn = 0
    return row.updated_at.timestamp() > drawn


def _check_right(request, translation: Translation) -> None:
    if not wagtail_localizes.user_can_edit_instance(request.user, translation.get_target_instance()):
        raise Http404


def _words_of_other(row) -> str:
    """Say what somebody else has written meanwhile: the translator decides which words stay."""
    user = row.last_translated_by
    values = {
        "name": user.get_full_name() or user.get_username(),
        "time": long_date(timezone.localtime(row.updated_at), "TIME_FORMAT"),
    }
    if not isinstance(row, StringTranslation):
        return _("Not saved: %(name)s changed this at %(time)s. Open the page anew to see it.") % values
    return _(
        "Not saved: %(name)s translated this passage at %(time)s: “%(words)s”. Save yours once more to put it in "
        "the place of that, or take over those words."
    ) % (values | {"words": strip_tags(row.data)})


def _not_saved(request, reason: str) -> HttpResponse:
    """Return what the script takes for a saved passage that has an error, the typed words in it."""
    sent = Request(request, parsers=[MultiPartParser(), FormParser()]).data.get("value", "")
    return JsonResponse(
        {"data": sent, "error": reason, "comment": reason, "last_translated_by": None, "segment_id": None}
    )


def upload(request, translation_id: int):
    """Take a PO file in; what it replaces stays in the page's history, and is said."""
    translation = get_object_or_404(Translation.objects.select_related("source"), pk=translation_id)
    page = translation.get_target_instance()
    if request.method != "POST" or not hasattr(page, "get_latest_revision"):
        return wagtail_localizes.upload_pofile(request, translation_id)
    if not wagtail_localizes.user_can_edit_instance(request.user, page) or "file" not in request.FILES:
        return wagtail_localizes.upload_pofile(request, translation_id)
    with transaction.atomic():
        before, words = draft_of(page, request.user).latest_revision, _words_in(translation)
        try:
            answer = wagtail_localizes.upload_pofile(request, translation_id)
        except KeyError:
            # A file of another programme: wagtail-localize looks for its own mark without asking whether there is one.
            messages.error(request, _("This file was not made by this site: nothing was taken from it."))
            return redirect("wagtailadmin_pages:edit", page.pk)
        now = _words_in(translation)
        replaced = sum(now.get(number) not in (None, text) for number, text in words.items())
        if replaced:
            _tell_what_was_replaced(request, page, before, replaced)
    return answer


def _words_in(translation: Translation) -> dict[int, str]:
    """Return the translated sentences of a translation by their number."""
    return dict(
        StringTranslation.objects.filter(
            context__object_id=translation.source.object_id, locale=translation.target_locale_id
        ).values_list("pk", "data")
    )


def _tell_what_was_replaced(request, page, before, replaced: int) -> None:
    after = draft_of(type(page).objects.get(pk=page.pk), request.user).latest_revision
    address = reverse("wagtailadmin_pages:revisions_compare", args=[page.pk, before.pk, after.pk])
    messages.warning(
        request,
        ngettext(
            "%(count)d passage that was translated already has other words now. The former ones are in the history.",
            "%(count)d passages that were translated already have other words now. The former ones are in the history.",
            replaced,
        )
        % {"count": replaced},
        buttons=[messages.button(address, _("See the difference"))],
    )


@hooks.register("register_admin_urls", order=FIRST)
def instead_of_wagtail_localizes():
    below = "localize/translate/<int:translation_id>/"
    return [
        path(f"{below}strings/<int:string_segment_id>/edit/", passage),
        path(f"{below}overrides/<int:overridable_segment_id>/edit/", override),
        path(f"{below}pofile/upload/", upload),
    ]
