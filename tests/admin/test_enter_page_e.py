"""Page E: a caravan of a whole month, its partners by role, what was counted and what was not, and its week."""

import pytest

from campaigns.models import (
    CampaignIndexPage,
    CampaignPage,
    Caravan,
    CaravanIndexPage,
    CaravanPartner,
    CaravanReportPage,
)
from home.models import KeyFigure, Partner, Place, Service
from news.models import NewsIndexPage, NewsPage

from .forms import add_page, add_record, html, inline_formset, streamfield
from .reading import facts, in_order, label, main_of, say, say_many, section, texts, unit, words

pytestmark = pytest.mark.once

ROLES = ["organiser", "partner", "funder", "programme"]
COUNTED = [(78, "Caravane canarie"), (150, "Aide canarie"), (20, "Écoute canarie")]
ACTIVITIES = ["Conférence « Accueillir le canari »", "Ateliers de savoir-être", "Tournoi de football"]


@pytest.fixture(scope="module")
def caravan(desk):
    place = add_record(desk, Place, name_fr="Marracanari", name_ar="مراكناري", kind="city")
    partners = [add_record(desk, Partner, name_fr=f"Canari {role}", kind="ngo") for role in ROLES]
    services = [add_record(desk, Service, name_fr=name, kind="aid") for _count, name in COUNTED]
    figures = [figure(service, count) for service, (count, _name) in zip(services, COUNTED, strict=True)]
    uncounted = add_record(desk, Service, name_fr="Soin jamais compté", kind="medical")
    return add_record(
        desk,
        Caravan,
        reference="CAR-2021-CANARI",
        start="12/2021",
        places=inline_formset([{"place": str(place.pk), "id": ""}]),
        partners=inline_formset(
            [
                {"partner": str(one.pk), "role": role, "id": ""}
                for one, role in zip(partners, ROLES, strict=True)
            ]
        ),
        specialties=[uncounted],
        activities=inline_formset(
            [{"service": "", "label_fr": text, "label_ar": "", "id": ""} for text in ACTIVITIES]
        ),
        figures=inline_formset([*figures, figure(uncounted, "")]),
    )


def figure(service, value) -> dict:
    return {
        "service": str(service.pk),
        "label_fr": "",
        "label_ar": "",
        "value": str(value),
        "unit": "people",
        "qualifier": "exact",
        "as_of": "2021-12",
        "source_fr": "Presse canarie",
        "source_ar": "",
        "source_url": "",
        "public": "on",
        "id": "",
    }


@pytest.fixture(scope="module")
def report(desk, caravan):
    return add_page(
        desk,
        CaravanReportPage,
        CaravanIndexPage.objects.get(locale__language_code="fr"),
        title="La caravane de Marracanari",
        caravan=caravan,
        story=html("<p>Récit canari.</p>"),
        objectives=streamfield([("item", "Soigner"), ("item", "Écouter")]),
        follow_up=html("<p>Un réseau canari est né.</p>"),
        demands=streamfield([("item", "Un lieu fixe")]),
    )


@pytest.fixture(scope="module")
def campaign(desk, report):
    network = add_page(
        desk,
        NewsPage,
        NewsIndexPage.objects.get(locale__language_code="fr"),
        title="Naissance d’un réseau canari",
    )
    counted = add_record(desk, KeyFigure, label_fr="Présents canaris", value="40", unit="people")
    return add_page(
        desk,
        CampaignPage,
        CampaignIndexPage.objects.get(locale__language_code="fr"),
        title="Semaine canarie",
        observance="Journée canarie des migrants",
        observance_day="18",
        observance_month="12",
        start="13/12/2021",
        end="18/12/2021",
        edition="7",
        body=streamfield([("text", html("<p>Texte canari.</p>"))]),
        activities=streamfield(
            [
                ("activity", {"service": "", "text": "Une marche", "figure": ""}),
                ("activity", {"service": "", "text": "Un colloque", "figure": counted.pk}),
            ]
        ),
        demands=streamfield([("item", "Des papiers"), ("item", "Des soins")]),
        related=streamfield([("page", report.pk), ("page", network.pk)]),
        citations=streamfield([("article", {"instrument": "CAT", "article": "3"})]),
    )


