"""What an association's documents are made of: all of it is accepted, and says the same afterwards."""

from datetime import date
from io import BytesIO

import openpyxl
import pikepdf
from openpyxl.chart import BarChart, Reference
from openpyxl.drawing.image import Image as SheetImage
from openpyxl.formatting.rule import CellIsRule, ColorScaleRule
from openpyxl.styles import PatternFill
from openpyxl.workbook.defined_name import DefinedName
from openpyxl.worksheet.datavalidation import DataValidation
from openpyxl.worksheet.table import Table
from pikepdf import Array, Dictionary, Name, String

from .canaries import profile
from .document_corpus import TEXT, pdf, photograph
from .office_corpus import HEAD, NAMES, OPEN, WORD, docx, field, picture, relations, zipped

WPS = "http://schemas.microsoft.com/office/word/2010/wordprocessingShape"
WP14 = "http://schemas.microsoft.com/office/word/2010/wordprocessingDrawing"
MATH = f"{OPEN}/officeDocument/2006/math"
CHART = f"{OPEN}/drawingml/2006/chart"
DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/main"


def run(text: str, properties: str = "") -> str:
    return (
        f'<w:r w:rsidRPr="00A31F20"><w:rPr>{properties}</w:rPr><w:t xml:space="preserve">{text}</w:t></w:r>'
    )


