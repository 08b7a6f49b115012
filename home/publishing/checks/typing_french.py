"""French as it is typed: what readers would see and the site does not mend when it sets a page.

The site makes a space before ; : ! ? » % and after « one that does not break, whatever its kind, and sets those within
« »: they are no fault. A space that was not typed at all is one, because nobody can tell it from “12:30” or an address.
"""

import re
from collections.abc import Iterator

from django.utils.html import format_html, format_html_join
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from ...models import BasePage
from ..findings import Finding, Html, Level
from ..page_texts import texts_of
from ..telling import MOST_PASSAGES, around, quoted, where

# What is written as it must be: addresses, times, numbers of documents.
AS_IT_IS = re.compile(r"(?:https?://|www\.)[^\s<>«»\"]+|[\w.+-]{1,64}@[\w.-]{1,255}")
FAULTS = re.compile(
    r"(?<=[^\W\d_])'(?=[^\W\d_])"  # a straight apostrophe
    r'|"'
    r"|(?<=[\w)»’”%])[;!?](?=[\s»)]|\Z)|(?:(?<=[^\W\d_])|(?<=[)»])):(?=\s|\Z)|(?<=\d)%"  # no space before
    r"|(?<=[^\s\u00a0\u202f])[ \u00a0\u202f]{2,}(?=\S)"
    r"|(?<!\.)\.{3}(?!\.)"
)


def findings(page) -> Iterator[Finding]:
    """Yield one finding that sums up the typing of a French page, with the first passages."""
    if not isinstance(page, BasePage) or page.language.code != "fr":
        return
    found = [(text, one) for text in texts_of(page) for one in faults_in(text.text)]
    if found:
        count = len(found)
        words = ngettext(
            "%(count)d sign is not typed as French wants it:",
            "%(count)d signs are not typed as French wants them:",
            count,
        ) % {"count": count}
        first = list(dict.fromkeys(found))[:MOST_PASSAGES]
        shown = format_html_join(
            " · ",
            "{} {}",
            ((where(page, text.place, text.anchor), quoted(page, one)) for text, one in first),
        )
        advice = _(
            "Type ’ and « », a space before ; : ! ? and the per cent sign, one space between words, and … as one sign."
        )
        yield Finding("typing", Level.ADVISES, Html(format_html("{} {}. {}", words, shown, advice)), count)


def faults_in(text: str) -> list[str]:
    """Return each sign of a French text that is not typed as it should be, with what is around it."""
    kept = AS_IT_IS.sub(lambda found: "x" * len(found[0]), text)
    return [around(text, *found.span()) for found in FAULTS.finditer(kept)]
