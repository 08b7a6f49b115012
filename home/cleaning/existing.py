"""What is stored already, read again and cleaned: for `manage.py clean_media`.

One file at a time, each change in a transaction of its own: whoever is interrupted begins again and finds what is
left (see replaced.py). A file that is clean is never encoded again, because every encoding costs a photograph some of
its quality.

Nothing here says more of a file than the number of its row and its random name.
"""

import errno
import os
import time
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from django.conf import settings
from django.core.exceptions import ValidationError
from django.core.files.base import ContentFile
from django.core.files.storage import storages
from django.db import transaction
from PIL import Image
from wagtail.models import Page, UploadedFile

from ..models import BasePage, SiteDocument, SiteImage, SiteImageRendition
from ..page_cache import content_changed
from ..publish_pictures import make_for_image
from ..renditions import is_public_spec
from ..share_card_files import FOLDER as CARDS
from ..share_card_files import make_card
from ..storage import DESK, INCOMING, STAGED
from . import VERSION, document_inspection, inspection
from .documents import clean_document
from .pictures import clean_picture
from .replaced import LOCK, REPLACED, forget_replaced, names_in_rows, note_replaced, store_instead

ORIGINALS, SEALED, BLANKS, DOCUMENTS = "original_images", "sealed", "blank_images", "documents"
# Folders whose files this site made: nothing else is ever removed, whoever put it there.
OURS = {
    "default": {ORIGINALS, SEALED, BLANKS, DOCUMENTS, STAGED, DESK.rstrip("/")},
    "public": {"images", CARDS},
}
# Seconds. A file is written before its row: a younger one may belong to somebody who is saving it now.
YOUNG = 3600
LOST = "the file is lost"


@dataclass(frozen=True)
class Finding:
    """What was found in one file, and what was done: `kept`, `cleaned`, `removed`, `failed` or, in an audit, `dirty`.

    `file` is a random name that says nothing. `found` is empty for a clean file.
    """

    kind: str
    number: int | None
    file: str
    found: tuple[str, ...] = ()
    done: str = "kept"


@dataclass(frozen=True)
class Part:
    """One kind of file: how many there are, and a function that goes through them."""

    kind: str
    total: int
    findings: Callable[[], Iterator[Finding]]


def parts(mend: bool, every: bool, remove_orphans: bool) -> Iterator[Part]:
    """Yield what there is to go through, each counted when its turn comes.

    `mend` cleans, otherwise everything is only read. `every` reads what an earlier run has found clean too.
    """
    if mend:
        forget_replaced()
    for model, kind, one in ((SiteImage, "picture", _picture), (SiteDocument, "document", _document)):
        rows = model.objects.order_by("pk") if every else model.objects.filter(cleaned_by__lt=VERSION)
        yield _part(kind, rows, partial(one, mend=mend))
    sealed = SiteImage.objects.exclude(sealed_file="")
    yield _part("sealed", sealed, partial(_sealed, mend=mend))
    yield _part("rendition", SiteImageRendition.objects.all(), partial(_rendition, mend=mend))
    yield _part("upload", UploadedFile.objects.exclude(file=""), partial(_upload, mend=mend))
    yield _each("card", list(_files("public", CARDS)), partial(_card, mend=mend))
    yield _each("orphan", list(_orphans()), lambda one: _orphan(*one, mend and remove_orphans))


def _part(kind: str, rows, one: Callable[[int], Finding | None]) -> Part:
    """Go through rows in the order of their numbers, which are all that is kept in memory of them."""
    return _each(kind, list(rows.order_by("pk").values_list("pk", flat=True)), one)


def _each(kind: str, items: list, one: Callable) -> Part:
    def findings() -> Iterator[Finding]:
        for item in items:
            try:
                found = one(item)
            except OSError as error:
                # A full disk, a file that cannot be deleted: the others have their turn all the same.
                number = item if isinstance(item, int) else None
                found = Finding(kind, number, "", (errno.errorcode.get(error.errno, "OSError"),), "failed")
            if found:
                yield found

    return Part(kind, len(items), findings)


