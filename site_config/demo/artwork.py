"""Pictures of the demonstration: drawn here, seeded by name, so that no photograph of anybody is needed."""

import hashlib
import math
from io import BytesIO

from django.core.files.base import ContentFile
from PIL import Image, ImageDraw

from home.models import SiteImage

WIDTH, HEIGHT, TILE = 1200, 675, 225
# Ground, two pieces and the star: indigo, green and clay glazes on plaster.
HARMONIES = [
    ("#F3EEE0", "#232C66", "#5F86AD", "#DFA133"),
    ("#F3EEE0", "#1F6B55", "#232C66", "#DFA133"),
    ("#F3EEE0", "#A3482B", "#232C66", "#1F6B55"),
    ("#232C66", "#F3EEE0", "#5F86AD", "#DFA133"),
]
ALT = {
    "fr": "Composition géométrique d’étoiles à huit branches",
    "ar": "زخرفة هندسية من نجوم ثمانية",
}
CAPTION = {
    "fr": "Dessin de démonstration : ce site ne publie aucune photographie de personne.",
    "ar": "رسم للعرض: لا ينشر هذا الموقع أي صورة لأشخاص.",
}


def _star(
    draw: ImageDraw.ImageDraw, x: float, y: float, outer: float, inner: float, turn: float, colour: str
) -> None:
    points = []
    for step in range(16):
        radius = outer if step % 2 == 0 else inner
        angle = turn + step * math.pi / 8
        points.append((x + radius * math.cos(angle), y + radius * math.sin(angle)))
    draw.polygon(points, fill=colour)


def draw_pattern(name: str) -> bytes:
    """Return a PNG of 1200 × 675 pixels: eight-pointed stars whose colours and turn follow from the name."""
    seed = int(hashlib.sha256(name.encode()).hexdigest()[:8], 16)
    ground, first, second, star = HARMONIES[seed % len(HARMONIES)]
    turn = (seed // 7 % 2) * math.pi / 8
    # Drawn at twice the size and made smaller: smooth edges.
    picture = Image.new("RGB", (WIDTH * 2, HEIGHT * 2), ground)
    draw = ImageDraw.Draw(picture)
    tile = TILE * 2
    for row in range(-1, HEIGHT * 2 // tile + 2):
        for column in range(-1, WIDTH * 2 // tile + 2):
            x, y = (column + 0.5) * tile, (row + 0.5) * tile
            _star(draw, x, y, tile * 0.49, tile * 0.34, turn, first)
            _star(draw, x, y, tile * 0.32, tile * 0.22, turn + math.pi / 8, ground)
            _star(draw, x, y, tile * 0.2, tile * 0.11, turn, star)
            _star(draw, x + tile / 2, y + tile / 2, tile * 0.19, tile * 0.12, turn, second)
    target = BytesIO()
    picture.resize((WIDTH, HEIGHT), Image.Resampling.LANCZOS).save(target, "PNG")
    return target.getvalue()


def demonstration_picture(name: str, code: str) -> dict:
    """Return the value of a PictureBlock in one language; the picture itself is made once for both."""
    title = f"Demonstration pattern: {name}"
    image = SiteImage.objects.filter(title=title).first()
    if image is None:
        image = SiteImage(title=title, alt_fr=ALT["fr"], alt_ar=ALT["ar"])
        image.file = ContentFile(draw_pattern(name), name="pattern.png")
        image.save()
    return {
        "image": {"image": image.pk, "alt_text": ALT[code], "decorative": False},
        "caption": CAPTION[code],
    }
