from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class HomeConfig(AppConfig):
    name = "home"
    verbose_name = _("Foundation")

    def ready(self) -> None:
        from . import share_card_files, signals  # noqa: F401
