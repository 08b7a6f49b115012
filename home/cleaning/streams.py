"""Compressed pictures inside documents, cleaned without being decoded: their markers are kept by an allow-list.

For JPEG (and JPEG 2000) streams of a PDF, whose pixels and colours the PDF describes itself. Nothing is lost of them.
"""

from .colour_profiles import rebuilt
from .refusals import Refused

SOI, EOI, SOS = 0xD8, 0xD9, 0xDA
# Frames, tables and restart intervals: what a decoder needs. C8 is reserved, and DA begins a scan.
NEEDED = {*range(0xC0, 0xD0), 0xDB, 0xDC, 0xDD} - {0xC8}
# Version 1.1, no density (the PDF says how large the picture is drawn), no thumbnail.
JFIF = b"\xff\xe0\x00\x10JFIF\x00\x01\x01\x00\x00\x01\x00\x01\x00\x00"
BOXES = (b"jP  ", b"ftyp", b"jp2h", b"jp2c")
HEADER_BOXES = (b"ihdr", b"bpcc", b"colr", b"pclr", b"cmap", b"cdef")


def bare_jpeg(data: bytes) -> bytes:
    """Return a JPEG without what stands beside its pixels: EXIF, XMP, comments, thumbnails, trailing data.

    Raises Refused for what is no whole JPEG.
    """
    if data[:2] != b"\xff\xd8":
        raise Refused("picture_damaged")
    kept, place, pixels = [b"\xff\xd8"], 2, False
    while place < len(data):
        marker, start, place = _next_segment(data, place)
        if marker == EOI:
            if not pixels:
                break
            return b"".join([*kept, b"\xff\xd9"])
        payload = data[start + 4 : place]
        if marker in NEEDED:
            kept.append(b"\xff" + data[start + 1 : place])
        elif marker == 0xE0 and payload[:5] == b"JFIF\0":
            kept.append(JFIF)
        elif marker == 0xEE and payload[:5] == b"Adobe":
            kept.append(b"\xff\xee\x00\x0e" + payload[:12])
        elif marker == SOS:
            pixels = True
            end = _end_of_scan(data, place)
            kept.append(b"\xff" + data[start + 1 : end])
            place = end
    raise Refused("picture_damaged")


def _next_segment(data: bytes, place: int) -> tuple[int, int, int]:
    """Return the marker at a place, where its last FF stands, and where its segment ends."""
    if data[place] != 0xFF:
        raise Refused("picture_damaged")
    while place + 1 < len(data) and data[place + 1] == 0xFF:
        place += 1
    if place + 1 >= len(data):
        raise Refused("picture_damaged")
    marker = data[place + 1]
    if marker == EOI:
        return marker, place, place + 2
    length = int.from_bytes(data[place + 2 : place + 4], "big")
    end = place + 2 + length
    if length < 2 or end > len(data):
        raise Refused("picture_damaged")
    return marker, place, end


def _end_of_scan(data: bytes, place: int) -> int:
    while True:
        place = data.find(b"\xff", place)
        if place < 0 or place + 1 >= len(data):
            raise Refused("picture_damaged")
        follows = data[place + 1]
        # A stuffed byte or a restart belongs to the pixels; anything else begins a segment.
        if follows == 0 or 0xD0 <= follows <= 0xD7:
            place += 2
        elif follows == 0xFF:
            place += 1
        else:
            return place


def bare_jpx(data: bytes) -> bytes:
    """Return a JPEG 2000 picture without comments, XML and boxes of other kinds. Raises Refused as bare_jpeg does."""
    if data[:4] == b"\xff\x4f\xff\x51":
        return _bare_codestream(data)
    kept = []
    for name, payload in _boxes(data):
        if name == b"jp2h":
            payload = b"".join(
                _box(n, _bare_colours(p) if n == b"colr" else p)
                for n, p in _boxes(payload)
                if n in HEADER_BOXES
            )
        elif name == b"jp2c":
            payload = _bare_codestream(payload)
        if name in BOXES:
            kept.append(_box(name, payload))
    if not kept or not kept[0].startswith(b"\0\0\0\x0cjP  "):
        raise Refused("picture_damaged")
    return b"".join(kept)


def _bare_colours(payload: bytes) -> bytes:
    """Return how a picture's colours are meant: a number stays, a profile is made anew."""
    if payload[:1] == b"\x01":
        return payload
    try:
        return payload[:3] + rebuilt(payload[3:])
    except ValueError as error:
        raise Refused("picture_kind") from error


def _boxes(data: bytes):
    place = 0
    while place < len(data):
        length, name, head = int.from_bytes(data[place : place + 4], "big"), data[place + 4 : place + 8], 8
        if length == 1:
            length, head = int.from_bytes(data[place + 8 : place + 16], "big"), 16
        elif length == 0:
            length = len(data) - place
        if length < head or place + length > len(data):
            raise Refused("picture_damaged")
        yield name, data[place + head : place + length]
        place += length


def _box(name: bytes, payload: bytes) -> bytes:
    return (len(payload) + 8).to_bytes(4, "big") + name + payload


def _bare_codestream(data: bytes) -> bytes:
    kept, place = [data[:2]], 2
    while data[place : place + 2] != b"\xff\x90":
        length = int.from_bytes(data[place + 2 : place + 4], "big")
        if data[place : place + 1] != b"\xff" or length < 2 or place + 2 + length > len(data):
            raise Refused("picture_damaged")
        if data[place + 1] != 0x64:
            kept.append(data[place : place + 2 + length])
        place += 2 + length
    end = data.rfind(b"\xff\xd9")
    if end < place:
        raise Refused("picture_damaged")
    return b"".join([*kept, data[place:end], b"\xff\xd9"])
