"""What the screen before publishing shows: the versions that may be published, and what there is to choose from."""

from datetime import datetime
from functools import cached_property

from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from wagtail.models import Page

from ..alignment.marks import other_version, present_version
from ..alignment.progress import is_of_present_source, progress_of, translation_into
from ..alignment.state import State, state_of
from ..languages import Language, language_of, other_language
from ..models import BasePage, upkeep_of
from . import reviews
from .acts import Effect
from .drafts import draft_of
from .findings import Finding, Level, findings_of
from .forms import ANNOUNCE, BOTH, THIS, PublicationForm
from .schedule import moment_words

# What each group of findings is called on the screen.
GROUPS = {
    Level.BLOCKS: gettext_lazy("To put right first"),
    Level.ASKS: gettext_lazy("To decide knowingly"),
    Level.ADVISES: gettext_lazy("Worth a look"),
}


class Candidate:
    """One version of a page, as it would be published by a user."""

    def __init__(self, page: Page, user):
        self.draft: BasePage = draft_of(page.specific, user)
        self.scheduled = self.draft.scheduled_revision
        lock = self.draft.get_lock()
        # A publication that waits for the clock is shown as what it is, with the button that cancels it.
        locked = lock and not self.scheduled and lock.for_user(user)
        # Why this user may not touch the page now, as HTML; empty where nothing keeps them.
        self.lock = (lock.get_message(user) or _("The page is locked.")) if locked else ""
        self.findings: list[Finding] = findings_of(self.draft)

    def look_at_it_on(self, go_live_at: datetime | None, expire_at: datetime | None) -> None:
        """Look again for a publication at another moment than the draft's: a consent may have ended by then."""
        if (self.draft.go_live_at, self.draft.expire_at) != (go_live_at, expire_at):
            self.draft.go_live_at, self.draft.expire_at = go_live_at, expire_at
            self.findings = findings_of(self.draft)

    @property
    def language(self) -> Language:
        return language_of(self.draft.locale.language_code)

    @property
    def seen(self) -> str:
        """What names the version that was looked at: a draft that is saved by itself keeps its number."""
        revision = self.draft.latest_revision
        return f"{self.draft.pk}:{revision.pk}:{revision.created_at.isoformat()}"

    @property
    def groups(self) -> list[tuple[Level, str, list[Finding]]]:
        found = [(level, GROUPS[level], self.of(level)) for level in Level]
        return [group for group in found if group[2]]

    def of(self, level: Level) -> list[Finding]:
        return [finding for finding in self.findings if finding.level is level]

    @property
    def is_blocked(self) -> bool:
        return bool(self.lock or self.scheduled or self.of(Level.BLOCKS))

    @property
    def is_done(self) -> bool:
        """Whether readers see this version already, or the clock is to publish it."""
        draft = self.draft
        is_live = draft.live and draft.live_revision_id == draft.latest_revision.pk
        return bool(self.scheduled) or (is_live and not draft.has_unpublished_changes)

    @property
    def moment(self) -> str:
        """When the clock is to publish it, in words."""
        return moment_words(self.scheduled.approved_go_live_at)

    @property
    def untranslated(self) -> int:
        return sum(finding.count for finding in self.findings if finding.code == "untranslated")

    # What the templates say of the reviews.
    @cached_property
    def protection_reasons(self) -> list[str]:
        return reviews.protection_reasons(self.draft)

    @cached_property
    def protection_approval(self):
        return reviews.protection_approval(self.draft)

    @cached_property
    def language_approval(self):
        return reviews.language_approval(self.draft)

    @property
    def is_waiting_for_review(self) -> bool:
        return self.draft.workflow_in_progress


class Choices:
    """What a user may choose for a page: with which version, to what effect."""

    def __init__(self, page: BasePage, user):
        self.page = Candidate(page, user)
        self.other_page = other_version(page)
        self.other_language = other_language(self.page.language)
        self.other_state = State(state_of(page, self.other_language.code))
        may_publish = self.other_page and self.other_page.permissions_for_user(user).can_publish()
        # Whoever may not publish the other version sees how it stands, and nothing of what it says.
        self.other = Candidate(self.other_page, user) if may_publish else None

    @property
    def compared(self) -> str:
        """What names the version that this one may be said to follow: what readers of the other language see."""
        revision = self.other_page and present_version(self.other_page)
        return f"{self.other_page.pk}:{revision.pk}" if revision else ""

    @property
    def candidates(self) -> list[Candidate]:
        """The versions that can be published here: this one, and the other if it waits as well."""
        waits = self.other and not self.other.is_done
        return [self.page, self.other] if waits else [self.page]

    @property
    def scheduled(self) -> list[Candidate]:
        return [one for one in (self.page, self.other) if one and one.scheduled]

    @property
    def scopes(self) -> dict[str, str]:
        """The choices of what is published, the usual one first."""
        words = {"language": self.page.language.name, "other": self.other_language.name}
        scopes = {THIS: _("This version only: %(language)s") % words}
        if len(self.candidates) > 1:
            scopes[BOTH] = _("Both versions together: %(language)s and %(other)s") % words
        if not (self.other_page and self.other_page.live):
            scopes[ANNOUNCE] = (
                _("This version now; readers are told that the other is coming: %(other)s") % words
            )
        usual = THIS
        if BOTH in scopes and self.page.draft.published_together and not self.other.is_blocked:
            usual = BOTH
        elif ANNOUNCE in scopes and upkeep_of(self.page.draft).announced:
            usual = ANNOUNCE
        return {usual: scopes.pop(usual), **scopes}

    @cached_property
    def effects(self) -> list[Effect]:
        """The effects that there are to choose from, the usual one first; none where nobody would notice."""
        draft = self.page.draft
        if not (draft.first_published_at and self.other_page and self.other_page.live):
            return []
        if translation := translation_into(draft):
            done, total = progress_of(translation)
            if done == total and is_of_present_source(translation, self.other_page):
                return [Effect.ALIGNS, Effect.MATERIAL]
            # It follows its original, and tells it nothing new.
            return [Effect.MINOR, Effect.MATERIAL]
        if upkeep_of(draft).behind_since:
            return [Effect.ALIGNS, Effect.MATERIAL, Effect.MINOR]
        return [Effect.MATERIAL, Effect.MINOR]

    def form(self, data=None) -> PublicationForm:
        draft = self.page.draft
        return PublicationForm(
            data,
            scopes=self.scopes,
            effects=self.effects,
            dates=(draft.go_live_at, draft.expire_at),
        )

    def chosen(self, scope: str) -> list[Candidate]:
        return self.candidates if scope == BOTH else [self.page]

    @property
    def asks(self) -> bool:
        return any(candidate.of(Level.ASKS) for candidate in self.candidates)

    @property
    def untranslated(self) -> int:
        return sum(candidate.untranslated for candidate in self.candidates)

    @property
    def may_be_published(self) -> bool:
        """Whether there is anything to press the button for."""
        return not (self.page.is_done or self.page.is_blocked)

    @property
    def other_link(self) -> tuple[str, str] | None:
        """Where to see to the other version: an address and its words."""
        if self.other_page is None:
            return (
                reverse("wagtail_localize:submit_page_translation", args=[self.page.draft.pk]),
                _("Ask for its translation"),
            )
        if self.other_state == State.TO_REVIEW:
            return reverse("difference", args=[self.other_page.pk]), _("See the difference")
        return reverse("wagtailadmin_pages:edit", args=[self.other_page.pk]), _("Open the other version")
