"""The foundation's models, one family a file."""

from .agreements import Agreement, Signatory
from .base_page import BasePage
from .citations import Citation
from .consents import Consent, ConsentPicture
from .documents import SiteDocument
from .figures import FigureFields, KeyFigure, ShownFigure
from .help_contacts import HelpContact
from .images import SiteImage, SiteImageRendition
from .index_page import IndexPage
from .names import Label, Partner, Place, Registration, Service
from .notices import Notice
from .pages import HomePage, PublicationsPage, StandardPage
from .reviews import LanguageReview, ProtectionReview
from .site_settings import SiteSettings
from .timers import TimerRun
from .upkeep import Upkeep, upkeep_of
from .users import User

__all__ = [
    "Agreement",
    "BasePage",
    "Citation",
    "Consent",
    "ConsentPicture",
    "FigureFields",
    "HelpContact",
    "HomePage",
    "IndexPage",
    "KeyFigure",
    "Label",
    "LanguageReview",
    "Notice",
    "Partner",
    "Place",
    "ProtectionReview",
    "PublicationsPage",
    "Registration",
    "Service",
    "ShownFigure",
    "Signatory",
    "SiteDocument",
    "SiteImage",
    "SiteImageRendition",
    "SiteSettings",
    "StandardPage",
    "TimerRun",
    "Upkeep",
    "User",
    "upkeep_of",
]
