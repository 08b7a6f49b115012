"""Canaries: words that stand nowhere else are posted, moderated and purged on a real server, then looked for.

A network address and a browser's name are never anywhere. An e-mail address is gone when its message is sent, a masked
passage at once, what was refused, erased or set aside when its time is over.
"""

from datetime import UTC, datetime, timedelta

from .finding import cached, everything, mails, places_of
from .on_server import Visitor, moderators, page_number

# What happens to each comment.
FATES = ("approved", "masked", "refused", "spam", "erased", "waiting")
AGENT = "Canarifone/7.3"
# The network of the addresses that on_server.Visitor writes from.
NETWORK = "198.51."
PASSAGE = "canaripassage"
COMMENTS = "comments_comment"
ADDRESSES = "comments_outcomeaddress"
SEARCHED = "canaritexteapproved"
PUBLIC = [
    "/fr/",
    "/ar/",
    "/ar/mission/",
    f"/fr/recherche/?q={SEARCHED}",
    "/fr/actualites/rss/",
    "/sitemap.xml",
    "/fr/a-garder/{page}/mission.html",
    "/ar/a-garder/{sibling}/mission.html",
]
SHOWING = ["/fr/mission/", "/fr/mission/?commentaires=1"]
DESK = ["/admin/", "/admin/comments/{comment}/", "/admin/comments/{comment}/history/"]
STATES = ("pending", "reported", "spam", "approved", "refused", "erased", "all")


def name_of(fate: str) -> str:
    return f"Canarinom{fate}"


def text_of(fate: str) -> str:
    return f"Bonjour canaritexte{fate}, merci de votre travail."


def box_of(fate: str) -> str:
    return f"canariboite{fate}@example.org"


class Story:
    """What was posted on a site, who moderates it, and what all its pages say."""

    def __init__(self, site):
        self.site = site
        self.page, self.sibling = page_number(site), page_number(site, code="ar")
        self.comments: dict[str, int] = {}
        self.codes: dict[str, str] = {}
        self.deleted: set[str] = set()
        (self.moderator,) = moderators(site, 1)

    def post(self, fate: str) -> None:
        visitor = self.visitor(fate)
        text = f"{text_of(fate)} Appelez {PASSAGE}." if fate == "masked" else text_of(fate)
        self.codes[fate] = visitor.write(name=name_of(fate), text=text, email=box_of(fate))
        ((self.comments[fate],),) = self.site.sql(f"SELECT id FROM {COMMENTS} WHERE name = %s", name_of(fate))

    def visitor(self, fate: str) -> Visitor:
        return Visitor(self.site, self.page, FATES.index(fate), agent=AGENT)

    def versioned(self, fate: str) -> tuple[int, int]:
        ((version,),) = self.site.sql(f"SELECT version FROM {COMMENTS} WHERE id = %s", self.comments[fate])
        return self.comments[fate], version

    def decide(self, action: str, fate: str) -> None:
        comment, version = self.versioned(fate)
        assert self.moderator.decide(action, comment, version).status == 302
        assert self.versioned(fate) == (comment, version + 1)

    def mask(self, fate: str, passage: str) -> None:
        comment, version = self.versioned(fate)
        fields = {"comment": f"{comment}:{version}", "other": passage}
        assert self.moderator.post("/admin/comments/mask/", fields).status == 302

    def erase(self, fate: str) -> None:
        fields = {"code": self.codes[fate], "action": "erase", "sure": "1"}
        assert self.visitor(fate).post(fields, "/fr/commentaires/recu/").status == 200

    def report(self, fate: str) -> None:
        path = f"/fr/commentaires/{self.page}/{self.comments[fate]}/signaler/"
        assert self.visitor("waiting").post({"why": "false"}, path).status == 201

    def send_nonsense(self) -> None:
        """What is refused must not end in the log either."""
        visitor, path = self.visitor("approved"), f"/fr/commentaires/{self.page}/"
        fields = {"name": "canaribroken", "text": "canaribroken", "email": "canaribroken@example.org"}
        told = visitor.told
        assert self.site.post(path, fields, **told, Origin="https://example.com").status == 403
        assert self.site.post(path, fields | {"text": "canaribroken\x00"}, **told).status == 400
        assert self.site.post(path, fields | {"text": "canaribroken" * 30_000}, **told).status == 413
        assert self.site.post("/fr/commentaires/99999/", fields, **told).status == 404
        assert self.site.post(path, fields | {"step": "send", "token": "canaribroken"}, **told).status == 400
        assert self.site.post("/fr/commentaires/recu/", {"code": "canaribroken"}, **told).status == 404

    def move(self, **ago: timedelta) -> None:
        """Put dates of all comments into the past, as if so much time had gone by."""
        for column, past in ago.items():
            moment = f"{datetime.now(UTC) - past:%Y-%m-%d %H:%M:%S}"
            self.site.sql(f"UPDATE {COMMENTS} SET {column} = %s WHERE {column} > %s", moment, moment)

    def pages(self, shown: bool) -> dict[str, str]:
        """Return what the pages say, by address: those that show comments, or those that have none to show."""
        if shown:
            reply = f"/fr/commentaires/{self.page}/?reponse={self.comments['approved']}"
            report = f"/fr/commentaires/{self.page}/{self.comments['approved']}/signaler/"
            return {path: self.ask(path) for path in [*SHOWING, reply, report]}
        paths = [path.format(page=self.page, sibling=self.sibling) for path in PUBLIC]
        receipts = {f"receipt of {fate}": self.receipt(fate) for fate in self.comments}
        return {path: self.ask(path) for path in paths} | receipts

    def receipt(self, fate: str) -> str:
        answer = self.visitor(fate).post({"code": self.codes[fate]}, "/fr/commentaires/recu/")
        assert answer.status == (404 if fate in self.deleted else 200)
        return answer.text

    def ask(self, path: str) -> str:
        answer = self.site.get(path, **self.visitor("waiting").told)
        assert answer.status == 200, path
        # What somebody searches for is said again above the results.
        return answer.text.replace(SEARCHED, "") if path.endswith(SEARCHED) else answer.text

    def desk(self) -> dict[str, str]:
        """Return what moderators see, by address."""
        there = [comment for fate, comment in self.comments.items() if fate not in self.deleted]
        paths = {path.format(comment=comment) for path in DESK for comment in there}
        for state in STATES:
            paths |= {f"/admin/comments/?state={state}", f"/admin/comments/export/?state={state}"}
        answers = {path: self.moderator.get(path) for path in paths}
        assert {answer.status for answer in answers.values()} == {200}
        return {path: answer.text for path, answer in answers.items()}

    def answers(self) -> dict[str, str]:
        """Return what every address says, whoever asks, in small letters."""
        found = self.pages(shown=True) | self.pages(shown=False) | self.desk()
        return {path: text.lower() for path, text in found.items()}

    def assert_nowhere(self, *words: str) -> None:
        held = everything(self.site)
        for word in words:
            assert places_of(word, held) == set(), word

    def sent_to(self, fate: str) -> list:
        return [message for message in mails(self.site) if message["To"] == box_of(fate)]


