"""Does what must be done by the clock about pictures of people: a timer starts it every five minutes."""

from home.protection import consent_notices, tending
from home.timers import RememberedCommand


class Command(RememberedCommand):
    help = (
        "Withdraws pictures whose consent has ended, tells staff of consents that end soon, finishes what was"
        " interrupted while pictures were withdrawn, and deletes files that should not be there. To be started every"
        " five minutes."
    )
    name = "tend_pictures"
    parts = [
        ("consents", tending.settle_expired),
        ("ends of consents", consent_notices.tell_of_ends),
        ("public files", tending.sweep_renditions),
        ("originals", tending.finish_sealing),
        ("leftovers", tending.sweep_leftovers),
        ("uploads", tending.sweep_staging),
        ("share cards", tending.draw_cards),
    ]
