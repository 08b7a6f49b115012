"""Finds a canary in a document, however it is packed."""

import re
import zipfile
import zlib
from io import BytesIO

import pikepdf


def traces(data: bytes, depth: int = 0) -> list[str]:
    """Return every canary in a file, however it is packed: zip parts, PDF streams and objects, both UTF-16s."""
    found = set()
    plain = data.replace(b"\0", b"")
    for match in re.finditer(rb"canari[-\w]*", plain, re.IGNORECASE):
        found.add(match[0].decode("ascii", "replace"))
    if data.startswith(b"PK") and depth < 3:
        with zipfile.ZipFile(BytesIO(data)) as archive:
            for entry in archive.infolist():
                found.update(traces(archive.read(entry), depth + 1))
    if b"%PDF-" in data[:1024]:
        for piece in re.findall(rb"stream\r?\n(.*?)\r?\nendstream", data, re.DOTALL):
            try:
                found.update(traces(zlib.decompressobj().decompress(piece), depth + 1))
            except zlib.error:
                pass
        with pikepdf.open(BytesIO(data)) as document:
            for one in document.objects:
                if isinstance(one, pikepdf.Stream):
                    found.update(traces(one.read_raw_bytes(), depth + 1))
                found.update(traces(_written(one) if depth < 1 else b"", depth + 1))
    return sorted(found)


def _written(one: pikepdf.Object) -> bytes:
    try:
        return repr(one).encode()
    except UnicodeDecodeError:
        # A damaged name is no text.
        return one.unparse(resolved=True)
