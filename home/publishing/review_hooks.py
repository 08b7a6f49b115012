"""How reviews stand in the admin: their screen's address, the buttons, the first page's panel, the history's words."""

from django.db.models import Q
from django.urls import path, reverse
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from wagtail import hooks
from wagtail.admin import messages
from wagtail.admin.action_menu import SubmitForModerationMenuItem, WorkflowMenuItem
from wagtail.admin.ui.components import Component
from wagtail.admin.widgets import Button
from wagtail.log_actions import LogFormatter
from wagtail.models import Page, PageLogEntry
from wagtail.permissions import page_permission_policy

from ..models import BasePage
from ..models.reviews import Review
from . import reviews
from .review_desk import review

# How many pages the first page of the admin names, of how many that it looks at.
SHOWN, LOOKED_AT = 10, 60


@hooks.register("register_admin_urls")
def address():
    return [path("pages/<int:page_id>/review/", review, name="page_review")]


@hooks.register("register_page_header_buttons")
@hooks.register("register_page_listing_more_buttons")
def way_to_reviews(page, user, view_name=None, next_url=None):
    """In the menus of every page: the translation editor has no button for reviews."""
    is_ours = issubclass(page.specific_class or Page, BasePage)
    if is_ours and not page.alias_of_id and page.permissions_for_user(user).can_edit():
        address = reverse("page_review", args=[page.pk])
        yield Button(_("Reviews"), address, icon_name="clipboard-list", priority=66)


# --- The page's form -------------------------------------------------------------------------------------------------


class SubmitMenuItem(SubmitForModerationMenuItem):
    """Wagtail's button without the workflow's name, which is long in two languages."""

    def get_context_data(self, parent_context):
        return super().get_context_data(parent_context) | {"label": _("Submit for review")}


@hooks.register("construct_page_action_menu")
def say_what_the_buttons_do(menu_items, request, context):
    """The last approval publishes nothing here, though Wagtail writes so on its button."""
    page = context.get("page")
    task = page and page.current_workflow_task
    labels = [label for name, label, _modal in task.get_actions(page, request.user)] if task else []
    for place, item in enumerate(menu_items):
        if isinstance(item, WorkflowMenuItem):
            item.label = next((label for label in labels if str(label) in str(item.label)), item.label)
        elif isinstance(item, SubmitForModerationMenuItem):
            menu_items[place] = SubmitMenuItem(order=item.order)


@hooks.register("after_edit_page")
def say_that_it_was_not_approved(request, page):
    """A reviewer who changes words becomes an author: what they typed is saved, and another one approves it."""
    if request.POST.get("workflow-action-name") != "approve" or not request.POST.get(
        "action-workflow-action"
    ):
        return
    waiting = reviews.waiting(page)
    task = waiting and waiting.task.specific
    if isinstance(task, Review) and (why := reviews.refusal(task, page, request.user)):
        messages.error(request, why)


# --- The first page of the admin -------------------------------------------------------------------------------------


def ready_for(user) -> list[Page]:
    """Return the pages whose present words have passed the reviews, and which this user may publish. Two queries."""
    entries = (
        PageLogEntry.objects.filter(
            Q(page__live=False) | Q(page__has_unpublished_changes=True),
            action=reviews.ENDED,
            page__latest_revision__approved_go_live_at=None,
            page__in=page_permission_policy.instances_user_has_permission_for(user, "publish"),
        )
        .select_related("page__latest_revision", "page__locale")
        .order_by("-timestamp", "-pk")[:LOOKED_AT]
    )
    latest = {}
    for entry in entries:
        latest.setdefault(entry.page_id, entry)
    ready = [
        entry.page
        for entry in latest.values()
        if reviews.digest(entry.page.latest_revision.content) == entry.data["words"]
    ]
    return ready[:SHOWN]


class ReadyPanel(Component):
    """Pages that wait for nothing but an editor. What waits for a review has a panel of Wagtail's."""

    name = "ready"
    template_name = "publishing/ready_panel.html"
    order = 215

    def get_context_data(self, parent_context):
        return {"pages": ready_for(parent_context["request"].user)}


@hooks.register("construct_homepage_panels")
def ready_on_dashboard(request, panels):
    if page_permission_policy.user_has_permission(request.user, "publish"):
        panels.append(ReadyPanel())


# --- The history -----------------------------------------------------------------------------------------------------


class Approved(LogFormatter):
    label = gettext_lazy("Review: approve")
    message = gettext_lazy("Approved")

    def format_message(self, log_entry) -> str:
        if log_entry.data.get("review") == "protection":
            return _("Approved by the protection review")
        return _("Approved by the language review")


class Ended(LogFormatter):
    label = gettext_lazy("Reviews: end")
    message = gettext_lazy("All reviews have ended: it may be published")


@hooks.register("register_log_actions")
def reviews_in_history(actions):
    actions.register_action(reviews.APPROVED)(Approved)
    actions.register_action(reviews.ENDED)(Ended)
