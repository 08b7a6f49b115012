"""Every page type can be previewed before it is saved for the first time, and afterwards, in its own language."""

import pytest
from django.urls import reverse
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

from .forms import edit_page, new_page

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
