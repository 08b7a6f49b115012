"""Word and Excel files, written by hand, with a canary wherever these programs put what readers do not see."""

from io import BytesIO

from PIL import Image

from .document_corpus import CANARY, TEXT, photograph, zipped

OPEN = "http://schemas.openxmlformats.org"
OFFICE = f"{OPEN}/officeDocument/2006/relationships"
RELATED = f"{OPEN}/package/2006/relationships"
W = f"{OPEN}/wordprocessingml/2006/main"
S = f"{OPEN}/spreadsheetml/2006/main"
A = f"{OPEN}/drawingml/2006/main"
WP = f"{OPEN}/drawingml/2006/wordprocessingDrawing"
PIC = f"{OPEN}/drawingml/2006/picture"
MC = f"{OPEN}/markup-compatibility/2006"
W14 = "http://schemas.microsoft.com/office/word/2010/wordml"
W15 = "http://schemas.microsoft.com/office/word/2012/wordml"
NAMES = (
    f'xmlns:w="{W}" xmlns:r="{OFFICE}" xmlns:wp="{WP}" xmlns:a="{A}" xmlns:pic="{PIC}" xmlns:mc="{MC}"'
    f' xmlns:w14="{W14}" xmlns:w15="{W15}" xmlns:x="urn:{CANARY}-namespace" xmlns:v="urn:schemas-microsoft-com:vml"'
    ' xmlns:o="urn:schemas-microsoft-com:office:office"'
)
PREFIX = "application/vnd.openxmlformats-officedocument."
WORD, SHEET = f"{PREFIX}wordprocessingml.", f"{PREFIX}spreadsheetml."
HEAD = f'<?xml version="1.0" encoding="UTF-8"?><?{CANARY}-instruction?><!-- {CANARY}-note -->'
CORE = (
    '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"'
    f' xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:creator>{CANARY}-creator</dc:creator>'
    f"<cp:lastModifiedBy>{CANARY}-modifier</cp:lastModifiedBy></cp:coreProperties>"
)


def types(**parts: str) -> str:
    """Return the list of content types: part name (with `__` for `/` and `_` for `.`) to type."""
    rows = "".join(f'<Override PartName="{name}" ContentType="{kind}"/>' for name, kind in parts.items())
    return (
        f'<Types xmlns="{OPEN}/package/2006/content-types"><Default Extension="rels"'
        ' ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        '<Default Extension="xml" ContentType="application/xml"/><Default Extension="jpeg" ContentType="image/jpeg"/>'
        f'<Default Extension="png" ContentType="image/png"/>{rows}</Types>'
    )


def relations(*links: str) -> str:
    """Return a part's relationships from texts `id kind target`; a target with `!` before it is outside."""
    rows = ""
    for number, kind, target in (link.split(" ", 2) for link in links):
        outside = ' TargetMode="External"' if target.startswith("!") else ""
        rows += f'<Relationship Id="{number}" Type="{OFFICE}/{kind}" Target="{target.lstrip("!")}"{outside}/>'
    return f'<Relationships xmlns="{RELATED}">{rows}</Relationships>'


def picture(number: str = "rId1", crop: str = "", description: str = "Un stand") -> str:
    return (
        f'<w:r w:rsidR="{CANARY}-r"><w:drawing><wp:inline><wp:extent cx="9" cy="9"/>'
        f'<wp:docPr id="7" name="{CANARY}-IMG_2034.jpg" descr="{description}"/><a:graphic><a:graphicData uri="{PIC}">'
        f'<pic:pic><pic:nvPicPr><pic:cNvPr id="0" name="{CANARY}-name.jpg" descr="D:\\{CANARY}-path\\plan.jpg"/>'
        f'<pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip r:embed="{number}"><a:extLst><a:ext uri="{CANARY}-ext"/>'
        f"</a:extLst></a:blip>{crop}</pic:blipFill><pic:spPr/></pic:pic></a:graphicData></a:graphic>"
        "</wp:inline></w:drawing></w:r>"
    )


