"""What the tests of the comments share: writing one as a visitor does, and making one that is shown."""

import re
import time
from urllib.parse import urlencode

from bs4 import BeautifulSoup
from django.test import Client

from comments import moderation
from comments.models import Comment
from comments.posting import Draft
from comments.posting import post as keep
from comments.tokens import Token
from home.models import User
from tests.public.support import soup, words

__all__ = ["soup", "words"]

TEXTS = {
    "fr": "Merci pour ce travail. Il donne du courage.",
    "ar": "شكراً على هذا العمل الذي يبعث الأمل.",
}
NAMES = {"fr": "Une lectrice", "ar": "قارئة"}
URLENCODED = "application/x-www-form-urlencoded"
CODE = re.compile(r"[0-9A-HJKMNP-TV-Z]{4}(?:-[0-9A-HJKMNP-TV-Z]{4}){2}")
_number = iter(range(10**9))


def post_url(page) -> str:
    """Return where the form below a page is sent."""
    return f"/{page.language.code}/commentaires/{page.pk}/"


def filled(page, **fields) -> dict:
    """Return the fields of a comment in the language of its page, with those of the test."""
    code = page.language.code
    return {"text": TEXTS[code], "name": NAMES[code]} | fields


def form_of(response_or_html) -> tuple[BeautifulSoup, dict]:
    """Return the form of an answer for writing or sending a comment, and what a browser would send of it."""
    html = response_or_html if isinstance(response_or_html, BeautifulSoup) else soup(response_or_html)
    field = html.main.find(attrs={"name": "text"})
    form = field.find_parent("form")
    assert form["method"] == "post" and not form.has_attr("enctype")
    data = {}
    for one in form.find_all(["input", "textarea"]):
        if one.name == "textarea":
            data[one["name"]] = one.get_text().removeprefix("\n")
        elif one.get("name"):
            data[one["name"]] = one.get("value", "")
    return form, data


def submit(client, address: str, data: dict, **headers):
    """Send a form as a browser does. Returns the answer."""
    # A browser ends every line with these two.
    lines = {name: re.sub("\r\n|\r|\n", "\r\n", str(value)) for name, value in data.items()}
    return client.post(address, urlencode(lines), content_type=URLENCODED, **headers)


def look(client, page, **fields):
    """Send the form below a page, as the page gives it: without a token. Returns the answer, the second look."""
    return submit(client, post_url(page), filled(page, **fields))


def send(client, second_look, **fields):
    """Press “Send” on the second look. Returns the answer."""
    form, data = form_of(second_look)
    return submit(client, form["action"], data | {"step": "send"} | fields)


def post(client, page, **fields):
    """Write a comment as a visitor does, in its two steps. Returns the last answer."""
    answer = look(client, page, **fields)
    assert answer.status_code == 200, (answer.status_code, words(soup(answer).main))
    return send(client, answer)


def code_in(response) -> str:
    """Return the receipt code that an answer shows."""
    (code,) = set(CODE.findall(words(soup(response).main)))
    return code


def newest() -> Comment:
    return Comment.objects.latest("pk")


def waiting(page, parent=None, **fields) -> Comment:
    """Make a comment that awaits moderation, past the form and its limits. Its words are its own: two never clash."""
    number = next(_number)
    fields = filled(page) | {"text": f"{TEXTS[page.language.code]} ({number})"} | fields
    draft = Draft(page=page, parent=parent, language=page.language.code, **fields)
    comment, _code = keep(draft, Token(f"test-{number}-{time.time_ns()}", age=60.0))
    return comment


def approved(page, parent=None, by=None, **fields) -> Comment:
    """Make a comment that readers see."""
    comment = waiting(page, parent, **fields)
    return moderation.decide(comment, comment.version, Comment.State.APPROVED, by)


def logged_in(name: str, *groups, **rights) -> Client:
    """Return a browser in which a new user of some groups has logged in; the user is its `user`."""
    user = User.objects.create_user(name, f"{name}@example.org", "a-long-password-of-tests", **rights)
    user.groups.set(groups)
    client = Client(HTTP_HOST="localhost")
    client.force_login(user)
    client.user = user
    return client
