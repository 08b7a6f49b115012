"""Addresses that nobody meant: each gets the right 400, 404 or 405 in the right language, and never a 500."""

import pytest
from django.test import RequestFactory

from site_config.wsgi import application

from .support import LANGUAGES, soup

LISTS = ["actualites/", "actualites/sujet/prevention/", "actualites/annee/2026/", "caravanes/", "campagnes/"]
LISTS += ["publications/", "recherche/", "recherche/?q=convention"]
# What a database makes of a wrong address does not depend on the page's language: one of them on both databases.
ONE_ON_BOTH = ["fr", pytest.param("ar", marks=pytest.mark.once)]


def assert_not_found(response, code):
    assert response.status_code == 404
    html = soup(response)
    assert (html.html["lang"], html.html["dir"]) == LANGUAGES[code]
    assert len(html.find_all("h1")) == 1
    assert not response.cookies


@pytest.mark.parametrize("code", ONE_ON_BOTH)
@pytest.mark.parametrize("address", LISTS)
def test_page_number_that_is_none(client, code, address):
    separator = "&" if "?" in address else "?"
    bad = [
        "abc",
        "0",
        "-1",
        "9999",
        "99999999999999999999",
        "1.5",
        "%D9%A2",
        "%C2%B2",
        "",
        "%00",
        "1%00",
        "1;drop",
        "%FF",
    ]
    for number in bad:
        assert_not_found(client.get(f"/{code}/{address}{separator}page={number}"), code)
    assert client.get(f"/{code}/{address}{separator}page=1").status_code == 200
    assert client.get(f"/{code}/{address}{separator}page=x&page=1").status_code == 200


@pytest.mark.parametrize("code", ONE_ON_BOTH)
@pytest.mark.parametrize(
    "address",
    [
        "actualites/sujet/inconnu/",
        "actualites/sujet/%D9%85%D8%AC%D8%AA%D9%85%D8%B9/",
        "actualites/sujet/",
        "actualites/annee/0/",
        "actualites/annee/1/",
        "actualites/annee/1999/",
        "actualites/annee/9999/",
        "actualites/annee/99999/",
        "actualites/annee/-1/",
        "actualites/annee/%D9%A2%D9%A0%D9%A2%D9%A6/",
        "actualites/annee/99999999999999999999999999/",
        "actualites/annee/abc/",
        "actualites/rss/rss/",
        "convention/34/",
        "convention/0/",
        "convention/%D9%A1%D9%A4/",
        "mission/nulle-part/",
        "traduction/0/",
        "traduction/99999999999999999999/",
        "traduction/abc/",
        "x" * 5000 + "/",
        "/".join(["mission"] * 900) + "/",
        "a/" * 400,
        "mission/%00/",
        "%00",
        "%FF%FE/",
        "%C3%28/",
        "..%2f..%2fetc%2fpasswd",
        "%2e%2e/%2e%2e/admin/",
        "mission%2F%2F/x",
        "' OR 1=1 --/",
        "%27%20OR%201%3D1/",
        "{{7*7}}/",
        "<script>alert(1)</script>/",
        "%E2%80%AE/",
        "100%25/",
        "wp-login.php",
        ".env",
    ],
    ids=lambda address: address[:30],
)
def test_address_that_leads_nowhere(client, code, address):
    response = client.get(f"/{code}/{address}", follow=True)
    assert_not_found(response, code)
    assert "<script>alert" not in response.content.decode()
    assert "49" not in soup(response).main.get_text()


@pytest.mark.parametrize("code", LANGUAGES)
def test_slashes_too_many_or_too_few(client, code):
    response = client.get(f"/{code}/mission")
    assert (response.status_code, response["Location"]) == (301, f"/{code}/mission/")
    assert client.get(f"/{code}//mission/").status_code in (200, 301, 404)
    assert client.get(f"//{code}/mission/").status_code in (301, 302, 404)
    # Never off the site.
    for address in ("//evil.example/", "//evil.example", "/\\evil.example/", f"/{code}//evil.example"):
        response = client.get(address)
        assert response.status_code in (301, 302, 404)
        assert not response.get("Location", "/").startswith(("//", "/\\", "http"))


