"""What a picture may take: bytes, pixels and memory; and what an editor is told where it takes more, or is none.

All of it is known before anything is decoded.
"""

import math
import struct
import zlib

from django.conf import settings
from django.core.exceptions import ValidationError
from django.template.defaultfilters import filesizeformat
from django.utils.formats import number_format
from django.utils.translation import gettext as _
from PIL import Image

from .structure import PNG_START, properties, segments

# Memory in bytes for each pixel, measured at the worst kind of file: Pillow holds a pixel in four bytes, and the
# decoders hold it two or three times more before they give it away. See tests/cleaning/test_picture_memory.py.
BYTES_PER_PIXEL = {"JPEG": 4, "PNG": 4, "GIF": 9, "WEBP": 16, "AVIF": 16, "HEIF": 12}
# What these encoders take for a pixel, opaque or transparent, with the picture itself. The others take little.
ENCODER_BYTES = {"WEBP": {"RGB": 16, "RGBA": 42}, "AVIF": {"L": 28, "RGB": 28, "RGBA": 30}}
# What a HEIC takes besides: where it is transparent (or deep with half of the colours, which comes to the same), and
# where it has more than eight bits of every colour for every pixel.
HEIC_EXTRA = {"RGBA": 2, "deep": 9}
# An animation: what the frame at hand takes, and what each frame leaves behind until the file is written.
FRAME_BYTES = {"GIF": 16, "PNG": 34, "WEBP": 60}
HELD_BYTES = {"GIF": 2, "PNG": 5, "WEBP": 5}
# Photographs have one scan or about ten. A file of thousands of empty ones keeps a decoder busy for hours.
MAX_SCANS = 100

# What a decoder may raise on a file that is damaged, is no picture, or claims to be enormous: nearly anything.
UNREADABLE = (
    ArithmeticError,
    AssertionError,
    AttributeError,
    EOFError,
    LookupError,
    MemoryError,
    OSError,
    RuntimeError,
    SyntaxError,
    TypeError,
    ValueError,
    struct.error,
    zlib.error,
    Image.DecompressionBombError,
)


def refusal(error: Exception) -> ValidationError:
    """Return what an editor is told of a picture that a decoder refused."""
    if isinstance(error, Image.DecompressionBombError | MemoryError):
        return _too_many_pixels(settings.WAGTAILIMAGES_MAX_IMAGE_PIXELS)
    return ValidationError(_("This picture cannot be read: the file is damaged or is not a picture."))


def _too_many_pixels(limit: int) -> ValidationError:
    return ValidationError(
        _("This picture has too many pixels. At most %(limit)s million are accepted here: make it smaller.")
        % {"limit": number_format(limit / 1_000_000, 0 if limit >= 10_000_000 else 1)}
    )


def kind_of(data: bytes) -> str:
    """Return Pillow's name of a file's format, by its first bytes. Raises ValidationError."""
    if not data:
        raise ValidationError(_("This file is empty."))
    if len(data) > settings.WAGTAILIMAGES_MAX_UPLOAD_SIZE:
        raise ValidationError(
            _("This file is too heavy. At most %(limit)s are accepted.")
            % {"limit": filesizeformat(settings.WAGTAILIMAGES_MAX_UPLOAD_SIZE)}
        )
    if data.startswith(b"\xff\xd8\xff"):
        return "JPEG"
    if data.startswith(PNG_START):
        return "PNG"
    if data.startswith((b"GIF87a", b"GIF89a")):
        return "GIF"
    if data.startswith(b"RIFF") and data[8:12] == b"WEBP":
        return "WEBP"
    if data[4:8] == b"ftyp":
        # Both kinds name themselves "mif1" now and then: the brands that follow tell them apart.
        brands = data[8 : min(int.from_bytes(data[:4], "big"), 256)]
        if b"avif" in brands or b"avis" in brands:
            return "AVIF"
        if any(brand in brands for brand in (b"heic", b"heix", b"heim", b"heis", b"hevc", b"mif1")):
            return "HEIF"
    raise ValidationError(_("This kind of picture is not accepted. Use JPEG, PNG, WebP, AVIF, HEIC or GIF."))


def check_size(size: tuple[int, int], kind: str, extra: float = 0) -> None:
    """Refuse what is too large for the site, or for the memory that cleaning it would take.

    `extra` is what a file of this format needs more than others, in bytes for each pixel.
    """
    if max(size) > settings.PICTURES_MAX_SIDE:
        raise ValidationError(
            _("This picture is too wide or too high. At most %(limit)s pixels are accepted on each side.")
            % {"limit": number_format(settings.PICTURES_MAX_SIDE, force_grouping=True)}
        )
    limit = min(
        settings.WAGTAILIMAGES_MAX_IMAGE_PIXELS,
        int(settings.PICTURES_MEMORY / (BYTES_PER_PIXEL[kind] + extra)),
    )
    if size[0] * size[1] > limit:
        raise _too_many_pixels(limit)


def fit_jpeg(source: Image.Image, data: bytes) -> None:
    """Have a JPEG decoded at half its size where it would take too much; refuse it where that is not enough."""
    scans = sum(marker == 0xDA for marker, _content, _end in segments(data))
    if scans > MAX_SCANS:
        raise ValueError("too many scans")
    held = 0.0
    if scans > 1:
        # The decoder holds every coefficient, two bytes each, until the last scan is read.
        largest = max(across * down for _number, across, down, _table in source.layer)
        held = sum(2 * across * down / largest for _number, across, down, _table in source.layer)
    # Converting inks to light takes the picture twice, once the decoder has let go.
    needed = max(4 + held, 8 if source.mode == "CMYK" else 0)
    if source.width * source.height * needed > settings.PICTURES_MEMORY:
        check_size(source.size, "JPEG", held - 3)
        source.draft(None, (source.width // 2, source.height // 2))


def fit_heic(source: Image.Image, data: bytes) -> None:
    """Refuse a HEIC of a kind that takes more than others, where it takes too much."""
    # As the decoder is told: for how many pixels there is a colour (2: every second, 3: each), and bits beyond eight.
    deep = {value[16] & 3 for name, value in properties(data) if name == b"hvcC" and value[17] & 7}
    kind = "deep" if 3 in deep else "RGBA" if 2 in deep else source.mode
    check_size(source.size, "HEIF", HEIC_EXTRA.get(kind, 0))


def fitted(picture: Image.Image, stored_as: str) -> Image.Image:
    """Return a picture as large as its encoder can take: AVIF of more than 11 million pixels is made smaller, and so
    is WebP of more than 20, or of more than 7 where it is transparent. Readers are shown 960 pixels across at most.
    """
    needed = ENCODER_BYTES.get(stored_as, {}).get(picture.mode, 0) * picture.width * picture.height
    if needed <= settings.PICTURES_MEMORY:
        return picture
    scale = math.sqrt(settings.PICTURES_MEMORY / needed)
    return picture.resize((max(1, int(picture.width * scale)), max(1, int(picture.height * scale))))
