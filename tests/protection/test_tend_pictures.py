"""The clock's part: what has ended is withdrawn, what was interrupted is finished, what should not be there goes."""

import os
from datetime import timedelta
from io import StringIO
from pathlib import Path
from unittest.mock import patch

import pytest
from django.conf import settings
from django.contrib.contenttypes.models import ContentType
from django.core.files.base import ContentFile
from django.core.files.storage import storages
from django.core.management import CommandError, call_command
from django.test import Client, TestCase
from django.utils import timezone
from wagtail.models import Page, UploadedFile

from home import share_card_files
from home.dates import site_day
from home.management.commands.tend_pictures import Command
from home.models import SiteDocument, SiteImage
from home.protection.sealing import is_blank
from home.protection.settling import settle
from tests.admin.forms import committed

from .people import consent_for, news_with, portrait, private_files, public_files

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("own_folders")]


def tend(**options) -> str:
    """Run the command; what waits for the end of a transaction happens at the end of each of its parts."""

    def committing(work):
        def part(**how):
            with committed():
                return work(**how)

        return part

    said, parts = StringIO(), [(name, committing(work)) for name, work in Command.parts]
    with patch.object(Command, "parts", parts):
        call_command("tend_pictures", stdout=said, **options)
    return said.getvalue()


@pytest.fixture(autouse=True)
def _nothing_else(own_folders):
    """The demonstration's cards are in another folder: only those of a test's own pages are to be drawn."""
    Page.objects.filter(depth__gt=3).update(live=False)
    for page in Page.objects.filter(live=True, depth__gt=1):
        storages["public"].save(f"cards/{page.pk}/x.png", ContentFile(b"x"))


def cards_of(page) -> list[str]:
    return [name for name in public_files() if name.startswith(f"cards/{page.pk}/")]


def test_a_consent_that_ends(monkeypatch):
    image = portrait(title="Canari")
    today = timezone.localdate()
    consent_for(image, expires_on=today)
    page = news_with(image)
    tend()
    assert "<picture>" in Client().get(page.relative_path).content.decode()
    assert cards_of(page)[0].endswith(".jpg")
    monkeypatch.setattr(timezone, "localdate", lambda *args: today + timedelta(days=1))
    # Not shown from the first moment of the day on, the timer or no timer.
    assert not SiteImage.objects.get(pk=image.pk).may_be_public
    assert "consents: 1 to look at" in tend(dry_run=True)
    assert not SiteImage.objects.get(pk=image.pk).withheld
    said = tend()
    assert "consents: 1 settled" in said and "share cards: 1 drawn" in said and "Canari" not in said
    now = SiteImage.objects.get(pk=image.pk)
    assert now.withheld == "expired" and is_blank(now) and not now.renditions.exists()
    assert not [name for name in public_files() if name.startswith("images/")]
    (card,) = cards_of(page)
    assert card.endswith(".png")
    assert not tend()


def test_what_a_killed_process_left():
    image = portrait()
    consent = consent_for(image)
    page = news_with(image)
    stem = Path(SiteImage.objects.get(pk=image.pk).file.name).stem
    consent.withdrawn_on = consent.given_on
    consent.save()
    # Killed after the database was told and before anything else.
    with TestCase.captureOnCommitCallbacks(execute=False):
        settle([image.pk])
    assert "<picture>" not in Client().get(page.relative_path + "?x=1").content.decode()
    assert [name for name in public_files() if stem in name] and cards_of(page)[0].endswith(".jpg")
    assert "public files: 1 pictures to sweep" in tend(dry_run=True)
    tend()
    assert not [name for name in public_files() if stem in name]
    assert cards_of(page) and not any(name.endswith(".jpg") for name in cards_of(page))
    now = SiteImage.objects.get(pk=image.pk)
    assert is_blank(now) and sorted(name for name in private_files() if stem in name) == [
        f"blank_images/{stem}.png",
        f"sealed/{stem}.jpg",
    ]
    # Killed between two files: the original still stands where it was.
    storages["default"].save(f"original_images/{stem}.jpg", ContentFile(b"x"))
    assert "leftovers: 1 deleted" in tend()
    assert not storages["default"].exists(f"original_images/{stem}.jpg")
    assert storages["default"].exists(now.sealed_file)
    assert not tend()


def test_a_disk_that_was_full(monkeypatch):
    image = portrait()
    consent = consent_for(image)
    consent.withdrawn_on = consent.given_on
    consent.save()

    def full(*args, **kwargs):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(type(storages["default"]), "_save", full)
    with committed():
        settle([image.pk])
    with pytest.raises(CommandError) as told:
        tend()
    assert "originals (1 failed)" in str(told.value)
    monkeypatch.undo()
    assert "originals: 1 put away" in tend()
    assert is_blank(SiteImage.objects.get(pk=image.pk))


