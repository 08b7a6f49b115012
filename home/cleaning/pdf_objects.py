"""What is kept of a PDF, object by object: by lists of what readers need, and what must not be there at all.

Runs in a process of its own (pdf_process.py), without Django.
"""

import re
from collections.abc import Iterator

import pikepdf
from pikepdf import Array, Dictionary, Name, Stream

from .refusals import Refused
from .words import words

MAX_OBJECTS = 120_000
MAX_PAGES = 2_000
CATALOGUE = words(
    "/Type /Pages /Version /Lang /Outlines /Names /Dests /PageLabels /PageMode /PageLayout"
    " /ViewerPreferences /MarkInfo /StructTreeRoot /OutputIntents /OCProperties /AcroForm"
)
PAGE = words(
    "/Type /Parent /Resources /MediaBox /CropBox /BleedBox /TrimBox /ArtBox /Rotate /Contents /Group"
    " /Annots /StructParents /Tabs /UserUnit"
)
FORM = {"/Fields", "/DR", "/DA", "/Q", "/NeedAppearances"}
# Nowhere in a document: who, when, with what, where on Earth, and pictures of pages as they once were.
NOWHERE = words(
    "/Metadata /PieceInfo /LastModified /Thumb /AF /AA /OPI /VP /Measure /PtData /LGIDict /Alternates"
    " /SpiderInfo /CreatorInfo /Creator /Author /Producer /ModDate /CreationDate /Keywords /Company"
    " /SourceModified /URIActions /DSS /Perms /Legal /Threads /Collection /JavaScript /EmbeddedFiles"
    " /RichMediaContent"
)
DESCRIPTIONS = {"/Alt", "/T", "/TU", "/Contents"}
# Under these keys stand dictionaries whose own keys are names, which may be any.
NAMING = words(
    "/XObject /Font /ExtGState /ColorSpace /Pattern /Shading /Properties /CharProcs /Dests /RoleMap /ClassMap"
    " /Colorants /N"
)
# Annotations that are seen on the page. The others are remarks of those who worked on it.
SEEN = words(
    "/Link /Widget /FreeText /Highlight /Underline /StrikeOut /Squiggly /Ink /Square /Circle /Line"
    " /Polygon /PolyLine /Stamp /Watermark"
)
REMARKS = {"/M", "/NM", "/RC", "/Subj", "/IRT", "/RT", "/Popup", "/State", "/StateModel", "/ExData"}
WORDED = {"/FreeText", "/Link", "/Widget"}
HIDDEN_FLAGS = 2 | 32
ACTIONS = {
    "/GoTo": {"/Type", "/S", "/D", "/SD"},
    "/URI": {"/Type", "/S", "/URI"},
    "/Named": {"/Type", "/S", "/N"},
}
ACTIVE = words(
    "/JavaScript /Launch /ImportData /SubmitForm /Rendition /Movie /Sound /GoTo3DView /RichMediaExecute"
)
ACTIVE_KINDS = {"/RichMedia", "/Movie", "/Sound", "/Screen", "/3D", "/PS"}
OPEN_LINK = re.compile(r"\A(?:https?|mailto|tel):", re.IGNORECASE)
# The words that a writing program takes over from the file of a picture that is put into a page.
OF_A_FILE = re.compile(
    r"\A\s*(?:file:|[a-z]:[\\/]|\\\\|/(?:home|users|media|mnt|tmp|volumes)/)"
    r"|[\\/][^\s\\/]+\.\w{2,5}\s*\Z|\A\S+\.(?:jpe?g|png|gif|tiff?|bmp|heic|webp|avif|svg|[ew]mf|pdf|docx?|odt|xlsx?)\s*\Z",
    re.IGNORECASE,
)


def text_of(value) -> str:
    return str(value) if value is not None else ""


def reachable(start) -> Iterator[Dictionary | Stream]:
    """Yield every dictionary and stream that can be reached, once each; what is removed meanwhile is not followed."""
    for obj, _named in walked(start):
        if not isinstance(obj, Array):
            yield obj


def walked(start) -> Iterator[tuple[Dictionary | Stream | Array, bool]]:
    """Yield what reachable() does and every array, and whether an object's keys are names that its maker chose."""
    seen: set = set()
    waiting, count = [(start, "")], 0
    while waiting:
        obj, under = waiting.pop()
        if obj.is_indirect:
            if obj.objgen in seen:
                continue
            seen.add(obj.objgen)
        count += 1
        if count > MAX_OBJECTS:
            raise Refused("too_complex")
        if isinstance(obj, Dictionary | Stream):
            yield obj, under in NAMING
            values = list(obj.items())
        else:
            yield obj, False
            values = [("", value) for value in obj]
        waiting += [(value, key) for key, value in values if isinstance(value, Dictionary | Stream | Array)]


