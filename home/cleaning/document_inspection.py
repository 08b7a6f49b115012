"""Reading a document's file, and naming what has no place in a clean one. It changes nothing.

It is no part of the cleaning: it checks what the cleaning has made, and what already lies in the storage.
"""

import re
import zipfile

from . import inspection
from .csv_text import clean_csv
from .packages import NO_TIME, Package
from .pdf import pdf_leftovers
from .refusals import Refused

FOLDERS = r"(?:word|xl)/(?:theme/|media/|charts/|diagrams/|drawings/|tables/|worksheets/|chartsheets/)?"
NAMES = {
    "office": re.compile(
        r"\A(?:\[Content_Types\]\.xml|_rels/\.rels|"
        rf"{FOLDERS}(?:_rels/)?[A-Za-z]+\d*\.(?:xml|xml\.rels|jpg|png|gif))\Z"
    ),
    "odt": re.compile(
        r"\A(?:mimetype|(?:content|styles|meta|settings)\.xml|META-INF/manifest\.xml"
        r"|Pictures/image\d+\.(?:jpg|png|gif))\Z"
    ),
}
# What to call it → what it looks like in the XML. Attributes and elements only: what readers see may be about anything.
TRACES = {
    name: re.compile(pattern, re.IGNORECASE)
    for name, pattern in {
        "revision numbers": rb"[\s:]rsid\w*=|<w:rsid",
        "authors": rb"\sw:(?:author|initials|userId)=|<dc:creator|<meta:|lastModifiedBy|\suserName=|<dc:date",
        "dates": rb"\sw:date(?:Utc)?=",
        "fingerprints": rb"[\s:](?:paraId|textId|docId)=|<w:nsid|\sxr\w*:uid=|codeName=",
        "tracked changes": rb"<w:(?:ins|del|moveFrom|moveTo|\w+Change)[\s/>]|<text:(?:tracked-changes|change)",
        "comments": rb"<w:comment|commentReference|<office:annotation|legacyDrawing",
        "folders": rb"=\"\s*(?:file:|[a-z]:\\|\\\\|/(?:home|users)/)|absPath",
        "macros": rb"vbaProject|<office:event-listeners|<script:",
        "second files": rb"<o:OLEObject|<oleObject|<w:object[\s>]|<draw:object|externalData|externalReference",
        "templates and settings": rb"attachedTemplate|docVar|mailMerge|config:type=\"(?:string|base64Binary)\"",
        "declarations": rb"<!DOCTYPE|<!ENTITY|<!--",
    }.items()
}


def leftovers(data: bytes) -> list[str]:
    """Return the names of what should not be in a clean document's file; [] where it is clean.

    PDF, DOCX, XLSX, ODT and CSV can be clean, and a damaged file is not.
    """
    try:
        if data.lstrip()[:5] == b"%PDF-":
            return pdf_leftovers(data)
        if data.startswith(b"PK"):
            return sorted(_in_package(data))
        return [] if clean_csv(data) == data else ["not UTF-8"]
    except Refused as refused:
        return [refused.reason]
    except (zipfile.BadZipFile, OSError, ValueError, KeyError, IndexError, RecursionError, MemoryError):
        return ["damaged"]


def _in_package(data: bytes) -> set[str]:
    package = Package(data)
    names = NAMES["odt" if "mimetype" in package else "office"]
    found = _in_archive(data, package)
    for name in package.names():
        if not names.match(name):
            found.add("other parts")
            continue
        content = package.read(name)
        if name.endswith((".jpg", ".png", ".gif")):
            found |= {f"picture: {what}" for what in inspection.leftovers(content)}
        else:
            found |= {what for what, trace in TRACES.items() if trace.search(content)}
    return found


def _in_archive(data: bytes, package: Package) -> set[str]:
    """Every byte of the archive belongs to a part that it lists, and no part says when it was written."""
    found, place = set(), 0
    for entry in sorted(package.entries(), key=lambda entry: entry.header_offset):
        if entry.date_time != NO_TIME or entry.extra or entry.comment or entry.create_system:
            found.add("times and notes of the archive")
        if entry.header_offset != place:
            found.add("bytes between parts")
        place += 30 + len(entry.orig_filename.encode()) + entry.compress_size
    # The list ends the file: 22 bytes without a comment.
    if package.list_start() != place or data[-22:-18] != b"PK\x05\x06" or data[-2:] != b"\0\0":
        found.add("bytes between parts")
    return found