@pytest.mark.parametrize(
    "address", ["/p/0/", "/p/abc/", "/p/99999999999999999999999/", "/p/-1/", "/documents/1/x.pdf"]
)
def test_unprefixed_address_that_leads_nowhere(client, address):
    assert_not_found(client.get(address, follow=True), "fr")


@pytest.mark.parametrize(
    "path", ["x.jpg", "../../manage.py", "%2e%2e/%2e%2e/manage.py", "..%2fprivate", "%00", "x" * 3000]
)
def test_no_file_but_the_public_ones(client, path):
    assert client.get(f"/media/{path}", follow=True).status_code in (400, 404)


@pytest.mark.parametrize(
    "address", ["/", "/fr/", "/ar/mission/", "/sitemap.xml", "/health/live", "/admin/login/"]
)
def test_unknown_host_is_refused(client, address):
    for host in ("evil.example", "localhost.evil.example", "a b", "[::1", "x" * 300, "testserver:99999999"):
        response = client.get(address, headers={"host": host})
        assert response.status_code == 400 or host == "testserver:99999999", host
        assert "evil" not in response.content.decode()


@pytest.mark.parametrize(
    "address", ["/", "/fr/mission/", "/ar/actualites/", "/fr/recherche/", "/p/4/", "/sitemap.xml"]
)
def test_only_reading_is_allowed(client, address):
    assert client.head(address).status_code == client.get(address).status_code
    assert client.head(address).content == b""
    for method in (client.post, client.put, client.patch, client.delete, client.trace):
        assert method(address).status_code in (403, 405), method
    assert client.options(address).status_code in (200, 405)


@pytest.mark.parametrize("code", ONE_ON_BOTH)
@pytest.mark.parametrize(
    "query",
    [
        "",
        "   ",
        "x" * 10_000,
        "torture " * 1000,
        "\x00",
        "tor\x00ture",
        "'",
        '"',
        '"non fermé',
        "'; DROP TABLE wagtailcore_page; --",
        "SELECT * FROM home_user",
        "%",
        "%%%",
        "_",
        "\\",
        "*",
        "* OR *",
        "a AND",
        "NOT",
        "NEAR(a b)",
        "(",
        "title:x",
        "-x",
        "^x",
        "&|!<->:*",
        "اتفاقية",
        "«التعذيب»؟",
        "🙂",
        "\ud83d",
        "\u202eabc\u2066",
        "<script>alert(1)</script>",
        "{{ 7|add:7 }}",
    ],
    ids=ascii,
)
def test_search_for_anything(client, code, query):
    if query == "\ud83d":
        response = client.get(f"/{code}/recherche/?q=%ED%A0%BD")
    else:
        response = client.get(f"/{code}/recherche/", {"q": query})
    assert response.status_code == 200
    html = soup(response)
    assert html.html["lang"] == LANGUAGES[code][0]
    assert "<script>alert" not in response.content.decode()
    assert len(response.content) < 60_000
    assert response["Cache-Control"] == "private, no-store"


def test_search_finds_in_the_language_of_the_address_only(client):
    def found(code, query):
        html = soup(client.get(f"/{code}/recherche/", {"q": query}))
        return [link["href"] for link in html.main.find_all("a") if link["href"].startswith(("/fr/", "/ar/"))]

    assert found("fr", "protocole")
    assert all(address.startswith("/fr/") for address in found("fr", "protocole"))
    assert any(
        address.startswith("/ar/convention/") or "/ar/" in address for address in found("ar", "التعذيب")
    )
    assert all(address.startswith("/ar/") for address in found("ar", "التعذيب"))
    assert found("fr", "zzzintrouvable") == []


@pytest.mark.parametrize("charset", ["zlib", "rot13", "punycode", "utf-16", "none-such"])
def test_charset_that_no_address_is_written_in(charset):
    for address, query in (("/fr/recherche/", "q=a%C3%A9b"), ("/ar/actualites/", "page=1")):
        environ = RequestFactory()._base_environ(PATH_INFO=address, QUERY_STRING=query)
        environ["CONTENT_TYPE"] = f"text/plain; charset={charset}"
        # As the server does, which makes the request before Django can answer for what goes wrong.
        response = application.get_response(application.request_class(environ))
        assert response.status_code == 200
