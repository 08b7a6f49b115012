"""The checks before publication on whole pages: where they say that something stands, and how sure they are."""

import re
from html import unescape

import pytest
from django.core.cache import cache
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.utils.translation import override
from wagtail.models import Comment, Page

from campaigns.models import Caravan
from home.models import HelpContact, KeyFigure, SiteDocument, SiteSettings
from home.publishing.checks import (
    content_note,
    figures,
    links,
    open_notes,
    other_language,
    personal_data,
    relative_dates,
    typing_arabic,
    typing_french,
)
from home.publishing.findings import CHECKS, Finding, Level
from home.publishing.page_texts import PATH, texts_of
from tests.admin.conftest import logged_in
from tests.desk.pairs import in_english
from tests.public.support import page_at, public_pages

OURS = (
    *(links, figures, personal_data, content_note, relative_dates, open_notes, other_language),
    *(typing_french, typing_arabic),
)
pytestmark = [pytest.mark.django_db, pytest.mark.once]

NEWS = "actualites/adhesion-protocole-facultatif-2014/"


@pytest.fixture(autouse=True)
def _in_english():
    cache.clear()
    with override("en"):
        yield


def test_every_check_is_asked():
    assert {check.__name__ for check in OURS} < set(CHECKS)


def with_body(page, *children, name: str = "body"):
    """Give a page in memory another body: (type, value) of each block."""
    stream = page._meta.get_field(name).stream_block
    rows = [{"type": kind, "value": value, "id": f"block-{n}"} for n, (kind, value) in enumerate(children, 1)]
    setattr(page, name, stream.to_python(rows))
    return page


def news(*paragraphs: str, code: str = "fr"):
    """Return a news item of the demonstration, in memory, whose only words are some paragraphs of rich text."""
    page = page_at(f"/{code}/{NEWS}")
    return with_body(page, *(("text", paragraph) for paragraph in paragraphs))


def said(finding: Finding) -> str:
    return " ".join(unescape(re.sub(r"<[^>]*>", "", str(finding.message))).split())


def told(check, page) -> list[tuple[Level, str]]:
    return [(one.level, said(one)) for one in check.findings(page)]


def test_every_text_of_a_page_has_its_place_and_the_way_to_it():
    page = news("<p>Un</p><p>Deux</p>")
    with_body(
        page,
        ("text", "<p>Un</p><p>Deux</p>"),
        ("quotation", {"text": "Trois", "speaker": "Elle", "role": "", "source": ""}),
        ("items", {"heading": "Quatre", "introduction": "", "items": ["Cinq", "Six"]}),
    )
    with_body(page, ("note", "<p>Une <b>note</b></p>"), name="notes")
    with_body(page, ("correction", {"date": "2026-01-02", "text": "Sept"}), name="corrections")
    page.title, page.content_note, page.neutral_title = "Titre", "Avertie", "Neutre"
    page.search_description, page.seo_title, page.source_name = "Décrite", "Onglet", "Source"
    found = texts_of(page)
    assert [
        (one.place, one.anchor.removeprefix(PATH), one.text) for one in found if one.names[0] == "body"
    ] == [
        ("Body, block 1: Text", "body.block-1", "Un\nDeux"),
        ("Body, block 2: Quotation", "body.block-2.text", "Trois"),
        ("Body, block 2: Quotation, Speaker", "body.block-2.speaker", "Elle"),
        ("Body, block 3: List, Heading", "body.block-3.heading", "Quatre"),
        ("Body, block 3: List, Item 1", "body.block-3.items", "Cinq"),
        ("Body, block 3: List, Item 2", "body.block-3.items", "Six"),
    ]
    places = {one.place: one.text for one in found}
    assert places["Title"] == "Titre" and places["Note 1"] == "Une note"
    assert places["Correction 1"] == "Sept"
    assert {"Avertie", "Neutre", "Décrite", "Onglet", "Source"} <= set(places.values())
    assert all(places.values()) and page.slug not in places.values()
    # In the editor's language, whatever the page's.
    with override("ar"):
        assert "Title" not in {one.place for one in texts_of(page)}


def test_personal_data_are_asked_about_but_for_the_associations_own():
    SiteSettings.objects.update(phone="05 37 00 00 01 / +212 537 00 00 02", email="contact@exemple.ma")
    HelpContact.objects.create(name_fr="Une écoute", phone="05.22.00.00.03")
    page = news(
        "<p>Appelez le 0537000001, le 05-37-00-00-02, le +212 522 00 00 03 ou Contact@exemple.ma.</p>",
        '<p>CIN BE123456, ou <a href="tel:+212612345678">appelez-la</a> au <b>06 12</b> 34 56 78.</p>',
    )
    ((level, words),) = told(personal_data, page)
    assert level is Level.ASKS and words.startswith("Body, block 2: Text: ")
    assert "BE123456" in words and words.count("12 34 56 78") + words.count("612345678") == 1
    with CaptureQueriesContext(connection) as queries:
        assert told(personal_data, news("<p>Rien.</p>")) == []
    assert not any("sitesettings" in query["sql"] for query in queries)


