"""What the inspection of stored pictures notices: every place that a format has for words, one at a time."""

import struct
import zlib
from io import BytesIO

import pytest
from PIL import Image, ImageCms

from home.cleaning import colour_profiles
from home.cleaning.inspection import leftovers
from tests.services import exiftool

from . import canaries
from .canaries import WORD, holds_canary
from .corpus import made
from .drawings import drawing, frames

pytestmark = pytest.mark.once

NEUTRAL = colour_profiles.from_primaries()


def saved(form: str, picture: Image.Image | None = None, **options) -> bytes:
    target = BytesIO()
    (picture or drawing()).save(target, form, **options)
    return target.getvalue()


def moving(form: str) -> bytes:
    first, *rest = frames()
    return saved(form, first, save_all=True, append_images=rest, duration=100, loop=0)


CLEAN = {
    "JPEG": lambda: saved("JPEG", icc_profile=NEUTRAL),
    "progressive JPEG": lambda: saved("JPEG", progressive=True, optimize=True),
    "JPEG with restarts": lambda: saved("JPEG", restart_marker_rows=1),
    "PNG": lambda: saved("PNG", icc_profile=NEUTRAL),
    "palette": lambda: saved("PNG", drawing().quantize(8), transparency=b"\xff\0"),
    "moving PNG": lambda: moving("PNG"),
    "WebP": lambda: saved("WEBP", icc_profile=NEUTRAL),
    "lossless WebP": lambda: saved("WEBP", drawing().convert("RGBA"), lossless=True),
    "moving WebP": lambda: moving("WEBP"),
    "GIF": lambda: saved("GIF"),
    "moving GIF": lambda: moving("GIF"),
    "AVIF": lambda: saved("AVIF", icc_profile=NEUTRAL),
    "transparent AVIF": lambda: saved("AVIF", Image.new("RGBA", (90, 60), (1, 2, 3, 4))),
    "grey AVIF": lambda: saved("AVIF", drawing().convert("L")),
}


