"""Pictures on their way to readers: drawings to upload, pages that show them, and what a reader gets."""

from io import BytesIO
from pathlib import Path

from django.conf import settings
from django.core.cache import cache
from PIL import Image, ImageDraw

from home.models import SiteImage, SiteImageRendition
from news.models import NewsPage
from tests.public.support import page_at, publish, soup

from .forms import committed


def drawing(kind: str, size: tuple[int, int] = (900, 600)) -> bytes:
    """Return a small file of a kind: flat colours, so that encoding it takes no time."""
    target = BytesIO()
    picture = Image.new("RGB", size, "#5A7FA5")
    ImageDraw.Draw(picture).rectangle((0, 0, size[0] // 2, size[1]), fill="#1B1D2C")
    if kind == "PNG with transparency":
        picture = Image.new("RGBA", size, (0, 0, 0, 0))
        ImageDraw.Draw(picture).rectangle((0, 0, size[0] // 2, size[1]), fill="#1B1D2C")
        picture.save(target, "PNG")
    elif kind == "animated GIF":
        other = Image.new("RGB", size, "#A9523A")
        picture.save(target, "GIF", save_all=True, append_images=[other, other], duration=200, loop=0)
    elif kind == "CMYK":
        picture.convert("CMYK").save(target, "JPEG")
    elif kind == "sixteen bits of grey":
        Image.new("I;16", size, 40_000).save(target, "PNG")
    elif kind == "palette":
        picture.convert("P").save(target, "PNG")
    else:
        picture.save(target, kind)
    return target.getvalue()


def sent_picture(image: SiteImage, alt: str = "Une vallée", decorative: bool = False) -> tuple[str, dict]:
    """Return a picture block as the admin's form sends it."""
    chosen = {"image": str(image.pk), "decorative": "on" if decorative else "", "alt_text": alt}
    return "picture", {"image": chosen, "caption": ""}


def files() -> set[str]:
    return {str(path) for path in Path(settings.PUBLIC_MEDIA_ROOT).rglob("*") if path.is_file()}


def read(reader, page, code: str = "fr"):
    """Return the picture elements of a page as a reader gets them, and check that the visit makes nothing."""
    cache.clear()
    before = SiteImageRendition.objects.count(), files()
    response = reader.get(page.relative_path)
    assert response.status_code == 200
    assert (SiteImageRendition.objects.count(), files()) == before
    return soup(response).select("main picture")


def published(*blocks, **fields) -> NewsPage:
    """Publish a news item with blocks in its body, as code does it."""
    index = page_at("/fr/actualites/")
    page = NewsPage(title="Images", slug="images", locale=index.locale, live=False)
    index.add_child(instance=page)
    body = page._meta.get_field("body").stream_block.to_python(list(blocks))
    with committed():
        return publish(page, body=body, **fields)
