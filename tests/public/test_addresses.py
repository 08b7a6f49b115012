"""Every fixed address answers in both languages, says which language it is in, and tells nobody anything."""

import re
from io import BytesIO
from itertools import pairwise

import pytest
from wagtail.documents import get_document_model

from home.models import SiteImage
from home.rendition_files import make_renditions
from tests.cleaning.document_corpus import pdf

from .support import FEEDS, FIXED, LANGUAGES, page_at, soup

PUBLIC_POLICY = {
    "default-src": "'none'",
    "script-src": "'self'",
    "style-src": "'self'",
    "img-src": "'self'",
    "font-src": "'self'",
    "connect-src": "'self'",
    "form-action": "'self'",
    "base-uri": "'none'",
    "frame-ancestors": "'none'",
}


def policy(response) -> dict[str, str]:
    parts = response["Content-Security-Policy"].split(";")
    return dict(part.strip().split(" ", 1) for part in parts if part.strip())


def assert_whole_page(response, code):
    """Check what every page of the site must have."""
    tag, direction = LANGUAGES[code]
    html = soup(response)
    assert (html.html["lang"], html.html["dir"]) == (tag, direction)
    assert len(html.find_all("h1")) == 1
    assert html.h1.get_text(strip=True)
    assert len(html.find_all("main")) == 1
    assert html.title.get_text(strip=True)
    assert not re.search(r"</?[a-z]+[ >]|\{[{%#]|\bNone\b|linktype", html.get_text())
    assert html.find("meta", attrs={"name": "robots", "content": re.compile("noindex")})
    notice = {"fr": "site officiel", "ar": "الموقع الرسمي"}[code]
    assert notice in html.find("aside", class_="notices").get_text()
    ids = [element["id"] for element in html.find_all(id=True)]
    assert len(ids) == len(set(ids))
    skip = html.body.find("a")
    assert html.find(id=skip["href"].removeprefix("#")) is html.main


def assert_silent(response):
    """Check that an answer sets no cookie and lets nothing in or out."""
    assert not response.cookies
    assert policy(response) == PUBLIC_POLICY
    assert "unsafe" not in response["Content-Security-Policy"]
    assert response["X-Content-Type-Options"] == "nosniff"
    assert response["Referrer-Policy"] == "same-origin"
    assert response["Cross-Origin-Opener-Policy"] == "same-origin"
    assert "geolocation=()" in response["Permissions-Policy"]


@pytest.mark.parametrize("code", LANGUAGES)
@pytest.mark.parametrize("address", FIXED)
def test_fixed_address_answers_in_its_language(client, code, address):
    response = client.get(f"/{code}/{address}")
    assert response.status_code == 200
    assert_whole_page(response, code)
    assert_silent(response)


@pytest.mark.parametrize("code", LANGUAGES)
@pytest.mark.parametrize("address", FEEDS)
def test_feed_answers_without_cookie(client, code, address):
    response = client.get(f"/{code}/{address}")
    assert response.status_code == 200
    assert response["Content-Type"].startswith("application/rss+xml")
    assert_silent(response)


@pytest.mark.once  # a browser opens every page on PostgreSQL
@pytest.mark.parametrize("code", LANGUAGES)
def test_every_page_of_the_demonstration_is_whole(answers, code):
    assert len(answers(code)) > 55
    for address, content in answers(code).items():
        try:
            assert_whole_page(content, code)
        except AssertionError as error:
            raise AssertionError(f"{address}: {error}") from error


@pytest.mark.once  # a browser opens every page on PostgreSQL
@pytest.mark.parametrize("code", LANGUAGES)
def test_headings_never_skip_a_level(answers, code):
    for address, content in answers(code).items():
        levels = [int(heading.name[1]) for heading in soup(content).main.find_all(re.compile(r"^h[1-6]$"))]
        assert levels[0] == 1, address
        for above, below in pairwise(levels):
            assert below <= above + 1, (address, levels)


