"""Markup, invisible characters and broken links typed into any field: shown as letters or taken out, never obeyed."""

import pytest

from home.models import Place, StandardPage
from news.models import NewsIndexPage, NewsPage

from .forms import (
    add_page,
    add_record,
    committed,
    complaints,
    edit_page,
    home,
    html,
    listing,
    lost,
    new_page,
    new_record,
    streamfield,
)
from .reading import main_of, page_of, say, texts, words

pytestmark = pytest.mark.once

SCRIPT = "<script>alert('canari')</script>"
IMAGE = "<img src=x onerror=alert(1)>"
OVERRIDE, ISOLATE = "\u202e", "\u2066"


@pytest.fixture
def page(editor):
    return add_page(
        editor,
        StandardPage,
        home("fr"),
        title=f"Titre{OVERRIDE} {SCRIPT}",
        slug="hostile",
        standfirst=f"Avant{OVERRIDE}après {IMAGE}",
        introduction=html(f"<p>Intro{ISOLATE} {SCRIPT.replace('<', '&lt;')} fin</p>"),
        body=streamfield(
            [
                (
                    "items",
                    {
                        "heading": IMAGE,
                        "introduction": html("<p></p>"),
                        "items": listing([SCRIPT, f"Un{OVERRIDE}e"]),
                    },
                ),
                ("quotation", {"text": IMAGE, "speaker": SCRIPT, "role": f"R{ISOLATE}ôle", "source": ""}),
            ]
        ),
        notes=streamfield([]),
        seo_title=f"Onglet {SCRIPT}",
        search_description=f'"> {SCRIPT}',
    )


def test_markup_is_shown_as_letters(page, reader):
    shown = page_of(reader, page.relative_path)
    scripts = [tag for tag in shown.find_all("script") if "canari" in tag.get_text()]
    # What machines read is data: nothing in it can end its own tag.
    assert all(tag["type"] == "application/ld+json" and "<" not in tag.get_text() for tag in scripts)
    assert not shown.find_all(onerror=True)
    main = shown.find("main")
    assert words(main.h1) == f"Titre {SCRIPT}"
    assert SCRIPT in texts(main.find_all("li"))
    assert IMAGE in texts(main.find_all("h2"))
    assert SCRIPT in words(main.find("figcaption"))
    assert shown.find("meta", attrs={"name": "description"})["content"] == f'"> {SCRIPT}'


def test_direction_overrides_are_taken_out_and_nothing_else(page, reader):
    response = reader.get(page.relative_path)
    assert not {OVERRIDE, ISOLATE} & set(response.content.decode())
    main = main_of(reader, page.relative_path)
    for text in ("Avantaprès", "Intro", "fin", "Une", "Rôle"):
        assert text in words(main)


def test_direction_overrides_are_taken_out_of_drafts_too(page, editor):
    edit_page(editor, page).fill(standfirst=f"Brouillon{OVERRIDE} canari").accepted("")
    draft = StandardPage.objects.get(pk=page.pk).get_latest_revision_as_object()
    assert draft.standfirst == "Brouillon canari"


def test_marks_an_arabic_writer_needs_are_kept(editor):
    text = "كلمة\u200c كنارية\u200f"
    assert add_page(editor, StandardPage, home("ar"), title="صفحة", standfirst=text).standfirst == text


def test_record_is_cleaned_and_escaped(editor, reader):
    place = add_record(
        editor, Place, name_fr=f"Canari{OVERRIDE} {SCRIPT}", aliases=f"Ca{ISOLATE}n\nKan", kind="town"
    )
    assert place.name_fr == f"Canari {SCRIPT}"
    assert place.aliases.split() == ["Can", "Kan"]
    index = NewsIndexPage.objects.get(locale__language_code="fr")
    item = add_page(editor, NewsPage, index, title="Dépêche canarie", dateline=place)
    assert f"Canari {SCRIPT}" in words(main_of(reader, item.relative_path))


@pytest.mark.parametrize("field", ["title", "standfirst", "seo_title"])
def test_null_character_is_named_and_nothing_is_lost(editor, field):
    form = new_page(editor, StandardPage, home("fr")).fill(title="Titre canari", standfirst="Chapô canari")
    form.fill(**{field: "Can\x00ari"})
    response = form.send()
    assert response.status_code == 200
    # The admin of an editor without a chosen language is in French.
    assert say("Null characters are not allowed.", "fr") in complaints(response)
    assert lost(form, field) == {}


def test_null_character_in_a_record(editor):
    form = new_record(editor, Place).fill(name_fr="Can\x00ari", name_ar="كناري", kind="town")
    assert form.send().status_code == 200
    assert lost(form, "name_fr") == {}


def test_null_character_in_rich_text(editor):
    source = html("<p>AvantZZaprès canari</p>").replace("ZZ", "\\u0000")
    form = new_page(editor, StandardPage, home("fr")).fill(title="Nul canari", introduction=source)
    assert form.send().status_code == 200
    assert say("Null characters are not allowed.", "fr") in complaints(form.response)
    assert lost(form) == {}


@pytest.mark.parametrize("address", ["javascript:alert(1)", "data:text/html,x", "vbscript:x"])
def test_link_to_a_script_keeps_its_words_only(editor, reader, address):
    text = html(f'<p><a href="{address}">Lien canari</a></p>')
    page = add_page(editor, StandardPage, home("fr"), title="Liens canaris", introduction=text)
    main = main_of(reader, page.relative_path)
    assert "Lien canari" in words(main)
    assert address not in str(main)


def test_link_to_a_page_that_is_gone_keeps_its_words_only(editor, reader):
    gone = add_page(editor, StandardPage, home("fr"), title="Bientôt partie")
    text = html(f'<p>Voir <a linktype="page" id="{gone.pk}">la page canarie</a>.</p>')
    page = add_page(editor, StandardPage, home("fr"), title="Liens canaris", introduction=text)
    assert main_of(reader, page.relative_path).find("a", href=gone.relative_path)
    with committed():
        gone.delete()
    main = main_of(reader, page.relative_path)
    assert "Voir la page canarie." in words(main)
    assert "bientot-partie" not in str(main)


def test_title_that_is_too_long_comes_back_whole(editor):
    form = new_page(editor, StandardPage, home("fr")).fill(title="a" * 300)
    assert form.send().status_code == 200
    assert complaints(form.response)
    assert lost(form) == {}
