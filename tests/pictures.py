"""Pictures for the tests: drawn here, with about as much in them for an encoder to keep as a photograph has."""

import random
from functools import cache
from io import BytesIO

from django.core.files.base import ContentFile
from PIL import Image, ImageDraw, ImageOps

from home.models import SiteImage

from .public.support import page_at, publish

PLACES = ("route", "salle d’attente", "marché", "vallée", "tente")
SENTENCES = {
    "fr": "La caravane est arrivée à midi, et les consultations ont commencé une heure plus tard dans l’école. ",
    "ar": "وصلت القافلة عند الظهر، وبدأت الفحوص بعد ساعة في المدرسة. ",
}
WORDS = {
    "fr": (
        "Cinq images d’une journée",
        "Une journée racontée par cinq images.",
        "Image",
        "Photographie d’essai.",
    ),
    "ar": ("خمس صور من يوم واحد", "يوم واحد ترويه خمس صور.", "صورة", "صورة للتجربة."),
}


def photograph(width: int = 1280, height: int = 960, seed: int = 0) -> Image.Image:
    """Return a picture with the detail of a photograph at every scale: clouds of noise, edges, a smooth sky."""
    chance = random.Random(seed)

    def noise(cells: int) -> Image.Image:
        size = (cells, max(2, cells * height // width))
        grains = Image.frombytes("L", size, chance.randbytes(size[0] * size[1]))
        return grains.resize((width, height), Image.Resampling.BICUBIC)

    def clouds(octaves: int, fall: float) -> Image.Image:
        total, weight, amount = noise(4), 1.0, 1.0
        for octave in range(octaves):
            amount *= fall
            weight += amount
            total = Image.blend(total, noise(8 << octave), amount / weight)
        return ImageOps.autocontrast(total)

    tint = [clouds(2, 0.5).point(lambda value: 108 + value * 40 // 255) for _channel in range(2)]
    picture = Image.merge("YCbCr", (clouds(8, 0.9), *tint)).convert("RGB")
    draw = ImageDraw.Draw(picture)
    for _wall in range(14):
        x, y = chance.randrange(width), chance.randrange(height // 3, height)
        across, down = chance.randrange(width // 40, width // 8), chance.randrange(height // 20, height // 4)
        draw.rectangle((x, y, x + across, y + down), fill=tuple(chance.randrange(40, 220) for _part in "rgb"))
    sky = Image.linear_gradient("L").resize((width, height)).point(lambda value: max(0, 255 - value * 2))
    picture.paste((176, 200, 224), mask=sky)
    return picture


@cache
def photograph_file(seed: int = 0, width: int = 1280, height: int = 960) -> bytes:
    """Return photograph() as the JPEG that a telephone would send."""
    target = BytesIO()
    photograph(width, height, seed).save(target, "JPEG", quality=88)
    return target.getvalue()


def stored_picture(content: bytes, name: str = "photo.jpg", **fields) -> SiteImage:
    """Put a picture in the library as an upload does."""
    image = SiteImage(**({"title": "Essai", "people": "nobody"} | fields))
    image.file = ContentFile(content, name=name)
    image.save()
    return image


def picture_block(
    image: SiteImage, alt: str = "Un dessin", caption: str = "", decorative: bool = False
) -> dict:
    """Return a picture block of a body as StreamFields store it."""
    value = {"image": image.pk, "alt_text": alt, "decorative": decorative}
    return {"type": "picture", "value": {"image": value, "caption": caption}}


def long_news_item(code: str):
    """Publish a long news item with five photographs in a language and return the page.

    Its renditions are made by the publication; inside a test's transaction wrap the call in `committed()` of
    tests/admin/forms.py, or they wait for a commit that never comes.
    """
    headline, standfirst, word, caption = WORDS[code]
    body = []
    for number, place in enumerate(PLACES):
        name = f"{word} {number + 1}"
        paragraphs = "".join(f"<p>{SENTENCES[code] * 4}</p>" for _paragraph in range(2))
        body.append({"type": "section", "value": {"heading": name, "text": paragraphs}})
        # Both languages show the same pictures, as they do on the site.
        title = f"Essai : {place}"
        image = SiteImage.objects.filter(title=title).first() or stored_picture(
            photograph_file(number), title=title
        )
        body.append(picture_block(image, f"{name}.", caption))
    index = page_at(f"/{code}/actualites/")
    model = index.specific_class.allowed_subpage_models()[0]
    page = model(title=headline, slug=f"cinq-images-{code}", locale=index.locale, live=False)
    index.add_child(instance=page)
    stream = page._meta.get_field("body").stream_block.to_python(body)
    publish(page, standfirst=standfirst, body=stream)
    return model.objects.get(pk=page.pk)
