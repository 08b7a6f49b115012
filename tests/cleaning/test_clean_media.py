"""`manage.py clean_media`: files from before anything cleaned them, put in place behind the models' backs."""

import csv
import os
import signal
import subprocess
import sys
import time
from io import StringIO
from pathlib import Path

import pytest
from django.core.files.base import ContentFile
from django.core.files.storage import storages
from django.core.management import CommandError, call_command

from home.cleaning import VERSION, document_inspection, inspection
from home.cleaning.documents import CleanDocument
from home.cleaning.pictures import CleanPicture
from home.cleaning.replaced import LOCK, alone
from home.models import SiteDocument, SiteImage
from home.rendition_files import make_renditions
from tests.conftest import DATABASE
from tests.pictures import photograph_file, stored_picture
from tests.services import exiftool
from tests.services.site_server import environment_of

from .canaries import holds_canary
from .corpus import made
from .document_corpus import telling_pdf
from .traces import traces

pytestmark = pytest.mark.once
ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture(autouse=True)
def _own_folders(db, settings, tmp_path):
    """Empty storages: the files of the demonstration belong to other tests too, and its rows are set aside."""
    settings.PRIVATE_MEDIA_ROOT = tmp_path / "private"
    settings.PUBLIC_MEDIA_ROOT = tmp_path / "public"
    SiteImage.objects.all().delete()
    SiteDocument.objects.all().delete()


def put_picture(content: bytes, name: str = "before.jpg", **fields) -> SiteImage:
    """Store a picture as it comes: marked as clean for the way in, and as never cleaned in its row."""
    image = SiteImage(title="Essai", people="nobody", **fields)
    image.file = CleanPicture(content, name=name)
    image.save()
    SiteImage.objects.update(cleaned_by=0)
    return SiteImage.objects.get(pk=image.pk)


def put_document(content: bytes, name: str = "before.pdf") -> SiteDocument:
    document = SiteDocument(title="Essai")
    document.file = CleanDocument(content, name=name)
    document.save()
    SiteDocument.objects.update(cleaned_by=0)
    return SiteDocument.objects.get(pk=document.pk)


def run(*arguments, fails: str = "") -> str:
    """Run the command; return what it printed. `fails`: part of the sentence that it ends with."""
    printed = StringIO()
    try:
        call_command("clean_media", *arguments, stdout=printed, stderr=printed)
    except CommandError as error:
        assert fails and fails in str(error), printed.getvalue()
    else:
        assert not fails, printed.getvalue()
    return printed.getvalue()


def files(storage: str = "default") -> dict[str, bytes]:
    root = Path(storages[storage].path(""))
    return {
        str(path.relative_to(root)): path.read_bytes() for path in sorted(root.rglob("*")) if path.is_file()
    }


def test_what_is_dirty_is_told_then_cleaned_and_only_once(tmp_path, django_capture_on_commit_callbacks):
    dirty = put_picture(made("everything.jpg"))
    clean = stored_picture(photograph_file(), title="Propre")
    document = put_document(telling_pdf())
    SiteImage.objects.update(cleaned_by=0)
    untouched = Path(clean.file.path).stat().st_mtime_ns, clean.file.name
    make_renditions(dirty, ["card"])
    thumbnail = dirty.renditions.first()
    # As earlier versions left it: a thumbnail of the admin among the files that readers are served.
    type(thumbnail).objects.filter(pk=thumbnail.pk).update(filter_spec="max-165x165")
    before = files(), files("public")

    report = tmp_path / "report.csv"
    told = run("--audit", "--report", str(report), fails="hold more than they should")
    assert (files(), files("public")) == before
    rows = list(csv.DictReader(report.open(encoding="utf-8")))
    assert {(row["kind"], row["number"], row["done"]) for row in rows} >= {
        ("picture", str(dirty.pk), "dirty"),
        ("document", str(document.pk), "dirty"),
        ("rendition", str(thumbnail.pk), "dirty"),
    }
    assert "Essai" not in told + report.read_text() and str(clean.pk) not in {
        row["number"] for row in rows if row["kind"] == "picture"
    }

    with django_capture_on_commit_callbacks(execute=True):
        run()
    dirty.refresh_from_db()
    assert dirty.cleaned_by == VERSION and dirty.file.name not in before[0]
    assert (dirty.width, dirty.height) == (dirty.file.width, dirty.file.height)
    document.refresh_from_db()
    assert document.file.name not in before[0] and document.cleaned_by == VERSION
    now = files()
    assert set(now) == {dirty.file.name, clean.file.name, document.file.name, LOCK}
    assert not files("public")
    for name, content in now.items():
        if name == LOCK:
            continue
        look = document_inspection if name.startswith("documents/") else inspection
        assert look.leftovers(content) == [] and not holds_canary(content) and not traces(content), name
    tags = exiftool.tags(dirty.file.path)
    assert not [tag for tag in tags if tag.startswith(("GPS", "XMP", "IPTC", "IFD0:Make"))], tags
    # Nothing is encoded twice: a photograph loses by it each time.
    clean.refresh_from_db()
    assert (Path(clean.file.path).stat().st_mtime_ns, clean.file.name) == untouched
    assert clean.cleaned_by == VERSION
    run()
    run("--all")
    run("--audit")
    assert files() == now


