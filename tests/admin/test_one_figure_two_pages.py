"""A figure stands once, in its record: changing it there changes both pages at once, the page cache on."""

import pytest

from campaigns.models import Caravan, CaravanReportPage
from home.models import KeyFigure, StandardPage

from .forms import add_page, add_record, edit_record, home, listing, streamfield
from .reading import main_of, words
from .translating import fill_in, publish, submit, untranslated, version

PATHS = ["/fr/chiffres-canaris/", "/ar/chiffres-canaris/"]


@pytest.fixture
def figure(editor):
    return add_record(
        editor,
        KeyFigure,
        label_fr="Canaris",
        label_ar="كناري",
        value="4321",
        unit="people",
        qualifier="nearly",
    )


@pytest.fixture
def pages(editor, figure):
    """The page in French, and its translation, which carries the same choice of a figure."""
    body = streamfield([("key_figures", {"heading": "Chiffres", "figures": listing([figure.pk])})])
    page = add_page(editor, StandardPage, home("fr"), title="Chiffres canaris", body=body)
    submit(editor, page, "ar")
    fill_in(editor, page, untranslated(page), "كلمات كنارية")
    publish(editor, version(page, "ar"))


def test_published_change_shows_on_both_pages_at_once(
    editor, reader, figure, pages, django_assert_num_queries
):
    for path in PATHS:
        assert "4\u202f321" in words(main_of(reader, path))
        with django_assert_num_queries(0):
            reader.get(path)
    edit_record(editor, figure).fill(value="4444").accepted("")
    for path in PATHS:
        assert "4\u202f321" in words(main_of(reader, path)), "a draft reached readers"
    edit_record(editor, KeyFigure.objects.get(pk=figure.pk)).fill(value="5432").accepted()
    for path in PATHS:
        shown = words(main_of(reader, path))
        assert "5\u202f432" in shown
        assert "4\u202f321" not in shown


def test_count_of_a_caravan_changes_on_both_reports_at_once(editor, reader):
    report = CaravanReportPage.objects.filter(
        locale__language_code="fr", live=True, caravan__figures__value__isnull=False
    ).first()
    other = CaravanReportPage.objects.get(translation_key=report.translation_key, locale__language_code="ar")
    paths = [report.relative_path, other.relative_path]
    for path in paths:
        main_of(reader, path)
        assert "7\u202f654\u202f321" not in words(main_of(reader, path))
    form = edit_record(editor, Caravan.objects.get(pk=report.caravan_id))
    form.data["figures-0-value"] = "7654321"
    form.data["figures-0-unit"] = form.data["figures-0-unit"] or "people"
    form.accepted()
    for path in paths:
        assert "7\u202f654\u202f321" in words(main_of(reader, path))
