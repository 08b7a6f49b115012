"""The picture that stands for a page when somebody shares it: drawn with the site's own letters and pattern.

Plain Python and Pillow: nothing here knows of pages. Arabic is shaped by HarfBuzz and ordered by FriBidi; where one of
them is missing a card has no words, because unjoined letters would be worse than none.
"""

import logging
from dataclasses import astuple, dataclass
from functools import cache
from hashlib import sha256
from io import BytesIO
from math import cos, pi, sin
from pathlib import Path

from PIL import Image, ImageDraw, ImageFont, ImageOps, features

from .motif import GLAZES, JOINT, joint_width, pieces

logger = logging.getLogger(__name__)

FONTS = Path(__file__).parent / "fonts"
# Part of every digest: a change of the drawing draws every card again.
VERSION = 1
SIZE = WIDTH, HEIGHT = 1200, 630
# Where the words stand and where the pattern begins, from the inline start.
MARGIN, PANEL, PHOTOGRAPH_PANEL = 64, 328, 480
GAP = 48
# How many periods of the pattern stand above one another.
PERIODS = 2.5
MOST_LINES = 4
# From the size of a short title to the smallest that is read on a telephone.
SIZES = (84, 76, 70, 64, 58, 52, 48, 44, 40, 36)
LINE_HEIGHT = {"fr": 1.16, "ar": 1.42}
# Display sizes of Arabic are a tenth smaller: its letters look heavier.
SCALE = {"fr": 1, "ar": 0.92}
PAPER, INK, SOFT, NILA, HONEY, TRACE = "#fcfbf8", "#1b1d2c", "#4b4f63", "#232c66", "#e0a22e", "#b9b5a6"
# The pattern is painted this much larger: Pillow draws polygons without smoothing them.
FINE = 2
LIMIT = 300_000


@dataclass(frozen=True)
class Look:
    """All that can be seen on a card. `name` is the site's in the card's language, `other_name` in the other one.

    `photograph` says which picture takes the pattern's place, in words of the caller's own.
    """

    language: str
    name: str = ""
    other_name: str = ""
    title: str = ""
    kicker: str = ""
    seed: str = "piece"
    harmony: str = "night"
    state: str = "held"
    photograph: str = ""

    @property
    def digest(self) -> str:
        """What tells this card from any other, in 16 hex digits."""
        seen = repr((VERSION, can_shape(), astuple(self)))
        return sha256(seen.encode()).hexdigest()[:16]


@cache
def can_shape() -> bool:
    """Whether letters can be joined and ordered here; says so once in the log where they cannot."""
    able = features.check("raqm") and features.check("fribidi")
    if not able:
        logger.warning("Share cards have no words: Pillow lacks Raqm or the system lacks libfribidi.")
    return bool(able)


@cache
def _font(weight: int, size: int) -> ImageFont.FreeTypeFont:
    return ImageFont.truetype(FONTS / f"card-{weight}.ttf", size, layout_engine=ImageFont.Layout.RAQM)


