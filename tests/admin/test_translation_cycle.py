"""A translation from its request to its second edition, for every page type, in both directions."""

import pytest
from django.urls import reverse
from wagtail.models import Locale, Page
from wagtail_localize.models import TranslationSource

from campaigns.models import (
    CampaignIndexPage,
    CampaignPage,
    Caravan,
    CaravanIndexPage,
    CaravanReportPage,
    Instrument,
    InstrumentArticlePage,
    InstrumentPage,
)
from home.models import HomePage, PublicationsPage, StandardPage
from news.models import NewsIndexPage, NewsPage

from .forms import add_page, committed, edit_page, home, html, listing, soup_of, streamfield
from .reading import main_of, say, say_many, words
from .translating import fill_in, publish, submit, translation_of, untranslated, update, version

SENTENCE = {"fr": "Phrase canarie", "ar": "جملة كنارية"}
PARENTS = {
    NewsPage: NewsIndexPage,
    CaravanReportPage: CaravanIndexPage,
    CampaignPage: CampaignIndexPage,
    InstrumentArticlePage: InstrumentPage,
}
TYPES = [
    *(StandardPage, PublicationsPage, NewsIndexPage, NewsPage, CaravanIndexPage, CaravanReportPage),
    *(CampaignIndexPage, CampaignPage, InstrumentPage, InstrumentArticlePage),
]
BOTH_WAYS = [("fr", "ar"), ("ar", "fr")]
# A cycle is the dearest test there is. The type that has every kind of field goes both ways on both databases; the
# others go one way on one, every second one from Arabic.
CYCLES = [
    *(pytest.param(NewsPage, *way, id=f"NewsPage to {way[1]}") for way in BOTH_WAYS),
    *(
        pytest.param(model, *BOTH_WAYS[place % 2], id=f"{model.__name__}", marks=pytest.mark.once)
        for place, model in enumerate(model for model in TYPES if model is not NewsPage)
    ),
]


def content(model, text: str) -> dict:
    """Return words for every kind of text of a page type."""
    paragraph = html(f"<p>{text} <b>{text}</b></p>")
    if model is StandardPage:
        items = {"heading": text, "introduction": paragraph, "items": listing([text, text])}
        goals = {"heading": text, "goals": listing([{"title": text, "text": text}])}
        return {"introduction": paragraph, "body": streamfield([("items", items), ("goals", goals)])}
    if model is NewsPage:
        quotation = {"text": text, "speaker": text, "role": text, "source": text}
        body = [("text", html(f"<p>{text} [1]</p>")), ("quotation", quotation)]
        return {"body": streamfield(body), "notes": streamfield([("note", html(f"<p>{text}</p>", []))])}
    if model is CaravanReportPage:
        rows = streamfield([("item", text)])
        prose = dict.fromkeys(("context", "story", "follow_up"), paragraph)
        return {"caravan": Caravan.objects.first(), "objectives": rows, "demands": rows, **prose}
    if model is CampaignPage:
        activity = ("activity", {"service": "", "text": text, "figure": ""})
        return {
            "observance": text,
            "body": streamfield([("text", paragraph)]),
            "activities": streamfield([activity]),
            "demands": streamfield([("item", text)]),
        }
    if model is InstrumentPage:
        return {"instrument": Instrument.objects.first(), "introduction": paragraph}
    if model is InstrumentArticlePage:
        return {"number": "90", "summary_text": html(f"<p>{text}</p>", ["bold", "ul", "ol", "link"])}
    return {} if model is PublicationsPage else {"introduction": text}


def original(editor, model, code: str):
    """Enter and publish a page in one language; an index takes the place of the demonstration's."""
    parent = PARENTS.get(model, HomePage).objects.get(locale__language_code=code)
    if model.max_count_per_parent == 1 or model is InstrumentPage:
        with committed():
            for page in Page.objects.filter(slug=model.objects.first().slug, depth=3):
                page.specific.delete()
        parent = type(parent).objects.get(pk=parent.pk)
    text = SENTENCE[code]
    return add_page(editor, model, parent, title=text, slug="canari", standfirst=text, **content(model, text))