def refuse_dangers(pdf: pikepdf.Pdf) -> None:
    """Raise Refused for what acts, what is a second file, and what is there and not seen."""
    root = pdf.Root
    if len(pdf.pages) > MAX_PAGES:
        raise Refused("too_complex")
    names = root.get("/Names", {})
    if "/EmbeddedFiles" in names or "/Collection" in root:
        raise Refused("attachments")
    if "/JavaScript" in names or "/XFA" in root.get("/AcroForm", {}):
        raise Refused("active")
    layers = root.get("/OCProperties", {}).get("/D", {})
    if len(layers.get("/OFF", [])) or layers.get("/BaseState") == Name.OFF:
        raise Refused("hidden")
    for obj in reachable(root):
        # The keys first: each question to a PDF costs more than all these comparisons.
        keys = set(obj.keys())
        kind = text_of(obj.get("/Subtype")) if "/Subtype" in keys else ""
        if "/JS" in keys or kind in ACTIVE_KINDS or ("/S" in keys and text_of(obj.get("/S")) in ACTIVE):
            raise Refused("active")
        if "/EF" in keys or kind == "/FileAttachment" or ("/AF" in keys and len(obj.get("/AF"))):
            raise Refused("attachments")
        if kind == "/Redact":
            raise Refused("redaction")
        if "/F" in keys and isinstance(obj, Stream):
            raise Refused("outside")


def clean_catalogue(pdf: pikepdf.Pdf) -> None:
    """Keep of the document's own dictionaries what readers need."""
    for key in set(pdf.trailer.keys()) - {"/Root", "/Size"}:
        del pdf.trailer[key]
    root = pdf.Root
    _keep(root, CATALOGUE)
    names = root.get("/Names", {})
    if "/Dests" in names:
        root.Names = Dictionary(Dests=names.Dests)
    elif "/Names" in root:
        del root["/Names"]
    if "/AcroForm" in root:
        _keep(root.AcroForm, FORM)
        root.AcroForm.Fields = _unsigned(root.AcroForm.get("/Fields", Array()), "", 0)
        if not len(root.AcroForm.Fields):
            del root["/AcroForm"]


def _keep(obj, keys: set[str]) -> None:
    for key in set(obj.keys()) - keys:
        del obj[key]


def _unsigned(fields, inherited: str, depth: int) -> Array:
    """Return the fields of a form without those of signatures: a signer's certificate names a person."""
    if depth > 50:
        raise Refused("too_complex")
    kept = []
    for field in fields:
        if not isinstance(field, Dictionary):
            continue
        kind = text_of(field.get("/FT", inherited))
        if kind == "/Sig":
            continue
        if "/Kids" in field:
            field.Kids = _unsigned(field.Kids, kind, depth + 1)
        kept.append(field)
    return Array(kept)


def clean_page(page: Dictionary) -> None:
    _keep(page, PAGE)
    if "/Annots" in page:
        kept = [one for one in page.Annots if isinstance(one, Dictionary) and is_seen(one)]
        for annotation in kept:
            _clean_annotation(annotation)
        page.Annots = Array(kept)


def is_seen(annotation: Dictionary) -> bool:
    if text_of(annotation.get("/Subtype")) not in SEEN or "/IRT" in annotation:
        return False
    if int(annotation.get("/F", 0)) & HIDDEN_FLAGS:
        return False
    field, steps = annotation, 0
    while field is not None and steps < 50:
        if field.get("/FT") == Name.Sig:
            return False
        field, steps = field.get("/Parent") if annotation.Subtype == Name.Widget else None, steps + 1
    return True


def _clean_annotation(annotation: Dictionary) -> None:
    kind = text_of(annotation.Subtype)
    drop = set(REMARKS)
    if kind != "/Widget":
        drop.add("/T")
    if kind not in WORDED:
        drop.add("/Contents")
    _keep(annotation, set(annotation.keys()) - drop)


def clean_object(obj: Dictionary | Stream) -> None:
    """Drop from any object what stands nowhere in a clean document."""
    keys = set(obj.keys())
    for key in NOWHERE & keys:
        del obj[key]
    if "/ID" in keys and text_of(obj.get("/Subtype")) == "/Image":
        del obj["/ID"]
    if {"/O", "/P"} <= keys and text_of(obj.get("/O")) == "/UserProperties":
        obj.P = Array()
    for key in DESCRIPTIONS & keys:
        value = obj.get(key)
        if isinstance(value, pikepdf.String) and OF_A_FILE.search(str(value)) and "/FT" not in keys:
            del obj[key]
    action = obj.get("/A") if "/A" in keys else None
    if isinstance(action, Dictionary) and "/S" in action and not clean_action(action):
        del obj["/A"]


def clean_action(action: Dictionary) -> bool:
    """Keep of an action what leads to a place in the document or to an open address; False where nothing is left."""
    kind = text_of(action.S)
    if kind not in ACTIONS:
        return False
    _keep(action, ACTIONS[kind])
    return kind != "/URI" or bool(OPEN_LINK.match(text_of(action.get("/URI"))))
