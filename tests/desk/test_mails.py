"""The staff's mails: every sentence in both languages with all numbers; no title, name or text; none of Wagtail's."""

from datetime import timedelta
from email import message_from_bytes, policy
from types import SimpleNamespace

import pytest
from django.core import mail as outbox
from django.core.management import call_command
from django.utils import timezone
from django.utils.http import urlencode
from wagtail.models import Comment, Page, Task

from home.alignment.marks import mark
from home.models import Consent, Notice
from home.notices import mails
from home.protection import consent_notices, consent_work
from tests.admin.forms import committed, edit_page
from tests.comments.support import waiting
from tests.public.support import page_at

from .staff import NAME, browser, person

pytestmark = [pytest.mark.django_db, pytest.mark.once]
Kind = Notice.Kind
PUBLISH = ("add", "change", "publish")
NUMBERS = (1, 2, 3, 11, 100)

# What staff read, for each of NUMBERS.
SENTENCES = {
    "fr": {
        Kind.TASK: (
            "1 page attend votre relecture.",
            "2 pages attendent votre relecture.",
            "3 pages attendent votre relecture.",
            "11 pages attendent votre relecture.",
            "100 pages attendent votre relecture.",
        ),
        Kind.REVIEWED: (
            "1 de vos pages a été relue.",
            "2 de vos pages ont été relues.",
            "3 de vos pages ont été relues.",
            "11 de vos pages ont été relues.",
            "100 de vos pages ont été relues.",
        ),
        Kind.TO_REVIEW: (
            "1 page est à revoir\N{NO-BREAK SPACE}: son autre version a changé.",
            "2 pages sont à revoir\N{NO-BREAK SPACE}: leur autre version a changé.",
            "3 pages sont à revoir\N{NO-BREAK SPACE}: leur autre version a changé.",
            "11 pages sont à revoir\N{NO-BREAK SPACE}: leur autre version a changé.",
            "100 pages sont à revoir\N{NO-BREAK SPACE}: leur autre version a changé.",
        ),
        Kind.TO_TRANSLATE: (
            "1 page attend sa traduction.",
            "2 pages attendent leur traduction.",
            "3 pages attendent leur traduction.",
            "11 pages attendent leur traduction.",
            "100 pages attendent leur traduction.",
        ),
        Kind.SCHEDULE_FAILED: (
            "1 publication programmée a échoué.",
            "2 publications programmées ont échoué.",
            "3 publications programmées ont échoué.",
            "11 publications programmées ont échoué.",
            "100 publications programmées ont échoué.",
        ),
        Kind.CONSENT_WITHDRAWN: (
            "1 consentement a été retiré.",
            "2 consentements ont été retirés.",
            "3 consentements ont été retirés.",
            "11 consentements ont été retirés.",
            "100 consentements ont été retirés.",
        ),
        Kind.CONSENT_EXPIRING: (
            "1 consentement prend bientôt fin.",
            "2 consentements prennent bientôt fin.",
            "3 consentements prennent bientôt fin.",
            "11 consentements prennent bientôt fin.",
            "100 consentements prennent bientôt fin.",
        ),
        Kind.FACT_DUE: (
            "1 fait est à vérifier de nouveau.",
            "2 faits sont à vérifier de nouveau.",
            "3 faits sont à vérifier de nouveau.",
            "11 faits sont à vérifier de nouveau.",
            "100 faits sont à vérifier de nouveau.",
        ),
        Kind.NOTE: (
            "Des notes ont été laissées sur 1 page.",
            "Des notes ont été laissées sur 2 pages.",
            "Des notes ont été laissées sur 3 pages.",
            "Des notes ont été laissées sur 11 pages.",
            "Des notes ont été laissées sur 100 pages.",
        ),
    },
    "ar": {
        Kind.TASK: (
            "صفحة واحدة تنتظر مراجعتك.",
            "صفحتان تنتظران مراجعتك.",
            "3 صفحات تنتظر مراجعتك.",
            "11 صفحة تنتظر مراجعتك.",
            "100 صفحة تنتظر مراجعتك.",
        ),
        Kind.REVIEWED: (
            "روجعت صفحة واحدة من صفحاتك.",
            "روجعت صفحتان من صفحاتك.",
            "روجعت 3 صفحات من صفحاتك.",
            "روجعت 11 صفحة من صفحاتك.",
            "روجعت 100 صفحة من صفحاتك.",
        ),
        Kind.TO_REVIEW: (
            "صفحة واحدة تجب مقارنتها بنسختها الأخرى، فقد تغيّرت.",
            "صفحتان تجب مقارنتهما بنسختيهما الأخريين، فقد تغيّرتا.",
            "3 صفحات تجب مقارنتها بنسخها الأخرى، فقد تغيّرت.",
            "11 صفحة تجب مقارنتها بنسخها الأخرى، فقد تغيّرت.",
            "100 صفحة تجب مقارنتها بنسخها الأخرى، فقد تغيّرت.",
        ),
        Kind.TO_TRANSLATE: (
            "صفحة واحدة تنتظر ترجمتها.",
            "صفحتان تنتظران ترجمتهما.",
            "3 صفحات تنتظر ترجمتها.",
            "11 صفحة تنتظر ترجمتها.",
            "100 صفحة تنتظر ترجمتها.",
        ),
        Kind.SCHEDULE_FAILED: (
            "فشلت عملية نشر مبرمجة واحدة.",
            "فشلت عمليتا نشر مبرمجتان.",
            "فشلت 3 عمليات نشر مبرمجة.",
            "فشلت 11 عملية نشر مبرمجة.",
            "فشلت 100 عملية نشر مبرمجة.",
        ),
        Kind.CONSENT_WITHDRAWN: (
            "سُحبت موافقة واحدة.",
            "سُحبت موافقتان.",
            "سُحبت 3 موافقات.",
            "سُحبت 11 موافقة.",
            "سُحبت 100 موافقة.",
        ),
        Kind.CONSENT_EXPIRING: (
            "موافقة واحدة تنتهي قريباً.",
            "موافقتان تنتهيان قريباً.",
            "3 موافقات تنتهي قريباً.",
            "11 موافقة تنتهي قريباً.",
            "100 موافقة تنتهي قريباً.",
        ),
        Kind.FACT_DUE: (
            "معطى واحد يجب التحقق منه من جديد.",
            "معطيان يجب التحقق منهما من جديد.",
            "3 معطيات يجب التحقق منها من جديد.",
            "11 معطى يجب التحقق منه من جديد.",
            "100 معطى يجب التحقق منه من جديد.",
        ),
        Kind.NOTE: (
            "تُركت ملاحظات على صفحة واحدة.",
            "تُركت ملاحظات على صفحتين.",
            "تُركت ملاحظات على 3 صفحات.",
            "تُركت ملاحظات على 11 صفحة.",
            "تُركت ملاحظات على 100 صفحة.",
        ),
    },
}
LIST = "http://localhost/admin/notices/"
AT_ONCE = {
    "fr": ("À voir sans tarder", "Bonjour,\n\n{}\n" + LIST + "\n"),
    "ar": ("للاطلاع دون تأخير", "تحية طيبة،\n\n{}\n" + LIST + "\n"),
}
SUMMARY = {
    "fr": (
        "À faire et à savoir",
        "Bonjour,\n\n{}\n"
        + LIST
        + "\n\nCe résumé vous est envoyé au plus deux fois par jour. Vous pouvez y renoncer"
        " dans votre compte\N{NO-BREAK SPACE}:\nhttp://localhost/admin/account/#tab-notifications\n",
    ),
    "ar": (
        "مهام ومستجدات",
        "تحية طيبة،\n\n{}\n"
        + LIST
        + "\n\nيُرسَل هذا الملخص مرتين في اليوم على الأكثر. يمكنك إيقافه من حسابك:\n"
        "http://localhost/admin/account/#tab-notifications\n",
    ),
}


