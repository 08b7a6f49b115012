"""Documents made by the tests, with a canary wherever a format can hold something that readers do not see.

`office_corpus.py` has Word and Excel, `odt_corpus.py` OpenDocument. Each canary names its place, so that a test which
finds one says where it came from.
"""

import zipfile
import zlib
from io import BytesIO

import pikepdf
from pikepdf import Array, Dictionary, Name, String
from PIL import Image

from .canaries import profile

CANARY = "canari"
TEXT = "La caravane est passée par la vallée. القافلة مرت من الوادي"
XMP = f'<x:xmpmeta xmlns:x="adobe:ns:meta/"><note>{CANARY}-xmp</note></x:xmpmeta>'.encode()


def photograph(kind: str = "JPEG") -> bytes:
    """Return a small picture, as a telephone writes it: place, time, telephone, remark."""
    image = Image.new("RGB", (60, 40), "white")
    image.paste((180, 30, 30), (0, 0, 30, 40))
    exif = Image.Exif()
    exif[0x010E] = f"{CANARY}-exif"
    exif[0x0110] = f"{CANARY}-telephone"
    exif.get_ifd(0x8825)[1] = "N"
    exif.get_ifd(0x8825)[2] = (31.0, 58.0, 12.0)
    exif.get_ifd(0x8825)[29] = f"{CANARY}-gps"
    target = BytesIO()
    if kind == "JPEG":
        image.save(target, "JPEG", exif=exif, comment=f"{CANARY}-comment".encode(), xmp=XMP, progressive=True)
        return target.getvalue() + f"{CANARY}-trailing".encode()
    image.save(target, kind, exif=exif)
    return target.getvalue()


def jpeg2000() -> bytes:
    target = BytesIO()
    Image.new("RGB", (16, 16), "red").save(target, "JPEG2000", comment=f"{CANARY}-jpx".encode())
    extra = f"{CANARY}-box".encode()
    data, colours = target.getvalue(), b"\x02\0\0" + profile()
    place, header = data.index(b"colr") - 4, data.index(b"jp2h") - 4
    old, whole = (int.from_bytes(data[at : at + 4], "big") for at in (place, header))
    whole += len(colours) + 8 - old
    data = data[:header] + whole.to_bytes(4, "big") + data[header + 4 : place] + _box(b"colr", colours)
    return data + target.getvalue()[place + old :] + _box(b"xml ", extra)


def _box(name: bytes, content: bytes) -> bytes:
    return (len(content) + 8).to_bytes(4, "big") + name + content


def zipped(parts: dict[str, bytes | str], stored: tuple[str, ...] = ()) -> bytes:
    """Return a zip archive that says when and by whom it was made, with bytes before its end."""
    target = BytesIO()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in parts.items():
            entry = zipfile.ZipInfo(name, (2026, 3, 14, 15, 9, 26))
            if name not in stored:
                note = f"{CANARY}-extra".encode()
                entry.extra = b"\x99\x99" + len(note).to_bytes(2, "little") + note
                entry.comment = f"{CANARY}-entry".encode()
            how = zipfile.ZIP_STORED if name in stored else zipfile.ZIP_DEFLATED
            archive.writestr(entry, content, how)
        archive.comment = f"{CANARY}-archive".encode()
    return target.getvalue()


def pdf(change=None, **saving) -> bytes:
    """Return a PDF of two pages with pictures; `change(pdf)` is called before it is written."""
    document = pikepdf.new()
    for number in (1, 2):
        page = document.add_blank_page(page_size=(300, 200))
        page.obj.Resources = Dictionary(
            Font=Dictionary(F1=Dictionary(Type=Name.Font, Subtype=Name.Type1, BaseFont=Name.Helvetica)),
            XObject=Dictionary(),
        )
        words = f"BT /F1 12 Tf 20 150 Td (Page {number} de la caravane) Tj ET".encode()
        page.obj.Contents = document.make_stream(words + b" q 60 0 0 40 20 20 cm /Im0 Do Q")
    _pictures(document)
    if change:
        change(document)
    target = BytesIO()
    document.save(target, **saving)
    return target.getvalue()


