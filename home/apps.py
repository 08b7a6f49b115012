from django.apps import AppConfig
from django.conf import settings
from django.db.models.signals import post_migrate
from django.utils.translation import gettext_lazy as _


class HomeConfig(AppConfig):
    name = "home"
    verbose_name = _("Foundation")

    def ready(self) -> None:
        from wagtail import coreutils, signal_handlers
        from wagtail.models import sites
        from wagtail.users.models import UserProfile

        from . import checks, expected_timers, share_card_files, signals
        from .notices import sources, wagtails_mails
        from .page_cache import PatientCache
        from .protection.group import make_protection_group
        from .roles.group import make_roles

        post_migrate.connect(make_protection_group, sender=self)
        post_migrate.connect(make_roles, sender=self)

        # One clock for everybody: whatever zone an older profile names, times are typed and shown in the site's own.
        UserProfile.get_current_time_zone = lambda profile: settings.TIME_ZONE

        wagtails_mails.silence()

        # Wagtail keeps two small lists there, which all the admin asks for: without a cache, nobody could work.
        coreutils.cache = signal_handlers.cache = sites.cache = PatientCache()
