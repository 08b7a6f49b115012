"""One-time tokens: what makes of a form that anybody can send exactly one comment, without a cookie.

A token is given with the second look at a comment and comes back with it. It is signed, holds the page and the comment
it answers, and a number used once; of that number only a digest is kept, in a column that admits it once.
"""

import secrets
import time
from dataclasses import dataclass

from django.conf import settings
from django.core.signing import BadSignature, Signer
from django.utils.crypto import salted_hmac

SALT = "comments.token"
# Clocks of two machines differ a little.
CLOCKS_DIFFER = 60


class TokenError(Exception):
    """A token that makes no comment: forged, expired, or of another page."""


class TokenExpired(TokenError):
    """A token that was ours, too long ago."""


@dataclass(frozen=True)
class Token:
    """A token that was read: its number used once and how long ago it was given (seconds)."""

    nonce: str
    age: float

    @property
    def digest(self) -> str:
        """What is kept of it: 64 hexadecimal digits that say nothing without the site's key."""
        return salted_hmac(SALT, self.nonce, algorithm="sha256").hexdigest()


def issue(page_id: int, parent_id: int | None = None) -> str:
    """Return a new token for one comment on a page, or for one reply to a comment of that page."""
    content = {"p": page_id, "r": parent_id, "n": secrets.token_urlsafe(16), "t": int(time.time())}
    return Signer(salt=SALT).sign_object(content)


def read(text: str, page_id: int, parent_id: int | None = None) -> Token:
    """Return the token that came back. Raises TokenError, or TokenExpired after COMMENTS_TOKEN_HOURS."""
    try:
        content = Signer(salt=SALT).unsign_object(text)
    except (BadSignature, ValueError) as error:  # signed with another key, cut, or no token at all
        raise TokenError from error
    if (content["p"], content["r"]) != (page_id, parent_id):
        raise TokenError
    age = time.time() - content["t"]
    if age < -CLOCKS_DIFFER:
        raise TokenError
    if age > settings.COMMENTS_TOKEN_HOURS * 3600:
        raise TokenExpired
    return Token(content["n"], max(age, 0.0))
