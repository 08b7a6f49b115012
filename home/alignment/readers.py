"""What readers are told where the two versions of a page do not say the same."""

from datetime import datetime
from typing import NamedTuple

from wagtail.models import Page

from ..languages import Language, language_of, other_language
from ..models.upkeep import upkeep_of


class Apart(NamedTuple):
    """How the version that is read differs from the one in `other_language`, which may be none (`sibling`)."""

    other_language: Language
    sibling: Page | None
    # When the other one was changed without this one following.
    behind_since: datetime | None = None
    # How many passages stand in the other language.
    untranslated: int = 0
    # Whether the other one is being prepared.
    announced: bool = False


def apart_of(chain) -> Apart | None:
    """Return what is to be said of a page (Chain); None where both versions are in step. No query.

    What readers cannot open is not spoken of, unless somebody has announced it.
    """
    upkeep = upkeep_of(chain.page)
    apart = Apart(
        other_language=other_language(language_of(chain.page.locale.language_code)),
        sibling=chain.sibling,
        behind_since=upkeep.behind_since if chain.sibling else None,
        untranslated=upkeep.untranslated,
        announced=upkeep.announced and chain.sibling is None,
    )
    return apart if any(apart[2:]) else None
