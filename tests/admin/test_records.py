"""Every record through its own form: one name in two languages, drafts, history, and what readers never see."""

from datetime import timedelta

import pytest
from django.conf import settings
from django.urls import reverse
from django.utils import timezone
from wagtail.models import Site

from campaigns.models import Caravan, Instrument, OfficialText, Position
from home.models import (
    Agreement,
    HelpContact,
    KeyFigure,
    Label,
    Partner,
    Place,
    Registration,
    Service,
    SiteSettings,
    StandardPage,
)
from news.models import NewsIndexPage, NewsPage

from .forms import (
    Form,
    add_page,
    add_record,
    committed,
    complaints,
    edit_record,
    home,
    inline_formset,
    listing,
    new_record,
    record_address,
    soup_of,
    streamfield,
)
from .reading import main_of, page_of, say, words

NO_ROWS = inline_formset([])


def enough_for(model) -> dict:
    """Return the values that a new record of a kind cannot do without."""
    if model is Registration:
        return {"name_fr": "Canari", "authority": Partner.objects.first(), "number": "R/1"}
    if model is Caravan:
        return {
            "reference": "CAR-CANARI",
            "places": inline_formset([{"place": str(Place.objects.first().pk), "id": ""}]),
        }
    if model is OfficialText:
        return {
            "instrument": Instrument.objects.first(),
            "article": "1",
            "paragraph": "9",
            "language": "fr",
            "text": "Canari",
            "edition": "Journal canari",
        }
    if model is Position:
        return {
            "instrument": Instrument.objects.first(),
            "statement_fr": "Canari",
            "source_fr": "Journal",
            "certainty": "reported",
        }
    return {
        Place: {"name_fr": "Canari", "kind": "town"},
        Partner: {"name_fr": "Canari", "kind": "ngo"},
        Service: {"name_fr": "Canari", "kind": "social"},
        Label: {"name_fr": "Canari", "slug": "canari"},
        KeyFigure: {"label_fr": "Canari"},
        Agreement: {"title_fr": "Canari", "kind": "intent", "signatories": NO_ROWS},
        HelpContact: {"name_fr": "Canari"},
        Instrument: {"code": "CANARI", "name_fr": "Canari", "parts": NO_ROWS},
    }[model]


CHANGES = {
    KeyFigure: "label_ar",
    Agreement: "title_ar",
    Registration: "name_ar",
    Caravan: "reported_on",
    OfficialText: "edition",
    Position: "statement_ar",
}
RECORDS = [
    *(Place, Partner, Service, Label, KeyFigure, Agreement, Registration, HelpContact),
    *(Caravan, Instrument, OfficialText, Position),
]


@pytest.mark.parametrize("model", RECORDS, ids=lambda model: model.__name__)
def test_record_is_added_changed_and_remembered(editor, model):
    record = add_record(editor, model, **enough_for(model))
    field = CHANGES.get(model, "name_ar")
    value = "2020-01" if field == "reported_on" else "كناري"
    edit_record(editor, record).fill(**{field: value}).accepted("publish" if hasattr(model, "live") else "")
    record = model.objects.get(pk=record.pk)
    assert getattr(record, field) == value
    history = editor.get(record_address(model, "history", record.pk))
    assert history.status_code == 200
    assert editor.user.get_username() in words(soup_of(history))
    assert record.revisions.count() >= 2
    assert editor.get(record_address(model, "list")).status_code == 200


def news_from(editor, code: str, **values):
    index = NewsIndexPage.objects.get(locale__language_code=code)
    return add_page(editor, NewsPage, index, title=f"canari {code}", **values)


@pytest.mark.parametrize(
    ("code", "names", "shown"),
    [
        ("fr", {"name_fr": "Canari", "name_ar": "كناري"}, ("Canari", None, None)),
        ("ar", {"name_fr": "Canari", "name_ar": "كناري"}, ("كناري", None, None)),
        ("fr", {"name_ar": "كناري"}, ("كناري", "ar-MA", "rtl")),
        ("ar", {"name_fr": "Canari"}, ("Canari", "fr-MA", "ltr")),
    ],
)
def test_name_falls_back_to_the_other_language_and_says_so(editor, reader, code, names, shown):
    place = add_record(editor, Place, kind="town", **names)
    item = news_from(editor, code, dateline=place)
    name = main_of(reader, item.relative_path).find(class_="place-name")
    other = name.find("bdi")
    assert (words(name), other and other["lang"], other and other["dir"]) == shown


