"""The version to keep: one file that says what the page says, needs nothing else, and exists for no hidden page."""

import base64
import hashlib
import re

import pytest
from django.core.cache import cache
from wagtail.models import Locale, Page, PageViewRestriction
from wagtail.rich_text import RichText

from home.kept import has_version_to_keep, kept_path
from home.models import Label
from home.siblings import path_of

from .support import (
    ARABIC_ONLY,
    ARTICLE,
    FRENCH_ONLY,
    LANGUAGES,
    SENSITIVE,
    page_at,
    public_pages,
    publish,
    soup,
    words,
)
from .test_query_budgets import counted

pytestmark = pytest.mark.once

LARGEST = 40_000
CARAVAN = "caravanes/ait-snan/"
LIKE_OTHERS = {str(number) for number in range(1, 34)} - {"1", "14", "20"}
# What would make a file ask for another one, run something, or show what it cannot hold.
FOREIGN = (
    "script, img, svg, picture, iframe, form, button, input, object, embed, video, audio, nav, base,"
    " [style], [src]"
)
# Where the words of a page stand.
TEXTS = (
    "h1, h2, h3, .lead, .prose p, .prose li, .items li, .figure p, th, td, dt, dd, .notes li, .corrections li,"
    " .pairs p"
)


def without_picture_words(html):
    """Take out what stands for the pictures: on the page that is no text."""
    for element in html.select(".picture-words"):
        element.decompose()
    return html


def is_for_the_screen(element) -> bool:
    return any(one.name == "nav" or "screen-only" in one.get("class", []) for one in element.parents)


def assert_stands_alone(html, address):
    assert not html.select(FOREIGN), (address, html.select(FOREIGN)[0])
    assert [link["rel"] for link in html.find_all("link")] == [["canonical"]], address
    (style,) = html.find_all("style")
    assert "url(" not in style.text and "@import" not in style.text and "@font-face" not in style.text
    ids = {element["id"] for element in html.select("[id]")}
    for link in html.find_all("a"):
        if link["href"].startswith("#"):
            assert link["href"][1:] in ids, (address, link)
        else:
            assert link["href"].startswith(("http://", "https://", "mailto:", "tel:")), (address, link)


def assert_same_words(page_html, kept_html, address):
    kept = words(without_picture_words(kept_html.main))
    for element in page_html.main.select(TEXTS):
        if not is_for_the_screen(element) and not element.find(["img", "svg", "a"]):
            assert words(element) in kept, (address, words(element))


@pytest.mark.parametrize("code", LANGUAGES)
def test_every_version_says_what_its_page_says_and_stands_alone(client, answers, code):
    # The articles of the Convention are all made alike: three stand for them.
    chosen = [page for page in public_pages(code) if page.depth < 4 or page.slug not in LIKE_OTHERS]
    pages = [page for page in (one.specific for one in chosen) if has_version_to_keep(page)]
    assert {type(page).__name__ for page in pages} == {
        "CampaignPage",
        "CaravanReportPage",
        "InstrumentArticlePage",
        "NewsPage",
        "StandardPage",
    }
    for page in pages:
        address = path_of(page)
        response = client.get(kept_path(page))
        assert response.status_code == 200, address
        assert len(response.content) <= LARGEST, (address, len(response.content))
        html = soup(response)
        assert (html.html["lang"], html.html["dir"]) == LANGUAGES[code]
        assert len(html.find_all("h1")) == 1
        assert_stands_alone(html, address)
        assert_same_words(soup(answers(code)[address]), html, address)


def test_figure_keeps_its_unit_its_date_and_its_source(client):
    kept = words(soup(client.get(kept_path(page_at(f"/fr/{CARAVAN}")))).main)
    assert "plus de 1 162" in kept
    assert "Personnes, pour toute la caravane" in kept
    assert "Date inconnue. Source : Bayane Al Yaoume" in kept
    assert "Les lignes ne s’additionnent pas" in kept


@pytest.mark.parametrize("code", LANGUAGES)
def test_version_says_where_it_comes_from_and_where_its_sibling_is(client, code):
    page, other = page_at(f"/{code}/{ARTICLE}"), {"fr": "ar", "ar": "fr"}[code]
    sibling = page_at(f"/{other}/{ARTICLE}")
    address = f"http://testserver/{code}/{ARTICLE}"
    html = soup(client.get(kept_path(page)))
    assert html.find("link", rel="canonical")["href"] == address
    assert html.find("meta", attrs={"name": "robots"})["content"] == "noindex"
    header = html.find("header", class_="keep-head")
    assert header.find("a", href=address)
    assert header.time["datetime"].startswith(f"{page.last_published_at:%Y-%m}")
    link = header.find("a", hreflang=LANGUAGES[other][0])
    assert link["href"] == f"http://testserver{kept_path(sibling)}"
    assert (link["lang"], link["dir"]) == LANGUAGES[other]
    assert html.find("footer", class_="keep-foot").find("a", href=f"http://testserver/{code}/aide/")
    # A picture leaves its words, and a page without a version in the other language promises none.
    assert html.select(".picture-words")
    alone = page_at(f"/{code}/{ {'fr': FRENCH_ONLY, 'ar': ARABIC_ONLY}[code] }")
    assert not soup(client.get(kept_path(alone))).select("header a[hreflang]")


def test_link_to_the_version_stands_on_the_page_and_nowhere_else(client):
    page = page_at(f"/fr/{ARTICLE}")
    assert soup(client.get(f"/fr/{ARTICLE}")).main.find("a", href=kept_path(page))
    for address in ("/fr/contact/", "/fr/", f"/fr/{SENSITIVE}", "/sitemap.xml", "/fr/actualites/rss/"):
        assert "/a-garder/" not in client.get(address).content.decode(), address


