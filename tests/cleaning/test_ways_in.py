"""Whatever way a file comes in, what is kept of it tells nothing of those who made it."""

import re
from io import BytesIO
from pathlib import Path

import pytest
from django.test import RequestFactory
from django.urls import reverse
from PIL import Image
from wagtail.models import UploadedFile

from home.cleaning import pictures
from home.models import SiteDocument, SiteImage
from home.rendition_files import make_renditions
from home.renditions import USES

from . import telling
from .canaries import CANARY
from .corpus import looks_right, made
from .telling import assert_nothing_tells
from .ways_in import BY_CODE, BY_FORM, DOCUMENTS, PICTURES, file_of, stored

pytestmark = [pytest.mark.once, pytest.mark.usefixtures("db", "own_folders")]

RANDOM_NAME = re.compile(r"\A[0-9a-f]{32}\.(jpg|png|webp|avif|gif|pdf|docx|xlsx|odt)\Z")


@pytest.mark.parametrize("way", [*BY_FORM, *BY_CODE])
def test_pictures_tell_nothing(editor, reader, way):
    for ending, make in telling.PICTURES.items():
        response = getattr(PICTURES, way)(editor, file_of(make(), f"{CANARY}.{ending}"))
        assert response is None or response.status_code in (200, 302), (ending, response.content)
        image = SiteImage.objects.latest("pk")
        assert RANDOM_NAME.match(Path(image.file.name).name)
        assert (image.width, image.height) == (96, 64)
        assert looks_right(Path(image.file.path).read_bytes(), f"everything.{ending}")
        image.get_rendition("max-165x165")
        image.get_rendition("original")
    # One of each kind has it; the others of a kind are made in the same way.
    shown = SiteImage.objects.exclude(shown_in="").order_by("-pk")[: len(telling.PICTURES)]
    if way == "add":
        for image in shown:
            assert make_renditions(image, USES)
            for rendition in image.renditions.filter(file__startswith="images/"):
                assert CANARY not in rendition.url
                assert reader.get(rendition.url).status_code == 200
        assert CANARY not in editor.get(reverse("wagtailimages:index")).content.decode()
    assert_nothing_tells()
    assert not UploadedFile.objects.exists()
    assert not [name for name in stored() if "incoming" in name or "wagtail_uploads" in name]


@pytest.mark.parametrize("way", [*BY_FORM, *BY_CODE])
def test_documents_tell_nothing(editor, reader, way):
    for ending, make in telling.DOCUMENTS.items():
        response = getattr(DOCUMENTS, way)(editor, file_of(make(), f"{CANARY}.{ending}"))
        assert response is None or response.status_code in (200, 302), (ending, response.content)
        document = SiteDocument.objects.latest("pk")
        assert RANDOM_NAME.match(Path(document.file.name).name)
        answer = reader.get(document.url)
        assert answer.status_code == 200
        told = document.url.encode() + str(answer.headers).encode() + b"".join(answer.streaming_content)
        assert b"canari" not in told
    assert_nothing_tells()
    assert not UploadedFile.objects.exists()
    assert not [name for name in stored() if "incoming" in name or "wagtail_uploads" in name]


# Not bulk_create(), which asks for width and height before there is a file: nothing here uses it.
@pytest.mark.parametrize("way", [*BY_FORM, "save", "create", "field"])
def test_turned_picture_stands_upright(editor, way):
    getattr(PICTURES, way)(editor, file_of(made("turned-6.jpg"), "a.jpg"))
    image = SiteImage.objects.latest("pk")
    with Image.open(image.file.path) as kept:
        assert (image.width, image.height) == kept.size
    assert looks_right(Path(image.file.path).read_bytes(), "turned-6.jpg")


