"""The rights of the groups that the step after the migrations makes, each by its name, `app.codename`.

Other apps name their records and rights here when they start: `add_records`, `add_rights`.
"""

from enum import StrEnum
from typing import NamedTuple

from django.apps import apps as registry
from wagtail.models import DraftStateMixin


class Role(StrEnum):
    """Groups have one name for everybody, so it is in both languages. An association may rename them."""

    CONTRIBUTOR = "Rédaction – التحرير"
    TRANSLATOR = "Traduction – الترجمة"
    EDITOR = "Publication – النشر"
    ADMINISTRATOR = "Administration technique – الإدارة التقنية"


class Rights(NamedTuple):
    """What a group may do: everywhere, with all pages, and with all pictures, documents and their collections."""

    everywhere: list[str]
    pages: list[str]
    files: list[str]


# Records that pages choose and never retype; and those that a contributor drafts.
_records = [
    f"home.{name}"
    for name in (
        "place",
        "partner",
        "service",
        "label",
        "keyfigure",
        "agreement",
        "registration",
        "helpcontact",
    )
]
_drafted: list[str] = []
_more: dict[Role, list[str]] = {role: [] for role in Role}


def add_records(*labels: str, drafted: tuple[str, ...] = ()) -> None:
    """Add an app's records, such as `campaigns.caravan`, and say which of them contributors draft."""
    _records.extend(labels)
    _drafted.extend(drafted)


def add_rights(role: Role, *names: str) -> None:
    _more[role].extend(names)


def on_records(*actions: str, of: list[str] | None = None) -> list[str]:
    """Return the names of rights on records, all of them unless told otherwise."""
    names = []
    for label in _records if of is None else of:
        app, name = label.split(".")
        drafts = issubclass(registry.get_model(label), DraftStateMixin)
        names += [f"{app}.{action}_{name}" for action in actions if action != "publish" or drafts]
    return names


def _all(app: str, name: str, *actions: str) -> list[str]:
    return [f"{app}.{action}_{name}" for action in actions]


RECORDING = _all("home", "consent", "add", "change", "view")
ENTER = ["wagtailadmin.access_admin"]
WHOLE = ("add", "change", "delete", "view")


def rights_of(role: Role) -> Rights:
    """Return what a role may do when its group is made."""
    everywhere, pages, files = _TABLE[role]()
    return Rights([*ENTER, *everywhere, *_more[role]], pages, files)


def _contributor() -> Rights:
    # Wagtail's right to add pages is one on one's own drafts, and no more.
    return Rights(
        [*RECORDING, *on_records("view"), *on_records("add", "change", of=_drafted)],
        _all("wagtailcore", "page", "add"),
        [*_all("wagtailimages", "image", "add", "choose"), *_all("wagtaildocs", "document", "add", "choose")],
    )


def _translator() -> Rights:
    return Rights(
        ["wagtail_localize.submit_translation", *on_records("view")],
        _all("wagtailcore", "page", "change"),
        ["wagtailimages.choose_image", "wagtaildocs.choose_document"],
    )


def _editor() -> Rights:
    return Rights(
        [
            *RECORDING,
            "wagtail_localize.submit_translation",
            *on_records(*WHOLE, "publish"),
            "home.change_sitesettings",
            *_all("wagtailredirects", "redirect", *WHOLE),
        ],
        _all("wagtailcore", "page", "add", "change", "publish", "lock", "unlock", "bulk_delete"),
        [
            *_all("wagtailimages", "image", "add", "change", "choose"),
            *_all("wagtaildocs", "document", "add", "change", "choose"),
        ],
    )


def _administrator() -> Rights:
    return Rights(
        [
            *_all("home", "user", *WHOLE),
            *_all("auth", "group", *WHOLE),
            *_all("wagtailcore", "site", *WHOLE),
            *_all("wagtailcore", "workflow", *WHOLE),
            *_all("wagtailcore", "task", *WHOLE),
            "home.change_sitesettings",
            *_all("wagtailredirects", "redirect", *WHOLE),
        ],
        [],
        _all("wagtailcore", "collection", "add", "change", "delete"),
    )


_TABLE = {
    Role.CONTRIBUTOR: _contributor,
    Role.TRANSLATOR: _translator,
    Role.EDITOR: _editor,
    Role.ADMINISTRATOR: _administrator,
}
