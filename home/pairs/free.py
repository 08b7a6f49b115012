"""Freeing a translation from its original, and binding it again, without a word lost on the way.

wagtail-localize only turns a switch: the translators' sentences would not come into the page's own editor, and what
was written there would give way to the sentences of before.
"""

from django.db import transaction
from django.shortcuts import get_object_or_404, redirect
from django.urls import path
from django.utils.translation import gettext as _
from wagtail import hooks
from wagtail.admin import messages
from wagtail.models import Page
from wagtail_localize.models import Translation
from wagtail_localize.views import edit_translation as wagtail_localizes

from ..publishing.drafts import draft_of
from ..translations import adopt_translation
from .delete import untranslated_of

# Before wagtail-localize's own hooks and addresses.
FIRST = -100


@transaction.atomic
def stop(request, translation_id: int):
    """Free a page: its draft has all the translators' sentences from then on."""
    translation = get_object_or_404(Translation, pk=translation_id)
    page = translation.get_target_instance()
    allowed = isinstance(page, Page) and page.permissions_for_user(request.user).can_edit()
    if request.method == "POST" and allowed and translation.enabled:
        if left := untranslated_of(page):
            messages.warning(
                request,
                _("Passages of its draft that are still in the other language: %(count)d.") % {"count": left},
            )
        draft_of(page, request.user)
    return wagtail_localizes.stop_translation(request, translation_id)


@hooks.register("before_edit_page", order=FIRST)
def bind_again(request, page):
    """Take a freed page's own words for its passages, where the two versions are built alike; else leave it free."""
    if request.method != "POST" or "localize-restart-translation" not in request.POST:
        return None
    translation = Translation.objects.filter(
        source__object_id=page.translation_key, target_locale=page.locale_id, enabled=False
    ).first()
    if translation is None:
        return None
    with transaction.atomic():
        translation.source.update_from_db()
        original = translation.source.get_source_instance()
        alike = adopt_translation(original, page, request.user)
        if alike:
            return wagtail_localizes.restart_translation(request, translation, page)
        # What was looked at is left as it was.
        transaction.set_rollback(True)
    messages.error(
        request,
        _(
            "Nothing was changed: this page and its original are not built alike any more, and its words would be "
            "lost. Give both the same blocks, with as many paragraphs, and try again."
        ),
    )
    return redirect("wagtailadmin_pages:edit", page.pk)


@hooks.register("register_admin_urls", order=FIRST)
def instead_of_wagtail_localizes():
    return [path("localize/translate/<int:translation_id>/disable/", stop)]
