"""What every part of a Word or Excel file has in common: known namespaces, ids of other parts, pictures and shapes."""

import re

from lxml import etree

from .packages import elements, local, namespace, remove, strip_foreign, unwrap
from .refusals import Refused

OPEN = "http://schemas.openxmlformats.org/"
W = f"{OPEN}wordprocessingml/2006/main"
S = f"{OPEN}spreadsheetml/2006/main"
R = f"{OPEN}officeDocument/2006/relationships"
MC = f"{OPEN}markup-compatibility/2006"
CHART = f"{OPEN}drawingml/2006/chart"
MICROSOFT = "http://schemas.microsoft.com/office/word/2010/"
W14, WP14 = f"{MICROSOFT}wordml", f"{MICROSOFT}wordprocessingDrawing"
OFFICE = "urn:schemas-microsoft-com:office:office"
KNOWN = {
    W,
    S,
    R,
    MC,
    CHART,
    W14,
    WP14,
    OFFICE,
    f"{OPEN}officeDocument/2006/math",
    f"{OPEN}drawingml/2006/main",
    f"{OPEN}drawingml/2006/picture",
    f"{OPEN}drawingml/2006/diagram",
    f"{OPEN}drawingml/2006/wordprocessingDrawing",
    f"{OPEN}drawingml/2006/spreadsheetDrawing",
    f"{MICROSOFT}wordprocessingShape",
    f"{MICROSOFT}wordprocessingGroup",
    f"{MICROSOFT}wordprocessingCanvas",
    "urn:schemas-microsoft-com:vml",
    "urn:schemas-microsoft-com:office:word",
    "http://www.w3.org/XML/1998/namespace",
}
PREFIXES = {"r": R, "o": OFFICE, "mc": MC, "w": W, "s": S}
CROPS = ("cropleft", "croptop", "cropright", "cropbottom")
OPEN_LINK = re.compile(r"\A(?:https?:|mailto:|tel:|#)", re.IGNORECASE)
# What writing programs put into the description of a picture by themselves: where its file was, and its name.
OF_A_FILE = re.compile(
    r"\A\s*(?:file:|[a-z]:[\\/]|\\\\|/(?:home|users|media|mnt|tmp|volumes)/)"
    r"|[\\/][^\s\\/]+\.\w{2,5}\s*\Z"
    r"|\A[^\n]{0,120}\.(?:jpe?g|png|gif|tiff?|bmp|heic|webp|avif|svg|[ew]mf|pdf|docx?|odt|xlsx?)\s*\Z",
    re.IGNORECASE,
)
BRACKETS = re.compile(r"'?(?:[^'\[\]!]*[\\/])?\[[^\]]*\]")


def used_ids(root: etree._Element) -> set[str]:
    """Return the ids of other parts that are named in a part."""
    return set(root.xpath("//@r:* | //@o:relid", namespaces=PREFIXES))


def clean(root: etree._Element, kept_ids: set[str]) -> None:
    """Drop from any part what belongs to nobody's reading: `kept_ids` are the parts that it may still name."""
    strip_foreign(root, KNOWN, fingerprints=(W14, WP14))
    for element in elements(root, "extLst"):
        remove(element)
    _choose(root)
    _drop_lost_ids(root, kept_ids)
    for element in elements(root, "docPr", "cNvPr"):
        _clean_words(element)
        if element.get("hidden") in ("1", "true"):
            raise Refused("hidden")
        element.set("name", f"Object {element.get('id', '0')}")
    for crop in elements(root, "srcRect"):
        if any(_is_cut(crop.get(side, "0")) for side in "ltrb"):
            raise Refused("cropped")
    for shape in root.iter("{urn:schemas-microsoft-com:vml}*"):
        _clean_old_shape(shape)
    for element in elements(root, "externalData", "printSettings", "pivotSource", "userShapes"):
        if namespace(element.tag) == CHART:
            remove(element)
    for formula in root.iter(f"{{{CHART}}}f"):
        formula.text = BRACKETS.sub("", formula.text or "")


def _choose(root: etree._Element) -> None:
    """Keep of each alternative the first that is known here: the other one says the same in an older way."""
    for alternatives in list(root.iter(f"{{{MC}}}AlternateContent")):
        choices = alternatives.findall(f"{{{MC}}}Choice")
        known = [one for one in choices if _understood(one)]
        fallback = alternatives.find(f"{{{MC}}}Fallback")
        for one in choices:
            if one not in known[:1]:
                remove(one)
        if fallback is None:
            continue
        if known:
            remove(fallback)
        else:
            unwrap(fallback)
            unwrap(alternatives)


def _understood(choice: etree._Element) -> bool:
    return all(choice.nsmap.get(prefix) in KNOWN for prefix in choice.get("Requires", "").split())


def _drop_lost_ids(root: etree._Element, kept_ids: set[str]) -> None:
    for element in root.xpath("//*[@r:* or @o:relid]", namespaces=PREFIXES):
        lost = [
            name
            for name, value in element.items()
            if (namespace(name) == R or name == f"{{{OFFICE}}}relid") and value not in kept_ids
        ]
        if not lost:
            continue
        if element.tag == f"{{{W}}}hyperlink":
            unwrap(element)
        elif local(element) in ("pageSetup", "blip") and element.get(f"{{{R}}}embed") in kept_ids | {None}:
            for name in lost:
                del element.attrib[name]
        elif element.getparent() is not None:
            remove(element)


def _clean_words(element: etree._Element) -> None:
    for key in ("descr", "title", "alt"):
        if OF_A_FILE.search(element.get(key, "")):
            del element.attrib[key]


def _clean_old_shape(shape: etree._Element) -> None:
    _clean_words(shape)
    if any(shape.get(side, "0") not in ("0", "0f", "") for side in CROPS):
        raise Refused("cropped")
    if "src" in shape.attrib:
        raise Refused("outside")
    if not OPEN_LINK.match(shape.get("href", "#")):
        del shape.attrib["href"]
    for name in (f"{{{OFFICE}}}title", f"{{{OFFICE}}}href"):
        shape.attrib.pop(name, None)


def _is_cut(value: str) -> bool:
    """Whether a side of a picture is cut off by one hundredth of it or more: what is cut off is still in the file."""
    try:
        return (float(value[:-1]) >= 1) if value.endswith("%") else (int(value) >= 1000)
    except ValueError as error:
        raise Refused("damaged") from error


def tidy_names(root: etree._Element) -> None:
    """Drop the namespaces that nothing uses any more, and keep those that a reader is told to expect."""
    kept = set()
    ignorable = f"{{{MC}}}Ignorable"
    for element in root.xpath("//*[@mc:*]", namespaces=PREFIXES):
        for name in [name for name in element.attrib if namespace(name) == MC and name != ignorable]:
            del element.attrib[name]
        if ignorable in element.attrib:
            prefixes = [one for one in element.get(ignorable).split() if element.nsmap.get(one) in KNOWN]
            if prefixes:
                element.set(ignorable, " ".join(prefixes))
                kept.update(prefixes)
            else:
                del element.attrib[ignorable]
    for choice in root.iter(f"{{{MC}}}Choice"):
        kept.update(choice.get("Requires", "").split())
    etree.cleanup_namespaces(root, keep_ns_prefixes=sorted(kept))
