"""Withdrawing a picture or a document to protect somebody, bringing it back, deleting its file for good.

What readers see goes first, in a transaction of its own that nothing else can hold up; then every word about it.
"""

import logging
import uuid

from django.db import transaction
from django.utils import timezone
from wagtail.log_actions import log

from ..models import SiteDocument, SiteImage
from ..page_cache import content_withdrawn
from .clearance import Withheld
from .picture_words import forget_words_of_document, forget_words_of_picture
from .sealing import destroy, is_blank
from .settling import settle, settle_documents

logger = logging.getLogger(__name__)


def withdraw_picture(pk: int, by, session=None) -> bool:
    """Withdraw a picture everywhere and take every word about it out; return whether all the words are gone.

    May be called again, for words that have come back. `session` is the one of who does it, which must go on.
    """
    with transaction.atomic():
        SiteImage.objects.filter(pk=pk, protected_at=None).update(protected_at=timezone.now())
        settle([pk], by=by)
    return _words_are_gone(forget_words_of_picture, pk, by, session)


def lift_from_picture(pk: int, by) -> bool:
    """Let the rules decide about a picture again; return False where its original is deleted: it stays withdrawn."""
    with transaction.atomic():
        image = SiteImage.objects.select_for_update().get(pk=pk)
        if is_blank(image) and not image.sealed_file:
            return False
        SiteImage.objects.filter(pk=pk).update(protected_at=None)
        settle([pk], by=by)
    return True


def delete_original(pk: int, by) -> bool:
    """Delete the original of a sealed picture for good; its row stays, so that pages do not break.

    Return whether the picture was one. It stays withdrawn: no consent brings back what is not there any more. Raises
    OSError.
    """
    with transaction.atomic():
        if not destroy(pk, by):
            return False
        SiteImage.objects.filter(pk=pk, protected_at=None).update(protected_at=timezone.now())
        settle([pk], by=by)
    return True


def withdraw_document(pk: int, by, session=None) -> bool:
    """Withdraw a document and take its names out; return whether all of them are gone. May be called again.

    `session` is the one of who does it, which must go on.
    """
    with transaction.atomic():
        withheld = Withheld.PROTECTION
        changed = SiteDocument.objects.filter(pk=pk, protected_at=None).update(
            protected_at=timezone.now(), withheld=withheld
        )
        if changed:
            _tell(SiteDocument.objects.get(pk=pk), "home.withhold", by, why=withheld)
        content_withdrawn()
    return _words_are_gone(forget_words_of_document, pk, by, session)


def lift_from_document(pk: int, by) -> bool:
    """Show a document again, unless a picture in it may not be shown; False where its file is deleted."""
    with transaction.atomic():
        document = SiteDocument.objects.select_for_update().get(pk=pk)
        if not has_file(document):
            return False
        if (
            SiteDocument.objects.filter(pk=pk)
            .exclude(protected_at=None)
            .update(protected_at=None, withheld="")
        ):
            _tell(document, "home.show", by, why=Withheld.PROTECTION)
        settle_documents(SiteDocument.objects.filter(pk=pk))
        content_withdrawn()
    return True


def delete_file(pk: int, by) -> bool:
    """Delete the file of a withdrawn document for good; return whether the document was one. Raises OSError."""
    with transaction.atomic():
        document = SiteDocument.objects.select_for_update().filter(pk=pk).exclude(protected_at=None).first()
        if document is None:
            return False
        # The name stays: Wagtail's screens break where there is none, and it says nothing.
        document.file.storage.delete(document.file.name)
        SiteDocument.objects.filter(pk=pk).update(file_hash="")
        _tell(document, "home.delete_original", by)
    return True


def has_file(document: SiteDocument) -> bool:
    return bool(document.file) and document.file.storage.exists(document.file.name)


def _tell(thing, action: str, by, **data) -> None:
    # A uuid of its own: Wagtail's history shows one entry of those that a request shares one with.
    log(thing, action, user=by, data=data, uuid=uuid.uuid4())


def _words_are_gone(forget, pk: int, by, session) -> bool:
    try:
        forget(pk, by, session)
    except Exception as error:
        # It is shown nowhere already; whoever did it is told that words are left, and may do it again.
        logger.warning("Words about number %d could not be taken out: %s", pk, type(error).__name__)
        return False
    return True
