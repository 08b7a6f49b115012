"""Pictures and documents on their way in: made anew, named by chance, and what is not shown has no address."""

import re
from io import BytesIO
from pathlib import Path

import pytest
from django.conf import settings
from django.core.files.storage import storages
from django.core.files.uploadedfile import SimpleUploadedFile
from django.urls import reverse
from django.utils.translation import gettext, override
from PIL import Image
from PIL.PngImagePlugin import PngInfo
from wagtail.images.forms import get_image_multi_form
from wagtail.models import Collection, UploadedFile
from wagtail.users.models import UserProfile

from home.models import SiteDocument, SiteImage

from .forms import complaints

pytestmark = pytest.mark.once

CANARY = "canari-8c1f"
RANDOM_NAME = re.compile(r"\A[0-9a-f]{32}\.(jpg|png|webp|avif|gif)\Z")
XMP = f'<x:xmpmeta xmlns:x="adobe:ns:meta/"><note>{CANARY}</note></x:xmpmeta>'.encode()


@pytest.fixture(autouse=True)
def _own_folders(tmp_path, settings):
    """Files of a test are its own: what it finds on the disk, it has put there."""
    # Asked for before the settings change: a storage keeps the folder it was made with.
    stores = {"default": storages["default"], "public": storages["public"]}
    settings.PRIVATE_MEDIA_ROOT = tmp_path / "private"
    settings.PUBLIC_MEDIA_ROOT = tmp_path / "public"
    for name, root in (("default", settings.PRIVATE_MEDIA_ROOT), ("public", settings.PUBLIC_MEDIA_ROOT)):
        storage = stores[name]
        before = storage._location
        storage._location = root
        for kept in ("base_location", "location"):
            storage.__dict__.pop(kept, None)
        storage._before = before
    yield
    for name in ("default", "public"):
        storage = storages[name]
        storage._location = storage._before
        for kept in ("base_location", "location"):
            storage.__dict__.pop(kept, None)


def picture(kind: str) -> bytes:
    """Return a picture 40 pixels wide and 20 high, with the canary in its metadata and a mark in its left half."""
    image = Image.new("RGB", (40, 20), "white")
    image.paste((200, 0, 0), (0, 0, 20, 20))
    target = BytesIO()
    exif = Image.Exif()
    exif[0x010E] = CANARY
    exif.get_ifd(0x8825)[1] = "N"
    exif.get_ifd(0x8825)[2] = (33.0, 58.0, 12.0)
    exif.get_ifd(0x8825)[29] = CANARY
    if kind == "jpeg":
        image.save(target, "JPEG", exif=exif, comment=CANARY.encode(), xmp=XMP)
    elif kind == "turned":
        exif[0x0112] = 6
        image.save(target, "JPEG", exif=exif)
    elif kind == "png":
        info = PngInfo()
        info.add_text("Comment", CANARY)
        info.add_itxt("XML:com.adobe.xmp", XMP.decode())
        image.save(target, "PNG", pnginfo=info, exif=exif)
    elif kind == "webp":
        image.save(target, "WEBP", exif=exif, xmp=XMP)
    elif kind == "heic":
        image.save(target, "HEIF", exif=exif, xmp=XMP)
    return target.getvalue()


def upload(kind: str):
    ending = {"jpeg": "jpg", "turned": "jpg"}.get(kind, kind)
    return SimpleUploadedFile(f"{CANARY}.{ending}", picture(kind), f"image/{ending}")


def add_single(editor, file):
    data = {"title": "Dessin", "file": file, "collection": Collection.get_first_root_node().pk}
    return editor.post(reverse("wagtailimages:add"), data)


def add_multiple(editor, file):
    data = {"title": "Dessin", "files[]": file, "collection": Collection.get_first_root_node().pk}
    return editor.post(reverse("wagtailimages:add_multiple"), data)


