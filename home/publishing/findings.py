"""What is said of a page before it is published: what blocks it, what must be chosen knowingly, what is only advised.

Each module of home/publishing/checks/ has a function `findings(page)` that yields Finding objects for a page as it is
in memory, in the language of whoever asks. CHECKS lists them in the order in which the screen shows them.
"""

from collections.abc import Callable, Iterable, Iterator
from enum import StrEnum
from importlib import import_module
from typing import NamedTuple

from django.utils.html import conditional_escape, format_html
from django.utils.safestring import SafeString


class Level(StrEnum):
    """What a finding does to the publication."""

    BLOCKS = "blocks"
    ASKS = "asks"  # a deliberate choice, with a reason that is logged, goes past it
    ADVISES = "advises"


class Html(SafeString):
    """HTML that stays HTML when Wagtail's list of a form's errors sets something before it (`"" + error`)."""

    def __radd__(self, before) -> "Html":
        return Html(format_html("{}{}", conditional_escape(before), SafeString(self)))


class Finding(NamedTuple):
    """One thing that was found. `code` is short and Latin (`alt`, `consent`, `phone`…); `message` holds the links.

    `count` is how often it was found, where that is worth remembering.
    """

    code: str
    level: Level
    message: Html
    count: int = 1


# Modules by name: what they look at imports what imports this.
CHECKS = [
    "home.publishing.checks.people",  # pictures, consents, documents, alternative texts
    "home.publishing.checks.reviews",  # whether somebody else has looked at it
    "home.publishing.checks.links",
    "home.publishing.checks.figures",  # unit, date, source
    "home.publishing.checks.personal_data",  # telephone, e-mail, identity papers
    "home.publishing.checks.content_note",
    "home.publishing.checks.address",
    "home.publishing.checks.relative_dates",
    "home.publishing.checks.open_notes",
    "home.publishing.checks.other_language",
    "home.publishing.checks.typing_french",
    "home.publishing.checks.typing_arabic",
    "home.publishing.checks.translation",  # what is not translated, or is no page as it stands
]
Check = Callable[..., Iterable[Finding]]


def findings_of(page) -> list[Finding]:
    """Return all that is found in a page, what blocks first."""
    found = [finding for name in CHECKS for finding in import_module(name).findings(page)]
    order = list(Level)
    return sorted(found, key=lambda finding: order.index(finding.level))


def blocks(page) -> Iterator[Html]:
    """Yield why a page may not be published, whoever asks."""
    return (finding.message for finding in findings_of(page) if finding.level is Level.BLOCKS)
