"""What ages, and in how many days. The rooms that hold further records register theirs, in their app's ready()."""

from dataclasses import dataclass

from django.conf import settings
from django.db import models
from django.utils.translation import gettext_lazy as _

from ..models import HelpContact, KeyFigure, StandardPage

PAGES = "pages"
# The settings that say after how many days somebody looks again. Other kinds of page say what does not change.
KINDS_OF_PAGE = {
    StandardPage.Kind.MISSION: "REVIEW_YEARLY_DAYS",
    StandardPage.Kind.ABOUT: "REVIEW_YEARLY_DAYS",
    StandardPage.Kind.NETWORKS: "REVIEW_YEARLY_DAYS",
    StandardPage.Kind.SERVICES: "REVIEW_YEARLY_DAYS",
    StandardPage.Kind.ACCESSIBILITY: "REVIEW_YEARLY_DAYS",
    StandardPage.Kind.PRIVACY: "REVIEW_YEARLY_DAYS",
    StandardPage.Kind.LEGAL: "REVIEW_YEARLY_DAYS",
    StandardPage.Kind.CONTACT: "HELP_CONTACT_FRESH_DAYS",
    StandardPage.Kind.HELP: "HELP_CONTACT_FRESH_DAYS",
    StandardPage.Kind.SAFETY: "HELP_CONTACT_FRESH_DAYS",
}


@dataclass(frozen=True)
class RecordKind:
    """Records with a date `verified_on`, drafts and a form of their own. `label` names them in the plural."""

    code: str
    model: type[models.Model]
    label: str
    setting: str
    # Whether readers see it only once somebody has verified it: then it is due from its first day on.
    at_once: bool = False

    @property
    def days(self) -> int:
        return getattr(settings, self.setting)


RECORDS: dict[str, RecordKind] = {}


def register_records(kind: RecordKind) -> None:
    """Make records of a kind part of the report, the panel and the notices."""
    RECORDS[kind.code] = kind


def kind_of(record: models.Model) -> RecordKind | None:
    """Return the kind of a record; None for what does not age, such as the report of a caravan."""
    return next((kind for kind in RECORDS.values() if kind.model is type(record)), None)


def kind_labels() -> list[tuple[str, str]]:
    """Return the code and the name of every kind, in the order in which they are offered."""
    return [(PAGES, _("Pages")), *((kind.code, kind.label) for kind in RECORDS.values())]


register_records(RecordKind("figures", KeyFigure, _("Key figures"), "REVIEW_FACTS_DAYS"))
register_records(
    RecordKind("contacts", HelpContact, _("Help contacts"), "HELP_CONTACT_FRESH_DAYS", at_once=True)
)