def test_uploads_that_nobody_finished():
    old, new = (UploadedFile(file=ContentFile(b"x", name=f"{name}.csv")) for name in ("old", "new"))
    for upload in (old, new):
        upload.for_content_type = ContentType.objects.get(model="sitedocument")
        upload.save()
    lost = Path(settings.PRIVATE_MEDIA_ROOT, "wagtail_uploads", "lost.jpg")
    lost.write_bytes(b"x")
    two_days_ago = (timezone.now() - timedelta(days=2)).timestamp()
    for path in (lost, Path(storages["default"].path(old.file.name))):
        os.utime(path, (two_days_ago, two_days_ago))
    assert "uploads: 2 to delete" in tend(dry_run=True)
    assert "uploads: 2 deleted" in tend()
    assert list(UploadedFile.objects.all()) == [new] and storages["default"].exists(new.file.name)
    assert not lost.exists()


def test_a_day_ends_for_everybody_at_once():
    """Whatever clock a member of staff has chosen: one of these two is on another day than the site, always."""
    today = site_day()
    last, ended = portrait(), portrait(1)
    for zone in ("Pacific/Kiritimati", "Pacific/Pago_Pago"):
        with timezone.override(zone):
            valid, over = (
                consent_for(last, expires_on=today),
                consent_for(ended, expires_on=today - timedelta(days=1)),
            )
            assert last.may_be_public and ended.withheld == "expired", zone
            assert (valid.state, over.state) == ("ending", "expired"), zone


def test_a_document_goes_with_the_last_day_of_its_picture(monkeypatch):
    image, document = portrait(), SiteDocument(title="Rapport", file_language="fr", file_size=3)
    document.file.name = storages["default"].save("documents/a.csv", ContentFile(b"a,b", name="a.csv"))
    document.save()
    consent_for(image, expires_on=site_day())
    document.pictures.add(image)
    assert Client().get(document.url).status_code == 200
    tomorrow = site_day() + timedelta(days=1)
    monkeypatch.setattr(timezone, "localdate", lambda *args: tomorrow)
    assert Client().get(document.url).status_code == 404


def test_a_database_from_a_backup_loses_no_original():
    """It knows an older state of things than the disk."""
    image = portrait()
    consent_for(image)
    name = Path(image.file.name).name
    older = SiteImage.objects.filter(pk=image.pk).values("file", "sealed_file", "withheld", "shown_in")[0]
    with committed():
        SiteImage.objects.filter(pk=image.pk).update(protected_at=timezone.now())
        settle([image.pk])
    newer = SiteImage.objects.filter(pk=image.pk).values(*older)[0]
    assert storages["default"].exists(f"sealed/{name}")
    SiteImage.objects.filter(pk=image.pk).update(**older, protected_at=None)
    tend()
    assert storages["default"].exists(f"sealed/{name}")
    # The other way round: put back from before it was brought back.
    storages["default"].save(f"original_images/{name}", storages["default"].open(f"sealed/{name}"))
    storages["default"].delete(f"sealed/{name}")
    SiteImage.objects.filter(pk=image.pk).update(**newer, protected_at=timezone.now())
    tend()
    assert storages["default"].exists(f"original_images/{name}")


def test_a_card_that_is_drawn_while_its_picture_is_withdrawn(monkeypatch):
    image = portrait()
    consent = consent_for(image)
    page = news_with(image)
    for name in cards_of(page):
        storages["public"].delete(name)
    draw = share_card_files.draw_card

    def too_late(*how):
        consent.withdrawn_on = consent.given_on
        consent.save()
        with committed():
            settle([image.pk])
        return draw(*how)

    monkeypatch.setattr(share_card_files, "draw_card", too_late)
    share_card_files.make_card(type(page).objects.get(pk=page.pk))
    assert not cards_of(page)
    tend()
    assert [name for name in cards_of(page) if name.endswith(".png")] == cards_of(page) != []


def test_a_kept_page_goes_where_whoever_withdrew_its_picture_was_killed():
    image = portrait()
    consent = consent_for(image)
    page = news_with(image, alt="Canari", share_image=None)
    reader = Client(HTTP_HOST="localhost")
    assert "Canari" in reader.get(page.relative_path).content.decode()
    consent.withdrawn_on = consent.given_on
    consent.save()
    with TestCase.captureOnCommitCallbacks(execute=False):
        settle([image.pk])
    assert "Canari" in reader.get(page.relative_path).content.decode()
    tend()
    assert "Canari" not in reader.get(page.relative_path).content.decode()