def test_month_is_shown_without_a_day(report, reader):
    found = facts(main_of(reader, report.relative_path))
    assert found[say("Date of the caravan", "fr")] == ["décembre 2021"]
    assert "Marracanari" in found[say_many("Place", "Places", 1, "fr", "heading")][0]


def test_partners_stand_under_their_roles(report, reader):
    found = facts(section(main_of(reader, report.relative_path), say("Partners", "fr")))
    assert found == {label(CaravanPartner.Role(role), "fr"): [f"Canari {role}"] for role in ROLES}


def test_three_counts_of_people_are_never_added_up(report, reader):
    main = main_of(reader, report.relative_path)
    part = section(main, say("Figures", "fr"))
    rows = part.find("tbody").find_all("tr")
    assert [(words(row.th), words(row.td)) for row in rows] == [(name, str(count)) for count, name in COUNTED]
    # Counted at one date by one source, which is said once, under the table.
    source = words(part.find("table").find_next_sibling("p"))
    assert "Presse canarie" in source and "décembre 2021" in source
    assert words(part.caption).casefold() == unit("people", 10, "fr")
    assert str(78 + 150 + 20) not in words(main)


def test_what_was_not_counted_is_not_shown_as_zero(report, reader):
    main = main_of(reader, report.relative_path)
    part = section(main, say("Figures", "fr"))
    assert "Soin jamais compté" not in words(part)
    assert "0" not in [words(cell) for cell in main.find_all("td")]
    assert "Soin jamais compté" in words(section(main, say("Medical specialties", "fr")))


def test_activities_need_no_figure(report, reader):
    items = section(main_of(reader, report.relative_path), say("Activities", "fr")).find_all("li")
    assert texts(items) == [ACTIVITIES[0].replace("« ", "«\u202f").replace(" »", "\u202f»"), *ACTIVITIES[1:]]


def test_story_objectives_and_demands_keep_their_order(report, reader):
    main = main_of(reader, report.relative_path)
    assert texts(section(main, say("Objectives", "fr")).find_all("li")) == ["Soigner", "Écouter"]
    assert texts(section(main, say("Follow-up and demands", "fr")).find_all("li")) == ["Un lieu fixe"]
    in_order(words(main), "Soigner", "Récit canari.", "Un réseau canari est né.", "Un lieu fixe")


def test_campaign_has_its_day_its_dates_and_its_edition(campaign, reader):
    found = facts(main_of(reader, campaign.relative_path))
    assert found[say("Day or week", "fr")] == ["Journée canarie des migrants"]
    assert found[say("Edition", "fr")] == ["7"]
    in_order(found[say("Date", "fr")][0], "13", "18 décembre 2021")
    assert found[say("Next on", "fr")][0].startswith("18 décembre 20")


def test_campaign_leads_to_the_caravan_and_the_network(campaign, report, reader):
    main = main_of(reader, campaign.relative_path)
    part = next(
        one for one in main.find_all("section") if words(one.h2) == say("Related news and caravans", "fr")
    )
    assert [link["href"] for link in part.find_all("a")] == [
        report.relative_path,
        "/fr/actualites/naissance-dun-reseau-canari/",
    ]
    assert "/fr/convention/3/" in [link.get("href") for link in main.find_all("a")]


def test_campaigns_activity_without_figure_shows_none(campaign, reader):
    activities = section(main_of(reader, campaign.relative_path), say("Activities", "fr")).find(
        "ul", class_="activities"
    )
    first, second = activities.find_all("li", recursive=False)
    assert words(first) == "Une marche"
    in_order(words(second), "Un colloque", f"40 {unit('people', 40, 'fr')}", "Présents canaris")
    assert texts(section(main_of(reader, campaign.relative_path), say("Demands", "fr")).find_all("li")) == [
        "Des papiers",
        "Des soins",
    ]
