"""The switch between the languages, and what search engines and feed readers are told of them."""

import pytest

from home.models import SiteSettings, StandardPage
from news.models import NewsPage

from .support import (
    ARABIC_ONLY,
    ARTICLE,
    FRENCH_ONLY,
    LANGUAGES,
    TEMPLATES,
    alternates,
    canonical,
    page_at,
    publish,
    soup,
    switch,
    words,
)

pytestmark = pytest.mark.once

OTHER = {"fr": "ar", "ar": "fr"}
SHARED = [address for name, address in TEMPLATES.items() if "search" not in name and name != "not found"]


@pytest.mark.parametrize("code", LANGUAGES)
@pytest.mark.parametrize("address", SHARED)
def test_switch_leads_to_the_same_page(client, code, address):
    html = soup(client.get(f"/{code}/{address}"))
    link = switch(html)
    assert link["href"] == f"/{OTHER[code]}/{address}"
    assert (link["lang"], link["dir"]) == LANGUAGES[OTHER[code]]
    assert link["hreflang"] == LANGUAGES[OTHER[code]][0]
    assert words(link) == {"fr": "العربية", "ar": "Français"}[code]
    other = client.get(link["href"])
    assert other.status_code == 200
    assert switch(soup(other))["href"] == f"/{code}/{address}"


@pytest.mark.parametrize("code", LANGUAGES)
def test_switch_of_the_search_leads_to_the_search(client, code):
    assert switch(soup(client.get(f"/{code}/recherche/?q=x")))["href"] == f"/{OTHER[code]}/recherche/"


@pytest.mark.parametrize("code", LANGUAGES)
def test_no_switch_of_the_demonstration_leads_nowhere(client, answers, code):
    known = answers(OTHER[code])
    for address, content in answers(code).items():
        link = switch(soup(content))
        assert link["href"] in known or client.get(link["href"]).status_code == 200, address
        assert "rien-ici" not in link["href"]


@pytest.mark.parametrize(("code", "address"), [("fr", FRENCH_ONLY), ("ar", ARABIC_ONLY)])
def test_missing_version_is_said_calmly(client, code, address):
    original = page_at(f"/{code}/{address}")
    link = switch(soup(client.get(f"/{code}/{address}")))
    assert link["href"] == f"/{OTHER[code]}/traduction/{original.pk}/"
    response = client.get(link["href"])
    assert response.status_code == 200
    html = soup(response)
    assert html.html["lang"] == LANGUAGES[OTHER[code]][0]
    offers = {anchor["href"]: anchor for anchor in html.main.find_all("a")}
    # The page as it is, in its own language, and the nearest page above it in the reader's.
    version = offers[f"/{code}/{address}"]
    assert (version["lang"], version["dir"]) == LANGUAGES[code]
    assert original.title in words(version).replace(" ;", ";")
    assert f"/{OTHER[code]}/actualites/" in offers
    assert switch(html)["href"] == f"/{code}/{address}"
    assert not alternates(html)
    assert not html.find("link", rel="canonical")


def test_missing_version_names_the_language_that_is_missing(client):
    page = page_at(f"/ar/{ARABIC_ONLY}")
    assert "en français" in words(soup(client.get(f"/fr/traduction/{page.pk}/")).h1)
    page = page_at(f"/fr/{FRENCH_ONLY}")
    assert "بالعربية" in words(soup(client.get(f"/ar/traduction/{page.pk}/")).h1)


def test_missing_version_is_found_once_it_is_there(client):
    french, arabic = page_at("/fr/mission/"), page_at("/ar/mission/")
    response = client.get(f"/ar/traduction/{french.pk}/")
    assert (response.status_code, response["Location"]) == (302, "/ar/mission/")
    assert client.get(f"/ar/traduction/{arabic.pk}/").status_code == 404
    assert client.get("/ar/traduction/999999/").status_code == 404
    assert client.get("/ar/traduction/1/").status_code == 404


@pytest.mark.parametrize(("code", "address"), [("ar", FRENCH_ONLY), ("fr", ARABIC_ONLY)])
def test_not_found_offers_the_other_language(client, code, address):
    response = client.get(f"/{code}/{address}")
    assert response.status_code == 404
    html = soup(response)
    assert (html.html["lang"], html.html["dir"]) == LANGUAGES[code]
    (version,) = html.main.find_all("a", hreflang=True)
    assert version["href"] == f"/{OTHER[code]}/{address}"
    assert (version["lang"], version["dir"]) == LANGUAGES[OTHER[code]]
    assert switch(html)["href"] == f"/{OTHER[code]}/{address}"


@pytest.mark.parametrize("code", LANGUAGES)
def test_not_found_without_another_version_offers_none(client, code):
    html = soup(client.get(f"/{code}/rien-ici/"))
    assert not html.main.find_all("a", hreflang=True)
    assert switch(html)["href"] == f"/{OTHER[code]}/"
    assert words(html.h1) == {"fr": "Page introuvable", "ar": "الصفحة غير موجودة"}[code]


@pytest.mark.parametrize("code", LANGUAGES)
def test_address_without_language_is_found_in_the_browsers(client, code):
    response = client.get("/mission/", headers={"Accept-Language": code})
    assert (response.status_code, response["Location"]) == (302, f"/{code}/mission/")
    response = client.get("/rien-ici", headers={"Accept-Language": code}, follow=True)
    assert response.status_code == 404
    assert soup(response).html["lang"] == LANGUAGES[code][0]


