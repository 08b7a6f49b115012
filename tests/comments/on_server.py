"""What the tests on a real server share: visitors and moderators as the server sees them, and doing things at once."""

import threading
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from django.contrib.sessions.backends.db import SessionStore

from comments.group import GROUP_NAME
from home.models import User
from tests.public.support import soup, words
from tests.services.site_server import ADDRESS_HEADER, Answer, Site

from .support import CODE, NAMES, TEXTS, form_of

CSRF = "a" * 32


def at_once(calls: list[Callable]) -> list:
    """Call functions at the same moment, each in a thread of its own, and return their results in order."""
    together = threading.Barrier(len(calls))

    def begin(call):
        together.wait()
        return call()

    with ThreadPoolExecutor(len(calls)) as pool:
        return list(pool.map(begin, calls))


def page_number(site: Site, slug: str = "mission", code: str = "fr") -> int:
    """Return the id of a page, by default one that is open to comments."""
    ((number,),) = site.sql(
        "SELECT page.id FROM wagtailcore_page page JOIN wagtailcore_locale locale ON locale.id = page.locale_id"
        " WHERE page.slug = %s AND locale.language_code = %s",
        slug,
        code,
    )
    return number


@dataclass
class Visitor:
    """Somebody who writes below a page from a network address of their own."""

    site: Site
    page: int
    number: int
    code: str = "fr"
    agent: str = "Mozilla/5.0"

    @property
    def told(self) -> dict[str, str]:
        address = f"198.51.{self.number // 250}.{self.number % 250 + 1}"
        return {ADDRESS_HEADER: address, "User-Agent": self.agent}

    def post(self, fields: dict, path: str | None = None) -> Answer:
        return self.site.post(path or f"/{self.code}/commentaires/{self.page}/", fields, **self.told)

    def look(self, **fields: str) -> dict:
        """Write, and return what the second look would send: the token is in it."""
        answer = self.post({"text": TEXTS[self.code], "name": NAMES[self.code]} | fields)
        assert answer.status == 200, words(soup(answer).main)
        return form_of(answer)[1] | {"step": "send"}

    def write(self, **fields: str) -> str:
        """Write and send a comment; return its receipt code."""
        answer = self.post(self.look(**fields))
        assert answer.status == 201, words(soup(answer).main)
        return code_in(answer)


def code_in(answer: Answer) -> str | None:
    """Return the receipt code that an answer shows, if any."""
    codes = set(CODE.findall(words(soup(answer).main)))
    assert len(codes) < 2
    return codes.pop() if codes else None


@dataclass
class Moderator:
    """The browser of a moderator who has logged in. `name` is what the others are told."""

    site: Site
    name: str
    email: str
    pk: int
    session: str
    cookies: str = ""

    def get(self, path: str) -> Answer:
        return self.site.get(path, Cookie=self.cookies or self._cookie())

    def post(self, path: str, fields: dict) -> Answer:
        """Send a form of the desk. What the moderator is told is kept for the next page: see `told`."""
        answer = self.site.post(path, fields, Cookie=self._cookie(), X_CSRFToken=CSRF)
        self.cookies = self._cookie()
        if "messages" in answer.cookies:
            self.cookies += f"; messages={answer.cookies['messages']}"
        return answer

    def _cookie(self) -> str:
        return f"sessionid={self.session}; csrftoken={CSRF}"

    def decide(self, action: str, comment: int, version: int) -> Answer:
        fields = {"comment": f"{comment}:{version}", "action": action}
        if action == "refuse":
            fields["reason"] = self.site.sql("SELECT min(id) FROM comments_reason WHERE active")[0][0]
        return self.post("/admin/comments/decide/", fields)

    def told(self) -> str:
        """Return the messages that stand at the head of the next page."""
        answer = self.get("/admin/comments/")
        assert answer.status == 200
        self.cookies = ""
        return " ".join(words(line) for line in soup(answer).select(".messages li"))


def moderators(site: Site, number: int, prefix: str = "modere") -> list[Moderator]:
    """Make users of the moderators' group and log them in, straight in the site's database."""
    ((group,),) = site.sql("SELECT id FROM auth_group WHERE name = %s", GROUP_NAME)
    now, tomorrow = (f"{datetime.now(UTC) + timedelta(days=days):%Y-%m-%d %H:%M:%S}" for days in (0, 1))
    made = []
    for place in range(number):
        # The password that nobody can log in with.
        user = User(username=f"{prefix}-{place:02}", email=f"{prefix}-{place:02}@example.org", password="!")
        row = {
            "username": user.username,
            "email": user.email,
            "password": user.password,
            "first_name": "",
            "last_name": "",
            "is_superuser": False,
            "is_staff": False,
            "is_active": True,
            "date_joined": now,
        }
        ((user.pk,),) = site.insert("home_user", row)
        site.insert("home_user_groups", {"user_id": user.pk, "group_id": group})
        key = f"{prefix}{place:02}".ljust(32, "x")
        held = {
            "_auth_user_id": str(user.pk),
            "_auth_user_backend": "django.contrib.auth.backends.ModelBackend",
            "_auth_user_hash": user.get_session_auth_hash(),
        }
        session = {"session_key": key, "session_data": SessionStore().encode(held), "expire_date": tomorrow}
        site.insert("django_session", session, returned="session_key")
        made.append(Moderator(site, user.username, user.email, user.pk, key))
    return made
