"""What is kept inside the parts of a Word file: the text as it stands when every change has been accepted."""

import re

from lxml import etree

from .drawing import OPEN_LINK, W14, W
from .packages import elements, local, namespace, remove, unwrap
from .refusals import Refused
from .words import words

# Of the settings: what decides how the page looks.
SETTINGS = words(
    "zoom mirrorMargins alignBordersAndEdges bordersDoNotSurroundHeader bordersDoNotSurroundFooter gutterAtTop"
    " displayBackgroundShape defaultTabStop autoHyphenation consecutiveHyphenLimit hyphenationZone doNotHyphenateCaps"
    " evenAndOddHeaders bookFoldRevPrinting bookFoldPrinting bookFoldPrintingSheets drawingGridHorizontalSpacing"
    " characterSpacingControl noLineBreaksAfter noLineBreaksBefore footnotePr endnotePr compat mathPr themeFontLang"
    " clrSchemeMapping decimalSymbol listSeparator"
)
# Field codes that make what the page shows. Of any other field, the words it shows are kept as words.
FIELDS = words(
    "PAGE NUMPAGES SECTION SECTIONPAGES PAGEREF REF NOTEREF TOC TC HYPERLINK SEQ DATE TIME SYMBOL EQ = FORMULA STYLEREF"
    " INDEX XE FORMTEXT FORMCHECKBOX FORMDROPDOWN LISTNUM AUTONUM ADVANCE QUOTE IF"
)
# What these show is who, with what and where: nothing of it is kept.
PERSONAL = words(
    "AUTHOR LASTSAVEDBY USERNAME USERINITIALS USERADDRESS FILENAME TEMPLATE DOCPROPERTY DOCVARIABLE COMMENTS INFO"
    " KEYWORDS SUBJECT CREATEDATE SAVEDATE PRINTDATE EDITTIME REVNUM ADDRESSBLOCK GREETINGLINE MERGEFIELD"
)
ACTIVE = {"DDE", "DDEAUTO", "MACROBUTTON", "CONTROL", "HTMLACTIVEX", "EMBED", "LINK"}
WHO_AND_WHEN = {"author", "date", "initials", "userId", "providerId", "dateUtc"}
WITH_WHO_AND_WHEN = "//*[@w:*[starts-with(local-name(), 'rsid'){}]]".format(
    "".join(f" or local-name() = '{name}'" for name in sorted(WHO_AND_WHEN))
)
MARKS = words(
    "commentRangeStart commentRangeEnd commentReference annotationRef proofErr permStart permEnd moveFromRangeStart"
    " moveFromRangeEnd moveToRangeStart moveToRangeEnd customXmlInsRangeStart customXmlInsRangeEnd"
    " customXmlDelRangeStart customXmlDelRangeEnd customXmlMoveFromRangeStart customXmlMoveFromRangeEnd"
    " customXmlMoveToRangeStart customXmlMoveToRangeEnd rPrChange pPrChange sectPrChange tblPrChange tblPrExChange"
    " trPrChange tcPrChange tblGridChange numberingChange cellIns cellMerge rsid rsids smartTagPr customXmlPr"
    " dataBinding placeholder docPartList attachedTemplate entryMacro exitMacro helpText statusText subDoc altChunk"
    " contentPart bdoUser embedRegular embedBold embedItalic embedBoldItalic nsid tmpl webHidden docId"
)
INSIDE_LINK = re.compile(r"\s*HYPERLINK\s+\\l\s", re.IGNORECASE)
LINK = re.compile(r'\s*HYPERLINK\s+"?([^"\s]+)', re.IGNORECASE)
FOLDER = re.compile(r'file:|"?\b[a-z]:\\|"\\\\', re.IGNORECASE)


def clean(root: etree._Element) -> None:
    """Clean one part of a Word file. Raises Refused for text that nobody sees and for fields that act."""
    if root.tag == f"{{{W}}}settings":
        for child in list(root):
            if local(child) not in SETTINGS:
                remove(child)
    if next(root.iter(f"{{{W}}}altChunk", f"{{{W}}}subDoc"), None) is not None:
        raise Refused("embedded")
    _accept_changes(root)
    for element in elements(root, *MARKS):
        if namespace(element.tag) in (W, W14):
            remove(element)
    for element in elements(root, "smartTag", "customXml"):
        if namespace(element.tag) == W and element.getparent() is not None:
            unwrap(element)
    for element in root.xpath(WITH_WHO_AND_WHEN, namespaces={"w": W}):
        for name in list(element.attrib):
            bare = name.rpartition("}")[2]
            if namespace(name) == W and (bare.startswith("rsid") or bare in WHO_AND_WHEN):
                del element.attrib[name]
    _clean_fields(root)
    _refuse_hidden(root)


