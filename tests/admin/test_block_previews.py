"""In the picker of blocks an editor reads what each block is for, and sees it as readers will."""

import pytest
from django.apps import apps
from django.urls import reverse
from django.utils.translation import override
from wagtail.fields import StreamField
from wagtail.models import Page
from wagtail.users.models import UserProfile

from home.models import SiteSettings

from .forms import soup_of

pytestmark = pytest.mark.once

EXAMPLE = {"fr": "xemple", "ar": "مثال"}
LANGUAGES = {"fr": ("fr-MA", "ltr"), "ar": ("ar-MA", "rtl")}
# What a preview must show besides the word: the sample's own content, as the page draws it.
CONTENT = {
    "AgreementBlock": "dl.facts time",
    "CitationBlock": ".citations li",
    "CorrectionBlock": ".corrections time",
    "DocumentChooserBlock": ".document-facts",
    "DocumentsBlock": ".document-facts",
    "GoalsBlock": "ol.goals li",
    "KeyFiguresBlock": ".figure-source",
    "MenuColumnBlock": ".footer-column a",
    "PartnersBlock": ".names a",
    "PictureBlock": "figure.picture img[alt][width]",
    "RegistrationsBlock": "bdi[dir=ltr]",
    "ServicesBlock": ".offer dl.facts",
}


def offered() -> dict:
    """Return every block an editor can add to a page or to the settings: {"Model.field.name": block}."""
    models = [model for model in apps.get_models() if issubclass(model, Page) and model is not Page]
    return {
        f"{model.__name__}.{field.name}.{name}": block
        for model in [*models, SiteSettings]
        for field in model._meta.concrete_fields
        if isinstance(field, StreamField)
        for name, block in field.stream_block.child_blocks.items()
    }


def preview(client, block):
    return client.get(reverse("wagtailadmin_block_preview"), {"id": block.definition_prefix})


def empty_the_site():
    """Leave what an installation holds before its first page."""
    SiteSettings.objects.all().delete()
    for page in Page.objects.filter(depth=2):
        page.delete()


@pytest.mark.parametrize(("code", "content"), [("fr", "demonstration"), ("ar", "nothing")])
def test_every_block_says_what_it_is_for_and_shows_it(editor, code, content, django_assert_max_num_queries):
    if content == "nothing":
        empty_the_site()
    UserProfile.objects.create(user=editor.user, preferred_language=code)
    blocks = offered()
    assert len(blocks) > 50
    said = {}
    for name, block in blocks.items():
        with override(code):
            description = str(block.get_description())
            said.setdefault(description, set()).add(str(block.label))
        assert description.endswith("."), name
        assert (block.is_previewable, len(description) < 140) == (True, True), name
        with django_assert_max_num_queries(12):
            answer = preview(editor, block)
        assert answer.status_code == 200, name
        assert answer["X-Frame-Options"] == "SAMEORIGIN"
        html = soup_of(answer)
        assert (html.html["lang"], html.html["dir"]) == LANGUAGES[code]
        assert EXAMPLE[code] in html.main.get_text() or "14" in html.main.get_text(), (name, html.main)
        assert html.find("link", rel="stylesheet", href=lambda address: "site" in address)
        wanted = CONTENT.get(type(block).__name__)
        assert wanted is None or html.main.select(wanted), (name, html.main)
        # Neither language shows through in the other's preview.
        assert EXAMPLE["ar" if code == "fr" else "fr"] not in html.main.get_text(), (name, html.main)


def test_nobody_else_sees_the_previews(reader):
    block = next(iter(offered().values()))
    answer = preview(reader, block)
    assert answer.status_code == 302
    assert answer["Location"].startswith(reverse("wagtailadmin_login"))
