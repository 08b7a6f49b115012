"""A visitor: one page of a real browser, whose requests Django's test client answers."""

import contextvars
import mimetypes
from functools import cache
from urllib.parse import urlsplit

from django.contrib.staticfiles import finders
from django.test import Client

# A name that browsers trust without TLS: nothing is asked of the machine itself.
HOST = "http://localhost"
# Whatever the content security policy refused, in the page's own words.
REFUSALS = """addEventListener('securitypolicyviolation', event =>
  refused(`${event.violatedDirective} refused ${event.blockedURI} in ${location.pathname}`));"""


@cache
def _static_file(name: str) -> str | None:
    """Return where a static file is: looking for it takes longer than reading it."""
    return finders.find(name)


class Visitor:
    """One browser page on the site. `problems` lists what no visit may bring: errors, refusals, other hosts."""

    def __init__(self, context, client: Client | None = None):
        self.problems: list[str] = []
        self.requests: list[str] = []
        self.client = client or Client()
        # The browser's requests come in a context of their own, in which Django would open another connection.
        self.here = contextvars.copy_context()
        context.route("**/*", self._answer)
        context.expose_binding("refused", lambda _source, what: self.problems.append(f"policy: {what}"))
        context.add_init_script(REFUSALS)
        self.page = context.new_page()
        self.page.on("console", self._note)
        self.page.on("pageerror", lambda error: self.problems.append(f"script: {error}"))

    def open(self, address: str):
        """Go to an address of the site; return the page."""
        self.page.goto(HOST + address)
        return self.page

    def _note(self, message) -> None:
        # The page that was asked for may well be the one that is not found, or that says what is wrong in a form.
        answered = "status of 4" in message.text and message.location.get("url") == self.page.url
        if message.type in ("error", "warning") and not answered:
            self.problems.append(f"console: {message.text}")

    def _answer(self, route) -> None:
        parts = urlsplit(route.request.url)
        self.requests.append(route.request.url)
        if f"{parts.scheme}://{parts.netloc}" != HOST:
            self.problems.append(f"other host: {route.request.url}")
            route.abort()
        elif parts.path.startswith("/static/"):
            file = _static_file(parts.path.removeprefix("/static/"))
            if file:
                route.fulfill(path=file, content_type=mimetypes.guess_type(file)[0])
            else:
                self.problems.append(f"missing: {parts.path}")
                route.fulfill(status=404)
        else:
            response = self.here.copy().run(self._ask, route.request, parts)
            content = b"".join(response.streaming_content) if response.streaming else response.content
            route.fulfill(status=response.status_code, headers=dict(response.items()), body=content)

    def _ask(self, request, parts):
        address = parts.path + (f"?{parts.query}" if parts.query else "")
        if request.method == "GET":
            return self.client.get(address, follow=True, headers={"host": "localhost"})
        # What the browser itself says of where the form came from is part of what is tested. It cannot be answered with
        # a redirection here: the client follows it, and the browser shows where it led under the form's own address.
        # Autosave asks for JSON and takes anything else for an error.
        names = ("origin", "sec-fetch-site", "accept")
        told = {name: request.headers[name] for name in names if name in request.headers}
        send = getattr(self.client, request.method.lower())
        return send(
            address,
            request.post_data_buffer or b"",
            content_type=request.headers.get("content-type", ""),
            follow=True,
            headers={"host": "localhost", **told},
        )
