"""What is refused on its way in: said in the editor's language beside what was typed, and nothing is kept of it."""

import zipfile
from html import unescape
from io import BytesIO

import pytest
from django.conf import settings
from django.utils.translation import gettext, override
from PIL import Image
from wagtail.models import UploadedFile

from home.cleaning.document_sentences import SENTENCES
from home.models import SiteDocument, SiteImage
from tests.cleaning.corpus import made
from tests.cleaning.document_corpus import REFUSED_PDFS
from tests.cleaning.ways_in import DOCUMENTS, PICTURES, file_of, in_language, stored

from .forms import complaints

pytestmark = [pytest.mark.once, pytest.mark.usefixtures("own_folders")]

KIND = "This kind of picture is not accepted. Use JPEG, PNG, WebP, AVIF, HEIC or GIF."
DAMAGED = "This picture cannot be read: the file is damaged or is not a picture."
PIXELS = "This picture has too many pixels. At most %(limit)s million are accepted here: make it smaller."
SIDES = "This picture is too wide or too high. At most %(limit)s pixels are accepted on each side."
HEAVY = "This file is too heavy. At most %(limit)s are accepted."
NAME = "This file is not what its name says. Save it again as JPEG or PNG."
EMPTY = "The submitted file is empty."
DRAWING = b'<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'


def plain(width: int, height: int, kind: str = "PNG") -> bytes:
    target = BytesIO()
    Image.new("1" if kind == "PNG" else "RGB", (width, height)).save(target, kind)
    return target.getvalue()


def archive(name: str, content: bytes) -> bytes:
    target = BytesIO()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as packed:
        packed.writestr(name, content)
    return target.getvalue()


def nested(depth: int = 5) -> bytes:
    content = bytes(1 << 20)
    for level in range(depth):
        content = archive(f"{level}.zip", content)
    return content


BAD_PICTURES = {
    "forty-eight megapixels": ("a.png", lambda: plain(8000, 6000), PIXELS),
    "two hundred megapixels": ("a.png", lambda: plain(20000, 10000), PIXELS),
    "a line of 50,000 pixels": ("a.png", lambda: plain(50000, 1), SIDES),
    "eleven megabytes": ("a.jpg", lambda: made("everything.jpg") + bytes(11 << 20), HEAVY),
    "a byte too many": ("a.jpg", lambda: made("everything.jpg").ljust((10 << 20) + 1, b"\0"), HEAVY),
    "cut": ("a.jpg", lambda: made("everything.jpg")[:1200], DAMAGED),
    "cut in its head": ("a.png", lambda: made("everything.png")[:20], DAMAGED),
    "nothing": ("a.jpg", lambda: b"", EMPTY),
    "TIFF": ("a.tiff", lambda: plain(10, 10, "TIFF"), KIND),
    "TIFF called JPEG": ("a.jpg", lambda: plain(10, 10, "TIFF"), KIND),
    "SVG": ("a.svg", lambda: DRAWING, KIND),
    "SVG called PNG": ("a.png", lambda: DRAWING, KIND),
    "a page called JPEG": ("a.jpg", lambda: b"<!doctype html><script>alert(1)</script>", KIND),
    "a page that begins as a GIF": ("a.gif", lambda: b"GIF89a/*<script>*/=1;alert(1)", DAMAGED),
    "an archive called JPEG": ("a.jpg", nested, KIND),
    "a PDF called JPEG": ("a.jpg", lambda: b"%PDF-1.7\n", KIND),
    "JPEG called PNG": ("a.png", lambda: made("everything.jpg"), NAME),
    "PNG called HEIC": ("a.heic", lambda: made("everything.png"), NAME),
    "no ending": ("a", lambda: made("everything.jpg"), KIND),
}
BAD_DOCUMENTS = {
    "an archive": ("a.zip", nested, SENTENCES["extension"]),
    "an archive called DOCX": ("a.docx", nested, None),
    "an archive called ODT": ("a.odt", nested, None),
    "a page called PDF": ("a.pdf", lambda: b"<!doctype html><script>alert(1)</script>", None),
    "a program": ("a.exe", lambda: b"MZ" * 100, SENTENCES["extension"]),
    "a picture called PDF": ("a.pdf", lambda: made("everything.jpg"), None),
    "eleven megabytes": ("a.pdf", lambda: b"%PDF-1.7\n" + bytes(11 << 20), HEAVY),
    "nothing": ("a.pdf", lambda: b"", EMPTY),
    "a script": ("a.pdf", REFUSED_PDFS["script"][0], SENTENCES["active"]),
    "a password": ("a.pdf", REFUSED_PDFS["locked"][0], SENTENCES["locked"]),
    "bytes called CSV": ("a.csv", lambda: bytes(range(256)), None),
}


