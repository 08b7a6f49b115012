"""Draw static/img/icon-192.png from the mark in static/img/icon.svg: `python deploy/draw_icon.py`.

For what takes no SVG: the home screen of a phone, and the logo that search engines show. Run it when the mark changes.
"""

import re
from pathlib import Path

from PIL import Image, ImageDraw

IMAGES = Path(__file__).resolve().parents[1] / "static" / "img"
SIZE, MARGIN, FINER = 192, 22, 8
PAPER, INK, HONEY = "#fcfbf8", "#232c66", "#e0a22e"


def polygons(path: str) -> list[list[tuple[float, float]]]:
    """Return the closed polygons of a path made of absolute M, L and Z only."""
    drawn = []
    for piece in path.split("Z"):
        numbers = [float(number) for number in re.findall(r"-?[\d.]+", piece)]
        if numbers:
            drawn.append(list(zip(numbers[::2], numbers[1::2], strict=True)))
    return drawn


def main() -> None:
    svg = (IMAGES / "icon.svg").read_text()
    edge = float(re.search(r'viewBox="0 0 ([\d.]+)', svg)[1])
    canvas = Image.new("RGB", (SIZE * FINER, SIZE * FINER), PAPER)
    pen = ImageDraw.Draw(canvas)
    scale = (SIZE - 2 * MARGIN) * FINER / edge
    for attributes in re.findall(r"<path([^>]*)>", svg):
        colour = HONEY if 'class="h"' in attributes else INK
        for corners in polygons(re.search(r' d="([^"]+)"', attributes)[1]):
            pen.polygon(
                [(x * scale + MARGIN * FINER, y * scale + MARGIN * FINER) for x, y in corners], fill=colour
            )
    canvas.resize((SIZE, SIZE), Image.Resampling.LANCZOS).quantize(32).save(
        IMAGES / "icon-192.png", optimize=True
    )


if __name__ == "__main__":
    main()
