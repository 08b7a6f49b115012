"""What a list shows of a page, whatever its type: the one shape that cards are drawn from."""

from dataclasses import dataclass, field
from typing import Any


@dataclass
class Card:
    """One page in a list. `when` is in words; `moment` is the ISO form for `<time>`; `image` a SiteImage or None.

    `seed` and `harmony` are those of its pattern (Sign).
    The card of a `sensitive` page has a neutral title, and no summary, labels, places or picture: BasePage.card().
    """

    title: str
    url: str
    summary: str = ""
    kind: str = ""
    when: str = ""
    moment: str = ""
    labels: list[Any] = field(default_factory=list)
    places: list[Any] = field(default_factory=list)
    state: str = ""
    state_words: str = ""
    image: Any = None
    seed: str = ""
    harmony: str = ""
    sensitive: bool = False