@pytest.mark.parametrize(
    ("days", "is_shown"),
    [
        (0, True),
        (settings.HELP_CONTACT_FRESH_DAYS, True),
        (settings.HELP_CONTACT_FRESH_DAYS + 1, False),
        (None, False),
    ],
)
def test_help_contact_that_nobody_verified_lately_is_hidden(editor, reader, days, is_shown):
    verified = "" if days is None else (timezone.localdate() - timedelta(days=days)).isoformat()
    add_record(editor, HelpContact, name_fr="Écoute canarie", phone="0500 00 00 00", verified_on=verified)
    page = add_page(editor, StandardPage, home("fr"), title="Aide canarie", kind="help")
    assert ("Écoute canarie" in words(main_of(reader, page.relative_path))) is is_shown


def test_help_contact_in_draft_is_hidden(editor, reader):
    form = new_record(editor, HelpContact)
    form.fill(name_fr="Écoute canarie", verified_on=timezone.localdate().isoformat()).accepted("")
    page = add_page(editor, StandardPage, home("fr"), title="Aide canarie", kind="help")
    assert "Écoute canarie" not in words(main_of(reader, page.relative_path))


@pytest.fixture
def figure(editor):
    return add_record(editor, KeyFigure, label_fr="Canaris", label_ar="كناري", value="12", unit="people")


@pytest.fixture
def page_with_figure(editor, figure):
    body = streamfield([("key_figures", {"heading": "Chiffres", "figures": listing([figure.pk])})])
    return add_page(editor, StandardPage, home("fr"), title="Chiffres canaris", body=body)


def test_figure_in_draft_is_not_shown(editor, reader, figure, page_with_figure):
    edit_record(editor, figure).fill(value="99").accepted("")
    shown = words(main_of(reader, page_with_figure.relative_path))
    assert "12" in shown
    assert "99" not in shown


def test_figure_that_is_withdrawn_is_not_shown(editor, reader, figure, page_with_figure):
    assert "Canaris" in words(main_of(reader, page_with_figure.relative_path))
    form_address = record_address(KeyFigure, "unpublish", figure.pk)
    with committed():
        assert editor.post(form_address).status_code == 302
    assert "Canaris" not in words(main_of(reader, page_with_figure.relative_path))


def test_place_within_itself_is_refused(editor):
    outer = add_record(editor, Place, name_fr="Grand canari", kind="region")
    inner = add_record(editor, Place, name_fr="Petit canari", kind="town", within=outer)
    for place, within in ((outer, outer), (outer, inner)):
        form = edit_record(editor, place).fill(within=within)
        assert form.send("").status_code == 200
        assert say("A place cannot lie within itself.", "fr") in complaints(form.response)


def test_agreement_before_itself_is_refused(editor):
    agreement = add_record(editor, Agreement, **enough_for(Agreement))
    form = edit_record(editor, agreement).fill(earlier=agreement)
    assert form.send().status_code == 200
    assert say("An agreement cannot come before itself.", "fr") in complaints(form.response)


def test_two_labels_with_one_address_are_refused(editor):
    add_record(editor, Label, **enough_for(Label))
    form = new_record(editor, Label).fill(name_fr="Autre", slug="canari")
    assert form.send("").status_code == 200
    assert complaints(form.response)


def test_place_that_a_caravan_needs_cannot_be_deleted(editor):
    caravan = add_record(editor, Caravan, **enough_for(Caravan))
    place = caravan.places.first().place
    editor.post(record_address(Place, "delete", place.pk))
    assert Place.objects.filter(pk=place.pk).exists()


def test_the_organisations_names_are_a_setting(editor, reader):
    settings = SiteSettings.for_site(Site.objects.get(is_default_site=True))
    address = reverse("wagtailsettings:edit", args=["home", "sitesettings", settings.site_id])
    form = Form(editor, address, instance=settings)
    form.fill(name_fr="Maison canarie", short_name="MC", other_names="AMEVT, AMERVT").accepted("")
    page = page_of(reader, "/fr/")
    assert "Maison canarie" in words(page)
