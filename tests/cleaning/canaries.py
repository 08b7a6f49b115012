"""What a camera, a program or a person leaves in a picture's file, with a canary in it; and finding the canary."""

import re
import struct
import zlib
from io import BytesIO
from zipfile import ZipFile

from PIL import ImageCms

from .drawings import drawing, saved

CANARY = "canari-8c1f"
WORD = CANARY.encode()
XMP = (
    '<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">'
    '<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/"'
    f' xmlns:tiff="http://ns.adobe.com/tiff/1.0/" tiff:Orientation="6" dc:source="{CANARY}"/></rdf:RDF></x:xmpmeta>'
).encode()


def exif(orientation: int = 1) -> bytes:
    """Return EXIF as a telephone writes it, without the word "Exif" before it, and with words in each of its parts."""
    thumbnail = with_segments(saved(drawing().resize((24, 16)), "JPEG"), segment(0xFE, WORD))
    text = WORD + b"\0"
    camera = {
        0x9003: (2, b"2024:03:02 10:11:12\0"),
        0x927C: (7, b"MakerNote " + WORD),
        0x9286: (7, b"ASCII\0\0\0" + WORD),
        0xA430: (2, text),
        0xA431: (2, b"serial " + text),
        0xA435: (2, b"lens " + text),
    }
    place = {
        1: (2, b"N\0"),
        2: (5, struct.pack("<6I", 33, 1, 58, 1, 12, 1)),
        3: (2, b"W\0"),
        4: (5, struct.pack("<6I", 6, 1, 34, 1, 5, 1)),
        29: (2, b"2024:03:02\0"),
        28: (7, b"ASCII\0\0\0" + WORD),
    }
    main = {
        0x010E: (2, text),
        0x010F: (2, b"maker " + text),
        0x0110: (2, b"model " + text),
        0x0112: (3, struct.pack("<H", orientation)),
        0x0131: (2, text),
        0x013B: (2, text),
        0x8298: (2, text),
        0x9C9C: (1, CANARY.encode("utf-16-le") + b"\0\0"),
        0x8769: (4, camera),
        0x8825: (4, place),
    }
    head = b"II*\0" + struct.pack("<I", 8)
    body, after = _directory(main, 8)
    small, _end = _directory(
        {0x0103: (3, struct.pack("<H", 6)), 0x0201: (4, b""), 0x0202: (4, b"")}, 8 + len(body)
    )
    small = _directory(
        {
            0x0103: (3, struct.pack("<H", 6)),
            0x0201: (4, struct.pack("<I", 8 + len(body) + len(small) + 8)),
            0x0202: (4, struct.pack("<I", len(thumbnail))),
        },
        8 + len(body),
    )[0].ljust(len(small) + 8, b"\0")
    body = body[:after] + struct.pack("<I", 8 + len(body)) + body[after + 4 :]
    return head + body + small + thumbnail


def _directory(entries: dict, start: int) -> tuple[bytes, int]:
    """Return a TIFF directory that stands at an offset, with what it points to, and where its link to the next is."""
    sizes = {1: 1, 2: 1, 3: 2, 4: 4, 5: 8, 7: 1}
    table, behind = b"", b""
    after = start + 2 + 12 * len(entries) + 4
    for tag, (kind, value) in sorted(entries.items()):
        if isinstance(value, dict):
            value_at = after + len(behind)
            behind += _directory(value, value_at)[0]
            table += struct.pack("<HHII", tag, kind, 1, value_at)
            continue
        count = len(value) // sizes[kind]
        if len(value) <= 4:
            table += struct.pack("<HHI", tag, kind, count) + value.ljust(4, b"\0")
        else:
            table += struct.pack("<HHII", tag, kind, count, after + len(behind))
            behind += value + b"\0" * (len(value) % 2)
    return struct.pack("<H", len(entries)) + table + b"\0" * 4 + behind, 2 + 12 * len(entries)


def profile(base: bytes | None = None) -> bytes:
    """Return a colour profile, sRGB without `base`, with words and a maker wherever a profile can have them."""
    base = base or ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    (count,) = struct.unpack_from(">I", base, 128)
    tags = {}
    for number in range(count):
        name, offset, size = struct.unpack_from(">4sII", base, 132 + 12 * number)
        tags[name] = base[offset : offset + size]
    words = CANARY.encode("utf-16-be")
    described = b"mluc\0\0\0\0" + struct.pack(">II4sII", 1, 12, b"enUS", len(words), 28) + words
    tags |= dict.fromkeys((b"desc", b"cprt", b"dmnd", b"dmdd", b"vued"), described)
    tags[b"targ"] = b"text\0\0\0\0" + WORD + b"\0"
    tags[b"CNRY"] = b"text\0\0\0\0" + WORD + b"\0"
    # Behind the numbers of a tag that is kept.
    tags[b"wtpt"] = tags.get(b"wtpt", b"XYZ \0\0\0\0" + bytes.fromhex("0000f6d6000100000000d32d")) + WORD
    header = bytearray(base[:128])
    header[4:8], header[48:52], header[52:56], header[80:84] = b"cana", b"cana", b"ri-8", b"c1f!"
    header[84:100] = (WORD + b"-----")[:16]
    header[100:111] = WORD
    table, body, start = struct.pack(">I", len(tags)), b"", 132 + 12 * len(tags)
    for name, content in tags.items():
        table += struct.pack(">4sII", name, start + len(body), len(content))
        body += content + b"\0" * (-len(content) % 4)
    body += WORD + b"\0"
    return struct.pack(">I", start + len(body)) + bytes(header[4:]) + table + body


def archive() -> bytes:
    """Return a zip, which any program finds at the end of any file."""
    target = BytesIO()
    with ZipFile(target, "w") as zipped:
        zipped.writestr(f"{CANARY}.txt", CANARY)
    return target.getvalue()


def segment(marker: int, content: bytes) -> bytes:
    return struct.pack(">BBH", 0xFF, marker, len(content) + 2) + content


def with_segments(data: bytes, *more: bytes) -> bytes:
    return data[:2] + b"".join(more) + data[2:]


def holds_canary(data: bytes) -> bool:
    """Whether the canary is anywhere in some bytes: as it is, in UTF-16, or in what is compressed within them."""
    spellings = [CANARY.encode(code) for code in ("ascii", "utf-16-le", "utf-16-be")]
    spellings += [WORD.hex().encode(), WORD.hex().upper().encode()]
    if any(spelling in data for spelling in spellings):
        return True
    for start in re.finditer(rb"[\x08-\x78][\x01\x5e\x9c\xda]", data):
        if int.from_bytes(start.group(), "big") % 31 or start.group()[0] & 15 != 8:
            continue
        try:
            inside = zlib.decompressobj().decompress(data[start.start() :], 10_000_000)
        except zlib.error:
            continue
        if any(spelling in inside for spelling in spellings):
            return True
    return False
