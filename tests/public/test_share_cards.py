"""Share cards: what is drawn on them, and that a page has exactly the card it should have."""

from io import BytesIO
from pathlib import Path

import pytest
from django.core.management import call_command
from PIL import Image, ImageChops, ImageColor
from wagtail.models import Page, PageViewRestriction

from home import share_cards
from home.languages import LANGUAGES
from home.models import SiteSettings
from home.models.names import Label
from home.share_card_files import card_address
from home.share_cards import INK, LIMIT, SIZE, Look, draw_card
from tests.pictures import photograph_file, stored_picture

from .support import FRENCH_ONLY, SENSITIVE, page_at, publish

pytestmark = pytest.mark.once

NAMES = {"fr": ("Qafila", "قافلة"), "ar": ("قافلة", "Qafila")}
LONG = {
    "fr": "Après le séisme, des psychologues « sur la route » : 1 162 personnes reçues à Taroudant. " * 3,
    "ar": "بعد الزلزال، أخصائيون نفسيون «على الطريق»: 1162 شخصا في تارودانت وتحناوت (2023). " * 3,
}


@pytest.fixture(autouse=True)
def folder(own_folders):
    """The files of a test are its own: those of the demonstration are shared by all tests."""
    _private, public = own_folders
    return public


@pytest.fixture
def committed(django_capture_on_commit_callbacks):
    return lambda: django_capture_on_commit_callbacks(execute=True)


def pixels(content: bytes) -> Image.Image:
    return Image.open(BytesIO(content)).convert("RGB")


def inked(card: Image.Image) -> tuple[int, int, int, int] | None:
    """Return the box around everything in the colour of titles: left, upper, right, lower."""
    away = ImageChops.difference(card, Image.new("RGB", card.size, INK)).convert("L")
    return away.point(lambda value: 255 if value < 12 else 0).getbbox()


def title_width(title: str) -> int:
    look = Look("ar", title=title, state="planned")
    card = pixels(draw_card(look))
    rule = next(y for y in range(SIZE[1]) if card.getpixel((SIZE[0] - 100, y)) == ImageColor.getrgb(INK))
    left, _upper, right, _lower = inked(card.crop((0, rule + 8, *SIZE)))
    return right - left


def kept(folder: Path, page) -> list[Path]:
    return sorted((folder / "cards" / str(page.pk)).glob("*"))


@pytest.mark.parametrize("code", NAMES)
@pytest.mark.parametrize("length", ["short", "long", "one word"])
def test_a_card_is_light_and_its_words_stay_within(code, length):
    title = {"short": LONG[code][:16], "long": LONG[code], "one word": "https://exemple.ma/" + "a" * 90}[
        length
    ]
    content = draw_card(Look(code, *NAMES[code], title=title, kicker=title[:40], state="planned"))
    card = pixels(content)
    assert card.size == SIZE
    assert len(content) < LIMIT
    left, upper, right, lower = inked(card)
    margins = left, SIZE[0] - right, upper, SIZE[1] - lower
    assert min(margins) >= 40, margins
    # On the side where the language begins.
    start = SIZE[0] - right if code == "ar" else left
    assert start < 80


def test_arabic_letters_are_joined():
    joined, apart = title_width("قافلة"), title_width("\u200c".join("قافلة"))
    assert joined < apart * 0.9
    # From right to left: where a line ends, there is room on the left.
    card = pixels(draw_card(Look("ar", *NAMES["ar"], title="سنة 2023", state="planned")))
    assert inked(card.crop((700, 400, *SIZE)))
    assert not inked(card.crop((330, 540, 700, SIZE[1])))


def test_without_shaping_a_card_has_no_words(monkeypatch, caplog):
    with_words = Look("ar", *NAMES["ar"], title="قافلة")
    digest, words = with_words.digest, draw_card(with_words)
    share_cards.can_shape.cache_clear()
    monkeypatch.setattr(share_cards.features, "check", lambda name: name != "fribidi")
    try:
        bare = draw_card(with_words)
        assert bare == draw_card(Look("ar", title="غيرها")) != words
        # When shaping comes back, so do the words.
        assert with_words.digest != digest
    finally:
        monkeypatch.undo()
        share_cards.can_shape.cache_clear()
    assert [record.levelname for record in caplog.records] == ["WARNING"]


def test_a_card_follows_its_page(client, folder, committed):
    page = page_at(f"/fr/{FRENCH_ONLY}")
    language = LANGUAGES["fr"]
    assert card_address(page, language) == "/static/img/card-fr.png"
    with committed():
        publish(page)
    (first,) = kept(folder, page)
    address = card_address(page, language)
    assert address == f"/media/cards/{page.pk}/{first.name}"
    assert pixels(first.read_bytes()).size == SIZE

    with committed():
        publish(page, title="Un autre titre")
    (second,) = kept(folder, page)
    assert second.name != first.name
    with committed():
        publish(page, standfirst="Ce que la carte ne dit pas.")
    assert kept(folder, page) == [second]

    # Before the new card is made, and after.
    page.sensitive = True
    assert card_address(page, language) == "/static/img/card-fr.png"
    with committed():
        publish(page, sensitive=True)
    (neutral,) = kept(folder, page)
    settings = SiteSettings.objects.get()
    own = Look("fr", settings.site_name_fr, settings.site_name_ar)
    assert neutral.read_bytes() == draw_card(own)
    assert card_address(page, language).endswith(neutral.name)

    with committed():
        publish(page, sensitive=False)
    assert kept(folder, page) == [second]
    with committed():
        page.specific_class.objects.get(pk=page.pk).unpublish()
    assert kept(folder, page) == []
    with committed():
        publish(page)
    with committed():
        page.specific_class.objects.get(pk=page.pk).delete()
    assert not list((folder / "cards").iterdir())


def test_labels_and_private_sections(folder, committed):
    page = page_at(f"/fr/{FRENCH_ONLY}")
    mission = page_at("/fr/mission/")
    label = Label.objects.create(name_fr="Essai", slug="essai")
    with committed():
        publish(page, labels=[label])
        publish(mission)
    (titled,) = kept(folder, page)
    label.sensitive = True
    with committed():
        label.save()
    (neutral,) = kept(folder, page)
    assert neutral.name.startswith("n-")
    assert not titled.exists()
    assert page_at(f"/fr/{SENSITIVE}").is_sensitive
    with committed():
        PageViewRestriction.objects.create(page=mission, restriction_type=PageViewRestriction.LOGIN)
    assert kept(folder, mission) == []


def test_a_share_image_takes_the_place_of_the_pattern(folder, committed):
    page = page_at(f"/fr/{FRENCH_ONLY}")
    image = stored_picture(photograph_file())
    with committed():
        publish(page, share_image=image)
    (card,) = kept(folder, page)
    assert card.suffix == ".jpg"
    assert card.stat().st_size < LIMIT
    with committed():
        publish(page, sensitive=True)
    assert [path.suffix for path in kept(folder, page)] == [".png"]


def test_the_command_mends_what_is_missing(folder, capsys):
    pages = page_at("/fr/mission/"), page_at("/ar/mission/")
    # The whole site would take seconds.
    Page.objects.exclude(pk__in=[page.pk for page in pages]).update(live=False)
    (folder / "cards" / "999999").mkdir(parents=True)
    (folder / "cards" / "999999" / "old.png").write_bytes(b"")
    call_command("make_share_cards")
    assert all(len(kept(folder, page)) == 1 for page in pages)
    assert not (folder / "cards" / "999999").exists()
    capsys.readouterr()
    call_command("make_share_cards")
    assert capsys.readouterr().out.startswith("0 ")
