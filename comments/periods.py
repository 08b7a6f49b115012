"""How long things are kept, in words: from the very settings that the purge follows, for whoever is told of them."""

from django.conf import settings
from django.utils.translation import ngettext

# Two sendings of one comment are told apart from two comments on the day of posting only; a day more for time zones.
FINGERPRINT_DAYS = 2


class Periods:
    """The periods of the settings in the present language. In Arabic they are written to follow a preposition."""

    @property
    def undo(self) -> str:
        """How long after a decision the writer is told of it."""
        return minutes(settings.COMMENTS_UNDO_MINUTES)

    @property
    def address_after_decision(self) -> str:
        """How long an e-mail address is kept at most after the decision."""
        return hours(settings.COMMENTS_ADDRESS_HOURS_AFTER_DECISION)

    @property
    def address(self) -> str:
        """How long an e-mail address is kept at most after posting."""
        return days(settings.COMMENTS_ADDRESS_DAYS)

    @property
    def unpublished(self) -> str:
        """How long what is not shown is kept: from posting, or from the refusal."""
        return days(settings.COMMENTS_UNPUBLISHED_DAYS)

    @property
    def spam(self) -> str:
        """How long spam is kept."""
        return days(settings.COMMENTS_SPAM_DAYS)

    @property
    def fingerprint(self) -> str:
        """How long the digest of a comment's words is kept."""
        return days(FINGERPRINT_DAYS)


def minutes(count: int) -> str:
    return ngettext("%(count)d minute", "%(count)d minutes", count) % {"count": count}


def hours(count: int) -> str:
    return ngettext("%(count)d hour", "%(count)d hours", count) % {"count": count}


def days(count: int) -> str:
    return ngettext("%(count)d day", "%(count)d days", count) % {"count": count}


def weeks(count: int) -> str:
    return ngettext("%(count)d week", "%(count)d weeks", count) % {"count": count}


def months(count: int) -> str:
    return ngettext("%(count)d month", "%(count)d months", count) % {"count": count}


def years(count: int) -> str:
    return ngettext("%(count)d year", "%(count)d years", count) % {"count": count}
