"""The tasks by the clock on the admin's first page, for whoever publishes or administers, and what the history says."""

from datetime import timedelta

from django.utils.translation import gettext_lazy as _
from django.utils.translation import ngettext
from wagtail import hooks
from wagtail.admin.ui.components import Component
from wagtail.permissions import page_permission_policy

from .publishing.by_the_clock import FAILED
from .timers import State, Timer, expected, states

ADMINISTER = "home.change_user"


def timers_of(user) -> list[Timer]:
    """Return the timers that a user is to know of: all where they publish or administer, else their own."""
    if user.has_perm(ADMINISTER) or page_permission_policy.user_has_permission(user, "publish"):
        return expected()
    return [timer for timer in expected() if timer.permission and user.has_perm(timer.permission)]


def often(every: timedelta) -> str:
    """Return how often something happens, in words: minutes below an hour, then whole hours."""
    minutes = int(every.total_seconds() // 60)
    if minutes == 1:
        return str(_("every minute"))
    if minutes < 60:
        return ngettext("every %(number)d minute", "every %(number)d minutes", minutes) % {"number": minutes}
    hours = minutes // 60
    return ngettext("every %(number)d hour", "every %(number)d hours", hours) % {"number": hours}


class TimersPanel(Component):
    """How the timers stand: what is late first, and the whole panel above the others then."""

    name = "timers"
    template_name = "timers/panel.html"

    def __init__(self, timers: list[Timer]):
        self.states: list[State] = sorted(states(timers), key=lambda state: not state.late)
        self.order = 50 if any(state.late for state in self.states) else 250

    def get_context_data(self, parent_context):
        return {"states": [(state, often(state.timer.every)) for state in self.states]}


@hooks.register("construct_homepage_panels")
def timers_on_dashboard(request, panels):
    if timers := timers_of(request.user):
        panels.append(TimersPanel(timers))


@hooks.register("register_log_actions")
def failures_in_history(actions):
    message = _("A scheduled publication has failed")
    actions.register_action(FAILED, message, message)
