"""AVIF, as inspection.py reads the other formats: what may stand in a clean file, and the names of the rest."""

import struct
from collections.abc import Iterator

from .colour_profiles import beyond_colours
from .structure import boxes, printable

BRANDS = {b"avif", b"mif1", b"miaf", b"MA1B", b"MA1A"}
PROPERTIES = {b"ispe": 12, b"pixi": None, b"av1C": 4, b"colr": None, b"auxC": None, b"pasp": 8}
ALPHA = b"\0\0\0\0urn:mpeg:mpegB:cicp:systems:auxiliary:alpha\0"
ITEMS = {b"av01\0", b"av01Color\0", b"av01Alpha\0"}
# A handler that names pictures, and no program.
HANDLER = b"\0" * 8 + b"pict" + b"\0" * 13
# Sequence header, delimiter, frames and their parts. Not allowed: metadata (5) and padding (15), which hold any bytes.
PIECES = {1, 2, 3, 4, 6, 7}


def avif_leftovers(data: bytes) -> Iterator[str]:
    """Yield the names of what should not be in a clean AVIF. Raises ValueError or struct.error where it is damaged."""
    top, kind, rest = [], b"", len(data)
    for name, content in boxes(data):
        rest -= 8 + len(content)
        top.append(name)
        if name == b"ftyp":
            kind = content
        elif name == b"meta":
            yield from _meta(data, content)
        elif name != b"mdat":
            yield printable(name)
    brands = {kind[8:][place : place + 4] for place in range(0, len(kind) - 8, 4)}
    if kind[:4] != b"avif" or any(kind[4:8]) or not brands <= BRANDS:
        yield "HEIC" if kind[:3] in (b"hei", b"hev") else "sequence" if kind[:4] == b"avis" else "file type"
    if sorted(top) != [b"ftyp", b"mdat", b"meta"] or rest:
        yield "boxes"


def _meta(data: bytes, content: bytes) -> Iterator[str]:
    extents: list[tuple[int, int]] = []
    for name, inside in boxes(content[4:]):
        if name == b"hdlr":
            if inside != HANDLER:
                yield "hdlr"
        elif name == b"iinf":
            for entry, item in boxes(inside[6:]):
                # Version and flags, its number, no protection, then type and name.
                if entry != b"infe" or item[:1] != b"\2" or item[8:] not in ITEMS:
                    yield f"item {printable(item[8:12])}"
        elif name == b"iloc":
            extents = list(_extents(inside))
        elif name == b"iref":
            for reference, _items in boxes(inside[4:]):
                if reference not in (b"auxl", b"prem"):
                    yield f"reference {printable(reference)}"
        elif name == b"iprp":
            yield from _properties(inside)
        elif name != b"pitm" or len(inside) != 6:
            yield printable(name)
    yield from _stored(data, extents)


def _properties(content: bytes) -> Iterator[str]:
    for name, inside in boxes(content):
        if name == b"ipma":
            continue
        if name != b"ipco":
            yield printable(name)
            continue
        for kind, value in boxes(inside):
            if kind not in PROPERTIES or PROPERTIES[kind] not in (None, len(value)):
                yield printable(kind)
            elif kind == b"colr" and value[:4] == b"prof":
                yield from beyond_colours(value[4:])
            elif kind == b"colr" and (value[:4] != b"nclx" or len(value) != 11):
                yield "colr"
            elif kind == b"auxC" and value != ALPHA:
                yield "auxiliary picture"
            elif kind == b"pixi" and len(value) != 5 + value[4]:
                yield "pixi"


def _extents(content: bytes) -> Iterator[tuple[int, int]]:
    """Yield offset and length of each item of a file as libavif writes it. Raises ValueError for other layouts."""
    version, sizes, bases = content[0], content[4], content[5]
    if version or sizes != 0x44 or bases:
        raise ValueError("unknown layout of items")
    (count,) = struct.unpack_from(">H", content, 6)
    place = 8
    for _item in range(count):
        _number, _source, extents = struct.unpack_from(">HHH", content, place)
        place += 6
        for _extent in range(extents):
            yield struct.unpack_from(">II", content, place)
            place += 8


def _stored(data: bytes, extents: list[tuple[int, int]]) -> Iterator[str]:
    """What the media box holds is the coded pictures from end to end, and these hold frames."""
    place = len(data) - sum(size for _offset, size in set(extents))
    if data[place - 4 : place] != b"mdat" and data[place - 12 : place - 8] != b"mdat":
        yield "bytes between pictures"
    for offset, size in sorted(set(extents)):
        if offset != place:
            yield "bytes between pictures"
        place = offset + size
        yield from _coded(data[offset : offset + size])


def _coded(data: bytes) -> Iterator[str]:
    place = 0
    while place < len(data):
        head = data[place]
        place += 2 if head & 4 else 1
        if not head & 2:
            return  # without a size it is the last one
        size = shift = 0
        while True:
            byte = data[place]
            place += 1
            size |= (byte & 0x7F) << shift
            shift += 7
            if byte < 0x80:
                break
        place += size
        if head >> 3 & 15 not in PIECES:
            yield "metadata in the coded picture"
