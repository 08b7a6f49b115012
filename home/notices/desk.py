"""A member of staff's own notices in the admin: the menu item with their number, the list, and reading them."""

from typing import NamedTuple

from django.db.models import QuerySet
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import path, reverse, reverse_lazy
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.decorators.http import require_GET, require_POST
from wagtail import hooks
from wagtail.admin.menu import MenuItem
from wagtail.admin.paginator import WagtailPaginator
from wagtail.admin.ui.sidebar import LinkMenuItem

from ..languages import Language, language_of
from ..models import Notice
from .telling import may_see, number_unread, told

PER_PAGE = 25
# Where something is done about what a notice tells of a page; its editor, where nothing is said here.
PLACES = {Notice.Kind.TASK: "page_review", Notice.Kind.TO_REVIEW: "difference"}


class Row(NamedTuple):
    """One notice as it is listed. `title` is empty where it is about no page, or about one that is out of reach."""

    notice: Notice
    title: str
    language: Language | None
    leads: bool


def row_of(notice: Notice, user) -> Row:
    page = notice.page
    if page is None:
        return Row(notice, "", None, bool(notice.path))
    if not may_see(user, page):
        return Row(notice, "", None, False)
    return Row(notice, page.get_admin_display_title(), language_of(page.locale.language_code), True)


def place_of(notice: Notice) -> str:
    """Return where a notice leads in the admin."""
    if notice.page_id:
        return reverse(PLACES.get(notice.kind, "wagtailadmin_pages:edit"), args=[notice.page_id])
    return notice.path or reverse("notices")


@require_GET
def listed(request):
    """Show a user what they were told, newest first, read and unread."""
    notices = told(request.user).select_related("page__locale")
    paginator = WagtailPaginator(notices, PER_PAGE)
    paging = paginator.get_page(request.GET.get("p", "1"))
    context = {
        "header_title": _("Notices"),
        "header_icon": "info-circle",
        "breadcrumbs_items": [
            {"url": reverse("wagtailadmin_home"), "label": _("Home")},
            {"url": "", "label": _("Notices")},
        ],
        "rows": [row_of(notice, request.user) for notice in paging.object_list],
        "unread": number_unread(request.user),
        # What comes in after this list was made is not read with it.
        "newest": notices.values_list("pk", flat=True).first(),
        "paging": paging,
        "elided_page_range": paginator.get_elided_page_range(paging.number),
    }
    return render(request, "notices/list.html", context)


@require_GET
def follow(request, notice_id: int):
    """Lead to what a notice is about; with that it is read."""
    notice = get_object_or_404(told(request.user), pk=notice_id)
    _read(told(request.user).filter(pk=notice.pk))
    return redirect(place_of(notice))


@require_POST
def read(request):
    """Take one notice as read, or all those that stood in the list (`up_to`), and lead back to it."""
    mine = told(request.user)
    for name, lookup in (("notice", "pk"), ("up_to", "pk__lte")):
        number = request.POST.get(name, "")
        if number.isascii() and number.isdigit() and len(number) < 19:
            _read(mine.filter(**{lookup: int(number)}))
    page = request.POST.get("p", "")
    return redirect(reverse("notices") + (f"?p={page}" if page.isascii() and page.isdigit() else ""))


def _read(notices: QuerySet[Notice]) -> None:
    notices.filter(read_at=None).update(read_at=timezone.now())


class NoticesMenuItem(MenuItem):
    """The way to the list, with the number of those that are unread."""

    def render_component(self, request):
        # One item serves every request: what is counted for one of them is not kept in it.
        number = number_unread(request.user)
        label = _("Notices (%(number)d)") % {"number": number} if number else self.label
        return LinkMenuItem(self.name, str(label), self.url, icon_name=self.icon_name)


@hooks.register("register_admin_menu_item")
def notices_in_menu():
    return NoticesMenuItem(
        gettext_lazy("Notices"), reverse_lazy("notices"), name="notices", icon_name="info-circle", order=140
    )


@hooks.register("register_admin_urls")
def notices_addresses():
    return [
        path("notices/", listed, name="notices"),
        path("notices/read/", read, name="notices_read"),
        path("notices/<int:notice_id>/", follow, name="notices_follow"),
    ]