def add_in_chooser(editor, file):
    data = {
        "image-chooser-upload-title": "Dessin",
        "image-chooser-upload-file": file,
        "image-chooser-upload-collection": Collection.get_first_root_node().pk,
    }
    return editor.post(reverse("wagtailimages_chooser:create"), data)


WAYS_IN = [add_single, add_multiple, add_in_chooser]


def everything_stored() -> dict[str, bytes]:
    roots = [Path(settings.PRIVATE_MEDIA_ROOT), Path(settings.PUBLIC_MEDIA_ROOT)]
    return {path.name: path.read_bytes() for root in roots for path in root.rglob("*") if path.is_file()}


def assert_clean() -> None:
    stored = everything_stored()
    assert stored
    for name, content in stored.items():
        assert CANARY not in name
        assert CANARY.encode() not in content
        for inside in (b"Exif", b"xmpmeta", b"GPS"):
            assert inside not in content, (name, inside)


@pytest.mark.parametrize("way_in", WAYS_IN, ids=lambda way: way.__name__)
@pytest.mark.parametrize("kind", ["jpeg", "png", "webp", "heic"])
def test_nothing_but_the_picture_is_stored(editor, way_in, kind):
    source = picture(kind)
    assert CANARY.encode() in source
    assert way_in(editor, upload(kind)).status_code in (200, 302)
    image = SiteImage.objects.latest("pk")
    image.get_rendition("width-30")
    image.get_rendition("width-30|format-webp")
    image.get_rendition("original")
    assert_clean()
    assert RANDOM_NAME.match(Path(image.file.name).name)
    with Image.open(image.file.path) as stored:
        assert stored.size == (40, 20)
        red, green, _blue = stored.convert("RGB").getpixel((5, 10))
        assert red > 150 > green


@pytest.mark.parametrize("way_in", WAYS_IN, ids=lambda way: way.__name__)
def test_turned_picture_stands_upright_with_right_dimensions(editor, way_in):
    way_in(editor, upload("turned"))
    image = SiteImage.objects.latest("pk")
    assert (image.width, image.height) == (20, 40)
    with Image.open(image.file.path) as stored:
        assert stored.size == (20, 40)
        # What was on the left is on top now.
        assert stored.convert("RGB").getpixel((10, 5))[1] < 100


def test_replacing_the_file_cleans_it_too(editor):
    add_single(editor, upload("png"))
    image = SiteImage.objects.latest("pk")
    first = image.file.name
    data = {"title": "Dessin", "file": upload("jpeg"), "collection": image.collection_id}
    assert editor.post(reverse("wagtailimages:edit", args=[image.pk]), data).status_code == 302
    image.refresh_from_db()
    assert image.file.name != first
    assert_clean()


def test_file_that_waits_for_the_rest_of_its_form_is_clean(editor, monkeypatch):
    """A form that asks for more than the upload gives makes Wagtail keep the file until it is filled in."""
    monkeypatch.setattr(SiteImage._meta.get_field("credit"), "blank", False)
    assert get_image_multi_form(SiteImage).base_fields["credit"].required
    response = add_multiple(editor, upload("jpeg"))
    assert response.json()["success"]
    waiting = UploadedFile.objects.get()
    assert RANDOM_NAME.match(Path(waiting.file.name).name)
    assert_clean()


def in_admin(editor, code):
    profile = UserProfile.get_for_user(editor.user)
    profile.preferred_language = code
    profile.save()


def said(code: str, message: str) -> str:
    with override(code):
        return gettext(message)


def large() -> bytes:
    target = BytesIO()
    Image.new("1", (8000, 6000)).save(target, "PNG")
    return target.getvalue()


def huge() -> bytes:
    """Return a picture that no decoder opens: more than twice as many pixels as it takes for one file."""
    target = BytesIO()
    Image.new("1", (20000, 10000)).save(target, "PNG")
    return target.getvalue()


def damaged() -> bytes:
    return picture("jpeg")[:400]


def tiff() -> bytes:
    target = BytesIO()
    Image.new("RGB", (10, 10)).save(target, "TIFF")
    return target.getvalue()


