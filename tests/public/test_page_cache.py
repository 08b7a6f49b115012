"""A page kept in the cache is fresh at once after every change that a reader can see."""

from datetime import date, timedelta

import pytest
from django.core.cache import cache
from django.utils import timezone

from home.dates import site_day
from home.models import Agreement, HelpContact, KeyFigure, Label, Partner, Place, SiteSettings
from home.page_cache import content_changed, generation

from .support import ARTICLE, SENSITIVE, page_at


@pytest.fixture
def change(django_capture_on_commit_callbacks):
    """Return a function that makes a change and commits it, as far as the page cache can tell."""

    def make(action):
        with django_capture_on_commit_callbacks(execute=True):
            action()

    return make


def text(client, address) -> str:
    return client.get(address).content.decode().replace("\u202f", " ").replace("\u00a0", " ")


def record_changed(model, found, **changes):
    """Change a record as its admin form does: a revision that is published where records have drafts."""

    def action():
        record = model.objects.get(**found)
        for name, value in changes.items():
            setattr(record, name, value)
        record.save()
        if hasattr(record, "live"):
            record.save_revision().publish()

    return action


def page_changed(address, **changes):
    def action():
        page = page_at(address)
        for name, value in changes.items():
            setattr(page, name, value)
        page.save_revision().publish()

    return action


def rename_party(name):
    party = Partner.objects.filter(agreements__kind="accession").first()
    party.name_fr = name
    party.save()


CHANGES = [
    ("/fr/mission/", page_changed("/fr/mission/", standfirst="Un chapeau nouveau"), "Un chapeau nouveau"),
    ("/fr/actualites/", page_changed(f"/fr/{ARTICLE}", title="Un titre nouveau"), "Un titre nouveau"),
    ("/fr/convention/", page_changed("/fr/convention/14/", title="Réparer, soigner"), "Réparer, soigner"),
    (
        "/fr/",
        record_changed(KeyFigure, {"label_fr__contains": "onsultations", "value": 1300}, value=1301),
        "1 301",
    ),
    (
        "/ar/",
        record_changed(KeyFigure, {"label_fr__contains": "onsultations", "value": 1300}, value=1301),
        "1 301",
    ),
    ("/ar/actualites/", record_changed(Label, {"slug": "prevention"}, name_ar="وسم جديد"), "وسم جديد"),
    (
        "/fr/caravanes/",
        record_changed(Place, {"name_fr": "Tanougha"}, name_fr="Tanougha-Neuve"),
        "Tanougha-Neuve",
    ),
    ("/fr/mission/", record_changed(SiteSettings, {}, notice_fr="Fermé mardi"), "Fermé mardi"),
    ("/ar/mission/", record_changed(SiteSettings, {}, notice_ar="مغلق يوم الثلاثاء"), "مغلق يوم الثلاثاء"),
    (f"/fr/{ARTICLE}", lambda: rename_party("Partie nouvelle"), "Partie nouvelle"),
]


@pytest.mark.parametrize(
    ("address", "action", "new"), CHANGES, ids=[f"{line[0]} {line[2]}" for line in CHANGES]
)
def test_change_shows_at_once(client, change, address, action, new):
    assert new not in text(client, address)
    change(action)
    assert new in text(client, address)


def test_agreement_shows_its_change_on_both_language_pages(client, change):
    agreement = Agreement.objects.get(kind="accession")
    for code in ("fr", "ar"):
        text(client, f"/{code}/{ARTICLE}")
    change(record_changed(Agreement, {"pk": agreement.pk}, signed_on="2001-02-03"))
    assert "3 février 2001" in text(client, f"/fr/{ARTICLE}")
    assert "3 فبراير 2001" in text(client, f"/ar/{ARTICLE}")


def test_help_contact_appears_and_goes_with_its_verification(client, change):
    contact = HelpContact(
        name_fr="Écoute de test",
        what_for_fr="Parler",
        phone="000",
        verified_on=timezone.localdate(),
        live=True,
    )
    text(client, "/fr/aide/")
    change(contact.save)
    assert "Écoute de test" in text(client, "/fr/aide/")
    change(record_changed(HelpContact, {"pk": contact.pk}, verified_on=date(2020, 1, 1)))
    assert "Écoute de test" not in text(client, "/fr/aide/")


def test_unpublish_move_and_delete_show_at_once(client, change):
    article = page_at(f"/fr/{ARTICLE}")
    assert client.get(f"/fr/{ARTICLE}").status_code == 200
    assert article.title in text(client, "/fr/actualites/")
    change(article.unpublish)
    assert client.get(f"/fr/{ARTICLE}").status_code == 404
    assert article.title not in text(client, "/fr/actualites/")

    goals = page_at("/fr/qui-sommes-nous/objectifs/")
    assert client.get("/fr/qui-sommes-nous/objectifs/").status_code == 200
    change(lambda: goals.move(page_at("/fr/mission/"), pos="last-child"))
    assert client.get("/fr/mission/objectifs/").status_code == 200
    assert client.get("/fr/qui-sommes-nous/objectifs/").status_code in (301, 404)

    assert client.get("/fr/mission/objectifs/").status_code == 200
    change(page_at("/fr/mission/objectifs/").delete)
    assert client.get("/fr/mission/objectifs/").status_code == 404


def test_draft_leaves_the_kept_pages_alone(client, change, django_assert_num_queries):
    """An editor at work, autosaved twice a second, must not empty the readers' cache."""
    client.get("/fr/mission/")
    page = page_at("/fr/mission/")
    page.standfirst = "Brouillon"
    change(page.save_revision)
    with django_assert_num_queries(0):
        assert "Brouillon" not in client.get("/fr/mission/").content.decode()


def test_uncommitted_change_empties_nothing(client, django_assert_num_queries):
    client.get("/fr/mission/")
    content_changed()
    with django_assert_num_queries(0):
        client.get("/fr/mission/")


def test_sensitive_page_is_kept_nowhere(client):
    assert client.get(f"/fr/{SENSITIVE}")["Cache-Control"] == "no-store"
    response = client.get(f"/fr/{SENSITIVE}")
    assert response["Cache-Control"] == "no-store"


@pytest.mark.parametrize("query", ["?utm_source=x", "?page=1&page=1", "?q=x", "?page=a", "?page=00001"])
def test_no_query_fills_the_cache(client, query):
    client.get("/fr/actualites/")
    kept = len(cache._cache)
    client.get(f"/fr/actualites/{query}")
    assert len(cache._cache) == kept


def test_signed_in_editor_is_never_answered_from_the_cache(client, admin_client, django_assert_num_queries):
    client.get("/fr/mission/")
    page = page_at("/fr/mission/")
    type(page).objects.filter(pk=page.pk).update(standfirst="Sans signal")
    assert "Sans signal" not in client.get("/fr/mission/").content.decode()
    assert "Sans signal" in admin_client.get("/fr/mission/").content.decode()
    # And what an editor is shown is kept for nobody.
    assert "Sans signal" not in client.get("/fr/mission/").content.decode()


def test_a_day_ends_for_kept_pages_too(client, monkeypatch):
    """What is shown until a day (a picture of somebody, a number to call) is not kept into the next one."""
    client.get("/fr/mission/")
    today = generation()
    monkeypatch.setattr("home.page_cache.real_day", lambda: site_day() + timedelta(days=1))
    assert generation() != today