def says(sentence: str | None, code: str, shown: str) -> bool:
    """Whether a text holds a sentence in a language, but for what comes after its first placeholder.

    Without a sentence: any of those that there are for documents.
    """
    with override(code):
        known = [sentence] if sentence else SENTENCES.values()
        return any(gettext(one).partition("%")[0] in shown for one in known)


def check_refusals(editor, library, cases: dict, typed: str) -> None:
    kept = library.model.objects.count()
    for what, (name, make, sentence) in cases.items():
        content = make()
        in_language(editor, "fr")
        response = library.add(editor, file_of(content, name))
        assert response.status_code == 200, what
        found = complaints(response)
        assert len(found) == 1 and says(sentence, "fr", found[0]), (what, found)
        assert f'value="{typed}"' in response.content.decode(), what
        # Several at once, and in the middle of a page: the script shows what the answer says.
        in_language(editor, "ar")
        answer = library.stage(editor, file_of(content, name)).json()
        assert not answer["success"] and says(sentence, "ar", answer["error_message"]), (what, answer)
        form = unescape(library.choose(editor, file_of(content, name)).json()["htmlFragment"])
        assert says(sentence, "ar", form) and f'value="{typed}"' in form, what
        assert stored() == {}, what
    assert library.model.objects.count() == kept
    assert not UploadedFile.objects.exists()


def test_bad_pictures_are_refused_in_the_editors_language(editor, caplog):
    check_refusals(editor, PICTURES, BAD_PICTURES, PICTURES.said["alt_fr"])
    assert "Traceback" not in caplog.text


def test_bad_documents_are_refused_in_the_editors_language(editor, caplog):
    check_refusals(editor, DOCUMENTS, BAD_DOCUMENTS, DOCUMENTS.said["name_fr"])
    assert "Traceback" not in caplog.text


@pytest.mark.parametrize(
    ("library", "bad"),
    [(PICTURES, (b"x", "a.png")), (DOCUMENTS, (b"%PDF-", "a.pdf"))],
    ids=["picture", "document"],
)
def test_replacing_by_a_bad_file_changes_nothing(editor, library, bad):
    response = library.replace(editor, file_of(*bad))
    assert response.status_code == 200 and complaints(response)
    there = library.model.objects.latest("pk")
    assert there.title == "Avant"
    # The form that came back shows the picture as it was.
    assert {name for name in stored() if "/desk/" not in name} == {f"private/{there.file.name}"}


def test_what_is_two_things_at_once_is_only_a_picture_afterwards(editor):
    """A picture that is an archive or a program too: the other half is gone, or the file is refused."""
    for name, content in {
        "a.jpg": made("everything.jpg") + archive("x.html", b"<script>alert(1)</script>"),
        "a.png": made("everything.png") + b"<script>alert(1)</script><?php system($_GET[1]) ?>",
        "a.gif": made("script.gif") + b"MZ",
    }.items():
        PICTURES.add(editor, file_of(content, name))
    for kept in stored().values():
        for other in (b"<script", b"<?php", b"PK\x03\x04", b"alert", b"x.html"):
            assert other not in kept


def test_originals_have_no_address(editor, reader):
    PICTURES.add(editor, file_of(made("everything.jpg"), "a.jpg"))
    DOCUMENTS.add(editor, file_of(b"a,b\n", "a.csv"))
    for there in (SiteImage.objects.latest("pk"), SiteDocument.objects.latest("pk")):
        assert not there.file.url
        assert reader.get(f"{settings.PUBLIC_MEDIA_URL}{there.file.name}").status_code == 404
