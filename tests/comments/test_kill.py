"""Workers are killed in the middle of posts: what was accepted is there, once and whole, and the site comes back."""

import http.client
import os
import signal
import threading
import time

import pytest

from comments import receipts

from .on_server import Visitor, at_once, code_in, page_number

pytestmark = pytest.mark.server
WRITERS = 6
COMMENTS_EACH = 8
KILLS = 3
# How long a visitor goes on pressing “Send”.
PATIENCE = 40


class Writer:
    """Writes comments one after the other, and sends again what got no answer, as a browser's reload does."""

    def __init__(self, site, page, number, tell):
        self.site, self.page, self.number, self.tell = site, page, number, tell
        self.accepted: dict[str, str] = {}
        self.lost = 0

    def __call__(self) -> None:
        for turn in range(COMMENTS_EACH):
            visitor = Visitor(self.site, self.page, self.number * COMMENTS_EACH + turn)
            text = f"Message {turn} de la personne {self.number}, à garder."
            fields = self.insist(visitor.look, text=text, email=f"p{self.number}-{turn}@example.org")
            answer = self.insist(visitor.post, fields)
            assert answer.status in (200, 201), answer.text
            self.accepted[text] = code_in(answer)
            self.tell()

    def insist(self, call, *arguments, **fields):
        limit = time.monotonic() + PATIENCE
        while True:
            try:
                return call(*arguments, **fields)
            except (OSError, http.client.HTTPException):
                self.lost += 1
                if time.monotonic() > limit:
                    raise
                time.sleep(0.2)


def is_alive(pid: int) -> bool:
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    return True


def alive(site) -> list[int]:
    return [pid for pid in site.workers if is_alive(pid)]


def test_nothing_accepted_is_lost_or_doubled_when_workers_are_killed(running_site):
    page, progress = page_number(running_site), threading.Semaphore(0)
    writers = [Writer(running_site, page, number, progress.release) for number in range(WRITERS)]
    killed = []

    def kill():
        for _turn in range(KILLS):
            for _comment in range(WRITERS):
                assert progress.acquire(timeout=PATIENCE)
            # The one that has been at work for longest: the newest may be loading still.
            killed.append(alive(running_site)[0])
            os.kill(killed[-1], signal.SIGKILL)

    at_once([*writers, kill])
    assert len(set(killed)) == KILLS
    assert sum(writer.lost for writer in writers) > 0, "No answer was lost: the kills hit nothing."

    rows = running_site.sql(
        "SELECT comment.text, comment.name, comment.language, comment.state, comment.receipt_digest,"
        " comment.token_digest IS NOT NULL, address.email FROM comments_comment comment"
        " LEFT JOIN comments_outcomeaddress address ON address.comment_id = comment.id"
        " WHERE comment.text LIKE %s",
        "Message %",
    )
    accepted = {text: code for writer in writers for text, code in writer.accepted.items()}
    assert len(accepted) == WRITERS * COMMENTS_EACH
    assert sorted(row[0] for row in rows) == sorted(accepted)
    for text, name, language, state, digest, has_token, email in rows:
        assert digest == receipts.digest_of(accepted[text]), text
        assert name and language == "fr" and state in ("pending", "spam") and has_token
        assert email.endswith("@example.org")

    limit = time.monotonic() + PATIENCE
    while time.monotonic() < limit and len(alive(running_site)) < 2:
        time.sleep(0.1)
    assert len(alive(running_site)) == 2
    assert running_site.get("/health/ready").status == 200
