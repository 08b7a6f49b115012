"""Putting an original away, bringing it back, deleting it for good: files and their names, nothing here decides.

A sealed original stands in `sealed/` of the private storage, and a blank picture of the same size in its place, so
that whatever asks for the picture in the admin is shown nothing rather than an error. All of them bear the original's
own name: whoever was interrupted (a killed process, a full disk) finds from what stands in one place what is left to
do in the others. Every function may be called again.
"""

import uuid
from io import BytesIO
from pathlib import Path

from django.core.files.storage import storages
from django.db import transaction
from PIL import Image
from wagtail.log_actions import log

from ..cleaning.pictures import CleanPicture
from ..models import SiteImage
from ..page_cache import forget
from ..storage import BLANKS, DESK
from .clearance import SEALED

ORIGINALS, PUT_AWAY = "original_images", "sealed"
GREY = 217


def is_blank(image: SiteImage) -> bool:
    """Whether a blank picture stands in the place of the original."""
    return image.is_blank


def put_away(pk: int, by=None) -> bool:
    """Put the original of a sealed picture away; return whether there was anything to do.

    Raises OSError where the disk does not take it: the picture is shown to nobody all the same.
    """
    with transaction.atomic():
        image = _locked(pk)
        if image is None or image.withheld not in SEALED or is_blank(image):
            return False
        storage, original = image.file.storage, image.file.name
        name = f"{PUT_AWAY}/{Path(original).name}"
        if storage.exists(original):
            with storage.open(original) as file:
                _write(name, file)
        older = image.sealed_file
        image.sealed_file = name if storage.exists(name) else ""
        _stand_in(image)
        # Only when the database knows where it went. What is left over is found by its name: leftovers().
        transaction.on_commit(lambda: storage.delete(original), robust=True)
        # Thumbnails that somebody in the admin was having made of it meanwhile.
        transaction.on_commit(lambda: take_renditions(image), robust=True)
        if older and older != name:
            transaction.on_commit(lambda: storage.delete(older), robust=True)
        _tell(image, "home.seal", by)
    return True


def bring_back(pk: int, by=None) -> bool:
    """Bring the original of a picture that may be shown again back; return whether there was anything to do.

    Raises OSError where the disk does not take it.
    """
    with transaction.atomic():
        image = _locked(pk)
        if image is None or image.withheld in SEALED or not is_blank(image):
            return False
        storage, blank, sealed = image.file.storage, image.file.name, image.sealed_file
        if not sealed or not storage.exists(sealed):
            return False
        name = f"{ORIGINALS}/{Path(sealed).name}"
        with storage.open(sealed) as file:
            _write(name, file)
        SiteImage.objects.filter(pk=pk).update(file=name, sealed_file="", file_hash="", file_size=None)
        for gone in (sealed, blank):
            transaction.on_commit(lambda gone=gone: storage.delete(gone), robust=True)
        _tell(image, "home.unseal", by)
    return True


def destroy(pk: int, by=None) -> bool:
    """Delete the original of a sealed picture for good; return whether the picture is one.

    The files go first and the database is told afterwards: what it says is gone is gone. Raises OSError.
    """
    with transaction.atomic():
        image = _locked(pk)
        if image is None or image.withheld not in SEALED:
            return False
        storage = image.file.storage
        stem = Path(image.file.name).stem
        gone = {image.sealed_file} if is_blank(image) else {image.sealed_file, image.file.name}
        image.sealed_file = ""
        if not is_blank(image):
            _stand_in(image)
        else:
            SiteImage.objects.filter(pk=pk).update(sealed_file="")
        for folder in (PUT_AWAY, ORIGINALS):
            gone |= {f"{folder}/{name}" for name in _listed(storage, folder) if Path(name).stem == stem}
        for name in gone - {"", image.file.name}:
            storage.delete(name)
        _tell(image, "home.delete_original", by)
    return True


def take_renditions(image: SiteImage) -> int:
    """Delete the renditions of a picture, files first, and return how many files could not be deleted.

    The admin's thumbnails stay where staff may still see the picture. A row whose file could not be deleted stays
    too, and is what `tend_pictures` goes by.
    """
    storage, failed, gone, forgotten = storages["renditions"], 0, [], []
    for rendition in image.renditions.all():
        name = rendition.file.name
        if name.startswith(DESK) and image.withheld not in SEALED:
            continue
        try:
            storage.delete(name)
        except OSError:
            failed += 1
            continue
        gone.append(rendition.pk)
        forgotten.append(
            rendition.construct_cache_key(image, rendition.focal_point_key, rendition.filter_spec)
        )
    # Not one by one: Wagtail's signals would ask a cache and a queue that may not answer.
    image.renditions.filter(pk__in=gone)._raw_delete(image.renditions.db)
    forget(forgotten)
    return failed


def take_strays(image: SiteImage) -> None:
    """Delete the public files of a picture that no row knows any more: their names begin with the original's."""
    storage, stem = storages["renditions"], Path(image.file.name).stem
    for name in _listed(storage, "images"):
        if name.startswith((f"{stem}-", f"{stem}.")):
            storage.delete(f"images/{name}")


def leftovers() -> list[str]:
    """Return the private files that an interrupted process left: each has its successor in the database."""
    storage = storages["default"]
    # {name: whether the original stands in its own place}
    rows = SiteImage.objects.values_list("file", "sealed_file")
    in_place = {Path(file).name for file, _sealed in rows if not file.startswith(f"{BLANKS}/")}
    stems = {Path(name).stem for name in in_place}
    put_away_names = {Path(sealed).name for _file, sealed in rows if sealed}
    sealed, originals = _listed(storage, PUT_AWAY), _listed(storage, ORIGINALS)
    # The other copy must be there: a database that was put back from a backup knows an older state of things.
    spare = set(sealed) & set(originals)
    found = [f"{PUT_AWAY}/{name}" for name in sealed if name in spare & in_place - put_away_names]
    found += [f"{ORIGINALS}/{name}" for name in originals if name in spare & put_away_names - in_place]
    found += [f"{BLANKS}/{name}" for name in _listed(storage, BLANKS) if Path(name).stem in stems]
    return found


def _tell(image: SiteImage, action: str, by) -> None:
    # A uuid of its own: Wagtail's history shows one entry of those that a request shares one with.
    log(image, action, user=by, uuid=uuid.uuid4())


def _locked(pk: int) -> SiteImage | None:
    return SiteImage.objects.select_for_update().filter(pk=pk).first()


def _stand_in(image: SiteImage) -> None:
    """Put a blank picture where the original was, in the storage and in the row."""
    target = BytesIO()
    Image.new("L", (image.width, image.height), GREY).save(target, "PNG")
    blank = f"{BLANKS}/{Path(image.file.name).stem}.png"
    _write(blank, CleanPicture(target.getvalue(), name="blank.png"))
    SiteImage.objects.filter(pk=image.pk).update(
        file=blank, sealed_file=image.sealed_file, file_hash="", file_size=len(target.getvalue())
    )


def _write(name: str, file) -> None:
    """Write a private file under exactly this name, over one that an interrupted process left there."""
    storage = storages["default"]
    storage.delete(name)
    storage.save(name, file)


def _listed(storage, folder: str) -> list[str]:
    try:
        return storage.listdir(folder)[1]
    except FileNotFoundError:
        return []
