"""The pages of the institution in tree order, the home page, the indexes and the menus: plain data, one file a page."""

from . import (
    about,
    accessibility,
    bridges,
    contact,
    goals,
    help,
    legal,
    message,
    mission,
    networks,
    privacy,
    safety,
    services,
)
from .home import HOME, INDEXES, NAVIGATION

PAGES = [
    mission.PAGE,
    about.PAGE,
    goals.PAGE,
    networks.PAGE,
    message.PAGE,
    bridges.PAGE,
    services.PAGE,
    help.PAGE,
    safety.PAGE,
    contact.PAGE,
    accessibility.PAGE,
    privacy.PAGE,
    legal.PAGE,
]

__all__ = ["HOME", "INDEXES", "NAVIGATION", "PAGES"]
