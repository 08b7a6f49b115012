from django.apps import AppConfig
from django.db.models.signals import post_migrate
from django.utils.translation import gettext_lazy as _


class CommentsConfig(AppConfig):
    name = "comments"
    verbose_name = _("Visitors’ comments")

    def ready(self) -> None:
        from . import signals  # noqa: F401 - its receivers are registered by being imported
        from .group import make_moderators_group

        post_migrate.connect(make_moderators_group, sender=self)
