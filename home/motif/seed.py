"""From a name to numbers: the same place is drawn the same everywhere, on every machine and in both languages."""

import hashlib
import re
from collections.abc import Iterator

SEED = re.compile(r"[0-9a-f]{12}")


def seed_of(slug: str) -> str:
    """Return the seed of a place or of a page: the first twelve hex digits of the SHA-256 of its slug."""
    return hashlib.sha256(slug.encode()).hexdigest()[:12]


def choice(seed: str, purpose: str, options):
    """Return one of some options, always the same for a seed and a purpose."""
    digest = hashlib.sha256(f"{seed}:{purpose}".encode()).digest()
    return options[int.from_bytes(digest[:4], "big") % len(options)]


def draws(seed: str, purpose: str) -> Iterator[float]:
    """Yield numbers from 0 to below 1 without end, always the same for a seed and a purpose."""
    round_ = 0
    while True:
        for byte in hashlib.sha256(f"{seed}:{purpose}:{round_}".encode()).digest():
            yield byte / 256
        round_ += 1
