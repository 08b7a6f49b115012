"""What writers are told of the decision, once, and how soon their address is gone."""

import logging
import threading
import time
from datetime import timedelta
from email import message_from_bytes, policy

import pytest
from django.core import mail as django_mail
from django.db import connection
from django.utils import timezone
from django.utils.translation import gettext, override

from comments import moderation, outcomes
from comments.models import Comment, OutcomeAddress, Reason
from home import mail

from .clock import passes, tend, tend_badly
from .mail_server import mail_server
from .support import approved, waiting

State = Comment.State
ADDRESS = "canary.address@example.org"
NAME, TEXT = "Canary Name", "The canary sings."


@pytest.fixture
def moderating(moderator):
    return moderator.user


@pytest.fixture
def reason():
    return Reason.objects.create(
        name_fr="Motif", name_ar="سبب", message_fr="Parce que.", message_ar="هذا هو السبب."
    )


def with_address(page, **fields) -> Comment:
    return waiting(page, **{"email": ADDRESS, "name": NAME, "text": TEXT} | fields)


def decide(comment, state, by=None, reason=None) -> Comment:
    comment.refresh_from_db()
    return moderation.decide(comment, comment.version, state, by, reason)


def test_writers_are_told_in_their_language_once_the_undo_time_has_passed(pages, moderating, reason):
    french, arabic = with_address(pages["fr"]), with_address(pages["ar"], email="arabic@example.org")
    decide(french, State.APPROVED, moderating)
    decide(arabic, State.REFUSED, moderating, reason)
    passes(minutes=9)
    assert tend() == [] and django_mail.outbox == []
    passes(minutes=2)
    assert tend() == ["outcomes: 2 sent"]
    assert not OutcomeAddress.objects.exists()
    told = {message.to[0]: message for message in django_mail.outbox}
    site = "http://localhost"
    assert f"{site}/fr/commentaires/{french.page_id}/{french.pk}/\n" in told[ADDRESS].body
    assert "هذا هو السبب." in told["arabic@example.org"].body
    for code, message in zip(["fr", "ar"], [told[ADDRESS], told["arabic@example.org"]], strict=True):
        with override(code):
            assert message.subject == gettext("About your message")
        assert f"{site}/{code}/commentaires/recu/\n" in message.body
        assert message.extra_headers["Auto-Submitted"] == "auto-generated"
        # Neither what was written, nor where, nor anything that escapes only HTML.
        whole = str(message.message()) + message.subject + message.body
        for never in (NAME, TEXT, pages[code].title, "&#x", "&amp;", "<", "%("):
            assert never not in message.subject + message.body, never
        assert whole.count(message.to[0]) == 1
    passes(days=1)
    assert tend() == [] and len(django_mail.outbox) == 2


def test_the_last_decision_is_told_and_none_after_it(page, moderating, reason):
    comment = with_address(page)
    decide(comment, State.APPROVED, moderating)
    passes(minutes=9)
    comment.refresh_from_db()
    moderation.undo(comment, comment.version, moderating)
    passes(hours=1)
    assert tend() == []
    decide(comment, State.APPROVED, moderating)
    passes(minutes=9)
    decide(comment, State.REFUSED, moderating, reason)
    passes(minutes=9)
    assert tend() == []
    passes(minutes=2)
    assert tend() == ["outcomes: 1 sent"]
    (message,) = django_mail.outbox
    assert "Parce que." in message.body
    decide(comment, State.APPROVED, moderating)
    passes(minutes=11)
    assert tend() == [] and len(django_mail.outbox) == 1


def test_nobody_is_written_to_about_spam_unless_it_is_rescued(page, moderating):
    ours, theirs = with_address(page), with_address(page, email="rescued@example.org", text="Other words.")
    decide(ours, State.SPAM, moderating)
    # As the form does with what looks like spam: nobody has decided.
    Comment.objects.filter(pk=theirs.pk).update(state=State.SPAM)
    passes(minutes=9)
    assert tend() == []
    passes(minutes=2)
    assert tend() == ["addresses: 1 deleted"]
    assert OutcomeAddress.objects.get().comment == theirs
    decide(theirs, State.APPROVED, moderating)
    passes(minutes=11)
    assert tend() == ["outcomes: 1 sent"]
    assert [message.to for message in django_mail.outbox] == [["rescued@example.org"]]


