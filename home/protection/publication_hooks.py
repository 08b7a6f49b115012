"""The ways of publishing that do not pass through a page's form: lists, copies, the last step of a workflow.

The form itself asks in home/page_form.py, and the translator's button in home/translation_hooks.py.
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

from ..models import BasePage
from .publication_checks import problems_of_pictures, refusals

# A list of pages says so much of each; the rest is said when the page is opened.
MOST_TOLD = 10


@hooks.register("before_publish_page")
def warn_before_publishing(request, page):
    """Say what does not keep a page from being published and is worth knowing. Refusals were the form's."""
    warn(request, page)


def warn(request, page) -> None:
    for problem in problems_of_pictures(page) if isinstance(page, BasePage) else []:
        if not problem.refuses:
            messages.warning(request, problem.message)


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
    return _refuse(request, [page.get_latest_revision_as_object() for page in pages], action.next_url)


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
    """Wagtail's own answer to a reviewer's button, which publishes after the last step without the page's form."""

    def post(self, request, *args, **kwargs):
        if self.action_name != "reject" and (
            refused := _refuse(request, [self.object.get_latest_revision_as_object()], self.redirect_url)
        ):
            if request.headers.get("x-requested-with") == "XMLHttpRequest":
                return self.render_modal_json(request, {"step": "success", "redirect": self.redirect_url})
            return refused
        return super().post(request, *args, **kwargs)


# Stands before Wagtail's own address of the same name: see site_config/urls.py.
workflow_action = never_cache(require_admin_access(CheckedWorkflowAction.as_view()))


def _refuse(request, pages, where: str):
    """Say why pages may not be published and lead back; return None where they may."""
    told = []
    for page in pages:
        if reasons := refusals(page):
            told.append(
                format_html(
                    "<strong>{}</strong> {}",
                    page.get_admin_display_title(),
                    format_html(
                        "<ul>{}</ul>", format_html_join("", "<li>{}</li>", ((one,) for one in reasons))
                    ),
                )
            )
    if not told:
        return None
    for one in told[:MOST_TOLD]:
        messages.error(request, format_html("{} {}", _("Not published:"), one))
    if len(told) > MOST_TOLD:
        messages.error(request, _("Nothing was published. There are more pages with problems of this kind."))
    return redirect(get_valid_next_url_from_request(request) or where)
