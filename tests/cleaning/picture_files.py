"""Files of every format, with the canary in every place of it where a camera, a program or a person can leave words."""

import struct
import zlib
from collections.abc import Callable

import pillow_heif
from PIL import Image
from PIL.PngImagePlugin import PngInfo

from .canaries import CANARY, WORD, XMP, archive, exif, profile, segment, with_segments
from .drawings import FIELDS, drawing, frames, in_p3, saved, untidied

pillow_heif.register_heif_opener()


# --- JPEG ------------------------------------------------------------------------------------------------------------
def jpeg(
    orientation: int = 1, colours: bytes | None = None, source: Image.Image | None = None, **options
) -> bytes:
    """Return a JPEG with everything in it; `orientation` is how a viewer must turn it to see what is intended."""
    source = source or untidied(drawing(), orientation)
    plain = saved(
        source, "JPEG", **({"quality": 95, "subsampling": 0, "icc_profile": profile(colours)} | options)
    )
    iptc = b"\x1c\x02\x78" + struct.pack(">H", len(WORD)) + WORD + b"\x1c\x02\x5a\x00\x06Rissan"
    resource = b"8BIM\x04\x04\0\0" + struct.pack(">I", len(iptc)) + iptc + b"\0" * (len(iptc) % 2)
    resource += b"8BIM\x03\xf0\0\0" + struct.pack(">I", len(WORD)) + WORD + b"\0" * (len(WORD) % 2)
    guid = b"0123456789ABCDEF0123456789ABCDEF"
    extended = b"http://ns.adobe.com/xmp/extension/\0" + guid + struct.pack(">II", len(XMP), 0) + XMP
    return (
        with_segments(
            plain,
            segment(0xE1, b"Exif\0\0" + exif(orientation)),
            segment(0xE1, b"http://ns.adobe.com/xap/1.0/\0" + XMP),
            segment(0xE1, extended),
            segment(0xE0, b"JFXX\0\x13\x01\x01" + b"abc" + WORD),
            segment(0xE2, b"FPXR\0" + WORD),
            segment(0xED, b"Photoshop 3.0\0" + resource),
            segment(0xEC, b"Ducky" + WORD),
            segment(0xEB, WORD),
            segment(0xFE, WORD),
        )
        + archive()
    )


def mpo() -> bytes:
    """Return two pictures in one file, as stereoscopic cameras and telephones with a depth map write them."""
    second = drawing().rotate(180)
    info = Image.Exif()
    info[0x010E] = CANARY
    return saved(
        drawing(), "MPO", save_all=True, append_images=[second], exif=info, quality=95, subsampling=0
    )


def cmyk(**options) -> bytes:
    return jpeg(source=drawing().convert("CMYK"), icc_profile=b"", **options)


# --- PNG -------------------------------------------------------------------------------------------------------------
def png(
    picture: Image.Image | None = None, colours: bytes | None = None, orientation: int = 1, **options
) -> bytes:
    info = PngInfo()
    info.add_text("Comment", CANARY)
    info.add_text("Comment2", CANARY, zip=True)
    info.add_itxt("XML:com.adobe.xmp", XMP.decode())
    info.add_itxt("Author", CANARY, zip=True)
    info.add_text("Raw profile type exif", f"\nexif\n{len(WORD):8}\n{WORD.hex()}\n")
    info.add(b"tIME", bytes((7, 232, 3, 2, 10, 11, 12)))
    info.add(b"sPLT", WORD + b"\0\x08" + b"canari")
    info.add(b"caNr", WORD)
    info.add(b"caNs", WORD, after_idat=True)
    picture = picture or drawing()
    plain = saved(
        untidied(picture, orientation),
        "PNG",
        **({"pnginfo": info, "exif": exif(orientation), "dpi": (72, 72)} | options),
    )
    if picture.mode not in ("L", "I;16", "1"):
        inside = chunk(b"iCCP", WORD + b"\0\0" + zlib.compress(profile(colours)))
        plain = plain[:33] + inside + plain[33:]
    return plain + WORD + archive()


def chunk(name: bytes, content: bytes) -> bytes:
    return struct.pack(">I", len(content)) + name + content + struct.pack(">I", zlib.crc32(name + content))


def named_colours_png() -> bytes:
    """A PNG without a profile, which names its colours by the points of Display P3 and an exponent."""
    info = PngInfo()
    points = (0.3127, 0.3290, 0.680, 0.320, 0.265, 0.690, 0.150, 0.060)
    info.add(b"gAMA", struct.pack(">I", 45455))
    info.add(b"cHRM", struct.pack(">8I", *(round(point * 100000) for point in points)))
    info.add_text("Comment", CANARY)
    return saved(in_p3(drawing()), "PNG", pnginfo=info)


def cicp_png() -> bytes:
    info = PngInfo()
    info.add(b"cICP", bytes((12, 13, 0, 1)))
    info.add_text("Comment", CANARY)
    return saved(in_p3(drawing()), "PNG", pnginfo=info)


def palette_png() -> bytes:
    """A palette whose colours that no pixel has are words, and a transparent colour."""
    picture = drawing().quantize(8)
    used = len(picture.getcolors())
    colours = bytearray(picture.getpalette()[: 3 * used]) + (WORD * 9)[:96]
    picture.putpalette(bytes(colours) + b"\0" * (-len(colours) % 3))
    return png(picture, transparency=bytes((255,) * used) + WORD)


def transparent_palette_png() -> bytes:
    picture = drawing().quantize(6)
    return png(picture, transparency=picture.getpixel((5, 5)))