def test_a_finding_quotes_in_the_pages_language_and_leads_to_the_field():
    page = news("<p>رقمها 0612345678</p>", code="ar")
    (finding,) = personal_data.findings(page)
    assert '<bdi lang="ar-MA" dir="ltr">0612345678</bdi>' in finding.message
    assert f'href="/admin/pages/{page.pk}/edit/#:w:contentpath=body.block-1"' in finding.message
    page.title = '<script>06 12 34 56 78"'
    assert not any("<script" in one.message for one in personal_data.findings(page))
    page.pk = None
    assert all("href" not in one.message for one in personal_data.findings(page))


def test_only_the_first_of_a_kind_are_told():
    page = news(*(f"<p>06 12 34 56 {n}</p>" for n in range(10, 18)))
    found = told(personal_data, page)
    assert len(found) == 6 and found[-1] == (Level.ASKS, "And 3 more of this kind.")


def test_figures_need_a_unit_and_ought_to_have_a_date_and_a_source():
    page = page_at("/fr/mission/")
    chosen = [one.figure for one in figures.shown_by(page)]
    assert chosen
    KeyFigure.objects.update(as_of="2024", source_fr="Un rapport", source_ar="", unit="people")
    assert told(figures, page_at("/fr/mission/")) == []
    KeyFigure.objects.filter(pk=chosen[0].pk).update(unit="", as_of="", source_fr="")
    found = dict(told(figures, page_at("/fr/mission/")))
    assert set(found) == {Level.BLOCKS, Level.ADVISES} and "no unit" in found[Level.BLOCKS]
    assert str(chosen[0]) in found[Level.BLOCKS]
    # What is not shown is not asked about: a draft, and what was not counted.
    KeyFigure.objects.filter(pk=chosen[0].pk).update(live=False)
    assert told(figures, page_at("/fr/mission/")) == []
    KeyFigure.objects.filter(pk=chosen[0].pk).update(live=True, value=None)
    assert told(figures, page_at("/fr/mission/")) == []


def test_figures_of_a_caravan_are_dated_by_its_day():
    page = page_at("/fr/caravanes/imilchil-2015/")
    rows = page.record_figures()
    assert rows and all(one.dated for one in rows)
    page.caravan.figures.update(as_of="", source_fr="Un rapport", unit="people")
    again = page_at("/fr/caravanes/imilchil-2015/")
    assert told(figures, again) == []
    Caravan.objects.filter(pk=page.caravan_id).update(start="", end="", reported_on="")
    again = page_at("/fr/caravanes/imilchil-2015/")
    ((level, words),) = told(figures, again)
    assert level is Level.ADVISES and "no date" in words
    page.caravan.figures.update(unit="")
    assert Level.BLOCKS in dict(told(figures, page_at("/fr/caravanes/imilchil-2015/")))


def test_sensitive_pages_say_what_readers_will_meet():
    page = news("<p>On l’a retrouvée dans une fosse commune.</p>")
    ((level, words),) = told(content_note, page)
    assert level is Level.ADVISES and "fosse commune" in words
    page.sensitive, page.content_note = True, " "
    ((level, words),) = told(content_note, page)
    assert level is Level.ASKS and words.startswith("Content note:")
    page.content_note = "Cette page parle de morts."
    assert told(content_note, page) == []


def test_open_notes_are_counted():
    page = page_at(f"/fr/{NEWS}")
    author = logged_in("author").user
    for resolved in (None, None, "2026-01-01T00:00:00Z"):
        Comment.objects.create(
            page=page, user=author, text="Vérifier", contentpath="title", resolved_at=resolved
        )
    page = page_at(f"/fr/{NEWS}")
    with CaptureQueriesContext(connection) as queries:
        ((level, words),) = told(open_notes, page)
    assert level is Level.ADVISES and words.startswith("2 notes") and len(queries) == 1
    # The editor's form has them with it: nothing more is asked.
    draft = page.get_latest_revision_as_object()
    assert told(open_notes, draft)[0][1].startswith("2 notes")


def a(words: str, **attributes) -> str:
    written = " ".join(f'{name}="{value}"' for name, value in attributes.items())
    return f"<a {written}>{words}</a>"


