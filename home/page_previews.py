"""What the preview panel shows of a page: the page, and the same page in the other language."""

from django.http import HttpResponse
from django.template.loader import render_to_string
from django.utils.translation import gettext_lazy as _
from wagtail.models import Page

from .languages import current_language

OTHER_LANGUAGE = "other-language"
PREVIEW_MODES = [("", _("This page")), (OTHER_LANGUAGE, _("The other language"))]


def preview_other_language(page: Page, request, more: dict | None) -> HttpResponse:
    """Answer with the page's latest draft in the other language, or say that there is none.

    `request` is the editor's own, `more` what the preview adds to the one it imitates: see make_preview_request().
    Editors who may not change the other version see what is published of it.
    """
    sibling = _sibling(page)
    if sibling and _may_edit(request, sibling):
        return _latest_draft(sibling).make_preview_request(request, "", more)
    if sibling and sibling.live:
        return sibling.make_preview_request(request, "", more)
    context = {"language": current_language(), "draft": sibling is not None}
    return HttpResponse(render_to_string("previews/no_other_language.html", context, request))


def _sibling(page: Page) -> Page | None:
    others = Page.objects.filter(translation_key=page.translation_key, alias_of=None)
    found = others.exclude(locale=page.locale_id).first()
    return found.specific if found else None


def _may_edit(request, page: Page) -> bool:
    return bool(request) and page.permissions_for_user(request.user).can_edit()


def _latest_draft(page: Page) -> Page:
    """Return a page as its editors have it: with the passages that translators have filled in, if it is translated."""
    from wagtail_localize.models import Translation

    translation = Translation.objects.filter(
        source__object_id=page.translation_key, target_locale=page.locale_id, enabled=True
    ).first()
    if translation:
        return translation.source.get_ephemeral_translated_instance(page.locale, fallback=True)
    return page.get_latest_revision_as_object()
