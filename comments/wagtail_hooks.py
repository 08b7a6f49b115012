"""Comments in the admin: the desk's addresses, its place in the menu, who may moderate, and what the history says."""

from django.contrib.auth.models import Permission
from django.urls import include, path, reverse, reverse_lazy
from django.utils.translation import gettext_lazy as _
from django.utils.translation import gettext_noop, pgettext_lazy
from wagtail import hooks
from wagtail.admin.admin_url_finder import register_admin_url_finder
from wagtail.admin.menu import MenuItem
from wagtail.admin.ui.sidebar import LinkMenuItem
from wagtail.admin.ui.tables import BooleanColumn
from wagtail.log_actions import LogFormatter
from wagtail.snippets.models import register_snippet
from wagtail.snippets.views.snippets import SnippetViewSet

from .dashboard import CommentsPanel, number_waiting
from .desk.access import MODERATE
from .models import Comment, Reason

# The permission's name as the database has it: the group editor translates it when it shows it.
gettext_noop("Can moderate visitors' comments")


def may_moderate(user) -> bool:
    return user.has_perm(MODERATE)


@hooks.register("register_admin_urls")
def desk_addresses():
    return [path("comments/", include("comments.desk.urls"))]


class CommentsMenuItem(MenuItem):
    """The way to the queue, with the number of comments that wait in it."""

    def is_shown(self, request) -> bool:
        return may_moderate(request.user)

    def render_component(self, request):
        # One item serves every request: what is counted for one of them is not kept in it.
        number = number_waiting()
        label = _("Comments (%(number)d)") % {"number": number} if number else self.label
        return LinkMenuItem(self.name, str(label), self.url, icon_name=self.icon_name)


@hooks.register("register_admin_menu_item")
def comments_in_menu():
    return CommentsMenuItem(
        _("Comments"), reverse_lazy("comments_queue"), name="comments", icon_name="comment", order=150
    )


@hooks.register("construct_homepage_panels")
def comments_on_dashboard(request, panels):
    if may_moderate(request.user):
        panels.append(CommentsPanel())


@hooks.register("register_permissions")
def moderating_in_group_editor():
    return Permission.objects.filter(content_type__app_label="comments", codename="moderate_comment")


class CommentFinder:
    """Where the site's history leads from a comment: to its place at the desk, for those who may moderate."""

    def __init__(self, user=None):
        self.shown = user is None or may_moderate(user)

    def get_edit_url(self, comment) -> str | None:
        return reverse("comments_one", args=[comment.pk]) if self.shown else None


register_admin_url_finder(Comment, CommentFinder)


class ReasonViewSet(SnippetViewSet):
    """Moderators choose a reason; who may word them has Wagtail's own rights on the records."""

    model = Reason
    icon = "list-ul"
    add_to_settings_menu = True
    menu_label = _("Reasons for refusing comments")
    list_display = [
        "__str__",
        "name_ar",
        "order",
        BooleanColumn("active", label=_("offered"), sort_key="active"),
    ]


register_snippet(ReasonViewSet)


# --- What the history says: who, when and why, never a name or a text ------------------------------------------------


class Decision(LogFormatter):
    """An action with what the log has beside it: what the comment was before, and the reason that was chosen."""

    def format_message(self, log_entry) -> str:
        data = log_entry.data
        parts = [str(self.message)]
        if data.get("reason_name"):
            parts.append(str(_("Reason: %(reason)s")) % {"reason": data["reason_name"]})
        if data.get("before"):
            parts.append(str(_("Before: %(state)s")) % {"state": state_name(data["before"])})
        return " · ".join(parts)


class Undoing(LogFormatter):
    def format_message(self, log_entry) -> str:
        undone = log_entry.data.get("undone")
        if not undone:
            return self.message
        return " · ".join([str(self.message), str(_("It was: %(state)s")) % {"state": state_name(undone)}])


class Erasure(Decision):
    WHY = {
        "writer": _("Erased by its writer, with the receipt code"),
        "request": _("Erased on request"),
        "retention": _("Erased at the end of its period"),
    }

    def format_message(self, log_entry) -> str:
        self_or_other = self.WHY.get(log_entry.data.get("why"), self.message)
        return str(self_or_other)


class Answer(LogFormatter):
    def format_message(self, log_entry) -> str:
        to = log_entry.data.get("to")
        return (
            str(_("Reply of the association to comment #%(number)s")) % {"number": to} if to else self.message
        )


def state_name(state: str) -> str:
    return str(Comment.State(state).label) if state in Comment.State.values else state


ACTIONS = {
    "approve": (Decision, _("Comment: approve"), pgettext_lazy("history", "Approved")),
    "refuse": (Decision, _("Comment: refuse"), pgettext_lazy("history", "Refused")),
    "spam": (Decision, _("Comment: set aside as spam"), pgettext_lazy("history", "Set aside as spam")),
    "undo": (Undoing, _("Comment: undo"), pgettext_lazy("history", "Decision undone")),
    "mask": (Decision, _("Comment: mask a passage"), pgettext_lazy("history", "A passage was masked")),
    "erase": (Erasure, _("Comment: erase"), pgettext_lazy("history", "Erased")),
    "reply": (Answer, _("Comment: reply"), pgettext_lazy("history", "Reply of the association")),
    "keep": (Decision, _("Comment: keep"), pgettext_lazy("history", "Kept after reports")),
}


@hooks.register("register_log_actions")
def decisions_in_history(actions):
    for name, (base, label, message) in ACTIONS.items():
        formatter = type(f"{base.__name__}_{name}", (base,), {"label": label, "message": message})
        actions.register_action(f"comments.{name}")(formatter)
