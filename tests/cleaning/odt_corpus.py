"""OpenDocument texts, written by hand, with a canary wherever LibreOffice puts what readers do not see."""

from .document_corpus import CANARY, TEXT, photograph, zipped

MIMETYPE = "application/vnd.oasis.opendocument.text"
OASIS = "urn:oasis:names:tc:opendocument:xmlns"
NAMES = " ".join(
    f'xmlns:{prefix}="{address}"'
    for prefix, address in {
        "office": f"{OASIS}:office:1.0",
        "text": f"{OASIS}:text:1.0",
        "style": f"{OASIS}:style:1.0",
        "draw": f"{OASIS}:drawing:1.0",
        "table": f"{OASIS}:table:1.0",
        "svg": f"{OASIS}:svg-compatible:1.0",
        "fo": f"{OASIS}:xsl-fo-compatible:1.0",
        "form": f"{OASIS}:form:1.0",
        "script": f"{OASIS}:script:1.0",
        "meta": f"{OASIS}:meta:1.0",
        "config": f"{OASIS}:config:1.0",
        "manifest": f"{OASIS}:manifest:1.0",
        "xlink": "http://www.w3.org/1999/xlink",
        "dc": "http://purl.org/dc/elements/1.1/",
        "officeooo": "http://openoffice.org/2009/office",
        "loext": f"{OASIS.replace('oasis:names:tc:opendocument', 'org:documentfoundation:names:experimental:office')}"
        ":loext:1.0",
        "x": f"urn:{CANARY}-namespace",
    }.items()
)
WHO = f"<dc:creator>{CANARY}-creator</dc:creator><dc:date>2026-03-14T15:09:26</dc:date>"
PICTURE = (
    f'<draw:frame draw:name="{CANARY}-IMG_2034.jpg" %s><draw:image xlink:href="%s"/>'
    f"<svg:title>/home/{CANARY}-title/plan.jpg</svg:title><svg:desc>Un stand</svg:desc></draw:frame>"
)
BODY = (
    f'<text:tracked-changes><text:changed-region text:id="c1"><text:deletion><office:change-info>{WHO}'
    f"</office:change-info><text:p>{CANARY}-deleted</text:p></text:deletion></text:changed-region>"
    "</text:tracked-changes>"
    f'<text:p><text:span officeooo:rsid="{CANARY}-rsid">{TEXT}</text:span><text:change text:change-id="c1"/>'
    f"<office:annotation>{WHO}<text:p>{CANARY}-remark</text:p></office:annotation> suite<office:annotation-end/>"
    "</text:p>"
    f"<text:p>Par <text:author-name>{CANARY}-author</text:author-name> dans "
    f"<text:file-name>{CANARY}-file</text:file-name>, page <text:page-number>3</text:page-number>"
    "<text:title>titre</text:title></text:p>"
    f'<text:p><!-- {CANARY}-inside --><?{CANARY}-inside?><text:a xlink:href="https://example.org/">lien</text:a>'
    f'<text:a xlink:href="../../{CANARY}-folder/notes.odt"> dossier</text:a>'
    f"<loext:note>entouré</loext:note><x:secret>{CANARY}-foreign</x:secret></text:p><text:p>"
    + PICTURE % ("", f"Pictures/{CANARY}-image.jpg")
    + "</text:p>"
)
SEEN = "".join((TEXT, " suite", "Par  dans , page 3titre", "lien", " dossier", "entouré", "Un stand"))
SETTINGS = (
    f"<office:document-settings {NAMES}><office:settings>"
    '<config:config-item-set config:name="ooo:configuration-settings">'
    f'<config:config-item config:name="PrinterName" config:type="string">{CANARY}-printer</config:config-item>'
    f'<config:config-item config:name="Rsid" config:type="int">1234567</config:config-item>'
    f'<config:config-item config:name="Switch" config:type="boolean">{CANARY}-switch</config:config-item>'
    '<config:config-item config:name="AddParaTableSpacing" config:type="boolean">true</config:config-item>'
    "</config:config-item-set></office:settings></office:document-settings>"
)