@pytest.mark.parametrize("name", CLEAN)
def test_what_encoders_write_by_themselves_is_clean_and_what_is_added_is_not(name):
    data = CLEAN[name]()
    assert leftovers(data) == []
    assert leftovers(data + b"\0")
    assert leftovers(data + canaries.archive())
    for cut in (0, 1, 8, len(data) // 2, len(data) - 1):
        assert leftovers(data[:cut])


def segment(marker: int, content: bytes) -> bytes:
    data = saved("JPEG")
    return data[:2] + struct.pack(">BBH", 0xFF, marker, len(content) + 2) + content + data[2:]


@pytest.mark.parametrize(
    ("marker", "content", "name"),
    [
        (0xFE, WORD, "COM"),
        (0xE0, WORD, "APP0"),
        (0xE0, b"JFIF\0\1\1\0\0\1\0\1\1\1abc", "APP0"),
        (0xE0, b"JFIF\0\1\1\1\0\x48\0\x48\0\0", "APP0"),
        (0xE1, b"Exif\0\0" + WORD, "APP1"),
        (0xE2, b"MPF\0" + WORD, "APP2"),
        (0xED, b"Photoshop 3.0\0", "APP13"),
        (0xEE, b"Adobe" + bytes(7), "APP14"),
        (0xEF, WORD, "APP15"),
        (0xF0, WORD, "F0"),
        (0xE2, b"ICC_PROFILE\0\1\1" + WORD, "colour profile with more than colours"),
        (0xE2, b"ICC_PROFILE\0\1\1" + NEUTRAL + WORD, "colour profile with more than colours"),
    ],
)
def test_segments_of_a_jpeg(marker, content, name):
    assert leftovers(segment(marker, content)) == [name]


def chunk(name: bytes, content: bytes, at: int = 33) -> bytes:
    data = saved("PNG")
    inside = struct.pack(">I", len(content)) + name + content + struct.pack(">I", zlib.crc32(name + content))
    return data[:at] + inside + data[at:]


@pytest.mark.parametrize(
    ("name", "content"),
    [
        (b"tEXt", b"Comment\0" + WORD),
        (b"zTXt", b"Comment\0\0" + zlib.compress(WORD)),
        (b"iTXt", b"Comment\0\0\0\0\0" + WORD),
        (b"eXIf", b"II*\0"),
        (b"tIME", bytes(7)),
        (b"pHYs", bytes(9)),
        (b"caNr", WORD),
        (b"iCCP", WORD + b"\0\0" + zlib.compress(NEUTRAL)),
        (b"PLTE", bytes(900)),
        (b"tRNS", bytes(300)),
        (b"acTL", bytes(30)),
    ],
)
def test_chunks_of_a_png(name, content):
    assert leftovers(chunk(name, content)) == [name.decode()]
    assert leftovers(chunk(name, content, -12)) == [name.decode()]


def test_profile_in_a_png_is_looked_into():
    for inside in (
        zlib.compress(canaries.profile()),
        zlib.compress(NEUTRAL) + WORD,
        zlib.compress(NEUTRAL + WORD),
    ):
        assert leftovers(chunk(b"iCCP", b"ICC Profile\0\0" + inside)) == [
            "colour profile with more than colours"
        ]


def riff(name: bytes, content: bytes) -> bytes:
    inside = saved("WEBP", icc_profile=NEUTRAL)[8:] + struct.pack("<4sI", name, len(content)) + content
    return b"RIFF" + struct.pack("<I", len(inside)) + inside


def test_chunks_of_a_webp():
    assert leftovers(riff(b"EXIF", b"II*\0")) == ["EXIF"]
    assert leftovers(riff(b"XMP ", b"<x/>")) == ["XMP?"]
    assert leftovers(riff(b"ICCP", b"more")) == ["colour profile with more than colours"]
    assert leftovers(riff(b"CNRY", b"abc!")) == ["CNRY"]
    assert leftovers(riff(b"VP8X", bytes((0x2C,)) + bytes(9))) == ["VP8X"]
    assert leftovers(riff(b"ANMF", bytes(16) + b"CNRY\4\0\0\0abcd")) == ["CNRY"]
    assert leftovers(riff(b"ALPH", b"abc!"))[-1:] != ["CNRY"]


def extension(*content: bytes) -> bytes:
    data = saved("GIF")
    start = 13 + (3 << (data[10] & 7) + 1)
    blocks = b"".join(bytes((len(block),)) + block for block in content[1:]) + b"\0"
    return data[:start] + b"!" + content[0] + blocks + data[start:]


def test_extensions_of_a_gif():
    assert leftovers(extension(b"\xfe", WORD)) == ["comment"]
    assert leftovers(extension(b"\x01", bytes(12), WORD)) == ["plain text"]
    assert leftovers(extension(b"\xff", b"XMP DataXMP", WORD)) == ["application extension"]
    assert leftovers(extension(b"\xff", b"NETSCAPE2.0", b"\1\0\0")) == []
    assert leftovers(extension(b"\xff", b"NETSCAPE2.0", b"\1\0\0", WORD)) == ["application extension"]
    assert leftovers(extension(b"\xf9", bytes(4), WORD)) == ["graphic control"]
    assert leftovers(extension(b"\x99", WORD)) == ["extension 99"]


def test_boxes_of_an_avif():
    plain = saved("AVIF")
    box = struct.pack(">I4s", 8 + len(WORD), b"free") + WORD
    assert leftovers(plain + box) == ["bytes between pictures", "free", "boxes"]
    assert "uuid" in leftovers(plain + box.replace(b"free", b"uuid"))
    assert leftovers(saved("AVIF", exif=b"Exif\0\0" + canaries.exif()))[:1] == ["item Exif"]
    assert leftovers(saved("AVIF", xmp=canaries.XMP))[:1] == ["item mime"]
    assert leftovers(saved("AVIF", icc_profile=canaries.profile())) == [
        "colour profile with more than colours"
    ]
    assert leftovers(plain.replace(b"av01Color\0", b"av01Canar\0")) == ["item av01"]
    assert "hdlr" in leftovers(plain.replace(b"pict" + bytes(12), b"pict" + b"canari-8c1f!"))
    # A metadata unit in the coded picture itself, in place of its delimiter: any bytes may stand in one.
    coded = plain.index(b"mdat") + 4
    assert plain[coded] >> 3 & 15 == 2
    unit = plain[:coded] + bytes((5 << 3 | 2,)) + plain[coded + 1 :]
    assert leftovers(unit) == ["metadata in the coded picture"]
    assert leftovers(made("everything.heic"))
    assert leftovers(b"%PDF-1.4") == leftovers(b"<svg/>") == ["unknown format"]


# --- Colour profiles -------------------------------------------------------------------------------------------------
def test_rebuilt_profile_holds_colours_and_nothing_else():
    source = canaries.profile(NEUTRAL)
    rebuilt = colour_profiles.rebuilt(source)
    assert colour_profiles.rebuilt(rebuilt) == rebuilt
    assert colour_profiles.is_neutral(rebuilt) and not colour_profiles.is_neutral(source)
    assert rebuilt == colour_profiles.rebuilt(NEUTRAL)
    for part in (b"cana", b"c\0a\0n", b"\0c\0a\0n", b"CNRY", b"targ", b"vued", b"dmdd"):
        assert part not in rebuilt
    assert len(rebuilt) < 600


def test_profiles_of_the_older_version_and_of_tables_are_rebuilt():
    """As scanners and printers have them: text of the first version, tables instead of a matrix."""
    grid = (
        b"mft1\0\0\0\0" + bytes((3, 3, 2, 0)) + struct.pack(">9i", *(65536 * (n % 4 == 0) for n in range(9)))
    )
    table = grid + bytes(range(256)) * 3 + bytes(24) + bytes(range(256)) * 3
    curves = b"".join(b"para\0\0\0\0\0\0\0\0\0\1\0\0" for _curve in "rgb")
    steps = b"mAB \0\0\0\0\3\3\0\0" + struct.pack(">5I", 32 + len(WORD), 0, 0, 0, 0) + WORD + curves + WORD
    for name, content, kept in (
        (b"A2B0", table[:11] + b"!" + table[12:] + WORD, table),
        (b"A2B0", steps, curves),
    ):
        entries = {
            name: content,
            b"wtpt": b"XYZ \0\0\0\0" + colour_profiles.D50,
            b"desc": b"text\0\0\0\0" + WORD,
        }
        base = bytearray(NEUTRAL[:128])
        base[8:12], base[20:24] = b"\2\x40\0\0", b"Lab "
        start, tags, body = 132 + 12 * len(entries), struct.pack(">I", len(entries)), b""
        for tag, value in entries.items():
            tags += struct.pack(">4sII", tag, start + len(body), len(value))
            body += value
        made_anew = colour_profiles.rebuilt(bytes(base) + tags + body)
        assert colour_profiles.is_neutral(made_anew)
        assert not holds_canary(made_anew)
        assert kept in made_anew
        ImageCms.ImageCmsProfile(BytesIO(made_anew))


def test_damaged_profiles_are_not_rebuilt():
    for damaged in (
        b"",
        WORD,
        NEUTRAL[:100],
        NEUTRAL[:140],
        NEUTRAL[:-30],
        NEUTRAL.replace(b"RGB ", b"7CLR", 1),
    ):
        with pytest.raises(ValueError, match="profile"):
            colour_profiles.rebuilt(damaged)


def test_profile_of_points_is_that_of_display_p3():
    """Against the colours that Apple's own profile has."""
    profile = ImageCms.ImageCmsProfile(BytesIO(NEUTRAL)).profile
    expected = (
        (0.515121, 0.241196, -0.001053),
        (0.291977, 0.692245, 0.041885),
        (0.157104, 0.066574, 0.784073),
    )
    colours = (profile.red_colorant, profile.green_colorant, profile.blue_colorant)
    for colour, intended in zip(colours, expected, strict=True):
        assert colour[0] == pytest.approx(intended, abs=0.0005)


# --- The corpus itself -----------------------------------------------------------------------------------------------
def test_corpus_holds_what_telephones_write(tmp_path):
    """A corpus that no program could read would prove nothing."""
    telephone = (
        "GPS:GPSLatitude GPS:GPSAreaInformation ExifIFD:SerialNumber ExifIFD:OwnerName ExifIFD:UserComment"
        " ExifIFD:MakerNoteUnknownText ExifIFD:DateTimeOriginal IFD0:Make IFD0:Artist IFD0:XPComment XMP-dc:Source"
    )
    profile = " ICC_Profile:DeviceModelDesc ICC_Profile:CharTarget ICC_Profile:ICC_Profile_CNRY"
    wanted = {
        "everything.jpg": f"{telephone} {profile} IFD1:ThumbnailImage IPTC:Caption-Abstract File:Comment",
        "everything.png": f"{telephone} {profile} IFD1:ThumbnailImage PNG:Comment PNG:Author PNG:ModifyDate",
        "everything.webp": f"{telephone} {profile} IFD1:ThumbnailImage RIFF:Unknown_CNRY",
        "everything.avif": f"{telephone} {profile} QuickTime:UUID-Unknown",
        "everything.heic": f"{telephone} {profile} IFD1:ThumbnailImage QuickTime:UUID-Unknown",
        "everything.gif": "File:Comment GIF:Text",
        "two-pictures.jpg": "MPF0:NumberOfImages IFD0:ImageDescription",
    }
    for name in wanted:
        (tmp_path / name).write_bytes(made(name))
    found = exiftool.tags_of(tmp_path / name for name in wanted)
    for name, tags in wanted.items():
        assert set(tags.split()) <= set(found[str(tmp_path / name)]), name
