"""The clock's part of notices: at once what cannot wait, the rest twice a day, each once, and nothing otherwise."""

import threading
import time
from datetime import timedelta

import pytest
from django.core import mail as outbox
from django.db import connection
from django.db.models import F
from django.utils import timezone
from wagtail.users.models import UserProfile

from comments.models import Comment
from home import mail
from home.models import Notice, TimerRun
from home.notices import mails
from home.notices.telling import tell
from tests.admin.forms import Form, soup_of
from tests.comments.clock import tend, tend_badly
from tests.comments.mail_server import mail_server
from tests.comments.support import waiting
from tests.public.support import page_at

from .staff import browser, person

pytestmark = pytest.mark.django_db
Kind = Notice.Kind
PUBLISH = ("add", "change", "publish")
DIGEST, CLOCK = "send_digest", "publish_scheduled"


@pytest.fixture(autouse=True)
def _nothing_else(monkeypatch):
    """Facts of the demonstration that are due are another test's."""
    monkeypatch.setattr("home.management.commands.send_digest.Command.parts", PARTS)


PARTS = [("at once", mails.send_at_once), ("digest", mails.send_digest), ("old notices", mails.forget)]


def sent() -> dict:
    """Return the messages that have left, by address, and forget them."""
    messages = {message.to[0]: message for message in outbox.outbox}
    assert len(messages) == len(outbox.outbox)
    outbox.outbox.clear()
    return messages


def later() -> None:
    """Let the time pass within which no second summary is written."""
    TimerRun.objects.filter(name=mails.SUMMARY).update(ran_at=F("ran_at") - mails.AGAIN_AFTER)


def numbers(message) -> list[str]:
    """Return the sentences of a message that tell numbers, by their first word that is one."""
    return [line for line in message.body.splitlines() if any(letter.isdigit() for letter in line)]


def test_each_gets_one_summary_of_what_is_new_and_nothing_where_nothing_is():
    page, other = page_at("/fr/mission/"), page_at("/ar/mission/")
    user, idle = person("user", pages=PUBLISH), person("idle", pages=PUBLISH)
    calm, mute = person("calm", pages=PUBLISH), person("mute", pages=PUBLISH, email="")
    gone, outside = person("gone", pages=PUBLISH), person("outside", pages=PUBLISH)
    Comment.objects.all().delete()
    assert tend(command=DIGEST) == [] and sent() == {}
    # The switch is in the account, and the only one.
    form = Form(browser(calm), "/admin/account/", model=UserProfile)
    (switch,) = [name for name in form.data if name.startswith("notifications-")]
    form.fill(**{switch: None, "name_email-first_name": "A", "name_email-last_name": "B"}).accepted("")

    everybody = [user, calm, mute, gone, outside]
    tell(everybody, Kind.TO_REVIEW, page)
    tell(everybody, Kind.TO_REVIEW, other)
    tell(everybody, Kind.NOTE, page)
    tell([user], Kind.FACT_DUE, page)
    Notice.objects.filter(kind=Kind.FACT_DUE).update(read_at=timezone.now())
    type(gone).objects.filter(pk=gone.pk).update(is_active=False)
    outside.groups.get().permissions.clear()
    assert tend("--dry-run", command=DIGEST) == ["digest: 1 to send"] and not outbox.outbox
    assert tend(command=DIGEST) == ["digest: 1 sent"]
    (message,) = sent().values()
    assert message.to == [user.email] and message.extra_headers["Auto-Submitted"] == "auto-generated"
    assert [line[:4] for line in numbers(message)] == ["2 pa", "Des "]
    assert "http://localhost/admin/notices/\n" in message.body and "/admin/account/" in message.body
    # Unread still, and not new any more; what is new waits for the next summary, and is not in two.
    later()
    assert tend(command=DIGEST) == [] and idle and sent() == {}
    tell([user], Kind.NOTE, other)
    assert tend(command=DIGEST) == ["digest: 1 sent"] and len(numbers(sent()[user.email])) == 1
    assert TimerRun.objects.get(name=DIGEST).failed == 0
    # Who has switched the summary off is told what cannot wait all the same.
    tell([calm, mute], Kind.TASK, page)
    assert tend(command=CLOCK) == ["at once: 1 sent"] and set(sent()) == {calm.email}


