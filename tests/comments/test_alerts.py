"""What moderators are told by mail: how much waits, at once where somebody may be in danger, and no word of it."""

from datetime import timedelta

import pytest
from django.contrib.auth.models import Group
from django.core import mail as django_mail
from django.utils import timezone
from django.utils.translation import gettext, override
from wagtail.users.models import UserProfile

from comments import hints
from comments.group import GROUP_NAME
from comments.models import Comment, CommentReport
from home.dates import long_date
from home.models import TimerRun, User
from home.roles.rights import Role
from tests.admin.reading import say_many

from .clock import passes, tend, tend_badly
from .mail_server import mail_server
from .support import TEXTS, approved, waiting

DIGEST = "send_digest"
QUEUE = "http://localhost/admin/comments/"
WAIT = ("%(counter)s comment waits for a decision.", "%(counter)s comments wait for a decision.")
REPORTED = (
    "%(counter)s shown comment has been reported and must be read again.",
    "%(counter)s shown comments have been reported and must be read again.",
)
NAME = "Canary Name"


@pytest.fixture(autouse=True)
def _nothing_else(monkeypatch):
    """Facts of the demonstration that are due are another test's."""
    monkeypatch.setattr("home.management.commands.send_digest.tell_due", lambda dry_run: {})


@pytest.fixture
def staff():
    """People of every kind: two moderators, one for each language, and those who must not be written to."""
    group = Group.objects.get(name=GROUP_NAME)

    def person(name, *groups, **fields):
        user = User.objects.create_user(name, fields.pop("email", f"{name}@example.org"), **fields)
        user.groups.set(groups)
        return user

    person("french", group)
    UserProfile.objects.create(user=person("arabic", group), preferred_language="ar")
    person("chief", is_superuser=True)
    person("editor", Group.objects.get(name=Role.EDITOR))
    person("gone", group, is_active=False)
    person("mute", group, email="")


def sent() -> dict:
    """Return the messages that have left, by address, and forget them."""
    messages = {message.to[0]: message for message in django_mail.outbox}
    assert len(messages) == len(django_mail.outbox)
    django_mail.outbox.clear()
    return messages


def says_nothing(messages, page) -> None:
    for message in messages.values():
        for never in (NAME, TEXTS["fr"][:20], page.title, "+212", "%(", "&#"):
            assert never not in message.subject + message.body
        assert QUEUE in message.body and message.extra_headers["Auto-Submitted"] == "auto-generated"


def test_the_summary_tells_each_moderator_in_their_language_what_waits(page, staff):
    assert tend(command=DIGEST) == [] and sent() == {}
    for _number in range(3):
        waiting(page, name=NAME)
    passes(days=2)
    oldest = Comment.objects.earliest("created_at")
    waiting(page, name=NAME)
    shown = approved(page, name=NAME)
    CommentReport.objects.create(comment=shown, why="danger")
    assert tend("--dry-run", command=DIGEST) == ["digest: 2 to send"]
    assert tend(command=DIGEST) == ["digest: 2 sent"]
    messages = sent()
    assert set(messages) == {"french@example.org", "arabic@example.org"}
    says_nothing(messages, page)
    for code, address in (("fr", "french@example.org"), ("ar", "arabic@example.org")):
        body = messages[address].body
        with override(code):
            moment = long_date(timezone.localtime(oldest.created_at), "DATETIME_FORMAT")
            assert moment in body and messages[address].subject == gettext("What waits for you")
        assert say_many(*WAIT, 4, code) % {"counter": 4} in body
        assert say_many(*REPORTED, 1, code) % {"counter": 1} in body
    # Once, however often it is started; and again while they wait still.
    assert tend(command=DIGEST) == []
    TimerRun.objects.update(ran_at=timezone.now() - timedelta(hours=8))
    assert tend(command=DIGEST) == ["digest: 2 sent"]
    assert TimerRun.objects.get(name=DIGEST).ran_at <= timezone.now()


def test_alert_tells_once_of_new_comments_that_may_put_somebody_in_danger(page, staff):
    waiting(page)
    assert tend() == []
    risk = sorted(hints.RISKS)[0]
    risky = [waiting(page, name=NAME) for _number in range(3)]
    for comment in risky:
        comment.hints = ["too_fast", risk]
        comment.save(update_fields=["hint_codes"])
    Comment.objects.filter(pk=risky[2].pk).update(state=Comment.State.SPAM)
    assert tend("--dry-run") == ["alerts: 2 to send"]
    assert tend() == ["alerts: 2 sent"]
    messages = sent()
    assert set(messages) == {"french@example.org", "arabic@example.org"}
    says_nothing(messages, page)
    with override("ar"):
        assert messages["arabic@example.org"].subject == gettext("A comment to read soon")
    assert set(Comment.objects.exclude(alerted_at=None)) == set(risky[:2])
    assert tend() == [] and sent() == {}


def test_alerts_and_digests_wait_for_a_mail_server_that_is_down(page, staff, settings):
    comment = waiting(page)
    comment.hints = [sorted(hints.RISKS)[0]]
    comment.save(update_fields=["hint_codes"])
    with mail_server(settings) as server:
        server.to_address = "451 come back later"
        said = tend_badly()
        assert "alerts (2 not sent)" in said and "example.org" not in said
        assert "digest (2 not sent)" in tend_badly(DIGEST)
        comment.refresh_from_db()
        assert comment.alerted_at is None
        server.to_address = "250 ok"
        assert tend() == ["alerts: 2 sent"] and tend(command=DIGEST) == ["digest: 2 sent"]
        assert len(server.taken) == 4


def test_without_a_mail_server_both_do_nothing_quietly(page, staff, settings):
    settings.EMAIL_BACKEND = "django.core.mail.backends.dummy.EmailBackend"
    comment = waiting(page)
    comment.hints = [sorted(hints.RISKS)[0]]
    comment.save(update_fields=["hint_codes"])
    assert tend() == [] and tend(command=DIGEST) == []
    comment.refresh_from_db()
    assert comment.alerted_at is None and TimerRun.objects.count() == 2
