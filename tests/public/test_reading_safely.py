"""Reading safely: a sensitive page gives itself away nowhere, can be left at once, and is kept by nobody."""

from datetime import date, timedelta

import pytest
from django.conf import settings
from django.core.cache import cache
from django.utils import timezone
from django.utils.html import escape

from campaigns.models import CampaignPage, CaravanReportPage, InstrumentArticlePage
from home.models import HelpContact, Label, SiteSettings
from home.siblings import path_of

from .support import (
    ARTICLE,
    FEEDS,
    FRENCH_ONLY,
    LANGUAGES,
    SENSITIVE,
    page_at,
    public_pages,
    publish,
    soup,
    words,
)

pytestmark = pytest.mark.once

SECRET = {"fr": "Zénobie", "ar": "زنوبيا"}
EXIT = {"fr": "https://fr.wikipedia.org/", "ar": "https://ar.wikipedia.org/"}
# One page of each family that is met in lists, in links or on the way up, and where it is met.
MET = [
    "mission/",
    "convention/13/",
    "caravanes/imilchil-2015/",
    "campagnes/26-juin/",
    "qui-sommes-nous/",
    ARTICLE,
]


def everything(client, code: str) -> dict[str, str]:
    """Return every answer of a language but those of the pages in MET: {address: text}."""
    addresses = [path_of(page) for page in public_pages(code)]
    own = [f"/{code}/{address}" for address in MET]
    addresses = [address for address in addresses if address not in own]
    addresses += [f"/{code}/{feed}" for feed in FEEDS]
    addresses += [f"/{code}/recherche/?q={SECRET[code]}", "/sitemap.xml"]
    return {address: client.get(address).content.decode() for address in addresses}


@pytest.mark.parametrize("code", LANGUAGES)
def test_title_of_a_sensitive_page_stays_on_the_page(client, code):
    """Each of them in lists, menus, breadcrumbs, citations and links, in feeds, in search and on the page itself."""
    for number, address in enumerate(MET):
        page = publish(
            page_at(f"/{code}/{address}"),
            title=f"{SECRET[code]} {number}",
            standfirst=f"{SECRET[code]} {number}",
            search_description=SECRET[code],
            seo_title=SECRET[code],
            sensitive=True,
            neutral_title=f"Neutre {number}",
        )
    cache.clear()
    shown = everything(client, code)
    # The field of the search form shows what was looked for, as does that page's tab.
    found = shown.pop(f"/{code}/recherche/?q={SECRET[code]}")
    assert [address for address, text in shown.items() if SECRET[code] in text] == []
    html = soup(found)
    assert len(html.select("main .card")) == len(MET)
    assert SECRET[code] not in words(html.select_one("main .rows"))
    assert not html.select("main .card-summary, main .card-places")
    assert len(html.select("main .card-note")) == len(MET)
    together = "".join(shown.values()) + found
    assert all(f"Neutre {number}" in together for number in range(len(MET)))
    for number, address in enumerate(MET):
        html = soup(client.get(f"/{code}/{address}"))
        assert f"{SECRET[code]} {number}" in words(html.h1)
        assert SECRET[code] not in str(html.head)
        assert words(html.title) == f"Neutre {number} – {'Qafila' if code == 'fr' else 'قافلة'}"
        assert not html.find("meta", attrs={"name": "description"})
    # What is told of it in the other language says no more.
    other = {"fr": "ar", "ar": "fr"}[code]
    page = publish(page_at(f"/fr/{FRENCH_ONLY}"), title=SECRET[code], sensitive=True, neutral_title="Neutre")
    for address in (f"/ar/traduction/{page.pk}/", f"/ar/{FRENCH_ONLY}", f"/{other}/mission/"):
        assert SECRET[code] not in client.get(address).content.decode()