def test_nothing_is_found_where_it_should_not_be(running_site):
    with running_site.somebody_reading():
        tell(Story(running_site), running_site)


def tell(story: Story, running_site) -> None:
    for fate in FATES:
        story.post(fate)
    story.send_nonsense()

    # The search finds what is there: otherwise finding nothing would mean nothing.
    held = everything(running_site)
    assert COMMENTS in places_of("canaritextewaiting", held)
    assert ADDRESSES in places_of(box_of("waiting"), held)
    in_files = [place for place in places_of(box_of("waiting"), held) if place.startswith("file ")]
    assert bool(in_files) == running_site.is_file
    story.assert_nowhere(AGENT, NETWORK, "canaribroken")

    for fate in ("approved", "masked", "erased"):
        story.decide("approve", fate)
    story.decide("refuse", "refused")
    story.decide("spam", "spam")
    story.report("approved")
    digest = running_site.manage("send_digest")
    assert all(PASSAGE in story.ask(path) for path in SHOWING) and PASSAGE in cached(running_site)

    # A masked passage is gone at once, out of the kept pages and the database's files too; so is what was erased.
    story.mask("masked", PASSAGE)
    story.erase("erased")
    story.assert_nowhere(PASSAGE, name_of("erased"), "canaritexteerased", box_of("erased"))

    # What is shown stands where it is shown; an e-mail address stands on no page and in no file to download.
    for path, text in story.pages(shown=True).items():
        assert name_of("approved") in text and "canaritexteapproved" in text, path
    for path, text in story.pages(shown=False).items():
        assert "canari" not in text.lower(), path
    desk = story.desk()
    for kind in ("", "export/"):
        assert name_of("refused") in desk[f"/admin/comments/{kind}?state=refused"], kind
    for path, text in desk.items():
        assert "canariboite" not in text.lower() and PASSAGE not in text.lower(), path
        assert "history" not in path or "canari" not in text.lower(), path

    # When the undo time is over the writers are told, and their addresses are gone with it.
    story.move(decided_at=timedelta(minutes=11))
    tended = running_site.manage("tend_comments")
    for fate in FATES:
        assert len(story.sent_to(fate)) == (fate in ("approved", "masked", "refused")), fate
    story.assert_nowhere(*(box_of(fate) for fate in FATES if fate != "waiting"))
    assert ADDRESSES in places_of(box_of("waiting"), everything(running_site))
    for message in mails(running_site):
        assert "canari" not in (message["Subject"] + message.get_content()).lower()
    assert {message["To"] for message in mails(running_site)} == {
        story.moderator.email,
        *map(box_of, ("approved", "masked", "refused")),
    }

    # When every period is over, only what is shown remains.
    running_site.sql(f"UPDATE {ADDRESSES} SET created_at = %s", "2020-01-01 00:00:00")
    story.move(decided_at=timedelta(days=100), created_at=timedelta(days=101))
    purged = running_site.manage("tend_comments")
    # Of spam nothing at all is left, of the others an empty row.
    story.deleted.add("spam")
    gone = ["canariboite", "canaribroken", AGENT, NETWORK, PASSAGE]
    for fate in ("refused", "spam", "erased", "waiting"):
        gone += [name_of(fate), f"canaritexte{fate}"]
    answers = story.answers()
    story.assert_nowhere(*gone)
    for word in gone:
        assert places_of(word, answers) == set(), word
    assert "canari" not in (digest + tended + purged).lower()

    held = everything(running_site)
    for word in (name_of("approved"), "canaritexteapproved", name_of("masked")):
        kept = {place for place in places_of(word, held) if not place.startswith("file ")}
        assert kept - {"cache"} == {COMMENTS}, word
        assert set(SHOWING) <= places_of(word, answers), word
