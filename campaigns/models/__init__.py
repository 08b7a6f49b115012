"""Caravans and their reports, awareness campaigns, the Convention and other instruments."""

from .campaign_pages import CampaignIndexPage, CampaignPage
from .caravan_pages import CaravanIndexPage, CaravanReportPage
from .caravans import Caravan, CaravanActivity, CaravanFigure, CaravanPartner, CaravanPlace
from .instrument_pages import InstrumentArticlePage, InstrumentPage
from .instruments import Instrument, InstrumentPart, OfficialText, Position

__all__ = [
    "CampaignIndexPage",
    "CampaignPage",
    "Caravan",
    "CaravanActivity",
    "CaravanFigure",
    "CaravanIndexPage",
    "CaravanPartner",
    "CaravanPlace",
    "CaravanReportPage",
    "Instrument",
    "InstrumentArticlePage",
    "InstrumentPage",
    "InstrumentPart",
    "OfficialText",
    "Position",
]
