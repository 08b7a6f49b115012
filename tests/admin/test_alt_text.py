"""The words of a picture where it stands: in the page's language or none, and decorative only on purpose."""

import pytest
from django.urls import reverse
from django.utils.translation import override

from home import alt_text
from home.languages import LANGUAGES
from news.models import NewsPage
from tests.cleaning.ways_in import in_language
from tests.pictures import photograph_file, picture_block, stored_picture
from tests.public.support import page_at

from .forms import edit_page, new_page

pytestmark = [pytest.mark.once, pytest.mark.usefixtures("own_folders")]
WORDS = {"fr": "Un puits au bord de la route", "ar": "بئر على جانب الطريق"}


@pytest.fixture
def well():
    return stored_picture(photograph_file(0, 64, 48), alt_fr=WORDS["fr"], alt_ar=WORDS["ar"])


def body_of(code: str, *blocks):
    index = page_at(f"/{code}/actualites/")
    page = NewsPage(title="Un puits", slug="un-puits", locale=index.locale)
    page.body = NewsPage._meta.get_field("body").stream_block.to_python(list(blocks))
    return page


def test_the_chooser_brings_the_words_of_both_languages(editor, well):
    for code in LANGUAGES:
        in_language(editor, code)
        for address in (
            reverse("wagtailimages_chooser:chosen", args=[well.pk]),
            reverse("wagtailimages_chooser:chosen_multiple") + f"?id={well.pk}",
        ):
            result = editor.get(address).json()["result"]
            result = result[0] if isinstance(result, list) else result
            assert result["alt_texts"] == WORDS
            # What Wagtail's own script would fill in.
            assert result["default_alt_text"] == ""
    # The form of a page says the same of pictures that stand in it.
    page = body_of("fr", picture_block(well))
    page_at("/fr/actualites/").add_child(instance=page)
    content = editor.get(reverse("wagtailadmin_pages:edit", args=[page.pk])).content.decode()
    assert "js/pictures.js" in content
    assert content.count("default_alt_text") == content.count("default_alt_text&quot;: &quot;&quot;") > 0


def test_a_picture_without_words_of_its_place_borrows_none(well):
    block = NewsPage._meta.get_field("body").stream_block.child_blocks["picture"].child_blocks["image"]
    bare = ("", False)
    for code in LANGUAGES:
        with override(code):
            images = [block.to_python(well.pk), *block.bulk_to_python([well.pk, None, well.pk])]
        found = [image and (image.contextual_alt_text, image.decorative) for image in images]
        assert found == [bare, bare, None, bare]


def test_decorative_and_described_is_asked_about(editor, well):
    parent = page_at("/fr/actualites/")
    form = new_page(editor, NewsPage, parent)
    image = {"image": str(well.pk), "decorative": "on", "alt_text": "Un puits"}
    block = {
        "value": {"image": image, "caption": ""},
        "type": "picture",
        "order": "0",
        "id": "",
        "deleted": "",
    }
    form.fill(title="Un puits", standfirst="Un puits.", body={"0": block, "count": "1"})
    for action in ("", "publish"):
        response = form.send(action)
        assert response.status_code == 200
        (error,) = form.response.context["form"].errors["body"].as_data()
        (picture,) = error.block_errors.values()
        assert "decorative" in picture.as_json_data()["blockErrors"]["image"]["blockErrors"]
        # Neither of the two answers is lost.
        state = response.content.decode()
        assert "Un puits" in state
    image["alt_text"] = "   "
    form.fill(body={"0": block, "count": "1"}).accepted("")
    page = NewsPage.objects.latest("pk").get_latest_revision_as_object()
    kept = page.body[0].value["image"]
    assert (kept.decorative, kept.contextual_alt_text) == (True, "")
    # Opened again, nothing is ticked or filled in by itself.
    assert edit_page(editor, page).data["body-0-value-image-decorative"]


def test_what_keeps_a_page_from_being_published(well):
    bare = stored_picture(photograph_file(1, 64, 48), title="Muette")
    good = [picture_block(well, WORDS["ar"]), picture_block(bare, "", decorative=True)]
    assert alt_text.problems(body_of("ar", *good)) == []
    # Readers are told the picture's own words where the place has none.
    assert alt_text.problems(body_of("ar", picture_block(well, ""))) == []
    for code, wrong in (("ar", "Un puits"), ("fr", "بئر"), ("fr", "12"), ("ar", "3 – 4")):
        ((where, sentence),) = alt_text.problems(body_of(code, *good[1:], picture_block(bare, wrong)))
        assert "2" in where
        assert bare.title in where
        assert sentence
    with override("fr"):
        found = alt_text.problems(body_of("fr", picture_block(bare, ""), picture_block(bare, "  ")))
    assert len(found) == 2
