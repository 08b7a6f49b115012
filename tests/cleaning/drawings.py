"""The picture that every file of the corpus shows, and looking whether a stored one still shows it.

No two of its six fields are alike, so that a turn, a mirror image or a wrong profile is seen.
"""

from io import BytesIO

from PIL import Image, ImageCms, ImageOps

from home.cleaning.colour_profiles import from_primaries

# Three fields above, three below.
FIELDS = ((200, 30, 40), (40, 150, 60), (40, 60, 190), (220, 190, 50), (120, 120, 120), (240, 240, 235))
FIELD = 32
EDGE = 6  # pixels at the edge of a field, where encoders may differ
TOLERANCE = 14


def drawing() -> Image.Image:
    """Return the picture of the corpus, 96 pixels wide and 64 high, in sRGB."""
    picture = Image.new("RGB", (3 * FIELD, 2 * FIELD))
    for number, colour in enumerate(FIELDS):
        left, top = number % 3 * FIELD, number // 3 * FIELD
        picture.paste(colour, (left, top, left + FIELD, top + FIELD))
    return picture


def frames() -> list[Image.Image]:
    """Return the pictures of the animations of the corpus, each shown for 200 ms more than the one before."""
    return [drawing(), ImageOps.mirror(drawing()), ImageOps.flip(drawing())]


def see_through() -> Image.Image:
    """The drawing with its first field, the red one, empty."""
    picture = drawing().convert("RGBA")
    picture.paste((200, 30, 40, 0), (0, 0, FIELD, FIELD))
    return picture


def on_white() -> Image.Image:
    picture = drawing()
    picture.paste("white", (0, 0, FIELD, FIELD))
    return picture


def untidied(picture: Image.Image, orientation: int) -> Image.Image:
    """Return a picture as it must be stored for a viewer that applies an orientation to show it upright."""
    back = {2: 0, 3: 3, 4: 1, 5: 5, 6: 2, 7: 6, 8: 4}.get(orientation)
    return picture if back is None else picture.transpose(Image.Transpose(back))


P3 = from_primaries()


def in_p3(picture: Image.Image) -> Image.Image:
    """Return an sRGB picture with the numbers that it has in Display P3, and no profile to say so."""
    wide = ImageCms.ImageCmsProfile(BytesIO(P3))
    numbers = ImageCms.profileToProfile(picture, ImageCms.createProfile("sRGB"), wide)
    numbers.info.clear()
    return numbers


def saved(picture: Image.Image, form: str, **options) -> bytes:
    target = BytesIO()
    picture.save(target, form, **options)
    return target.getvalue()


def shown(data: bytes, frame: int = 0) -> Image.Image:
    """Return what a browser shows of a stored picture, on white and in sRGB: it knows EXIF's orientation too."""
    with Image.open(BytesIO(data)) as picture:
        picture.seek(frame)
        colours = picture.info.get("icc_profile")
        upright = ImageOps.exif_transpose(picture)
    if upright.mode == "I;16":
        upright = upright.convert("I").point(lambda value: value / 256).convert("L")
    flat = Image.new("RGB", upright.size, "white")
    if upright.mode in ("RGBA", "LA", "P") or "transparency" in upright.info:
        upright = upright.convert("RGBA")
        flat.paste(upright, mask=upright.getchannel("A"))
    else:
        flat = upright.convert("RGB")
    if colours and ImageCms.ImageCmsProfile(BytesIO(colours)).profile.xcolor_space.strip() == "RGB":
        target = ImageCms.createProfile("sRGB")
        flat = ImageCms.profileToProfile(flat, ImageCms.ImageCmsProfile(BytesIO(colours)), target)
    return flat


def resembles(picture: Image.Image, intended: Image.Image) -> bool:
    if picture.size != intended.size:
        return False
    for left in range(0, intended.width, FIELD):
        for top in range(0, intended.height, FIELD):
            box = (left + EDGE, top + EDGE, left + FIELD - EDGE, top + FIELD - EDGE)
            pairs = zip(picture.crop(box).tobytes(), intended.crop(box).tobytes(), strict=True)
            if max(abs(one - other) for one, other in pairs) > TOLERANCE:
                return False
    return True
