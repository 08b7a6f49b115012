"""What is erased by the clock, and that readers are told the very same periods."""

import re
from datetime import timedelta
from pathlib import Path

import pytest
from django.core.cache import cache
from django.db import connection
from django.utils import timezone
from django.utils.translation import override

from comments import moderation, periods, retention, senders
from comments.management.commands.tend_comments import Command
from comments.models import Comment, CommentReport
from home.models import TimerRun
from home.page_cache import generation

from .clock import passes, tend, tend_badly
from .support import approved, soup, waiting, words

State = Comment.State
PRIVACY = {"fr": "/fr/donnees-personnelles/", "ar": "/ar/donnees-personnelles/"}
TEXT = "The canary sings of a place and of a person."


def decided(page, state, **fields) -> Comment:
    comment = waiting(page, **fields)
    return moderation.decide(comment, comment.version, state, None)


def state_of(comment) -> str:
    """Return the state of a comment as it stands now; `deleted` where its row is gone."""
    return Comment.objects.filter(pk=comment.pk).values_list("state", flat=True).first() or "deleted"


def kept_on_the_privacy_page(client, code) -> str:
    cache.clear()
    return words(soup(client.get(PRIVACY[code])).find(id="comments--kept"))


def test_the_privacy_page_and_the_purge_follow_the_same_settings(client, page, settings):
    """Each number is one that stands nowhere else."""
    before = {code: kept_on_the_privacy_page(client, code) for code in PRIVACY}
    settings.COMMENTS_UNPUBLISHED_DAYS, settings.COMMENTS_SPAM_DAYS = 41, 23
    settings.COMMENTS_ADDRESS_DAYS, settings.COMMENTS_ADDRESS_HOURS_AFTER_DECISION = 37, 19
    settings.COMMENTS_UNDO_MINUTES = 13
    for code, text in before.items():
        now = kept_on_the_privacy_page(client, code)
        with override(code):
            told = [
                periods.days(41),
                periods.days(23),
                periods.days(37),
                periods.hours(19),
                periods.minutes(13),
            ]
        told = [" ".join(one.split()) for one in told]
        assert all(one in now for one in told), now
        assert not any(one in text for one in told), text
        # Every number of the old text was one of the settings, or the two days of the digest of words.
        changed = {"90", "15", "30", "24", "10"}
        assert set(re.findall(r"\d+", text)) - {"2"} == changed
        assert not set(re.findall(r"\d+", now)) & changed

    pending, refused, spam = waiting(page), decided(page, State.REFUSED), decided(page, State.SPAM)
    passes(days=22, hours=23)
    tend()
    assert [state_of(one) for one in (pending, refused, spam)] == ["pending", "refused", "spam"]
    passes(hours=2)
    assert "spam: 1 deleted" in tend()
    assert [state_of(one) for one in (pending, refused, spam)] == ["pending", "refused", "deleted"]
    passes(days=17, hours=22)
    tend()
    assert [state_of(one) for one in (pending, refused)] == ["pending", "refused"]
    passes(hours=2)
    assert "unpublished comments: 2 erased" in tend()
    assert [state_of(one) for one in (pending, refused)] == ["erased", "erased"]

    settings.EMAIL_BACKEND = "django.core.mail.backends.dummy.EmailBackend"
    assert "37" not in kept_on_the_privacy_page(client, "fr")


def test_what_is_shown_stays_and_what_is_not_leaves_no_words(page, settings):
    shown, reply = approved(page, text=TEXT), None
    reply = approved(page, parent=shown)
    # Decided late: the time counts from the decision.
    late = waiting(page, text="A late refusal.")
    old = waiting(page, text=TEXT + " Once more.", name="Canary")
    taken_down = approved(page)
    below = approved(page, parent=taken_down)
    passes(days=89)
    moderation.decide(late, late.version, State.REFUSED, None)
    moderation.decide(taken_down, taken_down.version, State.SPAM, None)
    passes(days=2)
    now = generation()
    dry = tend("--dry-run")
    assert dry == ["unpublished comments: 1 to erase", "fingerprints: 6 to drop"]
    assert state_of(old) == "pending" and not TimerRun.objects.exists()
    assert tend() == ["unpublished comments: 1 erased", "fingerprints: 5 dropped"]
    assert generation() == now, "readers saw none of it"
    old.refresh_from_db()
    assert (old.state, old.name, old.text, old.hint_codes) == (State.ERASED, "", "", "")
    assert [state_of(one) for one in (shown, reply, late, below)] == [
        "approved",
        "approved",
        "refused",
        "approved",
    ]
    assert TimerRun.objects.get(name="tend_comments").ran_at > timezone.now() - timedelta(minutes=1)

    # Spam that has a reply leaves its empty row: the reply would go with it.
    passes(days=15)
    assert "spam: 1 deleted" in tend()
    taken_down.refresh_from_db()
    assert (taken_down.state, taken_down.text) == (State.ERASED, "")
    assert state_of(below) == "approved"
    passes(days=2000)
    tend()
    assert [state_of(one) for one in (shown, reply, late, below)] == [
        "approved",
        "approved",
        "erased",
        "approved",
    ]


