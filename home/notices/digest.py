"""What a summary by mail says: one sentence for each kind of notice, and what the other apps have waiting.

Numbers only: no title, no text and no person's name leaves the site by mail.
"""

from collections.abc import Callable, Mapping

from django.urls import reverse
from django.utils.translation import ngettext_lazy

from .. import mail
from ..models import Notice

Kind = Notice.Kind
Part = Callable[..., list[str]]
_parts: list[Part] = []


def part(lines: Part) -> Part:
    """Register what an app has to say to a user: `lines(user)`, in the present language; [] where nothing waits.

    It is asked at every summary, whether anything has changed since the last or not.
    """
    _parts.append(lines)
    return lines


SENTENCES = {
    Kind.TASK: ngettext_lazy(
        "%(number)d page waits for your review.", "%(number)d pages wait for your review.", "number"
    ),
    Kind.REVIEWED: ngettext_lazy(
        "%(number)d of your pages has been reviewed.",
        "%(number)d of your pages have been reviewed.",
        "number",
    ),
    Kind.TO_REVIEW: ngettext_lazy(
        "%(number)d page must be compared with its other version, which has changed.",
        "%(number)d pages must be compared with their other versions, which have changed.",
        "number",
    ),
    Kind.TO_TRANSLATE: ngettext_lazy(
        "%(number)d page waits for its translation.", "%(number)d pages wait for their translation.", "number"
    ),
    Kind.SCHEDULE_FAILED: ngettext_lazy(
        "%(number)d scheduled publication has failed.",
        "%(number)d scheduled publications have failed.",
        "number",
    ),
    Kind.CONSENT_WITHDRAWN: ngettext_lazy(
        "%(number)d consent was withdrawn.", "%(number)d consents were withdrawn.", "number"
    ),
    Kind.CONSENT_EXPIRING: ngettext_lazy(
        "%(number)d consent ends soon.", "%(number)d consents end soon.", "number"
    ),
    Kind.FACT_DUE: ngettext_lazy(
        "%(number)d fact must be verified again.", "%(number)d facts must be verified again.", "number"
    ),
    Kind.NOTE: ngettext_lazy(
        "Notes were left on %(number)d page.", "Notes were left on %(number)d pages.", "number"
    ),
}


def of_notices(numbers: Mapping[str, int]) -> list[list[str]]:
    """Return what notices say, by how many there are of each kind: one block of lines, or none."""
    lines = [SENTENCES[kind] % {"number": numbers[kind]} for kind in Kind if numbers.get(kind)]
    return [[*lines, mail.absolute(reverse("notices"))]] if lines else []


def of_apps(user) -> list[list[str]]:
    """Return what the apps have waiting for a user, one block of lines for each that has something."""
    return [lines for part in _parts if (lines := part(user))]
