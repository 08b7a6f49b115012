"""Tells members of staff what has become due, and by mail what is new for them: a timer starts it twice a day."""

from home.ageing.telling import tell_due
from home.notices import mails
from home.timers import RememberedCommand


class Command(RememberedCommand):
    help = (
        "Sends each member of staff, in their language, a summary of what is new for them, and deletes notices that"
        " are 90 days old. To be started twice a day. Nothing is sent where nothing waits."
    )
    name = "send_digest"
    failure = "not sent"
    parts = [
        ("facts", tell_due),
        ("at once", mails.send_at_once),
        ("digest", mails.send_digest),
        ("old notices", mails.forget),
    ]