def test_neutral_words_are_the_kind_and_the_date(client):
    """Where no editor wrote any."""
    names = {code: page_at(f"/{code}/{SENSITIVE}") for code in LANGUAGES}
    assert names["fr"].outside_title == "Actualité du 21 avril 2026"
    assert names["ar"].outside_title == "خبر بتاريخ 21 أبريل 2026"
    for code, page in names.items():
        for address in ("", "rss/", "annee/2026/"):
            text = client.get(f"/{code}/actualites/{address}").content.decode()
            assert escape(page.outside_title) in text
            assert escape(page.title) not in text.replace("\u202f", " ").replace("\u00a0", " ")
    kinds = {
        "mission/": "Page du site",
        "convention/13/": "Article 13",
        "campagnes/26-juin/": "Campagne de sensibilisation (",
        "caravanes/imilchil-2015/": "Rapport de caravane (",
    }
    for address, neutral in kinds.items():
        page = page_at(f"/fr/{address}")
        page.sensitive = True
        assert page.outside_title.startswith(neutral)
        assert page.listing().sensitive and not page.listing().places
    assert (
        CampaignPage(title="x", sensitive=True, locale=page.locale).outside_title
        == "Campagne de sensibilisation"
    )
    assert {CampaignPage, CaravanReportPage, InstrumentArticlePage} <= {
        type(page_at(f"/fr/{address}")) for address in kinds
    }


def test_sensitive_label_names_nothing_and_its_list_is_kept_nowhere(client):
    label = Label.objects.filter(sensitive=True).first() or Label.objects.first()
    Label.objects.filter(pk=label.pk).update(sensitive=True, name_fr="Zénobie")
    cache.clear()
    for address in ("", "rss/"):
        response = client.get(f"/fr/actualites/sujet/{label.slug}/{address}")
        assert response.status_code == 200
        assert response["Cache-Control"] == "no-store"
    html = soup(client.get(f"/fr/actualites/sujet/{label.slug}/"))
    assert "Zénobie" not in html.title.get_text()
    assert not [tag for tag in html.find_all("meta") if "Zénobie" in tag.get("content", "")]
    assert html.select_one("aside.exit")
    feed = client.get(f"/fr/actualites/sujet/{label.slug}/rss/").content.decode()
    assert "Zénobie" not in feed + client.get("/fr/actualites/rss/").content.decode()


def test_sensitive_answers_are_kept_nowhere(client, admin_client):
    for address in ("actualites/", "mission/", "convention/13/"):
        publish(page_at(f"/fr/{address}"), sensitive=True)
    client.get("/robots.txt")
    kept = set(cache._cache)
    addresses = [
        "actualites/",
        "actualites/annee/2026/",
        "actualites/rss/",
        "mission/",
        "convention/13/",
        SENSITIVE,
    ]
    for address in addresses:
        for method in (client.get, client.head):
            assert method(f"/fr/{address}")["Cache-Control"] == "no-store", address
    # The structure is kept, and how many comments each page has; no page.
    assert all(key.endswith(":comment-counts") for key in set(cache._cache) - kept)
    page = page_at(f"/fr/{SENSITIVE}")
    preview = admin_client.get(f"/admin/pages/{page.pk}/view_draft/")
    assert preview.status_code == 200
    assert "no-store" in preview["Cache-Control"]


def leaves(response) -> bool:
    return bool(soup(response).select_one("aside.exit"))


def test_quick_exit_stands_where_the_page_or_else_the_site_says(client):
    ordinary, plain, sensitive = f"/fr/{ARTICLE}", "/fr/recherche/", f"/fr/{SENSITIVE}"

    def shown() -> list[bool]:
        cache.clear()
        return [leaves(client.get(address)) for address in (ordinary, plain, "/fr/rien-ici/", sensitive)]

    assert shown() == [False, False, False, True]
    SiteSettings.objects.update(quick_exit="everywhere")
    assert shown() == [True, True, True, True]
    publish(page_at(ordinary), quick_exit="off")
    assert shown() == [False, True, True, True]
    SiteSettings.objects.update(quick_exit="nowhere")
    publish(page_at(ordinary), quick_exit="on")
    assert shown() == [True, False, False, False]