def odt(body: str = BODY, more: dict | None = None, styles: str = "") -> bytes:
    """Return an ODT file of a body; `more` has further parts or others in the place of these."""
    parts = {
        "mimetype": MIMETYPE,
        "content.xml": (
            f'<?xml version="1.0"?><!-- {CANARY}-note --><office:document-content {NAMES} office:version="1.3">'
            f"<office:scripts/><office:automatic-styles>{styles}</office:automatic-styles>"
            f"<office:body><office:text>{body}</office:text></office:body></office:document-content>"
        ),
        "styles.xml": f"<office:document-styles {NAMES}><office:styles/></office:document-styles>",
        "meta.xml": f"<office:document-meta {NAMES}><office:meta>{WHO}</office:meta></office:document-meta>",
        "settings.xml": SETTINGS,
        "Thumbnails/thumbnail.png": photograph("PNG"),
        "Configurations2/x.xml": f"<x>{CANARY}-configuration</x>",
        f"Pictures/{CANARY}-image.jpg": photograph(),
        "Pictures/unused.jpg": photograph(),
        "manifest.rdf": f"<rdf>{CANARY}-rdf</rdf>",
        "META-INF/documentsignatures.xml": f"<x>{CANARY}-signer</x>",
        "META-INF/manifest.xml": f"<manifest:manifest {NAMES}>{{}}</manifest:manifest>".format(""),
        **(more or {}),
    }
    return zipped(parts, stored=("mimetype",))


HIDDEN = '<style:text-properties text:display="none"/></style:style>'
HIDDEN_STYLE = f'<style:style style:name="T1" style:family="text">{HIDDEN}'
DERIVED_STYLE = '<style:style style:name="P1" style:family="paragraph" style:parent-style-name="Interne"/>'
LOCKED = (
    f"<manifest:manifest {NAMES}><manifest:file-entry><manifest:encryption-data/></manifest:file-entry>"
    "</manifest:manifest>"
)
REFUSED_ODT = {
    "macros": (lambda: odt(more={"Basic/Standard/script-lb.xml": "<x/>"}), "active"),
    "script": (lambda: odt("<text:script>x</text:script>"), "active"),
    "object": (lambda: odt(more={"Object 1/content.xml": "<x/>"}), "embedded"),
    "nested": (lambda: odt(more={"Pictures/archive.zip": b"PK"}), "embedded"),
    "tracker": (lambda: odt(PICTURE % ("", "https://example.org/pixel.gif")), "outside"),
    "cropped": (lambda: odt('<draw:frame fo:clip="rect(0cm, 2.5cm, 0cm, 0cm)"/>'), "cropped"),
    "hidden": (
        lambda: odt('<text:p><text:span text:style-name="T1">x</text:span></text:p>', styles=HIDDEN_STYLE),
        "hidden",
    ),
    "hidden by another style": (
        lambda: odt(
            '<text:p text:style-name="P1">x</text:p>',
            {
                "styles.xml": f"<office:document-styles {NAMES}><office:styles>"
                + HIDDEN_STYLE.replace("T1", "Interne").replace('"text"', '"paragraph"')
                + "</office:styles></office:document-styles>"
            },
            DERIVED_STYLE,
        ),
        "hidden",
    ),
    "hidden section": (lambda: odt('<text:section text:display="none"/>'), "hidden"),
    "locked": (lambda: odt(more={"META-INF/manifest.xml": LOCKED}), "locked"),
    "drawing": (lambda: odt(more={f"Pictures/{CANARY}-image.jpg": b"<svg/>"}), "picture_kind"),
    "entities": (lambda: odt(more={"content.xml": '<!DOCTYPE d [<!ENTITY a "b">]><d>&a;</d>'}), "damaged"),
    "spreadsheet": (lambda: odt(more={"mimetype": f"{MIMETYPE[:-4]}spreadsheet"}), "wrong_kind"),
}
