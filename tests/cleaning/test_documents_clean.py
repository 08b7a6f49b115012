"""Documents say the same after they were cleaned, tell nothing of their makers, or are refused with the reason."""

import csv
import random
import re
import zipfile
from io import BytesIO, StringIO

import openpyxl
import pikepdf
import pytest
from django.core.exceptions import ValidationError
from django.core.files.base import ContentFile
from django.utils.translation import gettext, override
from lxml import etree
from PIL import Image, ImageChops

from home.cleaning import VERSION
from home.cleaning.colour_profiles import space_of
from home.cleaning.document_inspection import leftovers
from home.cleaning.document_sentences import SENTENCES
from home.cleaning.documents import clean_document
from home.models import SiteDocument
from tests.admin.forms import complaints
from tests.services.exiftool import tags_of

from .document_corpus import (
    CANARY,
    DRAWN,
    REFUSED_PDFS,
    REMARKED,
    TEXT,
    bomb_pdf,
    pdf,
    photograph,
    revised_pdf,
    telling_pdf,
)
from .odt_corpus import REFUSED_ODT, odt
from .odt_corpus import SEEN as SEEN_IN_ODT
from .office_corpus import REFUSED_DOCX, REFUSED_XLSX, docx, xlsx
from .office_corpus import SEEN as SEEN_IN_WORD
from .traces import traces
from .ways_in import DOCUMENTS, file_of, in_language, stored

pytestmark = pytest.mark.once

TABLE = f"lieu;consultations\n{TEXT};12\n"
# Kind → a file of it, and at least how many canaries are found in it.
TELLING = {
    "pdf": (telling_pdf, 30),
    "docx": (docx, 35),
    "xlsx": (xlsx, 18),
    "odt": (odt, 20),
}
GROUPS = {"ExifTool", "System", "File", "Composite", "PDF", "ZIP", "JFIF", "Jpeg2000"}
GROUPS |= {"ICC_Profile", "ICC_Profile2", "ICC-header", "ICC-header2"}
PLAIN_PDF = {"PDFVersion", "Linearized", "PageCount", "Language", "TaggedPDF"}
NO_TIME = "1980:01:01 00:00:00"
REFUSED_CSV = {
    "latin": (lambda: "été;1".encode("cp1252"), "encoding"),
    "arabic": (lambda: "قافلة;1".encode("cp1256"), "encoding"),
    "zeros": (lambda: b"a;b\0c", "binary"),
    "formula": (lambda: b"nom;age\n=HYPERLINK(1);3", "formula"),
    "command": (lambda: b"+cmd|' /C calc'!A0;3", "formula"),
    "page": (lambda: b"<!DOCTYPE html><script>alert(1)</script>", "wrong_kind"),
    "pdf": (lambda: b"%PDF-1.7 texte", "wrong_kind"),
    "picture": (photograph, "binary"),
    "spaces": (lambda: b"  \n", "wrong_kind"),
}
REFUSED = {
    (kind, name): case
    for kind, cases in {
        "csv": REFUSED_CSV,
        "docx": REFUSED_DOCX,
        "odt": REFUSED_ODT,
        "pdf": REFUSED_PDFS,
        "xlsx": REFUSED_XLSX,
    }.items()
    for name, case in cases.items()
}


def cleaned(content: bytes, kind: str) -> bytes:
    clean = clean_document(ContentFile(content, name=f"{CANARY}.{kind}"))
    assert re.fullmatch(rf"[0-9a-f]{{32}}\.{kind}", clean.name)
    assert clean_document(clean) is clean
    return clean.read()


def commands(page) -> bytes:
    contents = page.obj.Contents
    return b"".join(
        one.read_bytes() for one in (contents if isinstance(contents, pikepdf.Array) else [contents])
    )


def words_of(content: bytes, part: str) -> str:
    with zipfile.ZipFile(BytesIO(content)) as archive:
        root = etree.fromstring(archive.read(part))
    for instruction in list(root.iter("{*}instrText")):
        instruction.text = None
    return "".join(root.itertext())


@pytest.mark.parametrize("kind", TELLING)
def test_cleaned_document_tells_nothing(kind):
    make, canaries = TELLING[kind]
    source = make()
    assert len(traces(source)) >= canaries
    assert leftovers(source)
    clean = cleaned(source, kind)
    assert traces(clean) == []
    assert leftovers(clean) == []
    assert leftovers(clean + b"more") != []
    # Once more changes nothing that matters, so that a command may take files up again.
    assert leftovers(cleaned(clean, kind)) == []


def test_exiftool_finds_nothing(tmp_path):
    """What it says of the files themselves: their kind, their size, the names and sizes of their parts."""
    for kind, (make, _canaries) in TELLING.items():
        (tmp_path / f"a.{kind}").write_bytes(cleaned(make(), kind))
        (tmp_path / f"source.{kind}").write_bytes(make())
    found = tags_of(sorted(tmp_path.iterdir()))
    for kind in TELLING:
        assert CANARY in str(found[f"{tmp_path}/source.{kind}"])
        tags = found[f"{tmp_path}/a.{kind}"]
        assert CANARY not in str(tags)
        assert {name.partition(":")[0] for name in tags} <= GROUPS
        said = {name.partition(":")[2] for name in tags if name.startswith("PDF:")}
        assert {name for name in said if not name.startswith("EmbeddedImage")} <= PLAIN_PDF
        assert tags.get("ZIP:ZipModifyDate", NO_TIME) == NO_TIME


