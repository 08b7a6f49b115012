"""The admin is wholly in French and wholly in Arabic: our catalogue says what Wagtail leaves out or says wrongly.

Each line of ours is a tripwire: it fails when upstream says it itself, or asks for it no more.
"""

from functools import cache
from pathlib import Path

import polib
import pytest
import wagtail
import wagtail_localize
from django.apps import apps
from django.urls import reverse
from django.utils.formats import date_format
from django.utils.translation import gettext, override
from django.utils.translation.trans_real import DjangoTranslation
from wagtail.admin.localization import get_js_translation_strings
from wagtail.contrib.redirects.filters import RedirectsReportFilterSet
from wagtail.contrib.redirects.models import Redirect
from wagtail.sites.views import IndexView
from wagtail.snippets.widgets import AdminSnippetChooser
from wagtail_localize import compat

from home.admin_words import MENDED, WORDS
from home.languages import LANGUAGES
from home.models import Place
from tests.admin.conftest import logged_in
from tests.admin.forms import soup_of
from tests.comments.test_group import speaks
from tests.public.support import page_at

pytestmark = [pytest.mark.django_db, pytest.mark.once]
MONTHS = ["يناير", "فبراير", "مارس", "أبريل", "ماي", "يونيو", "يوليوز", "غشت"]
MONTHS += ["شتنبر", "أكتوبر", "نونبر", "دجنبر"]
# The name of an app, which no screen shows.
NOT_SHOWN = {"Wagtail locales (Wagtail Localize version)"}
UPSTREAM = [Path(package.__file__).parent for package in (wagtail, wagtail_localize)]


@cache
def asked(domain: str) -> frozenset[str]:
    """Return what the installed parts of Wagtail and wagtail-localize ask their catalogues for."""
    found = set()
    for app in apps.get_app_configs():
        source = Path(app.path) / "locale" / "en" / "LC_MESSAGES" / f"{domain}.po"
        if source.exists() and any(source.is_relative_to(package) for package in UPSTREAM):
            found |= {entry.msgid for entry in polib.pofile(str(source)) if not entry.obsolete}
    return frozenset(found - NOT_SHOWN)


@cache
def code_of_upstream() -> str:
    return "".join(file.read_text("utf-8") for package in UPSTREAM for file in package.rglob("*.py"))


def upstream(code: str, settings) -> DjangoTranslation:
    """Return what is said without us."""
    settings.LOCALE_PATHS = []
    return DjangoTranslation(code)


def has(catalogue, message: str) -> bool:
    return any(key in catalogue for key in (message, (message, 0), (message, 1)))


@pytest.mark.parametrize("code", LANGUAGES)
@pytest.mark.parametrize("domain", ["django", "djangojs"])
def test_nothing_is_left_untranslated(code, domain):
    said = DjangoTranslation(code, domain=domain)._catalog
    assert len(asked(domain)) > 100
    assert [message for message in sorted(asked(domain)) if not has(said, message)] == []


def test_our_words_are_needed(settings):
    said = {code: upstream(code, settings)._catalog for code in LANGUAGES}
    for message in WORDS:
        # The last strings of a release may be missing from its own catalogue.
        assert message in asked("django") or message in code_of_upstream(), (
            f"nobody asks for it any more: {message}"
        )
        assert not all(has(catalogue, message) for catalogue in said.values()), f"upstream says it: {message}"
    for message, wrong in MENDED.items():
        for code, words in wrong.items():
            assert said[code].get(message) == words, f"upstream says something else now: {message}"


def test_our_words_are_said():
    for message, wrong in MENDED.items():
        for code, words in wrong.items():
            with override(code):
                assert gettext(message) not in (words, message)


@pytest.mark.parametrize("code", LANGUAGES)
def test_scripts_have_our_words_too(code):
    editor = speaks(logged_in("chief", is_superuser=True), code)
    for name in ("wagtailadmin_javascript_catalog", "wagtail_localize:javascript_catalog"):
        said = editor.get(reverse(name)).content.decode()
        expected = {"fr": "Publier : ", "ar": "\\u062d\\u0641\\u0638"}[code]
        assert expected in said or (name.startswith("wagtailadmin") and code == "fr")


def test_months_of_morocco_in_the_admin():
    with override("ar"):
        months = get_js_translation_strings()["MONTHS"]
        page = page_at("/fr/mission/")
        page.first_published_at = page.first_published_at.replace(month=8)
        assert "غشت" in date_format(page.first_published_at, "DATETIME_FORMAT")
    assert months == MONTHS


class AsUpstream(AdminSnippetChooser):
    """Wagtail's chooser without home/late_words.py."""

    choose_one_text = choose_another_text = link_to_chosen_text = ""


def test_words_that_upstream_puts_together_once():
    """Ours are in the language of whoever looks; a mistake that upstream mends is no longer ours to mend."""

    def said(made):
        found = []
        for code in LANGUAGES:
            with override(code):
                found.append(str(made()))
        return found

    with override("fr"):
        ours, theirs = AdminSnippetChooser(Place), AsUpstream(Place)
    assert len(set(said(lambda: ours.choose_one_text))) == 2
    assert len(set(said(lambda: theirs.choose_one_text))) == 1, "upstream has mended the choosers of records"

    def choices():
        filters = RedirectsReportFilterSet({}, queryset=Redirect.objects.none(), request=None)
        return [str(label) for _value, label in filters.form.fields["is_permanent"].choices]

    assert len(set(said(choices))) == 2
    source = Path(UPSTREAM[0], "contrib", "redirects", "filters.py").read_text("utf-8")
    assert "gettext as _" in source, "upstream has mended the filter of redirects"
    columns = {column.name: column for column in IndexView.columns}
    assert len(set(said(lambda: columns["root_page"].label))) == 2
    sites = Path(UPSTREAM[0], "sites", "views.py").read_text("utf-8")
    assert 'Column("root_page")' in sites, "upstream has mended the list of sites"
    assert "%B" in compat.DATE_FORMAT, "upstream no longer writes English months"


@pytest.mark.parametrize("code", LANGUAGES)
def test_the_translation_editor_has_no_english_dates(code):
    editor = speaks(logged_in("chief", is_superuser=True), code)
    page = editor.get(reverse("wagtailadmin_pages:edit", args=[page_at("/ar/mission/").pk]))
    props = soup_of(page).find(class_="js-translation-editor")["data-props"]
    months = [
        "January",
        "February",
        "March",
        "April",
        "June",
        "July",
        "August",
        "September",
        "October",
        "November",
        "December",
    ]
    assert not [month for month in months if month in props]