def _pictures(document) -> None:
    base = {"Type": Name.XObject, "Subtype": Name.Image, "BitsPerComponent": 8, "ColorSpace": Name.DeviceRGB}
    jpeg = document.make_stream(photograph(), Width=60, Height=40, Filter=Name.DCTDecode, **base)
    jpeg.Metadata = document.make_stream(XMP, Type=Name.Metadata, Subtype=Name.XML)
    packed = document.make_stream(zlib.compress(photograph()), Width=60, Height=40, **base)
    packed.Filter = Array([Name.FlateDecode, Name.DCTDecode])
    jpx = document.make_stream(jpeg2000(), Width=16, Height=16, Filter=Name.JPXDecode, **base)
    document.pages[0].obj.Resources.XObject = Dictionary(Im0=jpeg, Im1=jpx)
    document.pages[1].obj.Resources.XObject = Dictionary(Im0=packed)


def telling_pdf() -> bytes:
    """Return a PDF that tells of its makers in every way that cleaning takes out."""
    return pdf(_tell) + _later_version()


def _tell(document) -> None:
    with document.open_metadata() as meta:
        meta["dc:creator"] = [f"{CANARY}-xmp-creator"]
    for key in ("/Author", "/Creator", "/Producer", "/Company", "/SourceModified"):
        document.docinfo[key] = f"{CANARY}-docinfo"
    document.docinfo["/CreationDate"] = "D:20260314150926"
    root, page = document.Root, document.pages[0].obj
    document.trailer.Note = String(f"{CANARY}-trailer")
    root.Secret = String(f"{CANARY}-catalogue")
    root.Lang = String("fr")
    root.PieceInfo = Dictionary(App=Dictionary(Private=String(f"{CANARY}-piece")))
    root.OpenAction = Dictionary(S=Name.URI, URI=String(f"file:///home/{CANARY}-open"))
    page.Secret = String(f"{CANARY}-page-key")
    page.LastModified = String("D:20260314")
    page.Thumb = document.make_stream(f"{CANARY}-thumbnail".encode(), Width=1, Height=1)
    page.PieceInfo = Dictionary(X=String(f"{CANARY}-page"))
    page.VP = Array([Dictionary(Measure=Dictionary(GPTS=Array([31, -5]), Name=String(f"{CANARY}-place")))])
    author = {"T": String(f"{CANARY}-annotator"), "M": String("D:20260314"), "NM": String(f"{CANARY}-id")}
    note = document.make_indirect(
        Dictionary(Type=Name.Annot, Subtype=Name.Text, Contents=String(f"{CANARY}-remark"), **author)
    )
    popup = Dictionary(Type=Name.Annot, Subtype=Name.Popup, Parent=note, Contents=String(f"{CANARY}-popup"))
    box = Array([0, 0, 10, 10])
    signed = document.make_indirect(
        Dictionary(Subtype=Name.Widget, FT=Name.Sig, T=String("s"), V=_signature(), Rect=box)
    )
    page.Annots = Array(
        [
            note,
            document.make_indirect(popup),
            Dictionary(
                Subtype=Name.Highlight, Rect=box, QuadPoints=Array([0] * 8), Contents=String(CANARY), **author
            ),
            Dictionary(Subtype=Name.FreeText, Rect=box, Contents=String("Mots visibles"), **author),
            _link(box, f"file:///C:/Users/{CANARY}-link/plan.pdf"),
            _link(box, "https://example.org/convention"),
            Dictionary(Subtype=Name.Link, Rect=box, A=Dictionary(S=Name.GoToR, F=String(f"{CANARY}-remote"))),
            signed,
        ]
    )
    root.AcroForm = Dictionary(Fields=Array([signed]), SigFlags=3)
    root.Perms = Dictionary(DocMDP=_signature())
    document.make_indirect(Dictionary(Lost=String(f"{CANARY}-unreferenced")))
    _tell_of_colours(document)
    _remark_in_drawings(document)
    root.StructTreeRoot = Dictionary(
        Type=Name.StructTreeRoot, K=Dictionary(S=Name.Figure, Alt=String(f"C:\\Users\\{CANARY}\\plan.png"))
    )


