"""What an administrator who is not a superuser may not do to those who are: see, change, shut out or make one.

Whoever may change a superuser's address has their account. Wagtail asks for no more than the right to change users,
and keeps superusers from being deleted only.
"""

from uuid import uuid4

from django.core.exceptions import PermissionDenied
from wagtail import hooks
from wagtail.log_actions import log
from wagtail.users.views import users
from wagtail.users.views.bulk_actions.user_bulk_action import UserBulkAction


class WithoutSuperuser:
    """A user's form as a view: superusers are made by superusers."""

    def get_form(self, *args, **kwargs):
        form = super().get_form(*args, **kwargs)
        if not self.request.user.is_superuser:
            form.fields.pop("is_superuser", None)
        return form


class CreateView(WithoutSuperuser, users.CreateView):
    pass


class EditView(WithoutSuperuser, users.EditView):
    def setup(self, request, *args, **kwargs):
        super().setup(request, *args, **kwargs)
        refuse(request.user, self.object)


class UserViewSet(users.UserViewSet):
    add_view_class = CreateView
    edit_view_class = EditView


def refuse(user, other) -> None:
    """Raise PermissionDenied where a user who is no superuser would change one."""
    if other.is_superuser and not user.is_superuser:
        raise PermissionDenied


@hooks.register("before_delete_user")
def keep_superusers(request, user):
    refuse(request.user, user)


@hooks.register("before_bulk_action")
def keep_superusers_in_lists(request, action_type, objects, action):
    """Refuse what is done to several users at once where one of them is a superuser."""
    if isinstance(action, UserBulkAction):
        for user in objects:
            refuse(request.user, user)


@hooks.register("after_bulk_action")
def write_down_what_was_done_in_lists(request, action_type, objects, action):
    """Wagtail's history leaves out what is done to several users at once: who was given a group, who was shut out."""
    if isinstance(action, UserBulkAction):
        for user in objects:
            # Of one uuid, the history would show one entry only.
            log(user, "wagtail.delete" if action_type == "delete" else "wagtail.edit", uuid=uuid4())