def test_a_mail_server_that_is_down_is_tried_again_until_the_address_must_go(
    page, moderating, settings, caplog
):
    caplog.set_level(logging.DEBUG)
    decide(with_address(page), State.APPROVED, moderating)
    passes(minutes=11)
    with mail_server(settings) as server:
        server.to_message = "554 we do not like it"
        said = tend_badly()
        assert "1 not sent" in said and ADDRESS not in said
        address = OutcomeAddress.objects.get()
        assert timezone.now() - address.tried_at < timedelta(minutes=1)
        # Another run at the same time would leave it alone.
        server.to_message = "250 taken"
        assert tend() == []
        # “Not now”, as many servers say to whom they have not met.
        passes(minutes=5)
        server.to_address = "451 come back later"
        assert "1 not sent" in tend_badly()
        passes(minutes=5)
        server.to_address = "250 ok"
        assert tend() == ["outcomes: 1 sent"]
        (taken,) = server.taken
    message = message_from_bytes(taken, policy=policy.default)
    assert message["To"] == ADDRESS and message.get_content_type() == "text/plain"
    assert "/fr/commentaires/" in message.get_content()
    assert not OutcomeAddress.objects.exists()

    # Nobody answers at the port any more.
    decide(with_address(page, text="Another day."), State.APPROVED, moderating)
    passes(minutes=11)
    assert "1 not sent" in tend_badly()
    passes(hours=23)
    assert "1 not sent" in tend_badly()
    passes(hours=1)
    assert tend() == ["addresses: 1 deleted"]
    assert ADDRESS not in caplog.text and TEXT not in caplog.text and "canary" not in caplog.text.lower()


def test_an_address_that_is_refused_for_good_is_deleted_at_once(page, moderating, settings):
    decide(with_address(page), State.APPROVED, moderating)
    passes(minutes=11)
    with mail_server(settings) as server:
        server.to_address = "550 nobody here"
        assert tend() == ["outcomes: 1 refused"]
        assert server.taken == [] and not OutcomeAddress.objects.exists()


def test_addresses_are_gone_after_the_periods_of_the_settings(page, moderating, settings):
    """Without a mail server nobody is told, and nothing is kept any longer for that."""
    settings.EMAIL_BACKEND = "django.core.mail.backends.smtp.EmailBackend"
    settings.EMAIL_HOST = ""
    settings.COMMENTS_ADDRESS_DAYS, settings.COMMENTS_ADDRESS_HOURS_AFTER_DECISION = 12, 5
    undecided, decided = with_address(page), with_address(page, text="Other words.")
    passes(days=11, hours=18)
    decide(decided, State.APPROVED, moderating)
    passes(hours=4)
    tend()
    assert OutcomeAddress.objects.count() == 2
    passes(hours=1)
    assert tend("--dry-run") == ["addresses: 1 to delete"] and OutcomeAddress.objects.count() == 2
    assert tend() == ["addresses: 1 deleted"]
    assert OutcomeAddress.objects.get().comment == undecided
    passes(hours=2)
    assert tend() == ["addresses: 1 deleted"]
    assert django_mail.outbox == [] and not OutcomeAddress.objects.exists()


@pytest.mark.django_db(transaction=True)
def test_two_timers_at_once_send_one_message(page, monkeypatch):
    comments = [with_address(page, text=f"Comment {number}.") for number in range(3)]
    for comment in comments:
        decide(comment, State.APPROVED)
    passes(minutes=11)
    sent, counts, begin = [], [], threading.Barrier(2)
    monkeypatch.setattr(mail, "send", lambda *_args, **context: sent.append(context) or time.sleep(0.1))

    def run():
        begin.wait()
        try:
            counts.append(outcomes.send_outcomes())
        finally:
            connection.close()

    timers = [threading.Thread(target=run) for _ in range(2)]
    for timer in timers:
        timer.start()
    for timer in timers:
        timer.join()
    assert len(counts) == 2 and sum(count["sent"] for count in counts) == len(sent) == 3
    assert not OutcomeAddress.objects.exists()


def test_erasing_takes_the_address_along(page, moderating):
    comment = with_address(page)
    decide(comment, State.APPROVED, moderating)
    moderation.erase(comment)
    passes(minutes=11)
    assert tend() == [] and django_mail.outbox == []
    assert approved(page).is_shown
