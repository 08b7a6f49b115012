"""Two places for files: a private one, which nothing serves, and a public one, made only of what readers may see.

A file is whole or not there. It is written in `incoming/` of its place and gets its name when the last byte stands:
neither a full disk nor a killed process leaves half a file where somebody would take it for one.
"""

import os
import time
from contextlib import suppress
from datetime import timedelta
from pathlib import Path
from uuid import uuid4

from django.conf import settings
from django.core.files.storage import FileSystemStorage, storages
from django.urls import reverse
from django.utils.deconstruct import deconstructible

from .cleaning.inspection import check_clean

# What the admin shows of a picture that readers may not see yet, or never: see RenditionStorage.
DESK = "desk/"
INCOMING = "incoming"
# What stands in the place of originals that were put away: see protection/sealing.py.
BLANKS = "blank_images"
# Where Wagtail keeps what was uploaded together with others until the form of each is filled in.
STAGED = "wagtail_uploads"


class WholeFiles(FileSystemStorage):
    """A storage whose folder is read from the settings at each use, and which never holds part of a file."""

    @property
    def location(self) -> str:
        return os.path.abspath(self.base_location)

    def write_incoming(self, content) -> str:
        """Write a file into `incoming/` and return its path.

        Raises OSError where the disk is full, and leaves nothing behind.
        """
        folder = Path(self.location, INCOMING)
        self._make(folder)
        path = folder / uuid4().hex
        try:
            with path.open("xb") as file:
                for chunk in content.chunks():
                    file.write(chunk)
            if self.file_permissions_mode is not None:
                path.chmod(self.file_permissions_mode)
            self._ensure_location_group_id(path)
        except BaseException:
            path.unlink(missing_ok=True)
            raise
        return str(path)

    def _save(self, name, content):
        written = self.has_written(content) or self.write_incoming(content)
        try:
            while True:
                full = self.path(name)
                self._make(Path(full).parent)
                try:
                    give_name(written, full)
                    return name
                except FileExistsError:
                    name = self.get_available_name(name)
        finally:
            Path(written).unlink(missing_ok=True)

    def has_written(self, content) -> str:
        """Return the path of a content that stands in a file of this storage already, empty where it does not."""
        path = content.temporary_file_path() if hasattr(content, "temporary_file_path") else ""
        inside = path.startswith(f"{self.location}{os.sep}") and os.path.isfile(path)
        return path if inside else ""

    def _make(self, folder: Path) -> None:
        mode = self.directory_permissions_mode
        if mode is None or folder.is_dir():
            folder.mkdir(parents=True, exist_ok=True)
            return
        # The mode of mkdir() holds for the last folder only, and less what the process is told to leave out.
        for missing in reversed([folder, *folder.parents]):
            if not missing.is_dir():
                missing.mkdir(exist_ok=True)
                missing.chmod(mode)


def give_name(written: str, name: str) -> None:
    """Give a written file a second name on the same disk. Raises FileExistsError, and replaces nothing."""
    try:
        os.link(written, name)
    except FileExistsError:
        raise
    except OSError:
        # A disk that knows no second names (some network disks, memory sticks). The names are random.
        if os.path.lexists(name):
            raise FileExistsError(name) from None
        os.replace(written, name)


@deconstructible
class PrivateStorage(WholeFiles):
    """Originals, documents and upload staging. It has no address: a document goes out through its view only."""

    def __init__(self) -> None:
        super().__init__(base_url=None)

    @property
    def base_location(self):
        return settings.PRIVATE_MEDIA_ROOT

    def url(self, name: str) -> str:
        """Return no address. Raising would break the admin's own lists, which ask for one and can do without."""
        return ""


@deconstructible
class PublicStorage(WholeFiles):
    """Renditions and share cards, served as files under PUBLIC_MEDIA_URL."""

    def __init__(self) -> None:
        super().__init__(
            base_url=settings.PUBLIC_MEDIA_URL,
            file_permissions_mode=0o644,
            directory_permissions_mode=0o755,
        )

    @property
    def base_location(self):
        return settings.PUBLIC_MEDIA_ROOT


@deconstructible
class RenditionStorage(PublicStorage):
    """The public storage, but for the thumbnails of the admin (`desk/…`): these are private and go through a view.

    Whoever makes a rendition and by whatever way, what is not a clean picture is not stored: NotClean is raised.
    """

    def path(self, name: str) -> str:
        return storages["default"].path(name) if name.startswith(DESK) else super().path(name)

    def url(self, name: str) -> str:
        if name.startswith(DESK):
            return reverse("desk_picture", args=[name.removeprefix(DESK)])
        return super().url(name)

    def _save(self, name, content):
        check_clean(content)
        if name.startswith(DESK):
            return storages["default"]._save(name, content)
        return super()._save(name, content)


def sweep_incoming(older_than: timedelta = timedelta(hours=1)) -> int:
    """Remove what killed processes left behind some time ago; return how many files. Raises nothing."""
    limit, removed = time.time() - older_than.total_seconds(), 0
    for root in (settings.PRIVATE_MEDIA_ROOT, settings.PUBLIC_MEDIA_ROOT):
        for path in Path(root, INCOMING).glob("*"):
            with suppress(OSError):
                if path.stat().st_mtime < limit:
                    path.unlink()
                    removed += 1
    return removed
