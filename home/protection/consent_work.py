"""What is done with a consent, at once and in one transaction: settling its pictures, and saying so in the history."""

import uuid

from django.db import transaction
from django.utils import timezone
from wagtail.log_actions import log

from ..models import Consent, ConsentPicture
from . import consent_notices
from .affected_list import pages_concerned
from .settling import settle


def pictures_in(consent: Consent) -> set[int]:
    """Return the numbers of the pictures of a consent as they are stored."""
    return set(ConsentPicture.objects.filter(consent=consent.pk).values_list("image_id", flat=True))


def carry_out(consent: Consent, action: str, by, pictures_before: set[int] = frozenset()) -> None:
    """Settle the pictures that a consent had and has, and write an action (`recorded`, `changed`) into the history."""
    pictures = pictures_in(consent) | pictures_before
    settle(pictures, by=by)
    _tell(consent, action, by, pictures)


@transaction.atomic
def withdraw(consent: Consent, by) -> bool:
    """Withdraw a consent and take its pictures away everywhere; return whether it was not withdrawn before."""
    withdrawn_on = timezone.localdate()
    if not Consent.objects.filter(pk=consent.pk, withdrawn_on=None).update(withdrawn_on=withdrawn_on):
        return False
    consent.withdrawn_on = withdrawn_on
    carry_out(consent, "withdrawn", by)
    consent_notices.withdrawn(consent, by)
    return True


@transaction.atomic
def delete(consent: Consent, by) -> None:
    """Delete a consent and settle its pictures, which lose it."""
    pictures = pictures_in(consent)
    consent_notices.gone(consent)
    log(consent, "wagtail.delete", user=by, uuid=uuid.uuid4())
    consent.delete()
    settle(pictures, by=by)


def _tell(consent: Consent, action: str, by, pictures: set[int]) -> None:
    uses = [use for use in ("site", "social", "print") if getattr(consent, f"for_{use}")]
    log(
        consent,
        f"home.consent_{action}",
        user=by,
        data={
            "reference": consent.reference,
            "uses": uses,
            "pages": pages_concerned(pictures).count(),
        },
        # Wagtail's history shows one entry of those that a request shares one with.
        uuid=uuid.uuid4(),
    )