BOX = (
    f'<w:r><mc:AlternateContent><mc:Choice xmlns:wps="{WPS}" Requires="wps"><w:drawing><wp:anchor distT="0"'
    f' xmlns:wp14="{WP14}" wp14:anchorId="21AF33C0" wp14:editId="5E"><wp:simplePos x="0" y="0"/>'
    '<wp:extent cx="9" cy="9"/><wp:docPr id="3" name="Zone de texte 2"/><a:graphic><a:graphicData'
    f' uri="{WPS}"><wps:wsp><wps:cNvSpPr txBox="1"/><wps:spPr/><wps:txbx><w:txbxContent><w:p>{run("Encadré. ")}</w:p>'
    "</w:txbxContent></wps:txbx><wps:bodyPr/></wps:wsp></a:graphicData></a:graphic>"
    '<wp14:sizeRelH relativeFrom="margin"><wp14:pctWidth>40000</wp14:pctWidth></wp14:sizeRelH></wp:anchor></w:drawing>'
    '</mc:Choice><mc:Fallback><w:pict><v:shape id="Zone" style="width:9pt"><v:textbox><w:txbxContent>'
    f"<w:p>{run('Encadré. ')}</w:p></w:txbxContent></v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent>"
    "</w:r>"
)
CONTENTS = (
    '<w:sdt><w:sdtPr><w:id w:val="-1893"/><w:docPartObj><w:docPartGallery w:val="Table of Contents"/><w:docPartUnique/>'
    '</w:docPartObj></w:sdtPr><w:sdtEndPr/><w:sdtContent><w:p><w:pPr><w:pStyle w:val="TM1"/><w:tabs><w:tab'
    ' w:val="right" w:leader="dot" w:pos="9062"/></w:tabs></w:pPr><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r>'
    '<w:instrText> TOC \\o "1-3" \\h \\z \\u </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>'
    f'<w:hyperlink w:anchor="_Toc1" w:history="1">{run("Partie")}<w:r><w:rPr><w:webHidden/></w:rPr><w:tab/></w:r>'
    f"{field('PAGEREF _Toc1 &#92;h', '2')}</w:hyperlink></w:p>"
    '<w:p><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p></w:sdtContent></w:sdt>'
)
CHART_FRAME = (
    '<w:r><w:drawing><wp:inline><wp:extent cx="9" cy="9"/><wp:docPr id="8" name="Graphique 1"/><a:graphic>'
    f'<a:graphicData uri="{CHART}"><c:chart xmlns:c="{CHART}" r:id="rId20"/></a:graphicData></a:graphic></wp:inline>'
    "</w:drawing></w:r>"
)
ENTRY = run('XE "Mot"', "<w:vanish/>").replace("w:t ", "w:instrText ").replace("w:t>", "w:instrText>")
BODY = (
    '<w:p w:rsidR="00B2"><w:pPr><w:pStyle w:val="Titre1"/><w:rPr><w:vanish/><w:specVanish/></w:rPr></w:pPr>'
    f'<w:bookmarkStart w:id="0" w:name="_GoBack"/><w:bookmarkStart w:id="1" w:name="_Toc1"/><w:bookmarkEnd w:id="0"/>'
    f'<w:proofErr w:type="spellStart"/>{run(TEXT)}<w:proofErr w:type="spellEnd"/><w:bookmarkEnd w:id="1"/>'
    f"<w:r><w:lastRenderedPageBreak/></w:r>{run(' Suite.')}</w:p>{CONTENTS}"
    f'<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr>{run("Point", "<w:b/><w:rtl/>")}'
    f'<w:r><w:footnoteReference w:id="1"/></w:r></w:p><w:p>{BOX}{CHART_FRAME}{picture()}</w:p>'
    f'<w:p><m:oMath xmlns:m="{MATH}"><m:r><m:t>a+b</m:t></m:r></m:oMath><w:smartTag w:uri="u" w:element="date">'
    f"{run('15 mars')}</w:smartTag><w:r><w:fldChar w:fldCharType='begin'/></w:r>{ENTRY}"
    "<w:r><w:fldChar w:fldCharType='end'/></w:r></w:p>"
    '<w:sdt><w:sdtPr><w:alias w:val="Lieu"/><w:tag w:val="lieu"/><w:id w:val="77"/><w:placeholder><w:docPart'
    ' w:val="ABCDEF"/></w:placeholder><w:dropDownList><w:listItem w:value="a"/></w:dropDownList>'
    f"<w15:color w:val='F00'/></w:sdtPr><w:sdtContent><w:p>{run('Figuig')}</w:p></w:sdtContent></w:sdt>"
    '<w:tbl><w:tblPr><w:tblStyle w:val="Grilledutableau"/><w:tblLook w:val="04A0"/></w:tblPr><w:tblGrid><w:gridCol'
    f' w:w="4531"/></w:tblGrid><w:tr w:rsidR="00C3" w14:paraId="1F"><w:tc><w:tcPr/><w:p>{run("cellule")}</w:p></w:tc>'
    '</w:tr></w:tbl><w:sectPr w:rsidR="00D4"><w:headerReference w:type="default" r:id="rId21"/><w:pgSz w:w="11906"'
    ' w:h="16838"/><w:pgMar w:top="1417"/><w:cols w:space="708"/><w:titlePg/><w:docGrid w:linePitch="360"/></w:sectPr>'
)
WORDS = (f"{TEXT} Suite.", "Partie2", "Point", "Encadré. ", "a+b", "15 mars", "Figuig", "cellule")
PARTS = {
    "word/charts/chart1.xml": (
        f'<c:chartSpace xmlns:c="{CHART}" xmlns:a="{DRAWING}" xmlns:r="{OPEN}/officeDocument/2006/relationships"'
        ' xmlns:c16r2="http://schemas.microsoft.com/office/drawing/2015/06/chart"><c:date1904 w="0"/>'
        '<c:roundedCorners/><mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"><mc:Choice'
        ' Requires="c14" xmlns:c14="http://schemas.microsoft.com/office/drawing/2007/8/2/chart"><c14:style val="102"/>'
        '</mc:Choice><mc:Fallback><c:style val="2"/></mc:Fallback></mc:AlternateContent><c:chart><c:plotArea>'
        "<c:barChart><c:ser><c:tx><c:strRef><c:f>Feuil1!$B$1</c:f><c:strCache><c:pt idx='0'><c:v>Visites</c:v></c:pt>"
        "</c:strCache></c:strRef></c:tx></c:ser></c:barChart></c:plotArea></c:chart>"
        '<c:externalData r:id="rId3"><c:autoUpdate/>'
        "</c:externalData></c:chartSpace>"
    ),
    "word/charts/_rels/chart1.xml.rels": relations(
        "rId1 chartColorStyle colors1.xml",
        "rId2 chartStyle style1.xml",
        "rId3 package ../embeddings/Feuille_de_calcul.xlsx",
    ),
    "word/charts/colors1.xml": "<cs/>",
    "word/charts/style1.xml": "<cs/>",
    "word/embeddings/Feuille_de_calcul.xlsx": zipped({"canari-cells.xml": "x"}),
    "word/header1.xml": (
        f"{HEAD}<w:hdr {NAMES}><w:p>{run('Page ')}{field('PAGE   &#92;* MERGEFORMAT', '1')}{run(' sur ')}"
        f"{field('NUMPAGES', '2')}<w:r><w:pict><v:shape id='Filigrane' o:spid='_x0000_s2049'><v:textpath"
        " string='BROUILLON'/></v:shape></w:pict></w:r></w:p></w:hdr>"
    ),
    "word/footnotes.xml": (
        f'{HEAD}<w:footnotes {NAMES}><w:footnote w:type="separator" w:id="-1"><w:p><w:r><w:separator/></w:r></w:p>'
        f'</w:footnote><w:footnote w:id="1"><w:p><w:r><w:footnoteRef/></w:r>{run(" Une note.")}</w:p></w:footnote>'
        "</w:footnotes>"
    ),
    "word/numbering.xml": (
        f'{HEAD}<w:numbering {NAMES}><w:abstractNum w:abstractNumId="0" w15:restartNumberingAfterBreak="0">'
        '<w:nsid w:val="1B2C"/><w:multiLevelType w:val="hybridMultilevel"/><w:tmpl w:val="9D"/><w:lvl w:ilvl="0">'
        '<w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId'
        ' w:val="0"/></w:num></w:numbering>'
    ),
    "word/theme/theme1.xml": (
        f'<a:theme xmlns:a="{DRAWING}" name="Thème Office"><a:themeElements/><a:extLst><a:ext uri="x"/></a:extLst>'
        "</a:theme>"
    ),
    "word/fontTable.xml": f'<w:fonts {NAMES}><w:font w:name="Calibri"/></w:fonts>',
    "word/webSettings.xml": f"<w:webSettings {NAMES}><w:optimizeForBrowser/></w:webSettings>",
    "word/styles.xml": (
        f'<w:styles {NAMES}><w:docDefaults/><w:latentStyles w:count="376"><w:lsdException w:name="Normal"/>'
        '</w:latentStyles><w:style w:type="paragraph" w:default="1" w:styleId="Normal"/><w:style w:type="paragraph"'
        ' w:styleId="z-Hautduformulaire"><w:basedOn w:val="Normal"/><w:rPr><w:vanish/></w:rPr></w:style></w:styles>'
    ),
}
LINKS = (
    "rId20 chart charts/chart1.xml",
    "rId21 header header1.xml",
    "rId22 footnotes footnotes.xml",
    "rId23 numbering numbering.xml",
    "rId24 theme theme/theme1.xml",
    "rId25 fontTable fontTable.xml",
    "rId26 webSettings webSettings.xml",
)