@pytest.mark.parametrize("code", LANGUAGES)
@pytest.mark.parametrize("address", SHARED)
def test_versions_name_each_other(client, code, address):
    html = soup(client.get(f"/{code}/{address}"))
    assert alternates(html) == {
        "fr": f"/fr/{address}",
        "ar": f"/ar/{address}",
        "x-default": f"/fr/{address}" if address else "/",
    }
    assert canonical(html) == f"/{code}/{address}"


@pytest.mark.parametrize(("code", "address"), [("fr", FRENCH_ONLY), ("ar", ARABIC_ONLY)])
def test_single_version_names_no_other(client, code, address):
    html = soup(client.get(f"/{code}/{address}"))
    assert alternates(html) == {}
    assert canonical(html) == f"/{code}/{address}"


def test_canonical_keeps_nothing_of_the_query_but_the_page_number(client):
    assert canonical(soup(client.get("/fr/mission/?utm_source=x&page=2"))) == "/fr/mission/?page=2"
    assert canonical(soup(client.get("/fr/mission/?utm_source=x&page=1"))) == "/fr/mission/"
    assert canonical(soup(client.get("/fr/mission/?page=%D9%A2"))) == "/fr/mission/"


def test_original_of_a_page_written_first_in_arabic_is_arabic(client):
    arabic = StandardPage(title="صفحة أولى", slug="page-arabe", kind="about")
    page_at("/ar/").add_child(instance=arabic)
    french = StandardPage(title="Page seconde", slug="page-arabe", translation_key=arabic.translation_key)
    page_at("/fr/").add_child(instance=french)
    for code in LANGUAGES:
        assert alternates(soup(client.get(f"/{code}/page-arabe/")))["x-default"] == "/ar/page-arabe/"


def test_page_written_first_in_arabic_works_alone(client):
    page_at("/ar/actualites/").add_child(
        instance=NewsPage(title="خبر بالعربية وحدها", standfirst="ملخص الخبر", slug="khabar")
    )
    response = client.get("/ar/actualites/khabar/")
    html = soup(response)
    assert response.status_code == 200
    assert alternates(html) == {}
    assert switch(html)["href"].startswith("/fr/traduction/")
    assert client.get(switch(html)["href"]).status_code == 200
    assert "خبر بالعربية وحدها" in client.get("/ar/actualites/").content.decode()
    assert "khabar" not in client.get("/fr/actualites/").content.decode()
    assert client.get("/fr/actualites/khabar/").status_code == 404


def test_year_that_only_one_language_has_is_no_dead_end(client):
    old = page_at(f"/fr/{ARTICLE}")
    publish(old, published_at=old.published_at.replace(year=2019))
    html = soup(client.get("/fr/actualites/annee/2019/"))
    assert switch(html)["href"] == "/ar/actualites/"
    assert alternates(html) == {}
    assert client.get("/ar/actualites/annee/2019/").status_code == 404


@pytest.mark.parametrize("code", LANGUAGES)
def test_page_is_not_served_under_the_other_prefix(client, code):
    """Whatever the address, no page of one language stands under the other's prefix."""
    publish(page_at(f"/{code}/mission/"), slug="une-mission")
    StandardPage.objects.filter(locale__language_code=OTHER[code], slug="une-mission").first().unpublish()
    assert client.get(f"/{code}/une-mission/").status_code == 200
    assert client.get(f"/{OTHER[code]}/une-mission/").status_code == 404


@pytest.mark.parametrize("code", LANGUAGES)
def test_breadcrumbs_go_up_in_the_same_language(client, code):
    html = soup(client.get(f"/{code}/{ARTICLE}"))
    links = [link["href"] for link in html.select("nav.breadcrumbs a")]
    assert links == [f"/{code}/", f"/{code}/actualites/"]


@pytest.mark.parametrize("code", LANGUAGES)
def test_no_link_leads_nowhere_or_to_the_other_language_unsaid(client, answers, code):
    """Links into the other language carry hreflang; every link and every anchor of the demonstration is there."""
    pages = {address: soup(content) for address, content in answers(code).items()}
    unknown = set()
    for address, html in pages.items():
        for link in html.find_all("a", href=True):
            target, _hash, anchor = link["href"].partition("#")
            if target.startswith(f"/{OTHER[code]}/"):
                assert link.get("hreflang") == LANGUAGES[OTHER[code]][0], (address, link)
            if anchor and (not target or target in pages):
                assert pages[target or address].find(id=anchor), (address, link)
            if target.startswith("/") and target not in pages:
                unknown.add(target)
    for target in unknown:
        # The date of a comment leads to wherever on its page it stands.
        assert client.get(target, follow=True).status_code == 200, target


@pytest.mark.parametrize("code", LANGUAGES)
def test_language_of_the_reader_is_kept_by_the_address_alone(client, code):
    headers = {"Accept-Language": OTHER[code]}
    response = client.get(f"/{code}/mission/", headers=headers)
    assert soup(response).html["lang"] == LANGUAGES[code][0]
    assert response["Content-Language"] == code
    assert soup(client.get(f"/{code}/rien/", headers=headers)).html["lang"] == LANGUAGES[code][0]


def test_menus_hold_pages_of_their_language_only(client):
    site_settings = SiteSettings.objects.get()
    french_only = page_at(f"/fr/{FRENCH_ONLY}")
    kept = [("link", child.value) for child in site_settings.header][:2]
    site_settings.header = [*kept, ("link", {"page": french_only})]
    site_settings.save()
    french = [link["href"] for link in soup(client.get("/fr/mission/")).select("nav.main-menu a")]
    arabic = [link["href"] for link in soup(client.get("/ar/mission/")).select("nav.main-menu a")]
    assert french[-1] == f"/fr/{FRENCH_ONLY}"
    assert len(arabic) == 2
    assert all(address.startswith("/ar/") for address in arabic)
