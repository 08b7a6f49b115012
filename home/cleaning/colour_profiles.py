"""Colour profiles (ICC): what says how colours look is kept, and the words, dates and names around it are not.

A profile describes the screen or the camera it was made for: a maker, a model, the day of its calibration, and free
text in tags that anybody may add. A rebuilt one holds numbers that define colours, between fixed words.
"""

import struct
from collections.abc import Callable

CLASSES = {b"mntr", b"scnr", b"prtr", b"spac"}
SPACES = {b"RGB ": 3, b"GRAY": 1, b"CMYK": 4}
CONNECTIONS = {b"XYZ ", b"Lab "}
D50 = bytes.fromhex("0000f6d6000100000000d32d")
HEADER = 128
# More tags than any profile that says how colours look, and more bytes than the largest for printing.
MAX_TAGS = 100
MAX_BYTES = 4 * 1024 * 1024
DESCRIPTION, RIGHTS = "colours", "none"

# Linear light to what a screen is sent, as sRGB and Display P3 define it: the ICC's parametric curve number three.
SRGB_CURVE = (2.4, 1 / 1.055, 0.055 / 1.055, 1 / 12.92, 0.04045)
P3_PRIMARIES = ((0.680, 0.320), (0.265, 0.690), (0.150, 0.060))
D65 = (0.3127, 0.3290)


def rebuilt(profile: bytes) -> bytes:
    """Return a profile anew, with nothing in it but what defines colours.

    The same profile gives the same bytes, and a rebuilt one gives itself. Raises ValueError for what is not a
    profile of grey, RGB or CMYK pictures, or is damaged.
    """
    try:
        return _assemble(_header(profile), _tags(profile))
    except (struct.error, IndexError) as error:
        raise ValueError("damaged colour profile") from error


def is_neutral(profile: bytes) -> bool:
    """Whether a profile is as rebuilt() leaves it."""
    try:
        return rebuilt(profile) == profile
    except ValueError:
        return False


def beyond_colours(profile: bytes) -> list[str]:
    """Return the name of what should not be in a clean picture's profile, as inspection.py names it."""
    return [] if is_neutral(profile) else ["colour profile with more than colours"]


def space_of(profile: bytes) -> str:
    """Return the colours a profile is for: "RGB", "GRAY" or "CMYK". Raises ValueError for others."""
    space = profile[16:20]
    if space not in SPACES:
        raise ValueError("colour profile of another kind of picture")
    return space.decode().strip()


def from_primaries(primaries=P3_PRIMARIES, white=D65, gamma: float | None = None) -> bytes:
    """Return an RGB profile of the xy coordinates of red, green, blue and white.

    `gamma` is the exponent of the screen, e.g. 2.2; without one the curve is that of sRGB. Some files name their
    colours so (PNG's cHRM and gAMA, a number in AVIF and HEIC) and carry no profile. Raises ValueError for
    coordinates that span no colours.
    """
    try:
        columns = [(x / y, 1.0, (1 - x - y) / y) for x, y in (*primaries, white)]
        matrix = _transposed(columns[:3])
        scale = _times(_inverse(matrix), columns[3])
        adapted = _adaptation(columns[3])
        colours = [_times(adapted, [part * scale[index] for part in columns[index]]) for index in range(3)]
        tags = {
            b"wtpt": b"XYZ \0\0\0\0" + D50,
            b"chad": b"sf32\0\0\0\0" + b"".join(_fixed(value) for row in adapted for value in row),
        }
        for name, colour in zip((b"rXYZ", b"gXYZ", b"bXYZ"), colours, strict=True):
            tags[name] = b"XYZ \0\0\0\0" + b"".join(map(_fixed, colour))
        parameters = SRGB_CURVE if gamma is None else (gamma,)
        curve = b"para\0\0\0\0" + struct.pack(">HH", 0 if gamma else 3, 0) + b"".join(map(_fixed, parameters))
        tags |= dict.fromkeys((b"rTRC", b"gTRC", b"bTRC"), curve)
        header = struct.pack(">4x4sI4s4s4s", b"\0" * 4, 0x04000000, b"mntr", b"RGB ", b"XYZ ").ljust(
            HEADER, b"\0"
        )
        return _assemble(_header(header, measured=False), tags)
    except (ZeroDivisionError, OverflowError, struct.error) as error:
        raise ValueError("coordinates that span no colours") from error


