from .home_page import HomePage
from .publications_page import PublicationsPage
from .standard_page import StandardPage

__all__ = ["HomePage", "PublicationsPage", "StandardPage"]
