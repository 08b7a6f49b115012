"""Dates and times of a publication, as an editor types them: in the hours of the site, whatever those are that day.

Morocco is an hour ahead of UTC, and level with it during Ramadan: each year an hour comes twice, and one is left out.
"""

from datetime import UTC, date, datetime, time
from zoneinfo import ZoneInfo

from django.conf import settings
from django.core.exceptions import ValidationError
from django.utils import timezone
from django.utils.translation import gettext as _

from ..dates import long_date


def site_zone() -> ZoneInfo:
    return ZoneInfo(settings.TIME_ZONE)


def local_moment(day: date, hour: time) -> datetime:
    """Return the moment of a date and a time of the site. Raises ValidationError where there is none, or two."""
    naive = datetime.combine(day, hour)
    first, second = (naive.replace(tzinfo=site_zone(), fold=fold) for fold in (0, 1))
    words = {"time": naive.strftime("%H:%M"), "date": long_date(day)}
    if first.astimezone(UTC).astimezone(site_zone()).replace(tzinfo=None) != naive:
        raise ValidationError(
            _("There is no %(time)s on %(date)s: the clocks go forward. Choose a time an hour later.") % words
        )
    if first.utcoffset() != second.utcoffset():
        raise ValidationError(
            _("%(time)s comes twice on %(date)s: the clocks go back. Choose another time.") % words
        )
    return first


def offset_at(moment: datetime) -> str:
    """Return how far the site's clock is from UTC at a moment: `UTC+1`, `UTC+0`."""
    minutes = int(moment.astimezone(site_zone()).utcoffset().total_seconds() // 60)
    hours, rest = divmod(abs(minutes), 60)
    return f"UTC{'-' if minutes < 0 else '+'}{hours}" + (f":{rest:02}" if rest else "")


def zone_words(moment: datetime | None = None) -> str:
    """Return the site's zone with its offset at a moment, or now: `Africa/Casablanca, UTC+1`."""
    return f"{settings.TIME_ZONE}, {offset_at(moment or timezone.now())}"


def moment_words(moment: datetime) -> str:
    """Return a moment in words, in the hours of the site and with its zone, whatever clock a member of staff has."""
    return _("%(moment)s (%(zone)s)") % {
        "moment": long_date(moment.astimezone(site_zone()), "DATETIME_FORMAT"),
        "zone": zone_words(moment),
    }
