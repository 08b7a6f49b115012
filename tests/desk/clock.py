"""The tests' own clock, and the two changes of the site's clocks in 2027 as the time zone data give them."""

from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from io import StringIO
from itertools import pairwise
from unittest.mock import patch
from zoneinfo import ZoneInfo

from django.core.management import CommandError, call_command
from django.utils import timezone

from tests.admin.forms import committed

MOROCCO = ZoneInfo("Africa/Casablanca")
HOUR = timedelta(hours=1)


def changes_of(year: int) -> list[tuple[datetime, timedelta, timedelta]]:
    """Return the moments (UTC) at which the clocks change, with the distance from UTC before and after."""
    start = datetime(year, 1, 1, tzinfo=UTC)
    hours = [start + HOUR * number for number in range(366 * 24)]
    offsets = [(moment, moment.astimezone(MOROCCO).utcoffset()) for moment in hours if moment.year == year]
    return [(moment, before, after) for (_, before), (moment, after) in pairwise(offsets) if before != after]


@contextmanager
def at(moment: datetime):
    """Let it be another moment: for Django, Wagtail and the site alike."""
    with patch.object(timezone, "now", lambda: moment.astimezone(UTC)):
        yield


def run(*arguments: str, command: str = "publish_scheduled") -> str:
    """Run a timer's command as at the end of a real transaction; return what it printed, or the line of its failure."""
    said = StringIO()
    try:
        with committed():
            call_command(command, *arguments, stdout=said)
    except CommandError as error:
        assert len(str(error).splitlines()) == 1
        return str(error)
    return said.getvalue()
