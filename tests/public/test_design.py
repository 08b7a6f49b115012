"""The colours of the style sheet are those of docs/design.md, and every pair that carries text can be read."""

import re

import pytest

from .messages import ROOT

pytestmark = pytest.mark.once

SHEET = (ROOT / "static/css/site.css").read_text()
ROW = re.compile(r"^\| `(--[\w-]+)` \| [^|]+ \| (#[0-9a-f]{6}) \| (#[0-9a-f]{6}) \|$", re.MULTILINE)
# Text, the grounds it stands on, the least contrast: 7 for what is read at length, 4.5 for the rest.
PAIRS = [
    ("--ink", ["--paper", "--panel", "--honey-pale", "--green-pale", "--clay-pale"], 7),
    ("--soft", ["--paper", "--panel"], 7),
    ("--link", ["--paper", "--panel"], 7),
    ("--link", ["--honey-pale", "--green-pale", "--clay-pale"], 4.5),
    ("--visited", ["--paper", "--panel"], 4.5),
    ("--on-nila", ["--nila"], 7),
    ("--on-nila-2", ["--nila"], 7),
    ("--honey", ["--nila"], 4.5),
    ("--on-button", ["--button"], 7),
    ("--on-honey", ["--honey"], 7),
    ("--green", ["--paper", "--green-pale"], 4.5),
    ("--clay", ["--paper", "--clay-pale"], 4.5),
]
# What is seen but not read: borders of fields, bars.
SEEN = [("--edge", ["--paper", "--panel"]), ("--nila-mark", ["--paper", "--panel"])]


def tokens() -> tuple[dict, dict]:
    """Return the light and the dark value of every colour token of the sheet."""
    layer = SHEET[SHEET.index("@layer tokens {") : SHEET.index("@layer base {")]
    light, dark = layer.split("@media (prefers-color-scheme: dark)")
    found = [dict(re.findall(r"(--[\w-]+): (#[0-9a-f]{6})\b", part)) for part in (light, dark)]
    return found[0], found[0] | found[1]


def luminance(colour: str) -> float:
    """Return the relative luminance of a colour as WCAG 2 defines it."""
    channels = [int(colour[place : place + 2], 16) / 255 for place in (1, 3, 5)]
    linear = [value / 12.92 if value <= 0.04045 else ((value + 0.055) / 1.055) ** 2.4 for value in channels]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: str, other: str) -> float:
    lighter, darker = sorted((luminance(one), luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def test_contrast_is_computed_as_wcag_says():
    assert contrast("#000000", "#ffffff") == 21
    assert round(contrast("#777777", "#ffffff"), 2) == 4.48


def test_page_of_the_design_has_the_colours_of_the_sheet():
    light, dark = tokens()
    told = {name: (day, night) for name, day, night in ROW.findall((ROOT / "docs/design.md").read_text())}
    assert len(told) > 15
    assert told == {name: (light[name], dark[name]) for name in light}


@pytest.mark.parametrize("scheme", [0, 1], ids=["light", "dark"])
def test_text_can_be_read(scheme):
    values = tokens()[scheme]
    pairs = [(text, ground, least) for text, grounds, least in PAIRS for ground in grounds]
    pairs += [(sign, ground, 3) for sign, grounds in SEEN for ground in grounds]
    low = [
        (text, ground, round(contrast(values[text], values[ground]), 2))
        for text, ground, least in pairs
        if contrast(values[text], values[ground]) < least
    ]
    assert low == []
