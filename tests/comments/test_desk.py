"""The moderators' queue, through the admin, as somebody who may moderate comments and nothing else."""

from datetime import timedelta

import pytest
from django.contrib.auth.models import Group
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext, override
from wagtail.models import ModelLogEntry

from comments import moderation
from comments.group import GROUP_NAME
from comments.models import Comment, CommentReport, OutcomeAddress, Reason
from tests.public.support import soup, words

from .desk import PHONE, QUEUE, act, actions, card, in_language, mask, named, numbers, state, told
from .support import approved, logged_in, waiting

HOSTILE = "<script>alert(1)</script><img src=x onerror=alert(1)> & \u200fنص"


@pytest.mark.parametrize(("code", "direction"), [("fr", "ltr"), ("ar", "rtl")])
def test_a_card_has_what_a_decision_needs(moderator, pages, reason, code, direction):
    in_language(moderator, code)
    page = pages[code]
    root = approved(page, name="Première", text="Le début de la conversation.")
    other = waiting(page, root, text="Une autre réponse.")
    comment = waiting(page, root, name="<b>Nom</b>", text=f"{HOSTILE}\n\nTél. {PHONE}")
    Comment.objects.filter(pk=comment.pk).update(created_at=timezone.now() - timedelta(hours=3, minutes=5))
    OutcomeAddress.objects.create(comment=comment, email="canary@example.org")

    response = moderator.get(QUEUE)
    html = soup(response)
    assert (html.html["lang"], html.html["dir"]) == (code, direction)
    assert b"canary@example.org" not in response.content
    assert b"onerror=alert(1)>" not in response.content and not html.select(
        ".desk-card script, .desk-card img, b b"
    )
    # Pending is the default, what has waited longest first.
    assert numbers(response) == [comment.pk, other.pk]
    shown = card(html, comment)
    with override(code):
        assert gettext("waiting for %(age)s").partition("%")[0].strip() in words(shown.find("time"))
        assert "3" in words(shown.find("time"))
        assert shown.find("mark")["data-label"] == shown.select(".desk-check .desk-label")[0].get_text()
        assert str(reason) in words(shown.find("select"))
    assert shown.find("mark").get_text() == PHONE
    text = shown.find(class_="desk-text")
    assert text.get_text() == f"{HOSTILE}\n\nTél. {PHONE}"
    assert text.parent["dir"] == "auto" and shown.find("bdi", string="<b>Nom</b>")
    assert "Le début de la conversation." in words(shown.find(class_="desk-quote"))
    assert "Une autre réponse." in words(shown.find(class_="desk-around"))
    assert shown.find("a", string=page.title) or page.title in words(shown.find(class_="desk-card__page"))
    values = {button.get("value") for button in shown.select(".desk-decide button")}
    assert values == {"approve", "refuse", "spam"}
    assert all(
        form["method"] == "post" and form.find(attrs={"name": "csrfmiddlewaretoken"})
        for form in shown("form")
    )
    # The page of one comment has the same card.
    one = moderator.get(reverse("comments_one", args=[comment.pk]))
    assert card(soup(one), comment).find("mark").get_text() == PHONE


def test_queries_do_not_grow(moderator, page, reason):
    def fill(number):
        for place in range(number):
            root = approved(page, text=f"{place} {number} {PHONE}")
            CommentReport.objects.create(comment=root, why="danger")
            approved(page, root, text=f"reply {place} {number}")

    def spent() -> int:
        with CaptureQueriesContext(
            connection,
        ) as queries:
            moderator.get(QUEUE, {"state": "approved"})
        return len(queries)

    fill(2)
    moderator.get(QUEUE)
    few = spent()
    fill(8)
    assert spent() == few < 35