@pytest.mark.parametrize("code", LANGUAGES)
def test_not_found_and_missing_translation_are_whole_pages_too(client, code):
    response = client.get(f"/{code}/rien-ici/")
    assert response.status_code == 404
    assert_whole_page(response, code)
    assert_silent(response)
    only = {"fr": "/ar/actualites/cinquieme-rapport-2024/", "ar": "/fr/actualites/protocole-istanbul-2022/"}
    response = client.get(f"/{code}/traduction/{page_at(only[code]).pk}/")
    assert response.status_code == 200
    assert_whole_page(response, code)
    assert_silent(response)


@pytest.mark.parametrize(
    ("header", "code"),
    [
        (None, "fr"),
        ("", "fr"),
        ("fr", "fr"),
        ("ar", "ar"),
        ("AR-MA", "ar"),
        ("ar-MA,ar;q=0.9,fr;q=0.8", "ar"),
        ("fr-MA,fr;q=0.9,ar;q=0.8", "fr"),
        ("ar;q=0.5,fr;q=0.9", "fr"),
        ("en-US,en;q=0.9", "fr"),
        ("en,ar;q=0.2", "ar"),
        ("ary,ber", "fr"),
        ("ar;q=0", "fr"),
        ("ar;q=0,fr;q=0", "fr"),
        ("ar ; q=0.9, fr;q=0.1", "ar"),
        ("*", "fr"),
        ("ar;q=much", "fr"),
        ("ar;q=nan,fr;q=0.1", "fr"),
        ("ar;q=inf", "fr"),
        (";;;,,,===", "fr"),
        ("\u0627\u0631", "fr"),
        ("ar," * 5000, "ar"),
        ("x" * 10_000, "fr"),
    ],
)
def test_root_follows_the_browser(client, header, code):
    headers = {} if header is None else {"Accept-Language": header}
    response = client.get("/", headers=headers)
    assert (response.status_code, response["Location"]) == (302, f"/{code}/")
    assert "Accept-Language" in response["Vary"]
    assert_silent(response)


@pytest.mark.parametrize("code", LANGUAGES)
def test_permalink_leads_to_the_page(client, code):
    page = page_at(f"/{code}/mission/")
    response = client.get(f"/p/{page.pk}/")
    assert (response.status_code, response["Location"]) == (302, f"/{code}/mission/")
    assert_silent(response)


@pytest.mark.parametrize(
    ("address", "content_type"),
    [
        ("/sitemap.xml", "application/xml"),
        ("/robots.txt", "text/plain"),
        ("/health/live", "application/json"),
        ("/health/ready", "application/json"),
    ],
)
def test_address_without_a_language(client, address, content_type):
    response = client.get(address)
    assert response.status_code == 200
    assert response["Content-Type"].split(";")[0] == content_type
    assert_silent(response)


def test_demonstration_keeps_robots_away(client):
    assert "Disallow: /\n" in client.get("/robots.txt").content.decode()


def test_health_says_what_works(client):
    assert client.get("/health/live").json() == {"alive": True}
    assert client.get("/health/ready").json() == {"ready": True, "failed": []}


def test_document_goes_out_through_its_view(client):
    document = get_document_model()(title="Guide de démonstration")
    document.file.save("secret-name.pdf", BytesIO(pdf()))
    response = client.get(document.url)
    assert response.status_code == 200
    assert document.url.startswith("/documents/")
    assert "secret-name" not in document.url + response["Content-Disposition"]
    assert b"".join(response.streaming_content).startswith(b"%PDF")
    assert not response.cookies


def test_picture_is_served_as_a_public_rendition_only(client):
    image = SiteImage.objects.first()
    make_renditions(image, ["tile"])
    rendition = image.renditions.get(filter_spec="fill-200x200|format-webp")
    assert rendition.url.startswith("/media/")
    response = client.get(rendition.url)
    assert response.status_code == 200
    assert response["Content-Type"] == "image/webp"
    assert not response.cookies
    assert client.get(f"/media/{image.file.name}").status_code == 404


def test_admin_has_a_policy_of_its_own(client):
    response = client.get("/admin/login/")
    assert response.status_code == 200
    rules = policy(response)
    assert rules["default-src"] == "'self'"
    assert "'unsafe-inline'" in rules["script-src"]
    assert rules["base-uri"] == rules["form-action"] == "'self'"
    assert "*" not in response["Content-Security-Policy"]
    assert "http" not in response["Content-Security-Policy"]
