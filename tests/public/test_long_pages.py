"""A longer page costs no more queries: however many items a list holds and however many links a text holds."""

import json
from io import BytesIO

import pytest

from home.models import (
    KeyFigure,
    Label,
    Partner,
    Place,
    Registration,
    Service,
    SiteDocument,
    SiteImage,
    StandardPage,
)
from news.models import NewsPage
from site_config.demo.artwork import draw_pattern

from .support import page_at, public_pages
from .test_query_budgets import counted

pytestmark = pytest.mark.once  # as many queries on both databases

SHORT, LONG = 2, 30


@pytest.fixture
def images(db):
    picture = draw_pattern("test")
    made = [SiteImage(title=f"Image {n}", alt_fr=f"Dessin {n}") for n in range(20)]
    for image in made:
        image.file.save("x.png", BytesIO(picture), save=False)
        image.save()
    return made


@pytest.fixture
def documents(db):
    made = [SiteDocument(title=f"Document {n}", show_in_publications=True) for n in range(LONG)]
    for document in made:
        document.file.save("x.csv", BytesIO(b"a;b"), save=False)
        document.save()
    return made


def figures(count):
    made = []
    for n in range(count):
        figure = KeyFigure(label_fr=f"Figure {n}", value=n + 1, unit="people")
        figure.places = list(Place.objects.all()[n % 5 : n % 5 + 2])
        figure.save()
        made.append(figure.pk)
    return {"type": "key_figures", "value": {"heading": "Chiffres", "figures": made}}


def partners(count):
    made = [
        Partner.objects.create(name_fr=f"Partenaire {n}", kind=Partner.Kind.values[n % 9]).pk
        for n in range(count)
    ]
    return {"type": "partners", "value": {"heading": "Partenaires", "partners": made}}


def registrations(count):
    made = [
        Registration.objects.create(
            name_fr="Agrément",
            number=f"{n}/2020",
            authority=Partner.objects.create(name_fr=f"Autorité {n}", kind="ministry"),
        ).pk
        for n in range(count)
    ]
    return {"type": "registrations", "value": {"heading": "Agréments", "registrations": made}}


def services(count):
    made = [Service.objects.create(name_fr=f"Service {n}", kind="medical").pk for n in range(count)]
    offered = [{"service": pk, "what": "Soins", "for_whom": "", "where": "", "cost": ""} for pk in made]
    return {"type": "services", "value": {"heading": "Services", "services": offered}}


def links(count):
    paragraphs = [
        f'<p><a linktype="page" id="{page.pk}">{page.title}</a></p>' for page in public_pages()[5 : 5 + count]
    ]
    return {"type": "section", "value": {"heading": "Liens", "text": "".join(paragraphs)}}


def several_texts(count):
    """Links spread over many texts cost what links in one text cost."""
    return [links(1) | {"value": links(n + 1)["value"] | {"heading": f"Texte {n}"}} for n in range(count)]


def page_with(*blocks) -> StandardPage:
    page = StandardPage(title="Longue page", slug="longue-page", body=json.dumps(blocks))
    page_at("/fr/").add_child(instance=page)
    return page


def cost(client, *blocks) -> int:
    page = page_with(*blocks)
    address = "/fr/longue-page/"
    assert client.get(address).status_code == 200
    queries = len(counted(client, address))
    page.delete()
    return queries


@pytest.mark.parametrize(
    ("make", "count"),
    [(figures, 12), (partners, 30), (registrations, 10), (services, 20), (links, 40)],
    ids=lambda value: getattr(value, "__name__", value),
)
def test_records_of_a_page_cost_the_same_however_many(client, make, count):
    assert cost(client, make(count)) == cost(client, make(2)) <= 8


def test_links_in_many_texts_cost_what_they_cost_in_one(client):
    assert cost(client, *several_texts(20)) == cost(client, links(2))


def test_pictures_cost_the_same_however_many(client, images):
    def pictures(count):
        chosen = [{"image": image.pk, "alt_text": "Dessin", "decorative": False} for image in images[:count]]
        return [{"type": "picture", "value": {"image": value, "caption": "Légende"}} for value in chosen]

    assert cost(client, *pictures(20)) == cost(client, *pictures(2))


def test_documents_cost_the_same_however_many(client, documents):
    def blocks(count):
        ids = [document.pk for document in documents[:count]]
        text = "".join(f'<p><a linktype="document" id="{pk}">Lire</a></p>' for pk in ids)
        return [
            {"type": "documents", "value": {"heading": "Documents", "documents": ids}},
            {"type": "section", "value": {"heading": "Liens", "text": text}},
        ]

    assert cost(client, *blocks(LONG)) == cost(client, *blocks(SHORT))
    # The publications: a count and the documents.
    assert len(counted(client, "/fr/publications/")) == 4


def test_lists_of_news_cost_the_same_however_many(client):
    addresses = [
        "/fr/actualites/",
        "/fr/actualites/sujet/prevention/",
        "/fr/actualites/annee/2026/",
        "/fr/actualites/rss/",
    ]
    before = [len(counted(client, address)) for address in addresses]
    index, labels = page_at("/fr/actualites/"), list(Label.objects.all())
    for n in range(LONG):
        page = NewsPage(title=f"Brève {n}", slug=f"breve-{n}", dateline=Place.objects.all()[n % 5])
        page.published_at = page.published_at.replace(year=2026)
        index.add_child(instance=page)
        page.labels = labels
        page.save()
    assert [len(counted(client, address)) for address in addresses] == before
    # An item among so many like it.
    assert len(counted(client, "/fr/actualites/breve-3/")) <= 8


def test_search_results_cost_the_same_however_many(client):
    for n in range(LONG):
        page_at("/fr/mission/").add_child(instance=StandardPage(title=f"Zellige {n}", slug=f"zellige-{n}"))
        if n == 0:
            few = len(counted(client, "/fr/recherche/?q=zellige"))
    assert len(counted(client, "/fr/recherche/?q=zellige")) == few