def test_what_cannot_be_cleaned_is_left_and_stops_nothing(monkeypatch, django_capture_on_commit_callbacks):
    damaged, lost = put_picture(made("everything.png")), put_picture(made("everything.webp"))
    last = put_picture(made("everything.gif"))
    Path(damaged.file.path).write_bytes(Path(damaged.file.path).read_bytes()[:400])
    Path(lost.file.path).unlink()
    held = damaged.file.name, Path(damaged.file.path).read_bytes()
    with django_capture_on_commit_callbacks(execute=True):
        told = run(fails="2 files could not be cleaned")
    assert f"picture {damaged.pk}: failed" in told and f"picture {lost.pk}: failed" in told
    damaged.refresh_from_db()
    last.refresh_from_db()
    assert (damaged.file.name, Path(damaged.file.path).read_bytes()) == held and damaged.cleaned_by == 0
    assert last.cleaned_by == VERSION and not holds_canary(Path(last.file.path).read_bytes())

    # A full disk: nothing half, and the next run goes on where there is room again.
    full = put_picture(made("everything.jpg"))
    before = files()

    def no_room(*_args, **_more):
        raise OSError(28, "No space left on device")

    with monkeypatch.context() as patch:
        patch.setattr("home.storage.WholeFiles.write_incoming", no_room)
        assert "ENOSPC" in run(fails="could not be cleaned")
    with django_capture_on_commit_callbacks(execute=True):
        run(fails="2 files could not be cleaned")
    full.refresh_from_db()
    assert full.cleaned_by == VERSION and full.file.name not in before


def test_files_that_no_row_knows(tmp_path):
    for name in ("original_images/left.jpg", "documents/left.pdf", "elsewhere/theirs.txt"):
        storages["default"].save(name, ContentFile(b"left"))
    old = time.time() - 7200
    for name in files():
        os.utime(storages["default"].path(name), (old, old))
    storages["default"].save("original_images/young.jpg", ContentFile(b"young"))
    ours = {stored_picture(photograph_file(seed)).file.name for seed in (1, 2)} | {
        put_document(csv.encode(), "a.csv").file.name for csv in ("a", "b")
    }
    SiteDocument.objects.update(cleaned_by=VERSION)
    report = tmp_path / "report.csv"
    assert "orphan: 3 orphan" in run("--report", str(report))
    assert "left.jpg" in report.read_text() and "young" not in report.read_text()
    assert "theirs" not in report.read_text()
    with alone():
        assert len(files()) == 9
        run("--remove-orphans", fails="Another run")
        assert len(files()) == 9
    run("--remove-orphans")
    assert set(files()) == {"elsewhere/theirs.txt", "original_images/young.jpg", LOCK} | ours


@pytest.mark.parametrize("model", [SiteImage, SiteDocument])
def test_a_database_that_is_not_of_these_files_takes_none_of_them(model):
    """An empty one, or another site's, would take every original for a file that nobody needs."""
    for seed in (1, 2, 3):
        stored_picture(photograph_file(seed))
        put_document(b"a,b", "a.csv")
    for name in files():
        os.utime(storages["default"].path(name), (time.time() - 7200,) * 2)
    kept = model.objects.last()
    model.objects.exclude(pk=kept.pk)._raw_delete("default")
    before = set(files())
    run("--remove-orphans", fails="fewer than half of the stored originals")
    assert set(files()) - {LOCK} == before
    # An audit removes nothing, and says what there is.
    assert "orphan: 2 orphan" in run("--audit", "--remove-orphans", fails="")


BEGIN = """
import os, signal, sys
sys.path.insert(0, os.getcwd())
import django
django.setup()
from django.core.management import call_command
from home.cleaning import existing
from home.cleaning.pictures import CleanPicture
from home.models import SiteImage
from tests.cleaning.corpus import made
if sys.argv[1] == "fill":
    for _number in range(3):
        image = SiteImage(title="Essai", people="nobody")
        image.file = CleanPicture(made("everything.jpg"), name="before.jpg")
        image.save()
        SiteImage.objects.filter(pk=image.pk).update(cleaned_by=0)
        print(image.pk, image.file.name)
    sys.exit()
forget, times = existing.forget_replaced, []
def stop():
    times.append(1)
    # At the start, after the first picture, and in the middle of the second: its row has changed, its file stands.
    if sys.argv[1] == "kill" and len(times) == 3:
        os.kill(os.getpid(), signal.SIGKILL)
    forget()
existing.forget_replaced = stop
call_command("clean_media", verbosity=0)
"""


def test_a_killed_run_leaves_nothing_that_the_next_does_not_finish(request, tmp_path):
    database = request.config.stash[DATABASE]
    copy = f"{database.own}_kill".replace(".sqlite3", "") + (".sqlite3" if database.is_file else "")
    database.copy_to(copy)
    environment = environment_of(tmp_path, copy) | {"QAFILA_TEST_FILES": str(tmp_path / "files")}

    def begin(how: str):
        command = [sys.executable, "-c", BEGIN, how]
        return subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, text=True)

    originals = tmp_path / "files" / "private" / "original_images"
    try:
        filled = begin("fill")
        assert filled.returncode == 0, filled.stderr
        names = [line.split("/")[-1] for line in filled.stdout.split("\n") if line]
        assert begin("kill").returncode == -signal.SIGKILL
        assert names[1] in os.listdir(originals) and names[0] not in os.listdir(originals)
        again = begin("again")
        assert again.returncode == 0, again.stderr
    finally:
        database.drop(copy)
    stored = list(originals.iterdir())
    assert len(stored) == 3 and not {path.name for path in stored} & set(names)
    assert not [path for path in stored if holds_canary(path.read_bytes())]
    assert not [path for path in (tmp_path / "files" / "private" / "replaced").rglob("*") if path.is_file()]
