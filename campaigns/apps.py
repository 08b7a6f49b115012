from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class CampaignsConfig(AppConfig):
    name = "campaigns"
    verbose_name = _("Caravans, campaigns and the Convention")

    def ready(self) -> None:
        from home.citations import register_instruments

        from .articles import find_articles, instrument_choices

        register_instruments(instrument_choices, find_articles)
