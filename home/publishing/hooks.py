"""How the admin leads to the screen before publishing: its button, its address, its words in the history."""

from django.shortcuts import redirect
from django.urls import path
from django.utils.translation import gettext_lazy
from wagtail import hooks
from wagtail.admin.action_menu import PublishMenuItem
from wagtail.log_actions import LogFormatter

from ..models import BasePage
from .acts import ALL_THE_SAME, UNTRANSLATED
from .screen import cancel_schedule, publication

# Before every hook that would take the publication for a fact.
FIRST = -100


@hooks.register("before_publish_page", order=FIRST)
def lead_to_the_screen(request, page):
    """The draft is saved by now, and as valid as a page must be: the rest has a screen of its own."""
    if isinstance(page, BasePage):
        return redirect("publication", page.pk)
    return None


class CheckMenuItem(PublishMenuItem):
    """Wagtail's button, which saves the draft as a page to be published; its words say that nothing is live yet."""

    label = gettext_lazy("Check and publish")

    def get_context_data(self, parent_context):
        return super().get_context_data(parent_context) | {"is_scheduled": False, "is_revision": False}


@hooks.register("construct_page_action_menu")
def name_the_button(menu_items, request, context):
    menu_items[:] = [
        CheckMenuItem(order=item.order) if isinstance(item, PublishMenuItem) else item for item in menu_items
    ]


@hooks.register("register_admin_urls")
def addresses():
    return [
        path("pages/<int:page_id>/publication/", publication, name="publication"),
        path("pages/<int:page_id>/publication/cancel/", cancel_schedule, name="publication_cancel"),
    ]


class WithReason(LogFormatter):
    def format_comment(self, log_entry):
        return log_entry.data.get("reason", "")


class Untranslated(WithReason):
    label = gettext_lazy("Publish untranslated")
    message = gettext_lazy("Published with passages in the other language, for the reason given")


class AllTheSame(WithReason):
    label = gettext_lazy("Publish all the same")
    message = gettext_lazy("Published in spite of what the checks had found, for the reason given")


@hooks.register("register_log_actions")
def words_of_history(actions):
    actions.register_action(UNTRANSLATED)(Untranslated)
    actions.register_action(ALL_THE_SAME)(AllTheSame)