def _tell_of_colours(document) -> None:
    """Add a profile with words in it, and one that is none, each under the colours of a picture."""
    screen = document.make_stream(profile(), N=3, Alternate=Name.DeviceRGB)
    unreadable = document.make_stream(f"{CANARY}-no-profile".encode(), N=3)
    first, second = (page.obj.Resources for page in document.pages)
    first.XObject.Im0.ColorSpace = Array([Name.ICCBased, screen])
    second.XObject.Im0.ColorSpace = Array([Name.ICCBased, unreadable])
    first.ColorSpace = Dictionary(
        CS0=Array([Name.Indexed, Array([Name.ICCBased, screen]), 1, String("abcdef")])
    )
    document.Root.OutputIntents = Array(
        [
            Dictionary(
                Type=Name.OutputIntent,
                S=Name.GTS_PDFA1,
                OutputConditionIdentifier=String(f"{CANARY}-condition"),
                Info=String(f"{CANARY}-press"),
                DestOutputProfile=document.make_stream(profile(), N=3),
            ),
            Dictionary(S=Name.GTS_PDFX, DestOutputProfile=document.make_stream(CANARY.encode(), N=4)),
        ]
    )


# What stays of the drawing commands, and what they were.
DRAWN = rb"BT (50% \) (sure) %) Tj ET" + b"\n" + rb"BT (a\\) Tj <25> Tj ET"
REMARKED = DRAWN.replace(b"\n", f"%{CANARY}-drawn (by\n".encode()) + f"% {CANARY}-last".encode()
BITMAP = b"q BI /W 2 /H 2 /BPC 8 /CS /G ID \x01%(\x02 EI\nQ"


def _remark_in_drawings(document) -> None:
    def form(commands: bytes):
        return document.make_stream(commands, Type=Name.XObject, Subtype=Name.Form, BBox=Array([0, 0, 9, 9]))

    resources = document.pages[0].obj.Resources
    resources.XObject.Fm0 = form(REMARKED)
    resources.XObject.Fm1 = form(b"q % canari-before\n" + BITMAP + b" % canari-after\nQ")
    resources.XObject.Fm2 = form(DRAWN)
    resources.Pattern = Dictionary(P0=document.make_stream(REMARKED, PatternType=1))
    glyph = document.make_stream(REMARKED)
    resources.Font.F2 = Dictionary(Type=Name.Font, Subtype=Name.Type3, CharProcs=Dictionary(a=glyph))
    more = document.make_stream(REMARKED)
    document.pages[1].obj.Contents = Array([document.pages[1].obj.Contents, more])


def _link(box: Array, address: str) -> Dictionary:
    return Dictionary(Subtype=Name.Link, Rect=box, A=Dictionary(S=Name.URI, URI=String(address)))


def _signature() -> Dictionary:
    return Dictionary(
        Type=Name.Sig, Name=String(f"{CANARY}-signer"), Contents=String(f"{CANARY}-certificate")
    )


def _later_version() -> bytes:
    """What a program appends to a file that it saves anew, and a remark behind the end."""
    return f"\n% {CANARY}-behind the end\n%%EOF\n".encode()


def revised_pdf() -> bytes:
    """Return a PDF whose first version, with another text, is still in the file below the second one."""
    before = pdf(
        lambda one: one.pages[0].obj.__setitem__(
            "/Contents", one.make_stream(f"({CANARY}-before) Tj".encode())
        )
    )
    with pikepdf.open(BytesIO(before)) as opened:
        number = opened.pages[0].obj.Contents.objgen[0]
    old = int(before.rstrip().rsplit(b"\n", 2)[1])
    place = len(before)
    content = b"BT /F1 12 Tf 20 150 Td (Page 1 de la caravane) Tj ET"
    new = (
        f"{number} 0 obj\n<< /Length {len(content)} >>\nstream\n".encode()
        + content
        + b"\nendstream\nendobj\n"
    )
    with pikepdf.open(BytesIO(before)) as opened:
        root, size = opened.Root.objgen[0], int(opened.trailer.Size)
    table = (
        f"xref\n{number} 1\n{place:010d} 00000 n \ntrailer\n<< /Size {size} /Root {root} 0 R /Prev {old} >>\n"
        f"startxref\n{place + len(new)}\n%%EOF\n"
    )
    return before + new + table.encode()


def _script(document) -> None:
    document.Root.OpenAction = Dictionary(S=Name.JavaScript, JS=String("app.alert(1)"))