# --- The header and the list of tags ---------------------------------------------------------------------------------
def _header(profile: bytes, measured: bool = True) -> bytes:
    """Return the header with the date, the makers, the model and the identifier set to zero."""
    if len(profile) < HEADER or len(profile) > MAX_BYTES or (measured and profile[36:40] != b"acsp"):
        raise ValueError("no colour profile")
    version, kind, space, connection = profile[8:12], profile[12:16], profile[16:20], profile[20:24]
    if (
        version[0] not in (2, 4)
        or kind not in CLASSES
        or space not in SPACES
        or connection not in CONNECTIONS
    ):
        raise ValueError("colour profile of another kind")
    intent = min(profile[67], 3)
    # The second byte of the version is its minor number; the rest is reserved.
    start = b"\0" * 8 + bytes((version[0], version[1], 0, 0)) + kind + space + connection
    # A date of zeros is no date, and some readers refuse it: the first day that profiles can name.
    date = struct.pack(">6H", 2000, 1, 1, 0, 0, 0)
    return (start + date + b"acsp" + b"\0" * 27 + bytes((intent,)) + D50).ljust(HEADER, b"\0")


def _tags(profile: bytes) -> dict[bytes, bytes]:
    (count,) = struct.unpack_from(">I", profile, HEADER)
    if count > MAX_TAGS:
        raise ValueError("too many tags in a colour profile")
    tags = {}
    for number in range(count):
        name, offset, size = struct.unpack_from(">4sII", profile, HEADER + 4 + 12 * number)
        kinds = KEPT.get(name)
        if kinds is None:
            continue
        content = profile[offset : offset + size]
        make = kinds.get(content[:4])
        if make is None or len(content) < size:
            raise ValueError("colour profile with an unknown kind of tag")
        tags[name] = make(content)
    if not tags:
        raise ValueError("colour profile that defines no colours")
    return tags


def _assemble(header: bytes, tags: dict[bytes, bytes]) -> bytes:
    if header[8] == 2:
        words = DESCRIPTION.encode() + b"\0"
        described = b"desc\0\0\0\0" + struct.pack(">I", len(words)) + words + b"\0" * 78
        rights = b"text\0\0\0\0" + RIGHTS.encode() + b"\0"
    else:
        described, rights = _multilingual(DESCRIPTION), _multilingual(RIGHTS)
    tags = {b"desc": described, b"cprt": rights} | dict(sorted(tags.items()))
    table, body = struct.pack(">I", len(tags)), b""
    start = HEADER + 4 + 12 * len(tags)
    places: dict[bytes, int] = {}
    for name, content in tags.items():
        # The three curves of a screen are most often one.
        if content not in places:
            places[content] = start + len(body)
            body += content + b"\0" * (-len(content) % 4)
        table += struct.pack(">4sII", name, places[content], len(content))
    return struct.pack(">I", start + len(body)) + header[4:] + table + body


def _multilingual(words: str) -> bytes:
    text = words.encode("utf-16-be")
    return b"mluc\0\0\0\0" + struct.pack(">II4sII", 1, 12, b"enUS", len(text), 28) + text


# --- The kinds of tags: each is taken at the length that its own numbers give it, and what stands behind is left ----
def _take(content: bytes, size: int) -> bytes:
    if len(content) < size:
        raise ValueError("damaged tag in a colour profile")
    return content[:4] + b"\0" * 4 + content[8:size]


def _colour(content: bytes) -> bytes:
    return _take(content, 20)


def _nine_numbers(content: bytes) -> bytes:
    return _take(content, 44)


def _curve(content: bytes) -> bytes:
    return _take(content, _curve_size(content))


def _curve_size(content: bytes) -> int:
    if content[:4] == b"curv":
        return 12 + 2 * struct.unpack_from(">I", content, 8)[0]
    if content[:4] == b"para":
        kind = struct.unpack_from(">H", content, 8)[0]
        return 12 + 4 * (1, 3, 4, 5, 7)[kind]
    raise ValueError("unknown curve in a colour profile")


def _table(content: bytes) -> bytes:
    """Lut8Type and lut16Type: a matrix, curves in, a grid, curves out."""
    ins, outs, points = content[8:11]
    _check_channels(ins, outs)
    if content[:4] == b"mft1":
        size = 48 + 256 * ins + points**ins * outs + 256 * outs
    else:
        entries_in, entries_out = struct.unpack_from(">HH", content, 48)
        size = 52 + 2 * (entries_in * ins + points**ins * outs + entries_out * outs)
    taken = _take(content, size)
    return taken[:11] + b"\0" + taken[12:]


