"""Nothing is ever fetched from elsewhere, and nothing is allowed to be: every public page, in both languages.

What a real browser asks for is looked at where it loads every template anyway: test_layout.py.
"""

import re
from urllib.parse import urljoin, urlsplit

import pytest
from django.contrib.staticfiles import finders

from home.siblings import path_of
from tests.public.support import FEEDS, LANGUAGES, public_pages, soup

from .addresses import every_template
from .visitor import HOST

pytestmark = pytest.mark.browser

# What a browser fetches of its own accord, and where a reader's words are sent.
FETCHED = {
    "action": ["form"],
    "background": [],
    "data": ["object"],
    "formaction": [],
    "href": ["link", "image", "use"],
    "poster": [],
    "src": [],
    "srcset": [],
    "xlink:href": ["image", "use"],
}
# Links that are names, or that a reader must follow: nothing is fetched for them.
NAMES = {"canonical", "alternate", "license", "author", "next", "prev", "shortlink"}
ELSEWHERE = re.compile(r"""(?:url\(\s*["']?|@import\s+["'])([^"')]+)""")


def first_word(text: str) -> str:
    return text.split()[0]


def fetched(html) -> set[str]:
    """Return every address that a browser would fetch for a page, as it stands in the page."""
    found = set()
    for attribute, elements in FETCHED.items():
        for element in html.find_all(elements or True, attrs={attribute: True}):
            if not NAMES & set(element.get("rel", [])):
                value = element[attribute]
                found |= set(map(first_word, value.split(","))) if attribute == "srcset" else {value}
    for text in [*html.find_all("style"), *html.find_all(style=True)]:
        found |= set(ELSEWHERE.findall(text.get("style") or text.get_text()))
    return found


def refused(response) -> list[str]:
    """Return what is wrong with an answer's policy."""
    policy = response.headers.get("Content-Security-Policy", "")
    words = [
        word for word in policy.replace(";", " ").split() if "unsafe" in word or "*" in word or "http" in word
    ]
    return words if "default-src 'none'" in policy else [*words, "no policy that refuses all else"]


@pytest.mark.parametrize("code", LANGUAGES)
def test_every_page_asks_its_own_host_only(client, db, code):
    addresses = {path_of(page) for page in public_pages(code)} | set(every_template(code))
    addresses |= {f"/{code}/{feed}" for feed in FEEDS}
    assert len(addresses) > 70
    own, files = urlsplit(HOST).netloc, set()
    for address in sorted(addresses):
        response = client.get(address, headers={"host": own})
        assert refused(response) == [], address
        if not response["Content-Type"].startswith("text/html"):
            continue
        for link in fetched(soup(response)):
            parts = urlsplit(urljoin(HOST + address, link))
            assert (parts.scheme, parts.netloc) == ("http", own), (address, link)
            files.add(parts.path)
    # What the pages ask for is there, and asks for nothing from elsewhere in its turn.
    for path in sorted(path for path in files if path.startswith("/static/")):
        file = finders.find(path.removeprefix("/static/"))
        assert file, path
        if path.endswith((".css", ".svg")):
            with open(file, encoding="utf-8") as content:
                inner = {urljoin(HOST + path, link) for link in ELSEWHERE.findall(content.read())}
            assert {urlsplit(link).netloc for link in inner} <= {own}, path
    for path in sorted(path for path in files if path.startswith("/media/")):
        assert refused(client.get(path, headers={"host": own})) == [], path
