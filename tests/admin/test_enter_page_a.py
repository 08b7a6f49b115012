"""Page A: a mission with its figures, places, partners and demands, and the teaser of a caravan, in French."""

import pytest

from campaigns.models import Caravan, CaravanIndexPage, CaravanReportPage
from home.models import KeyFigure, Partner, Place, Service, StandardPage

from .forms import add_page, add_record, edit_page, home, html, inline_formset, listing, streamfield
from .reading import facts, in_order, label, main_of, page_of, say, section, texts, unit, words

pytestmark = pytest.mark.once

PLACES = [
    ("Agadir-Canari", "أكادير الكناري", "city"),
    ("Béni Canari", "بني كناري", "city"),
    ("Imlcanari", "إملكناري", "town"),
    ("Tafracanari", "تافراكناري", "town"),
    ("Tazmacanari", "تازماكناري", "village"),
    ("Tanocanari", "تانوكناري", "village"),
]
HEADINGS = ["Un lieu", "Des routes", "Se former", "Ce que disent les autres"]


@pytest.fixture(scope="module")
def places(desk):
    return [add_record(desk, Place, name_fr=fr, name_ar=ar, kind=kind) for fr, ar, kind in PLACES]


@pytest.fixture(scope="module")
def mission(desk, places):
    """The page, with every fact entered in its record first."""
    cases = add_record(
        desk,
        KeyFigure,
        label_fr="Dossiers canaris accompagnés",
        label_ar="ملفات الكناري",
        value="5000",
        unit="cases",
        qualifier="more_than",
        source_fr="Compte rendu canari",
        source_ar="تقرير الكناري",
    )
    seen = add_record(
        desk,
        KeyFigure,
        label_fr="Sur les routes canaries",
        value="1300",
        unit="consultations",
        qualifier="nearly",
        as_of="2018-05",
        source_fr="Compte rendu canari",
        places=places,
    )
    partners = [
        add_record(desk, Partner, name_fr="Hôpitaux canaris", kind="hospital"),
        add_record(desk, Partner, name_fr="Fonds canari des Nations", kind="un_body", since="1998"),
        add_record(desk, Partner, name_fr="Radiologues canaris", kind="profession"),
        add_record(desk, Partner, name_fr="Laboratoires canaris", kind="laboratory"),
    ]
    therapy = add_record(desk, Service, name_fr="Groupe de parole canari", kind="psychological")
    training = add_record(desk, Service, name_fr="Atelier canari", kind="training")
    return add_page(
        desk,
        StandardPage,
        home("fr"),
        title="Mission & objectifs canaris",
        kind="mission",
        introduction=html("<p>Une phrase d’ouverture canarie.</p>"),
        body=streamfield(
            [
                (
                    "section",
                    {"heading": HEADINGS[0], "text": html("<p>Canari du lieu, seul du pays [1].</p>")},
                ),
                ("section", {"heading": HEADINGS[1], "text": html("<p>Canari des routes.</p><p>Suite.</p>")}),
                (
                    "items",
                    {
                        "heading": "Qui peut venir",
                        "introduction": html("<p>La porte est ouverte.</p>"),
                        "items": listing(["Marocaines et Marocains", "Étrangers", "Migrants", "Réfugiés"]),
                    },
                ),
                ("key_figures", {"heading": "En chiffres", "figures": listing([cases.pk, seen.pk])}),
                (
                    "partners",
                    {
                        "heading": "Avec qui",
                        "introduction": "",
                        "partners": listing([p.pk for p in partners]),
                    },
                ),
                (
                    "services",
                    {
                        "heading": "Nos gestes",
                        "introduction": "",
                        "services": listing(
                            [
                                offered(therapy, "Dire l’angoisse à plusieurs."),
                                offered(training, "Pour soignants et personnel administratif."),
                            ]
                        ),
                    },
                ),
                ("section", {"heading": HEADINGS[2], "text": html("<p>Canari de la formation.</p>")}),
                (
                    "demands",
                    {
                        "heading": "Nos souhaits",
                        "introduction": html(
                            f'<p>Une recommandation <a linktype="page" id="{home("fr").pk}">déjà ancienne</a>.</p>'
                        ),
                        "items": listing(["Des antennes proches", "Un grand centre"]),
                    },
                ),
                ("section", {"heading": HEADINGS[3], "text": html("<p>Canari reconnu [2], encore [1].</p>")}),
            ]
        ),
        notes=streamfield(
            [
                ("note", html("<p>Selon l’association canarie.</p>", [])),
                ("note", html("<p>Fiche canarie.</p>", [])),
            ]
        ),
        citations=streamfield(
            [
                ("article", {"instrument": "CAT", "article": "14"}),
                ("article", {"instrument": "CAT", "article": "10"}),
            ]
        ),
    )


