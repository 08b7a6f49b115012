"""Dates that are known only in part: the one way the site holds the date of an event, a figure or a source.

A partial date is ISO 8601 of reduced precision: `2016-08-08`, `2016-08`, `2016`, or nothing at all. Unknown is shown
as unknown and never guessed; the week day is always computed, never stored.
"""

import calendar
import re
from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from datetime import date, datetime

from django import forms
from django.core.exceptions import ValidationError
from django.db import models
from django.db.models.query_utils import DeferredAttribute
from django.utils import timezone
from django.utils.dates import MONTHS
from django.utils.formats import date_format
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, override, pgettext
from wagtail import blocks

from .languages import FRENCH, current_language

DAY, MONTH, YEAR, UNKNOWN = "day", "month", "year", "unknown"
EARLIEST, LATEST = 1800, 2199
_FIRST_OF_MONTH = re.compile(r"(?<!\S)1 (?=[^\W\d])")
_ISO = re.compile(r"\A(\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?\Z")
_TYPED = re.compile(r"\A(?:(?:(\d{1,2})[ /.-])?(\d{1,2})[ /.-])?(\d{4})\Z")
_WORDS = re.compile(r"\A(?:(\d{1,2})(?:er)? )?([^\W\d]+) (\d{4})\Z")


def long_date(value: date, style: str = "DATE_FORMAT") -> str:
    """Return a date or a local time in words, in a format of the present language. French says `1er octobre`."""
    text = date_format(value, style)
    return _FIRST_OF_MONTH.sub("1er ", text) if current_language() is FRENCH else text


# The day that a preview shows; None everywhere else.
_imagined: ContextVar[date | None] = ContextVar("imagined_day", default=None)


def real_day() -> date:
    """Return today's date where the site is: a day ends for everybody at once, whatever clock a member of staff has."""
    return timezone.localdate(None, timezone.get_default_timezone())


def site_day() -> date:
    """Return the day for which a page is made: today, or the day that a preview shows."""
    return _imagined.get() or real_day()


def day_is_imagined() -> bool:
    return _imagined.get() is not None


@contextmanager
def as_of(day: date | None) -> Iterator[None]:
    """Let site_day() be another day, for what this thread does within; None leaves it as it is.

    For showing only: what is made within is kept in no cache (see home/page_cache.py), and nothing is to be saved.
    """
    token = _imagined.set(day or _imagined.get())
    try:
        yield
    finally:
        _imagined.reset(token)


def instant(value: datetime) -> str:
    """Return a point in time for a machine, with its offset and no microseconds: `2026-06-16T09:30:00+01:00`."""
    return timezone.localtime(value).isoformat(timespec="seconds")


class PartialDate(str):
    """A date of day, month or year precision, or unknown (the empty text).

    It is a text, so that it sorts, compares and serialises as its ISO form does.
    """

    __slots__ = ()

    @property
    def precision(self) -> str:
        """`day`, `month`, `year` or `unknown`."""
        return {10: DAY, 7: MONTH, 4: YEAR}.get(len(self), UNKNOWN)

    @property
    def year(self) -> int | None:
        return int(self[:4]) if self else None

    @property
    def first_day(self) -> date | None:
        """The first day the date can mean, None when unknown."""
        if not self:
            return None
        year, month, day = (*map(int, self.split("-")), 1, 1)[:3]
        return date(year, month, day)

    @property
    def last_day(self) -> date | None:
        """The last day the date can mean, None when unknown."""
        if not self:
            return None
        parts = [int(part) for part in self.split("-")]
        year, month = parts[0], parts[1] if len(parts) > 1 else 12
        return date(year, month, parts[2] if len(parts) > 2 else calendar.monthrange(year, month)[1])

    def words(self) -> str:
        """The date in the present language: `8 août 2016`, `août 2016`, `2016`, or words that say it is unknown."""
        if not self:
            return _("date unknown")
        if self.precision == YEAR:
            return str(self)
        return long_date(self.first_day, "DATE_FORMAT" if self.precision == DAY else "YEAR_MONTH_FORMAT")


def period_words(start: PartialDate, end: PartialDate) -> str:
    """Return a period in words, which read the same way in both directions (a dash does not)."""
    if not end or end == start:
        return start.words()
    if not start:
        until = pgettext("day", "until %(end)s") if end.precision == DAY else _("until %(end)s")
        return until % {"end": end.words()}
    first = start.words()
    if start.precision == end.precision == DAY and start[:7] == end[:7]:
        if (end.first_day - start.first_day).days == 1:
            return _("%(first)s and %(last)s") % {"first": _day_alone(start), "last": end.words()}
        first = _day_alone(start)
    return f"{_since(first, start.precision)} {_up_to(end.words(), end.precision)}"


def _day_alone(day: PartialDate) -> str:
    """The day of the month alone, as it stands before another day of the same month: `19`, `1er`."""
    return "1er" if day.first_day.day == 1 and current_language() is FRENCH else str(day.first_day.day)