def field(code: str, shown: str) -> str:
    return (
        f'<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> {code} </w:instrText></w:r>'
        f'<w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>{shown}</w:t></w:r>'
        '<w:r><w:fldChar w:fldCharType="end"/></w:r>'
    )


FILE_NAME = field("FILENAME \\p", f"{CANARY}-file")
FILE_LINK = field(f"HYPERLINK &quot;file:///C:/{CANARY}-link&quot;", "plan")
WHO = f'w:id="1" w:author="{CANARY}-author" w:date="2026-03-14T15:09:26Z" w:initials="{CANARY}-i"'
BODY = (
    f'<w:p w14:paraId="{CANARY}-para" w:rsidR="{CANARY}-rsid" w:rsidRDefault="{CANARY}-rsid"><w:pPr><w:rPr>'
    f"<w:ins {WHO}/></w:rPr><w:pPrChange {WHO}><w:pPr/></w:pPrChange></w:pPr>"
    f'<w:r><w:t>{TEXT}</w:t></w:r><w:ins {WHO}><w:r><w:t xml:space="preserve"> ajouté</w:t></w:r></w:ins>'
    f"<w:del {WHO}><w:r><w:delText>{CANARY}-deleted</w:delText></w:r></w:del>"
    f'<w:commentRangeStart w:id="0"/><w:moveFrom {WHO}><w:r><w:t>{CANARY}-moved</w:t></w:r></w:moveFrom>'
    f'<w:moveTo {WHO}><w:r><w:t> déplacé</w:t></w:r></w:moveTo><w:commentRangeEnd w:id="0"/>'
    '<w:r><w:commentReference w:id="0"/></w:r>'
    f'<w:permStart w:id="3" w:ed="{CANARY}@example.org"/><w:permEnd w:id="3"/></w:p>'
    f"<w:p><w:pPr><w:rPr><w:del {WHO}/></w:rPr></w:pPr><w:r><w:t>Début</w:t></w:r>"
    f"<!-- {CANARY}-inside --><?{CANARY}-inside?></w:p>"
    '<w:p><w:r><w:t xml:space="preserve"> et fin</w:t></w:r></w:p>'
    f"<w:p>{field('AUTHOR', CANARY + '-field')}{FILE_NAME}{field('PAGE', '3')}"
    f'<w:fldSimple w:instr="LASTSAVEDBY"><w:r><w:t>{CANARY}-saved</w:t></w:r></w:fldSimple>'
    f"{FILE_LINK}"
    '<w:hyperlink r:id="rId3"><w:r><w:t>convention</w:t></w:r></w:hyperlink>'
    '<w:hyperlink r:id="rId4"><w:r><w:t> dossier</w:t></w:r></w:hyperlink></w:p>'
    f'<w:p>{picture()}</w:p><w:sdt><w:sdtPr><w:dataBinding w:xpath="{CANARY}-bound" w:storeItemID="{CANARY}"/>'
    "</w:sdtPr><w:sdtContent><w:p><w:r><w:t>contrôle</w:t></w:r></w:p></w:sdtContent></w:sdt>"
    f'<w:p><w:smartTag w:uri="urn:{CANARY}" w:element="{CANARY}-tag"><w:r><w:t>balise</w:t></w:r></w:smartTag>'
    f"<w15:collapsed/><x:secret>{CANARY}-foreign</x:secret></w:p>"
    f"<w:tbl><w:tr><w:trPr><w:del {WHO}/></w:trPr><w:tc><w:p><w:r><w:t>{CANARY}-row</w:t></w:r></w:p></w:tc></w:tr>"
    "<w:tr><w:tc><w:p><w:r><w:t>cellule</w:t></w:r></w:p></w:tc></w:tr></w:tbl>"
)
SEEN = "".join(
    (
        TEXT,
        " ajouté",
        " déplacé",
        "Début",
        " et fin",
        "3",
        "plan",
        "convention",
        " dossier",
        "contrôle",
        "balise",
        "cellule",
    )
)


