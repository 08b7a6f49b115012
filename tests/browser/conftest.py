"""A real browser, answered by Django's test client: fast, and inside the test's own transaction."""

import contextvars
import mimetypes
import os
from pathlib import Path
from urllib.parse import urlsplit

import pytest
from django.contrib.staticfiles import finders
from django.core.cache import cache
from django.test import Client
from playwright.sync_api import sync_playwright

from tests.services import chromium

# A name that browsers trust without TLS: nothing is asked of the machine itself.
HOST = "http://localhost"


@pytest.fixture(scope="module")
def browser():
    chromium.ensure()
    # Playwright keeps an event loop in this thread, in which Django would refuse to ask the database.
    os.environ["DJANGO_ALLOW_ASYNC_UNSAFE"] = "true"
    with sync_playwright() as playwright:
        launched = playwright.chromium.launch(**chromium.launch_options())
        yield launched
        launched.close()
    del os.environ["DJANGO_ALLOW_ASYNC_UNSAFE"]


class Visitor:
    """One browser page on the site. `problems` lists what no visit may bring: errors, refusals, other hosts."""

    def __init__(self, context):
        self.problems: list[str] = []
        self.requests: list[str] = []
        self.client = Client(headers={"host": "localhost"})
        # The browser's requests come in a context of their own, in which Django would open another connection.
        self.here = contextvars.copy_context()
        context.route("**/*", self._answer)
        self.page = context.new_page()
        self.page.on("console", self._note)
        self.page.on("pageerror", lambda error: self.problems.append(f"script: {error}"))

    def open(self, address: str):
        """Go to an address of the site; return the page."""
        self.page.goto(HOST + address)
        return self.page

    def _note(self, message) -> None:
        # The page that was asked for may well be the one that is not found.
        not_found = "404" in message.text and message.location.get("url") == self.page.url
        if message.type in ("error", "warning") and not not_found:
            self.problems.append(f"console: {message.text}")

    def _answer(self, route) -> None:
        parts = urlsplit(route.request.url)
        self.requests.append(route.request.url)
        if f"{parts.scheme}://{parts.netloc}" != HOST:
            self.problems.append(f"other host: {route.request.url}")
            route.abort()
        elif parts.path.startswith("/static/"):
            file = finders.find(parts.path.removeprefix("/static/"))
            if file:
                route.fulfill(body=Path(file).read_bytes(), content_type=mimetypes.guess_type(file)[0])
            else:
                self.problems.append(f"missing: {parts.path}")
                route.fulfill(status=404)
        else:
            query = f"?{parts.query}" if parts.query else ""
            response = self.here.copy().run(self.client.get, parts.path + query, follow=True)
            content = b"".join(response.streaming_content) if response.streaming else response.content
            route.fulfill(status=response.status_code, headers=dict(response.items()), body=content)


@pytest.fixture
def visit(browser, db):
    """Return a function that opens a browser for a visitor: `visit(width=390, java_script_enabled=False)`."""
    cache.clear()
    contexts = []

    def begin(width: int = 390, height: int = 800, **options) -> Visitor:
        context = browser.new_context(viewport={"width": width, "height": height}, **options)
        contexts.append(context)
        return Visitor(context)

    yield begin
    for context in contexts:
        context.close()
    cache.clear()