def test_headers_allow_the_style_and_nothing_else(client, django_assert_num_queries):
    address = kept_path(page_at(f"/ar/{ARTICLE}"))
    first = client.get(address)
    style = soup(first).style.string
    digest = base64.b64encode(hashlib.sha256(style.encode()).digest()).decode()
    policy = first["Content-Security-Policy"]
    assert policy.startswith(f"default-src 'none'; style-src 'sha256-{digest}'; ")
    assert "unsafe-" not in policy
    meta = soup(first).find("meta", attrs={"http-equiv": "Content-Security-Policy"})
    assert meta["content"] == f"default-src 'none'; style-src 'sha256-{digest}'"
    assert first["Content-Disposition"] == 'inline; filename="adhesion-protocole-facultatif-2014-ar.html"'
    with django_assert_num_queries(0):
        second = client.get(address)
    assert second.content == first.content
    assert dict(second.items()) == dict(first.items())


def test_long_article_fits(client):
    page = page_at(f"/fr/{ARTICLE}")
    text = "".join(
        f"<p>Alinéa {n} : la réadaptation est un droit, et la parole y revient.</p>" for n in range(360)
    )
    assert len(text.encode()) > 25_000
    publish(page, body=[("text", RichText(text))], notes=[])
    response = client.get(kept_path(page))
    assert len(response.content) <= LARGEST
    assert "Alinéa 359" in words(soup(response).main)


def test_change_shows_at_once_and_an_old_name_leads_to_the_new_one(
    client, django_capture_on_commit_callbacks
):
    page = page_at(f"/fr/{ARTICLE}")
    before = kept_path(page)
    client.get(before)
    with django_capture_on_commit_callbacks(execute=True):
        page.standfirst = "Un chapeau nouveau"
        page.save_revision().publish()
    assert "Un chapeau nouveau" in words(soup(client.get(before)))
    with django_capture_on_commit_callbacks(execute=True):
        page = type(page).objects.get(pk=page.pk)
        page.slug = "adhesion"
        page.save_revision().publish()
    assert client.get(before)["Location"] == f"/fr/a-garder/{page.pk}/adhesion.html"


def sensitive():
    return page_at(f"/fr/{SENSITIVE}")


def sensitive_by_label():
    page = page_at(f"/fr/{ARTICLE}")
    Label.objects.filter(pk=page.shown_labels[0].pk).update(sensitive=True)
    return page


def draft():
    page = page_at(f"/fr/{CARAVAN}")
    page.unpublish()
    return Page.objects.get(pk=page.pk)


def private():
    page = page_at("/fr/convention/14/")
    PageViewRestriction.objects.create(page=page.get_parent(), restriction_type=PageViewRestriction.LOGIN)
    return page


def alias():
    page = page_at(f"/fr/{FRENCH_ONLY}")
    return page.copy_for_translation(Locale.objects.get(language_code="ar"), alias=True)


def at(address):
    return lambda: page_at(address)


WITHOUT = [sensitive, sensitive_by_label, draft, private, alias]
WITHOUT += [at(f"/fr/{path}") for path in ("", "contact/", "actualites/", "convention/", "publications/")]


@pytest.mark.parametrize("find", WITHOUT)
def test_page_without_a_version(client, find):
    page = find()
    cache.clear()
    code = page.locale.language_code
    response = client.get(f"/{code}/a-garder/{page.pk}/{page.slug}.html")
    assert response.status_code == 404
    # Nor does a wrong name say that there is something to be found.
    assert client.get(f"/{code}/a-garder/{page.pk}/x.html").status_code == 404
    assert page.title not in words(soup(response).main)


def test_hidden_sibling_is_not_offered(client):
    address, sibling = kept_path(page_at(f"/fr/{CARAVAN}")), page_at(f"/ar/{CARAVAN}")
    assert soup(client.get(address)).select("header a[hreflang]")
    publish(sibling, sensitive=True)
    assert not soup(client.get(address)).select("header a[hreflang]")
    publish(sibling, sensitive=False).unpublish()
    cache.clear()
    assert not soup(client.get(address)).select("header a[hreflang]")


@pytest.mark.parametrize(
    "address",
    ["/ar/a-garder/{pk}/{slug}.html", "/fr/a-garder/999999999999999999999/x.html", "/fr/a-garder/0/x.html"],
)
def test_no_page_of_that_address(client, address):
    page = page_at(f"/fr/{ARTICLE}")
    assert client.get(address.format(pk=page.pk, slug=page.slug)).status_code == 404


# What a version costs more than its page: the page by its number, the sibling's fields; labels, of both.
@pytest.mark.parametrize(
    ("path", "more"), [(ARTICLE, 4), (CARAVAN, 2), ("convention/14/", 2), (FRENCH_ONLY, 2)]
)
def test_queries(client, path, more):
    page = page_at(f"/fr/{path}")
    client.get(path_of(page))
    assert len(counted(client, kept_path(page))) == len(counted(client, path_of(page))) + more


def test_address_is_one_a_file_can_have(client):
    for page in public_pages("ar")[:5]:
        assert re.fullmatch(r"/ar/a-garder/\d+/[\w-]+\.html", kept_path(page.specific), re.ASCII)


def test_sensitive_page_is_named_in_no_file(client):
    """What leads to other pages stays on the site: a file that is passed on must not carry their titles."""
    page = publish(page_at("/fr/campagnes/26-juin/"), sensitive=True)
    for address in ("/fr/convention/14/", f"/fr/{ARTICLE}"):
        assert page.title not in client.get(kept_path(page_at(address))).content.decode()
