"""Which colours the numbers of a picture mean: a profile to keep, or the picture in sRGB where none can be kept."""

from collections.abc import Callable
from io import BytesIO

from PIL import Image, ImageCms

from . import colour_profiles
from .picture_limits import UNREADABLE
from .structure import png_chunks, properties

# Rows that are converted at a time, where converting everything at once would need the picture twice.
STRIP = 256
# White, red, green, blue, as PNG has them.
SRGB_POINTS = (0.3127, 0.3290, 0.64, 0.33, 0.30, 0.60, 0.15, 0.06)
DISPLAY_P3 = b"\0\x0c"  # the number of its primaries in ISO/IEC 23091-2
P3 = colour_profiles.from_primaries()


def kept_profile(given: bytes | None, space: str) -> bytes | None:
    """Return a file's own profile, rebuilt; None where it has none, or one that is damaged or for other colours."""
    try:
        if given and colour_profiles.space_of(given) == space:
            return colour_profiles.rebuilt(given)
    except ValueError:
        pass
    return None


def named_colours(source: Image.Image, data: bytes, kind: str) -> bytes | None:
    """Return a profile for a file that names its colours by a few numbers; None where they are sRGB or unknown."""
    if kind in ("AVIF", "HEIF"):
        coded = (value[4:6] for name, value in properties(data) if name == b"colr" and value[:4] == b"nclx")
        return P3 if next(coded, b"") == DISPLAY_P3 else None
    if kind != "PNG":
        return None
    chunks = dict(png_chunks(data))
    if b"cICP" in chunks:
        return P3 if chunks[b"cICP"][:1] == DISPLAY_P3[1:] else None
    gamma, points = source.info.get("gamma"), source.info.get("chromaticity")
    if b"sRGB" in chunks or not (gamma or points):
        return None
    curve = None if not gamma or abs(gamma - 1 / 2.2) < 0.01 else 1 / gamma
    if curve is None and (
        not points or all(abs(a - b) < 0.002 for a, b in zip(points, SRGB_POINTS, strict=True))
    ):
        return None
    points = points or SRGB_POINTS
    pairs = tuple(zip(points[::2], points[1::2], strict=True))
    try:
        return colour_profiles.from_primaries(pairs[1:], pairs[0], curve)
    except ValueError:
        return None


def in_srgb(picture: Image.Image, profile: bytes | None) -> Image.Image:
    """Return a picture in the colours that are assumed where no profile says otherwise.

    Inks without a readable profile are converted as browsers do; any other picture without one stays as it is.
    """
    mode = "RGBA" if picture.mode == "RGBA" else "L" if picture.mode == "L" else "RGB"
    try:
        source = ImageCms.ImageCmsProfile(BytesIO(profile or b""))
        target = ImageCms.createProfile("sRGB")
        transform = ImageCms.buildTransform(source, target, picture.mode, "RGB" if mode == "L" else mode)
    except (ImageCms.PyCMSError, *UNREADABLE):
        if picture.mode == "CMYK":
            return _by_strips(picture, "RGB", lambda strip: strip.convert("RGB"))
        return picture
    return _by_strips(picture, transform.output_mode, lambda strip: ImageCms.applyTransform(strip, transform))


def _by_strips(picture: Image.Image, mode: str, change: Callable[[Image.Image], Image.Image]) -> Image.Image:
    changed = Image.new(mode, picture.size)
    for top in range(0, picture.height, STRIP):
        strip = picture.crop((0, top, picture.width, min(top + STRIP, picture.height)))
        changed.paste(change(strip), (0, top))
    return changed


def encoded(picture: Image.Image, stored_as: str, profile: bytes | None, options: dict) -> bytes:
    """Return the file of a picture with its profile. GIF knows no colours but those of screens."""
    target = BytesIO()
    if profile and stored_as != "GIF":
        options = options | {"icc_profile": profile}
    picture.save(target, stored_as, **options)
    return target.getvalue()