def test_a_round_of_decisions(moderator, page, reason):
    comment, other = waiting(page), waiting(page)
    back = f"{QUEUE}?state=pending&language=fr#comment--{other.pk}"
    response = act(moderator, "approve", comment, follow=False, next=back)
    assert (response.status_code, response["Location"]) == (302, back)
    assert state(comment) == "approved"
    queue = moderator.get(back)
    assert numbers(queue) == [other.pk] and str(comment.pk) in told(queue)

    # The message has the button that takes it back; it belongs to a form of the page.
    comment.refresh_from_db()
    button = soup(queue).select_one("[data-desk-undo]")
    form = soup(queue).find(id=button["form"])
    assert form["action"] == reverse("comments_decide") and form.find(attrs={"value": "undo"})
    assert button["value"] == named(comment)
    shown = card(soup(moderator.get(QUEUE, {"state": "approved"})), comment)
    assert shown.find("button", attrs={"value": "undo"}) and "10" in words(shown.find(class_="desk-decide"))
    moderator.post(form["action"], {"action": "undo", "comment": button["value"]})
    assert state(comment) == "pending"

    comment.refresh_from_db()
    act(moderator, "refuse", comment, reason=reason.pk)
    comment.refresh_from_db()
    assert (comment.state, comment.reason, comment.decided_by) == ("refused", reason, moderator.user)
    act(moderator, "spam", other)
    assert state(other) == "spam"
    # A false positive is rescued from there.
    other.refresh_from_db()
    assert numbers(moderator.get(QUEUE, {"state": "spam"})) == [other.pk]
    act(moderator, "approve", other)
    assert state(other) == "approved"
    assert actions(comment) == ["approve", "undo", "refuse"] and actions(other) == ["spam", "approve"]

    # Its time is over: the button is gone, and pressing an old one changes nothing.
    Comment.objects.filter(pk=comment.pk).update(decided_at=timezone.now() - timedelta(minutes=11))
    assert not card(soup(moderator.get(QUEUE, {"state": "refused"})), comment).find("button", value="undo")
    assert str(comment.pk) in told(act(moderator, "undo", comment)) and state(comment) == "refused"
    # A reason that is no longer offered, one that never was, nothing ticked: nothing is changed, and it is said.
    Reason.objects.update(active=False)
    other.refresh_from_db()
    for fields in ({"reason": reason.pk}, {"reason": "x"}, {"reason": "99999"}):
        assert told(act(moderator, "refuse", other, **fields)) and state(other) == "approved"
    assert told(act(moderator, "approve"))
    # Refusing twice would leave nothing to go back to; keeping what is not shown would show it.
    for action in ("refuse", "keep"):
        comment.refresh_from_db()
        answer = soup(act(moderator, action, comment))
        assert answer.select(".messages .warning") and not answer.select(".messages .success")
        assert state(comment) == "refused"


def test_reports_are_answered(moderator, page, reason):
    comment, _quiet = approved(page), approved(page)
    CommentReport.objects.create(comment=comment, why="identifies", number=3)
    response = moderator.get(QUEUE, {"state": "reported"})
    assert numbers(response) == [comment.pk]
    assert "3" in words(card(soup(response), comment).find(class_="desk-reports"))
    act(moderator, "keep", comment)
    assert state(comment) == "approved" and numbers(moderator.get(QUEUE, {"state": "reported"})) == []
    assert actions(comment)[-1] == "keep"


@pytest.mark.parametrize("code", ["fr", "ar"])
def test_the_second_moderator_is_told(moderator, page, code):
    in_language(moderator, code)
    first = logged_in("amina", Group.objects.get(name=GROUP_NAME))
    first.user.first_name = "<i>Amina</i>"
    first.user.save()
    comment = waiting(page)
    act(first, "approve", comment)
    ModelLogEntry.objects.update(timestamp=timezone.now() - timedelta(minutes=2))
    answer = act(moderator, "spam", comment)
    message = soup(answer).select_one(".messages .warning")
    assert (
        "<i>Amina</i>" in words(message) and str(comment.pk) in words(message) and "undo" not in str(message)
    )
    with override(code):
        assert gettext("Nothing was changed.") in words(message)
        assert "%" not in words(message)
    assert state(comment) == "approved" and actions(comment) == ["approve"]
    # One's own double click is told from somebody else's decision.
    assert "Amina" not in told(act(first, "approve", comment))
    # The writer's own erasure has no name.
    comment.refresh_from_db()
    moderation.erase(comment)
    assert str(comment.pk) in told(act(moderator, "spam", comment)) and state(comment) == "erased"


