"""News of the demonstration. ``published_at`` is this site's own time (Africa/Casablanca), never the event's.

Note marks [1], [2] in the text point at the item's ``notes`` in order. A missing language means no page.
"""

from . import (
    fifth_report,
    istanbul,
    morocco_belgium,
    opcat,
    psychologists,
    spt,
)

NEWS = [
    psychologists.ROW,
    fifth_report.ROW,
    istanbul.ROW,
    opcat.ROW,
    morocco_belgium.ROW,
    spt.ROW,
]