class _Writer:
    """Writes lines from the inline start of a card in one language."""

    def __init__(self, card: Image.Image, language: str):
        self.draw = ImageDraw.Draw(card)
        self.language = language
        self.rtl = language == "ar"

    def _direction(self, language: str) -> dict:
        return {"direction": "rtl" if language == "ar" else "ltr", "language": language}

    def width(self, text: str, weight: int, size: int, language: str = "") -> float:
        return _font(weight, size).getlength(text, **self._direction(language or self.language))

    def line(self, start: float, baseline: float, text: str, weight: int, size: int, colour, language=""):
        """Write one line, its baseline and its distance from the inline start given in pixels."""
        place = (WIDTH - start if self.rtl else start, baseline)
        anchor = "rs" if self.rtl else "ls"
        direction = self._direction(language or self.language)
        self.draw.text(place, text, colour, _font(weight, size), anchor=anchor, **direction)

    def wrapped(self, text: str, weight: int, size: int, room: float) -> list[str]:
        """Return the text's lines in the order in which it is read; a word alone may be wider than the room."""
        lines: list[str] = []
        for word in text.split(" "):
            longer = f"{lines[-1]} {word}" if lines else word
            if lines and self.width(longer, weight, size) <= room:
                lines[-1] = longer
            elif word:
                lines.append(word)
        return lines

    def balanced(self, text: str, weight: int, size: int, room: float) -> list[str]:
        """Return as few lines as the room allows, as equal as they can be."""
        best = self.wrapped(text, weight, size, room)
        narrower = room
        while narrower > room / 2:
            narrower -= room / 24
            lines = self.wrapped(text, weight, size, narrower)
            if len(lines) > len(best) or any(self.width(one, weight, size) > room for one in lines):
                break
            best = lines
        return best

    def fitted(self, text: str, weight: int, room: float, height: float) -> tuple[list[str], int]:
        """Return the lines of a title and their size: at most four, no word cut, the end left out if it must be."""
        for whole in SIZES:
            size = round(whole * SCALE[self.language])
            lines = self.wrapped(text, weight, size, room)
            fits = len(lines) * size * LINE_HEIGHT[self.language] <= height
            if fits and len(lines) <= MOST_LINES and self.widest(lines, weight, size) <= room:
                return self.balanced(text, weight, size, room), size
        words = text.split(" ")
        while len(lines) > MOST_LINES:
            words.pop()
            lines = self.wrapped(" ".join(words).rstrip(" ,;:–—-،؛") + "…", weight, size, room)
        # One word wider than the card, such as an address.
        size = min(size, int(size * room / self.widest(lines, weight, size)))
        return lines, size

    def widest(self, lines: list[str], weight: int, size: int) -> float:
        return max((self.width(one, weight, size) for one in lines), default=0)


def draw_card(
    look: Look, photograph: Image.Image | None = None, centre: tuple[float, float] = (0.5, 0.5)
) -> bytes:
    """Return the card as PNG, or as JPEG where a photograph takes the pattern's place: 1200×630, under 300 KB.

    `centre` is the point of the photograph to keep in sight, as shares of its width and height.
    """
    rtl = look.language == "ar"
    card = Image.new("RGB", SIZE, PAPER)
    panel = PHOTOGRAPH_PANEL if photograph else PANEL
    if photograph:
        side = ImageOps.fit(
            photograph.convert("RGB"), (panel, HEIGHT), Image.Resampling.LANCZOS, centering=centre
        )
    else:
        side = _pattern(look, panel)
    card.paste(side, (0 if rtl else WIDTH - panel, 0))
    room = WIDTH - panel - MARGIN - GAP
    if can_shape() and (look.name or look.title):
        _write(card, look, room)
    else:
        middle = (WIDTH - panel) / 2
        _mark(card, WIDTH - middle if rtl else middle, HEIGHT / 2, 150)
    return _jpeg(card) if photograph else _png(card)


def _write(card: Image.Image, look: Look, room: float) -> None:
    writer = _Writer(card, look.language)
    if not look.title:
        # A card that says where the page is and not what it is about.
        _mark(card, WIDTH - MARGIN - 60 if writer.rtl else MARGIN + 60, 228, 60)
        _names(writer, look, MARGIN, 420, 96, room)
        return
    top = 56
    _mark(card, WIDTH - MARGIN - 33 if writer.rtl else MARGIN + 33, top + 33, 33)
    _names(writer, look, MARGIN + 84, top + 31, 33, room - 84)
    # From below: the rule, what kind of page it is, and its title, however many lines it has.
    above = 58 if look.kicker else 8
    highest = top + 66 + 24
    lines, size = writer.fitted(look.title, 700, room, HEIGHT - MARGIN - highest - above)
    step = size * LINE_HEIGHT[look.language]
    foot = HEIGHT - MARGIN - size * (0.28 if writer.rtl else 0.12)
    for number, text in enumerate(reversed(lines)):
        writer.line(MARGIN, foot - number * step, text, 700, size, INK)
    rule = foot - (len(lines) - 1) * step - size * (1.2 if writer.rtl else 1.02) - above - 14
    left = WIDTH - MARGIN - room if writer.rtl else MARGIN
    writer.draw.rectangle((left, rule, left + room, rule + 3), INK)
    if look.kicker:
        kicker = 28
        while kicker > 16 and writer.width(look.kicker, 700, kicker) > room:
            kicker -= 1
        writer.line(MARGIN, rule + 46, look.kicker, 700, kicker, SOFT)