# --- Originals -------------------------------------------------------------------------------------------------------
def _picture(pk: int, mend: bool) -> Finding | None:
    with transaction.atomic():
        image = SiteImage.objects.select_for_update().filter(pk=pk).first()
        if image is None:
            return None
        old, data = image.file.name, _read("default", image.file.name)
        finding = Finding("picture", pk, Path(old).name, _problems(data, inspection.leftovers))
        if not finding.found:
            return _marked(SiteImage, finding, mend)
        clean = _made_anew(clean_picture, data, old) if mend and data is not None else None
        if clean is None:
            return _failed(finding, mend)
        size = image.width, image.height
        new = store_instead(clean, ORIGINALS, instead_of=old)
        width, height = _size_of(clean)
        values = {"file": new, "width": width, "height": height, "file_size": clean.size}
        if size != (width, height):
            # The picture has been turned: the point that matters was set on the other one.
            values |= dict.fromkeys(f"focal_point_{name}" for name in ("x", "y", "width", "height"))
        SiteImage.objects.filter(pk=pk).update(file_hash="", cleaned_by=VERSION, **values)
        for rendition in image.renditions.all():
            note_replaced("renditions", rendition.file.name)
            rendition.delete()
    forget_replaced()
    make_for_image(SiteImage.objects.get(pk=pk))
    content_changed()
    return _done(finding, "cleaned")


def _document(pk: int, mend: bool) -> Finding | None:
    with transaction.atomic():
        document = SiteDocument.objects.select_for_update().filter(pk=pk).first()
        if document is None:
            return None
        old, data = document.file.name, _read("default", document.file.name)
        finding = Finding("document", pk, Path(old).name, _problems(data, document_inspection.leftovers))
        if not finding.found:
            return _marked(SiteDocument, finding, mend)
        clean = _made_anew(clean_document, data, old) if mend and data is not None else None
        if clean is None:
            return _failed(finding, mend)
        new = store_instead(clean, DOCUMENTS, instead_of=old)
        values = {"file": new, "file_size": clean.size, "file_hash": "", "cleaned_by": VERSION}
        SiteDocument.objects.filter(pk=pk).update(**values)
    forget_replaced()
    content_changed()
    return _done(finding, "cleaned")


def _sealed(pk: int, mend: bool) -> Finding | None:
    with transaction.atomic():
        image = SiteImage.objects.select_for_update().filter(pk=pk).exclude(sealed_file="").first()
        if image is None:
            return None
        old, data = image.sealed_file, _read("default", image.sealed_file)
        finding = Finding("sealed", pk, Path(old).name, _problems(data, inspection.leftovers))
        if not finding.found:
            return finding
        clean = _made_anew(clean_picture, data, old) if mend and data is not None else None
        if clean is None:
            return _failed(finding, mend)
        new = store_instead(clean, SEALED, instead_of=old)
        SiteImage.objects.filter(pk=pk).update(sealed_file=new)
    forget_replaced()
    return _done(finding, "cleaned")


# --- What is made of them, and what waits ----------------------------------------------------------------------------
def _rendition(pk: int, mend: bool) -> Finding | None:
    rendition = SiteImageRendition.objects.filter(pk=pk).select_related("image").first()
    if rendition is None:
        return None
    name = rendition.file.name
    data = _read("renditions", name)
    problems = _problems(data, inspection.leftovers)
    if not is_public_spec(rendition.filter_spec) and not name.startswith(DESK):
        problems = ("the admin's own, in the public folder", *problems)
    finding = Finding("rendition", pk, Path(name).name, problems)
    if not problems or not mend:
        return _failed(finding, mend) if problems else finding
    # The file first: a row without its file is found again, a file without its row is not.
    storages["renditions"].delete(name)
    rendition.delete()
    if is_public_spec(rendition.filter_spec):
        make_for_image(rendition.image)
    content_changed()
    return _done(finding, "removed")


def _upload(pk: int, mend: bool) -> Finding | None:
    upload = UploadedFile.objects.filter(pk=pk).first()
    if upload is None:
        return None
    data = _read("default", upload.file.name)
    of_pictures = upload.for_content_type.model_class() is SiteImage
    reader = inspection.leftovers if of_pictures else document_inspection.leftovers
    finding = Finding("upload", pk, Path(upload.file.name).name, _problems(data, reader))
    if not finding.found or not mend:
        return _failed(finding, mend) if finding.found else finding
    # Nobody has filled in its form yet: whoever sent it sends it again, and it is cleaned on its way in.
    storages["default"].delete(upload.file.name)
    upload.delete()
    return _done(finding, "removed")


