"""Pictures full of canaries, one for each thing that a picture can be, and files that must be refused.

`CORPUS` maps a file name to what makes the file. The picture in each is `drawing()`, or what `INTENDED` says.
"""

import struct
import zlib
from collections.abc import Callable
from functools import cache

from PIL import Image

from .canaries import WORD, holds_canary
from .drawings import P3, drawing, in_p3, on_white, resembles, saved, see_through, shown
from .picture_files import (
    avif,
    chunk,
    cicp_png,
    cmyk,
    coded_colours,
    cropped_avif,
    deep_png,
    gif,
    heic,
    jpeg,
    keyed_png,
    live_heic,
    moving,
    moving_gif,
    mpo,
    named_colours_png,
    palette_png,
    png,
    scripted_gif,
    transparent_palette_png,
    webp,
)

CORPUS: dict[str, Callable[[], bytes]] = {
    "everything.jpg": jpeg,
    **{f"turned-{number}.jpg": (lambda number=number: jpeg(number)) for number in range(2, 9)},
    "p3.jpg": lambda: jpeg(colours=P3, source=in_p3(drawing())),
    "progressive.jpg": lambda: jpeg(progressive=True),
    "grey.jpg": lambda: jpeg(source=drawing().convert("L"), icc_profile=b""),
    "unreadable-profile.jpg": lambda: jpeg(icc_profile=b"no profile " + WORD),
    "cmyk.jpg": cmyk,
    "two-pictures.jpg": mpo,
    "everything.png": png,
    "p3.png": lambda: png(in_p3(drawing()), P3),
    "named-colours.png": named_colours_png,
    "cicp.png": cicp_png,
    "turned-6.png": lambda: png(orientation=6),
    "transparent.png": lambda: png(see_through()),
    "palette.png": palette_png,
    "transparent-palette.png": transparent_palette_png,
    "keyed.png": keyed_png,
    "grey.png": lambda: png(drawing().convert("L")),
    "black-and-white.png": lambda: png(drawing().convert("1", dither=Image.Dither.NONE)),
    "sixteen-bit.png": deep_png,
    "moving.png": lambda: moving(png),
    "everything.webp": webp,
    "p3.webp": lambda: webp(in_p3(drawing()), P3),
    "turned-8.webp": lambda: webp(orientation=8),
    "lossless.webp": lambda: webp(lossless=True),
    "transparent.webp": lambda: webp(see_through()),
    "moving.webp": lambda: moving(webp),
    "everything.gif": gif,
    "transparent.gif": lambda: gif(transparency=drawing().quantize(8).getpixel((5, 5))),
    "script.gif": scripted_gif,
    "moving.gif": moving_gif,
    "everything.avif": avif,
    **{f"turned-{number}.avif": (lambda number=number: avif(number)) for number in range(2, 9)},
    "p3.avif": lambda: avif(colours=P3, picture=in_p3(drawing())),
    "transparent.avif": lambda: avif(picture=see_through()),
    "moving.avif": lambda: moving(avif),
    "everything.heic": heic,
    **{f"turned-{number}.heic": (lambda number=number: heic(number)) for number in (3, 6, 8)},
    "p3.heic": lambda: heic(colours=P3, picture=in_p3(drawing())),
    "coded-colours.avif": lambda: coded_colours(avif),
    "several.heic": live_heic,
}


# What the file must show where it is not the drawing.
INTENDED: dict[str, Callable[[], Image.Image]] = {
    "grey.jpg": lambda: drawing().convert("L").convert("RGB"),
    "grey.png": lambda: drawing().convert("L").convert("RGB"),
    "sixteen-bit.png": lambda: drawing().convert("L").convert("RGB"),
    "black-and-white.png": lambda: drawing().convert("1", dither=Image.Dither.NONE).convert("RGB"),
    "transparent.png": on_white,
    "transparent-palette.png": on_white,
    "keyed.png": on_white,
    "transparent.webp": on_white,
    "transparent.avif": on_white,
    "transparent.gif": on_white,
}


# --- Files that must be refused --------------------------------------------------------------------------------------
def _line() -> bytes:
    return saved(Image.new("1", (50_000, 1)), "PNG")


def _claims(width: int, height: int) -> bytes:
    """A PNG of a few bytes that says it is enormous."""
    small = saved(Image.new("1", (1, 1)), "PNG")
    header = struct.pack(">II", width, height) + small[24:29]
    return small[:8] + chunk(b"IHDR", header) + small[33:]


REFUSED: dict[str, Callable[[], bytes]] = {
    "empty.jpg": lambda: b"",
    "text.png": lambda: WORD * 20,
    "line.png": _line,
    "enormous.png": lambda: _claims(30_000, 30_000),
    "too-many-pixels.png": lambda: _claims(8_000, 6_000),
    "document-first.jpg": lambda: b"%PDF-1.4\n" + WORD + b"\n" + jpeg(),
    "drawing.png": lambda: b'<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>',
    "tiff.jpg": lambda: saved(drawing(), "TIFF"),
    "text-bomb.png": lambda: _text_bomb(),
    "cropped.avif": cropped_avif,
    **{
        f"truncated.{kind}": (lambda make=make: make()[: len(make()) * 2 // 5])
        for kind, make in {
            "jpg": lambda: saved(drawing(), "JPEG"),
            "png": lambda: saved(drawing(), "PNG"),
            "webp": lambda: saved(drawing(), "WEBP"),
            "gif": lambda: saved(drawing(), "GIF"),
            "avif": lambda: saved(drawing(), "AVIF"),
            "heic": lambda: saved(drawing(), "HEIF"),
        }.items()
    },
}


def _text_bomb() -> bytes:
    plain = saved(drawing(), "PNG")
    bomb = chunk(b"zTXt", b"Comment\0\0" + zlib.compress(b"a" * 50_000_000))
    return plain[:33] + bomb + plain[33:]


# --- Looking -------------------------------------------------------------------------------------------------------
@cache
def made(name: str) -> bytes:
    """Return a file of the corpus, made once. Fails where the canary is not in it."""
    data = CORPUS[name]()
    assert holds_canary(data), name
    return data


def looks_right(stored: bytes, name: str) -> bool:
    """Whether a stored picture shows what the file of the corpus was meant to show: every pixel of its six fields."""
    return resembles(shown(stored), INTENDED.get(name, drawing)())
