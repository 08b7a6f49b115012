"""How a comment comes to be: cleaned, hinted at, kept once."""

import re
import unicodedata
from dataclasses import dataclass

from django.db import IntegrityError, transaction
from django.utils import timezone
from django.utils.crypto import salted_hmac
from wagtail.models import Page

from home.text import without_unsafe

from . import receipts, senders
from .hints import hints_at_posting, looks_like_spam
from .models import MASK, Comment, OutcomeAddress
from .tokens import Token

# Three blank lines say no more than one.
BLANK_LINES = re.compile(r"\n[ \t]*\n(?:[ \t]*\n)+")
# Invisible letters that make two equal names look the same; LRM, RLM, ALM, ZWNJ and ZWJ are part of writing.
INVISIBLE = re.compile("[\u00ad\u180e\u200b\u2028\u2029\u2060-\u2065\ufeff\ufff0-\ufffb" + MASK + "]")
# Of marks upon one letter no script needs more. Putting thousands in order takes minutes, and they would cover what
# others wrote above and below.
MOST_MARKS = 30


class SentBefore(Exception):
    """This very comment is there already. `same`: it came with this token, so its writer is asking again."""

    def __init__(self, comment: Comment | None, same: bool):
        self.comment, self.same = comment, same


@dataclass(frozen=True)
class Draft:
    """What somebody wants to post, cleaned. `filled_trap` is whether the field that nobody sees was filled in."""

    page: Page
    parent: Comment | None
    language: str
    name: str
    text: str
    email: str = ""
    filled_trap: bool = False


def _with_few_marks(text: str) -> str:
    kept, marks = [], 0
    for letter in text:
        marks = marks + 1 if unicodedata.category(letter)[0] == "M" else 0
        if marks <= MOST_MARKS:
            kept.append(letter)
    return "".join(kept)


def clean_text(text: str) -> str:
    """Return a text as it is kept: lines ended by \\n, no unsafe or invisible letters, no ends of white space."""
    text = _with_few_marks(INVISIBLE.sub("", without_unsafe(text)))
    text = unicodedata.normalize("NFC", text)
    text = text.replace("\r\n", "\n").replace("\r", "\n").replace("\t", " ")
    return BLANK_LINES.sub("\n\n", text).strip()


def clean_name(name: str) -> str:
    """Return a name as it is kept: one line."""
    return " ".join(clean_text(name).split())


def _fingerprint(draft: Draft) -> str:
    """Return what two sendings of the same words by the same name on the same day have in common."""
    parent = draft.parent.pk if draft.parent else ""
    parts = (draft.page.pk, parent, timezone.localdate(), draft.name.casefold(), " ".join(draft.text.split()))
    return salted_hmac("comments.fingerprint", "\x00".join(map(str, parts)), algorithm="sha256").hexdigest()


def post(draft: Draft, token: Token, sender: str = "") -> tuple[Comment, str]:
    """Keep a comment and return it with its receipt code. Raises SentBefore when it is there already.

    Whatever happens at once (a double click, two tabs, a retry after a lost answer), one row comes of one token, and
    one of the same words, by the same name, on the same page, on one day.
    """
    code = receipts.code_of(token.nonce)
    hints = hints_at_posting(draft, token)
    fields = {
        "page": draft.page,
        "parent": draft.parent,
        "language": draft.language,
        "name": draft.name,
        "text": draft.text,
        "state": Comment.State.SPAM if looks_like_spam(draft, hints) else Comment.State.PENDING,
        "receipt_digest": receipts.digest_of(code),
        "fingerprint": _fingerprint(draft),
    }
    try:
        with transaction.atomic():
            comment = Comment(token_digest=token.digest, **fields)
            comment.hints = hints
            comment.save(force_insert=True)
            if draft.email:
                OutcomeAddress.objects.create(comment=comment, email=draft.email)
    except IntegrityError:
        # Outside the transaction that failed: the row that stood in the way is committed by now.
        same = Comment.objects.filter(token_digest=token.digest).first()
        twin = Comment.objects.filter(fingerprint=fields["fingerprint"]).first()
        if same is None and twin is None:
            raise  # the page is gone: not ours to explain
        raise SentBefore(same or twin, same=same is not None) from None
    senders.remember_sender(comment.pk, sender)
    return comment, code
