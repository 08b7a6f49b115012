"""A visitor's comment from the first letter to the last trace of it, in a browser, with the script and without."""

import re

import pytest
from django.contrib.auth.models import Group
from wagtail.users.models import UserProfile

from comments import moderation
from comments.group import GROUP_NAME
from comments.models import MASK, Comment, CommentReport
from tests.admin.forms import committed
from tests.comments.support import CODE, NAMES, TEXTS, approved, logged_in, waiting
from tests.public.support import LANGUAGES, page_at

from .axe import violations

pytestmark = pytest.mark.browser

PHONE = "0600000000"


@pytest.fixture
def mission():
    """Return a function that gives the page commented on in a language, which nobody has written under yet."""
    Comment.objects.all().delete()
    return lambda code: page_at(f"/{code}/mission/")


def checked(visitor) -> str:
    """Check the page that is open as every page is checked; return the words of its main part.

    In light only: what is coloured here is on the style page, which is looked at in both.
    """
    page = visitor.page
    assert violations(page) == [], page.url
    assert page.evaluate("() => document.documentElement.scrollWidth <= innerWidth"), page.url
    assert page.context.cookies() == []
    assert visitor.problems == []
    return page.inner_text("main")


def press(visitor, selector: str) -> None:
    # The answer has to have arrived before anything is asked of it.
    with visitor.page.expect_navigation():
        visitor.page.click(selector)


def write(visitor, code: str, **fields) -> None:
    for name, value in ({"text": TEXTS[code], "name": NAMES[code]} | fields).items():
        visitor.page.fill(f"main [name={name}]", value)


@pytest.mark.parametrize("script", [True, False], ids=["script", "no script"])
@pytest.mark.parametrize("code", LANGUAGES)
def test_a_comment_from_its_writing_to_its_erasure(visit, mission, code, script):
    page = mission(code)
    address = f"/{code}/mission/"
    visitor = visit(java_script_enabled=script)
    # axe is a script: without one, what was the same page with one has been looked at already.
    look = checked if script else (lambda visitor: visitor.page.inner_text("main"))

    visitor.open(address)
    look(visitor)
    press(visitor, "button[value=look]")
    assert Comment.objects.count() == 0
    look(visitor)
    assert visitor.page.locator(".field-wrong").count() == 2

    write(visitor, code, text=f"{TEXTS[code]} {PHONE}")
    press(visitor, "button[value=look]")
    assert visitor.page.locator(".callout b", has_text=PHONE).count() == 1
    look(visitor)
    press(visitor, "button[value=edit]")
    assert visitor.page.input_value("main [name=text]") == f"{TEXTS[code]} {PHONE}"
    write(visitor, code)
    press(visitor, "button[value=look]")
    press(visitor, "button[value=send]")
    receipt = re.search(CODE, look(visitor))[0]
    # The browser sends it all once more, as after an answer that was lost.
    visitor.page.reload()
    assert receipt in visitor.page.inner_text("main")
    comment = Comment.objects.get()
    assert (comment.text, comment.state) == (TEXTS[code], "pending")
    visitor.open(address)
    assert TEXTS[code] not in visitor.page.inner_text("main")

    with committed():
        moderation.decide(comment, comment.version, Comment.State.APPROVED, None)
    visitor.open(address)
    assert TEXTS[code] in look(visitor)

    visitor.open(f"/{code}/commentaires/recu/")
    look(visitor)
    visitor.page.fill("main [name=code]", receipt.lower().replace("-", " "))
    press(visitor, "main form button[type=submit]")
    look(visitor)
    with committed():
        press(visitor, "button[value=erase]")
    look(visitor)
    assert Comment.objects.get().text == ""
    visitor.open(address)
    assert TEXTS[code] not in visitor.page.inner_text("main")
    assert page.pk == comment.page_id


@pytest.mark.parametrize("code", LANGUAGES)
def test_a_reply_and_a_report(visit, mission, code):
    first = approved(mission(code))
    visitor = visit(width=1280)
    visitor.open(f"/{code}/mission/")
    press(visitor, f"#comment--{first.pk} a[href*=reponse]")
    checked(visitor)
    write(visitor, code, text=f"{TEXTS[code]} (2)")
    press(visitor, "button[value=look]")
    checked(visitor)
    press(visitor, "button[value=send]")
    reply = Comment.objects.latest("pk")
    assert reply.parent == first

    visitor.open(f"/{code}/mission/")
    press(visitor, f"#comment--{first.pk} a[href*=signaler]")
    checked(visitor)
    visitor.page.check(f"[value={CommentReport.Why.IDENTIFIES}]")
    press(visitor, "main form button[type=submit]")
    checked(visitor)
    assert first.reports.get().why == CommentReport.Why.IDENTIFIES


@pytest.mark.parametrize("code", LANGUAGES)
def test_a_moderators_round(visit, mission, code):
    """Approve, refuse with a reason, take it back, mask, answer: with the keys, in the moderator's language."""
    page = mission(code)
    client = logged_in("moderator", Group.objects.get(name=GROUP_NAME))
    UserProfile.objects.create(user=client.user, preferred_language=code)
    good, bad = waiting(page), waiting(page)
    risky = waiting(page, text=f"{TEXTS[code]} {PHONE}")
    visitor = visit(width=1280, client=client)
    desk = visitor.page

    def press_key(key: str) -> None:
        with desk.expect_navigation():
            desk.keyboard.press(key)

    visitor.open("/admin/comments/")
    assert desk.get_attribute("html", "dir") == LANGUAGES[code][1]
    assert desk.locator("main mark").count() == 1
    # What stands around the desk is Wagtail's own.
    assert violations(desk, ".desk-page") == []
    desk.keyboard.press("j")
    press_key("a")
    assert state_of(good) == "approved"
    desk.keyboard.press("j")
    desk.keyboard.press("r")
    desk.keyboard.press("ArrowDown")
    desk.keyboard.press("Tab")
    press_key("Enter")
    bad.refresh_from_db()
    assert bad.state == "refused" and bad.reason
    # The message that says so offers the way back.
    press_key("u")
    assert state_of(bad) == "pending"
    for key in ("j", "j", "m", "Space"):
        desk.keyboard.press(key)
    with desk.expect_navigation():
        desk.click(f"#comment--{risky.pk} [data-desk-mask] button[type=submit]")
    risky.refresh_from_db()
    assert PHONE not in risky.text and MASK in risky.text
    assert PHONE not in desk.inner_text("main")
    visitor.open("/admin/comments/?state=approved")
    desk.click(f"#comment--{good.pk} summary:has(+ form textarea[name=text])")
    desk.fill(f"#comment--{good.pk} textarea[name=text]", TEXTS[code])
    with desk.expect_navigation():
        desk.click(f"#comment--{good.pk} form:has(textarea[name=text]) button[type=submit]")
    reply = good.replies.get()
    assert (reply.text, reply.by_association, reply.is_shown) == (TEXTS[code], True, True)
    assert visitor.problems == []


def state_of(comment: Comment) -> str:
    return Comment.objects.values_list("state", flat=True).get(pk=comment.pk)