def sent() -> dict[str, list]:
    """Return the messages that have left, by address, and forget them."""
    found: dict[str, list] = {}
    for message in outbox.outbox:
        found.setdefault(message.to[0], []).append(message)
    outbox.outbox.clear()
    return found


@pytest.mark.parametrize("code", ["fr", "ar"])
def test_every_sentence_with_every_number(code):
    users = [person(f"{code}{number}", pages=PUBLISH, language=code) for number in NUMBERS]
    Notice.objects.bulk_create(
        Notice(user=user, kind=kind, path=f"/admin/{place}/")
        for user, number in zip(users, NUMBERS, strict=True)
        for kind in Kind
        for place in range(number)
    )
    for send, (subject, body), kinds in (
        (mails.send_at_once, AT_ONCE[code], mails.AT_ONCE),
        (mails.send_digest, SUMMARY[code], mails.LATER),
    ):
        assert send() == {"sent": 5, "refused": 0, "failed": 0}
        messages = sent()
        for place, user in enumerate(users):
            (message,) = messages[user.email]
            lines = [SENTENCES[code][kind][place] for kind in Kind if kind in kinds]
            assert message.subject == subject and message.body == body.format("\n".join(lines))


# --- What no mail says -----------------------------------------------------------------------------------------------

TITLE, WORDS, NOTE, ANSWER = "Canarititre", "Canarimots", "Canarinote", "Canarireponse"
REFERENCE = "C-9173-K7Q4"


def silent(messages: dict) -> None:
    """Check that nothing of what was written or who wrote it stands anywhere in messages."""
    for message in (message for of_one in messages.values() for message in of_one):
        whole = message_from_bytes(message.message().as_bytes(), policy=policy.default)
        headers = " ".join(
            f"{name}: {value}" for name, value in whole.items() if name not in ("To", "Message-ID")
        )
        text = headers + whole.get_content() + message.subject + message.body
        for never in (TITLE, WORDS, NOTE, ANSWER, REFERENCE, NAME, "%(", "&#", "{{"):
            assert never.lower() not in text.lower()