def test_earlier_version_of_a_pdf_is_gone():
    source = revised_pdf()
    assert f"{CANARY}-before" in traces(source)
    clean = cleaned(source, "pdf")
    assert traces(clean) == []
    with pikepdf.open(BytesIO(clean)) as document:
        assert b"Page 1 de la caravane" in document.pages[0].obj.Contents.read_bytes()


def test_pdf_says_and_shows_the_same():
    source = telling_pdf()
    with pikepdf.open(BytesIO(source)) as before, pikepdf.open(BytesIO(cleaned(source, "pdf"))) as after:
        # What readers make of a profile that is none.
        before.pages[1].obj.Resources.XObject.Im0.ColorSpace = pikepdf.Name.DeviceRGB
        assert len(after.pages) == len(before.pages) == 2
        assert after.Root.Lang == "fr"
        for old, new in zip(before.pages, after.pages, strict=True):
            assert commands(new) == commands(old).replace(REMARKED, DRAWN)
            assert list(new.obj.MediaBox) == list(old.obj.MediaBox)
            for name, picture in old.obj.Resources.XObject.items():
                if picture.Subtype == "/Form":
                    continue
                same = pikepdf.PdfImage(new.obj.Resources.XObject[name]).as_pil_image()
                original = pikepdf.PdfImage(picture).as_pil_image()
                assert ImageChops.difference(original.convert("RGB"), same.convert("RGB")).getbbox() is None
        resources = after.pages[0].obj.Resources
        forms = [resources.XObject[f"/Fm{number}"].read_bytes() for number in range(3)]
        assert forms[0] == forms[2] == resources.Pattern.P0.read_bytes() == DRAWN
        assert resources.Font.F2.CharProcs.a.read_bytes() == DRAWN
        # The bytes of a picture among the commands look like a remark, and are none.
        assert (b"\x01%(\x02" in forms[1], forms[1].count(b"%")) == (True, 1)
        colours = [page.obj.Resources.XObject.Im0.ColorSpace for page in after.pages]
        assert space_of(colours[0][1].read_bytes()) == "RGB"
        assert list(colours[1]) == ["/DeviceRGB"]
        assert resources.ColorSpace.CS0[1][1].objgen == colours[0][1].objgen
        (intent,) = after.Root.OutputIntents
        assert space_of(intent.DestOutputProfile.read_bytes()) == "RGB"
        kinds = [str(one.Subtype) for one in after.pages[0].obj.Annots]
        links = [str(one.A.URI) for one in after.pages[0].obj.Annots if "/A" in one]
    # The remark, its window and the signature are gone; what is seen on the page is there.
    assert kinds == ["/Highlight", "/FreeText", "/Link", "/Link", "/Link"]
    assert links == ["https://example.org/convention"]


def test_word_file_says_what_is_read_when_changes_are_accepted():
    clean = cleaned(docx(), "docx")
    assert words_of(clean, "word/document.xml") == SEEN_IN_WORD
    with zipfile.ZipFile(BytesIO(clean)) as archive:
        names = archive.namelist()
        with Image.open(BytesIO(archive.read("word/media/image1.jpg"))) as shown:
            assert shown.size == (60, 40)
            red, green, _blue = shown.convert("RGB").getpixel((10, 20))
            assert red > 120 > green
    # Neither comments nor properties, nor the picture that no page shows.
    assert sorted(name for name in names if not name.endswith(".rels")) == [
        "[Content_Types].xml",
        "word/document.xml",
        "word/media/image1.jpg",
        "word/settings.xml",
        "word/styles.xml",
    ]


@pytest.mark.filterwarnings("ignore:Workbook contains no default style")
def test_sheet_has_the_same_values():
    sheets = [
        openpyxl.load_workbook(BytesIO(content), data_only=True)["Feuille"]
        for content in (xlsx(), cleaned(xlsx(), "xlsx"))
    ]
    before, after = ([[cell.value for cell in row] for row in sheet.rows] for sheet in sheets)
    assert before == after == [[TEXT, 12], ["visible", 7]]
    with_formulas = openpyxl.load_workbook(BytesIO(cleaned(xlsx(), "xlsx")))["Feuille"]
    assert with_formulas["B1"].value == "=SUM(C1:C2)"


def test_open_document_says_the_same():
    clean = cleaned(odt(), "odt")
    assert words_of(clean, "content.xml") == SEEN_IN_ODT
    with zipfile.ZipFile(BytesIO(clean)) as archive:
        first = archive.infolist()[0]
        assert (first.filename, first.compress_type) == ("mimetype", zipfile.ZIP_STORED)
        manifest = archive.read("META-INF/manifest.xml").decode()
        assert all(
            f'full-path="{name}"' in manifest for name in archive.namelist()[1:] if "META-INF" not in name
        )
        assert "AddParaTableSpacing" in archive.read("settings.xml").decode()