def assert_own_words(reader, page) -> None:
    """Check that a page says something in its own language, and nothing of the other one's sentences."""
    code = page.locale.language_code
    shown = words(main_of(reader, page.relative_path))
    other = SENTENCE["ar" if code == "fr" else "fr"]
    assert SENTENCE[code] in shown
    assert other not in shown
    assert other not in reader.get(page.relative_path).content.decode()


@pytest.mark.parametrize(("model", "source", "target"), CYCLES)
def test_cycle_of_a_translation(editor, reader, model, source, target):
    page = original(editor, model, source)
    assert submit(editor, page, target).status_code == 302
    draft = version(page, target)
    assert isinstance(draft, model)
    assert not draft.live
    assert draft.slug == page.slug
    assert reader.get(draft.relative_path).status_code == 404

    # Not one sentence short.
    segments = untranslated(page)
    assert segments
    fill_in(editor, page, segments[:-1], SENTENCE[target])
    refusal = publish(editor, draft)
    one_left = say_many(
        "%(count)d passage is not translated: readers would see it in the other language.",
        "%(count)d passages are not translated: readers would see them in the other language.",
        1,
        "fr",
    )
    assert one_left % {"count": 1} in words(soup_of(refusal))
    assert not version(page, target).live
    fill_in(editor, page, segments[-1:], SENTENCE[target])
    publish(editor, draft)
    assert version(page, target).live
    for one in (page, version(page, target)):
        assert_own_words(reader, one)

    # The original changes: the translation stays what it was until somebody has translated the change.
    edit_page(editor, page).fill(standfirst=f"{SENTENCE[source]} neuve").accepted()
    before = words(main_of(reader, draft.relative_path))
    assert_own_words(reader, version(page, target))
    assert update(editor, page, publish_translations="on").status_code == 302
    assert words(main_of(reader, draft.relative_path)) == before
    assert len(untranslated(page)) == 1
    publish(editor, draft)
    assert words(main_of(reader, draft.relative_path)) == before
    fill_in(
        editor,
        page,
        untranslated(page),
        f"{SENTENCE[target]} بعد" if target == "ar" else f"{SENTENCE[target]} après",
    )
    publish(editor, draft)
    assert words(main_of(reader, draft.relative_path)) != before
    for one in (page, version(page, target)):
        assert_own_words(reader, one)


@pytest.mark.once
def test_home_page_is_translated_like_any_other(editor, reader):
    with committed():
        home("ar").delete()
    assert reader.get("/ar/").status_code == 404
    french = home("fr")
    assert submit(editor, french, "ar").status_code == 302
    fill_in(editor, french, untranslated(french), SENTENCE["ar"])
    publish(editor, version(french, "ar"))
    assert SENTENCE["ar"] in words(main_of(reader, "/ar/"))


def test_box_that_publishes_updates_is_hidden(editor):
    page = original(editor, StandardPage, "fr")
    submit(editor, page, "ar")
    source = TranslationSource.objects.get_for_instance(page)
    form = soup_of(editor.get(reverse("wagtail_localize:update_translations", args=[source.pk])))
    box = form.find("input", attrs={"name": "publish_translations"})
    assert box is None or box["type"] == "hidden"


@pytest.mark.parametrize(("source", "target"), BOTH_WAYS, ids=["to Arabic", "to French"])
def test_page_below_an_untranslated_parent_is_refused_with_a_link(editor, source, target):
    parent = add_page(editor, StandardPage, home(source), title="Parent", slug="parent-canari")
    child = add_page(editor, StandardPage, parent, title="Enfant", slug="enfant-canari")
    response = submit(editor, child, target)
    assert response.status_code == 200
    link = reverse("wagtail_localize:submit_page_translation", args=[parent.pk])
    assert soup_of(response).find("a", href=link)
    assert version(parent, target) is None
    assert version(child, target) is None


