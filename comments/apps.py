from django.apps import AppConfig
from django.db.models.signals import post_migrate
from django.utils.translation import gettext_lazy as _


class CommentsConfig(AppConfig):
    name = "comments"
    verbose_name = _("Visitors’ comments")

    def ready(self) -> None:
        from home.roles.rights import Role, add_rights

        from . import alerts, signals, timer
        from .group import make_moderators_group

        post_migrate.connect(make_moderators_group, sender=self)
        timer.expect_it()
        # Moderators choose a reason and do not word it.
        add_rights(
            Role.ADMINISTRATOR,
            *(f"comments.{action}_reason" for action in ("add", "change", "delete", "view")),
        )