def _names(writer: _Writer, look: Look, start: float, baseline: float, size: int, room: float) -> None:
    """Write the site's name, and below it the name in the other script at about three fifths of its size."""
    if not look.name:
        return
    while size > 16 and writer.width(look.name, 700, size) > room:
        size -= 1
    writer.line(start, baseline, look.name, 700, size, INK)
    if look.other_name:
        other = "fr" if writer.rtl else "ar"
        small = round(size * 0.62)
        # Arabic reaches further below its line, French further above it.
        writer.line(
            start, baseline + small * (1.5 if writer.rtl else 1.35), look.other_name, 400, small, SOFT, other
        )


def _mark(card: Image.Image, x: float, y: float, radius: float) -> None:
    """Draw the site's mark around a point: eight kites that meet, the second one in honey."""
    fine = round(2 * radius * 4)
    drawing = Image.new("L", (fine, fine), 0)
    honey = Image.new("L", (fine, fine), 0)
    middle = fine / 2
    for number in range(8):
        direction = number * pi / 4 - pi / 2

        def point(length: float, turn: float, direction=direction) -> tuple[float, float]:
            angle = direction + turn
            return middle + length * middle * cos(angle), middle + length * middle * sin(angle)

        kite = [point(0, 0), point(0.566, -pi / 8), point(1, 0), point(0.566, pi / 8)]
        ImageDraw.Draw(honey if number == 1 else drawing).polygon(kite, 255)
        # The joint between two kites.
        for layer in (drawing, honey):
            ImageDraw.Draw(layer).line([*kite, kite[0]], 0, max(1, round(fine * 1.1 / 48)))
    place = (round(x - radius), round(y - radius))
    size = (round(2 * radius), round(2 * radius))
    for layer, colour in ((drawing, NILA), (honey, HONEY)):
        card.paste(
            colour, (*place, place[0] + size[0], place[1] + size[1]), layer.resize(size, Image.Resampling.BOX)
        )


def _pattern(look: Look, width: int) -> Image.Image:
    """Return the panel of the pattern: glazed, or traced where something is still to come."""
    size = (width * FINE, HEIGHT * FINE)
    glazed = look.state == "held"
    panel = Image.new("RGB", size, JOINT["light"] if glazed else PAPER)
    draw = ImageDraw.Draw(panel)
    line = round(joint_width(size[1] / PERIODS)) if glazed else FINE * 2
    for piece in pieces(look.seed, *size, PERIODS, look.harmony):
        if glazed:
            draw.polygon(piece.points, GLAZES["light"][piece.glaze])
        draw.line([*piece.points, piece.points[0]], JOINT["light"] if glazed else TRACE, line)
    return panel.reduce(FINE)


def _png(card: Image.Image) -> bytes:
    target = BytesIO()
    card.save(target, "PNG", compress_level=6)
    return target.getvalue()


def _jpeg(card: Image.Image) -> bytes:
    for quality in (84, 72, 60, 45):
        target = BytesIO()
        card.save(target, "JPEG", quality=quality, optimize=True, progressive=True)
        if target.tell() <= LIMIT:
            break
    return target.getvalue()
