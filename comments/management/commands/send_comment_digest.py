"""Tells moderators what waits for them: a timer starts it twice a day."""

from comments import alerts
from comments.timers import RememberedCommand


class Command(RememberedCommand):
    help = (
        "Tells every moderator, in their language, how many comments wait. To be started twice a day. Nothing is sent"
        " when nothing waits."
    )
    name = "send_comment_digest"
    parts = [("digest", alerts.send_digest)]