def docx(
    body: str = BODY, links: tuple[str, ...] = (), more: dict | None = None, kinds: dict | None = None
) -> bytes:
    """Return a Word file of a body; `more` has further parts, `kinds` their content types."""
    parts = {
        "[Content_Types].xml": types(
            **{
                "/word/document.xml": f"{WORD}document.main+xml",
                "/word/settings.xml": f"{WORD}settings+xml",
                "/word/styles.xml": f"{WORD}styles+xml",
                "/word/comments.xml": f"{WORD}comments+xml",
                "/docProps/core.xml": "application/vnd.openxmlformats-package.core-properties+xml",
                **(kinds or {}),
            }
        ),
        "_rels/.rels": relations(
            "rId1 officeDocument word/document.xml",
            "rId2 extended-properties docProps/app.xml",
            "rId3 core-properties docProps/core.xml",
            "rId4 custom-properties docProps/custom.xml",
            "rId5 thumbnail docProps/thumbnail.jpeg",
        ),
        "docProps/core.xml": CORE,
        "docProps/app.xml": f"<Properties><Company>{CANARY}-company</Company></Properties>",
        "docProps/custom.xml": f"<Properties>{CANARY}-custom</Properties>",
        "docProps/thumbnail.jpeg": photograph(),
        "customXml/item1.xml": f"<root>{CANARY}-item</root>",
        "word/document.xml": f'{HEAD}<w:document {NAMES} mc:Ignorable="w14 w15 x"><w:body>{body}</w:body></w:document>',
        "word/_rels/document.xml.rels": relations(
            f"rId1 image media/{CANARY}-image.jpeg",
            "rId2 settings settings.xml",
            "rId3 hyperlink !https://example.org/convention",
            f"rId4 hyperlink !file:///C:/Users/{CANARY}-user/dossier",
            "rId5 comments comments.xml",
            "rId6 styles styles.xml",
            "rId7 customXml ../customXml/item1.xml",
            "rId8 image media/unused.png",
            *links,
        ),
        f"word/media/{CANARY}-image.jpeg": photograph(),
        "word/media/unused.png": photograph("PNG"),
        "word/comments.xml": f"<w:comments {NAMES}><w:comment {WHO}/></w:comments>",
        "word/styles.xml": (
            f'<w:styles {NAMES}><w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/>'
            f'<w:rsid w:val="{CANARY}-style"/></w:style></w:styles>'
        ),
        "word/settings.xml": (
            f'<w:settings {NAMES}><w:zoom w:percent="100"/><w:attachedTemplate r:id="rId1"/><w:rsids><w:rsidRoot'
            f' w:val="{CANARY}-root"/></w:rsids><w:docVars><w:docVar w:name="n" w:val="{CANARY}-variable"/></w:docVars>'
            f'<w:mailMerge><w:query w:val="{CANARY}-query"/></w:mailMerge><w15:docId w15:val="{CANARY}-doc"/>'
            "</w:settings>"
        ),
        "word/_rels/settings.xml.rels": relations(
            f"rId1 attachedTemplate !file:///C:/{CANARY}-template.dotm"
        ),
        **(more or {}),
    }
    return zipped(parts)


def paragraph(inside: str) -> bytes:
    return docx(f"<w:p>{inside}</w:p>")


def _drawing() -> bytes:
    target = BytesIO()
    Image.new("RGB", (9, 9)).save(target, "TIFF")
    return target.getvalue()


