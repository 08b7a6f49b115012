"""Drafts, aliases and private pages: nobody meets them in a list, a menu, a feed, a search or a map."""

from datetime import timedelta

import pytest
from django.core.cache import cache
from django.core.management import call_command
from django.utils import timezone
from wagtail.models import Locale, Page, PageViewRestriction

from home.models import StandardPage
from home.siblings import path_of

from .support import ARTICLE, FEEDS, FRENCH_ONLY, LANGUAGES, page_at, public_pages, soup, switch

SHOWN_EVERYWHERE = [ARTICLE, "mission/", "campagnes/26-juin/", "caravanes/tanougha/", "convention/14/"]


def crawl(client, code: str) -> str:
    """Return what readers of a language are shown, with its addresses, as one text: one article stands for all."""
    addresses = [path_of(page) for page in public_pages(code)]
    addresses = [
        address for address in addresses if "/convention/" not in address or address.endswith(("on/", "/13/"))
    ]
    addresses += [f"/{code}/{feed}" for feed in FEEDS] + ["/sitemap.xml"]
    addresses += [
        f"/{code}/recherche/?q={words}"
        for words in ("convention", "protocole", "بروتوكول", "mission", "مهمة")
    ]
    answers = [client.get(address) for address in addresses]
    return "\n".join(answer.content.decode() for answer in answers if answer.status_code == 200)


def unpublish(page):
    page.unpublish()


def make_private(page):
    PageViewRestriction.objects.create(page=page, restriction_type=PageViewRestriction.LOGIN)


def expire(page):
    page.expire_at = timezone.now() - timedelta(hours=1)
    page.save()
    call_command("publish_scheduled")


@pytest.mark.parametrize("hide", [unpublish, make_private, expire])
# The queries are the same in both languages: the second on one database only.
@pytest.mark.parametrize("code", ["fr", pytest.param("ar", marks=pytest.mark.once)])
def test_hidden_pages_show_nowhere(client, answers, code, hide):
    """Each of these is on the home page, in a menu, in lists, cited or related somewhere."""
    before = "".join(content.decode() for content in answers(code).values())
    other = {"fr": "ar", "ar": "fr"}[code]
    for address in SHOWN_EVERYWHERE:
        assert before.count(f'"/{code}/{address}"') > 1
        hide(page_at(f"/{code}/{address}"))
    cache.clear()
    shown = crawl(client, code)
    for address in SHOWN_EVERYWHERE:
        assert f'"/{code}/{address}"' not in shown
        assert f"http://testserver/{code}/{address}" not in shown
        assert client.get(f"/{code}/{address}").status_code in (302, 404)
        sibling = page_at(f"/{other}/{address}")
        hidden = Page.objects.get(translation_key=sibling.translation_key, locale__language_code=code)
        assert client.get(f"/p/{hidden.pk}/", follow=True).status_code == 404
        html = soup(client.get(f"/{other}/{address}"))
        assert switch(html)["href"] == f"/{code}/traduction/{sibling.pk}/"
        assert not html.find("link", hreflang=code)


def test_private_page_asks_for_a_log_in_and_is_never_kept(client, admin_client):
    make_private(page_at("/fr/mission/"))
    cache.clear()
    assert client.get("/fr/mission/")["Location"].startswith("/admin/login/")
    assert admin_client.get("/fr/mission/").status_code == 200
    assert client.get("/fr/mission/").status_code == 302


def test_section_below_a_private_page_is_private_too(client):
    make_private(page_at("/fr/actualites/"))
    cache.clear()
    shown = crawl(client, "fr")
    assert "/fr/actualites/" not in shown.replace("/fr/actualites/rss", "")
    assert client.get(f"/fr/{ARTICLE}").status_code == 302


def test_draft_section_stands_in_no_breadcrumb(client):
    page_at("/fr/qui-sommes-nous/").unpublish()
    cache.clear()
    html = soup(client.get("/fr/qui-sommes-nous/objectifs/"))
    assert [link["href"] for link in html.select("nav.breadcrumbs a")] == ["/fr/"]


@pytest.fixture
def alias(db):
    """The French-only item under the Arabic index, as tree synchronisation would put it there."""
    page = page_at(f"/fr/{FRENCH_ONLY}")
    alias = page.copy_for_translation(Locale.objects.get(language_code="ar"), alias=True)
    assert alias.live and alias.alias_of_id == page.pk
    cache.clear()
    return alias


def test_alias_is_not_served_and_shows_nowhere(client, alias):
    address = path_of(alias)
    assert address == f"/ar/{FRENCH_ONLY}"
    response = client.get(address)
    assert response.status_code == 404
    assert soup(response).html["lang"] == "ar-MA"
    assert soup(response).main.find("a", href=f"/fr/{FRENCH_ONLY}")
    assert client.get(f"/p/{alias.pk}/", follow=True).status_code == 404
    for code in LANGUAGES:
        assert address not in crawl(client, code)
    french = soup(client.get(f"/fr/{FRENCH_ONLY}"))
    assert switch(french)["href"] == f"/ar/traduction/{alias.alias_of_id}/"
    assert not french.find_all("link", hreflang=True)


def test_page_below_an_alias_is_served(client):
    parent = StandardPage(title="Rubrique", slug="rubrique")
    page_at("/fr/").add_child(instance=parent)
    child = StandardPage(title="Sous-page", slug="sous-page")
    parent.add_child(instance=child)
    arabic = Locale.objects.get(language_code="ar")
    parent.copy_for_translation(arabic, alias=True)
    translated = child.copy_for_translation(arabic)
    translated.title = "صفحة فرعية"
    translated.save_revision().publish()
    cache.clear()
    response = client.get("/ar/rubrique/sous-page/")
    assert response.status_code == 200
    assert [link["href"] for link in soup(response).select("nav.breadcrumbs a")] == ["/ar/"]
    assert client.get("/ar/rubrique/").status_code == 404


def test_permalink_follows_a_page_that_moved(client):
    page = page_at("/fr/qui-sommes-nous/objectifs/")
    page.move(page_at("/fr/mission/"), pos="last-child")
    response = client.get(f"/p/{page.pk}/")
    assert response["Location"] == "/fr/mission/objectifs/"
    assert client.get("/fr/mission/objectifs/").status_code == 200
    for unknown in (0, 1, 999999):
        assert client.get(f"/p/{unknown}/", follow=True).status_code == 404
