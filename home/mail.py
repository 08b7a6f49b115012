"""The site's mails: plain text, in one language, with absolute addresses, and nothing that somebody wrote in them.

A template of a mail is the whole message: its first line is the subject, which a phone shows to whoever looks at it,
and so says nothing of the site's subject.
"""

import logging
from smtplib import SMTPDataError, SMTPRecipientsRefused

from django.conf import settings
from django.core.mail import EmailMessage
from django.template.loader import render_to_string
from django.utils.translation import override

from .languages import Language, language_of

log = logging.getLogger(__name__)


class Refused(Exception):
    """The mail server will never take a message for this address."""


class NotTaken(Exception):
    """The mail server did not take a message this time. `down` is whether it would take no other either."""

    def __init__(self, down: bool):
        self.down = down


def is_sent() -> bool:
    """Whether the site has a mail server: without one, nobody is asked for an address that would serve for nothing."""
    backend = settings.EMAIL_BACKEND.rsplit(".", 2)[-2]
    return bool(settings.EMAIL_HOST) if backend == "smtp" else backend not in ("console", "dummy")


def language_for(user) -> Language:
    """Return the language in which a member of staff is written to: that of their admin."""
    profile = getattr(user, "wagtail_userprofile", None)
    return language_of((profile and profile.preferred_language) or settings.LANGUAGE_CODE)


def absolute(path: str) -> str:
    """Return the whole address of a path of the site."""
    return settings.WAGTAILADMIN_BASE_URL.rstrip("/") + path


def send(template: str, language: str, to: str, **context) -> None:
    """Send one message to one address, in a language (its code). Raises Refused or NotTaken.

    What went wrong is told without the server's own words: they repeat the address.
    """
    with override(language):
        text = render_to_string(template, context)
    subject, _line_end, body = text.strip().partition("\n")
    # So that no machine answers a machine, and no “I am on holiday” comes back.
    headers = {"Auto-Submitted": "auto-generated"}
    try:
        EmailMessage(subject.strip(), body.strip() + "\n", to=[to], headers=headers).send()
    except SMTPRecipientsRefused as error:
        # 4xx is “not now” (many servers say so to whoever they have not met before), 5xx is “never”.
        if all(code >= 500 for code, _words in error.recipients.values()):
            raise Refused from None
        raise NotTaken(down=False) from None
    except Exception as error:
        log.warning("A message (%s) was not taken by the mail server: %s.", template, type(error).__name__)
        # SMTP's own errors are OSErrors too; only that of the data is about this one message.
        raise NotTaken(down=isinstance(error, OSError) and not isinstance(error, SMTPDataError)) from None
