"""What stands for a picture that may not be shown: one sentence for every reason, and in lists nothing at all."""

import pytest
from django.test import Client

from home.models import SiteImage
from home.protection.clearance import Withheld
from tests.admin.conftest import logged_in
from tests.admin.forms import committed, edit_page
from tests.public.support import page_at, publish, soup, words

from .people import SENTENCE, news_with, portrait, public_files

pytestmark = [pytest.mark.django_db, pytest.mark.once, pytest.mark.usefixtures("own_folders")]

CANARY = "canarichanteur"


def withhold(image, reason: str) -> None:
    """Write a verdict as settling does, and nothing else: what is tested is what readers are shown."""
    SiteImage.objects.filter(pk=image.pk).update(withheld=reason)


def test_one_sentence_for_every_reason():
    image = portrait(people="nobody", recognisable=None, credit=CANARY, alt_fr=CANARY)
    pages = {code: news_with(image, code, alt=CANARY, caption=CANARY) for code in ("fr", "ar")}
    drawn = set()
    for reason in Withheld.values:
        withhold(image, reason)
        for code, page in pages.items():
            response = Client().get(f"{page.relative_path}?not-kept={reason}")
            html = soup(response)
            placeholder = html.select_one(".picture-withheld")
            assert words(placeholder) == SENTENCE[code]
            assert CANARY not in response.content.decode()
            # On paper too: nothing keeps it to the screen.
            assert not [one for one in placeholder.parents if "screen-only" in one.get("class", [])]
            drawn.add((code, str(placeholder)))
    assert len(drawn) == 2
    # A day is enough: no timer has run yet.
    SiteImage.objects.filter(pk=image.pk).update(withheld="", shown_until="2020-01-01")
    assert soup(Client().get(pages["fr"].relative_path + "?x=1")).select_one(".picture-withheld")


def test_search_finds_nothing_by_the_words_of_a_picture():
    image = portrait(people="nobody", recognisable=None, alt_fr=CANARY)
    page = news_with(image, alt=CANARY, caption=CANARY, title="Une visite sans pareille")
    found = Client().get("/fr/recherche/", {"q": "pareille"}).content.decode()
    assert page.relative_path in found
    # Whether it is shown or not: what is not in the index need not be taken out of it.
    assert page.relative_path not in Client().get("/fr/recherche/", {"q": CANARY}).content.decode()


def test_a_portrait_leaves_nothing():
    image = portrait(people="nobody", recognisable=None)
    page = page_at("/fr/qui-sommes-nous/mot-de-la-direction/")
    body = page.body.get_prep_value()
    (message,) = (block for block in body if block["type"] == "message")
    message["value"]["portrait"] = {"image": image.pk, "alt_text": CANARY, "decorative": False}
    with committed():
        publish(page, body=page._meta.get_field("body").stream_block.to_python(body))
    address = page.relative_path
    assert soup(Client().get(address + "?x=1")).select_one(".message-portrait picture")
    withhold(image, "minor")
    html = soup(Client().get(address + "?x=2"))
    assert html.select_one(".message") and not html.select_one(".message-portrait, .picture-withheld")
    assert CANARY not in str(html)


def test_nothing_is_made_of_it():
    image = portrait()
    assert image.withheld == "no_consent"
    page = news_with(image)
    assert not [name for name in public_files() if name.startswith("images/")]
    card = [name for name in public_files() if name.startswith(f"cards/{page.pk}/")]
    assert card and card[0].endswith(".png")
    editor = logged_in("chief", is_superuser=True)
    form = edit_page(editor, page)
    preview = f"/admin/pages/{page.pk}/edit/preview/"
    assert editor.post(
        preview, form.data.urlencode(), content_type="application/x-www-form-urlencoded"
    ).json()["is_valid"]
    html = soup(editor.get(preview))
    # Who writes is told why; readers are not.
    assert len(html.select(".picture-withheld p")) == 2
    assert not [name for name in public_files() if name.startswith("images/")]
