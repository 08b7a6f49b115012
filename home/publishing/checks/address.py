"""An address that says what a sensitive page is about."""

from collections.abc import Iterator

from ...safety_hooks import telling_address
from ..findings import Finding, Html, Level


def findings(page) -> Iterator[Finding]:
    if words := telling_address(page):
        yield Finding("address", Level.ADVISES, Html(words))
