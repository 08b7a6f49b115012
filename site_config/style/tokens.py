"""The tokens of the style sheet as the style page shows them, read from the sheet itself."""

import re
from dataclasses import dataclass
from decimal import Decimal
from functools import lru_cache
from pathlib import Path

from django.contrib.staticfiles import finders

COLOUR = re.compile(r"--([a-z][a-z0-9-]*):\s*(#[0-9a-f]{3,6});")
SPACE = re.compile(r"--(s\d):\s*([\d.]+)rem;")
# (text, its ground), by the names of the tokens: what is read, and what only has to be seen.
READ = [
    ("ink", "paper"),
    ("ink", "panel"),
    ("soft", "paper"),
    ("soft", "panel"),
    ("link", "paper"),
    ("link", "panel"),
    ("visited", "paper"),
    ("on-nila", "nila"),
    ("on-nila-2", "nila"),
    ("honey", "nila"),
    ("on-button", "button"),
    ("on-honey", "honey"),
    ("ink", "honey-pale"),
    ("ink", "green-pale"),
    ("ink", "clay-pale"),
    ("green", "green-pale"),
    ("clay", "clay-pale"),
    ("clay", "paper"),
]
SEEN = [("edge", "paper")]


@dataclass(frozen=True)
class Colour:
    name: str
    light: str
    dark: str


@dataclass(frozen=True)
class Contrast:
    """A text on its ground: the ratios of WCAG in the light and the dark scheme."""

    text: str
    ground: str
    light: Decimal
    dark: Decimal
    least: Decimal


@dataclass(frozen=True)
class Step:
    """A step of the scale of spaces, in pixels at the usual size of text."""

    name: str
    width: float


@lru_cache(maxsize=1)
def _sheet() -> str:
    return Path(finders.find("css/site.css")).read_text()


def _schemes() -> tuple[dict[str, str], dict[str, str]]:
    """Return the colours of the light and of the dark scheme; the dark one names those that differ."""
    tokens = re.search(r"@layer tokens \{.*?\n\}", _sheet(), re.DOTALL)[0]
    light, _query, dark = tokens.partition("prefers-color-scheme: dark")
    found = dict(COLOUR.findall(light))
    return found, found | dict(COLOUR.findall(dark))


def colours() -> list[Colour]:
    """Return the colours in the order of the sheet."""
    light, dark = _schemes()
    return [Colour(name, light[name], dark[name]) for name in light]


def contrasts() -> list[Contrast]:
    """Return the pairs of colours that stand on one another, with their contrast."""
    light, dark = _schemes()
    return [
        Contrast(
            text,
            ground,
            contrast(light[text], light[ground]),
            contrast(dark[text], dark[ground]),
            Decimal("3" if (text, ground) in SEEN else "4.5"),
        )
        for text, ground in [*READ, *SEEN]
    ]


def spaces() -> list[Step]:
    """Return the scale of spaces, as it is on a phone."""
    steps = dict(reversed(SPACE.findall(_sheet())))
    return [Step(name, float(steps[name]) * 16) for name in sorted(steps)]


def contrast(one: str, other: str) -> Decimal:
    """Return the contrast of two colours `#rrggbb` as WCAG 2 counts it, from 1 to 21, rounded to a tenth."""
    lighter, darker = sorted((_luminance(one), _luminance(other)), reverse=True)
    return Decimal((lighter + 0.05) / (darker + 0.05)).quantize(Decimal("0.1"))


def _luminance(colour: str) -> float:
    digits = colour.lstrip("#")
    if len(digits) == 3:
        digits = "".join(digit * 2 for digit in digits)
    parts = [int(digits[place : place + 2], 16) / 255 for place in (0, 2, 4)]
    linear = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
    return sum(weight * part for weight, part in zip((0.2126, 0.7152, 0.0722), linear, strict=True))