def _pipeline(content: bytes) -> bytes:
    """LutAToBType and lutBToAType: up to five elements at offsets of their own, laid out anew one after the other."""
    ins, outs = content[8:10]
    _check_channels(ins, outs)
    offsets = struct.unpack_from(">5I", content, 12)
    to_connection = content[:4] == b"mAB "
    channels = {"B": outs if to_connection else ins, "A": ins if to_connection else outs}
    channels["M"] = channels["B"]
    body, places = b"", []
    for name, offset in zip("BxMgA", offsets, strict=True):
        if not offset:
            places.append(0)
            continue
        if name == "x":
            piece = content[offset : offset + 48]
            if len(piece) < 48:
                raise ValueError("damaged matrix in a colour profile")
        elif name == "g":
            piece = _grid(content[offset:], ins, outs)
        else:
            piece = _curves(content[offset:], channels[name])
        places.append(32 + len(body))
        body += piece
    return content[:4] + b"\0" * 4 + bytes((ins, outs, 0, 0)) + struct.pack(">5I", *places) + body


def _curves(content: bytes, number: int) -> bytes:
    pieces = b""
    for _curve_number in range(number):
        size = _curve_size(content)
        pieces += _take(content, size) + b"\0" * (-size % 4)
        content = content[size + -size % 4 :]
    return pieces


def _grid(content: bytes, ins: int, outs: int) -> bytes:
    points, width = content[:ins], content[16]
    if width not in (1, 2):
        raise ValueError("damaged grid in a colour profile")
    size = outs * width
    for number in points:
        size *= number
    values = content[20 : 20 + size]
    if len(values) < size:
        raise ValueError("damaged grid in a colour profile")
    return points.ljust(16, b"\0") + bytes((width, 0, 0, 0)) + values + b"\0" * (-size % 4)


def _check_channels(ins: int, outs: int) -> None:
    if not (1 <= ins <= 4 and 1 <= outs <= 4):
        raise ValueError("colour profile with too many channels")


_COLOUR = {b"XYZ ": _colour}
_CURVE = {b"curv": _curve, b"para": _curve}
_TABLE = {b"mft1": _table, b"mft2": _table, b"mAB ": _pipeline, b"mBA ": _pipeline}
# Signature → the types it may have. `lumi` is left out: how bright one screen is defines no colour and tells it from
# all others. So are the makers' own tags, and the measurements that calibration programs add (targ, DevD, CIED …).
KEPT: dict[bytes, dict[bytes, Callable[[bytes], bytes]]] = (
    dict.fromkeys((b"rXYZ", b"gXYZ", b"bXYZ", b"wtpt", b"bkpt"), _COLOUR)
    | dict.fromkeys((b"rTRC", b"gTRC", b"bTRC", b"kTRC"), _CURVE)
    | dict.fromkeys((b"A2B0", b"A2B1", b"A2B2", b"B2A0", b"B2A1", b"B2A2", b"gamt"), _TABLE)
    | {b"chad": {b"sf32": _nine_numbers}}
)


# --- Three by three ------------------------------------------------------------------------------------------------
def _fixed(value: float) -> bytes:
    return struct.pack(">i", round(value * 65536))


def _transposed(rows):
    return [list(column) for column in zip(*rows, strict=True)]


def _times(matrix, vector):
    return [sum(a * b for a, b in zip(row, vector, strict=True)) for row in matrix]


def _inverse(m):
    (a, b, c), (d, e, f), (g, h, i) = m
    determinant = a * (e * i - f * h) - b * (d * i - f * g) + c * (d * h - e * g)
    return [
        [value / determinant for value in row]
        for row in (
            (e * i - f * h, c * h - b * i, b * f - c * e),
            (f * g - d * i, a * i - c * g, c * d - a * f),
            (d * h - e * g, b * g - a * h, a * e - b * d),
        )
    ]


def _adaptation(white):
    """Return the matrix that takes colours under a white to those under D50 (Bradford's)."""
    bradford = [[0.8951, 0.2664, -0.1614], [-0.7502, 1.7135, 0.0367], [0.0389, -0.0685, 1.0296]]
    source, target = _times(bradford, white), _times(bradford, (0.9642, 1.0, 0.8249))
    scaled = [[value * target[row] / source[row] for value in bradford[row]] for row in range(3)]
    inverse = _inverse(bradford)
    return [[sum(inverse[r][k] * scaled[k][c] for k in range(3)) for c in range(3)] for r in range(3)]
