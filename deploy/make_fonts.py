"""Make the site's own font files out of IBM Plex Sans and IBM Plex Sans Arabic (SIL Open Font License 1.1).

The result is committed; run this again only to change what the files hold:

    npm pack @fontsource/ibm-plex-sans @fontsource/ibm-plex-sans-arabic    # in a folder elsewhere; unpack both
    pip install fonttools[woff]                                            # the "fonts" extra of pyproject.toml
    python deploy/make_fonts.py FOLDER/ibm-plex-sans FOLDER/ibm-plex-sans-arabic

Each folder is an unpacked package (`files/` and `LICENSE` directly inside). The files carry names of their own, as
the licence asks of a changed font: "Site Latin", "Site Arabic" and, with both scripts in one, "Card".
"""

import io
import sys
from pathlib import Path

from fontTools import merge, subset
from fontTools.misc.transform import Transform
from fontTools.pens.transformPen import TransformPen
from fontTools.pens.ttGlyphPen import TTGlyphPen
from fontTools.ttLib import TTFont

ROOT = Path(__file__).resolve().parent.parent
SERVED = ROOT / "static" / "fonts"
DRAWN = ROOT / "home" / "fonts"
WEIGHTS = {400: "Regular", 700: "Bold"}

THIN_SPACE, NARROW_NO_BREAK_SPACE = 0x2009, 0x202F
# Thousandths of an em. The packaged thin space is 118, beside which 1 162 reads as 1162.
NARROW_WIDTH = 200


def letters(text: str) -> set[int]:
    return {ord(letter) for letter in text}


ASCII = set(range(0x20, 0x7F))
SPACES = {0xA0, 0xAD, THIN_SPACE}
QUOTES_AND_DASHES = letters("«»‹›‘’‚“”„–—…•·°×−")
LATIN = (
    ASCII | SPACES | QUOTES_AND_DASHES | set(range(0xC0, 0x100)) | letters("ŒœŸ€§©®±²³¹½¼¾ªº¡¿´¨¸′″↑↓™")
)  # every language of Latin-1, so that a name from a partner is not set in two faces
ARABIC = (
    set(range(0x621, 0x63B))  # letters
    | set(range(0x640, 0x656))  # the stroke that lengthens, letters from fa on, harakat
    | set(range(0x660, 0x66D))  # Arabic digits, ٪ ٫ ٬
    | {0x670, 0x671}
    | letters("پچڤڨکڭگݣی،؛؟ﷺﷲ")
    | {0x20, 0xA0}
)
# What Arabic prose takes from Latin, in the Arabic files too: a page without a Latin word then needs no other file.
SHARED = letters("0123456789!%()+-./:[]") | QUOTES_AND_DASHES - letters("‹›‚„•’‘−") | {THIN_SPACE}

LATIN_FEATURES = ["ccmp", "kern", "liga", "locl", "mark"]
ARABIC_FEATURES = [
    "calt", "ccmp", "fina", "init", "isol", "kern", "liga", "locl", "mark", "medi", "mkmk", "rlig",
]  # fmt: skip


def source(package: Path, part: str, weight: int) -> TTFont:
    """Open a part of a package, such as "latin" of IBM Plex Sans; raise FileNotFoundError where it is missing."""
    found = sorted((package / "files").glob(f"ibm-plex-sans*-{part}-{weight}-normal.woff2"))
    if not found:
        raise FileNotFoundError(f"{package} holds no part {part} in weight {weight}")
    return TTFont(min(found, key=lambda path: len(path.name)), recalcTimestamp=False)


def cut(font: TTFont, characters: set[int], features: list[str], hinting: bool) -> TTFont:
    """Keep these characters, and what the features make of them."""
    options = subset.Options()
    options.layout_features = features
    options.hinting = hinting
    options.notdef_outline = True
    options.drop_tables += ["STAT"]
    subsetter = subset.Subsetter(options)
    subsetter.populate(unicodes=characters)
    subsetter.subset(font)
    # Written and read again: what is merged must be as it will stand in the file.
    held = io.BytesIO()
    font.flavor = None
    font.save(held)
    held.seek(0)
    return TTFont(held, recalcTimestamp=False)


def add_glyph(font: TTFont, name: str, character: int, glyph, width: int) -> None:
    font.setGlyphOrder([*font.getGlyphOrder(), name])
    font["glyf"][name] = glyph
    font["hmtx"][name] = (width, getattr(glyph, "xMin", 0))
    for table in font["cmap"].tables:
        if table.isUnicode():
            table.cmap[character] = name


def add_narrow_space(font: TTFont) -> None:
    """Give the font the space of French punctuation and of thousands, which Plex has not."""
    glyph = TTGlyphPen(None).glyph()
    add_glyph(font, "uni202F", NARROW_NO_BREAK_SPACE, glyph, NARROW_WIDTH)


