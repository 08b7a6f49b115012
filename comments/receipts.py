"""Receipt codes: what lets the writer of a comment, and nobody else, see what became of it and erase it.

The code is made from the token's number and the site's key, so that a writer whose answer was lost on the way gets the
same code by sending again; only a keyed digest of it is stored.
"""

import base64
import hmac
from hashlib import sha256

from django.conf import settings
from django.utils.crypto import salted_hmac

SALT = "comments.receipt"
# Crockford's alphabet: no I, L, O or U, which are read as other letters or make words.
PLAIN = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567"
CROCKFORD = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
LENGTH = 12  # letters of 5 bits: 60 bits, tried against a rate limit
READ_AS = str.maketrans("OIL", "011")


def code_of(nonce: str) -> str:
    """Return the receipt code that belongs to a token's number: `K7P4-92XM-3TQF`."""
    digest = hmac.new(settings.SECRET_KEY.encode(), f"{SALT}:{nonce}".encode(), sha256).digest()
    letters = base64.b32encode(digest).decode()[:LENGTH].translate(str.maketrans(PLAIN, CROCKFORD))
    return "-".join(letters[start : start + 4] for start in range(0, LENGTH, 4))


def plain_code(typed: str) -> str:
    """Return a code as somebody copied it from paper, in one form; empty when it can be none."""
    letters = "".join(_ascii(letter) for letter in typed[:200].upper() if letter.isalnum()).translate(READ_AS)
    return letters if len(letters) == LENGTH and set(letters) <= set(CROCKFORD) else ""


def _ascii(letter: str) -> str:
    # Arabic keyboards type ٣ for 3.
    return str(int(letter)) if letter.isdecimal() else letter


def digest_of(code: str) -> str:
    """Return what is stored of a code: 64 hexadecimal digits."""
    return _digest(plain_code(code), settings.SECRET_KEY)


def digests_of(typed: str) -> list[str]:
    """Return what may be stored of a typed code, under the present key and those before it; none for no code."""
    code = plain_code(typed)
    if not code:
        return []
    return [_digest(code, key) for key in (settings.SECRET_KEY, *settings.SECRET_KEY_FALLBACKS)]


def _digest(code: str, key: str) -> str:
    return salted_hmac(SALT, code, secret=key, algorithm="sha256").hexdigest()
