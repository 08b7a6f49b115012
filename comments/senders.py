"""How much one sender may send, without keeping who it is.

A sender is a keyed digest of the network address; the key is drawn anew every day and lives in the cache only, so that
the next day nobody can tell any more who sent what. Nothing of this is in the database. A cache that does not answer
(PatientCache: it gives None) knows no sender: everything is let through, and moderators read it all anyway.
"""

import hmac
import ipaddress
import secrets
import time
from datetime import timedelta
from hashlib import sha256

from django.conf import settings
from django.core.cache import cache
from django.utils import timezone

from home.page_cache import PatientCache

DAY = 24 * 3600
patient = PatientCache()


class TooMany(Exception):
    """More than one sender may send. `seconds` is when to come back."""

    def __init__(self, seconds: int):
        self.seconds = seconds


def _address(request) -> str:
    header = settings.VISITOR_ADDRESS_HEADER
    given = request.headers.get(header, "") if header else request.META.get("REMOTE_ADDR", "")
    try:
        address = ipaddress.ip_address(given.strip())
    except ValueError:
        return ""
    # A server that listens to both kinds at once writes every old address as a new one, all in one network.
    address = getattr(address, "ipv4_mapped", None) or address
    if address.version == 6:
        # One household has a whole network of 64 bits.
        return str(ipaddress.ip_network(f"{address}/64", strict=False))
    return str(address)


def _key_of_today() -> str:
    name = f"comments:sender-key:{timezone.localdate()}"
    patient.add(name, secrets.token_hex(32), DAY)
    return patient.get(name) or ""


def sender_of(request) -> str:
    """Return today's mark of who sends; empty when it cannot be known, and the same for nobody tomorrow."""
    address = _address(request)
    key = _key_of_today() if address else ""
    return hmac.new(key.encode(), address.encode(), sha256).hexdigest()[:32] if key else ""


def count(sender: str, what: str) -> None:
    """Count one more thing (`post`, `report`, `receipt`) of a sender. Raises TooMany above COMMENTS_LIMITS."""
    if not sender:
        return
    for number, seconds in settings.COMMENTS_LIMITS[what]:
        name = f"comments:{what}:{seconds}:{int(time.time() // seconds)}:{sender}"
        patient.add(name, 0, seconds)
        sent = patient.incr(name)
        patient.touch(name, seconds)  # a cache of files forgets the time when it counts
        if sent is not None and sent > number:
            raise TooMany(seconds)


def first_today(sender: str, what: str) -> bool:
    """Whether a sender does something for the first time today; true as well when nobody can tell."""
    return not sender or patient.add(f"comments:done:{what}:{sender}", 1, DAY) is not False


def not_done(sender: str, what: str) -> None:
    """Take back what first_today() remembers: it could not be done after all."""
    if sender:
        patient.delete(f"comments:done:{what}:{sender}")


def remember_sender(comment_id: int, sender: str) -> None:
    """Let moderators see, today only, what else came from where a comment came from."""
    if sender:
        patient.set(f"comments:sender-of:{comment_id}", sender, DAY)


def same_sender_today(comment_id: int, candidates: list[int]) -> list[int] | None:
    """Return those of some comments (ids) that came from the sender of one; None when that is not known any more."""
    names = {f"comments:sender-of:{pk}": pk for pk in {comment_id, *candidates}}
    marks = {names[name]: mark for name, mark in (patient.get_many(names) or {}).items()}
    if comment_id not in marks:
        return None
    return [pk for pk in candidates if marks.get(pk) == marks[comment_id]]


def forget_past_days() -> None:
    """Take the keys of the past two weeks out of the cache: a cache of files drops them for want of room only.

    Without its key, a digest that lingers anywhere leads to no address.
    """
    today = timezone.localdate()
    cache.delete_many([f"comments:sender-key:{today - timedelta(days=past)}" for past in range(1, 15)])


def forget_senders_of(comment_ids: list[int]) -> None:
    """Take the marks of some comments' senders out of the cache."""
    cache.delete_many([f"comments:sender-of:{pk}" for pk in comment_ids])
