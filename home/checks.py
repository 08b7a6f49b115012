"""What `manage.py check` says of the machine: whether it knows when the clocks of the site change."""

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

from django.conf import settings
from django.core.checks import Warning, register

# Morocco is an hour ahead of UTC but for Ramadan and the days around it, of which every 365 days hold some weeks. Older
# data knew a winter at UTC+0, and the oldest no change at all.
MOROCCO = "Africa/Casablanca"
FEWEST, MOST = 20, 80


def days_at_utc(zone: ZoneInfo, start: datetime) -> int:
    """Return on how many of the 365 days after a moment a zone is level with UTC."""
    moments = (start + timedelta(days=number) for number in range(365))
    return sum(not moment.astimezone(zone).utcoffset() for moment in moments)


@register()
def time_zone_data(app_configs, **kwargs) -> list[Warning]:
    """Warn where the machine does not know the clock changes of the coming year: publications would be an hour off."""
    if settings.TIME_ZONE != MOROCCO or FEWEST <= days_at_utc(ZoneInfo(MOROCCO), datetime.now(UTC)) <= MOST:
        return []
    return [
        Warning(
            "The time zone data of this machine are out of date: they do not know when Morocco changes its clocks"
            " around Ramadan in the coming year.",
            hint="Update the system's package tzdata. If Morocco has given the change up, add qafila.W001 to"
            " SILENCED_SYSTEM_CHECKS.",
            id="qafila.W001",
        )
    ]