def test_page_whose_address_is_taken_is_refused_with_a_link(editor):
    page = add_page(editor, StandardPage, home("fr"), title="Canari", slug="canari")
    # Made by a way that checks nothing, such as an import.
    taken = StandardPage(title="صفحة", slug="canari", locale=home("ar").locale)
    Page.objects.filter(pk=page.pk).update(slug="autre", url_path="/home/autre/")
    home("ar").add_child(instance=taken)
    Page.objects.filter(pk=page.pk).update(slug="canari", url_path="/home/canari/")
    response = submit(editor, page, "ar")
    assert response.status_code == 200
    assert soup_of(response).find("a", href=reverse("wagtailadmin_pages:edit", args=[taken.pk]))
    assert version(page, "ar") is None


def test_subtree_brings_no_untranslated_word_to_readers(editor, reader):
    parent = add_page(editor, StandardPage, home("fr"), title="Parent canari", slug="parent-canari")
    child = add_page(editor, StandardPage, parent, title="Enfant canari", slug="enfant-canari")
    assert submit(editor, parent, "ar", include_subtree="on").status_code == 302
    for page in (parent, child):
        assert not version(page, "ar").live
        assert reader.get(version(page, "ar").relative_path).status_code == 404


def test_alias_is_neither_served_nor_listed(editor, reader):
    page = original(editor, NewsPage, "fr")
    with committed():
        alias = page.copy_for_translation(Locale.objects.get(language_code="ar"), alias=True)
        Page.objects.filter(pk=alias.pk).update(live=True)
    assert alias.alias_of_id
    path = page.relative_path.replace("/fr/", "/ar/")
    assert reader.get(path).status_code == 404
    for address in (
        "/ar/actualites/",
        "/ar/actualites/rss/",
        "/sitemap.xml",
        f"/ar/recherche/?q={SENTENCE['fr']}",
    ):
        answer = reader.get(address)
        assert answer.status_code == 200
        assert path not in answer.content.decode()
    assert not main_of(reader, page.relative_path).find("a", href=path)


def translated(editor, model, source="fr", target="ar"):
    page = original(editor, model, source)
    submit(editor, page, target)
    fill_in(editor, page, untranslated(page), SENTENCE[target])
    publish(editor, version(page, target))
    return page, version(page, target)


@pytest.mark.once
def test_slug_changed_on_one_side_follows_on_the_other(editor, reader):
    page, other = translated(editor, StandardPage)
    edit_page(editor, page).fill(slug="canari-neuf").accepted()
    for one, code in ((page, "fr"), (other, "ar")):
        assert_own_words(reader, version(one, code))
        answer = reader.get(f"/{code}/canari/")
        assert answer.status_code in (301, 302)
        assert answer["Location"].endswith(f"/{code}/canari-neuf/")
    publish(editor, other)
    assert version(other, "ar").slug == "canari-neuf"


@pytest.mark.once
def test_page_freed_from_its_original_stays_editable(editor, reader):
    page, other = translated(editor, NewsPage)
    stop = reverse("wagtail_localize:stop_translation", args=[translation_of(page).pk])
    assert editor.post(stop).status_code == 302
    text = f"{SENTENCE['ar']} حرة"
    edit_page(editor, other).fill(standfirst=text).accepted()
    assert text in words(main_of(reader, other.relative_path))
    # Its slug is still one with its sibling's.
    edit_page(editor, version(page, "ar")).fill(slug="canari-libre").accepted()
    assert version(other, "fr").slug == "canari-libre"
    for code in ("fr", "ar"):
        assert_own_words(reader, version(page, code))


def test_translation_that_lost_a_note_mark_is_not_published(editor):
    page = original(editor, NewsPage, "fr")
    submit(editor, page, "ar")
    fill_in(editor, page, untranslated(page), SENTENCE["ar"], keep_marks=False)
    message = say("Note %(n)d is not marked in the text: type [%(n)d] where it belongs.", "fr") % {"n": 1}
    # Pressing the button again changes nothing.
    for _turn in range(2):
        assert message in words(soup_of(publish(editor, version(page, "ar"))))
        assert not version(page, "ar").live
