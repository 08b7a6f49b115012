"""Pictures are made anew on the way in: what is stored holds pixels and colours, and nothing else.

A phone writes the place, the time and its own name into every photograph, and the CMS would publish them all. Here the
upload is decoded and encoded again: orientation applied (turning.py), colour profile rebuilt (picture_colours.py),
everything else left behind. What has been made is then read by inspection.py, which knows nothing of how it was made.

GIF, PNG and WebP stay animated (animations.py). Of a sequence in AVIF or HEIC, the picture that stands for it is kept.
"""

import ctypes
import logging
import threading
from io import BytesIO
from uuid import uuid4

import pillow_heif
from django.conf import settings
from django.core.exceptions import ValidationError
from django.core.files.base import ContentFile
from django.utils.translation import gettext as _
from PIL import Image

from .animations import animation
from .inspection import leftovers
from .picture_colours import encoded, in_srgb, kept_profile, named_colours
from .picture_limits import HELD_BYTES, UNREADABLE, check_size, fit_heic, fit_jpeg, fitted, kind_of, refusal
from .structure import properties
from .turning import turn_of, turned

pillow_heif.register_heif_opener(thumbnails=False, depth_images=False, aux_images=False)
logger = logging.getLogger(__name__)

# Source format → what it is stored as, with the encoder's options. HEIC, which browsers do not show, becomes JPEG.
# At speed 9 AVIF takes a tenth of the time of its default and a few bytes in a hundred more.
STORED_AS = {
    "JPEG": ("JPEG", "jpg", {"quality": 90, "optimize": True}),
    "HEIF": ("JPEG", "jpg", {"quality": 90, "optimize": True}),
    "PNG": ("PNG", "png", {}),
    "WEBP": ("WEBP", "webp", {"quality": 90}),
    "AVIF": ("AVIF", "avif", {"quality": 80, "speed": 9}),
    "GIF": ("GIF", "gif", {}),
}
MODES = {"JPEG": ("L", "RGB"), "AVIF": ("L", "RGB", "RGBA"), "WEBP": ("RGB", "RGBA")}
# The kind of colour profile that each mode can have.
SPACES = {"RGB": "RGB", "RGBA": "RGB", "P": "RGB", "L": "GRAY", "LA": "GRAY", "I;16": "GRAY", "CMYK": "CMYK"}
# Two uploads in two threads of a process wait for each other, so that their memory does not add up.
_one_at_a_time = threading.Lock()


def _give_large_blocks_back() -> None:
    """Have the C library return what a picture took as soon as it is let go of.

    It keeps large blocks for next time otherwise, and the next that comes is of another size: the memory of one
    picture then stays with the process, and that of two adds up. Only glibc does so, and only it can be told.
    """
    try:
        ctypes.CDLL(None).mallopt(-3, 1 << 20)  # M_MMAP_THRESHOLD, in bytes
    except (AttributeError, OSError, TypeError):
        pass


_give_large_blocks_back()


class CleanPicture(ContentFile):
    """The content of a picture that clean_picture() made: it need not be made again."""


def random_name(extension: str) -> str:
    """Return a file name that says nothing: the uploaded one can name a person or a place."""
    return f"{uuid4().hex}.{extension}"


def clean_picture(file) -> CleanPicture:
    """Return the picture of an uploaded file, encoded anew under a random name.

    Raises ValidationError, in the editor's language, for what is not a picture, is damaged, or is too large.
    """
    if isinstance(file, CleanPicture):
        return file
    with _one_at_a_time:
        file.seek(0)
        # One byte more than is accepted: a file that claims a smaller size is found out.
        data = file.read(settings.WAGTAILIMAGES_MAX_UPLOAD_SIZE + 1)
        kind = kind_of(data)
        try:
            content, extension = _made_anew(data, kind)
        except UNREADABLE as error:
            raise refusal(error) from error
    found = leftovers(content)
    if found:
        # The names are those of parts of a format: they say nothing of the picture.
        logger.error("A picture was not clean after the cleaning (%s): %s", kind, ", ".join(found))
        raise ValidationError(
            _("This picture cannot be cleaned of what its file says besides. Try another format.")
        )
    return CleanPicture(content, name=random_name(extension))