@pytest.mark.parametrize("code", LANGUAGES)
def test_quick_exit_is_a_plain_link_with_the_plain_truth(client, code):
    html = soup(client.get(f"/{code}/{SENSITIVE}"))
    strip = html.select_one("body > aside.exit[aria-label]")
    link = strip.select_one("a.exit-link")
    assert link["href"] == EXIT[code]
    assert {"noreferrer", "nofollow"} <= set(link["rel"]) and not link.get("target")
    truth = {"fr": "L’historique de navigation n’est pas effacé", "ar": "سجل التصفح لا يُمحى"}
    assert truth[code] in words(strip)
    assert strip.find("a", href=f"/{code}/securite-en-ligne/")
    # The page on staying safe offers to leave, and does not lead to itself.
    safety = soup(client.get(f"/{code}/securite-en-ligne/"))
    own = safety.select_one("aside.exit")
    assert words(safety.title).endswith({"fr": "– Qafila", "ar": "– قافلة"}[code])
    assert not own.find("a", href=f"/{code}/securite-en-ligne/")
    SiteSettings.objects.update(**{f"exit_url_{code}": "https://example.org/meteo"})
    cache.clear()
    assert soup(client.get(f"/{code}/{SENSITIVE}")).select_one("a.exit-link")["href"].endswith("/meteo")


@pytest.mark.parametrize("code", LANGUAGES)
def test_note_stands_before_the_text_and_help_after_it(client, code):
    addresses = [*MET, "", "actualites/", "caravanes/", "campagnes/", "convention/", "publications/"]
    for address in addresses:
        html = soup(client.get(f"/{code}/{address}"))
        assert not html.select_one(".callout-note #note--title") and not html.select_one(".help-box"), address
        publish(page_at(f"/{code}/{address}"), sensitive=True, content_note="Zénobie parle.")
        html = soup(client.get(f"/{code}/{address}"))
        note, rest = html.select_one(".callout-note:has(#note--title)"), html.select_one("#after--text")
        assert "Zénobie parle." in words(note), address
        assert note.find("a", href="#after--text") and rest["tabindex"] == "-1"
        order = list(html.main.descendants)
        text = html.select_one("main .prose, main .cards, main .rows, main .plain, main .figures")
        if text:
            assert order.index(note) < order.index(text) < order.index(rest), address
        box = rest.select_one(".help-box")
        assert box.find("a", href=f"/{code}/aide/") and box.find("a", href=f"/{code}/securite-en-ligne/")


def test_note_without_sensitivity_hides_nothing(client):
    page = publish(page_at(f"/fr/{ARTICLE}"), content_note="Zénobie parle.")
    html = soup(client.get(f"/fr/{ARTICLE}"))
    assert html.select_one(".callout-note") and not html.select_one(".help-box, aside.exit")
    assert page.outside_title == page.title


def test_contacts_are_shown_until_the_last_day_of_their_verification(client, django_assert_num_queries):
    """On the day they turn stale they are gone, from the help page and from the box below a sensitive text."""
    today = timezone.localdate()
    last = today - timedelta(days=settings.HELP_CONTACT_FRESH_DAYS)
    for number, day in enumerate([today, last, last - timedelta(days=1), None]):
        HelpContact.objects.create(
            name_fr=f"Écoute {number}",
            phone=f"0500 00 00 0{number}",
            verified_on=day,
            live=True,
            sort_order=number,
        )
    HelpContact.objects.create(name_fr="Écoute brouillon", phone="1", verified_on=today, live=False)
    HelpContact.objects.create(name_fr="Écoute muette", phone="", verified_on=today, live=True)
    cache.clear()
    for address, shown in (("aide/", "01m"), (SENSITIVE, "01")):
        text = words(soup(client.get(f"/fr/{address}")).main)
        assert [end for end in "0123mb" if f"Écoute {end}" in text] == list(shown), address
        assert "Vérifié le" in text
    box = soup(client.get(f"/fr/{SENSITIVE}")).select_one(".help-box")
    assert box.find("a", href="tel:0500000000")
    assert box.find("time", datetime=date.isoformat(last))
    # An answer kept yesterday would show them today.
    assert settings.PAGE_CACHE_SECONDS <= 3600