HIDDEN_STYLES = (
    f'<w:styles {NAMES}><w:style w:styleId="Interne"><w:rPr><w:vanish/></w:rPr></w:style><w:style w:styleId="Notes">'
    '<w:basedOn w:val="Interne"/></w:style></w:styles>'
)
IN_STYLE = '<w:p><w:pPr><w:pStyle w:val="Notes"/></w:pPr><w:r><w:t>caché</w:t></w:r></w:p>'
RUN = "<w:r><w:rPr><w:vanish/></w:rPr><w:t>caché</w:t></w:r>"
REFUSED_DOCX = {
    "macros": (lambda: docx(more={"word/vbaProject.bin": b"\xd0\xcf"}), "active"),
    "template": (
        lambda: docx(kinds={"/word/document.xml": "application/vnd.ms-word.document.macroEnabled.main+xml"}),
        "active",
    ),
    "object": (lambda: docx(links=("rId9 oleObject embeddings/oleObject1.bin",)), "embedded"),
    "workbook": (lambda: docx(more={"word/embeddings/Classeur.xlsx": b"PK"}), "embedded"),
    "nested": (lambda: docx(more={"word/media/archive.zip": b"PK\3\4"}), "embedded"),
    "chunk": (lambda: docx(links=("rId9 aFChunk suite.html",)), "embedded"),
    "tracker": (lambda: docx(links=("rId9 image !https://example.org/pixel.gif",)), "outside"),
    "hidden": (lambda: paragraph(RUN), "hidden"),
    "hidden by a style": (lambda: docx(IN_STYLE, more={"word/styles.xml": HIDDEN_STYLES}), "hidden"),
    "command": (lambda: paragraph(field("DDEAUTO cmd", "x")), "active"),
    "cropped": (lambda: paragraph(picture(crop='<a:srcRect l="20000"/>')), "cropped"),
    "drawing": (lambda: docx(more={f"word/media/{CANARY}-image.jpeg": _drawing()}), "picture_kind"),
    "broken picture": (
        lambda: docx(more={f"word/media/{CANARY}-image.jpeg": photograph()[:300]}),
        "picture_damaged",
    ),
    "entities": (
        lambda: docx(more={"word/document.xml": '<!DOCTYPE d [<!ENTITY a "b">]><d>&a;</d>'}),
        "damaged",
    ),
    "locked": (lambda: b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600), "locked"),
    "cut": (lambda: docx()[:-200], "damaged"),
    "pdf": (lambda: b"%PDF-1.7\n", "wrong_kind"),
    "sheet": (lambda: xlsx(), "wrong_kind"),
    "polyglot": (lambda: b"GIF89a" + docx(), "wrong_kind"),
    "escape": (lambda: docx(more={"../../etc/passwd": "x"}), "damaged"),
    "bomb": (lambda: docx(more={"word/document.xml": b" " * 60_000_000}), "too_large_inside"),
    "tags": (
        lambda: docx(more={"word/document.xml": b"<a>" + b"<a/>" * 3_000_000 + b"</a>"}),
        "too_large_inside",
    ),
    "parts": (lambda: docx(more={f"word/x{n}.xml": "" for n in range(2_500)}), "too_complex"),
}
SHEET_DATA = (
    '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1"><f>SUM(C1:C2)</f><v>12</v></c></row>'
    f'<row r="2"><c r="A2" t="s"><v>2</v></c><c r="B2"><f>\'C:\\{CANARY}-formula\\[x.xlsx]S\'!A1</f><v>7</v></c></row>'
)