@pytest.fixture
def team(monkeypatch):
    """A writer and a reviewer who speak Arabic and French, and a page with telling words."""
    monkeypatch.setattr("home.management.commands.send_digest.tell_due", lambda dry_run: {})
    page = page_at("/fr/mission/")
    writer = person("canarimaria.writer", pages=PUBLISH, email="one@example.org", language="ar")
    reviewer = person(
        "canarimaria.reviewer",
        "home.protect_people",
        "comments.moderate_comment",
        pages=PUBLISH,
        email="two@example.org",
    )
    for task in Task.objects.specific():
        reviewer.groups.add(*task.groups.all())
    person("canarimaria.chief", email="three@example.org", is_superuser=True)
    type(page).objects.filter(pk=page.pk).update(owner=writer, title=TITLE, draft_title=TITLE)
    page.refresh_from_db()
    page.title, page.search_description = TITLE, WORDS
    page.save_revision(user=writer)
    return SimpleNamespace(page=page, writer=writer, reviewer=reviewer)


def review(team, action: str) -> None:
    page = Page.objects.get(pk=team.page.pk)
    state = page.current_workflow_task_state
    address = f"/admin/pages/workflow/action/{page.pk}/{action}/{state.pk}/"
    with committed():
        data = urlencode({"comment": NOTE})
        answer = browser(team.reviewer).post(address, data, content_type="application/x-www-form-urlencoded")
    assert answer.status_code == 302


def note(team, client, **fields) -> None:
    form = edit_page(client, team.page)
    empty = {"text": NOTE, "contentpath": "title", "position": "", "resolved": "", "id": "", "DELETE": ""}
    rows = {"TOTAL_FORMS": 1, "INITIAL_FORMS": 0} | {f"0-{name}": value for name, value in empty.items()}
    rows |= {"0-replies-TOTAL_FORMS": 0, "0-replies-INITIAL_FORMS": 0} | fields
    form.fill(**{f"comments-{name}": value for name, value in rows.items()}).accepted("")


def test_no_mail_holds_a_title_a_name_or_a_text(team):
    client = browser(team.writer)
    edit_page(client, team.page).fill(title=TITLE).accepted("submit")
    # Wagtail would have written to the reviewer by now, with the title.
    assert not outbox.outbox and Notice.objects.filter(user=team.reviewer, kind=Kind.TASK).exists()
    review(team, "reject")
    edit_page(client, team.page).accepted("submit")
    while Page.objects.get(pk=team.page.pk).current_workflow_task_state:
        review(team, "approve")
    note(team, browser(team.reviewer))
    comment = Comment.objects.get(page=team.page)
    answer = {"id": "", "text": ANSWER, "DELETE": ""}
    note(
        team,
        client,
        **{"INITIAL_FORMS": 1, "0-id": comment.pk, "0-replies-TOTAL_FORMS": 1},
        **{f"0-replies-0-{name}": value for name, value in answer.items()},
    )
    assert comment.replies.get().text == ANSWER and not outbox.outbox
    today = timezone.localdate()
    soon, withdrawn = (
        Consent.objects.create(reference=reference, given_on=today, expires_on=today + timedelta(days=9))
        for reference in (REFERENCE, f"{REFERENCE}X")
    )
    consent_notices.tell_of_ends()
    consent_work.withdraw(withdrawn, by=team.writer)
    with committed():
        mark(page_at("/ar/mission/"))
    waiting(team.page, name=NAME, text=WORDS)
    told = set(Notice.objects.values_list("kind", flat=True))
    assert {*mails.AT_ONCE, Kind.NOTE, Kind.TO_REVIEW, Kind.REVIEWED} - told == {
        Kind.SCHEDULE_FAILED,
        Kind.TASK,
    } - told
    assert not outbox.outbox and soon.withdrawn_on is None
    call_command("publish_scheduled", verbosity=0)
    call_command("send_digest", verbosity=0)
    messages = sent()
    assert {address: len(found) for address, found in messages.items()} == {
        "one@example.org": 1,
        "two@example.org": 2,
    }
    silent(messages)


def test_a_link_for_a_new_password_is_in_the_language_of_the_account(team, client):
    team.writer.set_password("a-long-password-of-tests")
    team.writer.save()
    asked = client.post("/admin/password_reset/", {"email": "one@example.org"}, HTTP_ACCEPT_LANGUAGE="fr")
    assert asked.status_code == 302
    ((address, (message,)),) = sent().items()
    assert address == "one@example.org" and message.subject == "إعادة تعيين كلمة المرور"
    assert "http://localhost/admin/password_reset/confirm/" in message.body
    # Of names, only the one that is typed to log in.
    text = message.body.replace("canarimaria.writer", "")
    assert NAME.lower() not in text.lower()