def test_many_at_once(moderator, page, reason):
    comments = [waiting(page) for _place in range(4)]
    moderation.decide(comments[0], 0, "refused", logged_in("amina").user)
    gone = waiting(page)
    Comment.objects.filter(pk=gone.pk).delete()
    queue = soup(moderator.get(QUEUE))
    bar = queue.find(id="desk--bulk")
    ticks = queue.find_all("input", attrs={"name": "comment", "type": "checkbox"})
    assert {tick["form"] for tick in ticks} == {bar["id"]} and bar["action"] == reverse("comments_decide")
    assert [tick["value"] for tick in ticks] == [named(one) for one in comments[1:]]
    answer = act(moderator, "approve", *comments, gone)
    assert [state(one) for one in comments] == ["refused", "approved", "approved", "approved"]
    messages = soup(answer).find(class_="messages")
    assert "3" in words(messages.find(class_="success"))
    lines = messages.select(".warning ul li")
    assert len(lines) == 2 and "amina" in words(lines[0]) and str(gone.pk) in words(lines[1])
    # Each has its own entry, which Wagtail's history shows each for itself.
    entries = [ModelLogEntry.objects.for_instance(one).get() for one in comments[1:]]
    assert len({entry.uuid for entry in entries}) == 3
    # All are taken back with one button.
    act(moderator, "undo", *Comment.objects.filter(state="approved"))
    assert [state(one) for one in comments] == ["refused", "pending", "pending", "pending"]


@pytest.mark.parametrize("address", ["https://evil.example/", "//evil.example/x", "javascript:alert(1)", ""])
def test_the_way_back_stays_on_this_site(moderator, page, address):
    comment = waiting(page)
    assert act(moderator, "approve", comment, follow=False, next=address)["Location"] == QUEUE
    form = mask(moderator, comment, other="?", next=address).content.decode()
    assert "evil.example" not in form and "javascript:" not in form


READ = ["comments_queue", "comments_export"]
ACT = ["comments_decide", "comments_mask", "comments_reply", "comments_erase"]


def test_who_may_be_at_the_desk(moderator, editor, client, page):
    comment = waiting(page, text="Canari")
    shown = [reverse(name) for name in READ]
    shown += [reverse(name, args=[comment.pk]) for name in ("comments_one", "comments_history")]
    forms = {
        reverse(name): {"comment": named(comment), "action": "approve", "other": "Canari"} for name in ACT
    }
    # A visitor is led to the log-in, an editor to the admin's first page.
    for address in shown:
        assert client.get(address)["Location"].startswith(reverse("wagtailadmin_login"))
        assert editor.get(address)["Location"] == reverse("wagtailadmin_home")
        assert moderator.get(address).status_code == 200
        assert moderator.post(address).status_code == 405
    for address, data in forms.items():
        assert client.post(address, data)["Location"].startswith(reverse("wagtailadmin_login"))
        assert editor.post(address, data)["Location"] == reverse("wagtailadmin_home")
        # Looking changes nothing.
        assert moderator.get(address, data).status_code == 405
    comment.refresh_from_db()
    assert (comment.version, comment.state, comment.text) == (0, "pending", "Canari")
    assert moderator.get(reverse("comments_one", args=[10**12]), follow=True).status_code == 404


def test_forms_that_no_page_made(moderator, page):
    comment = waiting(page)
    for address in (reverse(name) for name in ACT):
        for bad in ("x", "1", "1:", "1:-1", f"{comment.pk}:0:0", "٣:0", "9" * 30 + ":0"):
            assert moderator.post(address, {"comment": bad, "action": "approve"}).status_code == 400, (
                address,
                bad,
            )
    assert act(moderator, "erase", comment, follow=False).status_code == 400
    assert act(moderator, "", comment, follow=False).status_code == 400
    many = " ".join(f"{number}:0" for number in range(300))
    assert moderator.post(reverse("comments_decide"), {"comment": many, "action": "spam"}).status_code == 400
    assert (state(comment), actions(comment)) == ("pending", [])
