"""Pages C and D: a news item about a centre's agreement, and an agency's dispatch, in French."""

import pytest

from home.models import Agreement, Label, Partner, Place
from news.models import NewsIndexPage, NewsPage

from .forms import add_page, add_record, edit_page, html, inline_formset, listing, streamfield
from .reading import facts, in_order, label, main_of, say, section, texts, words

pytestmark = pytest.mark.once

INSTITUTIONS = [f"Institution canarie {letter}" for letter in "ABCDEFGHI"]
OBJECTIVES = ["Écouter", "Former", "Mesurer", "Partager"]


def index():
    return NewsIndexPage.objects.get(locale__language_code="fr")


def signatory(person: str, role: str, party) -> dict:
    return {"person": person, "role_fr": role, "role_ar": "", "party": str(party.pk), "id": ""}


@pytest.fixture(scope="module")
def agreement(desk):
    geneva = add_record(desk, Place, name_fr="Genève-Canari", kind="city")
    rabat = add_record(desk, Place, name_fr="Rabat-Canari", name_ar="الرباط الكنارية", kind="city")
    centre = add_record(desk, Partner, name_fr="Centre canari", kind="public_body")
    league = add_record(desk, Partner, name_fr="Ligue canarie", kind="ngo")
    # Signed on a day whose year the source does not give: unknown, and said to be.
    earlier = add_record(
        desk,
        Agreement,
        kind="intent",
        title_fr="Intention canarie",
        place=rabat,
        parties=[centre],
        signatories=inline_formset([]),
    )
    return add_record(
        desk,
        Agreement,
        kind="partnership",
        title_fr="Convention de partenariat canarie",
        parties=[centre, league],
        signatories=inline_formset(
            [signatory("", "Présidente canarie", centre), signatory("M. Canari", "Secrétaire", league)]
        ),
        place=geneva,
        purpose_fr="Former ensemble des guides.",
        earlier=earlier,
    )


@pytest.fixture(scope="module")
def subjects(desk):
    return [
        add_record(desk, Label, name_fr="Société canarie", name_ar="مجتمع الكناري", slug="societe-canarie"),
        add_record(desk, Label, name_fr="Droit canari", slug="droit-canari"),
    ]


@pytest.fixture(scope="module")
def item(desk, agreement, subjects):
    others = [
        add_page(desk, NewsPage, index(), title=f"Autre canari {number}", labels=[subjects[0]])
        for number in range(1, 6)
    ]
    picked = add_page(desk, NewsPage, index(), title="Canari choisi")
    page = add_page(
        desk,
        NewsPage,
        index(),
        title="Le centre canari signe",
        standfirst="Un chapô canari.",
        labels=subjects,
        featured="on",
        published_at="2015-03-02 09:00",
        source_name="Ministère canari",
        source_kind="press_release",
        source_date="2015-03-01",
        source_url="https://example.org/communique",
        body=streamfield(
            [
                ("text", html("<p>Premier paragraphe canari [1].</p>")),
                ("agreement", agreement.pk),
                (
                    "items",
                    {
                        "heading": "Pôles canaris",
                        "introduction": html("<p></p>"),
                        "items": listing(["Accueil", "Droit"]),
                    },
                ),
                (
                    "quotation",
                    {
                        "text": "Nous signons.",
                        "speaker": "Mme Canari",
                        "role": "Directrice",
                        "source": "Agence",
                    },
                ),
            ]
        ),
        notes=streamfield([("note", html("<p>Note canarie.</p>", []))]),
        related=streamfield([("page", picked.pk)]),
    )
    return page, picked, others


def test_labels_are_separate_items_that_lead_to_their_subjects(item, reader):
    labels = main_of(reader, item[0].relative_path).find("ul", class_="labels")
    names = [say("Front page", "fr"), "Droit canari", "Société canarie"]
    assert sorted(texts(labels.find_all("li"))) == sorted(names)
    # The front page is a flag, not a subject: it leads nowhere.
    links = {words(link): link["href"] for link in labels.find_all("a")}
    assert links == {
        "Société canarie": "/fr/actualites/sujet/societe-canarie/",
        "Droit canari": "/fr/actualites/sujet/droit-canari/",
    }
    assert "Le centre canari signe" in words(main_of(reader, links["Droit canari"]))


def test_title_standfirst_and_text_stand_in_order(item, reader):
    main = main_of(reader, item[0].relative_path)
    assert words(main.h1) == "Le centre canari signe"
    in_order(
        words(main),
        "Un chapô canari.",
        "Premier paragraphe canari",
        "Former ensemble des guides.",
        "Nous signons.",
    )


def test_source_is_shown_with_kind_date_and_link(item, reader):
    main = main_of(reader, item[0].relative_path)
    in_order(
        facts(main)[say("Source", "fr")][0],
        "Ministère canari",
        label(NewsPage.SourceKind.PRESS_RELEASE, "fr"),
        "2015",
    )
    assert main.find("a", href="https://example.org/communique")


def test_day_of_the_event_is_not_the_day_of_publication(item, editor, reader):
    path = item[0].relative_path
    assert say("Date of the event", "fr") not in facts(main_of(reader, path))
    edit_page(editor, item[0]).fill(event_start="12/2014").accepted()
    found = facts(main_of(reader, path))
    assert found[say("Date of the event", "fr")] == ["décembre 2014"]
    assert "2 mars 2015" in found[say("Published on", "fr")][0]


