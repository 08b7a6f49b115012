"""What is asked of a page type before one of its pages is published: see home/publishing/."""

from datetime import date

from ..page_previews import day_to_come
from .figures import ShownFigure


class AskedBeforePublication:
    """The answers of most page types; a type says otherwise where it knows better."""

    # Whether both versions go live at once, unless an editor decides otherwise.
    published_together = False
    # Whether its kind tells figures, whatever stands in it: see home/publishing/reviews.py.
    tells_figures = False
    # Places of the type's template that links may lead to: `#chiffres`.
    own_anchors: tuple[str, ...] = ()

    # Whether its pages tell what happened, so that “today” is a day and not “at present”.
    tells_events = False

    @property
    def has_event_date(self) -> bool:
        """Whether the page says of which day or days it speaks, so that “yesterday” can be understood later."""
        return False

    def day_to_preview(self) -> date | None:
        """Return the day to come on which editors want to see the page beforehand; None without one."""
        return day_to_come(self.go_live_at)

    def record_figures(self) -> list[ShownFigure]:
        """Return the figures that readers see beside those chosen in the page's blocks: those of its record."""
        return []
