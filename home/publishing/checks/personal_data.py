"""Words of a page by which somebody could be called, written to or recognised: telephone, e-mail, identity papers.

Nothing is refused: a press contact has agreed to be called. But whoever publishes says so, and why.
"""

import re
from collections.abc import Iterator

from django.utils.html import format_html_join
from django.utils.translation import gettext as _

from ...models import BasePage, HelpContact, SiteSettings
from ...personal_data.finding import EMAIL, FINDERS, ID_CODE, PHONE, passages_in
from ...personal_data.folded import FoldedText
from ..findings import Finding, Level
from ..page_texts import PageText, texts_of
from ..telling import first_of, quoted, told

WEB_ADDRESS = re.compile(r"(?:https?://|www\.)[^\s<>\"«»]+")
# What a link dials or writes to, whatever its words say.
DIALLED = re.compile(r'href="(?:mailto|tel):([^"?]*)')
LINK = "link"
# Numbers in the address of a page are nobody's telephone.
SEEN = {
    EMAIL: FINDERS[EMAIL],
    LINK: lambda text: (one.span() for one in WEB_ADDRESS.finditer(text.low)),
} | FINDERS
# The end of a number, which is the same with the country's code and without.
END = 9


def findings(page) -> Iterator[Finding]:
    """Yield each place of a page where somebody's data seem to stand. Two queries where there are any, else none."""
    if not isinstance(page, BasePage):
        return
    found = [(text, data) for text in texts_of(page) if (data := data_in(_all_of(text)))]
    if not found:
        return
    own = _of_the_association()
    foreign = ((text, [one for one in data if _plain(*one) not in own]) for text, data in found)
    yield from first_of(_finding(page, text, data) for text, data in foreign if data)


def data_in(text: str) -> list[tuple[str, str]]:
    """Return what a text holds of somebody's data, in order: (code, passage)."""
    found = passages_in(FoldedText(text), SEEN)
    return [(one.code, text[one.start : one.end]) for one in found if one.code != LINK]


def _all_of(text: PageText) -> str:
    return "\n".join([text.text, *DIALLED.findall(text.html)])


def _of_the_association() -> set[str]:
    """Return the numbers and addresses that the site itself gives out: its own, and those of where help is found."""
    words = [*SiteSettings.objects.values_list("phone", "email"), *HelpContact.objects.values_list("phone")]
    given = "\n".join(word for row in words for word in row)
    return {_plain(*one) for one in data_in(given)}


def _plain(code: str, passage: str) -> str:
    text = FoldedText(passage).low
    return "".join(filter(str.isdigit, text))[-END:] if code == PHONE else "".join(text.split())


def _finding(page, text: PageText, data: list[tuple[str, str]]) -> Finding:
    names = {
        PHONE: _("a telephone number"),
        EMAIL: _("an e-mail address"),
        ID_CODE: _("a number of identity papers"),
    }
    # The same number in the words of a link and in the link itself is one.
    once = {(code, _plain(code, passage)): (code, passage) for code, passage in reversed(data)}
    listed = format_html_join(
        " · ", "{} {}", ((names[code], quoted(page, passage)) for code, passage in reversed(once.values()))
    )
    advice = _("Take it out, or publish it knowingly: whoever reads it can use it.")
    return Finding("personal_data", Level.ASKS, told(page, text, listed, advice))