def test_agreement_is_told_whole(item, reader):
    part = main_of(reader, item[0].relative_path).find("section", class_="agreement")
    assert label(Agreement.Kind.PARTNERSHIP, "fr") in words(part)
    assert words(part.h2) == "Convention de partenariat canarie"
    found = facts(part)
    assert set(found[say("Parties", "fr")]) == {"Centre canari", "Ligue canarie"}
    first, second = found[say("Signatories", "fr")]
    in_order(first, "Présidente canarie", "Centre canari")
    in_order(second, "M. Canari", "Secrétaire", "Ligue canarie")
    assert found[say("Date", "fr")] == [say("date unknown", "fr").capitalize()]
    assert found[say("Purpose", "fr")] == ["Former ensemble des guides."]
    assert "Genève-Canari" in part.get_text()
    in_order(found[say("Follows on from", "fr")][0], "Intention canarie", say("date unknown", "fr"))


def test_quotation_has_the_marks_of_the_language_and_who_spoke(item, reader):
    quotation = main_of(reader, item[0].relative_path).find("figure", class_="quotation")
    assert words(quotation.blockquote) == "«\u202fNous signons.\u202f»"
    in_order(words(quotation.figcaption), "Mme Canari", "Directrice", "Agence")


def test_lines_of_action_are_a_list(item, reader):
    part = section(main_of(reader, item[0].relative_path), "Pôles canaris")
    assert texts(part.find_all("li")) == ["Accueil", "Droit"]


def test_four_related_items_the_picked_one_first(item, reader):
    page, picked, others = item
    main = main_of(reader, page.relative_path)
    cards = main.find("h2", string=say("Related items", "fr")).find_parent("section")
    links = [link["href"] for link in cards.find_all("a")]
    assert links[0] == picked.relative_path
    assert len(links) == 4
    assert page.relative_path not in links
    assert set(links[1:]) < {other.relative_path for other in others}


def test_note_marks_stay_out_of_excerpts(item, editor, reader):
    edit_page(editor, item[0]).fill(standfirst="").accepted()
    listed = words(main_of(reader, "/fr/actualites/sujet/droit-canari/"))
    assert "Premier paragraphe canari" in listed
    assert "[1]" not in listed


@pytest.fixture(scope="module")
def dispatch(desk):
    place = add_record(desk, Place, name_fr="Rabacanari", name_ar="الرباط كناري", kind="city")
    states = [
        add_record(desk, Partner, name_fr=f"Royaume canari {number}", kind="state") for number in (1, 2)
    ]
    institutions = [add_record(desk, Partner, name_fr=name, kind="public_body") for name in INSTITUTIONS]
    project = add_record(
        desk,
        Agreement,
        kind="project",
        title_fr="Projet canari",
        parties=states,
        signed_on="13/06/2022",
        signatories=inline_formset([]),
    )
    theme = add_record(desk, Label, name_fr="Violences canaries", slug="violences-canaries", sensitive="on")
    return add_page(
        desk,
        NewsPage,
        index(),
        title="Des violences « canaries » à prévenir",
        labels=[theme],
        dateline=place,
        published_at="2022-06-13 15:08",
        updated_at="2022-06-14 10:30",
        body=streamfield(
            [
                ("text", html("<p>Début de la dépêche canarie.</p>")),
                ("agreement", project.pk),
                ("institutions", {"heading": "", "partners": listing([one.pk for one in institutions])}),
                (
                    "section",
                    {
                        "heading": "Quatre axes",
                        "text": html("<ol>" + "".join(f"<li>{text}</li>" for text in OBJECTIVES) + "</ol>"),
                    },
                ),
                (
                    "quotation",
                    {"text": "Un pas, dit-il.", "speaker": "", "role": "Ambassadeur canari", "source": ""},
                ),
            ]
        ),
    )


def test_time_of_the_dispatch_is_that_of_casablanca(dispatch, reader):
    main = main_of(reader, dispatch.relative_path)
    moments = [moment["datetime"] for moment in main.find_all("time")]
    assert moments[:2] == ["2022-06-13T15:08:00+01:00", "2022-06-14T10:30:00+01:00"]
    found = facts(main)
    in_order(found[say("Published on", "fr")][0], "lundi", "13 juin 2022", "15", "08")
    in_order(found[say("Updated on", "fr")][0], "mardi", "14 juin 2022", "10", "30")


def test_dateline_comes_before_the_first_paragraph(dispatch, reader):
    text = main_of(reader, dispatch.relative_path).find(class_="text")
    in_order(words(text), "Rabacanari –", "Début de la dépêche canarie.")


def test_states_institutions_and_objectives_are_lists(dispatch, reader):
    main = main_of(reader, dispatch.relative_path)
    agreed = facts(main.find("section", class_="agreement"))
    assert set(agreed[say("Parties", "fr")]) == {"Royaume canari 1", "Royaume canari 2"}
    assert agreed[say("Date", "fr")] == ["13 juin 2022"]
    assert texts(main.find(class_="institutions").find_all("li")) == INSTITUTIONS
    assert texts(section(main, "Quatre axes").find("ol").find_all("li")) == OBJECTIVES


def test_quotation_may_name_an_office_only(dispatch, reader):
    quotation = main_of(reader, dispatch.relative_path).find("figure", class_="quotation")
    assert words(quotation.figcaption) == "Ambassadeur canari"


def test_theme_brings_a_content_note_that_can_be_skipped(dispatch, reader):
    response = reader.get(dispatch.relative_path)
    assert "no-store" in response["Cache-Control"]
    main = main_of(reader, dispatch.relative_path)
    note = main.find(class_="callout-note")
    assert say("Before you read", "fr") in words(note)
    assert main.find(id=note.find("a")["href"].removeprefix("#"))


def test_quotation_marks_of_the_title_get_their_spaces(dispatch, reader):
    title = words(main_of(reader, dispatch.relative_path).h1)
    assert title == "Des violences «\u202fcanaries\u202f» à prévenir"
