"""OpenDocument text (ODT): text, styles and pictures are made anew, everything else stays behind."""

import re

from lxml import etree

from .drawing import OF_A_FILE, OPEN_LINK
from .embedded import clean_embedded
from .packages import Package, Writer, elements, local, namespace, remove, serialised, strip_foreign, unwrap
from .refusals import Refused
from .words import words

MIMETYPE = b"application/vnd.oasis.opendocument.text"
OASIS = "urn:oasis:names:tc:opendocument:xmlns:"
OFFICE, TEXT, DRAW, STYLE, MANIFEST, CONFIG, FO = (
    f"{OASIS}{name}:1.0"
    for name in (
        "office",
        "text",
        "drawing",
        "style",
        "manifest",
        "config",
        "xsl-fo-compatible",
    )
)
XLINK = "http://www.w3.org/1999/xlink"
SVG = f"{OASIS}svg-compatible:1.0"
KNOWN = {
    OFFICE,
    TEXT,
    DRAW,
    STYLE,
    FO,
    XLINK,
    SVG,
    f"{OASIS}table:1.0",
    f"{OASIS}datastyle:1.0",
    f"{OASIS}dr3d:1.0",
    "http://www.w3.org/XML/1998/namespace",
}
# Extensions of LibreOffice around text that is seen.
AROUND_TEXT = {
    "urn:org:documentfoundation:names:experimental:office:xmlns:loext:1.0",
    "urn:openoffice:names:experimental:ooo-ms-interop:xmlns:field:1.0",
}
REFUSED_FOLDERS = {
    "Basic": "active",
    "Scripts": "active",
    "Dialogs": "active",
    "ObjectReplacements": "embedded",
}
OBJECTS = ("object", "object-ole", "plugin", "applet", "floating-frame")
# Who, when, with what and from where: nothing of what these show is kept.
PERSONAL = words(
    "author-name author-initials creator initial-creator printed-by print-date print-time creation-date creation-time"
    " modification-date modification-time editing-cycles editing-duration file-name template-name description"
    " user-defined keywords sender-firstname sender-lastname sender-initials sender-title sender-position sender-email"
    " sender-phone-private sender-fax sender-company sender-phone-work sender-street sender-city sender-postal-code"
    " sender-country sender-state-or-province database-display database-next database-row-select database-row-number"
    " database-name execute-macro"
)
# What these show stays, as plain words: how it was found may lead outside.
MADE_PLAIN = words(
    "title subject variable-set variable-get variable-input user-field-get user-field-input text-input placeholder"
    " conditional-text expression dde-connection meta meta-field"
)
GONE = words(
    "tracked-changes change change-start change-end variable-decls user-field-decls dde-connection-decls forms"
    " annotation annotation-end section-source dde-source event-listeners control alphabetical-index-auto-mark-file"
    " font-face-src font-face-uri"
)
WHO_AND_WHEN = {"user-name", "password", "protection-key", "protection-key-digest-algorithm"}
CLIP = re.compile(r"\d*\.?\d+")
SETTINGS_KEPT = {"boolean"}


def clean_odt(data: bytes) -> bytes:
    """Return an ODT file made anew. Raises Refused."""
    package = Package(data)
    if package.names()[:1] != ["mimetype"] or package.read("mimetype").strip() != MIMETYPE:
        raise Refused("wrong_kind")
    _refuse_by_name(package)
    with Writer() as writer:
        writer.add("mimetype", MIMETYPE, stored=True)
        pictures: dict[str, tuple[str, bytes]] = {}
        parts = {"content.xml": "text/xml", "meta.xml": "text/xml"}
        version = "1.3"
        styles: dict[tuple[str, str], tuple[str | None, str]] = {}
        # The styles first: a text may be hidden by one of them.
        for name in ("styles.xml", "content.xml"):
            if name == "styles.xml" and name not in package:
                continue
            root = package.xml(name)
            if namespace(root.tag) != OFFICE:
                raise Refused("wrong_kind")
            version = root.get(f"{{{OFFICE}}}version", version)
            _refuse_hidden(root, styles)
            clean(root)
            _take_pictures(root, package, pictures)
            etree.cleanup_namespaces(root)
            writer.add(name, serialised(root))
            parts[name] = "text/xml"
        if "settings.xml" in package:
            writer.add("settings.xml", _settings(package.xml("settings.xml")))
            parts["settings.xml"] = "text/xml"
        writer.add("meta.xml", _meta(version))
        for target, content in pictures.values():
            writer.add(target, content, stored=True)
            parts[target] = f"image/{target.rpartition('.')[2].replace('jpg', 'jpeg')}"
        writer.add("META-INF/manifest.xml", _manifest(parts, version))
        return writer.content()


def _refuse_by_name(package: Package) -> None:
    for name in package.names():
        folder = name.partition("/")[0]
        if folder in REFUSED_FOLDERS:
            raise Refused(REFUSED_FOLDERS[folder])
        if folder.startswith("Object ") or name.lower().endswith(
            (".zip", ".ole", ".bin", ".exe", ".jar", ".odt")
        ):
            raise Refused("embedded")
    if "META-INF/manifest.xml" in package:
        manifest = package.xml("META-INF/manifest.xml")
        if elements(manifest, "encryption-data", "encrypted-key"):
            raise Refused("locked")
    if "content.xml" not in package:
        raise Refused("locked" if "encrypted-package" in package else "damaged")