def offered(service, what: str) -> dict:
    return {"service": service.pk, "what": what, "for_whom": "", "where": "", "cost": ""}


def test_title_is_escaped_once(mission, reader):
    page = page_of(reader, "/fr/mission-objectifs-canaris/")
    assert words(page.h1) == "Mission & objectifs canaris"
    assert "&amp;amp;" not in str(page)


def test_sections_stand_in_order_under_a_table_of_contents(mission, reader):
    main = main_of(reader, mission.relative_path)
    headings = [
        *HEADINGS[:2],
        "Qui peut venir",
        "En chiffres",
        "Avec qui",
        "Nos gestes",
        HEADINGS[2],
        "Nos souhaits",
        HEADINGS[3],
        "Commentaires",
    ]
    assert texts(main.find("nav", class_="contents").find_all("a")) == headings
    assert [link["href"] for link in main.find("nav", class_="contents").find_all("a")] == [
        f"#{section(main, heading)['id']}" for heading in headings
    ]
    in_order(
        words(main),
        "ouverture canarie",
        "Canari du lieu",
        "Canari des routes",
        "Canari de la formation",
        "Canari reconnu",
    )
    assert len(section(main, HEADINGS[1]).find_all("p")) == 2


def test_figures_have_qualifier_unit_date_and_source(mission, reader):
    cases, seen = section(main_of(reader, mission.relative_path), "En chiffres").find_all(
        "li", class_="figure"
    )
    thousand = "\u202f"
    assert f"{say('more than', 'fr')} 5{thousand}000 {unit('cases', 5000, 'fr')}" in words(cases)
    assert f"{say('nearly', 'fr')} 1{thousand}300 {unit('consultations', 1300, 'fr')}" in words(seen)
    assert "Dossiers canaris accompagnés" in words(cases)
    assert "Compte rendu canari" in words(cases)
    # A date nobody gave is said to be unknown; the other has a month and no day.
    assert say("date unknown", "fr").capitalize() in words(cases)
    assert "mai 2018" in words(seen)
    assert cases.find("bdi", class_="figure-number")["dir"] == "ltr"


def test_a_figure_names_its_six_places_with_their_kind(mission, reader):
    seen = section(main_of(reader, mission.relative_path), "En chiffres").find_all("li", class_="figure")[1]
    named = {f"{name} {label(Place.Kind(kind), 'fr')}" for name, _ar, kind in PLACES}
    assert set(texts(seen.find("ul", class_="figure-places").find_all("li"))) == named


def test_who_may_come_keeps_its_order(mission, reader):
    part = section(main_of(reader, mission.relative_path), "Qui peut venir")
    assert texts(part.find_all("li")) == ["Marocaines et Marocains", "Étrangers", "Migrants", "Réfugiés"]


def test_partners_are_grouped_by_kind_and_recognition_has_its_year(mission, reader):
    part = section(main_of(reader, mission.relative_path), "Avec qui")
    assert texts(part.find_all("h3")) == [
        say(kind, "fr")
        for kind in ("United Nations bodies", "Hospitals", "Laboratories", "Professionals and volunteers")
    ]
    assert "1998" in words(part.find("li"))


def test_activities_are_services_of_two_kinds(mission, reader):
    part = section(main_of(reader, mission.relative_path), "Nos gestes")
    in_order(words(part), "Groupe de parole canari", "Dire l’angoisse", "Atelier canari", "Pour soignants")
    assert texts(part.find_all("h3")) == ["Groupe de parole canari", "Atelier canari"]


