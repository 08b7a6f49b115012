"""Versions to keep: which pages have one, where it stands, and what of the page's own HTML it holds.

A kept file is made of the page as readers see it, not of templates of its own, so that the two can never say different
things. What a file cannot hold is left out; a picture leaves its words.
"""

import re
from html import escape
from html.parser import HTMLParser
from urllib.parse import urljoin

from django.utils.safestring import SafeString, mark_safe
from django.utils.translation import gettext as _
from wagtail.models import Page

from .frame import reverse_in
from .siblings import is_public


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


# Left out with everything in them: what needs a script, a server or another file, and ways around the site.
LEFT_OUT = _words(
    "audio button canvas dialog embed form iframe input link map math meta nav noscript object script select style svg"
    " template textarea video"
)
# What the page marks as neither for paper nor for a file: sharing, lists of related pages.
SCREEN_ONLY = "screen-only"
KEPT = _words(
    "a abbr article aside b bdi bdo blockquote br caption cite code col colgroup dd del details dfn div dl dt em"
    " figcaption figure footer h1 h2 h3 h4 h5 h6 header hr i ins kbd li main mark ol p pre q s samp section small span"
    " strong sub summary sup table tbody td tfoot th thead time tr u ul var"
)
EMPTY = _words("area base br col embed hr img input link meta source track wbr")
ATTRIBUTES = _words(
    "aria-label aria-labelledby class colspan datetime dir headers href hreflang id lang open role rowspan scope start"
    " value"
)
SPACES = re.compile(r"\s*\n\s*")


def has_version_to_keep(page) -> bool:
    """Whether readers may take a page away as one file: never a sensitive one, nor one that is not for everybody.

    Asks the database where a page's labels decide and are not known yet.
    """
    return bool(
        getattr(page, "may_be_kept", False)
        and page.pk
        and page.depth > 2
        and is_public(page)
        and not page.is_sensitive
    )


def kept_path(page: Page) -> str:
    """Return the address of a page's version to keep: its last part is the name that the file is saved under."""
    return reverse_in(page.language, "version_to_keep", page.pk, page.slug)


class Keeper(HTMLParser):
    """Makes of a page's HTML what its file holds: `.html`, all of the page's `<main>` that can stand alone.

    Links become absolute, as seen from `address`; of the classes only `styled` are kept.
    """

    def __init__(self, address: str, styled: frozenset[str]):
        super().__init__(convert_charrefs=False)
        self.address = address
        self.styled = styled
        self.pieces: list[str] = []
        # The open elements: (name, whether its tags are written, whether it and all in it is left out).
        self.open: list[tuple[str, bool, bool]] = []
        self.within_main = False

    @property
    def html(self) -> str:
        return "".join(self.pieces).strip()

    @property
    def _silent(self) -> bool:
        return not self.within_main or bool(self.open and self.open[-1][2])

    def handle_starttag(self, tag, attrs):
        if tag == "main":
            self.within_main = True
            return
        if not self.within_main:
            return
        attributes = {name: value or "" for name, value in attrs}
        if tag == "img" and not self._silent:
            self._picture(attributes)
        out = self._silent or tag in LEFT_OUT or _is_for_the_screen(attributes)
        written = not out and tag in KEPT
        if written:
            self.pieces.append(f"<{tag}{self._attributes(attributes)}>")
        if tag not in EMPTY:
            self.open.append((tag, written, out))

    def handle_endtag(self, tag):
        if tag == "main":
            self.within_main = False
        if not any(name == tag for name, _written, _out in self.open):
            return
        while self.open:
            name, written, _out = self.open.pop()
            if written:
                self.pieces.append(f"</{name}>")
            if name == tag:
                return

    def handle_data(self, data):
        if not self._silent:
            self.pieces.append(SPACES.sub("\n", data))

    def handle_entityref(self, name):
        self.handle_data(f"&{name};")

    def handle_charref(self, name):
        self.handle_data(f"&#{name};")

    def _picture(self, attributes: dict[str, str]) -> None:
        """Put a picture's words where it stands; one without words only adorns."""
        if words := attributes.get("alt", "").strip():
            words = escape(_("Picture: %(words)s") % {"words": words})
            self.pieces.append(f'<span class="picture-words">{words}</span>')

    def _attributes(self, attributes: dict[str, str]) -> str:
        written = ""
        for name, value in attributes.items():
            if name == "class":
                value = " ".join(one for one in value.split() if one in self.styled)
                if not value:
                    continue
            if name == "href":
                value = self._absolute(value)
            if name in ATTRIBUTES:
                written += f' {name}="{escape(value)}"' if value else f" {name}"
        return written

    def _absolute(self, href: str) -> str:
        return href if href.startswith("#") else urljoin(self.address, href)


def _is_for_the_screen(attributes: dict[str, str]) -> bool:
    return (
        "hidden" in attributes
        or attributes.get("aria-hidden") == "true"
        or SCREEN_ONLY in attributes.get("class", "").split()
    )


def kept_html(html: str, address: str, styled: frozenset[str]) -> SafeString:
    """Return what a file keeps of a page's whole HTML; see Keeper."""
    keeper = Keeper(address, styled)
    keeper.feed(html)
    keeper.close()
    return mark_safe(keeper.html)  # noqa: S308 - less of what a template of ours wrote, escaped as it was
