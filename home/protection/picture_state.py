"""What the admin says of a picture: whether readers see it, why not, by which consents and on which pages."""

from datetime import timedelta
from typing import NamedTuple

from django.urls import NoReverseMatch, reverse
from django.utils.translation import gettext as _
from wagtail.admin.ui.tables import Column

from ..dates import long_date, site_day
from .affected import pages_showing
from .clearance import SEALED, Withheld

SOON = timedelta(days=30)
MOST_PAGES = 30


class State(NamedTuple):
    """A short label, empty where there is nothing to know; `bars` is whether no page can show the picture."""

    label: str
    bars: bool


def state_of(image) -> State:
    """Return the label of a picture for lists. Asks the database nothing."""
    if image.withheld:
        return State(image.get_withheld_display(), True)
    if not (image.people and image.shown_in):
        return State(Withheld.UNSAID.label, True)
    if not image.may_be_public:
        return State(Withheld.EXPIRED.label, True)
    if image.shown_until and image.shown_until <= site_day() + SOON:
        return State(_("Until %(date)s") % {"date": long_date(image.shown_until)}, False)
    if image.shown_in == "fr":
        return State(_("Pages in French only"), False)
    if image.shown_in == "ar":
        return State(_("Pages in Arabic only"), False)
    return State("", False)


def with_state(columns: list, after: int) -> list:
    """Return the columns of a list of pictures with one for their state; a list of thumbnails has no columns."""
    state = Column("readers", label=_("Readers"), accessor=lambda image: state_of(image).label)
    return [*columns[:after], state, *columns[after:]] if columns else columns


def sentence_on(image) -> str:
    """Return what readers see of a picture, in one or two sentences."""
    if image.may_be_public and not image.people:
        return _(
            "Readers see this picture where it stood before anybody was asked who is in it. No page can be published"
            " with it until somebody says so."
        )
    if image.may_be_public:
        shown = {
            "fr": _("Readers see this picture, on pages in French only."),
            "ar": _("Readers see this picture, on pages in Arabic only."),
        }.get(image.shown_in, _("Readers see this picture where a page shows it."))
        if not image.shown_until:
            return shown
        until = _("Its last day is %(date)s.") % {"date": long_date(image.shown_until)}
        return f"{shown} {until}"
    if image.withheld == Withheld.UNSAID or not (image.withheld or image.shown_in):
        return _("Readers do not see this picture: say first who is in it.")
    if image.withheld == Withheld.NO_CONSENT:
        return _("Readers do not see this picture: each person who can be recognised needs a consent.")
    if image.withheld == Withheld.MINOR:
        return _(
            "Readers never see this picture: it shows a minor who can be recognised. Crop it, blur the face for good or"
            " describe it in words, and upload what comes of it."
        )
    if image.withheld == Withheld.WITHDRAWN:
        return _("Nobody sees this picture any more: a consent was withdrawn. The original is put away.")
    if image.withheld == Withheld.PROTECTION:
        return _(
            "Nobody sees this picture any more: it was withdrawn to protect somebody. The original is put away."
        )
    return _(
        "Nobody sees this picture any more: a consent has expired. The original is put away; a new consent brings it"
        " back."
    )


def facts_about(image, user) -> dict:
    """Return what the picture's own page in the admin shows of its state, as far as a user may know it."""
    consents = []
    knows = any(user.has_perm(f"home.{action}_consent") for action in ("view", "add", "change"))
    if image.pk and knows:
        links = image.consents.select_related("consent").order_by("consent__reference")
        consents = [_consent(link.consent, user) for link in links]
    pages = pages_showing(image).select_related("locale").order_by("pk")
    return {
        "sentence": sentence_on(image),
        "bars": state_of(image).bars,
        "is_sealed": image.withheld in SEALED,
        "consents": consents,
        "record_url": record_address(image, user),
        "withdraw_url": withdraw_address(image, user),
        "pages": [_page(page, user) for page in pages[:MOST_PAGES]],
        "pages_number": pages.count(),
    }


def record_address(image, user) -> str:
    """Return where a consent to a picture is recorded, empty for who may not or where nobody needs one."""
    if image.people != "identifiable" or not user.has_perm("home.add_consent"):
        return ""
    address = _address("wagtailsnippets_home_consent:add")
    return f"{address}?image={image.pk}" if address else ""


def withdraw_address(image, user) -> str:
    """Return where a picture is withdrawn, empty for who may not."""
    return _address("protect_picture", image.pk) if user.has_perm("home.protect_people") else ""


def _consent(consent, user) -> dict:
    if consent.withdrawn_on:
        words = _("withdrawn on %(date)s") % {"date": long_date(consent.withdrawn_on)}
    elif consent.expires_on < site_day():
        words = _("expired on %(date)s") % {"date": long_date(consent.expires_on)}
    else:
        words = _("valid until %(date)s") % {"date": long_date(consent.expires_on)}
    url = ""
    if user.has_perm("home.change_consent"):
        url = _address("wagtailsnippets_home_consent:edit", consent.pk)
    return {"reference": consent.reference, "words": words, "url": url}


def _page(page, user) -> dict:
    may_edit = page.permissions_for_user(user).can_edit()
    return {
        # As in affected_list.py: a draft's title is for those who may open it.
        "title": page.get_admin_display_title() if may_edit else page.title if page.live else _("A draft"),
        "language": page.locale.get_display_name(),
        "live": page.live,
        "url": reverse("wagtailadmin_pages:edit", args=[page.pk]) if may_edit else "",
    }


def _address(name: str, *args) -> str:
    try:
        return reverse(name, args=args)
    except NoReverseMatch:
        return ""
