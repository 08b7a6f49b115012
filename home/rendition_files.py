"""Making renditions: the picture is decoded once, and every size is encoded from the same bare pixels."""

from collections.abc import Iterable
from io import BytesIO
from pathlib import Path

from django.conf import settings
from django.core.files.base import ContentFile
from django.db import transaction
from PIL import Image, ImageCms
from wagtail.images.models import Filter

from .models import SiteImage, SiteImageRendition
from .renditions import USES, specs_for

# What shines through a transparent picture: the paper of the light theme in every format, because black lines on a
# transparent ground are lost on a dark page.
PAPER = (252, 251, 248)
LARGEST = max(
    int(operation.partition("-")[2].partition("x")[0])
    for use in USES.values()
    for operation in use.operations
)
ROWS = 512
# Drawings and diagrams come as these. Flat colours show every flaw of an encoder, and cost it little.
DRAWN = {".png", ".gif"}
CRISPER = 15
# At speed 8 AVIF takes a third of the time of its default and a few bytes in a hundred more.
ENCODERS = {
    "avif": ("AVIF", {"quality": settings.WAGTAILIMAGES_AVIF_QUALITY, "speed": 8}),
    "webp": ("WEBP", {"quality": settings.WAGTAILIMAGES_WEBP_QUALITY, "method": 5}),
    "jpeg": (
        "JPEG",
        {"quality": settings.WAGTAILIMAGES_JPEG_QUALITY, "progressive": True, "optimize": True},
    ),
}


def make_renditions(image: SiteImage, uses: Iterable[str], only: str = "") -> int:
    """Make the renditions that a picture lacks for some uses, in one format or in all; return how many were made.

    None of a picture that readers may not be shown: what is not there cannot be found.
    A rendition whose file is lost is made again. Raises what a decoder or an encoder may raise, and OSError where the
    original is lost.
    """
    if not image.may_be_public:
        return 0
    specs = {
        spec
        for name in uses
        for form, specs in specs_for(image, USES[name]).items()
        for spec in specs
        if only in ("", form)
    }
    missing = specs - _there(image, specs)
    if not missing:
        return 0
    pixels = pixels_of(image)
    return sum(_make(image, spec, pixels) for spec in sorted(missing))


def _there(image: SiteImage, specs: set[str]) -> set[str]:
    """Return the specs of which the picture has a rendition with its file."""
    there = set()
    for rendition in image.renditions.filter(filter_spec__in=specs):
        if rendition.focal_point_key != Filter(rendition.filter_spec).get_cache_key(image):
            continue
        if _has_file(rendition):
            there.add(rendition.filter_spec)
    return there


def _has_file(rendition: SiteImageRendition) -> bool:
    return rendition.file.storage.exists(rendition.file.name)


def pixels_of(image: SiteImage) -> Image.Image:
    """Return the original as opaque sRGB: nothing that stood beside its pixels comes along. Animations stand still."""
    with image.open_file() as file, Image.open(file) as source:
        # A JPEG of twelve megapixels is decoded at half its size or less, in a quarter of the time and the memory.
        source.draft(None, (LARGEST, LARGEST))
        source.load()
        # Other formats cannot do so: they are made smaller by as much, some rows at a time, because a picture of forty
        # megapixels must not stand in memory twice.
        part = max(1, min(source.width // LARGEST, source.height // LARGEST))
        pixels = Image.new("RGB", (-(-source.width // part), -(-source.height // part)))
        step = part * max(1, ROWS // part)
        for top in range(0, source.height, step):
            strip = _opaque(source.crop((0, top, source.width, min(top + step, source.height))))
            pixels.paste(strip.reduce(part) if part > 1 else strip, (0, top // part))
    return pixels


def _opaque(picture: Image.Image) -> Image.Image:
    profile = picture.info.get("icc_profile")
    if picture.mode.startswith("I"):
        # Sixteen bits of grey: convert() would cut them off at white.
        picture = picture.convert("I").point(lambda value: value / 256).convert("L")
    elif picture.mode in ("P", "PA", "LA", "La", "RGBa") or "transparency" in picture.info:
        picture = picture.convert("RGBA")
    if profile:
        picture = _in_srgb(picture, profile)
    if picture.mode == "RGBA":
        ground = Image.new("RGB", picture.size, PAPER)
        ground.paste(picture, mask=picture.getchannel("A"))
        picture = ground
    return picture.convert("RGB")


def _in_srgb(picture: Image.Image, profile: bytes) -> Image.Image:
    """Return the picture in the colours that browsers assume; as it is where its profile cannot be read."""
    try:
        return ImageCms.profileToProfile(
            picture,
            ImageCms.ImageCmsProfile(BytesIO(profile)),
            ImageCms.createProfile("sRGB"),
            outputMode="RGBA" if picture.mode == "RGBA" else "RGB",
        )
    except (ImageCms.PyCMSError, OSError, ValueError):
        return picture


def _make(image: SiteImage, spec: str, pixels: Image.Image) -> bool:
    """Make one rendition; return whether the picture might still be shown when it was ready."""
    operation, _bar, form = spec.partition("|format-")
    transform = Filter(operation).get_transform(image)
    width, height = (round(side) for side in transform.size)
    # The original's pixels may have been halved while they were decoded, and Wagtail rounds a crop beyond the edge.
    across, down = pixels.width / image.width, pixels.height / image.height
    left, top, right, bottom = transform.get_rect()
    box = (
        max(left * across, 0),
        max(top * down, 0),
        min(right * across, pixels.width),
        min(bottom * down, pixels.height),
    )
    piece = pixels.resize((width, height), Image.Resampling.LANCZOS, box=box)
    name, options = ENCODERS[form]
    original = Path(image.file.name)
    if original.suffix in DRAWN:
        options = options | {"quality": options["quality"] + CRISPER}
    target = BytesIO()
    piece.save(target, name, **options)
    key = Filter(spec).get_cache_key(image)
    # Short: a page of pictures carries each address seven times.
    file_name = (
        "-".join(filter(None, (original.stem, operation.partition("-")[2], key)))
        + f".{form.replace('jpeg', 'jpg')}"
    )
    file = ContentFile(target.getvalue(), name=file_name)
    with transaction.atomic():
        # Whoever withdraws a picture holds its row: what is ready a moment too late must not outlive that.
        now = SiteImage.objects.select_for_update().filter(pk=image.pk).first()
        if now is None or not now.may_be_public:
            return False
        rendition, new = image.renditions.get_or_create(
            filter_spec=spec, focal_point_key=key, defaults={"file": file}
        )
        if not new and not _has_file(rendition):
            rendition.file = file
            rendition.save()
    return True