def xlsx(
    cells: str = SHEET_DATA, state: str = "visible", columns: str = "", links: tuple[str, ...] = ()
) -> bytes:
    """Return an Excel file of one sheet."""
    names = f'xmlns="{S}" xmlns:r="{OFFICE}"'
    parts = {
        "[Content_Types].xml": types(
            **{
                "/xl/workbook.xml": f"{SHEET}sheet.main+xml",
                "/xl/worksheets/sheet1.xml": f"{SHEET}worksheet+xml",
                "/xl/sharedStrings.xml": f"{SHEET}sharedStrings+xml",
                "/xl/styles.xml": f"{SHEET}styles+xml",
                "/xl/comments1.xml": f"{SHEET}comments+xml",
            }
        ),
        "_rels/.rels": relations(
            "rId1 officeDocument xl/workbook.xml", "rId2 core-properties docProps/core.xml"
        ),
        "docProps/core.xml": CORE,
        "xl/workbook.xml": (
            f'{HEAD}<workbook {names} xmlns:mc="{MC}" xmlns:x15ac="urn:x15ac"><fileVersion appName="xl"/>'
            f'<fileSharing userName="{CANARY}-sharer"/><workbookPr codeName="{CANARY}-code"/><mc:AlternateContent>'
            f'<mc:Choice Requires="x15ac"><x15ac:absPath url="C:\\Users\\{CANARY}-abs\\"/></mc:Choice>'
            f'</mc:AlternateContent><sheets><sheet name="Feuille" sheetId="1" state="{state}" r:id="rId1"/></sheets>'
            f'<definedNames><definedName name="a" comment="{CANARY}-named">Feuille!$A$1</definedName>'
            f"<definedName name=\"b\">'C:\\{CANARY}-name\\[x.xlsx]F'!$A$1</definedName></definedNames></workbook>"
        ),
        "xl/_rels/workbook.xml.rels": relations(
            "rId1 worksheet worksheets/sheet1.xml",
            "rId2 sharedStrings sharedStrings.xml",
            "rId3 styles styles.xml",
            "rId4 connections connections.xml",
            "rId5 externalLink externalLinks/externalLink1.xml",
        ),
        "xl/connections.xml": f"<connections>{CANARY}-connection</connections>",
        "xl/externalLinks/externalLink1.xml": f"<externalLink>{CANARY}-external</externalLink>",
        "xl/styles.xml": f"<styleSheet {names}><cellXfs><xf/></cellXfs></styleSheet>",
        "xl/sharedStrings.xml": (
            f"<sst {names}><si><t>{TEXT}</t></si><si><t>{CANARY}-deleted cell</t></si><si><t>visible</t></si></sst>"
        ),
        "xl/worksheets/sheet1.xml": (
            f'<worksheet {names}>{columns}<sheetData>{cells}</sheetData><scenarios><scenario name="s"'
            f' user="{CANARY}-scenario"/></scenarios><pageSetup r:id="rId1"/><legacyDrawing r:id="rId2"/></worksheet>'
        ),
        "xl/worksheets/_rels/sheet1.xml.rels": relations(
            "rId1 printerSettings ../printerSettings/printerSettings1.bin",
            "rId2 vmlDrawing ../drawings/vmlDrawing1.vml",
            "rId3 comments ../comments1.xml",
            *links,
        ),
        "xl/printerSettings/printerSettings1.bin": f"{CANARY}-printer".encode("utf-16-le"),
        "xl/drawings/vmlDrawing1.vml": f"<xml>{CANARY}-vml</xml>",
        "xl/comments1.xml": (
            f"<comments><authors><author>{CANARY}-commenter</author></authors><commentList/></comments>"
        ),
    }
    return zipped(parts)


HIDDEN_ROW = '<row r="1" hidden="1"><c r="A1"><v>5</v></c></row>'
ONE_CELL = '<row r="1"><c r="B1"><v>5</v></c></row>'
HIDDEN_COLUMN = '<cols><col min="2" max="2" hidden="1"/></cols>'
REFUSED_XLSX = {
    "hidden sheet": (lambda: xlsx(state="veryHidden"), "hidden"),
    "hidden row": (lambda: xlsx(HIDDEN_ROW), "hidden"),
    "hidden column": (lambda: xlsx(ONE_CELL, columns=HIDDEN_COLUMN), "hidden"),
    "object": (lambda: xlsx(links=("rId9 oleObject ../embeddings/x.bin",)), "embedded"),
    "text": (lambda: b"a;b;c", "wrong_kind"),
}