def keyed_png() -> bytes:
    return png(transparency=FIELDS[0])


def deep_png() -> bytes:
    return png(_deep())


def _deep() -> Image.Image:
    return drawing().convert("L").convert("I").point(lambda value: value * 257).convert("I;16")


# --- WebP ------------------------------------------------------------------------------------------------------------
def webp(
    picture: Image.Image | None = None, colours: bytes | None = None, orientation: int = 1, **options
) -> bytes:
    options = {
        "quality": 95,
        "exif": exif(orientation),
        "xmp": XMP,
        "icc_profile": profile(colours),
    } | options
    plain = saved(untidied(picture or drawing(), orientation), "WEBP", **options)
    inside = plain[12:] + struct.pack("<4sI", b"CNRY", len(WORD)) + WORD + b"!" * (len(WORD) % 2)
    return b"RIFF" + struct.pack("<I", len(inside) + 4) + b"WEBP" + inside + WORD + archive()


# --- GIF -------------------------------------------------------------------------------------------------------------
def gif(**options) -> bytes:
    plain = saved(drawing().quantize(8), "GIF", comment=WORD, **options)
    start = 13 + (3 << (plain[10] & 7) + 1 if plain[10] & 0x80 else 0)
    more = _extension(0xFF, b"XMP DataXMP", XMP[:250]) + _extension(0xFF, b"ICCRGBG1012", profile()[:255])
    more += _extension(0xFF, WORD, WORD) + _extension(0xFE, WORD) + _extension(0x01, b"\0" * 12, WORD)
    return plain[:start] + more + plain[start:] + b"/*" + WORD + b"*/" + archive()


def _extension(label: int, *blocks: bytes) -> bytes:
    return bytes((0x21, label)) + b"".join(bytes((len(block),)) + block for block in blocks) + b"\0"


def scripted_gif() -> bytes:
    """A GIF that a browser could take for a script: its width and height open a comment, which another one closes."""
    plain = gif()
    return plain + b"*/=1;alert('" + WORD + b"')//"


# --- AVIF and HEIC ---------------------------------------------------------------------------------------------------
def _unless_empty(colours: bytes | None) -> bytes:
    return b"" if colours == b"" else profile(colours)


def avif(
    orientation: int = 1, colours: bytes | None = None, picture: Image.Image | None = None, **options
) -> bytes:
    info = exif(orientation)
    plain = saved(
        untidied(picture or drawing(), orientation),
        "AVIF",
        **(
            {
                "quality": 95,
                "subsampling": "4:4:4",
                "exif": info,
                "xmp": XMP,
                "icc_profile": _unless_empty(colours),
            }
            | options
        ),
    )
    return plain + _boxes()


def heic(
    orientation: int = 1, colours: bytes | None = None, picture: Image.Image | None = None, **options
) -> bytes:
    plain = saved(
        untidied(picture or drawing(), orientation),
        "HEIF",
        quality=98,
        chroma=444,
        exif=b"Exif\0\0" + exif(orientation),
        # This encoder would turn the picture as XMP says.
        xmp=XMP.replace(b'tiff:Orientation="6"', b""),
        icc_profile=_unless_empty(colours),
        **options,
    )
    return plain + _boxes()


def coded_colours(make: Callable[..., bytes]) -> bytes:
    """An AVIF without a profile, which names Display P3 by the number of its primaries."""
    data = make(picture=in_p3(drawing()), colours=b"")
    place = data.index(b"colrnclx") + 8
    return data[:place] + b"\0\x0c" + data[place + 2 :]


def cropped_avif() -> bytes:
    """An AVIF whose right half is cut away by a property (`clap`) and is still there: this decoder shows it."""
    data = bytearray(saved(drawing(), "AVIF"))
    # Width and height, then how far the middle is moved: each a fraction.
    crop = struct.pack(">I4s4Ii3I", 40, b"clap", 48, 1, 64, 1, -24, 1, 0, 1)
    for name, more in ((b"meta", 41), (b"iprp", 41), (b"ipco", 40), (b"ipma", 1)):
        _add(data, data.index(name) - 4, more)
    _add(data, data.index(b"iloc") + 18, 41)
    # The fifth property of the first picture, and it must be understood.
    listed = data.index(b"\0\1\4\1\2\x83\4", data.index(b"ipma"))
    data[listed : listed + 7] = b"\0\1\5\1\2\x83\4\x85"
    place = data.index(b"ipma") - 4
    data[place:place] = crop
    return bytes(data)


def _add(data: bytearray, place: int, more: int) -> None:
    (number,) = struct.unpack_from(">I", data, place)
    struct.pack_into(">I", data, place, number + more)


def live_heic() -> bytes:
    """A HEIC of several pictures, as telephones keep what they have seen before and after."""
    second = drawing().rotate(180)
    return heic(save_all=True, append_images=[second])


def _boxes() -> bytes:
    made = b""
    for name, content in (
        (b"free", WORD),
        (b"uuid", b"0123456789abcdef" + WORD),
        (b"mdat", WORD + archive()),
    ):
        made += struct.pack(">I4s", len(content) + 8, name) + content
    return made


# --- Animations ------------------------------------------------------------------------------------------------------
def moving(make: Callable[..., bytes]) -> bytes:
    _first, *rest = frames()
    return make(save_all=True, append_images=rest, duration=[200, 400, 600], loop=0)


def moving_gif() -> bytes:
    first, *rest = (frame.quantize(8) for frame in frames())
    plain = saved(
        first, "GIF", save_all=True, append_images=rest, duration=[200, 400, 600], loop=0, comment=WORD
    )
    return plain + WORD
