"""How a picture lies in its file, and the picture upright."""

from PIL import Image

from .picture_limits import UNREADABLE

ORIENTATION = 0x0112
TURNS = {
    2: Image.Transpose.FLIP_LEFT_RIGHT,
    3: Image.Transpose.ROTATE_180,
    4: Image.Transpose.FLIP_TOP_BOTTOM,
    5: Image.Transpose.TRANSPOSE,
    6: Image.Transpose.ROTATE_270,
    7: Image.Transpose.TRANSVERSE,
    8: Image.Transpose.ROTATE_90,
}


def turn_of(source: Image.Image) -> Image.Transpose | None:
    """Return how a picture must be turned: as EXIF says, and for AVIF as its own properties say instead.

    Not as XMP says: viewers do not look there.
    """
    exif = Image.Exif()
    try:
        exif.load(source.info.get("exif") or b"")
        return TURNS.get(int(exif.get(ORIENTATION, 1)))
    except UNREADABLE:
        return None


def turned(picture: Image.Image, turn: Image.Transpose) -> Image.Image:
    """Return a picture turned; the one that was given is empty afterwards.

    One colour after the other: a pixel of three takes four bytes as it stands and three taken apart.
    """
    if picture.mode != "RGB":
        return picture.transpose(turn)
    bands = list(picture.split())
    picture.im = None
    for number in range(len(bands)):
        bands[number] = bands[number].transpose(turn)
    return Image.merge("RGB", bands)
