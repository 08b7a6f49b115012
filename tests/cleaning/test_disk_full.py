"""A disk that is full in the middle of an upload: a sentence, and not one byte that was not there before."""

import errno
import os
import resource
import subprocess
from contextlib import contextmanager
from html import unescape
from pathlib import Path

import pytest
from django.db import transaction
from django.urls import reverse
from django.utils.translation import gettext, override
from wagtail.models import UploadedFile

from home.models import SiteDocument, SiteImage
from home.protection.tending import sweep_staging
from home.rendition_files import make_renditions
from news.models import NewsPage
from tests.admin.forms import add_page, complaints, streamfield
from tests.pictures import photograph_file, stored_picture
from tests.public.support import page_at

from .ways_in import BY_CODE, DOCUMENTS, PICTURES, SAID, file_of, in_language, stored

pytestmark = [pytest.mark.once, pytest.mark.usefixtures("db")]

DISK = 1 << 20
FULL = (
    "The server's disk is full: nothing was stored. Tell the person who looks after the server, and send the file"
    " again afterwards."
)


class Disk:
    """A real file system of one megabyte, which holds both folders of the site."""

    def __init__(self, folder: Path):
        self.filler = folder / "filler"

    def fill(self, leaving: int = 0) -> None:
        with self.filler.open("wb", buffering=0) as file:
            try:
                while True:
                    file.write(bytes(4096))
            except OSError as error:
                assert error.errno == errno.ENOSPC
            file.truncate(max(file.tell() - leaving, 0))

    def free(self) -> None:
        self.filler.unlink()


class Limit:
    """Where nothing may be mounted: no file of this process becomes longer than a few kilobytes (EFBIG)."""

    def fill(self, leaving: int = 0) -> None:
        resource.setrlimit(resource.RLIMIT_FSIZE, (max(leaving, 8192), self.before[1]))

    def free(self) -> None:
        resource.setrlimit(resource.RLIMIT_FSIZE, self.before)

    before = resource.getrlimit(resource.RLIMIT_FSIZE)


@contextmanager
def small_disk(folder: Path):
    mount = ["mount", "-t", "tmpfs", "-o", f"size={DISK}", "tmpfs", str(folder)]
    if os.geteuid() or subprocess.run(mount, capture_output=True).returncode:
        limit = Limit()
        try:
            yield limit
        finally:
            limit.free()
        return
    try:
        yield Disk(folder)
    finally:
        subprocess.run(["umount", "--lazy", str(folder)], check=True)


@pytest.fixture(params=["disk", "limit"])
def disk(request, tmp_path, own_folders):
    if request.param == "disk":
        with small_disk(tmp_path) as small:
            yield small
    else:
        limit = Limit()
        yield limit
        limit.free()


def full(code: str) -> str:
    with override(code):
        return gettext(FULL)


def photo():
    return file_of(photograph_file(0, 900, 700), "IMG_2041.jpg")


def files() -> dict[str, bytes]:
    return {name: content for name, content in stored().items() if not name.endswith("filler")}


def test_every_form_says_that_the_disk_is_full(editor, disk, caplog):
    kept = stored_picture(photograph_file(0, 300, 200))
    before, count = files(), SiteImage.objects.count()
    address = reverse("wagtailimages:edit", args=[kept.pk])
    disk.fill()
    for code in ("fr", "ar"):
        in_language(editor, code)
        response = PICTURES.add(editor, photo(), credit="Une équipe")
        assert response.status_code == 200
        assert full(code) in complaints(response)
        page = response.content.decode()
        for typed in (SAID["alt_fr"], "Une équipe", SAID["title"]):
            assert f'value="{typed}"' in page
        response = PICTURES.form(editor, address, file=photo())
        assert response.status_code == 200
        assert full(code) in complaints(response)
        answer = PICTURES.stage(editor, photo()).json()
        assert (answer["success"], answer["error_message"]) == (False, full(code))
        answer = PICTURES.choose(editor, photo()).json()
        assert full(code) in unescape(answer["htmlFragment"])
        assert files() == before
    assert (SiteImage.objects.count(), UploadedFile.objects.count()) == (count, 0)
    assert caplog.text.count("An upload could not be stored: E") == 8
    assert "Traceback" not in caplog.text and "IMG_2041" not in caplog.text
    disk.free()
    assert PICTURES.add(editor, photo()).status_code == 302
    assert SiteImage.objects.count() == count + 1


def table() -> bytes:
    return b"lieu,personnes\n" + b"Imilchil,12\n" * 2000