def clean(root: etree._Element) -> None:
    """Clean the text or the styles. Raises Refused for what acts and what is a second file."""
    if elements(root, "binary-data", *OBJECTS):
        raise Refused("embedded")
    if any(len(scripts) for scripts in elements(root, "scripts")) or list(root.iter(f"{{{TEXT}}}script")):
        raise Refused("active")
    strip_foreign(root, KNOWN, AROUND_TEXT)
    for element in elements(root, *GONE):
        remove(element)
    for element in elements(root, *PERSONAL):
        if namespace(element.tag) == TEXT:
            remove(element)
    for element in elements(root, *MADE_PLAIN):
        if namespace(element.tag) == TEXT:
            unwrap(element)
    for number, element in enumerate(root.iter(etree.Element)):
        for name in list(element.attrib):
            if name.rpartition("}")[2] in WHO_AND_WHEN:
                del element.attrib[name]
        if f"{{{DRAW}}}name" in element.attrib and local(element) in SHAPES:
            element.set(f"{{{DRAW}}}name", f"Object {number}")
        if any(float(side) > 0 for side in CLIP.findall(element.get(f"{{{FO}}}clip", ""))):
            raise Refused("cropped")
    for description in list(root.iter(f"{{{SVG}}}title", f"{{{SVG}}}desc")):
        if OF_A_FILE.search(description.text or ""):
            remove(description)


SHAPES = words("frame image g rect line polyline polygon path circle ellipse custom-shape connector text-box")


def _refuse_hidden(root: etree._Element, styles: dict[tuple[str, str], tuple[str | None, str]]) -> None:
    """Raise Refused for what nobody sees. `styles` is filled with what each one shows, and its parent."""
    if list(root.iter(f"{{{TEXT}}}hidden-text", f"{{{TEXT}}}hidden-paragraph")):
        raise Refused("hidden")
    for section in root.iter(f"{{{TEXT}}}section"):
        if section.get(f"{{{TEXT}}}display", "true") != "true":
            raise Refused("hidden")
    for style in root.iter(f"{{{STYLE}}}style"):
        shown = [
            text.get(f"{{{TEXT}}}display")
            for text in style.iter(f"{{{STYLE}}}text-properties")
            if f"{{{TEXT}}}display" in text.attrib
        ]
        family = style.get(f"{{{STYLE}}}family", "")
        styles[family, style.get(f"{{{STYLE}}}name", "")] = (
            shown[0] if shown else None,
            style.get(f"{{{STYLE}}}parent-style-name", ""),
        )
    hidden = {key for key in styles if _hides(key, styles)}
    if not hidden:
        return
    for element in root.iter(*(f"{{{TEXT}}}{name}" for name in ("p", "h", "span", "a"))):
        family = "paragraph" if local(element) in ("p", "h") else "text"
        if (family, element.get(f"{{{TEXT}}}style-name", "")) in hidden and "".join(
            element.itertext()
        ).strip():
            raise Refused("hidden")


def _hides(key: tuple[str, str], styles: dict[tuple[str, str], tuple[str | None, str]]) -> bool:
    passed: set[tuple[str, str]] = set()
    while key in styles and key not in passed:
        passed.add(key)
        shown, parent = styles[key]
        if shown is not None:
            return shown == "none"
        key = (key[0], parent)
    return False


def _take_pictures(root: etree._Element, package: Package, pictures: dict[str, tuple[str, bytes]]) -> None:
    href = f"{{{XLINK}}}href"
    for element in [one for one in root.iter(etree.Element) if href in one.attrib]:
        target = element.get(href).removeprefix("./")
        if target in package and target.startswith(("Pictures/", "media/")):
            if target not in pictures:
                content, extension = clean_embedded(package.read(target))
                pictures[target] = (f"Pictures/image{len(pictures) + 1}.{extension}", content)
            element.set(href, pictures[target][0])
            element.attrib.pop(f"{{{DRAW}}}mime-type", None)
        elif local(element) in ("image", "fill-image", "background-image", "list-level-style-image"):
            if target:
                raise Refused("outside")
            del element.attrib[href]
        elif not OPEN_LINK.match(target):
            if local(element) == "a":
                unwrap(element)
            else:
                del element.attrib[href]


def _settings(root: etree._Element) -> bytes:
    """Keep of the settings how pages are laid out: switches. Names of printers, marks and numbers are no switches."""
    strip_foreign(root, {OFFICE, CONFIG})
    for item in list(root.iter(f"{{{CONFIG}}}config-item")):
        if item.get(f"{{{CONFIG}}}type") not in SETTINGS_KEPT or (item.text or "").strip() not in (
            "true",
            "false",
        ):
            remove(item)
    for views in elements(root, "config-item-map-indexed", "config-item-map-named", "config-item-map-entry"):
        remove(views)
    for part in list(root.iter(f"{{{CONFIG}}}config-item-set")):
        if part.get(f"{{{CONFIG}}}name") not in ("ooo:configuration-settings",):
            remove(part)
    etree.cleanup_namespaces(root)
    return serialised(root)


def _meta(version: str) -> bytes:
    root = etree.Element(f"{{{OFFICE}}}document-meta", nsmap={"office": OFFICE})
    root.set(f"{{{OFFICE}}}version", version)
    etree.SubElement(root, f"{{{OFFICE}}}meta")
    return serialised(root)


def _manifest(parts: dict[str, str], version: str) -> bytes:
    root = etree.Element(f"{{{MANIFEST}}}manifest", nsmap={"manifest": MANIFEST})
    root.set(f"{{{MANIFEST}}}version", version)
    for path, kind in {"/": MIMETYPE.decode(), **parts}.items():
        entry = etree.SubElement(root, f"{{{MANIFEST}}}file-entry")
        entry.set(f"{{{MANIFEST}}}full-path", path)
        entry.set(f"{{{MANIFEST}}}media-type", kind)
    return serialised(root)
