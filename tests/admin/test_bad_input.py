"""What an editor gets wrong: said in the editor's language, beside the field, with nothing typed lost."""

import pytest
from django.utils.translation import gettext, override
from wagtail.users.models import UserProfile

from campaigns.models import (
    CampaignIndexPage,
    CampaignPage,
    Caravan,
    CaravanIndexPage,
    CaravanReportPage,
    Instrument,
)
from home.dates import PartialDate
from home.models import HelpContact, HomePage, KeyFigure, Place, StandardPage
from news.models import NewsIndexPage, NewsPage

from .forms import (
    add_page,
    complaints,
    edit_page,
    edit_record,
    home,
    html,
    inline_formset,
    listing,
    lost,
    new_page,
    new_record,
    streamfield,
)

pytestmark = pytest.mark.once

PARENTS = {
    StandardPage: HomePage,
    NewsPage: NewsIndexPage,
    CampaignPage: CampaignIndexPage,
    CaravanReportPage: CaravanIndexPage,
}
NOT_A_DATE = (
    "“%(text)s” is not a date. Type 18/12/2021, 12/2021 or 2021, or leave empty if the date is unknown."
)
END_FIRST = "The end (%(end)s) is before the start (%(start)s)."
NOT_IN_CALENDAR = "“%(text)s” is not in the calendar."
NO_SUCH_CHOICE = "Select a valid choice. That choice is not one of the available choices."
REQUIRED = "This field is required."


def in_admin(client, code: str) -> None:
    """Choose the language in which an editor reads the admin."""
    profile = UserProfile.get_for_user(client.user)
    profile.preferred_language = code
    profile.save()


def said(code: str, message: str, **values) -> str:
    """Return a message in a language; partial dates among its values in words."""
    with override(code):
        values = {
            name: value.words() if isinstance(value, PartialDate) else value for name, value in values.items()
        }
        return gettext(message) % values if values else gettext(message)


def page_form(editor, model, **values):
    parent = PARENTS[model].objects.get(locale__language_code="fr")
    return new_page(editor, model, parent).fill(title="Titre canari", standfirst="Chapô canari", **values)


def refused(form, message: str, *known: str, **values) -> None:
    """Check that a form comes back, published in French or saved in Arabic, with a message and all that was typed."""
    for action, code in (("publish", "fr"), ("", "ar")):
        in_admin(form.client, code)
        response = form.send(action)
        assert response.status_code == 200, "the form was taken"
        assert said(code, message, **values) in complaints(response)
        assert lost(form, *known) == {}


INSTITUTIONS = ("institutions", {"heading": "Gardés", "partners": listing(["999999"])})
END = PartialDate("2021-04-01")
START = PartialDate("2021-05-02")


@pytest.mark.parametrize(
    ("model", "start", "end"), [(NewsPage, "event_start", "event_end"), (CampaignPage, "start", "end")]
)
def test_page_that_ends_before_it_starts(editor, model, start, end):
    form = page_form(editor, model, **{start: "02/05/2021", end: "01/04/2021"})
    refused(form, END_FIRST, end=END, start=START)


def test_caravan_that_ends_before_it_starts(editor):
    place = Place.objects.first()
    form = new_record(editor, Caravan).fill(
        reference="CAR-CANARI",
        start="2021-05-02",
        end="2021-04-01",
        places=inline_formset([{"place": str(place.pk), "id": ""}]),
    )
    refused(form, END_FIRST, end=END, start=START)


def test_end_without_start(editor):
    form = page_form(editor, NewsPage, event_end="2021")
    refused(form, "Give the start date too, or leave the end empty.")


def test_update_before_publication(editor):
    form = page_form(editor, NewsPage, published_at="2022-06-13 15:08", updated_at="2022-06-13 15:07")
    refused(form, "The update is before the publication.")


def test_banner_that_ends_before_it_starts(editor):
    form = edit_page(editor, home("fr")).fill(banner_from="2026-06-26", banner_until="2026-06-20")
    refused(form, "The end is before the start.")


@pytest.mark.parametrize("typed", ["hier", "2021-13", "18/12/21", "2021-04-01x", "<b>2021</b>"])
def test_date_that_is_no_date(editor, typed):
    form = page_form(editor, NewsPage, event_start=typed)
    refused(form, NOT_IN_CALENDAR if typed == "2021-13" else NOT_A_DATE, text=typed)


@pytest.mark.parametrize("typed", ["31/02/2021", "2021-02-30"])
def test_day_that_no_calendar_has(editor, typed):
    refused(page_form(editor, NewsPage, event_start=typed), "“%(text)s” is not in the calendar.", text=typed)


def test_year_out_of_range(editor):
    form = page_form(editor, NewsPage, event_start="1066")
    refused(form, "The year must be between %(first)d and %(last)d.", first=1800, last=2199)


@pytest.mark.parametrize(("day", "month"), [("31", "2"), ("0", "5"), ("3", "13")])
def test_observance_on_a_day_that_does_not_exist(editor, day, month):
    form = page_form(editor, CampaignPage, observance_day=day, observance_month=month)
    refused(form, "There is no such day in the calendar.")


def test_half_an_observance(editor):
    form = page_form(editor, CampaignPage, observance_day="26")
    refused(form, "Give both the day and the month, or neither.")


def test_key_figure_without_unit(editor):
    form = new_record(editor, KeyFigure).fill(label_fr="Canaris", value="78")
    refused(form, "A figure needs its unit: 78 what?")


