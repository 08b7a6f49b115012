"""How the files of pictures are put together: segments, chunks and boxes, clean or not.

Read by those who make pictures clean and by those who check it; nothing is decoded.
"""

import struct
from collections.abc import Iterator

PNG_START = b"\x89PNG\r\n\x1a\n"


def printable(name: bytes) -> str:
    """Return the name of a part as it can stand in a message."""
    return "".join(chr(byte) if 32 < byte < 127 else "?" for byte in name)


def segments(data: bytes) -> Iterator[tuple[int, bytes, int]]:
    """Yield the marker of each segment of a JPEG, its content (without a scan's pixels) and the offset behind it.

    Raises ValueError where a segment is cut, or where bytes stand between two.
    """
    place = 2
    while place < len(data):
        if data[place] != 0xFF:
            raise ValueError("bytes between segments")
        marker = data[place + 1]
        if marker == 0xD9:
            yield marker, b"", place + 2
            return
        if marker == 0xFF:
            place += 1  # a marker may be preceded by any number of these
            yield marker, b"", place
            continue
        (size,) = struct.unpack_from(">H", data, place + 2)
        content = data[place + 4 : place + 2 + size]
        if size < 2 or len(content) < size - 2:
            raise ValueError("cut segment")
        place += 2 + size
        if marker == 0xDA:
            place = _after_scan(data, place)
        yield marker, content, place


def _after_scan(data: bytes, place: int) -> int:
    """Return the offset of the marker that ends a scan: FF 00 is a byte of the scan, FF D0 to D7 restart it."""
    while True:
        place = data.find(b"\xff", place)
        if place < 0 or place + 1 >= len(data):
            return len(data)
        if data[place + 1] == 0 or 0xD0 <= data[place + 1] <= 0xD7:
            place += 2
        else:
            return place


def png_chunks(data: bytes) -> Iterator[tuple[bytes, bytes]]:
    """Yield the name and the content of each chunk of a PNG, up to the last. Raises ValueError where one is cut."""
    place = len(PNG_START)
    while True:
        size, name = struct.unpack_from(">I4s", data, place)
        content = data[place + 8 : place + 8 + size]
        if len(data) < place + 12 + size:
            raise ValueError("cut chunk")
        place += 12 + size
        yield name, content
        if name == b"IEND":
            return


def boxes(data: bytes) -> Iterator[tuple[bytes, bytes]]:
    """Yield the name and the content of each box of the ISO base media format. Raises ValueError where one is cut."""
    place = 0
    while place < len(data):
        size, name = struct.unpack_from(">I4s", data, place)
        head = 8
        if size == 1:
            (size,) = struct.unpack_from(">Q", data, place + 8)
            head = 16
        elif size == 0:
            size = len(data) - place
        if size < head or place + size > len(data):
            raise ValueError("cut box")
        yield name, data[place + head : place + size]
        place += size


def properties(data: bytes) -> Iterator[tuple[bytes, bytes]]:
    """Yield the name and the content of each property of the pictures in an AVIF or a HEIC, clean or not.

    Raises ValueError or struct.error where the file is damaged.
    """
    inside = data
    for name, skipped in ((b"meta", 4), (b"iprp", 0), (b"ipco", 0)):
        inside = next((content[skipped:] for found, content in boxes(inside) if found == name), b"")
    yield from boxes(inside)
