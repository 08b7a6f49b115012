from django.apps import AppConfig
from django.db.models.signals import post_migrate
from django.utils.translation import gettext_lazy as _


class HomeConfig(AppConfig):
    name = "home"
    verbose_name = _("Foundation")

    def ready(self) -> None:
        from wagtail import coreutils, signal_handlers
        from wagtail.models import sites

        from . import share_card_files, signals  # noqa: F401
        from .page_cache import PatientCache
        from .protection.group import make_protection_group

        post_migrate.connect(make_protection_group, sender=self)

        # Wagtail keeps two small lists there, which all the admin asks for: without a cache, nobody could work.
        coreutils.cache = signal_handlers.cache = sites.cache = PatientCache()