# --- Decoding and encoding -------------------------------------------------------------------------------------------
def _made_anew(data: bytes, kind: str) -> tuple[bytes, str]:
    """Return the bytes of the stored picture and its extension."""
    stored_as, extension, options = STORED_AS[kind]
    with Image.open(BytesIO(data), formats=(kind,)) as source:
        check_size(source.size, kind)
        if stored_as in HELD_BYTES and getattr(source, "is_animated", False):
            return animation(source, stored_as, options), extension
        picture, profile = _decoded(source, data, kind)
    # The decoder goes before the encoder comes: some keep all they have decoded.
    del source
    picture = fitted(_in_mode(picture, stored_as), stored_as)
    return encoded(picture, stored_as, profile, options), extension


def _decoded(source: Image.Image, data: bytes, kind: str) -> tuple[Image.Image, bytes | None]:
    """Return a file's picture upright, with nothing beside its pixels, and the profile of its colours.

    Of the largest JPEGs that are progressive or for printing, the decoder gives every second pixel: the whole would
    not fit in the memory that is allowed.
    """
    if kind == "JPEG":
        fit_jpeg(source, data)
    if kind == "HEIF":
        fit_heic(source, data)
    if kind == "AVIF" and any(name == b"clap" for name, _value in properties(data)):
        # A crop that the decoder does not apply: what somebody has cut away would come back.
        raise ValueError("cropped AVIF")
    source.load()
    turn = None if kind == "HEIF" else turn_of(source)  # libheif has turned it already
    space = SPACES.get(source.mode, "RGB" if source.mode.startswith("RGB") else "")
    given = source.info.get("icc_profile")
    profile = kept_profile(given, space)
    if space == "RGB" and not given:
        profile = named_colours(source, data, kind)
    picture = _bare(source)
    source.im = None  # the memory that it and `picture` share is `picture`'s alone from here on
    if picture.mode == "CMYK" or (given and not profile and "transparency" not in picture.info):
        picture, profile = in_srgb(picture, given), None
    if turn is not None:
        picture = turned(picture, turn)
    return picture, profile


def _bare(picture: Image.Image) -> Image.Image:
    """Return the pixels without what stood beside them in the file. They are not copied, and the file is let go.

    Colours of a palette that no pixel has are left behind: there could be words in them.
    """
    # `_new` is how Pillow's own plugins make an image of pixels that are there already.
    bare = picture._new(picture.im)
    transparency = picture.info.get("transparency")
    bare.info = {}
    if picture.mode == "P":
        used = [number for number, count in enumerate(picture.histogram()) if count]
        palette = picture.getpalette("RGB")[: 3 * (used[-1] + 1)]
        for number in set(range(len(palette) // 3)) - set(used):
            palette[3 * number : 3 * number + 3] = 0, 0, 0
        bare.putpalette(palette)
        if isinstance(transparency, bytes):
            alphas = transparency[: used[-1] + 1]
            transparency = bytes(alpha if place in used else 255 for place, alpha in enumerate(alphas))
        elif transparency not in used:
            transparency = None
    if transparency is not None:
        bare.info["transparency"] = transparency
    return bare


def _in_mode(picture: Image.Image, stored_as: str) -> Image.Image:
    """Return a picture in a mode that the encoder takes."""
    if stored_as == "PNG" or (stored_as == "GIF" and picture.mode in ("P", "L", "1")):
        return picture
    has_alpha = picture.mode in ("RGBA", "LA", "PA", "La", "RGBa") or "transparency" in picture.info
    if stored_as == "JPEG" and has_alpha:
        light = picture.convert("RGBA")
        picture = Image.new("RGB", light.size, "white")
        picture.paste(light, mask=light.getchannel("A"))
    elif stored_as in MODES and picture.mode not in MODES[stored_as]:
        picture = picture.convert("RGBA" if has_alpha else "RGB")
    return picture