def test_table_is_the_same_and_comes_out_as_utf8():
    assert cleaned(TABLE.encode(), "csv") == TABLE.encode()
    wide = cleaned(TABLE.encode("utf-16"), "csv").decode("utf-8-sig")
    assert list(csv.reader(StringIO(wide), delimiter=";")) == list(csv.reader(StringIO(TABLE), delimiter=";"))


@pytest.mark.parametrize(("kind", "name"), REFUSED, ids=str)
def test_refused_with_the_reason(kind, name):
    make, reason = REFUSED[kind, name]
    with pytest.raises(ValidationError) as refused:
        clean_document(ContentFile(make(), name=f"a.{kind}"))
    assert refused.value.code == reason
    assert refused.value.messages == [gettext(SENTENCES[reason])] or "%" in SENTENCES[reason]


def test_other_files_are_refused_and_nothing_else_is_raised(settings):
    def code(content: bytes, name: str | None) -> str:
        with pytest.raises(ValidationError) as refused:
            clean_document(ContentFile(content, name=name))
        return refused.value.code

    assert code(b"x", "lettre.doc") == code(b"x", "page.html") == code(b"x", None) == "extension"
    assert code(b"", "a.pdf") == "empty"
    assert code(bomb_pdf(), "a.pdf") in ("damaged", "uncleanable")
    settings.WAGTAILDOCS_MAX_UPLOAD_SIZE = 1024 * 1024
    assert code(b"a;b\n" * 300_000, "a.csv") == "too_large"


def mutations(content: bytes, count: int, seed: int):
    chance = random.Random(seed)
    for _turn in range(count):
        changed = bytearray(content)
        for _place in range(chance.choice((1, 4, 30))):
            changed[chance.randrange(len(changed))] = chance.randrange(256)
        cut = chance.choice((len(changed), len(changed), chance.randrange(1, len(changed))))
        yield bytes(changed[:cut])


@pytest.mark.parametrize("kind", TELLING)
def test_damaged_files_are_refused_or_clean(kind):
    for content in mutations(TELLING[kind][0](), 5 if kind == "pdf" else 40, seed=len(kind)):
        try:
            clean = clean_document(ContentFile(content, name=f"a.{kind}")).read()
        except ValidationError as refused:
            assert refused.code in SENTENCES
        else:
            assert leftovers(clean) == []


@pytest.mark.parametrize("kind", ["docx", "xlsx", "odt"])
def test_what_reaches_the_storage_is_clean(db, editor, own_folders, kind):
    """PDF and the ways by code are in test_ways_in.py."""
    make = TELLING[kind][0]
    for way in ("add", "add_several", "choose", "replace"):
        response = getattr(DOCUMENTS, way)(editor, file_of(make(), f"{CANARY}.{kind}"))
        assert response.status_code in (200, 302)
        document = SiteDocument.objects.latest("pk")
        content = stored()[f"private/{document.file.name}"]
        assert traces(content) == leftovers(content) == []
        assert (document.cleaned_by, document.file_size) == (VERSION, len(content))
        if way == "replace":
            assert document.title == "Étude"
    assert len(stored()) == 4


def test_refusals_in_the_editors_language_lose_nothing(db, editor, own_folders):
    for code in ("fr", "ar"):
        in_language(editor, code)
        for kind, make, reason in (
            ("docx", REFUSED_DOCX["macros"][0], "active"),
            ("pdf", REFUSED_PDFS["cut"][0], "damaged"),
            ("csv", REFUSED_CSV["latin"][0], "encoding"),
            ("doc", REFUSED_DOCX["locked"][0], "extension"),
        ):
            with override(code):
                sentence = gettext(SENTENCES[reason])
            response = DOCUMENTS.add(
                editor, file_of(make(), f"{CANARY}.{kind}"), name_ar="دراسة", kind="guide"
            )
            assert complaints(response) == [sentence]
            page = response.content.decode()
            assert 'value="Étude"' in page
            assert 'value="دراسة"' in page
            assert re.search(r'value="guide"\s+selected', page)
            answer = DOCUMENTS.stage(editor, file_of(make(), f"{CANARY}.{kind}")).json()
            assert (answer["success"], answer["error_message"]) == (False, sentence)
    assert stored() == {}
    assert not SiteDocument.objects.exists()


def test_title_is_never_the_name_of_the_file(db, editor, own_folders):
    for code in ("fr", "ar"):
        in_language(editor, code)
        for title in ("", "Fatima Haddad", "fatima_haddad", "Fatima-Haddad.CSV"):
            DOCUMENTS.add(editor, file_of(TABLE.encode(), "Fatima Haddad.csv"), title=title)
            document = SiteDocument.objects.latest("pk")
            with override(code):
                neutral = gettext("Document of %(date)s, %(time)s").partition("%(")[0]
            assert document.title.startswith(neutral), title
            assert "addad" not in document.title
    answer = DOCUMENTS.stage(editor, file_of(pdf(), "Fatima Haddad.pdf")).json()
    assert "addad" not in answer["form"]
