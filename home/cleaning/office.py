"""Word and Excel files (Office Open XML): the parts that readers see are followed from the first one and made anew.

What no kept part leads to is left behind: properties, thumbnails, comments, people, printers, connections, revisions.
`word.py`, `sheets.py` and `drawing.py` say what is kept inside a part.
"""

import posixpath
import re
from dataclasses import dataclass, field

from lxml import etree

from . import drawing, sheets, word
from .embedded import clean_embedded
from .packages import Package, Writer, serialised
from .refusals import Refused

RELATED = "http://schemas.openxmlformats.org/package/2006/relationships"
TYPES = "http://schemas.openxmlformats.org/package/2006/content-types"
OPEN_LINK = re.compile(r"\A(?:https?|mailto|tel):", re.IGNORECASE)
# Relationship → where its part stands in the new package; # is a number. Nothing else is followed.
SHARED = {
    "theme": "theme/theme#.xml",
    "styles": "styles.xml",
    "image": "media/image#",
    "hyperlink": "",
    "chart": "charts/chart#.xml",
    "diagramData": "diagrams/data#.xml",
    "diagramLayout": "diagrams/layout#.xml",
    "diagramQuickStyle": "diagrams/quickStyle#.xml",
    "diagramColors": "diagrams/colors#.xml",
}
FOLLOWED = {
    "docx": SHARED
    | {
        "numbering": "numbering.xml",
        "settings": "settings.xml",
        "fontTable": "fontTable.xml",
        "header": "header#.xml",
        "footer": "footer#.xml",
        "footnotes": "footnotes.xml",
        "endnotes": "endnotes.xml",
    },
    "xlsx": SHARED
    | {
        "worksheet": "worksheets/sheet#.xml",
        "chartsheet": "chartsheets/sheet#.xml",
        "sharedStrings": "sharedStrings.xml",
        "drawing": "drawings/drawing#.xml",
        "table": "tables/table#.xml",
    },
}
# Named by an id in the part that leads to them: without the id, nobody sees them.
NAMED = {"image", "hyperlink", "chart", "header", "footer", "worksheet", "chartsheet", "drawing", "table"}
NAMED |= {"diagramData", "diagramLayout", "diagramQuickStyle", "diagramColors"}
MAIN = {
    "docx": ("word", "document.xml", "wordprocessingml.document.main+xml"),
    "xlsx": ("xl", "workbook.xml", "spreadsheetml.sheet.main+xml"),
}
MACROS = re.compile(r"macro|vba|activex|customui|xlm", re.IGNORECASE)
MACRO_PARTS = re.compile(
    r"(?:^|/)(?:vba\w*\.bin|activex/|macrosheets/|dialogsheets/|customui/)", re.IGNORECASE
)
SECOND_FILES = {"oleObject", "package", "aFChunk", "control", "subDocument", "attachedToolbars"}
FILE_ENDINGS = (
    ".zip",
    ".7z",
    ".rar",
    ".gz",
    ".xz",
    ".bz2",
    ".jar",
    ".exe",
    ".docx",
    ".xlsx",
    ".pptx",
    ".doc",
    ".xls",
)
ACTIVE_ENDINGS = (".bin", ".docm", ".xlsm", ".js", ".vbs", ".dll", ".bat")


@dataclass
class Part:
    """A kept part: where it stood, where it will stand, its content type, what it leads to by id."""

    source: str
    target: str
    kind: str
    root: etree._Element | None = None
    links: dict[str, tuple[str, str, bool]] = field(default_factory=dict)


