"""The screen that shows an editor what the other version has said since, and takes their word that both are in step."""

from datetime import datetime

from django.core.exceptions import PermissionDenied
from django.http import Http404
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_http_methods
from wagtail.admin import messages
from wagtail.admin.auth import require_admin_access
from wagtail.admin.utils import get_valid_next_url_from_request
from wagtail.models import Page
from wagtail_localize.models import Translation

from ..dates import long_date
from ..languages import language_of
from ..models.upkeep import upkeep_of
from ..siblings import in_private_section
from . import marks
from .compare import compare
from .progress import is_of_present_source, progress_of, translation_into

UPDATE = "wagtail_localize.submit_translation"


def _pair_for(request, page_id: int) -> tuple[Page, Page]:
    page = get_object_or_404(Page.objects.select_related("locale", "upkeep"), pk=page_id, alias_of=None)
    if not marks.may_align(request.user, page):
        raise PermissionDenied
    other = marks.other_version(page)
    if other is None or page.depth < 2:
        raise Http404
    # What nobody has published yet is for those who may edit it.
    if not (marks.may_align(request.user, other) or (other.live and not in_private_section(other))):
        raise PermissionDenied
    return page, other


@never_cache
@require_admin_access
@require_http_methods(["GET", "HEAD", "POST"])
def difference(request, page_id: int):
    """Show what has changed in a page's sibling since the two were in step; a POST says that they are once more."""
    page, other = _pair_for(request, page_id)
    if request.method == "POST":
        seen = marks.present_version(other)
        if request.POST.get("version") == _name(seen):
            marks.align(page, request.user, seen)
            messages.success(
                request,
                _("“%(title)s” is marked as in step with the other version.")
                % {"title": page.get_admin_display_title()},
            )
            return redirect(get_valid_next_url_from_request(request) or reverse("languages_report"))
        messages.error(
            request, _("The other version has changed while you were reading: this is its present state.")
        )
    return render(request, "alignment/difference.html", _context(request, page, other))


def was_changed(page: Page, since: datetime) -> str:
    """Say when the sibling of a page was changed."""
    words = {"date": long_date(timezone.localtime(since))}
    if page.locale.language_code == "ar":
        return _("The French version was changed on %(date)s, and this one has not followed yet.") % words
    return _("The Arabic version was changed on %(date)s, and this one has not followed yet.") % words


def _name(revision) -> str:
    return str(revision.pk) if revision else ""


def _context(request, page: Page, other: Page) -> dict:
    title, upkeep = page.get_admin_display_title(), upkeep_of(page)
    return {
        "page": page,
        "other": other,
        "language": language_of(page.locale.language_code),
        "other_language": language_of(other.locale.language_code),
        "comparison": compare(page, other),
        "upkeep": upkeep,
        "was_changed": was_changed(page, upkeep.behind_since) if upkeep.behind_since else "",
        "version": _name(marks.present_version(other)),
        "next": get_valid_next_url_from_request(request),
        "page_title": _("What has changed"),
        "page_subtitle": title,
        "header_icon": "site",
        "breadcrumbs_items": [
            {"url": reverse("languages_report"), "label": _("Two languages")},
            {"url": reverse("wagtailadmin_pages:edit", args=[page.pk]), "label": title},
            {"url": "", "label": _("What has changed")},
        ],
    } | _way(request.user, page, other)


def _way(user, page: Page, other: Page) -> dict:
    """Return by what way this page follows: sentence by sentence, after an update of its passages first, or by hand."""
    translation = translation_into(page)
    if translation is None:
        freed = Translation.objects.filter(
            source__object_id=page.translation_key, target_locale_id=page.locale_id, enabled=False
        )
        return {"is_freed": freed.exists()}
    translated, total = progress_of(translation)
    return {
        "translation": translation,
        "must_update": not is_of_present_source(translation, other),
        "may_update": user.has_perm(UPDATE),
        "missing": total - translated,
    }
