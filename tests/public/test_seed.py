"""The demonstration: loading it again writes nothing, and it says nothing that is not established."""

import re
from hashlib import sha256

import pytest
from django.apps import apps
from django.core.management import call_command
from django.db import connection
from wagtail.models import Locale, Page
from wagtail_localize.models import TranslationSource

from campaigns.models import Caravan, InstrumentArticlePage, OfficialText, Position
from comments import moderation
from comments.models import Comment
from home.models import HelpContact, KeyFigure, SiteDocument, SiteImage
from home.siblings import path_of
from news.models import NewsPage

from .support import public_pages, soup, words

# What a visit or a log-in writes.
PASSING = {"django_session", "django_admin_log"}


def digests() -> dict[str, tuple[int, str]]:
    """Return the number of rows and a digest of the content of every table."""
    found = {}
    with connection.cursor() as cursor:
        for model in apps.get_models(include_auto_created=True):
            table = model._meta.db_table
            if model._meta.managed and table not in PASSING:
                cursor.execute(f'SELECT * FROM "{table}"')
                rows = sorted(repr(row) for row in cursor.fetchall())
                found[table] = (len(rows), sha256("\n".join(rows).encode()).hexdigest())
    return found


def test_loading_again_writes_nothing():
    before = digests()
    assert before["wagtailcore_page"][0] > 100
    call_command("seed_demo", verbosity=0)
    after = digests()
    assert {table for table in before if before[table] != after[table]} == set()


def test_loading_again_leaves_what_an_editor_changed(client):
    page = NewsPage.objects.filter(locale__language_code="fr").first()
    page.title = "Titre d’une rédactrice"
    page.save_revision().publish()
    figure = KeyFigure.objects.first()
    figure.label_fr = "Libellé changé"
    figure.save()
    call_command("seed_demo", verbosity=0)
    page.refresh_from_db()
    assert page.title == "Titre d’une rédactrice"


def test_loading_again_adds_what_is_missing():
    article = InstrumentArticlePage.objects.get(locale__language_code="fr", number=14)
    article.delete()
    call_command("seed_demo", verbosity=0)
    article = InstrumentArticlePage.objects.get(locale__language_code="fr", number=14)
    assert article.live and article.summary_text


def test_it_is_all_there():
    french, arabic = Locale.objects.get(language_code="fr"), Locale.objects.get(language_code="ar")
    for locale in (french, arabic):
        numbers = InstrumentArticlePage.objects.filter(locale=locale, live=True).values_list(
            "number", flat=True
        )
        assert sorted(numbers) == list(range(1, 34))
        assert NewsPage.objects.filter(locale=locale, live=True).count() == 5
        assert not Page.objects.filter(locale=locale, depth__gt=1, live=False).exists()
        assert not Page.objects.filter(locale=locale, depth__gt=1, first_published_at=None).exists()
    assert Caravan.objects.filter(live=True).count() == 5
    assert Caravan.objects.filter(places__place__isnull=False).distinct().count() == 5
    # Every pair but those that exist in one language is a translation that wagtail-localize knows.
    paired = Page.objects.filter(locale=french, depth__gt=1, translation_key__in=arabic_keys(arabic))
    known = set(TranslationSource.objects.values_list("object_id", flat=True))
    assert len({page.translation_key for page in paired} - known) <= len(paired) // 10


def test_comments_are_there_once(client):
    """What somebody has erased or refused does not come back, and what waits shows nowhere."""
    shown = Comment.objects.approved()
    assert {comment.page.locale.language_code for comment in shown} == {"fr", "ar"}
    assert shown.filter(by_association=True).count() == 2
    waiting = Comment.objects.awaiting()
    assert waiting.count() > 2
    everywhere = "".join(client.get(f"/{code}/mission/").content.decode() for code in ("fr", "ar"))
    assert not [comment for comment in waiting if comment.text in everywhere]
    before = Comment.objects.count()
    erased, refused = shown.filter(parent=None)[0], waiting[0]
    moderation.erase(erased)
    moderation.decide(refused, refused.version, Comment.State.REFUSED, by=None)
    call_command("seed_demo", verbosity=0)
    assert Comment.objects.count() == before
    assert Comment.objects.get(pk=erased.pk).text == ""
    assert Comment.objects.get(pk=refused.pk).state == Comment.State.REFUSED


def arabic_keys(arabic):
    return Page.objects.filter(locale=arabic).values("translation_key")


def test_versions_share_their_slugs():
    for page in public_pages("fr"):
        for sibling in page.get_translations().filter(depth__gt=2):
            assert sibling.slug == page.slug


@pytest.mark.parametrize("code", ["fr", "ar"])
def test_every_page_has_words_of_its_own(answers, code):
    for page in public_pages(code):
        html = soup(answers(code)[path_of(page)])
        assert len(words(html.main)) > 60, path_of(page)


# --- The rule of what may be published --------------------------------------------------------------------------------


@pytest.fixture
def everything(answers) -> dict[str, str]:
    """The words of every page of both languages, by address."""
    return {address: words(soup(html)) for code in ("fr", "ar") for address, html in answers(code).items()}


def test_no_telephone_number(everything):
    for address, text in everything.items():
        assert not re.search(r"(?:\+|00)212|\b0[5-8](?:[ .-]?\d{2}){4}\b", text), address
    assert not HelpContact.objects.exclude(phone="").exists()


def test_no_address_but_an_example_one(everything, answers):
    for address, text in everything.items():
        for found in re.findall(r"[\w.+-]+@[\w.-]+", text):
            assert found.endswith("@example.org"), address


@pytest.mark.parametrize("code", ["fr", "ar"])
def test_nothing_is_claimed_of_article_21(answers, code):
    """Whether Morocco accepted complaints between States is not established."""
    assert not Position.objects.filter(article__in=[20, 21, 30]).exclude(certainty="established").exists()
    assert not Position.objects.filter(article=21).exists()
    text = words(soup(answers(code)[f"/{code}/convention/21/"]).main)
    assert not re.search("Maroc|المغرب", text)


def test_no_number_of_states_parties_is_given(everything):
    for address, text in everything.items():
        assert not re.search(r"1[67]\d (?:États parties|دولة طرف)", text), address


def test_official_texts_are_empty_and_never_invented():
    assert not OfficialText.objects.exists()


def test_figures_have_a_source_and_a_date_or_none_is_shown():
    for figure in KeyFigure.objects.filter(live=True):
        assert figure.has_source, figure
    assert not KeyFigure.objects.filter(value=0).exists()


def test_pictures_are_drawn_and_described():
    for image in SiteImage.objects.all():
        assert image.title.startswith("Demonstration pattern")
        assert image.alt_fr and image.alt_ar
    assert not SiteDocument.objects.exists()
