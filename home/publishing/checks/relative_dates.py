"""Days that are told from the day of writing (“vendredi dernier”) on a page that does not say of which day it speaks.

Nobody knows a year later which Friday it was. What somebody said is left as it was said, and what carries a date of its
own (a correction, a signed message, a banner with its days) is dated.
"""

import re
from collections.abc import Iterator

from django.utils.translation import gettext as _

from ...models import BasePage
from ..findings import Finding, Level
from ..page_texts import texts_of
from ..telling import around, first_of, passages, told
from . import spelt

DATED = {"quotation", "message", "corrections", "banner_title", "banner_text", "notes"}
TODAY = {"fr": spelt.TODAY_FRENCH, "ar": spelt.TODAY_ARABIC}
DAYS = {"fr": spelt.RELATIVE_FRENCH, "ar": spelt.RELATIVE_ARABIC}
# By language, and by whether the page tells of events.
PATTERNS = {
    (code, of_event): re.compile(
        rf"(?<!\w)(?:{'|'.join([*days, TODAY[code]] if of_event else days)})(?!\w)", re.IGNORECASE
    )
    for code, days in DAYS.items()
    for of_event in (True, False)
}
# “hier, vendredi 10 juin”, «أمس الجمعة 10 يونيو»: the day is said.
SAID = re.compile(spelt.DAY_THAT_IS_SAID, re.IGNORECASE)
MARKS = re.compile(r"[\u064b-\u0652\u0640]")  # tashkeel and tatweel


def findings(page) -> Iterator[Finding]:
    """Yield the places of a page without a day of its own whose words need one."""
    if not isinstance(page, BasePage) or page.has_event_date:
        return
    places = (
        (text, found)
        for text in texts_of(page)
        if not DATED.intersection(text.names)
        and (found := relative_dates_in(text.text, page.language.code, page.tells_events))
    )
    advice = _("Nobody will know later which day that was: give the date.")
    yield from first_of(
        Finding("relative_date", Level.ADVISES, told(page, text, passages(page, found), advice))
        for text, found in places
    )


def relative_dates_in(text: str, code: str, of_event: bool = True) -> list[str]:
    """Return the passages of a text in a language that say a day from the day of writing, with what is around."""
    text = MARKS.sub("", text).replace("\u00a0", " ")
    return [
        around(text, *found.span())
        for found in PATTERNS[code, of_event].finditer(text)
        if not SAID.match(text, found.end())
    ]
