"""Does what must be done by the clock: a timer starts it every five minutes."""

from comments import alerts, outcomes, retention
from home.timers import RememberedCommand


class Command(RememberedCommand):
    help = (
        "Tells writers of decisions, warns moderators of comments that may put somebody in danger, and erases what has"
        " been kept long enough. To be started every five minutes."
    )
    name = "tend_comments"
    failure = "not sent"
    parts = [
        # Before anything is sent: an address that is out of time is not written to any more.
        ("addresses", outcomes.drop_addresses),
        ("outcomes", outcomes.send_outcomes),
        ("alerts", alerts.alert_risks),
        ("unpublished comments", retention.erase_unpublished),
        ("spam", retention.delete_spam),
        ("fingerprints", retention.drop_fingerprints),
        ("reports", retention.delete_reports),
        ("senders", retention.forget_senders),
        ("free space", retention.wipe_free_space),
    ]
