"""What stands in the way of a reader's report or erasure, said to a person."""

import logging
from math import ceil

from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from . import senders
from .requests import Refused

MINUTE, DAY = 60, 24 * 3600
BUSY = 30  # seconds after which to try again when the database was too busy
log = logging.getLogger(__name__)


def count_or_refuse(sender: str, what: str, typed=None) -> None:
    """Count one more `post`, `report` or `receipt` of a sender. Raises Refused (429) above the limits."""
    try:
        senders.count(sender, what)
    except senders.TooMany as too_many:
        seconds = too_many.seconds
        if seconds < DAY:
            minutes = ceil(seconds / MINUTE)
            message = ngettext(
                "Much was sent from your connection in a short time. Come back in %(minutes)d minute.",
                "Much was sent from your connection in a short time. Come back in %(minutes)d minutes.",
                minutes,
            ) % {"minutes": minutes}
        else:
            message = _("Much was sent from your connection today. Come back tomorrow.")
        raise Refused(429, message, typed, {"Retry-After": str(seconds)}) from None


def busy(error: Exception, typed=None) -> Refused:
    """Return the answer (503) for what the database could not do now. Its own words stand in no log."""
    log.error("A reader's request was not carried out (%s).", type(error).__name__)
    message = _("The site could not do this just now. Send it again in a moment.")
    return Refused(503, message, typed, {"Retry-After": str(BUSY)})
