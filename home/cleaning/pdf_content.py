"""What a PDF draws with: remarks between the commands are dropped, and photographs among them are not accepted.

Most pictures are streams of their own (pdf_process.py). A small one may stand in the midst of the commands, and where
it ends nobody can tell for certain. Runs in a process of its own, without Django.
"""

import re
from collections.abc import Iterator

import pikepdf
from pikepdf import Array, Dictionary, Name, Stream
from pikepdf.models import PdfParsingError

from .refusals import Refused

# A string, a remark to the end of its line, a picture's beginning.
PIECE = re.compile(rb"[(%]|(?<![^\0\t\n\f\r ()<>\[\]{}])BI(?=[\0\t\n\f\r /])")
BEGIN = re.compile(rb"(?<![^\0\t\n\f\r ()<>\[\]{}])BI(?=[\0\t\n\f\r /])")
IN_STRING = re.compile(rb"\\.|[()]", re.DOTALL)
LINE_END = re.compile(rb"[\r\n]")
# The commands of a stream that is read one by one take some forty times their bytes.
MAX_COMMANDS = 400_000
PHOTOGRAPHS = {"/DCT", "/DCTDecode", "/JPXDecode"}


def drawings_of(obj: Dictionary | Stream) -> Iterator[Stream]:
    """Yield the streams of drawing commands that an object has, or is."""
    if isinstance(obj, Stream):
        if obj.get("/Subtype") == Name.Form or obj.get("/PatternType") == 1:
            yield obj
        return
    keys = set(obj.keys())
    given = obj.get("/CharProcs") if "/CharProcs" in keys else None
    if isinstance(given, Dictionary):
        yield from (one for _name, one in given.items() if isinstance(one, Stream))
    contents = obj.get("/Contents") if "/Contents" in keys else None
    if isinstance(contents, Stream):
        yield contents
    elif isinstance(contents, Array):
        yield from (one for one in contents if isinstance(one, Stream))


def clean_drawing(stream: Stream) -> bool:
    """Clean drawing commands in their place; return whether there was anything to clean. Raises Refused."""
    try:
        before = stream.read_bytes()
        after = _without_remarks(stream, before)
    except (pikepdf.PdfError, pikepdf.DataDecodingError, PdfParsingError, ValueError, TypeError) as error:
        raise Refused("damaged") from error
    if after == before:
        return False
    stream.write(after)
    return True


def _without_remarks(stream: Stream, data: bytes) -> bytes:
    if b"%" not in data and not (b"BI" in data and BEGIN.search(data)):
        return data
    kept, place, picture = [], 0, False
    found = PIECE.search(data)
    while found:
        if found[0] == b"BI":
            picture = True
            break
        if found[0] == b"(":
            end = _end_of_string(data, found.end())
        else:
            kept.append(data[place : found.start()])
            line = LINE_END.search(data, found.end())
            end = place = line.start() if line else len(data)
        found = PIECE.search(data, end)
    if not picture:
        return b"".join([*kept, data[place:]])
    return _read_one_by_one(stream, data)


def _end_of_string(data: bytes, place: int) -> int:
    depth = 1
    for found in IN_STRING.finditer(data, place):
        depth += {b"(": 1, b")": -1}.get(found[0], 0)
        if not depth:
            return found.end()
    return len(data)


def _read_one_by_one(stream: Stream, data: bytes) -> bytes:
    if data.count(b"\n") + data.count(b" ") > 3 * MAX_COMMANDS:
        raise Refused("too_complex")
    commands = pikepdf.parse_content_stream(stream)
    pictures = [one.iimage for one in commands if isinstance(one, pikepdf.ContentStreamInlineImage)]
    if not pictures:
        # Its end is missing: what follows could be anything.
        raise Refused("damaged")
    if any(PHOTOGRAPHS & {str(one) for one in picture.filters} for picture in pictures):
        raise Refused("picture_kind")
    # Bytes of a picture may look like a remark: what is written anew says for certain that there is none.
    return pikepdf.unparse_content_stream(commands) if b"%" in data else data
