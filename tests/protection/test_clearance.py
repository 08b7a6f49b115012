"""The rules of what may be shown of people, one by one."""

from datetime import date, timedelta
from itertools import count
from types import SimpleNamespace

import pytest

from home.protection.clearance import judge

TODAY = date(2026, 11, 22)
ONE_DAY = timedelta(days=1)
NUMBERS = count(1)


def consent(**fields):
    """Return a consent to everything, which ends in a year."""
    given = {"pk": next(NUMBERS), "renews_id": None}
    given |= {"given_on": TODAY - ONE_DAY, "expires_on": date(2027, 11, 22), "withdrawn_on": None}
    agreed = dict.fromkeys(("for_site", "for_social", "in_french", "in_arabic"), True)
    return SimpleNamespace(**(given | agreed | fields))


def verdict(people, *consents, recognisable=1, protected=False, today=TODAY):
    return tuple(judge(people, recognisable, protected, consents, today))


BOTH = ("", "fr ar", None, True)
LAST = date(2027, 11, 22)


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        ((), ("unsaid", "", None, False)),
        ((consent(),), ("unsaid", "", None, False)),
    ],
)
def test_nobody_has_said(said, expected):
    assert verdict("", *said) == expected


def test_without_recognisable_people_nobody_is_asked():
    assert verdict("nobody") == verdict("not_identifiable") == BOTH
    # Who has withdrawn is not shown, whatever else is said of the picture later.
    for people in ("nobody", "not_identifiable", "identifiable", "minor", ""):
        assert verdict(people, consent(withdrawn_on=TODAY), consent())[0] == "withdrawn"
        assert verdict(people, consent(), protected=True)[0] == "protection"


def test_minors_never():
    assert verdict("minor", consent(), consent(), consent()) == ("minor", "", None, False)


def test_each_person_agrees_for_themselves():
    assert verdict("identifiable") == ("no_consent", "", None, False)
    assert verdict("identifiable", consent()) == ("", "fr ar", LAST, True)
    assert verdict("identifiable", consent(), recognisable=2)[0] == "no_consent"
    assert verdict("identifiable", consent(), consent(), recognisable=2) == ("", "fr ar", LAST, True)
    assert verdict("identifiable", consent(for_site=False))[0] == "no_consent"
    # What nobody has counted is one person at least.
    assert verdict("identifiable", recognisable=None)[0] == "no_consent"


def test_what_one_of_them_did_not_agree_to_is_not_done():
    two = {"recognisable": 2}
    assert verdict("identifiable", consent(), consent(in_arabic=False), **two) == ("", "fr", LAST, True)
    assert verdict("identifiable", consent(), consent(for_social=False), **two) == ("", "fr ar", LAST, False)
    assert (
        verdict("identifiable", consent(in_french=False), consent(in_arabic=False), **two)[0] == "no_consent"
    )


def test_the_last_day_and_the_day_after():
    short = consent(expires_on=TODAY)
    assert verdict("identifiable", short) == ("", "fr ar", TODAY, True)
    assert verdict("identifiable", short, today=TODAY + ONE_DAY)[0] == "expired"
    assert verdict("identifiable", consent(), short, recognisable=2)[2] == TODAY
    assert verdict("identifiable", consent(), short, recognisable=2, today=TODAY + ONE_DAY)[0] == "expired"
    # A consent that has not begun yet is none.
    assert verdict("identifiable", consent(given_on=TODAY + ONE_DAY))[0] == "no_consent"


def test_a_consent_takes_the_place_of_another():
    short = consent(expires_on=TODAY - ONE_DAY)
    other = consent()
    # Whose it is nobody knows: it may be that of somebody else in the picture.
    assert verdict("identifiable", short, other)[0] == "expired"
    again = consent(renews_id=short.pk)
    assert verdict("identifiable", short, again) == ("", "fr ar", LAST, True)
    # One person is one person, however often they agreed.
    assert verdict("identifiable", short, again, recognisable=2)[0] == "no_consent"
    assert verdict("identifiable", short, again, other, recognisable=2) == ("", "fr ar", LAST, True)
    ends = consent(expires_on=TODAY - ONE_DAY)
    assert verdict("identifiable", short, again, ends, recognisable=2)[0] == "expired"
    # What is to begin tomorrow renews nothing today; a renewal does not undo a withdrawal.
    assert (
        verdict("identifiable", short, consent(renews_id=short.pk, given_on=TODAY + ONE_DAY))[0] == "expired"
    )
    gone = consent(withdrawn_on=TODAY)
    assert verdict("identifiable", gone, consent(renews_id=gone.pk))[0] == "withdrawn"


def test_who_agreed_to_print_only_is_not_on_the_site():
    assert verdict("identifiable", consent(), consent(for_site=False))[0] == "no_consent"
