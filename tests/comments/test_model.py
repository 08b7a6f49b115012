"""A whole site in small: whatever visitors, moderators and editors do, and in whatever order, readers see what is
approved and not erased, and nothing of what was masked or erased is left anywhere."""

import re
from dataclasses import dataclass, field

import pytest
from django.core.cache import caches
from django.db import transaction
from django.test import Client, TestCase
from django.urls import reverse
from django.utils.translation import override
from hypothesis import HealthCheck, Phase, settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    initialize,
    invariant,
    rule,
    run_state_machine_as_test,
)

from comments import tokens
from comments.models import MASK, Comment, Reason
from comments.templatetags.comments import masked_words
from home.models import SiteSettings

from . import support
from .reading import read, stored_anywhere

State = Comment.State
QUICK = settings(
    max_examples=8,
    stateful_step_count=14,
    deadline=None,
    derandomize=True,
    suppress_health_check=list(HealthCheck),
    # The shortest way to an error takes minutes to find: the long form looks for it.
    phases=[Phase.generate],
)
LONG = settings(QUICK, max_examples=60, stateful_step_count=50, phases=[Phase.generate, Phase.shrink])
CODES = ("fr", "ar")
SECTION = re.compile(r'<section class="comments .*?</section>', re.DOTALL)
TARGETS = {"approve": State.APPROVED, "refuse": State.REFUSED, "spam": State.SPAM}
# The first is the simplest to hypothesis, with which it begins. What closes everything is rare.
WEIGHTED = [
    *("approve", "approve", "approve", "refuse", "spam", "keep", "undo", "undo", "overtaken", "mask", "mask"),
    *("post", "post", "answer", "association", "association", "receipt", "request", "page", "switch"),
]
ANY = st.integers(min_value=0, max_value=10**6)
LANGUAGE = st.sampled_from(CODES)


@dataclass
class Known:
    """A comment as the model knows it. `text` and `name` are as stored."""

    pk: int
    code: str
    text: str
    name: str
    state: str = State.PENDING
    before: str = ""
    parent: "Known | None" = None
    receipt: str = ""
    replies: list["Known"] = field(default_factory=list)

    @property
    def is_shown(self) -> bool:
        return self.state == State.APPROVED