def _since(words: str, precision: str) -> str:
    # In French `du 3 mai`, `de mars`, `d’avril`.
    if precision == DAY:
        template = pgettext("day", "from %(date)s")
    elif words.startswith(("a", "o")):
        template = pgettext("before a vowel", "from %(date)s")
    else:
        template = _("from %(date)s")
    return template % {"date": words}


def _up_to(words: str, precision: str) -> str:
    template = pgettext("day", "to %(date)s") if precision == DAY else _("to %(date)s")
    return template % {"date": words}


def period_errors(start: PartialDate, end: PartialDate, field: str) -> dict:
    """Return {field: message} when a period ends before it starts or has an end only; else {}."""
    if end and not start:
        return {field: _("Give the start date too, or leave the end empty.")}
    if start and end and end.last_day < start.first_day:
        return {
            field: _("The end (%(end)s) is before the start (%(start)s).")
            % {"end": end.words(), "start": start.words()}
        }
    return {}


def _month_names() -> dict[str, int]:
    """Every month's name in both languages, without French accents, so that `aout` is understood."""
    names = {}
    for code in ("fr", "ar"):
        with override(code):
            for number, name in MONTHS.items():
                names[_plain(str(name))] = number
    return names


def _plain(text: str) -> str:
    return text.casefold().translate(str.maketrans("éèûôâîàç", "eeuoaiac"))


def parse_partial_date(text: str) -> PartialDate:
    """Read what a person typed: 2016-08-08, 08/08/2016, 8 août 2016, 08/2016, غشت 2016, 2016 or nothing.

    Raises ValidationError, in the reader's language, for anything else and for days that no calendar has.
    """
    text = " ".join(str(text or "").translate(_WESTERN_DIGITS).split())
    if not text:
        return PartialDate("")
    if found := _ISO.match(text):
        year, month, day = found.groups()
    elif found := _TYPED.match(text):
        day, month, year = found.groups()
    elif (found := _WORDS.match(text)) and _plain(found[2]) in _month_names():
        day, month, year = found[1], _month_names()[_plain(found[2])], found[3]
    else:
        raise ValidationError(
            _(
                "“%(text)s” is not a date. Type 18/12/2021, 12/2021 or 2021, or leave empty if the date is unknown."
            ),
            code="invalid",
            params={"text": text[:40]},
        )
    try:
        date(int(year), int(month or 1), int(day or 1))
    except ValueError as error:
        raise ValidationError(
            _("“%(text)s” is not in the calendar."), code="invalid", params={"text": text[:40]}
        ) from error
    if not EARLIEST <= int(year) <= LATEST:
        raise ValidationError(
            _("The year must be between %(first)d and %(last)d."),
            code="invalid",
            params={"first": EARLIEST, "last": LATEST},
        )
    return PartialDate("-".join(f"{int(part):02}" for part in (year, month, day) if part))


_WESTERN_DIGITS = str.maketrans("٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹", "01234567890123456789")
HELP_TEXT = gettext_lazy("18/12/2021, 12/2021 or 2021. Leave empty if unknown: readers are told so.")


class PartialDateFormField(forms.CharField):
    """A text box that reads a partial date in any of its written forms."""

    def __init__(self, **kwargs):
        kwargs.setdefault("max_length", 40)
        super().__init__(**kwargs)

    def to_python(self, value) -> PartialDate:
        return parse_partial_date(super().to_python(value))


class _PartialDateAttribute(DeferredAttribute):
    """Makes a text set on an instance a PartialDate at once; a text that is no date waits for validation."""

    def __set__(self, instance, value):
        if not isinstance(value, PartialDate):
            try:
                value = parse_partial_date(value)
            except ValidationError:
                value = str(value)
        instance.__dict__[self.field.attname] = value


class PartialDateField(models.CharField):
    """A column of ten characters that holds a PartialDate; empty means unknown."""

    descriptor_class = _PartialDateAttribute

    def __init__(self, *args, **kwargs):
        kwargs.update(max_length=10, blank=True, default="")
        kwargs.setdefault("help_text", HELP_TEXT)
        super().__init__(*args, **kwargs)

    def deconstruct(self):
        name, path, args, kwargs = super().deconstruct()
        for fixed in ("max_length", "blank", "default", "help_text"):
            kwargs.pop(fixed, None)
        return name, path, args, kwargs

    def from_db_value(self, value, expression, connection) -> PartialDate:
        return PartialDate(value or "")

    def to_python(self, value) -> PartialDate:
        return value if isinstance(value, PartialDate) else parse_partial_date(value)

    def get_prep_value(self, value) -> str:
        return str(self.to_python(value))

    def formfield(self, **kwargs):
        return super().formfield(**({"form_class": PartialDateFormField, "max_length": 40} | kwargs))


class PartialDateBlock(blocks.FieldBlock):
    """A partial date in a StreamField."""

    def __init__(self, required=False, help_text=HELP_TEXT, **kwargs):
        self.field = PartialDateFormField(required=required, help_text=help_text)
        super().__init__(**kwargs)

    def to_python(self, value) -> PartialDate:
        return PartialDate(value or "")

    def get_prep_value(self, value) -> str:
        return str(value or "")

    class Meta:
        icon = "date"
        default = PartialDate("")