def word_file() -> bytes:
    """Return what Word makes of a report: contents, notes, numbers, a text box, a chart, a formula, page numbers."""
    kinds = {f"/word/{name}.xml": f"{WORD}{name}+xml" for name in ("footnotes", "numbering", "fontTable")}
    kinds |= {
        "/word/header1.xml": f"{WORD}header+xml",
        "/word/theme/theme1.xml": "application/vnd.openxmlformats-officedocument.theme+xml",
        "/word/charts/chart1.xml": "application/vnd.openxmlformats-officedocument.drawingml.chart+xml",
    }
    return docx(BODY, LINKS, PARTS, kinds)


def sheet_file() -> bytes:
    """Return a table with everything that Excel's ribbon offers first."""
    book = openpyxl.Workbook()
    sheet = book.active
    sheet.title = "Données 2025"
    for row in (
        ("lieu", "nombre", "jour"),
        ("Figuig", 12, date(2025, 3, 1)),
        ("الوادي", 7, date(2025, 4, 2)),
    ):
        sheet.append(row)
    sheet["B4"] = "=SUM(B2:B3)"
    sheet["A2"].hyperlink = "https://example.org/"
    sheet.add_table(Table(displayName="Visites", ref="A1:C3"))
    red = PatternFill(bgColor="FFC7CE")
    scale = ColorScaleRule(start_type="min", start_color="FFFFFF", end_type="max", end_color="FF0000")
    sheet.conditional_formatting.add("B2:B4", CellIsRule(operator="lessThan", formula=["10"], fill=red))
    sheet.conditional_formatting.add("B2:B4", scale)
    choice = DataValidation(type="list", formula1='"oui,non"')
    sheet.add_data_validation(choice)
    choice.add("D2")
    sheet.freeze_panes, sheet.print_area, sheet.print_title_rows = "A2", "A1:C4", "1:1"
    sheet.oddHeader.center.text = "Page &P"
    sheet.merge_cells("A5:C5")
    book.defined_names["total"] = DefinedName("total", attr_text="'Données 2025'!$B$4")
    chart = BarChart()
    chart.add_data(Reference(sheet, min_col=2, min_row=1, max_row=3), titles_from_data=True)
    sheet.add_chart(chart, "E2")
    sheet.add_image(SheetImage(BytesIO(photograph("PNG"))), "E20")
    target = BytesIO()
    book.save(target)
    return target.getvalue()


def _ordinary(document) -> None:
    root, page = document.Root, document.pages[0].obj
    with document.open_outline() as outline:
        outline.root.append(pikepdf.OutlineItem("Partie", 1))
    root.PageLabels = Dictionary(Nums=Array([0, Dictionary(S=Name.D, P=String("A-"))]))
    root.MarkInfo = Dictionary(Marked=True)
    # The attributes of a paragraph stand under the same key as the action of a link.
    attributes = Array([Dictionary(O=Name.Layout, SpaceBefore=0), Dictionary(O=Name.List)])
    root.StructTreeRoot = Dictionary(Type=Name.StructTreeRoot, K=Dictionary(S=Name.P, A=attributes, Pg=page))
    root.OutputIntents = Array(
        [Dictionary(S=Name.GTS_PDFA1, DestOutputProfile=document.make_stream(profile(), N=3))]
    )
    page.Annots = Array(
        [
            Dictionary(
                Subtype=Name.Link, Rect=Array([0, 0, 9, 9]), Dest=Array([document.pages[1].obj, Name.Fit])
            )
        ]
    )
    document.Root.Dests = Dictionary(a=Array([document.pages[1].obj, Name.Fit]))


def tagged_pdf() -> bytes:
    """Return a PDF with tags, bookmarks, numbers of pages, links within itself and the colours of an archive."""
    return pdf(_ordinary)
