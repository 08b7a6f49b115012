"""What the preview panel shows of a page: the page, the same in the other language, and the same on a day to come."""

from datetime import date, datetime

from django.core.exceptions import PermissionDenied
from django.http import Http404, HttpResponse, HttpResponseBadRequest
from django.shortcuts import get_object_or_404
from django.template.loader import render_to_string
from django.urls import path
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.clickjacking import xframe_options_sameorigin
from django.views.decorators.http import require_safe
from wagtail import hooks
from wagtail.models import Page

from .dates import as_of, long_date, site_day
from .languages import current_language

OTHER_LANGUAGE = "other-language"
ON_ITS_DAY = "on-its-day"


def preview_modes_of(page) -> list[tuple[str, str]]:
    """Return the (name, label) pairs of a BasePage's previews. Asks the database nothing."""
    modes = [("", _("This page")), (OTHER_LANGUAGE, _("The other language"))]
    if day := page.day_to_preview():
        modes.append((ON_ITS_DAY, _("As on %(date)s") % {"date": long_date(day)}))
    return modes


def day_to_come(value: date | datetime | None) -> date | None:
    """Return the site's day of a date or a moment; None where it has come."""
    if isinstance(value, datetime):
        value = timezone.localdate(value, timezone.get_default_timezone())
    return value if value and value > site_day() else None


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


@require_safe
@xframe_options_sameorigin
def preview_on_day(request, page_id: int) -> HttpResponse:
    """Show a page's latest draft as it will be on a day: `?day=2027-06-26`, or else the day that its preview offers.

    Pages that it shows a part of are in their state of today: only what depends on the day is on that day.
    """
    page = get_object_or_404(Page, pk=page_id).specific
    if not hasattr(page, "day_to_preview"):
        raise Http404
    permissions = page.permissions_for_user(request.user)
    if not (permissions.can_edit() or permissions.can_publish()):
        raise PermissionDenied
    draft = _latest_draft(page)
    try:
        day = date.fromisoformat(request.GET["day"]) if "day" in request.GET else draft.day_to_preview()
    except ValueError:
        return HttpResponseBadRequest()
    with as_of(day):
        return draft.make_preview_request(request, "")


@hooks.register("register_admin_urls")
def address_of_preview():
    return [path("pages/<int:page_id>/as-on/", preview_on_day, name="preview_on_day")]


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
