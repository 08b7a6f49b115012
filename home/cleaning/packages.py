"""Zip archives and the XML in them, read within limits and written so that they say nothing of their maker."""

import zipfile
from collections.abc import Iterable
from io import BytesIO

from lxml import etree

from .refusals import Refused

MAX_ENTRIES = 2_000
MAX_PART = 48 * 1024 * 1024
MAX_TOTAL = 160 * 1024 * 1024
# Zip cannot say less: the first day it knows.
NO_TIME = (1980, 1, 1, 0, 0, 0)
DEFLATED = (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED)
ENCRYPTED = 0x1
# What lxml takes for a tag and for an attribute, in bytes, and what all trees together may take.
TAG, ATTRIBUTE, MAX_TREES = 140, 260, 110 * 1024 * 1024


class Package:
    """A zip archive: its parts are read one at a time, so that they are never all in memory."""

    def __init__(self, data: bytes) -> None:
        if not data.startswith(b"PK\x03\x04"):
            raise Refused("wrong_kind")
        try:
            self._zip = zipfile.ZipFile(BytesIO(data))
        except (zipfile.BadZipFile, ValueError, OSError, NotImplementedError) as error:
            raise Refused("damaged") from error
        self._parts, self._room = {}, MAX_TREES
        entries = self._zip.infolist()
        if len(entries) > MAX_ENTRIES:
            raise Refused("too_complex")
        total, folded = 0, set()
        for entry in entries:
            if entry.flag_bits & ENCRYPTED:
                raise Refused("locked")
            if entry.compress_type not in DEFLATED or not _is_plain(entry.filename):
                raise Refused("damaged")
            if entry.filename.casefold() in folded:
                raise Refused("damaged")
            folded.add(entry.filename.casefold())
            total += entry.file_size
            if entry.file_size > MAX_PART or total > MAX_TOTAL:
                raise Refused("too_large_inside")
            if not entry.is_dir():
                self._parts[entry.filename] = entry

    def __contains__(self, name: str) -> bool:
        return name in self._parts

    def names(self) -> list[str]:
        return list(self._parts)

    def entries(self) -> list[zipfile.ZipInfo]:
        return self._zip.infolist()

    def list_start(self) -> int:
        """Return where the list of parts begins, in bytes."""
        return self._zip.start_dir

    def read(self, name: str) -> bytes:
        """Return a part's content. Raises Refused where it is damaged or larger than the archive says."""
        if name not in self._parts:
            raise Refused("damaged")
        try:
            with self._zip.open(self._parts[name]) as part:
                data = part.read(MAX_PART + 1)
        except (
            zipfile.BadZipFile,
            zipfile.zlib.error,
            EOFError,
            OSError,
            ValueError,
            NotImplementedError,
        ) as error:
            raise Refused("damaged") from error
        if len(data) > MAX_PART:
            raise Refused("too_large_inside")
        return data

    def xml(self, name: str) -> etree._Element:
        """Return the root of a part. All the trees of an archive together are limited: see MAX_TREES."""
        data = self.read(name)
        self._room -= size_of_tree(data)
        if self._room < 0:
            raise Refused("too_large_inside")
        return parsed(data)


def _is_plain(name: str) -> bool:
    strange = any(letter in name for letter in "\\\0:")
    return not (strange or name.startswith("/") or ".." in name.split("/") or len(name) > 250)


def size_of_tree(data: bytes) -> int:
    """Return about how many bytes of memory an XML document takes when it has been read."""
    return data.count(b"<") * TAG + data.count(b"=") * ATTRIBUTE + 2 * len(data)


def parsed(data: bytes) -> etree._Element:
    """Return the root of an XML document, without its comments and instructions.

    Raises Refused for a DOCTYPE (entities stand there) and for what is not XML.
    """
    parser = etree.XMLParser(
        resolve_entities=False,
        no_network=True,
        load_dtd=False,
        dtd_validation=False,
        attribute_defaults=False,
        huge_tree=False,
        remove_comments=True,
        remove_pis=True,
        collect_ids=False,
    )
    try:
        root = etree.fromstring(data, parser)
    except (etree.XMLSyntaxError, ValueError) as error:
        raise Refused("damaged") from error
    if root.getroottree().docinfo.doctype or root.getroottree().docinfo.internalDTD is not None:
        raise Refused("damaged")
    return root


def serialised(root: etree._Element) -> bytes:
    return etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True)


class Writer:
    """A new archive: no times, no comments, no extra fields, and nothing before or after."""

    def __init__(self) -> None:
        self._target = BytesIO()
        self._zip = zipfile.ZipFile(self._target, "w", zipfile.ZIP_DEFLATED)

    def add(self, name: str, data: bytes, stored: bool = False) -> None:
        entry = zipfile.ZipInfo(name, NO_TIME)
        entry.create_system, entry.external_attr = 0, 0
        self._zip.writestr(entry, data, zipfile.ZIP_STORED if stored else zipfile.ZIP_DEFLATED)

    def content(self) -> bytes:
        self._zip.close()
        return self._target.getvalue()

    def __enter__(self) -> "Writer":
        return self

    def __exit__(self, *_error) -> None:
        self._zip.close()


def unwrap(element: etree._Element) -> None:
    """Put what an element holds in the element's place."""
    parent = element.getparent()
    place = parent.index(element)
    _add_text(parent, place, element.text)
    for child in list(element):
        parent.insert(parent.index(element), child)
    remove(element)


def remove(element: etree._Element) -> None:
    """Take an element out and leave the text that follows it."""
    parent = element.getparent()
    if parent is None:
        return
    if element.tail:
        _add_text(parent, parent.index(element), element.tail)
    element.tail = None
    parent.remove(element)


def _add_text(parent: etree._Element, place: int, text: str | None) -> None:
    if not text:
        return
    if place == 0:
        parent.text = (parent.text or "") + text
    else:
        parent[place - 1].tail = (parent[place - 1].tail or "") + text


def local(element: etree._Element) -> str:
    return element.tag.rpartition("}")[2]


def namespace(tag: str) -> str:
    return tag[1:].partition("}")[0] if tag.startswith("{") else ""


def strip_foreign(
    root: etree._Element,
    known: set[str],
    unwrapped: Iterable[str] = (),
    fingerprints: Iterable[str] = (),
) -> None:
    """Drop elements and attributes of namespaces that are not known; those `unwrapped` leave what they hold.

    Of the namespaces `fingerprints`, whose attributes are random numbers of one copy, elements are kept and attributes
    are not.
    """
    if namespace(root.tag) not in known:
        raise Refused("wrong_kind")
    foreign, attributes = [], known - set(fingerprints)
    for element in root.iter(etree.Element):
        if namespace(element.tag) not in known:
            foreign.append(element)
        for name in list(element.attrib):
            if name[0] == "{" and namespace(name) not in attributes:
                del element.attrib[name]
    for element in foreign:
        (unwrap if namespace(element.tag) in unwrapped else remove)(element)
    for entity in list(root.iter(etree.Entity)):
        remove(entity)


def elements(root: etree._Element, *names: str) -> list[etree._Element]:
    """Return the elements of some local names, whatever their namespace, in the order of the document."""
    return list(root.iter(*(f"{{*}}{name}" for name in names)))
