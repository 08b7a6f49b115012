"""Reading the structure of a picture's file, and naming all that has no place in a clean one.

It knows what may stand in a file and names the rest: what nobody has thought of is dirty. It decodes no pixels, and
it is no part of the cleaning: it checks what the cleaning, and every encoder after it, has made.
"""

import struct
import zlib
from collections.abc import Iterator

from .avif_inspection import avif_leftovers
from .colour_profiles import beyond_colours
from .structure import PNG_START, png_chunks, printable, segments

# Bytes; none of a clean file's profiles comes near it.
LARGEST_PROFILE = 4 * 1024 * 1024


class NotClean(ValueError):
    """A file that was about to be stored holds more than a picture. The message names what, never the file."""


def leftovers(data: bytes) -> list[str]:
    """Return the names of what should not be in a clean picture's file; [] where it is clean.

    Only the formats that are stored can be clean: JPEG, PNG, WebP, AVIF and GIF. A damaged file is not clean.
    """
    read = next((reader for start, reader in READERS if data.startswith(start)), None)
    if read is None:
        if data[4:8] != b"ftyp":
            return ["unknown format"]
        read = avif_leftovers
    found = {}
    try:
        for name in read(bytes(data)):
            found[name] = True
    except (struct.error, IndexError, ValueError, zlib.error):
        found["damaged file"] = True
    return list(found)


def check_clean(file) -> None:
    """Raise NotClean where a file (anything with read() and seek()) is not a clean picture; leave it at its start."""
    file.seek(0)
    found = leftovers(file.read())
    file.seek(0)
    if found:
        raise NotClean(", ".join(found))


# --- JPEG ------------------------------------------------------------------------------------------------------------
# Tables, frames, scans and restart intervals.
JPEG_SEGMENTS = {0xC0, 0xC1, 0xC2, 0xC4, 0xDA, 0xDB, 0xDD}
JFIF = (b"JFIF\0\1\1\0\0\1\0\1\0\0", b"JFIF\0\1\2\0\0\1\0\1\0\0")
ICC_START = b"ICC_PROFILE\0"


def _jpeg(data: bytes) -> Iterator[str]:
    pieces, end, marker = {}, 0, 0
    for marker, content, place in segments(data):
        end = place
        if marker == 0xD9:
            continue
        if marker == 0xE0:
            # No resolution and no thumbnail: fourteen bytes that are the same in every file.
            if content not in JFIF:
                yield "APP0"
        elif (
            marker == 0xE2
            and content.startswith(ICC_START)
            and len(content) > 14
            and content[12] not in pieces
        ):
            pieces[content[12]] = content[14:]
        elif marker not in JPEG_SEGMENTS:
            yield (
                "COM"
                if marker == 0xFE
                else f"APP{marker - 0xE0}"
                if 0xE0 <= marker < 0xF0
                else f"{marker:02X}"
            )
    if marker != 0xD9:
        yield "damaged file"
    if pieces:
        yield from beyond_colours(b"".join(pieces[number] for number in sorted(pieces)))
    if end < len(data):
        yield "trailing data"


# --- PNG -------------------------------------------------------------------------------------------------------------
# Name → lengths in bytes. What names colours by numbers becomes a profile when a picture is cleaned.
ANY = range(2**31)
PNG_CHUNKS = {
    b"IHDR": (13,),
    b"PLTE": range(769),
    b"tRNS": range(257),
    b"IDAT": ANY,
    b"IEND": (0,),
    b"acTL": (8,),
    b"fcTL": (26,),
    b"fdAT": ANY,
}
PROFILE_NAME = b"ICC Profile\0\0"


def _png(data: bytes) -> Iterator[str]:
    end = len(PNG_START)
    for name, content in png_chunks(data):
        end += 12 + len(content)
        if struct.unpack_from(">I", data, end - 4)[0] != zlib.crc32(content, zlib.crc32(name)):
            yield "damaged file"
        if name == b"iCCP":
            if not content.startswith(PROFILE_NAME):
                yield "iCCP"
            else:
                yield from beyond_colours(_inflated(content[len(PROFILE_NAME) :]))
        elif name not in PNG_CHUNKS or len(content) not in PNG_CHUNKS[name]:
            yield printable(name)
    if end < len(data):
        yield "trailing data"