def _launch(document) -> None:
    document.pages[0].obj.Annots = Array(
        [
            Dictionary(
                Subtype=Name.Link, Rect=Array([0, 0, 9, 9]), A=Dictionary(S=Name.Launch, F=String("x.exe"))
            )
        ]
    )


def _attached(document) -> None:
    document.attachments["liste.txt"] = b"noms"


def _portfolio(document) -> None:
    document.Root.Collection = Dictionary(View=Name.D)


def _xfa(document) -> None:
    document.Root.AcroForm = Dictionary(Fields=Array(), XFA=String("<xdp/>"))


def _film(document) -> None:
    document.pages[0].obj.Annots = Array([Dictionary(Subtype=Name.RichMedia, Rect=Array([0, 0, 9, 9]))])


def _redaction(document) -> None:
    document.pages[0].obj.Annots = Array([Dictionary(Subtype=Name.Redact, Rect=Array([0, 0, 9, 9]))])


def _layer(document) -> None:
    layer = document.make_indirect(Dictionary(Type=Name.OCG, Name=String("Noms")))
    document.Root.OCProperties = Dictionary(OCGs=Array([layer]), D=Dictionary(OFF=Array([layer])))


def _elsewhere(document) -> None:
    document.pages[0].obj.Resources.XObject.Im0.F = String("ailleurs.jpg")


def _photograph_in_drawing(document) -> None:
    commands = (
        b"q BI /W 60 /H 40 /BPC 8 /CS /RGB /F [/AHx /DCT] ID " + photograph().hex().encode() + b"> EI Q"
    )
    document.pages[1].obj.Contents = document.make_stream(commands)


def _open_picture(document) -> None:
    document.pages[1].obj.Contents = document.make_stream(b"q BI /W 60 /H 40 /BPC 8 /CS /RGB /F /DCT ID abc")


def bomb_pdf(megabytes: int = 300) -> bytes:
    """Return a small PDF whose list of objects takes this much when it is unpacked."""
    packed = zlib.compressobj(9)
    content = packed.compress(b"2 0 <</Type/Catalog/Pages<</Type/Pages/Kids[]/Count 0>>>>")
    content += b"".join(packed.compress(b" " * 1_000_000) for _million in range(megabytes)) + packed.flush()
    length = len(content)
    start = f"%PDF-1.5\n1 0 obj\n<< /Type /ObjStm /N 1 /First 4 /Filter /FlateDecode /Length {length} >>\nstream\n"
    body = start.encode() + content + b"\nendstream\nendobj\n"
    rows = [(0, 0, 255), (1, 9, 0), (2, 1, 0), (1, len(body), 0)]
    table = b"".join(
        bytes([kind]) + place.to_bytes(4, "big") + bytes([0, third]) for kind, place, third in rows
    )
    head = (
        f"3 0 obj\n<< /Type /XRef /Size 4 /W [1 4 2] /Root 2 0 R /Length {len(table)} >>\nstream\n".encode()
    )
    return body + head + table + f"\nendstream\nendobj\nstartxref\n{len(body)}\n%%EOF\n".encode()


REFUSED_PDFS = {
    "script": (lambda: pdf(_script), "active"),
    "launch": (lambda: pdf(_launch), "active"),
    "xfa": (lambda: pdf(_xfa), "active"),
    "film": (lambda: pdf(_film), "active"),
    "attached": (lambda: pdf(_attached), "attachments"),
    "portfolio": (lambda: pdf(_portfolio), "attachments"),
    "redaction": (lambda: pdf(_redaction), "redaction"),
    "layer": (lambda: pdf(_layer), "hidden"),
    "elsewhere": (lambda: pdf(_elsewhere), "outside"),
    "photograph in a drawing": (lambda: pdf(_photograph_in_drawing), "picture_kind"),
    "picture without end": (lambda: pdf(_open_picture), "damaged"),
    "locked": (lambda: pdf(encryption=pikepdf.Encryption(owner="a", user="b")), "locked"),
    "protected": (lambda: pdf(encryption=pikepdf.Encryption(owner="a", user="")), "locked"),
    "cut": (lambda: pdf()[:-300], "damaged"),
    "nothing": (lambda: b"%PDF-1.7\n", "damaged"),
    "picture": (lambda: photograph(), "damaged"),
}
