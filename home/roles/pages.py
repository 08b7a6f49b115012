"""Drafts of others: Wagtail lets whoever may change pages delete and move what nobody has published yet."""

from django.contrib import messages
from django.shortcuts import redirect
from django.utils.translation import gettext as _
from wagtail import hooks
from wagtail.models import Page

# Before the hooks that do something about the page's sibling.
FIRST = -100


def may_take_away(user, page: Page) -> bool:
    """Whether a user may delete or move a page: whoever may publish it, and who made it."""
    return page.owner_id == user.pk or page.permissions_for_user(user).can_publish()


@hooks.register("before_delete_page", order=FIRST)
def delete_only_as_editor(request, page):
    return _refuse(request, [page])


@hooks.register("before_move_page", order=FIRST)
def move_only_as_editor(request, page, destination):
    return _refuse(request, [page])


@hooks.register("before_bulk_action", order=FIRST)
def take_away_only_as_editor(request, action_type, objects, action):
    if action_type in ("delete", "move") and issubclass(action.model, Page):
        return _refuse(request, objects)
    return None


def _refuse(request, pages):
    if all(may_take_away(request.user, page) for page in pages):
        return None
    messages.error(request, _("Only those who publish delete and move the pages of others."))
    return redirect("wagtailadmin_explore", pages[0].get_parent().pk)