def _inflated(data: bytes) -> bytes:
    """Return a compressed profile, or nothing (which is no profile) where it is too large or has bytes behind it."""
    stream = zlib.decompressobj()
    profile = stream.decompress(data, LARGEST_PROFILE)
    return profile if stream.eof and not stream.unused_data else b""


# --- WebP ------------------------------------------------------------------------------------------------------------
WEBP_CHUNKS = {b"VP8 ", b"VP8L", b"VP8X", b"ALPH", b"ANIM", b"ANMF", b"ICCP"}
WEBP_FRAME_CHUNKS = {b"VP8 ", b"VP8L", b"ALPH"}
# What VP8X may announce: a profile, transparency, an animation.
WEBP_FLAGS = 0b0011_0010


def _webp(data: bytes) -> Iterator[str]:
    if data[8:12] != b"WEBP":
        yield "unknown format"
        return
    end = 8 + struct.unpack_from("<I", data, 4)[0]
    if end < len(data):
        yield "trailing data"
    if end > len(data):
        yield "damaged file"
        return
    yield from _riff(data[12:end], WEBP_CHUNKS)


def _riff(data: bytes, allowed: set[bytes]) -> Iterator[str]:
    place = 0
    while place < len(data):
        name, size = struct.unpack_from("<4sI", data, place)
        content = data[place + 8 : place + 8 + size]
        padding = data[place + 8 + size : place + 8 + size + size % 2]
        if len(content) < size or len(padding) < size % 2:
            yield "damaged file"
            return
        if any(padding):
            yield "padding"
        place += 8 + size + size % 2
        if name not in allowed:
            yield printable(name)
        elif name == b"ICCP":
            yield from beyond_colours(content)
        elif name == b"VP8X" and (size != 10 or content[0] & ~WEBP_FLAGS or any(content[1:4])):
            yield "VP8X"
        elif name == b"ANIM" and size != 6:
            yield "ANIM"
        elif name == b"ANMF":
            yield from _riff(content[16:], WEBP_FRAME_CHUNKS)


# --- GIF -------------------------------------------------------------------------------------------------------------
LOOPING = b"NETSCAPE2.0"


def _gif(data: bytes) -> Iterator[str]:
    place = 13 + _colours(data[10])
    while True:
        block = data[place]
        if block == 0x3B:
            if place + 1 < len(data):
                yield "trailing data"
            return
        if block == 0x2C:
            place = _after_blocks(data, place + 11 + _colours(data[place + 9]))[0]
        elif block == 0x21:
            label = data[place + 1]
            place, content = _after_blocks(data, place + 2)
            if label == 0xF9:
                if len(content) != 4:
                    yield "graphic control"
            elif label == 0xFF and content.startswith(LOOPING):
                if len(content) != len(LOOPING) + 3:
                    yield "application extension"
            else:
                names = {0xFE: "comment", 0x01: "plain text", 0xFF: "application extension"}
                yield names.get(label, f"extension {label:02X}")
        else:
            yield "damaged file"
            return


def _colours(packed: int) -> int:
    """Return how many bytes of a table of colours follow a descriptor."""
    return 3 << (packed & 7) + 1 if packed & 0x80 else 0


def _after_blocks(data: bytes, place: int) -> tuple[int, bytes]:
    """Return the offset behind a chain of blocks, and the first 64 bytes in it, which is as much as is looked at."""
    content = b""
    while data[place]:
        if len(content) < 64:
            content += data[place + 1 : place + 1 + data[place]]
        place += 1 + data[place]
    return place + 1, content[:64]


READERS = (
    (b"\xff\xd8", _jpeg),
    (PNG_START, _png),
    (b"RIFF", _webp),
    (b"GIF87a", _gif),
    (b"GIF89a", _gif),
)