def add_arrows(font: TTFont) -> None:
    """Turn the arrow that points up to both sides: the package leaves the other two out."""
    up = font.getBestCmap()[0x2191]
    glyphs, width = font.getGlyphSet(), font["hmtx"][up][0]
    box = font["glyf"][up]
    centre = (box.xMin + box.xMax) / 2, (box.yMin + box.yMax) / 2
    height = box.yMax - box.yMin
    for name, character, turn in (("arrowright", 0x2192, -1), ("arrowleft", 0x2190, 1)):
        pen = TTGlyphPen(None)
        # Around the centre of the drawing, which then stands between equal bearings.
        bearing = (width - (box.xMax - box.xMin)) / 2
        move = Transform().translate(height / 2 + bearing, centre[1])
        quarter = Transform(0, turn, -turn, 0, 0, 0)
        place = move.transform(quarter).translate(-centre[0], -centre[1])
        glyphs[up].draw(TransformPen(pen, place))
        glyph = pen.glyph()
        glyph.recalcBounds(font["glyf"])
        add_glyph(font, name, character, glyph, round(height + 2 * bearing))


def joined(*fonts: TTFont) -> TTFont:
    """One font out of several; heights and hinting are those of the first."""
    files = []
    for font in fonts:
        held = io.BytesIO()
        font.save(held)
        held.seek(0)
        files.append(held)
    font = merge.Merger().merge(files)
    font.recalcTimestamp = False
    return font


def rename(font: TTFont, family: str, weight: int) -> None:
    style = WEIGHTS[weight]
    names = {
        1: family, 2: style, 3: f"{family} {style}", 4: f"{family} {style}",
        6: f"{family.replace(' ', '')}-{style}",
    }  # fmt: skip
    table = font["name"]
    table.names = [record for record in table.names if record.nameID in (0, 13, 14)]
    for number, text in names.items():
        table.setName(text, number, 3, 1, 0x409)


def save(font: TTFont, path: Path, family: str, weight: int) -> None:
    rename(font, family, weight)
    font.flavor = "woff2" if path.suffix == ".woff2" else None
    path.parent.mkdir(parents=True, exist_ok=True)
    font.save(path)
    print(f"{path.relative_to(ROOT)}: {path.stat().st_size:,} bytes, {len(font.getGlyphOrder())} glyphs")


def latin(package: Path, weight: int, hinting: bool = True) -> TTFont:
    font = source(package, "latin", weight)
    add_arrows(font)
    add_narrow_space(font)
    wanted = LATIN | {0x2190, 0x2192, NARROW_NO_BREAK_SPACE}
    return cut(font, wanted, LATIN_FEATURES, hinting)


def arabic(package: Path, weight: int) -> TTFont:
    script = cut(source(package, "arabic", weight), ARABIC, ARABIC_FEATURES, True)
    shared = source(package, "latin", weight)
    add_narrow_space(shared)
    shared = cut(shared, SHARED | {NARROW_NO_BREAK_SPACE}, [], True)
    return joined(script, shared)


def card(plex: Path, plex_arabic: Path, weight: int) -> TTFont:
    """Both scripts in one file, because Pillow looks for a missing letter nowhere else."""
    script = cut(source(plex_arabic, "arabic", weight), ARABIC - {0x20, 0xA0}, ARABIC_FEATURES, hinting=False)
    return joined(latin(plex, weight, hinting=False), script)


def licence(*packages: Path) -> str:
    """The text of the packages' licence, under a word on what was changed."""
    texts = [(package / "LICENSE").read_text(encoding="utf-8") for package in packages]
    holders = dict.fromkeys(text.splitlines()[0].split(" IBMPlex")[0] for text in texts)
    body = texts[0].split("\n", 1)[1]
    return (
        "The fonts in this folder are reduced and renamed versions of IBM Plex Sans and IBM Plex Sans Arabic,\n"
        'whose reserved font name is "Plex". deploy/make_fonts.py says what was changed.\n\n'
        + "\n".join(holders)
        + "\n"
        + body
    )


def main() -> None:
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    plex, plex_arabic = (Path(argument) for argument in sys.argv[1:])
    for weight in WEIGHTS:
        save(latin(plex, weight), SERVED / f"site-latin-{weight}.woff2", "Site Latin", weight)
        save(arabic(plex_arabic, weight), SERVED / f"site-arabic-{weight}.woff2", "Site Arabic", weight)
        save(card(plex, plex_arabic, weight), DRAWN / f"card-{weight}.ttf", "Card", weight)
    for folder in (SERVED, DRAWN):
        (folder / "OFL.txt").write_text(licence(plex, plex_arabic), encoding="utf-8")


if __name__ == "__main__":
    main()
