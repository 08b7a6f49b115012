"""Documents as an association makes them are accepted: a refusal that protects nobody teaches people to go round it."""

import zipfile
from io import BytesIO

import openpyxl
import pikepdf
import pytest
from django.core.files.base import ContentFile
from lxml import etree

from home.cleaning.document_inspection import leftovers
from home.cleaning.documents import clean_document

from .ordinary_documents import WORDS, sheet_file, tagged_pdf, word_file
from .traces import traces

pytestmark = pytest.mark.once


def accepted(content: bytes, kind: str) -> bytes:
    clean = clean_document(ContentFile(content, name=f"a.{kind}")).read()
    assert leftovers(clean) == traces(clean) == []
    return clean


def test_word_file():
    with zipfile.ZipFile(BytesIO(accepted(word_file(), "docx"))) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    document = etree.fromstring(parts["word/document.xml"])
    assert "".join(part.text for part in document.iter("{*}t")) == "".join(WORDS)
    codes = " ".join(part.text.strip() for part in document.iter("{*}instrText"))
    assert codes == 'TOC \\o "1-3" \\h \\z \\u PAGEREF _Toc1 \\h XE "Mot"'
    assert {one.get(f"{{{document.nsmap['w']}}}name") for one in document.iter("{*}bookmarkStart")} == {
        "_GoBack",
        "_Toc1",
    }
    for name, words in {
        "header1": "Page 1 sur 2",
        "footnotes": " Une note.",
        "charts/chart1": "Feuil1!$B$1Visites",
    }.items():
        root = etree.fromstring(parts[f"word/{name}.xml"])
        assert "".join(part.text for part in root.iter("{*}t", "{*}f", "{*}v")) == words
    assert b"BROUILLON" in parts["word/header1.xml"]
    assert b"decimal" in parts["word/numbering.xml"]
    assert {"word/theme/theme1.xml", "word/fontTable.xml", "word/styles.xml"} < set(parts)
    # The cells behind the chart may be of another sheet than the one that is shown.
    assert not [name for name in parts if "embeddings" in name or b"externalData" in parts[name]]


def test_sheet():
    source = sheet_file()
    before, after = (
        openpyxl.load_workbook(BytesIO(content)).active for content in (source, accepted(source, "xlsx"))
    )
    assert [[cell.value for cell in row] for row in after] == [[cell.value for cell in row] for row in before]
    for key in ("freeze_panes", "print_area", "print_title_rows", "merged_cells", "title"):
        assert getattr(after, key) == getattr(before, key), key
    assert after["A2"].hyperlink.target == "https://example.org/"
    assert list(after.tables) == ["Visites"]
    assert len(after.conditional_formatting) == len(before.conditional_formatting)
    assert after.data_validations.dataValidation[0].formula1 == '"oui,non"'
    assert len(after._charts) == len(after._images) == 1
    assert after.parent.defined_names["total"].attr_text == "'Données 2025'!$B$4"
    assert after.oddHeader.center.text == "Page &P"


def test_pdf():
    with pikepdf.open(BytesIO(accepted(tagged_pdf(), "pdf"))) as after:
        root = after.Root
        assert [item.title for item in after.open_outline().root] == ["Partie"]
        assert str(root.PageLabels.Nums[1].P) == "A-"
        assert len(root.StructTreeRoot.K.A) == 2
        assert root.OutputIntents[0].DestOutputProfile.N == 3
        assert after.pages[0].obj.Annots[0].Dest[0].objgen == after.pages[1].obj.objgen
        assert root.Dests.a[0].objgen == after.pages[1].obj.objgen