def test_a_purge_goes_in_batches_and_looks_again_before_it_erases(page, monkeypatch):
    monkeypatch.setattr(retention, "BATCH", 3)
    Comment.objects.bulk_create(
        Comment(page=page, language="fr", name="Bot", text="Buy.", state=State.SPAM) for _number in range(10)
    )
    for _number in range(7):
        waiting(page)
    passes(days=91)
    asked, rescued = retention._batches, []

    def while_a_moderator_works(comments):
        """Approve a comment of the second batch before its turn has come."""
        for number, batch in enumerate(asked(comments)):
            if number == 1:
                comment = Comment.objects.get(pk=batch[-1])
                rescued.append(moderation.decide(comment, comment.version, State.APPROVED, None))
            yield batch

    monkeypatch.setattr(retention, "_batches", while_a_moderator_works)
    lines = tend()
    assert "unpublished comments: 6 erased" in lines and "spam: 9 deleted" in lines
    assert len(rescued) == 2 and set(Comment.objects.approved()) == set(rescued)
    assert Comment.objects.count() == 8


def test_reports_and_senders_are_forgotten(page):
    shown = approved(page)
    report = CommentReport.objects.create(comment=shown, why="hate", handled_at=timezone.now())
    still = CommentReport.objects.create(comment=shown, why="spam")
    senders.remember_sender(shown.pk, "a" * 32)
    yesterday = timezone.localdate() - timedelta(days=1)
    cache.set(f"comments:sender-key:{yesterday}", "key of yesterday", None)
    today = senders._key_of_today()
    tend()
    assert senders._key_of_today() == today and senders.same_sender_today(shown.pk, []) == []
    assert "key of yesterday" not in str(getattr(cache, "_cache", ""))
    assert cache.get(f"comments:sender-key:{yesterday}") is None
    # Where a cache keeps what has expired, as one of files does.
    passes(days=1, hours=1)
    tend()
    assert senders.same_sender_today(shown.pk, []) is None
    passes(days=89)
    assert "reports: 1 deleted" in tend()
    assert list(CommentReport.objects.all()) == [still] and report != still


def test_a_part_that_fails_is_told_in_one_line_and_the_others_are_done(page, monkeypatch, capsys):
    def broken(dry_run):
        raise RuntimeError(TEXT)

    parts = [(name, broken if name == "spam" else work) for name, work in Command.parts]
    monkeypatch.setattr(Command, "parts", parts)
    old = waiting(page)
    passes(days=91)
    said = tend_badly()
    assert "spam (RuntimeError)" in said and TEXT not in said
    assert state_of(old) == "erased" and TimerRun.objects.exists()


@pytest.mark.django_db(transaction=True)
def test_erased_words_are_not_in_the_files_of_the_database(page):
    """The free pages and the journal of SQLite. PostgreSQL is asked whether it has cleared its table."""
    for number in range(20):
        state = State.SPAM if number % 7 == 0 else State.REFUSED
        decided(page, state, text=f"canary-{number}-{'song ' * 300}", name="Canary Sender")
    assert left_of("canary-3-", "Canary Sender") == ["canary-3-", "Canary Sender"]
    passes(days=91)
    tend()
    assert left_of("canary-", "Canary Sender") == []


def left_of(*canaries: str) -> list[str]:
    """Return those of some texts that could still be found by somebody who has the database's files."""
    if connection.vendor == "sqlite":
        name = str(connection.settings_dict["NAME"])
        files = [Path(name + ending) for ending in ("", "-wal")]
        content = b"".join(path.read_bytes() for path in files if path.exists())
        return [canary for canary in canaries if canary.encode() in content]
    with connection.cursor() as cursor:
        cursor.execute("SELECT last_vacuum FROM pg_stat_user_tables WHERE relname = 'comments_comment'")
        return [] if cursor.fetchone()[0] else list(canaries)
