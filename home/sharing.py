"""A page as other sites show it: its title, sentence and picture, the addresses to share it by, and what machines read.

Everything comes from the page and its frame; nothing asks the database. A sensitive page shows its neutral title and
card and nothing else: what is shared turns up in messages that other people see.
"""

import mimetypes
from urllib.parse import quote

from django.urls import reverse
from django.utils.functional import cached_property

from .dates import instant
from .languages import Language
from .outside import outside_title
from .rich_text import typeset
from .share_card_files import card_address
from .structured_data import as_script, graph_of


class Sharing:
    """What is shared of a page. `part` names the part of it that is shown, such as a year of the news."""

    def __init__(self, frame, page, part: str = ""):
        self.frame = frame
        self.page = page
        self.part = part

    def absolute(self, path: str) -> str:
        return self.frame.request.build_absolute_uri(path)

    @property
    def language(self) -> Language:
        return self.frame.language

    @property
    def site_name(self) -> str:
        """The site's own name, else the association's, whose long form a sensitive page does not say."""
        settings = self.frame.settings
        long_name = "" if self.page.is_sensitive else settings.words().text
        return self.frame.brand or settings.short_name or long_name

    @cached_property
    def title(self) -> str:
        title = self.page.outside_title
        return typeset(f"{title} – {self.part}" if self.part else title, self.language)

    @cached_property
    def description(self) -> str:
        """One or two sentences; empty on a sensitive page."""
        if self.page.is_sensitive or self.part:
            return ""
        return typeset(self.page.search_description or self.page.summary(), self.language)

    @property
    def url(self) -> str:
        return self.frame.canonical

    @property
    def short_path(self) -> str:
        """The address that stays when the page moves; empty for a page never saved."""
        return reverse("permalink", args=[self.page.pk]) if self.page.pk else ""

    @property
    def short_url(self) -> str:
        return self.absolute(self.short_path) if self.short_path else ""

    @cached_property
    def image(self) -> str:
        """The absolute address of the page's card, which may be the site's own, without words."""
        return self.absolute(card_address(self.page, self.language))

    @property
    def image_type(self) -> str:
        return mimetypes.guess_type(self.image)[0] or ""

    @property
    def kind(self) -> str:
        """`article` or `website`, as Open Graph has them."""
        return "article" if self.page.shared_as_article and not self.page.is_sensitive else "website"

    @property
    def published(self) -> str:
        return self._moment(0)

    @property
    def modified(self) -> str:
        return self._moment(1)

    def _moment(self, which: int) -> str:
        moment = self.page.moments()[which] if self.kind == "article" else None
        return instant(moment) if moment else ""

    @property
    def section(self) -> str:
        """The title of the list that an article stands in."""
        above = self.frame.breadcrumbs[-1:] if self.kind == "article" else []
        return outside_title(above[0]) if above else ""

    # --- Addresses that open a message, with nothing but the title and the short address in it ---------------------

    @property
    def _text(self) -> str:
        # The address has a line of its own, so that neither direction carries the other off.
        return quote(f"{self.title}\r\n{self.short_url}", safe="")

    @property
    def whatsapp(self) -> str:
        return f"https://wa.me/?text={self._text.replace('%0D%0A', '%0A')}"

    @property
    def mail(self) -> str:
        """A subject is read by whoever sees a list of messages: a sensitive page writes none."""
        subject = "" if self.page.is_sensitive else f"subject={quote(self.title, safe='')}&"
        return f"mailto:?{subject}body={self._text}"

    @cached_property
    def structured(self) -> str:
        """The page's JSON-LD, safe within its script element."""
        return as_script(graph_of(self))
