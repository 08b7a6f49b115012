"""Telling staff that a consent was withdrawn or ends soon: those who protect people, and whoever recorded it."""

from django.urls import reverse

from ..models import Consent, Notice
from ..notices.telling import protectors, settled, tell
from .consent_rights import policy

Kind = Notice.Kind


def place_of(consent: Consent) -> str:
    """Return where a consent stands in the admin. Its number says nothing of it; its reference stays inside."""
    return reverse("wagtailsnippets_home_consent:inspect", args=[consent.pk])


def _concerned(consent: Consent) -> list:
    people = [*protectors(), *([consent.recorded_by] if consent.recorded_by else [])]
    return [user for user in people if policy.user_has_permission(user, "view")]


def withdrawn(consent: Consent, by) -> None:
    path = place_of(consent)
    settled(Kind.CONSENT_EXPIRING, path=path)
    tell(_concerned(consent), Kind.CONSENT_WITHDRAWN, path=path, by=by)


def gone(consent: Consent) -> None:
    """Take what was told of a consent as read: it is about to be deleted."""
    for kind in (Kind.CONSENT_EXPIRING, Kind.CONSENT_WITHDRAWN):
        settled(kind, path=place_of(consent))


def tell_of_ends(dry_run: bool = False) -> dict[str, int]:
    """Tell of the consents that end within 30 days, once: not of those that another one has taken the place of."""
    ending = Consent.objects.filter(Consent.in_state(Consent.State.ENDING), renewed_by=None)
    # Notices are kept for longer than those 30 days.
    told = set(Notice.objects.filter(kind=Kind.CONSENT_EXPIRING).values_list("path", flat=True))
    new = [consent for consent in ending.select_related("recorded_by") if place_of(consent) not in told]
    if dry_run:
        return {"to tell of": len(new)}
    for consent in new:
        tell(_concerned(consent), Kind.CONSENT_EXPIRING, path=place_of(consent))
    return {"told of": len(new)}