def test_links_that_lead_nowhere():
    there, hidden = page_at("/fr/mission/"), page_at("/fr/contact/")
    Page.objects.filter(translation_key=hidden.translation_key).update(live=False)
    arabic_only = page_at("/ar/mission/")
    Page.objects.filter(pk=there.pk).update(translation_key="00000000-0000-4000-8000-000000000001")
    document = SiteDocument.objects.first()
    page = news(
        a("missing page", linktype="page", id=987654),
        a("missing document", linktype="document", id=987654),
        a("hidden page", linktype="page", id=hidden.pk),
        a("Arabic only", linktype="page", id=arabic_only.pk),
        a("no such place", href="#nulle-part") + a("a note", href="#note-9"),
        a("of mine", href="http://localhost:8000/x") + a("a desk", href="/admin/pages/3/edit/"),
        a("good", linktype="page", id=there.pk) + a("good", href="https://exemple.org/"),
    )
    page.body.extend(
        with_body(page_at(f"/fr/{NEWS}"), ("section", {"heading": "Les faits", "text": "x"})).body
    )
    if document:
        page.body.append(
            ("text", a("good", linktype="document", id=document.pk) + a("good", href="#les-faits"))
        )
    itself = a("good", linktype="page", id=page.pk)
    page.body.append(("text", itself))
    page.source_url = "http://192.168.0.1/rapport"
    found = told(links, page)
    blocked = [words for level, words in found if level is Level.BLOCKS]
    advised = " ".join(words for level, words in found if level is Level.ADVISES)
    assert len(blocked) == 2 and "missing page" in blocked[0] and "missing document" in blocked[1]
    for words in ("hidden page", "Arabic only", "no such place", "a note", "of mine", "And 2 more"):
        assert words in advised
    assert "good" not in advised + " ".join(blocked)


def test_chosen_pages_that_are_not_published_are_told():
    page = page_at("/fr/")
    Page.objects.filter(pk=page.featured_campaign_id).update(live=False)
    Page.objects.exclude(pk=page.featured_campaign_id).filter(
        translation_key=Page.objects.get(pk=page.featured_campaign_id).translation_key
    ).update(live=False)
    found = told(links, page_at("/fr/"))
    assert [level for level, words in found if "is not published" in words] == [Level.ADVISES]


def test_links_cost_the_same_whatever_their_number():
    numbers = list(Page.objects.filter(depth__gt=1).values_list("pk", flat=True)[:30])
    counts = []
    for wanted in (numbers[:1], numbers):
        page = news(
            *(
                a("x", linktype="page", id=number) + a("y", linktype="document", id=number)
                for number in wanted
            )
        )
        assert page.language and links.only_public([]) == []  # known to whoever asks
        with CaptureQueriesContext(connection) as queries:
            list(links.findings(page))
        counts.append(len(queries))
    # The pages, the documents, and the instruments that the page's form may cite.
    assert counts == [3, 3]


def test_words_are_looked_at_in_the_pages_own_language():
    page = news(
        "<p>L'an dernier, hier: rien... رقم</p>", "<p>هذه فقرة كاملة بالعربية لم يترجمها أحد بعد هنا</p>"
    )
    page.event_start = ""
    assert [level for level, _words in told(relative_dates, page)] == [Level.ADVISES]
    assert "give the date" in told(relative_dates, page)[0][1]
    page.event_start = "2014-11-24"
    assert told(relative_dates, page) == []
    ((level, words),) = told(typing_french, page)
    assert level is Level.ADVISES and words.startswith("3 signs") and told(typing_arabic, page) == []
    assert len(told(other_language, page)) == 1
    arabic = news('<p>الأطباء, والممرضون ؟ 61 % "نعم"</p>', code="ar")
    assert told(typing_french, arabic) == [] and len(told(typing_arabic, arabic)) == 4
    # What somebody said is left as it was said.
    with_body(page, ("quotation", {"text": "Hier, ils sont venus", "speaker": "", "role": "", "source": ""}))
    page.event_start = ""
    assert told(relative_dates, page) == []


def test_the_demonstrations_own_pages():
    """Nothing keeps them back, and what they are told is true: some figures have a date that nobody knows."""
    found, letters = {}, 0
    for page in public_pages():
        page = page.specific
        letters += sum(len(text.text) for text in texts_of(page))
        for check in OURS:
            for one in check.findings(page):
                found.setdefault((one.level, one.code), set()).add(page.slug)
    undated = {"home", "home-ar", "tanougha", "tazmamart", "ait-snan", "mission", "qui-sommes-nous"}
    assert found == {(Level.ADVISES, "figure"): undated} and letters > 90_000


def test_the_screen_says_it():
    client = logged_in("chief", is_superuser=True)
    in_english(client)
    page = news("<p>Hier, appelez le 06 12 34 56 78.</p>")
    page.event_start = ""
    with_body(page, name="notes")
    page.save_revision()
    answer = client.get(f"/admin/pages/{page.pk}/publication/")
    assert answer.status_code == 200
    content = unescape(answer.content.decode())
    assert "a telephone number" in content and "06 12 34 56 78" in content and "give the date" in content
