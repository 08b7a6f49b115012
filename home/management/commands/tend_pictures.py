"""Does what must be done by the clock about pictures of people: a timer starts it every five minutes."""

from home.protection import tending
from home.timers import TimerCommand


class Command(TimerCommand):
    help = (
        "Withdraws pictures whose consent has ended, finishes what was interrupted while pictures were withdrawn, and"
        " deletes files that should not be there. To be started every five minutes."
    )
    parts = [
        ("consents", tending.settle_expired),
        ("public files", tending.sweep_renditions),
        ("originals", tending.finish_sealing),
        ("leftovers", tending.sweep_leftovers),
        ("uploads", tending.sweep_staging),
        ("share cards", tending.draw_cards),
    ]