def _accept_changes(root: etree._Element) -> None:
    for row in list(root.iter(f"{{{W}}}tr")):
        if row.find(f"{{{W}}}trPr/{{{W}}}del") is not None:
            remove(row)
    for cell in list(root.iter(f"{{{W}}}tc")):
        if cell.find(f"{{{W}}}tcPr/{{{W}}}cellDel") is not None:
            remove(cell)
    ended = [
        paragraph
        for paragraph in root.iter(f"{{{W}}}p")
        if any(
            paragraph.find(f"{{{W}}}pPr/{{{W}}}rPr/{{{W}}}{mark}") is not None for mark in ("del", "moveFrom")
        )
    ]
    for element in elements(root, "del", "moveFrom"):
        if namespace(element.tag) == W and element.getparent() is not None:
            remove(element)
    for element in elements(root, "ins", "moveTo"):
        if namespace(element.tag) == W:
            unwrap(element)
    for paragraph in ended:
        _join_next(paragraph)


def _join_next(paragraph: etree._Element) -> None:
    """Join a paragraph whose end was deleted to the next one."""
    following = paragraph.getnext()
    content = [child for child in paragraph if local(child) != "pPr"]
    if following is None or local(following) != "p":
        if not content and paragraph.getprevious() is not None and following is not None:
            remove(paragraph)
        return
    place = 1 if len(following) and local(following[0]) == "pPr" else 0
    for offset, child in enumerate(content):
        following.insert(place + offset, child)
    remove(paragraph)


def _code(instruction: str) -> str:
    words = instruction.split()
    return words[0].upper() if words else ""


def _keeps(instruction: str) -> bool:
    """Whether a field stays a field. Raises Refused for one that fetches or starts something."""
    code = _code(instruction)
    if code in ACTIVE:
        raise Refused("active")
    if code == "HYPERLINK":
        if FOLDER.search(instruction):
            return False
        address = LINK.match(instruction)
        return bool(INSIDE_LINK.match(instruction) or (address and OPEN_LINK.match(address[1])))
    return code in FIELDS or code.startswith("=")


def _clean_fields(root: etree._Element) -> None:
    for simple in list(root.iter(f"{{{W}}}fldSimple")):
        instruction = simple.get(f"{{{W}}}instr", "")
        if _keeps(instruction):
            continue
        if _code(instruction) in PERSONAL:
            remove(simple)
        else:
            unwrap(simple)
    # Fields within fields: for each one that is open, its marks, its code, and what it shows.
    open_fields: list[dict] = []
    for element in list(root.iter(f"{{{W}}}fldChar", f"{{{W}}}instrText", f"{{{W}}}t", f"{{{W}}}drawing")):
        name, kind = local(element), element.get(f"{{{W}}}fldCharType")
        if kind == "begin":
            open_fields.append({"marks": [element], "code": "", "shown": [], "said": False})
        elif not open_fields:
            if name in ("fldChar", "instrText"):
                remove(element)
        elif kind == "end":
            done = open_fields.pop()
            done["marks"].append(element)
            _close_field(done)
        elif name == "fldChar":
            open_fields[-1]["marks"].append(element)
            open_fields[-1]["said"] = True
        elif name == "instrText":
            open_fields[-1]["marks"].append(element)
            open_fields[-1]["code"] += element.text or ""
        else:
            for one in open_fields:
                if one["said"]:
                    one["shown"].append(element)
    for broken in open_fields:
        # Its end was in a passage that was deleted.
        for element in broken["marks"]:
            remove(element)


def _close_field(field: dict) -> None:
    if _keeps(field["code"]):
        return
    gone = field["marks"] + (field["shown"] if _code(field["code"]) in PERSONAL else [])
    for element in gone:
        if element.getparent() is not None:
            remove(element)


def _refuse_hidden(root: etree._Element) -> None:
    for mark in root.iter(f"{{{W}}}vanish"):
        run = mark.getparent().getparent()
        if _is_on(mark) and run is not None and local(run) == "r" and _says_something(run):
            raise Refused("hidden")


def _is_on(mark: etree._Element) -> bool:
    return mark.get(f"{{{W}}}val") not in ("0", "false", "off")


def _says_something(run: etree._Element) -> bool:
    return any((text.text or "").strip() for text in run.iter(f"{{{W}}}t"))


def refuse_hidden_by_style(roots: list[etree._Element]) -> None:
    """Raise Refused for text that nobody sees because its style, or one that this one is based on, hides it."""
    styles = {
        style.get(f"{{{W}}}styleId"): style for root in roots for style in root.findall(f"{{{W}}}style")
    }
    hidden = {name for name in styles if _hides(name, styles)}
    if not hidden:
        return
    for root in roots:
        for mark in root.iter(f"{{{W}}}pStyle", f"{{{W}}}rStyle"):
            holder = mark.getparent().getparent()
            if mark.get(f"{{{W}}}val") not in hidden or holder is None:
                continue
            for run in holder.iter(f"{{{W}}}r"):
                if run.find(f"{{{W}}}rPr/{{{W}}}vanish") is None and _says_something(run):
                    raise Refused("hidden")


def _hides(name: str | None, styles: dict[str | None, etree._Element]) -> bool:
    passed: set[str | None] = set()
    while name in styles and name not in passed:
        passed.add(name)
        mark = styles[name].find(f"{{{W}}}rPr/{{{W}}}vanish")
        if mark is not None:
            return _is_on(mark)
        below = styles[name].find(f"{{{W}}}basedOn")
        name = below.get(f"{{{W}}}val") if below is not None else None
    return False
