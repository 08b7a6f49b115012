"""Whether a picture may be shown: who is in it, who of them agreed to what, and until when.

Rules only: nothing here asks the database. `settling.py` brings what they need and carries the verdicts out.
"""

from collections.abc import Iterable
from datetime import date
from typing import NamedTuple, Protocol

from django.db import models
from django.utils.translation import gettext_lazy as _

BOTH_LANGUAGES = "fr ar"


class People(models.TextChoices):
    """Who is in a picture. Empty: nobody has said."""

    NOBODY = "nobody", _("Nobody")
    NOT_IDENTIFIABLE = "not_identifiable", _("People whom nobody can recognise")
    IDENTIFIABLE = "identifiable", _("People who can be recognised")
    MINOR = "minor", _("A minor who can be recognised")


class Withheld(models.TextChoices):
    """Why readers are not shown a picture or a document. Empty: they are."""

    UNSAID = "unsaid", _("Nobody has said who is in it")
    NO_CONSENT = "no_consent", _("Consent is missing")
    MINOR = "minor", _("It shows a minor who can be recognised")
    EXPIRED = "expired", _("A consent has expired")
    WITHDRAWN = "withdrawn", _("A consent was withdrawn")
    PROTECTION = "protection", _("Withdrawn to protect somebody")


# What was shown and may not be any more: the original is put away where staff do not see it either.
SEALED = {Withheld.EXPIRED, Withheld.WITHDRAWN, Withheld.PROTECTION}


class Agreed(Protocol):
    """What the rules read of a consent (home.models.Consent)."""

    pk: int
    renews_id: int | None
    given_on: date
    expires_on: date
    withdrawn_on: date | None
    for_site: bool
    for_social: bool
    in_french: bool
    in_arabic: bool


class Verdict(NamedTuple):
    """What may be shown of a picture: these are columns of SiteImage too, so that showing it asks nothing more.

    `shown_in` has the codes of the languages whose pages may show it, separated by spaces; `shown_until` is its last
    day, None where there is none; `on_cards` says whether it may go to social networks on a share card.
    """

    withheld: str
    shown_in: str = ""
    shown_until: date | None = None
    on_cards: bool = False


def judge(
    people: str, recognisable: int | None, protected: bool, consents: Iterable[Agreed], today: date
) -> Verdict:
    """Return the verdict on a picture.

    `recognisable` is the number of people who can be recognised: each of them has given a consent, and one that another
    renews stands for nobody any more. What one of them did not agree to, or no longer agrees to, is not done with any
    of them: who has withdrawn is not shown even where nobody else would recognise them.
    """
    consents = list(consents)
    if protected:
        return Verdict(Withheld.PROTECTION)
    if any(consent.withdrawn_on for consent in consents):
        return Verdict(Withheld.WITHDRAWN)
    if people in (People.NOBODY, People.NOT_IDENTIFIABLE):
        return Verdict("", BOTH_LANGUAGES, None, True)
    if people == People.MINOR:
        return Verdict(Withheld.MINOR)
    if people != People.IDENTIFIABLE:
        return Verdict(Withheld.UNSAID)
    given = [consent for consent in consents if consent.given_on <= today]
    renewed = {consent.renews_id for consent in given}
    given = [consent for consent in given if consent.pk not in renewed]
    if any(consent.expires_on < today for consent in given):
        return Verdict(Withheld.EXPIRED)
    languages = [
        code
        for code, name in (("fr", "in_french"), ("ar", "in_arabic"))
        if all(getattr(consent, name) for consent in given)
    ]
    enough = len(given) >= max(recognisable or 0, 1) and all(consent.for_site for consent in given)
    if not enough or not languages:
        return Verdict(Withheld.NO_CONSENT)
    last_day = min(consent.expires_on for consent in given)
    return Verdict("", " ".join(languages), last_day, all(consent.for_social for consent in given))
