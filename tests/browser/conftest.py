"""A real browser, answered by Django's test client: fast, and inside the test's own transaction."""

import os

import pytest
from django.core.cache import cache
from django.test import Client
from playwright.sync_api import sync_playwright

from tests.services import chromium

from .visitor import Visitor


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


@pytest.fixture
def visit(browser, db):
    """Return a function that opens a browser for a visitor: `visit(width=390, java_script_enabled=False)`."""
    cache.clear()
    contexts = []

    def begin(width: int = 390, height: int = 800, client: Client | None = None, **options) -> Visitor:
        context = browser.new_context(viewport={"width": width, "height": height}, **options)
        contexts.append(context)
        return Visitor(context, client)

    yield begin
    for context in contexts:
        context.close()
    cache.clear()
