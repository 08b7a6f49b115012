"""What is done by the clock about pictures: what has expired is withdrawn, and what was interrupted is finished.

Each part can be broken off and started again at any moment, and says what it has done in numbers.
"""

import os
import time
from contextlib import suppress
from datetime import timedelta

from django.core.files.storage import storages
from django.db.models import Q
from wagtail.models import Page, UploadedFile

from ..dates import site_day
from ..models import BasePage, SiteImage
from ..page_cache import content_changed, content_withdrawn
from ..share_card_files import has_photograph, make_card, may_bear_its_picture, pages_with_cards
from ..siblings import without_private
from ..storage import DESK, STAGED, sweep_incoming
from . import sealing
from .affected import pages_sharing
from .clearance import BOTH_LANGUAGES, SEALED
from .settling import settle, show_again

STAGED_FOR = timedelta(days=1)
# How long the timer may have stood still. What has ended is not shown meanwhile: the rules look at the day.
LOOKED_BACK = timedelta(days=60)
# A run makes this many cards at most: the next one goes on.
CARDS_AT_ONCE = 100
BATCH = 100


def settle_expired(dry_run: bool = False) -> dict[str, int]:
    """Withdraw the pictures whose consents have ended."""
    today = site_day()
    ended = Q(consents__consent__expires_on__range=(today - LOOKED_BACK, today - timedelta(days=1)))
    due = SiteImage.objects.filter(Q(withheld="", shown_until__lt=today) | ended).distinct()
    numbers = list(due.order_by("pk").values_list("pk", flat=True))
    if dry_run:
        return {"to look at": len(numbers)}
    batches = (numbers[start : start + BATCH] for start in range(0, len(numbers), BATCH))
    return {"settled": sum(len(settle(batch)) for batch in batches)}


def finish_sealing(dry_run: bool = False) -> dict[str, int]:
    """Put away the originals that could not be when their pictures were withdrawn, and bring back the others."""
    blank = Q(file__startswith=f"{sealing.BLANKS}/")
    to_seal = SiteImage.objects.filter(~blank, withheld__in=SEALED)
    to_unseal = SiteImage.objects.filter(blank).exclude(withheld__in=SEALED).exclude(sealed_file="")
    if dry_run:
        return {"to put away": to_seal.count(), "to bring back": to_unseal.count()}
    counts = {"put away": 0, "brought back": 0, "failed": 0}
    for image in to_seal:
        try:
            sealing.take_strays(image)
            counts["put away"] += sealing.put_away(image.pk)
        except OSError:
            counts["failed"] += 1
    if counts["put away"]:
        # Whoever was interrupted before this may not have come to the kept pages either.
        content_withdrawn()
    for image in to_unseal:
        show_again(image)
        image.refresh_from_db()
        counts["failed" if sealing.is_blank(image) else "brought back"] += 1
    return counts


def sweep_renditions(dry_run: bool = False) -> dict[str, int]:
    """Delete the public files of pictures that are withheld, and the thumbnails of those that are sealed."""
    withheld = SiteImage.objects.exclude(withheld="").filter(renditions__isnull=False)
    withheld = withheld.filter(Q(withheld__in=SEALED) | ~Q(renditions__file__startswith=DESK)).distinct()
    if dry_run:
        return {"pictures to sweep": withheld.count()}
    counts = {"swept": 0, "failed": 0}
    for image in withheld:
        failed = sealing.take_renditions(image)
        counts["failed" if failed else "swept"] += 1
    return counts


def sweep_leftovers(dry_run: bool = False) -> dict[str, int]:
    """Delete the copies of originals that an interrupted process left behind."""
    names = sealing.leftovers()
    if dry_run:
        return {"to delete": len(names)}
    return _delete(names)


def sweep_staging(dry_run: bool = False) -> dict[str, int]:
    """Delete uploads whose form nobody has filled in for a day, and what killed processes were writing."""
    storage, limit = storages["default"], time.time() - STAGED_FOR.total_seconds()
    stale = []
    with suppress(FileNotFoundError):
        for name in storage.listdir(STAGED)[1]:
            with suppress(FileNotFoundError):
                if os.stat(storage.path(f"{STAGED}/{name}")).st_mtime < limit:
                    stale.append(f"{STAGED}/{name}")
    if dry_run:
        return {"to delete": len(stale)}
    counts = _delete(stale)
    UploadedFile.objects.filter(file__in=[name for name in stale if not storage.exists(name)]).delete()
    counts["deleted"] += sweep_incoming()
    return counts


def draw_cards(dry_run: bool = False) -> dict[str, int]:
    """Draw the share cards that were taken away with a picture, and anew those that bear one that they may not."""
    # A publication that was under way while its picture was withdrawn may have drawn one afterwards.
    barred = SiteImage.objects.exclude(withheld="", on_cards=True, shown_in=BOTH_LANGUAGES)
    suspect = {number for number in pages_sharing(barred) if has_photograph(number)}
    public = without_private(Page.objects.live().filter(alias_of=None, depth__gt=1))
    lacking = set(public.exclude(pk__in=pages_with_cards()).values_list("pk", flat=True))
    counts = {"to draw": 0} if dry_run else {"drawn": 0, "failed": 0}
    for page in Page.objects.filter(pk__in=lacking | suspect).specific().iterator(chunk_size=BATCH):
        if not isinstance(page, BasePage) or (page.pk in suspect and may_bear_its_picture(page)):
            continue
        if dry_run:
            counts["to draw"] += 1
            continue
        try:
            counts["drawn"] += make_card(page)
        except Exception:
            counts["failed"] += 1
        if counts["drawn"] >= CARDS_AT_ONCE:
            break
    if counts.get("drawn"):
        content_changed()
    return counts


def _delete(names: list[str]) -> dict[str, int]:
    counts = {"deleted": 0, "failed": 0}
    for name in names:
        try:
            storages["default"].delete(name)
        except OSError:
            counts["failed"] += 1
        else:
            counts["deleted"] += 1
    return counts
