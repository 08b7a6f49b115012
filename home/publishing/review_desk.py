"""Asking for reviews and giving them: a screen without scripts, for originals and translations alike.

Wagtail's own buttons work beside it; the translation editor has none of them.
"""

from django.core.exceptions import PermissionDenied
from django.http import Http404
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_http_methods
from wagtail.admin import messages
from wagtail.models import Page

from ..languages import language_of
from ..models import BasePage
from . import reviews
from .drafts import draft_of


class Desk:
    """What one user sees of the reviews of one page, and may do there."""

    def __init__(self, page: BasePage, user):
        self.draft, self.user = draft_of(page, user), user
        self.language = language_of(self.draft.locale.language_code)
        self.reasons = reviews.protection_reasons(self.draft)
        self.protection = reviews.protection_approval(self.draft)
        self.read = reviews.language_approval(self.draft)
        self.state = self.draft.current_workflow_state
        self.waiting = reviews.waiting(self.draft)
        self.task = self.waiting and self.waiting.task.specific
        self.is_asked = bool(self.task and self.task.user_can_access_editor(self.draft, user))
        self.refusal = reviews.refusal(self.task, self.draft, user) if self.is_asked else ""
        self.may_cancel = bool(self.state and self.state.user_can_cancel(user))

    @property
    def seen(self) -> str:
        """What names the version that was looked at: a draft that is saved by itself keeps its number."""
        revision = self.draft.latest_revision
        return f"{revision.pk}:{revision.created_at.isoformat()}"

    @property
    def sent_back(self):
        """The review that asked for changes last, while nobody has sent the page in again."""
        return self.state.current_task_state if self.state and not self.waiting else None

    @property
    def reviewers(self) -> list[str]:
        return [user.get_username() for user in reviews.reviewers(self.task, self.draft)] if self.task else []


@never_cache
@require_http_methods(["GET", "HEAD", "POST"])
def review(request, page_id: int):
    """Show how the reviews of a page stand; a POST of `action` asks for them, gives one, or takes the request back."""
    page = get_object_or_404(Page.objects.select_related("locale"), pk=page_id).specific
    if not isinstance(page, BasePage) or page.alias_of_id:
        raise Http404
    if not page.permissions_for_user(request.user).can_edit():
        raise PermissionDenied
    if request.method == "POST":
        _act(request, page)
        return redirect("page_review", page.pk)
    return render(request, "publishing/review.html", _context(Desk(page, request.user)))


def _act(request, page: BasePage) -> None:
    desk = Desk(page, request.user)
    action, comment = request.POST.get("action"), request.POST.get("comment", "").strip()
    if action == "submit":
        if reviews.submit(page, request.user):
            messages.success(request, _("The page was submitted for review."))
        else:
            messages.error(request, _("There is no workflow to submit it to: ask the administrator."))
    elif action == "cancel" and desk.may_cancel:
        desk.state.cancel(user=request.user)
        messages.success(request, _("The request for a review was taken back."))
    elif action in ("approve", "reject") and desk.is_asked:
        _decide(request, desk, action, comment)
    else:
        messages.error(request, _("Nothing was done: the page has changed its state meanwhile."))


def _decide(request, desk: Desk, action: str, comment: str) -> None:
    if desk.seen != request.POST.get("seen") or str(desk.waiting.pk) != request.POST.get("task"):
        messages.error(request, _("Not decided: somebody has changed the page since you looked. Look again."))
    elif action == "approve" and desk.refusal:
        messages.error(request, desk.refusal)
    elif action == "reject" and not comment:
        messages.error(request, _("Say what should be changed."))
    else:
        desk.task.on_action(desk.waiting, request.user, action, comment=comment)
        done = _("Approved.") if action == "approve" else _("Sent back with your remarks.")
        messages.success(request, done)


def _context(desk: Desk) -> dict:
    draft, title = desk.draft, _("Reviews")
    edit = reverse("wagtailadmin_pages:edit", args=[draft.pk])
    compare = ""
    if draft.live_revision_id and draft.live_revision_id != draft.latest_revision_id:
        compare = reverse("wagtailadmin_pages:revisions_compare", args=[draft.pk, "live", "latest"])
    return {
        "desk": desk,
        "page": draft,
        "compare": compare,
        "header_title": title,
        "page_title": title,
        "page_subtitle": draft.get_admin_display_title(),
        "header_icon": "clipboard-list",
        "breadcrumbs_items": [
            {"url": reverse("wagtailadmin_explore", args=[draft.get_parent().pk]), "label": _("Pages")},
            {"url": edit, "label": draft.get_admin_display_title()},
            {"url": "", "label": title},
        ],
    }
