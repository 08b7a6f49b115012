"""The worst documents that are accepted, cleaned one after the other in a process of its own: what they take."""

import os
import subprocess
import sys
from io import BytesIO
from pathlib import Path

import pikepdf
import pytest
from PIL import Image

from .document_corpus import bomb_pdf, pdf
from .office_corpus import docx, xlsx

pytestmark = pytest.mark.once

MEGABYTE = 1024 * 1024
MOST = 350
UPLOAD = 10 * MEGABYTE

CHILD = """
import resource, sys
from pathlib import Path
import django
django.setup()
from django.core.exceptions import ValidationError
from django.core.files.base import ContentFile
from home.cleaning.documents import clean_document
def peak(who):
    status = Path("/proc/self/status")
    if who == resource.RUSAGE_SELF and status.exists():
        # Linux counts in the other number what the process was before it became this one.
        return int(status.read_text().partition("VmHWM:")[2].split()[0]) // 1024
    return resource.getrusage(who).ru_maxrss * (1 if sys.platform == "darwin" else 1024) // (1024 * 1024)
first, *others = sys.argv[1:]
for name in [first, *others]:
    try:
        clean_document(ContentFile(Path(name).read_bytes(), name=name))
        how = "cleaned"
    except ValidationError as refused:
        how = refused.code
    if name == first:
        idle = peak(resource.RUSAGE_SELF)
    print(Path(name).name, how, peak(resource.RUSAGE_SELF) - idle, peak(resource.RUSAGE_CHILDREN))
"""


def noise(width: int, height: int) -> bytes:
    target = BytesIO()
    Image.frombytes("L", (width, height), os.urandom(width * height)).save(target, "JPEG", quality=40)
    return target.getvalue()


def _many_objects(document) -> None:
    rows = [document.make_indirect(pikepdf.Dictionary(P=pikepdf.String("i"), St=n)) for n in range(40_000)]
    document.Root.PageLabels = pikepdf.Dictionary(Nums=pikepdf.Array(rows))


def _large_picture(document) -> None:
    picture = document.pages[0].obj.Resources.XObject.Im0
    picture.write(noise(4000, 4500), filter=pikepdf.Name.DCTDecode)


def _long_page(document) -> None:
    document.pages[0].obj.Contents = document.make_stream(b"0 0 m 1 1 l S\n" * 3_000_000)


def large_picture() -> bytes:
    """Return a JPEG of 40 megapixels that weighs little."""
    target = BytesIO()
    Image.effect_noise((8000, 5000), 6).save(target, "JPEG", quality=20)
    return target.getvalue()


def _cells() -> str:
    return "".join(
        f'<row r="{row}">' + f'<c r="A{row}"><v>1</v></c>' * 100 + "</row>" for row in range(1, 1_150)
    )


PARAGRAPH = "<w:p><w:r><w:t>mot</w:t></w:r></w:p>"
# What makes each file, and what becomes of it. First what a process of its own reads: what the first process takes
# counts for its children too.
WORST = {
    "small.csv": (lambda: b"a;b\n", "cleaned"),
    "page.pdf": (lambda: pdf(_long_page), "cleaned"),
    "picture.pdf": (lambda: pdf(_large_picture), "cleaned"),
    "paragraphs.docx": (lambda: docx(PARAGRAPH * 115_000), "cleaned"),
    "picture.docx": (lambda: docx(more={"word/media/canari-image.jpeg": large_picture()}), "cleaned"),
}
# As much again for the processor.
MORE = {
    "small.csv": WORST["small.csv"],
    "objects.pdf": (lambda: pdf(_many_objects), "cleaned"),
    "bomb.pdf": (bomb_pdf, "damaged"),
    "cells.xlsx": (lambda: xlsx(_cells()), "cleaned"),
    "bomb.docx": (lambda: docx(more={"word/document.xml": b"<a/>" * 12_000_000}), "too_large_inside"),
}


@pytest.mark.parametrize("files", [WORST, pytest.param(MORE, marks=pytest.mark.long)], ids=["worst", "more"])
def test_memory_stays_bounded(tmp_path, files):
    for name, (make, _how) in files.items():
        content = make()
        assert len(content) <= UPLOAD, (name, len(content))
        (tmp_path / name).write_bytes(content)
    done = subprocess.run(
        [sys.executable, "-c", CHILD, *(str(tmp_path / name) for name in files)],
        capture_output=True,
        text=True,
        cwd=Path(__file__).parents[2],
        check=True,
    )
    print()
    for line in done.stdout.splitlines():
        name, how, own, children = line.split()
        print(f"{name:16} {how:18} +{own} MB in the site's process, {children} MB in that of PDFs")
        assert how == files[name][1], done.stdout
        assert int(own) + int(children) < MOST, done.stdout
