"""Hints: what moderators should look at in a comment before they decide, found by plain rules.

A hint decides nothing. What looks like spam goes to the spam queue, where it can be rescued; what may put somebody in
danger is marked for whoever reads it, and told to its writer while it can still be changed.
"""

import re
from collections import Counter
from datetime import timedelta
from functools import reduce
from operator import or_
from typing import NamedTuple

from django.db.models import Q
from django.utils import timezone
from django.utils.translation import gettext as _

from home.personal_data import patterns
from home.personal_data.finding import EMAIL, ID_CODE, PHONE, passages_in
from home.personal_data.folded import FoldedText

from . import hint_addresses, hint_links, hint_names
from .models import MASK, Comment

ADDRESS, NAMED_PERSON = "address", "named_person"
LINK, MANY_LINKS, REPEATED, WRONG_SCRIPT = "link", "many_links", "repeated", "wrong_script"
TOO_FAST, TRAP = "too_fast", "trap"
# About the safety of people; the others are signs of spam.
RISKS = frozenset({PHONE, EMAIL, ID_CODE, ADDRESS, NAMED_PERSON})
# About how a comment was sent: another text does not change them.
OF_THE_SENDING = (REPEATED, TOO_FAST, TRAP)

# What is found where, the surest first: where two overlap, the first is kept.
FINDERS = {
    EMAIL: patterns.emails,
    LINK: hint_links.links,
    PHONE: patterns.phones,
    ID_CODE: patterns.papers,
    ADDRESS: hint_addresses.addresses,
    NAMED_PERSON: hint_names.named_persons,
}
CODES = (
    PHONE,
    EMAIL,
    ID_CODE,
    ADDRESS,
    NAMED_PERSON,
    LINK,
    MANY_LINKS,
    REPEATED,
    WRONG_SCRIPT,
    TOO_FAST,
    TRAP,
)

MANY = 3  # links
FASTEST = 3  # seconds between the second look and the sending
SAME_TEXT_DAYS = 30
SAME_TEXT_LENGTH = 40  # “Merci pour votre travail” may be written by many
ONE_WORD_TIMES = 8
LETTER = re.compile(r"[^\W\d_]")
# Latin, Arabic, and Tifinagh, which is at home in Morocco too.
OUR_LETTER = re.compile(
    r"[A-Za-z\u00c0-\u024f\u1e00-\u1eff\u0620-\u06ff\u0750-\u077f\u08a0-\u08ff\ufb50-\ufdff\ufe70-\ufeff\u2d30-\u2d7f]"
)


class Found(NamedTuple):
    """A passage of a comment: what it looks like, where it starts and ends (in characters), in `text` or `name`."""

    code: str
    start: int
    end: int
    field: str


def find(text: str, name: str = "") -> list[Found]:
    """Return the passages of a comment that moderators should see at once, in order, none within another."""
    folded = FoldedText(text)
    return _find_in(folded, "text") + _find_in_name(FoldedText(name), folded)


def _find_in(folded: FoldedText, field: str) -> list[Found]:
    return [Found(*one, field) for one in passages_in(folded, FINDERS)]


def _find_in_name(name: FoldedText, text: FoldedText) -> list[Found]:
    found = _find_in(name, "name")
    if not found and hint_names.is_full_name(name) and hint_names.speaks_of_oneself(text):
        return [Found(NAMED_PERSON, 0, len(name.text), "name")]
    return found


def hints_in(text: str, name: str, language: str, before=()) -> list[str]:
    """Return the codes for a text and a name; of the codes `before` those stay that are not about the words.

    The language of the page changes nothing: both are welcome everywhere.
    """
    found = find(text, name)
    codes = {one.code for one in found} | {code for code in OF_THE_SENDING if code in before}
    if sum(one.code == LINK for one in found) >= MANY:
        codes.add(MANY_LINKS)
    if _is_one_word(text):
        codes.add(REPEATED)
    if _is_foreign(text, found):
        codes.add(WRONG_SCRIPT)
    return [code for code in CODES if code in codes]


def hints_at_posting(draft, token) -> list[str]:
    """Return the codes for what is being posted (posting.Draft) with a token (tokens.Token). One query."""
    sending = []
    if token.age < FASTEST:
        sending.append(TOO_FAST)
    if draft.filled_trap:
        sending.append(TRAP)
    if _is_there_already(draft):
        sending.append(REPEATED)
    return hints_in(draft.text, draft.name, draft.language, sending)


def looks_like_spam(draft, hints) -> bool:
    """Whether a post goes to the spam queue. What is only a risk for people never does."""
    hints = set(hints)
    return bool({TRAP, MANY_LINKS} & hints) or (LINK in hints and bool({TOO_FAST, WRONG_SCRIPT} & hints))


def _is_there_already(draft) -> bool:
    if len(draft.text) < SAME_TEXT_LENGTH:
        return False
    since = timezone.now() - timedelta(days=SAME_TEXT_DAYS)
    same = Comment.objects.filter(created_at__gte=since, text=draft.text)
    return same.exclude(page=draft.page, name=draft.name).exists()


def _is_one_word(text: str) -> bool:
    words = text.casefold().split()
    return len(words) >= ONE_WORD_TIMES and Counter(words).most_common(1)[0][1] * 2 > len(words)


def _is_foreign(text: str, found: list[Found]) -> bool:
    """Whether most letters, those of links left out, are of scripts that nobody here writes, or there is no letter."""
    pieces, end = [], 0
    for one in found:
        if one.field == "text" and one.code in (LINK, EMAIL):
            pieces.append(text[end : one.start])
            end = one.end
    letters = LETTER.findall("".join([*pieces, text[end:]]))
    if not letters:
        return bool(text.strip()) and not found and MASK not in text
    return sum(OUR_LETTER.match(letter) is not None for letter in letters) * 2 < len(letters)


def words_for(code: str) -> str:
    """Return what moderators read for a code; the code itself for one that is no longer given."""
    labels = {
        PHONE: _("Telephone number"),
        EMAIL: _("E-mail address"),
        ID_CODE: _("Number of identity papers"),
        ADDRESS: _("Street address"),
        NAMED_PERSON: _("Person named"),
        LINK: _("Link"),
        MANY_LINKS: _("Several links"),
        REPEATED: _("Repeated words"),
        WRONG_SCRIPT: _("Neither Latin nor Arabic letters"),
        TOO_FAST: _("Sent at once"),
        TRAP: _("Hidden field filled in"),
    }
    return labels.get(code, code)


def words_for_writer(code: str) -> str:
    """Return what the writer reads at the second look; empty for what only tells spammers how they were known."""
    sentences = {
        PHONE: _("This looks like a telephone number. Whoever reads it can call it: is it needed?"),
        EMAIL: _("This looks like an e-mail address. Everybody could read it here: is it needed?"),
        ID_CODE: _("This looks like the number of an identity card or a passport. Please take it out."),
        ADDRESS: _("This looks like an address where somebody could be found. Please take it out if it is."),
        NAMED_PERSON: _(
            "This seems to name a person next to what was done. A name can put that person or their family in danger."
        ),
        LINK: _("This looks like a link. It will be shown as plain text, if at all."),
    }
    return sentences.get(code, "")


def with_risk() -> Q:
    """Comments with a hint that somebody may be in danger or recognised."""
    return reduce(or_, (Q(hint_codes__contains=f" {code} ") for code in sorted(RISKS)), Q(pk=None))