def _card(name: str, mend: bool) -> Finding:
    number = Path(name).parent.name
    page = int(number) if number.isdigit() else None
    problems = _problems(_read("public", name), inspection.leftovers)
    finding = Finding("card", page, Path(name).name, problems)
    if not problems or not mend:
        return _failed(finding, mend) if problems else finding
    storages["public"].delete(name)
    page = Page.objects.filter(pk=page).specific().first()
    if isinstance(page, BasePage):
        make_card(page)
    content_changed()
    return _done(finding, "removed")


# --- Files that no row knows -----------------------------------------------------------------------------------------
def knows_its_files() -> bool:
    """Whether the database is the one of these files: it names half of the pictures that are stored, and of the
    documents. An empty or a wrong one names few, and each original would be taken for a file that nobody needs.
    """
    known = set(names_in_rows())
    for folders in ((ORIGINALS, SEALED), (DOCUMENTS,)):
        stored = [name for folder in folders for name in _files("default", folder)]
        if 2 * len(known.intersection(stored)) < len(stored):
            return False
    return True


def _orphans() -> Iterator[tuple[str, str]]:
    """Yield the storage and the name of every file that no row of any table names."""
    known = {name for name in names_in_rows() if name}
    pages = {str(pk) for pk in Page.objects.values_list("pk", flat=True)}
    for storage in ("default", "public"):
        root = Path(storages[storage].path(""))
        for name in _files(storage):
            top = name.partition("/")[0]
            card = storage == "public" and top == CARDS and Path(name).parent.name in pages
            if name in known or card or top in (INCOMING, REPLACED, LOCK):
                continue
            try:
                young = time.time() - (root / name).stat().st_mtime < YOUNG
            except OSError:
                continue
            if not young:
                yield storage, name


def _orphan(storage: str, name: str, remove: bool) -> Finding:
    ours = name.partition("/")[0] in OURS[storage]
    problem = "no row knows this file" if ours else "not a file of this site"
    finding = Finding("orphan", None, name if ours else "", (problem,), "orphan")
    if remove and ours:
        storages[storage].delete(name)
        return _done(finding, "removed")
    return finding


def _files(storage: str, folder: str = "") -> Iterator[str]:
    """Yield the names of a storage's files, sorted within each folder."""
    root = storages[storage].path("")
    for place, folders, names in os.walk(os.path.join(root, folder)):
        folders.sort()
        for name in sorted(names):
            yield os.path.relpath(os.path.join(place, name), root).replace(os.sep, "/")


# --- Small things ----------------------------------------------------------------------------------------------------
def _read(storage: str, name: str) -> bytes | None:
    """Return a file's bytes, no more than an upload may have and one; None where there is none."""
    limit = max(settings.WAGTAILIMAGES_MAX_UPLOAD_SIZE, settings.WAGTAILDOCS_MAX_UPLOAD_SIZE)
    try:
        with storages[storage].open(name) as file:
            return file.read(limit + 1)
    except OSError:
        return None


def _problems(data: bytes | None, reader: Callable[[bytes], Iterable[str]]) -> tuple[str, ...]:
    return (LOST,) if data is None else tuple(reader(data))


def _made_anew(clean: Callable, data: bytes, name: str):
    """Return the cleaned file, None for what cannot be cleaned."""
    try:
        return clean(ContentFile(data, name=Path(name).name))
    except ValidationError:
        return None


def _size_of(file: ContentFile) -> tuple[int, int]:
    file.seek(0)
    with Image.open(file) as picture:
        return picture.size


def _marked(model, finding: Finding, mend: bool) -> Finding:
    if mend:
        model.objects.filter(pk=finding.number, cleaned_by__lt=VERSION).update(cleaned_by=VERSION)
    return finding


def _failed(finding: Finding, mend: bool) -> Finding:
    return _done(finding, "failed" if mend else "dirty")


def _done(finding: Finding, done: str) -> Finding:
    return Finding(finding.kind, finding.number, finding.file, finding.found, done)
