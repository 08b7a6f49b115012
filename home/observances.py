"""Days that return every year, such as 26 June."""

from datetime import date

from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _

from .dates import long_date, site_day

# A leap year, so that 29 February is a day.
LEAP_YEAR = 2024


def observance_errors(day: int | None, month: int | None) -> None:
    """Raise ValidationError for half a day or a day that no calendar has."""
    if (day is None) != (month is None):
        raise ValidationError({"observance_month": _("Give both the day and the month, or neither.")})
    if day is not None:
        try:
            date(LEAP_YEAR, month, day)
        except ValueError as error:
            raise ValidationError({"observance_day": _("There is no such day in the calendar.")}) from error


def observance_words(day: int | None, month: int | None) -> str:
    """Return the day in words, such as `26 juin`; empty without one."""
    return long_date(date(LEAP_YEAR, month, day), "MONTH_DAY_FORMAT") if day and month else ""


def next_observance(day: int | None, month: int | None) -> date | None:
    """Return the next date, today included, on which the day falls."""
    if not (day and month):
        return None
    today = site_day()
    for year in range(today.year, today.year + 9):
        try:
            found = date(year, month, day)
        except ValueError:
            continue
        if found >= today:
            return found
    return None