class Office:
    def __init__(self, package: Package, extension: str) -> None:
        self.package, self.extension = package, extension
        self.folder, main, kind = MAIN[extension]
        self.overrides, self.defaults = self._types()
        self.parts: dict[str, Part] = {}
        self.media: dict[str, tuple[str, bytes]] = {}
        self.numbers: dict[str, int] = {}
        self.left_out: set[str] = set()
        mains = [target for _id, suffix, target, outside in self._relations("") if suffix == "officeDocument"]
        if len(mains) != 1 or not self._kind(mains[0]).endswith(kind):
            raise Refused("active" if mains and MACROS.search(self._kind(mains[0])) else "wrong_kind")
        self._follow(mains[0], main)

    def _types(self) -> tuple[dict[str, str], dict[str, str]]:
        root = self.package.xml("[Content_Types].xml")
        overrides, defaults = {}, {}
        for element in root.iter(f"{{{TYPES}}}Override", f"{{{TYPES}}}Default"):
            kind = element.get("ContentType", "")
            if MACROS.search(kind):
                raise Refused("active")
            if element.get("PartName"):
                overrides[element.get("PartName").lstrip("/").casefold()] = kind
            else:
                defaults[element.get("Extension", "").casefold()] = kind
        if any(MACRO_PARTS.search(name) for name in self.package.names()):
            raise Refused("active")
        return overrides, defaults

    def _kind(self, name: str) -> str:
        return self.overrides.get(name.casefold()) or self.defaults.get(
            name.rpartition(".")[2].casefold(), ""
        )

    def _relations(self, name: str) -> list[tuple[str, str, str, bool]]:
        """Return (id, kind, target, whether it is outside) for what a part leads to; "" is the package itself."""
        folder, base = posixpath.split(name)
        path = posixpath.join(folder, "_rels", f"{base}.rels")
        if path not in self.package:
            return []
        found = []
        for element in self.package.xml(path).iter(f"{{{RELATED}}}Relationship"):
            target, outside = element.get("Target", ""), element.get("TargetMode") == "External"
            if not outside and not target.startswith("#"):
                target = posixpath.normpath(posixpath.join("/", folder, target)).lstrip("/")
            suffix = element.get("Type", "").rpartition("/")[2]
            found.append((element.get("Id", ""), suffix, target, outside))
        return found

    def _place(self, pattern: str) -> str:
        number = self.numbers[pattern] = self.numbers.get(pattern, 0) + 1
        if "#" not in pattern and number > 1:
            pattern = pattern.replace(".xml", "#.xml")
        return f"{self.folder}/{pattern.replace('#', str(number))}"

    def _follow(self, source: str, pattern: str) -> str:
        """Take a part over, and what it leads to. Returns its new place."""
        if source in self.parts:
            return self.parts[source].target
        part = self.parts[source] = Part(source, self._place(pattern), self._kind(source))
        part.root = self.package.xml(source)
        chart = "drawingml.chart+xml" in part.kind
        for number, suffix, target, outside in self._relations(source):
            if suffix in SECOND_FILES and not (chart and suffix == "package"):
                raise Refused("embedded")
            if suffix == "package":
                # The cells that a chart was drawn from: the chart holds what it shows.
                self.left_out.add(target)
            elif suffix == "image" and outside:
                raise Refused("outside")
            elif suffix == "hyperlink":
                if not outside or OPEN_LINK.match(target):
                    part.links[number] = (suffix, target, outside)
            elif suffix in FOLLOWED[self.extension] and not outside:
                part.links[number] = (suffix, target, False)
        self._clean(part)
        used = drawing.used_ids(part.root)
        part.links = {
            number: link for number, link in part.links.items() if number in used or link[0] not in NAMED
        }
        for number, (suffix, target, _outside) in part.links.items():
            if suffix == "image":
                part.links[number] = (suffix, self._picture(target), False)
            elif suffix != "hyperlink":
                part.links[number] = (suffix, self._follow(target, FOLLOWED[self.extension][suffix]), False)
        return part.target

    def _clean(self, part: Part) -> None:
        drawing.clean(part.root, set(part.links))
        if self.extension == "docx":
            word.clean(part.root)
        else:
            sheets.clean(part.root)
        drawing.tidy_names(part.root)

    def _picture(self, source: str) -> str:
        if source not in self.media:
            content, extension = clean_embedded(self.package.read(source))
            self.media[source] = (self._place("media/image#") + f".{extension}", content)
        return self.media[source][0]

    def _refuse_other_files(self) -> None:
        for name in self.package.names():
            if name in self.parts or name in self.media or name in self.left_out:
                continue
            if name.lower().endswith(FILE_ENDINGS):
                raise Refused("embedded")
            if name.lower().endswith(ACTIVE_ENDINGS) and "printersettings" not in name.lower():
                raise Refused("active")

    def written(self) -> bytes:
        self._refuse_other_files()
        roots = [part.root for part in self.parts.values()]
        if self.extension == "xlsx":
            sheets.clean_together(roots)
        else:
            word.refuse_hidden_by_style(roots)
        del roots
        with Writer() as writer:
            writer.add("[Content_Types].xml", self._new_types())
            main = next(iter(self.parts.values()))
            root = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument"
            writer.add("_rels/.rels", _relations([("rId1", root, main.target, False)]))
            for part in self.parts.values():
                writer.add(part.target, serialised(part.root))
                if part.links:
                    folder, base = posixpath.split(part.target)
                    links = [
                        (
                            number,
                            f"{root.rpartition('/')[0]}/{suffix}",
                            _from(folder, target, outside),
                            outside,
                        )
                        for number, (suffix, target, outside) in part.links.items()
                    ]
                    writer.add(f"{folder}/_rels/{base}.rels", _relations(links))
                part.root = None
            for target, content in self.media.values():
                # Pictures are packed already.
                writer.add(target, content, stored=True)
            return writer.content()

    def _new_types(self) -> bytes:
        root = etree.Element(f"{{{TYPES}}}Types", nsmap={None: TYPES})
        defaults = {
            "rels": "application/vnd.openxmlformats-package.relationships+xml",
            "xml": "application/xml",
        }
        for target, _content in self.media.values():
            extension = target.rpartition(".")[2]
            defaults[extension] = f"image/{extension.replace('jpg', 'jpeg')}"
        for extension, kind in defaults.items():
            etree.SubElement(root, f"{{{TYPES}}}Default", Extension=extension, ContentType=kind)
        for part in self.parts.values():
            if part.kind not in ("", "application/xml"):
                etree.SubElement(
                    root, f"{{{TYPES}}}Override", PartName=f"/{part.target}", ContentType=part.kind
                )
        return serialised(root)


def _from(folder: str, target: str, outside: bool) -> str:
    return target if outside or target.startswith("#") else posixpath.relpath(target, folder)


def _relations(links: list[tuple[str, str, str, bool]]) -> bytes:
    root = etree.Element(f"{{{RELATED}}}Relationships", nsmap={None: RELATED})
    for number, kind, target, outside in links:
        element = etree.SubElement(root, f"{{{RELATED}}}Relationship", Id=number, Type=kind, Target=target)
        if outside:
            element.set("TargetMode", "External")
    return serialised(root)


def clean_office(data: bytes, extension: str) -> bytes:
    """Return a Word ("docx") or Excel ("xlsx") file made anew. Raises Refused."""
    if data.startswith(b"\xd0\xcf\x11\xe0"):
        # What Office makes of a file with a password; also what its formats of before 2007 look like.
        raise Refused("locked")
    return Office(Package(data), extension).written()
