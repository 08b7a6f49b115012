"""Publishes and takes down what was planned, and writes to the staff what cannot wait: a timer starts it every minute.

Stands before Wagtail's own command of this name.
"""

from home.notices import mails
from home.publishing import by_the_clock
from home.timers import RememberedCommand


class Command(RememberedCommand):
    help = (
        "Publishes what was to go live until now, takes down what was to be shown until now, and sends staff the mails"
        " that cannot wait for the summary. To be started every minute, or at least every five."
    )
    name = "publish_scheduled"
    parts = [
        ("publications", by_the_clock.publish_due),
        ("ends", by_the_clock.expire_due),
        # Last: it tells what has just failed, and a slow mail server keeps no page waiting.
        ("at once", mails.send_at_once),
    ]
