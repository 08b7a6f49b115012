"""Carries out what clearance.py says of a picture: at once, everywhere, and in a number of queries that does not
depend on how many pages show it.

Whatever may change a verdict calls settle(): a picture saved, a consent recorded, changed or withdrawn, the clock.

What readers ask is columns of the picture, written in one transaction: with its end no page shows the picture any
more. What follows takes the public files first, then the kept pages, then puts the original away. None of it can
bring the picture back where it fails, and `tend_pictures` finishes what was interrupted.
"""

import logging
import uuid

from django.db import transaction
from django.db.models import OuterRef, Q, Subquery
from django.utils import timezone
from wagtail.log_actions import log

from ..dates import site_day
from ..models import Consent, ConsentPicture, SiteDocument, SiteImage
from ..page_cache import content_changed, content_withdrawn
from ..publish_pictures import make_for_image
from ..share_card_files import remove_cards
from .affected import pages_sharing
from .clearance import SEALED, Verdict, Withheld, judge
from .sealing import bring_back, is_blank, put_away, take_renditions, take_strays

logger = logging.getLogger(__name__)


def consents_of(pks) -> dict[int, list[Consent]]:
    """Return the consents of some pictures, by picture. One query."""
    found: dict[int, list[Consent]] = {pk: [] for pk in pks}
    for link in ConsentPicture.objects.filter(image__in=found).select_related("consent"):
        found[link.image_id].append(link.consent)
    return found


def verdict_on(image: SiteImage, consents: list[Consent]) -> Verdict:
    """Return what the rules say of a picture today."""
    return judge(image.people, image.recognisable, bool(image.protected_at), consents, site_day())


@transaction.atomic
def settle(pks, by=None) -> list[SiteImage]:
    """Judge some pictures anew and carry out what has changed; return the pictures of which something has.

    `by` is the user who caused it, for the history; None for the clock.
    """
    # Before their consents are read: of two people at work on one picture, the second sees what the first has done.
    images = list(SiteImage.objects.select_for_update().filter(pk__in=set(pks)).order_by("pk"))
    consents = consents_of([image.pk for image in images])
    changed = []
    for image in images:
        verdict = verdict_on(image, consents[image.pk])
        if verdict != Verdict(image.withheld, image.shown_in, image.shown_until, image.on_cards):
            _carry_out(image, verdict, by)
            changed.append(image)
    return changed


def _carry_out(image: SiteImage, verdict: Verdict, by) -> None:
    before, was_public, was_on_cards, spoken = (
        image.withheld,
        image.may_be_public,
        image.on_cards,
        set(image.shown_in.split()),
    )
    fields = verdict._asdict()
    if verdict.withheld != before:
        fields["withheld_at"] = timezone.now() if verdict.withheld else None
    SiteImage.objects.filter(pk=image.pk).update(**fields)
    for name, value in fields.items():
        setattr(image, name, value)
    less = verdict.withheld or spoken - set(verdict.shown_in.split()) or was_on_cards > verdict.on_cards
    if less:
        withdraw_files(image)
        content_withdrawn()
    else:
        content_changed()
    settle_documents(SiteDocument.objects.filter(pictures=image.pk))
    if verdict.withheld in SEALED:
        transaction.on_commit(lambda: _try(image, lambda: put_away(image.pk, by)), robust=True)
    elif before in SEALED or (image.may_be_public and not was_public):
        transaction.on_commit(lambda: show_again(image, by), robust=True)
    if verdict.withheld != before:
        # A uuid of its own: Wagtail's history shows one entry of those that a request shares one with.
        action = "home.withhold" if verdict.withheld else "home.show"
        log(image, action, user=by, data={"why": verdict.withheld or before}, uuid=uuid.uuid4())


def withdraw_files(image: SiteImage) -> None:
    """Take every public file of a picture away when the running transaction is committed, its pages' cards included.

    The cards are drawn again without it by `tend_pictures`: drawing takes longer than anybody should wait for here.
    """
    for pk in pages_sharing([image.pk]):
        transaction.on_commit(lambda pk=pk: remove_cards(pk), robust=True)
    if image.withheld:
        transaction.on_commit(lambda: _try(image, lambda: take_renditions(image)), robust=True)
        if not is_blank(image):
            transaction.on_commit(lambda: _try(image, lambda: take_strays(image)), robust=True)


def forget_files(image: SiteImage) -> None:
    """Take every file of a picture that is being deleted away when that is committed: Wagtail knows of some only."""
    for pk in pages_sharing([image.pk]):
        transaction.on_commit(lambda pk=pk: remove_cards(pk), robust=True)
    transaction.on_commit(lambda: _try(image, lambda: take_strays(image)), robust=True)
    if image.sealed_file:
        transaction.on_commit(lambda: image.file.storage.delete(image.sealed_file), robust=True)
    content_withdrawn()


def show_again(image: SiteImage, by=None) -> None:
    """Bring back the original of a picture that is not sealed any more, and make what its pages need."""
    if is_blank(image):
        _try(image, lambda: bring_back(image.pk, by))
        image.refresh_from_db()
    if not is_blank(image):
        make_for_image(image)


def settle_documents(documents) -> None:
    """Withhold the documents that hold a picture which is withheld, and show the others again. Two queries."""
    barring = (
        SiteImage.objects.filter(documents=OuterRef("pk")).exclude(withheld="").order_by("withheld_at", "pk")
    )
    documents = SiteDocument.objects.filter(pk__in=documents.values("pk"), protected_at=None)
    barred = Q(
        pk__in=SiteDocument.pictures.through.objects.exclude(siteimage__withheld="").values("sitedocument")
    )
    withheld = documents.filter(barred, withheld="").update(withheld=Subquery(barring.values("withheld")[:1]))
    shown = documents.exclude(barred).exclude(withheld="").update(withheld="")
    if withheld:
        content_withdrawn()
    elif shown:
        content_changed()


def keep_documents_back(image: SiteImage) -> None:
    """Withdraw the documents that hold a withheld picture for good, because it is being deleted: their files still hold
    it, and nothing would know of it any more. Those who protect people may lift that.
    """
    if image.withheld:
        SiteDocument.objects.filter(pictures=image.pk, protected_at=None).update(
            protected_at=timezone.now(), withheld=Withheld.PROTECTION
        )


def _try(image: SiteImage, work) -> None:
    """Do what can be done again later: a disk that refuses must not keep the rest from being done."""
    try:
        work()
    except Exception as error:
        # A number and a type: file names and titles can name people.
        logger.warning("The files of picture %d could not all be moved: %s", image.pk, type(error).__name__)
