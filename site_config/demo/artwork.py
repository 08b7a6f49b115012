"""Pictures of the demonstration: drawn here, seeded by name, so that no photograph of anybody is needed."""

from io import BytesIO

from django.core.files.base import ContentFile
from PIL import Image, ImageDraw

from home.models import SiteImage
from home.motif import GLAZES, JOINT, joint_width, pieces
from home.signs import Sign

WIDTH, HEIGHT, PERIODS = 960, 540, 1.5
ALT = {
    "fr": "Composition géométrique d’étoiles à huit branches",
    "ar": "زخرفة هندسية من نجوم ثمانية",
}
CAPTION = {
    "fr": "Dessin de démonstration : ce site ne publie aucune photographie de personne.",
    "ar": "رسم للعرض: لا ينشر هذا الموقع أي صورة لأشخاص.",
}


def draw_pattern(seed: str, harmony: str = "") -> bytes:
    """Return a PNG of 960 × 540 pixels: the pattern of a seed, in the harmony given or its own."""
    # Drawn at twice the size and made smaller: smooth edges.
    width, height = WIDTH * 2, HEIGHT * 2
    joint = round(joint_width(height / PERIODS))
    picture = Image.new("RGB", (width, height), JOINT["light"])
    draw = ImageDraw.Draw(picture)
    for piece in pieces(seed, width, height, PERIODS, harmony):
        draw.polygon(piece.points, fill=GLAZES["light"][piece.glaze])
        draw.line([*piece.points, piece.points[0]], fill=JOINT["light"], width=joint)
    target = BytesIO()
    picture.resize((WIDTH, HEIGHT), Image.Resampling.LANCZOS).save(target, "PNG")
    return target.getvalue()


def demonstration_picture(name: str, code: str, sign: Sign) -> dict:
    """Return the value of a PictureBlock in one language, a page's own sign; the picture is made once for both."""
    title = f"Demonstration pattern: {name}"
    image = SiteImage.objects.filter(title=title).first()
    if image is None:
        image = SiteImage(title=title, people="nobody", alt_fr=ALT["fr"], alt_ar=ALT["ar"])
        image.file = ContentFile(draw_pattern(sign.seed, sign.harmony), name="pattern.png")
        image.save()
    return {
        "image": {"image": image.pk, "alt_text": ALT[code], "decorative": False},
        "caption": CAPTION[code],
    }
