"""The ways of publishing that do not pass through the screen (screen.py): lists, copies; what the workflow approves.

They refuse what blocks a page, and lists what must be decided knowingly as well: that is done page by page.
"""

from django.contrib import messages
from django.shortcuts import redirect
from django.urls import reverse
from django.utils.html import format_html, format_html_join
from django.utils.translation import gettext as _
from django.views.decorators.cache import never_cache
from wagtail import hooks
from wagtail.admin.auth import require_admin_access
from wagtail.admin.utils import get_valid_next_url_from_request
from wagtail.admin.views.pages import workflow
from wagtail.models import Page

from ..alignment.marks import keep
from ..models.reviews import Review
from .findings import Level, findings_of
from .reviews import refusal

# A list of pages says so much of each; the rest is said when the page is opened.
MOST_TOLD = 10


@hooks.register("before_bulk_action")
def publish_only_what_may_be_shown(request, action_type, objects, action):
    """Publish none of the chosen pages where one of them may not be, and say which and why."""
    if action_type != "publish" or not issubclass(action.model, Page):
        return None
    pages = list(objects)
    if action.cleaned_form.cleaned_data.get("include_descendants"):
        for page in objects:
            pages += [
                child
                for child in page.get_descendants().not_live()
                if child.permissions_for_user(request.user).can_publish()
            ]
    if answer := _refuse_locked(request, pages, action.next_url):
        return answer
    drafts = [page.get_latest_revision_as_object() for page in pages]
    if answer := _refuse(request, drafts, action.next_url, (Level.BLOCKS, Level.ASKS)):
        return answer
    # What was once decided of a draft on the screen, for a day that was cancelled since, does not count here.
    for page in pages:
        keep(page, minor_revision=None, planned_with=None)
    return None


@hooks.register("before_copy_page")
def copy_only_what_may_be_shown(request, page):
    """A copy that goes live at once is a publication."""
    if request.method != "POST" or not request.POST.get("publish_copies"):
        return None
    pages = [page]
    if request.POST.get("copy_subpages"):
        pages += page.get_descendants()
    return _refuse(request, [one.specific for one in pages if one.live], request.get_full_path())


@hooks.register("before_convert_alias_page")
def free_only_what_may_be_shown(request, page):
    """An alias is never served; the page that is made of it is."""
    if request.method != "POST" or not page.live:
        return None
    return _refuse(request, [page.specific], reverse("wagtailadmin_pages:edit", args=[page.pk]))


class CheckedWorkflowAction(workflow.WorkflowAction):
    """Wagtail's own answer to a reviewer's button, which tells an author only that they lack a right."""

    def dispatch(self, request, *args, **kwargs):
        asked = self.action_name == "approve" and isinstance(self.task, Review) and self._is_asked()
        if asked and (why := refusal(self.task, self.object, request.user)):
            messages.error(request, why)
            if request.headers.get("x-requested-with") == "XMLHttpRequest":
                return self.render_modal_json(request, {"step": "success", "redirect": self.redirect_url})
            return redirect(self.redirect_url)
        return super().dispatch(request, *args, **kwargs)

    def _is_asked(self) -> bool:
        return self.object.workflow_in_progress and self.task.user_can_access_editor(
            self.object, self.request.user
        )


# Stands before Wagtail's own address of the same name: see site_config/urls.py.
workflow_action = never_cache(require_admin_access(CheckedWorkflowAction.as_view()))


def _refuse_locked(request, pages, where: str):
    """Say which pages a user finds locked: by somebody, for a review, until their time. Wagtail's list does not ask."""
    locks = [(page, page.get_lock()) for page in pages]
    locked = [page for page, lock in locks if page.alias_of_id or (lock and lock.for_user(request.user))]
    for page in locked[:MOST_TOLD]:
        words = _("Nothing was published: “%(title)s” is locked, or is the alias of another page.")
        messages.error(request, words % {"title": page.get_admin_display_title()})
    return redirect(get_valid_next_url_from_request(request) or where) if locked else None


def _refuse(request, pages, where: str, levels=(Level.BLOCKS,)):
    """Say why pages may not be published and lead back; return None where they may."""
    told = []
    for page in pages:
        if reasons := [finding.message for finding in findings_of(page) if finding.level in levels]:
            told.append(
                format_html(
                    '<strong>{}</strong> <ul>{}</ul> <a href="{}">{}</a>',
                    page.get_admin_display_title(),
                    format_html_join("", "<li>{}</li>", ((one,) for one in reasons)),
                    reverse("publication", args=[page.pk]),
                    _("Check and publish"),
                )
            )
    if not told:
        return None
    for one in told[:MOST_TOLD]:
        messages.error(request, format_html("{} {}", _("Not published:"), one))
    if len(told) > MOST_TOLD:
        messages.error(request, _("Nothing was published. There are more pages with problems of this kind."))
    return redirect(get_valid_next_url_from_request(request) or where)
