"""Pictures are made anew on the way in: what is stored holds pixels and colours, and nothing else.

A phone writes the place, the time and its own name into every photograph, and the CMS would publish them all. Here the
upload is decoded and encoded again: orientation applied, colour profile kept, everything else left behind.
"""

from io import BytesIO
from uuid import uuid4

import pillow_heif
from django.conf import settings
from django.core.exceptions import ValidationError
from django.core.files.base import ContentFile
from django.utils.translation import gettext as _
from PIL import Image, ImageOps, ImageSequence

pillow_heif.register_heif_opener()

# Source format → what it is stored as, with the encoder's options. HEIC, which browsers do not show, becomes JPEG.
STORED_AS = {
    "JPEG": ("JPEG", "jpg", {"quality": 90, "optimize": True}),
    "MPO": ("JPEG", "jpg", {"quality": 90, "optimize": True}),
    "HEIF": ("JPEG", "jpg", {"quality": 90, "optimize": True}),
    "PNG": ("PNG", "png", {"optimize": True}),
    "WEBP": ("WEBP", "webp", {"quality": 90}),
    "AVIF": ("AVIF", "avif", {"quality": 80}),
    "GIF": ("GIF", "gif", {}),
}
MODES = {"JPEG": ("L", "RGB", "CMYK"), "AVIF": ("RGB", "RGBA"), "WEBP": ("RGB", "RGBA")}


# What a decoder may raise on a file that is damaged, is no picture, or claims to be enormous.
UNREADABLE = (OSError, SyntaxError, ValueError, EOFError, MemoryError, Image.DecompressionBombError)


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
    file.seek(0)
    try:
        with Image.open(file) as picture:
            if picture.width * picture.height > settings.WAGTAILIMAGES_MAX_IMAGE_PIXELS:
                raise ValidationError(_("This picture has too many pixels. Make it smaller and try again."))
            stored_format, extension, options = STORED_AS[picture.format]
            return CleanPicture(_encode(picture, stored_format, options), name=random_name(extension))
    except ValidationError:
        raise
    except KeyError as error:
        raise ValidationError(
            _("This kind of picture is not accepted. Use JPEG, PNG, WebP, AVIF, HEIC or GIF.")
        ) from error
    except UNREADABLE as error:
        raise refusal(error) from error


def refusal(error: Exception) -> ValidationError:
    """Return what an editor is told of a picture that a decoder refused."""
    if isinstance(error, Image.DecompressionBombError | MemoryError):
        return ValidationError(_("This picture has too many pixels. Make it smaller and try again."))
    return ValidationError(_("This picture cannot be read: the file is damaged or is not a picture."))


def _encode(picture: Image.Image, stored_format: str, options: dict) -> bytes:
    target = BytesIO()
    profile = picture.info.get("icc_profile")
    if stored_format == "GIF" and getattr(picture, "is_animated", False):
        frames = [_bare(frame.convert("RGBA")) for frame in ImageSequence.Iterator(picture)]
        durations = [frame.info.get("duration", 100) for frame in ImageSequence.Iterator(picture)]
        frames[0].save(
            target,
            "GIF",
            save_all=True,
            append_images=frames[1:],
            duration=durations,
            loop=picture.info.get("loop", 0),
        )
        return target.getvalue()
    upright = ImageOps.exif_transpose(picture)
    if "transparency" in upright.info and stored_format != "JPEG":
        # Transparency that stands beside the pixels becomes part of them, or it would be left behind too.
        upright = upright.convert("RGBA")
    if stored_format in MODES and upright.mode not in MODES[stored_format]:
        has_alpha = upright.mode in ("RGBA", "LA", "PA")
        upright = upright.convert("RGBA" if has_alpha and stored_format != "JPEG" else "RGB")
    bare = _bare(upright)
    if profile:
        options = options | {"icc_profile": profile}
    bare.save(target, stored_format, **options)
    return target.getvalue()


def _bare(picture: Image.Image) -> Image.Image:
    """Return a new image of the same pixels: nothing that stood beside them in the file comes along."""
    bare = Image.new(picture.mode, picture.size)
    bare.paste(picture)
    if picture.mode == "P":
        bare.putpalette(picture.getpalette())
    return bare
