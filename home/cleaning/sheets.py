"""What is kept inside the parts of an Excel file: the cells as they are seen."""

import re

from lxml import etree

from .drawing import S
from .packages import elements, local, remove
from .refusals import Refused
from .words import words

WORKBOOK = {"workbookPr", "bookViews", "sheets", "definedNames", "calcPr"}
SHEET = words(
    "sheetPr dimension sheetViews sheetFormatPr cols sheetData autoFilter mergeCells phoneticPr conditionalFormatting"
    " dataValidations hyperlinks printOptions pageMargins pageSetup headerFooter rowBreaks colBreaks ignoredErrors"
    " drawing picture tableParts"
)
OBJECTS = {"oleObjects", "controls"}
# A formula that reads another file, another program or another machine: its last value stays, the formula goes.
OUTSIDE = re.compile(
    r"\[\d*[^\]]*\]|\||\b(?:WEBSERVICE|RTD|CALL|REGISTER|FILTERXML|SQL\.REQUEST|IMAGE)\s*\(|file:|\\\\", re.I
)
TABLE_COLUMN = re.compile(r"(?<=[\w)])\[[^\]]*\]|\[[#@][^\]]*\]|\[\[.*?\]\]")
HIDDEN = ("1", "true")
COLUMN = re.compile(r"\A([A-Z]{1,3})\d+\Z")
PERSONAL_KEYS = {
    "codeName",
    "filterPrivacy",
    "uid",
    "dynamicDescription",
    "password",
    "algorithmName",
    "hashValue",
}
WITH_PERSONAL_KEYS = f"//*[{' or '.join(f'@{key}' for key in sorted(PERSONAL_KEYS))}]"


def clean(root: etree._Element) -> None:
    """Clean one part of an Excel file. Raises Refused for what is hidden and for objects of other programs."""
    name = local(root)
    if name == "workbook":
        _keep_children(root, WORKBOOK)
        _clean_workbook(root)
    elif name == "worksheet":
        if any(local(child) in OBJECTS for child in root):
            raise Refused("embedded")
        _keep_children(root, SHEET)
        _refuse_hidden_cells(root)
        _drop_outside_formulas(root)
    elif name == "styleSheet":
        _keep_children(root, {local(child) for child in root} - {"colorsMru"})
    elif name == "table":
        _keep_children(root, {"autoFilter", "tableColumns", "tableStyleInfo", "sortState"})
        for key in ("connectionId", "comment"):
            root.attrib.pop(key, None)
    for element in root.xpath(WITH_PERSONAL_KEYS):
        for key in PERSONAL_KEYS & set(element.keys()):
            del element.attrib[key]
    for element in root.xpath("//*[@macro]"):
        element.set("macro", "")


def _keep_children(root: etree._Element, names: set[str]) -> None:
    for child in list(root):
        if local(child) not in names:
            remove(child)


def reads_outside(formula: str) -> bool:
    return bool(OUTSIDE.search(TABLE_COLUMN.sub("", formula)))


def _drop_outside_formulas(root: etree._Element) -> None:
    formulas = list(root.iter(f"{{{S}}}f"))
    outside = {formula for formula in formulas if reads_outside(formula.text or "")}
    # Cells that repeat the formula of another one have its number instead of it.
    shared = {formula.get("si") for formula in outside} - {None}
    for formula in formulas:
        if formula in outside or formula.get("si") in shared:
            remove(formula)
    for rule in elements(root, "formula", "formula1", "formula2"):
        if reads_outside(rule.text or ""):
            raise Refused("outside")
    for links in elements(root, "hyperlinks"):
        if not len(links):
            remove(links)


def _clean_workbook(root: etree._Element) -> None:
    for sheet in root.iter(f"{{{S}}}sheet"):
        if sheet.get("state", "visible") != "visible":
            raise Refused("hidden")
    for name in list(root.iter(f"{{{S}}}definedName")):
        own = name.get("name", "").startswith("_xlnm.Print")
        if (
            name.get("hidden") in HIDDEN
            or reads_outside(name.text or "")
            or ((":\\" in (name.text or "")) and not own)
        ):
            remove(name)
            continue
        for key in ("comment", "description", "help", "statusBar", "customMenu"):
            name.attrib.pop(key, None)
    for names in elements(root, "definedNames"):
        if not len(names):
            remove(names)


def _refuse_hidden_cells(root: etree._Element) -> None:
    hidden = []
    for column in root.iter(f"{{{S}}}col"):
        if column.get("hidden") in HIDDEN:
            hidden.append((int(column.get("min", "0")), int(column.get("max", "0"))))
    for row in root.iter(f"{{{S}}}row"):
        row_hidden = row.get("hidden") in HIDDEN
        if not (hidden or row_hidden):
            continue
        for place, cell in enumerate(row, start=1):
            if not any((part.text or "").strip() for part in cell.iter(f"{{{S}}}v", f"{{{S}}}t")):
                continue
            number = _column(cell.get("r", ""), place)
            if row_hidden or any(first <= number <= last for first, last in hidden):
                raise Refused("hidden")


def _column(reference: str, place: int) -> int:
    found = COLUMN.match(reference.upper())
    if not found:
        return place
    number = 0
    for letter in found[1]:
        number = number * 26 + ord(letter) - 64
    return number


def clean_together(roots: list[etree._Element]) -> None:
    """Empty the shared texts that no cell shows: texts of cells that were deleted may still be among them."""
    used: set[int] = set()
    for root in roots:
        if root.tag == f"{{{S}}}worksheet":
            for cell in root.iter(f"{{{S}}}c"):
                if cell.get("t") == "s":
                    used.add(int(cell.findtext(f"{{{S}}}v") or -1))
    for root in roots:
        if root.tag != f"{{{S}}}sst":
            continue
        for number, item in enumerate(root.findall(f"{{{S}}}si")):
            if number not in used:
                for child in list(item):
                    remove(child)
                etree.SubElement(item, f"{{{S}}}t").text = ""