@pytest.mark.parametrize("library", [PICTURES, DOCUMENTS], ids=["pictures", "documents"])
def test_file_that_waits_is_clean_and_is_not_served(editor, reader, library):
    ending, make = (
        ("jpg", telling.PICTURES["jpg"]) if library is PICTURES else ("pdf", telling.DOCUMENTS["pdf"])
    )
    answer = library.stage(editor, file_of(make(), f"{CANARY}.{ending}")).json()
    waiting = UploadedFile.objects.get()
    assert answer["success"] and waiting.pk == answer["uploaded_file_id"]
    # Not even in the form that comes back: the file's name can name a person.
    assert CANARY not in answer["form"]
    assert RANDOM_NAME.match(Path(waiting.file.name).name)
    assert list(stored()) == [f"private/{waiting.file.name}"]
    assert_nothing_tells()
    for address in (
        f"/media/{waiting.file.name}",
        f"/{waiting.file.name}",
        f"/media/../private/{waiting.file.name}",
    ):
        assert reader.get(address, follow=True).status_code == 404
        assert editor.get(address, follow=True).status_code == 404

    content = Path(waiting.file.path).read_bytes()
    assert library.finish(editor, waiting.pk).json()["success"]
    (kept,) = stored().values()
    assert kept == content
    assert not UploadedFile.objects.exists()

    # Another one, which the editor takes back.
    number = library.stage(editor, file_of(make(), f"{CANARY}.{ending}")).json()["uploaded_file_id"]
    assert editor.post(reverse(f"{library.urls}:delete_upload_multiple", args=[number])).json()["success"]
    assert len(stored()) == 1


def test_picture_is_encoded_once(editor, monkeypatch):
    """Every encoding costs a photograph some of its quality."""
    anew, kinds = pictures._made_anew, []

    def counted(data, kind):
        kinds.append(kind)
        return anew(data, kind)

    monkeypatch.setattr(pictures, "_made_anew", counted)
    for way in (*BY_FORM, *BY_CODE):
        kinds.clear()
        getattr(PICTURES, way)(editor, file_of(made("everything.jpg"), "a.jpg"))
        assert kinds.count("JPEG") == 1, way


def test_replaced_file_and_its_thumbnails_are_gone(editor):
    PICTURES.add(editor, file_of(made("everything.png"), "a.png"))
    image = SiteImage.objects.latest("pk")
    first = image.get_rendition("max-165x165")
    address = reverse("wagtailimages:edit", args=[image.pk])
    assert PICTURES.form(editor, address, file=file_of(made("everything.jpg"), "b.jpg")).status_code == 302
    again = SiteImage.objects.get(pk=image.pk)
    assert again.file.name != image.file.name
    assert not Path(image.file.path).exists()
    assert not Path(first.file.path).exists()
    assert set(stored()) == {f"private/{again.file.name}"}


def test_private_files_are_for_the_site_alone(editor, own_folders):
    """Neither other users of the machine nor a web server of another may read what is not public."""
    PICTURES.add(editor, file_of(made("everything.png"), "a.png"))
    image = SiteImage.objects.latest("pk")
    thumbnail = image.get_rendition("max-165x165")
    make_renditions(image, ["tile"])
    public = image.renditions.filter(file__startswith="images/").first()
    assert Path(image.file.path).stat().st_mode & 0o007 == 0
    assert Path(thumbnail.file.path).stat().st_mode & 0o007 == 0
    assert Path(public.file.path).stat().st_mode & 0o777 == 0o644
    with Image.open(BytesIO(Path(public.file.path).read_bytes())) as shown:
        assert shown.size == (public.width, public.height)


def test_uploads_are_written_nowhere_before_they_are_clean(editor, own_folders, settings):
    """Django writes what is larger than 2.5 MB to a temporary folder, unless it is told otherwise."""
    settings.FILE_UPLOAD_TEMP_DIR = own_folders[0] / "nowhere"
    heavy = made("everything.png") + bytes(3 << 20)
    for name, content in (("a.png", heavy), ("b.png", bytes(30 << 20)), ("c.png", made("everything.png"))):
        assert PICTURES.add(editor, file_of(content, name)).status_code in (200, 302)
    assert SiteImage.objects.latest("pk").file.name.endswith(".png")


def test_files_of_one_request_share_the_room_of_one():
    sent = {name: file_of(bytes(6 << 20), f"{name}.jpg") for name in "abc"}
    files = RequestFactory().post("/", sent).FILES
    assert [file.size for file in files.values()] == [6 << 20] * 3
    assert [len(file.read()) for file in files.values()] == [6 << 20, 0, 0]