def test_caravans_figure_without_unit(editor):
    caravan = Caravan.objects.first()
    form = edit_record(editor, caravan)
    row = {"value": "78", "unit": "", "qualifier": "exact", "public": "on", "id": ""}
    blank = dict.fromkeys(
        ("service", "label_fr", "label_ar", "as_of", "source_fr", "source_ar", "source_url"), ""
    )
    form.fill(figures=inline_formset([row | blank]))
    refused(form, "A figure needs its unit: 78 what?")


def test_figure_below_zero(editor):
    form = new_record(editor, KeyFigure).fill(label_fr="Canaris", value="-1", unit="people")
    response = form.send()
    assert response.status_code == 200
    assert complaints(response)
    assert lost(form) == {}


@pytest.mark.parametrize(
    ("model", "field"),
    [(NewsPage, "dateline"), (CaravanReportPage, "caravan"), (StandardPage, "share_image")],
)
def test_choice_of_what_does_not_exist(editor, model, field):
    refused(page_form(editor, model, **{field: "999999"}), NO_SUCH_CHOICE, field)


def test_caravan_at_a_place_that_does_not_exist(editor):
    form = new_record(editor, Caravan).fill(
        reference="CAR-CANARI", places=inline_formset([{"place": "999999", "id": ""}])
    )
    refused(form, NO_SUCH_CHOICE, "places-0-place")


@pytest.mark.parametrize("field", ["body", "related"])
def test_block_that_chooses_what_does_not_exist(editor, field):
    rows = {
        "body": [
            ("text", html("<p>Gardé.</p>")),
            INSTITUTIONS,
        ],
        "related": [("page", "999999")],
    }
    form = page_form(editor, NewsPage, **{field: streamfield(rows[field])})
    response = form.send()
    assert response.status_code == 200
    assert said("fr", REQUIRED) in complaints(response)
    assert all(values == ["999999"] for values in lost(form).values())


def test_empty_title(editor):
    form = page_form(editor, StandardPage).fill(title="")
    refused(form, REQUIRED)


@pytest.mark.parametrize("title", ["قافلة الكناري", "!!!"])
def test_page_without_slug_gets_a_latin_one(editor, title):
    form = new_page(editor, StandardPage, home("ar")).fill(title=title)
    form.accepted()
    page = StandardPage.objects.get(title=title)
    assert page.slug.isascii()
    assert page.slug
    form = new_page(editor, StandardPage, home("ar")).fill(title=title)
    form.accepted("")
    assert StandardPage.objects.filter(title=title).values_list("slug", flat=True).distinct().count() == 2


def test_arabic_slug_becomes_a_latin_one(editor):
    page_form(editor, StandardPage, slug="قافلة").accepted()
    slug = StandardPage.objects.get(title="Titre canari").slug
    assert slug
    assert slug.isascii()


CLASH = "The other language already has another page at this address: “%(title)s”. Choose another slug."


def test_new_page_with_a_slug_of_the_other_language(editor):
    add_page(editor, StandardPage, home("ar"), title="صفحة كنارية", slug="canari")
    refused(page_form(editor, StandardPage, slug="canari"), CLASH, title="صفحة كنارية")


def test_edited_page_with_a_slug_of_the_other_language(editor):
    add_page(editor, StandardPage, home("ar"), title="صفحة كنارية", slug="canari")
    page = add_page(editor, StandardPage, home("fr"), title="Autre canari")
    refused(edit_page(editor, page).fill(slug="canari"), CLASH, title="صفحة كنارية")


def test_slug_made_by_the_site_avoids_the_other_language(editor):
    add_page(editor, StandardPage, home("ar"), title="صفحة كنارية", slug="canari")
    assert add_page(editor, StandardPage, home("fr"), title="Canari").slug == "canari-2"


def test_mark_without_note(editor):
    form = page_form(editor, NewsPage, body=streamfield([("text", html("<p>Un [1] et deux [2].</p>"))]))
    form.fill(notes=streamfield([("note", html("<p>Une.</p>", []))]))
    for code in ("fr", "ar"):
        in_admin(editor, code)
        response = form.send()
        with override(code):
            assert gettext("The text has the mark [%d], but there is no such note.") % 2 in complaints(
                response
            )
        assert lost(form) == {}


def test_note_without_mark(editor):
    form = page_form(editor, NewsPage, notes=streamfield([("note", html("<p>Une.</p>", []))]))
    refused(form, "Note %(n)d is not marked in the text: type [%(n)d] where it belongs.", n=1)


@pytest.mark.parametrize("given", ["latitude", "longitude"])
def test_one_coordinate_alone(editor, given):
    form = new_record(editor, Place).fill(name_fr="Canari", kind="town", **{given: "31.5"})
    refused(form, "Give both coordinates, or neither.")


def test_coordinates_off_the_earth(editor):
    form = new_record(editor, Place).fill(name_fr="Canari", kind="town", latitude="95", longitude="3")
    refused(form, "These coordinates are not on the Earth.")


def test_record_without_a_name_in_any_language(editor):
    form = new_record(editor, Place).fill(name_fr="  ", kind="town")
    refused(form, "Write it in French, in Arabic, or in both.", "name_fr")


def test_help_verified_in_the_future(editor):
    form = new_record(editor, HelpContact).fill(name_fr="Canari", verified_on="2199-01-01")
    refused(form, "This day has not come yet.")


def test_part_of_a_treaty_that_ends_before_it_starts(editor):
    part = {"number": "1", "first_article": "9", "last_article": "3", "name_fr": "", "name_ar": "", "id": ""}
    form = new_record(editor, Instrument).fill(
        code="XYZ", name_fr="Traité canari", parts=inline_formset([part])
    )
    refused(form, "The last article is before the first.")
