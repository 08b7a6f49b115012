from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class CampaignsConfig(AppConfig):
    name = "campaigns"
    verbose_name = _("Caravans, campaigns and the Convention")

    def ready(self) -> None:
        from home.ageing.kinds import RecordKind, register_records
        from home.citations import register_instruments
        from home.roles.rights import add_records

        from .articles import find_articles, instrument_choices
        from .models import Position

        register_instruments(instrument_choices, find_articles)
        add_records(
            *(f"campaigns.{name}" for name in ("caravan", "instrument", "officialtext", "position")),
            drafted=("campaigns.caravan",),
        )
        register_records(RecordKind("positions", Position, _("Positions"), "REVIEW_FACTS_DAYS"))