def test_demands_are_a_list_with_a_link(mission, reader):
    part = section(main_of(reader, mission.relative_path), "Nos souhaits")
    assert texts(part.find_all("li")) == ["Des antennes proches", "Un grand centre"]
    assert part.find("a")["href"] == "/fr/"


def test_claims_are_sourced_by_notes_that_lead_back(mission, reader):
    main = main_of(reader, mission.relative_path)
    marks = main.find_all("a", class_="note-mark")
    assert [(words(mark), mark["href"]) for mark in marks] == [
        ("[1]", "#note-1"),
        ("[2]", "#note-2"),
        ("[1]", "#note-1"),
    ]
    assert [mark.get("id") for mark in marks] == ["mark-1", "mark-2", None]
    notes = main.find("section", class_="notes").find_all("li")
    assert [note["id"] for note in notes] == ["note-1", "note-2"]
    assert "Selon l’association canarie." in words(notes[0])
    assert [note.find("a", class_="note-back")["href"] for note in notes] == ["#mark-1", "#mark-2"]


def test_articles_cited_lead_to_their_pages_which_lead_back(mission, reader):
    main = main_of(reader, mission.relative_path)
    links = [link["href"] for link in main.find_all("a") if "/convention/" in link.get("href", "")]
    assert links == ["/fr/convention/14/", "/fr/convention/10/"]
    article = main_of(reader, "/fr/convention/10/")
    assert mission.relative_path in [link.get("href") for link in article.find_all("a")]


@pytest.fixture(scope="module")
def report(desk, places):
    """The caravan of the teaser: population figures with a footnote, and an account too long for a card."""
    people = add_record(desk, KeyFigure, label_fr="Population canarie", value="10874", unit="inhabitants")
    households = add_record(desk, KeyFigure, label_fr="Foyers canaris", value="2093", unit="households")
    caravan = add_record(
        desk,
        Caravan,
        reference="CAR-CANARI-A",
        places=inline_formset([{"place": str(places[5].pk), "id": ""}]),
    )
    index = CaravanIndexPage.objects.get(locale__language_code="fr")
    return add_page(
        desk,
        CaravanReportPage,
        index,
        title="Caravane médicale de Tanocanari",
        caravan=caravan,
        context=html("<p>Au pied de la montagne canarie [1], " + "le chemin est long et " * 12 + "fin.</p>"),
        population=streamfield([("figure", people.pk), ("figure", households.pk)]),
        notes=streamfield([("note", html("<p>Recensement canari.</p>", []))]),
    )


def test_numbers_are_written_alike_whatever_the_source_did(report, reader):
    main = main_of(reader, report.relative_path)
    in_order(words(main), "10\u202f874", "2\u202f093")
    assert main.find("a", class_="note-mark")["href"] == "#note-1"
    assert "Recensement canari." in words(main.find(id="note-1"))


def test_the_teaser_is_cut_with_an_ellipsis_and_without_marks(report, reader):
    main = main_of(reader, "/fr/caravanes/")
    card = next(item for item in main.find_all("li") if item.find("a", href=report.relative_path))
    assert "montagne canarie" in words(card)
    assert "[1]" not in words(card)
    assert words(card.find(class_="card-summary")).endswith("…")
    # The link names where it leads: there is no “read more” in any language.
    assert texts(card.find_all("a")) == ["Caravane médicale de Tanocanari"]


def test_an_editors_own_excerpt_comes_first(report, editor, reader):
    edit_page(editor, report).fill(standfirst="Le mot canari de la rédaction.").accepted()
    card = next(
        item
        for item in main_of(reader, "/fr/caravanes/").find_all("li")
        if item.find("a", href=report.relative_path)
    )
    assert words(card.find(class_="card-summary")) == "Le mot canari de la rédaction."


def test_a_date_unknown_is_said_and_not_guessed(report, reader):
    found = facts(main_of(reader, report.relative_path))
    assert found[say("Date of the caravan", "fr")] == [say("date unknown", "fr").capitalize()]
