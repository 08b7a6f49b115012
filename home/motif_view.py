"""The patterns that lists load: files made when they are asked for, and the same for ever."""

import hashlib
from base64 import b64encode
from functools import lru_cache

from django.http import HttpResponse
from django.urls import reverse
from django.views.decorators.http import require_safe

from .motif import HARMONIES
from .motif.svg import HELD, SHAPES, STATES, listed

ONE_YEAR = 31_536_000
ONE_HOUR = 3_600
PATTERN_URL = (
    rf"^motif/(?P<version>[0-9a-f]{{8}})/(?P<shape>{'|'.join(SHAPES)})/"
    rf"(?P<state>{'|'.join(STATES)})-(?P<harmony>{'|'.join(HARMONIES)})-(?P<seed>[0-9a-f]{{12}})\.svg\Z"
)


@lru_cache(maxsize=256)
def _file(shape: str, state: str, harmony: str, seed: str) -> tuple[bytes, str]:
    """Return (file, content policy): the policy allows the file's own style and nothing else."""
    text, style = listed(shape, state, harmony, seed)
    digest = b64encode(hashlib.sha256(style.encode()).digest()).decode()
    return text.encode(), f"default-src 'none'; style-src 'sha256-{digest}'; sandbox"


@lru_cache(maxsize=1)
def present_version() -> str:
    """Return a name for the way patterns are drawn now, so that a change of the code changes every address."""
    samples = [
        _file(shape, state, harmony, f"{number:012x}")[0]
        for shape in SHAPES
        for state in STATES
        for number, harmony in enumerate(HARMONIES)
    ]
    return hashlib.sha256(b"".join(samples)).hexdigest()[:8]


def pattern_url(shape: str, seed: str, harmony: str, state: str = "") -> str:
    """Return the address of a list's pattern; a page without a state is drawn as done."""
    return reverse("motif", args=[present_version(), shape, state or HELD, harmony, seed])


@require_safe
def pattern(request, version: str, shape: str, state: str, harmony: str, seed: str) -> HttpResponse:
    """Serve a pattern for ever under the present version, for an hour under one that a kept page still names."""
    # Without a session nothing on the way out looks one up, saves it or sets its cookie, whoever asks.
    del request.session
    content, policy = _file(shape, state, harmony, seed)
    response = HttpResponse(content, content_type="image/svg+xml")
    age = f"{ONE_YEAR}, immutable" if version == present_version() else str(ONE_HOUR)
    response["Cache-Control"] = f"public, max-age={age}"
    response["Content-Security-Policy"] = policy
    return response