def test_what_cannot_wait_is_one_message_at_the_next_minute():
    page, other = page_at("/fr/mission/"), page_at("/ar/mission/")
    user, reader = person("user", pages=PUBLISH), person("reader", pages=PUBLISH, language="ar")
    for kind in (Kind.TASK, Kind.SCHEDULE_FAILED):
        tell([user, reader], kind, page)
    tell([user], Kind.TASK, other)
    for kind in (Kind.CONSENT_WITHDRAWN, Kind.CONSENT_EXPIRING):
        tell([user], kind, path="/admin/consents/1/")
    tell([user], Kind.NOTE, page)
    Notice.objects.filter(user=reader, kind=Kind.TASK).update(read_at=timezone.now())
    # Nothing leaves while somebody works in the admin.
    assert outbox.outbox == []
    assert tend("--dry-run", command=CLOCK) == ["at once: 2 to send"]
    assert tend(command=CLOCK) == ["at once: 2 sent"]
    messages = sent()
    assert len(numbers(messages[user.email])) == 4 and "فشلت" in messages[reader.email].body
    assert messages[user.email].body.count("http") == 1
    assert tend(command=CLOCK) == []
    tell([user], Kind.TASK, page)
    assert tend(command=CLOCK) == [], "unread since the first time"
    # And the summary says none of it again.
    assert tend(command=DIGEST) == ["digest: 1 sent"]
    assert numbers(sent()[user.email]) == ["Des notes ont été laissées sur 1 page."]


def test_a_mail_server_that_is_down_is_tried_again(settings):
    page = page_at("/fr/mission/")
    users = [person(name, pages=PUBLISH) for name in ("one", "two")]
    Comment.objects.all().delete()
    tell(users, Kind.TASK, page)
    tell(users, Kind.NOTE, page)
    settings.EMAIL_BACKEND = "django.core.mail.backends.dummy.EmailBackend"
    assert tend(command=CLOCK) == tend(command=DIGEST) == []
    with mail_server(settings) as server:
        server.to_address = "451 come back later"
        assert "at once (2 failed)" in tend_badly(CLOCK)
        said = tend_badly(DIGEST)
        assert "at once (2 not sent), digest (2 not sent)" in said and "example.org" not in said
        assert TimerRun.objects.get(name=DIGEST).failed == 4
        assert not Notice.objects.exclude(mailed_at=None).exists()
        server.to_address = "250 ok"
        assert tend(command=CLOCK) == ["at once: 2 sent"] and tend(command=DIGEST) == ["digest: 2 sent"]
        assert len(server.taken) == 4
        # An address that does not exist is not knocked at every minute.
        tell(users[:1], Kind.SCHEDULE_FAILED, page)
        server.to_address = "550 nobody here"
        assert tend(command=CLOCK) == ["at once: 1 refused"] and tend(command=CLOCK) == []
    # Nobody answers at the port: the first message says so for all.
    tell(users, Kind.CONSENT_WITHDRAWN, path="/admin/consents/1/")
    assert "at once (1 failed)" in tend_badly(CLOCK)
    assert Notice.objects.filter(kind=Kind.CONSENT_WITHDRAWN, mailed_at=None).count() == 2


@pytest.mark.parametrize("kind", [Kind.TASK, Kind.NOTE])
@pytest.mark.django_db(transaction=True)
def test_two_runs_at_once_send_once(monkeypatch, kind):
    page = page_at("/fr/mission/")
    users = [person(name, "comments.moderate_comment", pages=PUBLISH) for name in ("one", "two")]
    Comment.objects.all().delete()
    tell(users, kind, page)
    # What an app has waiting is claimed by nobody's rows.
    waiting(page)
    done, counts, begin = [], [], threading.Barrier(2)
    monkeypatch.setattr(mail, "send", lambda *args, **context: done.append(args[2]) or time.sleep(0.1))

    def run():
        begin.wait()
        try:
            counts.append([part() for _name, part in PARTS[:2]])
        finally:
            connection.close()

    runs = [threading.Thread(target=run) for _ in range(2)]
    for one in runs:
        one.start()
    for one in runs:
        one.join()
    addresses = sorted(user.email for user in users)
    assert len(counts) == 2 and sorted(done) == sorted(addresses * (2 if kind == Kind.TASK else 1))


def test_notices_are_kept_for_ninety_days_and_shown_as_long():
    user = person("user", pages=PUBLISH)
    tell([user], Kind.NOTE, page_at("/fr/mission/"))
    tell([user], Kind.NOTE, page_at("/ar/mission/"))
    Notice.objects.update(mailed_at=timezone.now(), created_at=timezone.now() - timedelta(days=89, hours=23))
    Comment.objects.all().delete()
    assert tend(command=DIGEST) == []
    assert len(soup_of(browser(user).get("/admin/notices/")).select(".notices > ul > li")) == 2
    notice = Notice.objects.filter(user=user).first()
    Notice.objects.filter(pk=notice.pk).update(created_at=timezone.now() - timedelta(days=90, seconds=1))
    assert tend("--dry-run", command=DIGEST) == ["old notices: 1 to delete"]
    assert tend(command=DIGEST) == ["old notices: 1 deleted"]
    assert Notice.objects.filter(user=user).count() == 1