def test_code_is_told_and_leaves_nothing(disk):
    disk.fill()
    for library, content, name in (
        (PICTURES, photograph_file(0, 900, 700), "a.jpg"),
        (DOCUMENTS, table(), "a.csv"),
    ):
        for way in BY_CODE:
            with pytest.raises(OSError) as told, transaction.atomic():
                getattr(library, way)(None, file_of(content, name))
            assert told.value.errno in (errno.ENOSPC, errno.EFBIG), way
            assert files() == {}


def test_forms_of_documents_say_it_too(editor, disk):
    disk.fill()
    count = SiteDocument.objects.count()
    for code in ("fr", "ar"):
        in_language(editor, code)
        response = DOCUMENTS.add(editor, file_of(table(), "table.csv"))
        assert full(code) in complaints(response)
        assert 'value="Une étude"' in response.content.decode()
        assert DOCUMENTS.stage(editor, file_of(table(), "table.csv")).json()["error_message"] == full(code)
        answer = DOCUMENTS.choose(editor, file_of(table(), "table.csv")).json()
        assert full(code) in unescape(answer["htmlFragment"])
    assert (SiteDocument.objects.count(), UploadedFile.objects.count(), files()) == (count, 0, {})


@pytest.mark.parametrize("way", ["form", "code"])
def test_picture_that_waits_is_taken_on_a_full_disk(editor, disk, way):
    """It is there already, and clean: it only gets another name, and is not encoded a second time."""
    answer = PICTURES.stage(editor, photo()).json()
    (waiting,) = UploadedFile.objects.all()
    content = Path(waiting.file.path).read_bytes()
    disk.fill()
    if way == "form":
        assert PICTURES.finish(editor, answer["uploaded_file_id"]).json()["success"]
    else:
        SiteImage.objects.create(**PICTURES.known, file=waiting.file.file)
        waiting.delete()
    image = SiteImage.objects.latest("pk")
    assert Path(image.file.path).read_bytes() == content
    assert not UploadedFile.objects.exists()
    assert list(files()) == [f"private/{image.file.name}"]


def test_admin_and_publication_do_without_what_cannot_be_made(editor, disk):
    """Thumbnails, renditions and share cards need room too: without it they are not there, and none is half there."""
    image = stored_picture(photograph_file(0, 900, 700))
    disk.fill()
    assert editor.get(reverse("wagtailimages:index")).status_code == 200
    assert editor.get(reverse("wagtailimages_chooser:choose")).status_code == 200
    assert editor.get(reverse("wagtailimages_chooser:chosen", args=[image.pk])).status_code == 200
    # The limit on one file holds for SQLite's too: nothing can be published under it.
    if isinstance(disk, Disk):
        block = {"image": {"image": str(image.pk), "decorative": "", "alt_text": "Une vallée"}, "caption": ""}
        page = add_page(
            editor,
            NewsPage,
            page_at("/fr/actualites/"),
            title="Une image",
            body=streamfield([("picture", block)]),
        )
        assert page.live
        assert set(files()) == {f"private/{image.file.name}"}
        assert image.renditions.count() == 0
    whole = {rendition.file.path for rendition in image.renditions.all()}
    assert whole == {path for path in whole if Path(path).stat().st_size > 100}
    assert not [name for name in files() if "incoming" in name]
    disk.free()
    assert make_renditions(image, ["text"]) + image.renditions.count() > 0
    assert all(Path(rendition.file.path).exists() for rendition in image.renditions.all())


def test_what_killed_processes_leave_is_swept_by_its_age(editor, own_folders):
    private, public = own_folders
    PICTURES.stage(editor, photo())
    staged = Path(UploadedFile.objects.get().file.path)
    lost = staged.with_name("0" * 32 + ".jpg")
    left = [private / "incoming" / "a", public / "incoming" / "b", lost]
    young = private / "incoming" / "c"
    for path in (*left, young):
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(b"x")

    def make_older(path: Path, hours: float) -> None:
        then = path.stat().st_mtime - hours * 3600
        os.utime(path, (then, then))

    for path, hours in {left[0]: 2, left[1]: 2, young: 0.5, lost: 30, staged: 20}.items():
        make_older(path, hours)
    sweep_staging()
    assert [path.exists() for path in (*left, young, staged)] == [False, False, False, True, True]
    assert UploadedFile.objects.count() == 1
    make_older(staged, 10)
    make_older(young, 1)
    sweep_staging()
    assert files() == {}
    assert not UploadedFile.objects.exists()
