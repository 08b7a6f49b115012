"""Every page type can be previewed before it is saved for the first time, and afterwards, in its own language."""

import pytest
from django.contrib.auth.models import Group, Permission
from django.urls import reverse
from wagtail.models import GroupPagePermission
from wagtail.users.models import UserProfile
from wagtail_localize.models import Translation

from campaigns.models import (
    CampaignIndexPage,
    CampaignPage,
    Caravan,
    CaravanIndexPage,
    CaravanReportPage,
    InstrumentArticlePage,
    InstrumentPage,
)
from home.models import HomePage, PublicationsPage, StandardPage
from news.models import NewsIndexPage, NewsPage

from .conftest import logged_in
from .forms import add_page, edit_page, new_page, soup_of
from .reading import say
from .translating import fill_in, submit, untranslated, version

pytestmark = pytest.mark.once

NEW = [
    (StandardPage, HomePage, {}),
    (NewsPage, NewsIndexPage, {}),
    (CaravanReportPage, CaravanIndexPage, {"caravan": lambda: Caravan.objects.first()}),
    (CampaignPage, CampaignIndexPage, {}),
    (InstrumentArticlePage, InstrumentPage, {"number": lambda: 99}),
]
OLD = [
    HomePage,
    StandardPage,
    PublicationsPage,
    NewsIndexPage,
    NewsPage,
    CaravanIndexPage,
    CaravanReportPage,
    CampaignIndexPage,
    CampaignPage,
    InstrumentPage,
    InstrumentArticlePage,
]


def shown(editor, address: str, data) -> str:
    """Send a form to its preview and return the page that the preview shows."""
    sent = editor.post(address, data.urlencode(), content_type="application/x-www-form-urlencoded").json()
    assert sent["is_valid"], sent
    answer = editor.get(address)
    assert answer.status_code == 200
    return answer.content.decode()


@pytest.mark.parametrize("code", ["fr", "ar"])
@pytest.mark.parametrize(
    ("model", "parent_model", "facts"), NEW, ids=lambda value: getattr(value, "__name__", "")
)
def test_a_page_that_was_never_saved(editor, model, parent_model, facts, code):
    parent = parent_model.objects.get(locale__language_code=code)
    form = new_page(editor, model, parent)
    form.fill(title="Canari كناري", **{name: value() for name, value in facts.items()})
    meta = model._meta
    address = reverse("wagtailadmin_pages:preview_on_add", args=[meta.app_label, meta.model_name, parent.pk])
    page = shown(editor, address, form.data)
    assert "Canari كناري" in page
    assert f'lang="{code}-MA"' in page


@pytest.mark.parametrize("code", ["fr", "ar"])
@pytest.mark.parametrize("model", OLD, ids=lambda model: model.__name__)
def test_a_page_that_exists(editor, model, code):
    page = model.objects.filter(locale__language_code=code).order_by("pk").first()
    # The Arabic pages are translations, which have an editor and a preview of their own: they are freed first.
    Translation.objects.filter(source__object_id=page.translation_key).update(enabled=False)
    form = edit_page(editor, page).fill(title="Canari كناري")
    html = shown(editor, reverse("wagtailadmin_pages:preview_on_edit", args=[page.pk]), form.data)
    assert "Canari كناري" in html
    assert f'lang="{code}-MA"' in html


def in_mode(editor, page, mode: str):
    """Return what the preview panel of a page's form shows in a mode, as somebody who changed its title sees it."""
    form = edit_page(editor, page).fill(title="Canari كناري")
    address = reverse("wagtailadmin_pages:preview_on_edit", args=[page.pk])
    sent = editor.post(address, form.data.urlencode(), content_type="application/x-www-form-urlencoded")
    assert sent.json()["is_valid"]
    answer = editor.get(address, {"mode": mode, "in_preview_panel": "true"})
    assert answer.status_code == 200
    assert answer["X-Frame-Options"] == "SAMEORIGIN"
    return soup_of(answer)


def interface(editor, code: str) -> None:
    UserProfile.objects.update_or_create(user=editor.user, defaults={"preferred_language": code})


@pytest.mark.parametrize("model", [StandardPage, NewsIndexPage], ids=lambda model: model.__name__)
def test_the_other_language_is_shown_as_its_editors_have_it(editor, model):
    """In its own language and direction, whatever the interface speaks; the panel offers it by name."""
    page = model.objects.filter(locale__language_code="fr").order_by("pk").first()
    other = version(page, "ar")
    Translation.objects.filter(source__object_id=page.translation_key).update(enabled=False)
    other.title = "مسودة الترجمة"
    other.save_revision()
    for code in ["ar", "fr"]:
        interface(editor, code)
        shown = in_mode(editor, page, "other-language")
        assert (shown.html["lang"], shown.html["dir"]) == ("ar-MA", "rtl")
        assert shown.h1.get_text().strip() == "مسودة الترجمة"
        own = in_mode(editor, page, "")
        assert (own.html["lang"], own.html["dir"]) == ("fr-MA", "ltr")
        assert "Canari" in own.h1.get_text()
        form = soup_of(editor.get(reverse("wagtailadmin_pages:edit", args=[page.pk])))
        modes = form.select("select[data-w-preview-target=mode] option")
        assert [mode.get_text() for mode in modes] == [
            say("This page", code),
            say("The other language", code),
        ]
        # The phone comes first, and tablets and desktops beside it.
        sizes = form.select("[data-w-preview-target=size]")
        assert [size["value"] for size in sizes] == ["mobile", "tablet", "desktop"]
        assert [size["value"] for size in sizes if size.has_attr("checked")] == ["mobile"]


def test_a_translation_in_progress_is_shown_with_what_is_done_of_it(editor):
    page = StandardPage.objects.get(locale__language_code="fr", slug="mission")
    new = add_page(
        editor, StandardPage, page.get_parent(), title="Canari", slug="canari", standfirst="Un oiseau"
    )
    submit(editor, new, "ar")
    fill_in(editor, new, untranslated(new), "جملة كنارية")
    shown = in_mode(editor, new, "other-language")
    assert shown.html["lang"] == "ar-MA"
    assert "جملة كنارية" in shown.main.get_text()


def test_a_page_that_has_no_other_language_says_so_calmly(editor):
    page = NewsPage.objects.get(locale__language_code="fr", slug="protocole-istanbul-2022")
    interface(editor, "fr")
    shown = in_mode(editor, page, "other-language")
    assert shown.html["lang"] == "fr-MA"
    assert say("This page has no version in the other language yet", "fr") in shown.main.get_text()


def test_an_editor_of_one_language_sees_of_the_other_what_is_published(editor):
    """A draft is for those who may edit it."""
    page = StandardPage.objects.get(locale__language_code="fr", slug="mission")
    other = version(page, "ar")
    published, other.title = other.title, "مسودة الترجمة"
    other.save_revision()
    group = Group.objects.create(name="Rédaction en français")
    group.permissions.add(Permission.objects.get(codename="access_admin"))
    rights = Permission.objects.filter(content_type__model="page", codename__in=["add_page", "change_page"])
    for right in rights:
        GroupPagePermission.objects.create(group=group, page=page.get_parent(), permission=right)
    client = logged_in("redactrice")
    client.user.groups.add(group)
    shown = in_mode(client, page, "other-language")
    assert shown.h1.get_text().strip() == published
    other.unpublish()
    shown = in_mode(client, page, "other-language")
    assert "مسودة" not in shown.get_text()
    assert shown.select_one(".callout")