@pytest.mark.parametrize(
    ("name", "content", "message"),
    [
        ("dessin.png", large, "This picture has too many pixels. Make it smaller and try again."),
        ("dessin.png", huge, "This picture has too many pixels. Make it smaller and try again."),
        ("dessin.jpg", damaged, "This picture cannot be read: the file is damaged or is not a picture."),
        (
            "dessin.tiff",
            tiff,
            "This kind of picture is not accepted. Use JPEG, PNG, WebP, AVIF, HEIC or GIF.",
        ),
    ],
    ids=lambda value: getattr(value, "__name__", ""),
)
def test_bad_picture_is_refused_in_the_editors_language(editor, name, content, message):
    for code in ("fr", "ar"):
        in_admin(editor, code)
        before = SiteImage.objects.count()
        response = add_single(editor, SimpleUploadedFile(name, content(), "image/x"))
        assert response.status_code == 200
        assert SiteImage.objects.count() == before
        assert complaints(response)
        # Wagtail's own check comes first where it has one; what it lets through is refused in our words.
        own = said(code, message) in complaints(response)
        assert own or wagtails_own(code, complaints(response))
        assert 'value="Dessin"' in response.content.decode()
        assert everything_stored() == {}


def wagtails_own(code: str, shown: list[str]) -> bool:
    """Whether a message is one of Wagtail's or Django's for pictures, in the editor's language."""
    with override(code):
        known = [
            gettext(
                "Upload a valid image. The file you uploaded was either not an image or a corrupted image."
            ),
            gettext(
                "This file has too many pixels (%(num_pixels)s). Maximum pixels %(max_pixels_count)s."
            ).split("(")[0],
            gettext("Not a supported image format. Supported formats: %(supported_formats)s.").split("%")[0],
        ]
    return any(text and message.startswith(text[:20]) for message in shown for text in known)


def test_drawing_with_a_script_is_refused(editor):
    drawing = b'<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'
    for name in ("dessin.svg", "dessin.png"):
        response = add_single(editor, SimpleUploadedFile(name, drawing, "image/svg+xml"))
        assert response.status_code == 200
        assert complaints(response)
    assert everything_stored() == {}


def test_file_that_is_too_heavy_is_refused(editor, settings):
    settings.WAGTAILIMAGES_MAX_UPLOAD_SIZE = 100
    count = SiteImage.objects.count()
    add_multiple(editor, upload("png"))
    assert SiteImage.objects.count() == count
    assert everything_stored() == {}


def test_original_has_no_address_and_the_rendition_has(editor, reader):
    add_single(editor, upload("jpeg"))
    image = SiteImage.objects.latest("pk")
    assert not image.file.url
    assert reader.get(f"/media/{image.file.name}").status_code == 404
    rendition = image.get_rendition("width-30")
    assert rendition.url.startswith("/media/images/")
    assert reader.get(rendition.url).status_code == 200


def test_document_is_named_by_chance_and_goes_out_through_its_view(editor, reader):
    data = {
        "title": "Étude كنارية",
        "file": SimpleUploadedFile(f"{CANARY}.pdf", b"%PDF-1.4 texte", "application/pdf"),
        "name_fr": "Étude",
        "kind": "study",
        "file_language": "fr",
        "collection": Collection.get_first_root_node().pk,
    }
    response = editor.post(reverse("wagtaildocs:add"), data)
    assert response.status_code == 302
    document = SiteDocument.objects.latest("pk")
    assert re.fullmatch(r"documents/[0-9a-f]{32}\.pdf", document.file.name)
    assert CANARY not in document.url
    answer = reader.get(document.url)
    assert answer.status_code == 200
    assert b"".join(answer.streaming_content) == b"%PDF-1.4 texte"
    assert CANARY not in str(answer.headers)
    assert "etude" in answer["Content-Disposition"]
    assert reader.get(f"/media/{document.file.name}").status_code == 404