class Site(RuleBasedStateMachine):
    """Two pages, French and Arabic, with the comments on them."""

    # Given by the test: {code: page}, and the browser of a moderator.
    pages: dict
    moderator: Client
    # A step changes one page; the other one is looked at after so many.
    other_after: int

    def __init__(self):
        super().__init__()
        for cache in caches.all():
            cache.clear()
        self.atomic = transaction.atomic()
        self.atomic.__enter__()
        self.reader = Client()
        self.known: list[Known] = []
        self.gone: list[str] = []
        self.public = dict.fromkeys(CODES, True)
        self.open = True
        self.seen: dict[str, tuple] = {}
        self.steps, self.touched = 0, CODES[0]

    def teardown(self):
        try:
            if self.gone:
                kept = stored_anywhere()
                assert [passage for passage in self.gone if passage in kept] == []
        finally:
            transaction.set_rollback(True)
            self.atomic.__exit__(None, None, None)

    # --- What may happen ---------------------------------------------------------------------------------------------

    @initialize(code=LANGUAGE)
    def begin_with_a_conversation(self, code):
        """A comment that is shown, with an answer that waits."""
        self.post(code)
        self.decide(self.known[0], "approve")
        self.post(code, self.known[0])

    # One rule: hypothesis leaves some rules out of each run, and few runs would be poor ones.
    @rule(what=st.sampled_from(WEIGHTED), which=ANY, code=LANGUAGE, more=ANY)
    def something_happens(self, what, which, code, more):
        known = self.known[which % len(self.known)]
        self.touched = known.code
        if what in TARGETS or what == "keep":
            self.decide(known, what)
        elif what == "post":
            self.post(code)
        elif what == "answer":
            self.post(known.code, known)
        elif what == "overtaken":
            self.overtaken(known, more)
        elif what == "undo":
            self.undo(known)
        elif what == "mask":
            self.mask(known, more)
        elif what == "receipt":
            self.erase_by_receipt(known)
        elif what == "request":
            self.erase_by_request(known)
        elif what == "association":
            self.reply_as_the_association(known)
        elif what == "page":
            self.publish_or_unpublish(code)
        elif what == "switch":
            self.open_or_close_comments()

    def post(self, code, parent=None):
        page, number, self.touched = self.pages[code], len(self.known), code
        text = f"mot{number}a كلمة{number}ب <i>mot{number}c</i> mot{number}d"
        name = f"nom{number}a mot{number}a"
        data = {
            "text": text,
            "name": name,
            "step": "send",
            "token": tokens.issue(page.pk, parent.pk if parent else None),
            "reply_to": parent.pk if parent else "",
        }
        answer = self.sends(support.post_url(page), data)
        answerable = parent is None or (parent.is_shown and parent.parent is None)
        if not self.public[code]:
            wanted = 404
        elif not self.open:
            wanted = 403
        else:
            wanted = 201 if answerable else 409
        assert answer.status_code == wanted
        assert Comment.objects.count() == number + (wanted == 201)
        if wanted == 201:
            pk, receipt = support.newest().pk, support.code_in(answer)
            self.add(Known(pk, code, text, name, parent=parent, receipt=receipt))

    def decide(self, known, action):
        reason = Reason.objects.filter(active=True).first().pk if action == "refuse" else ""
        self.at_desk("decide", known, action=action, reason=reason)
        # Keeping is for what is shown, and deciding again on what is erased or so already changes nothing.
        if action in TARGETS and known.state not in (State.ERASED, TARGETS[action]):
            known.before, known.state = known.state, TARGETS[action]

    def overtaken(self, known, more):
        """Somebody decides on a version that no longer stands, or never did: nothing changes."""
        version = Comment.objects.get(pk=known.pk).version + (1 if more % 3 else -1)
        action = [*TARGETS, "keep", "undo"][more % 5]
        self.at_desk("decide", known, version=max(version, 0) or 99, action=action)

    def undo(self, known):
        self.at_desk("decide", known, action="undo")
        if known.before:
            known.state, known.before = known.before, ""

    def mask(self, known, more):
        start = more % 4
        passage = " ".join(known.text.split()[start : start + 1 + more % 3 % 2])
        if not passage or MASK in passage:
            return
        self.at_desk("mask", known, other=passage)
        known.text = known.text.replace(passage, MASK)
        known.name = known.name.replace(passage, MASK)
        self.gone.append(passage)

    def erase_by_receipt(self, known):
        if not known.receipt:
            return
        data = {"code": known.receipt, "action": "erase", "sure": "1"}
        assert self.sends(f"/{known.code}/commentaires/recu/", data).status_code == 200
        self.erased(known)

    def erase_by_request(self, known):
        self.at_desk("erase", known)
        self.erased(known)

    def reply_as_the_association(self, known):
        number = len(self.known)
        text = f"mot{number}a mot{number}b"
        self.at_desk("reply", known, text=text)
        assert Comment.objects.count() == number + known.is_shown
        if known.is_shown:
            root = known.parent or known
            self.add(Known(support.newest().pk, known.code, text, "", State.APPROVED, parent=root))

    def publish_or_unpublish(self, code):
        self.touched = code
        page = type(self.pages[code]).objects.get(pk=self.pages[code].pk)
        if self.public[code]:
            self.changes(page.unpublish)
        else:
            self.changes(lambda: page.save_revision().publish())
        self.public[code] = not self.public[code]

    def open_or_close_comments(self):
        self.open = not self.open
        there = SiteSettings.objects.get()
        there.comments_open = self.open
        self.changes(there.save)

    # --- How it is done ----------------------------------------------------------------------------------------------

    def add(self, known: Known) -> None:
        self.known.append(known)
        if known.parent:
            known.parent.replies.append(known)

    def erased(self, known: Known) -> None:
        if known.state != State.ERASED:
            self.gone += [word for word in f"{known.text} {known.name}".split() if word != MASK]
        known.state, known.before, known.text, known.name = State.ERASED, "", "", ""

    def sends(self, address: str, data: dict):
        """Send a form as a visitor does, each time from elsewhere: limits are tested where they belong."""
        sender = f"10.0.{self.steps // 250}.{self.steps % 250}"
        return self.changes(lambda: support.submit(self.reader, address, data, REMOTE_ADDR=sender))

    def changes(self, action):
        """Do something, and what follows when it is committed."""
        self.steps += 1
        with TestCase.captureOnCommitCallbacks(execute=True):
            return action()

    def at_desk(self, what: str, known: Known, version: int | None = None, **fields):
        if version is None:
            version = Comment.objects.get(pk=known.pk).version
        data = {"comment": f"{known.pk}:{version}"} | fields
        answer = self.changes(lambda: self.moderator.post(reverse(f"comments_{what}"), data))
        # A reply below what is not shown comes back; everything else leads back to the queue.
        assert answer.status_code == (409 if what == "reply" and not known.is_shown else 302)

    # --- What must hold ----------------------------------------------------------------------------------------------

    @invariant()
    def readers_see_what_is_approved_and_not_erased(self):
        for code in CODES:
            if code == self.touched or self.steps % self.other_after == 0:
                assert self.page(code) == self.expected(code)

    @invariant()
    def the_database_holds_what_the_model_knows(self):
        kept = Comment.objects.values_list("pk", "state", "text", "name").order_by("pk")
        assert list(kept) == [(known.pk, known.state, known.text, known.name) for known in self.known]

    def page(self, code: str) -> tuple:
        """Return what readers see of a page, whatever keeps it: its status, count, count of the other, comments."""
        answer = self.reader.get(f"/{code}/mission/")
        html = answer.content.decode()
        hidden = [known for known in self.known if not (known.is_shown and known.code == code)]
        for word in self.gone + [word for known in hidden for word in known.text.split() if word != MASK]:
            assert word not in html and word not in html.replace("&lt;", "<").replace("&gt;", ">")
        if answer.status_code != 200:
            return answer.status_code, 0, 0, []
        part = SECTION.search(html)
        section = part[0] if part else ""
        if self.seen.get(code, ("",))[0] != section:
            self.seen[code] = section, read(section)
        return (200, *self.seen[code][1])

    def expected(self, code: str) -> tuple:
        if not self.public[code]:
            return 404, 0, 0, []
        shown = []
        for root in self.known:
            if root.code == code and root.parent is None:
                replies = [reply for reply in root.replies if reply.is_shown]
                shown += [root] * root.is_shown + replies
        with override(code):
            comments = [
                (f"comment--{known.pk}", " ".join(known.text.replace(MASK, masked_words()).split()))
                for known in shown
            ]
        other = CODES[1 - CODES.index(code)]
        there = sum(known.is_shown for known in self.known if known.code == other) * self.public[other]
        return 200, len(shown), there, comments


def run(pages, moderator, how, other_after: int) -> None:
    given = {"pages": pages, "moderator": moderator, "other_after": other_after}
    site = type("OneSite", (Site,), given)
    run_state_machine_as_test(site, settings=how)


def test_readers_see_what_is_approved(pages, moderator):
    run(pages, moderator, QUICK, other_after=4)


@pytest.mark.long
def test_readers_see_what_is_approved_long(pages, moderator):
    run(pages, moderator, LONG, other_after=1)
