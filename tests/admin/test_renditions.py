"""Pictures from the publish button to the reader's page: every file is made before, and nothing at a visit."""

from datetime import date
from html import unescape
from io import BytesIO
from pathlib import Path

import pytest
from django.core.cache import cache
from django.core.management import call_command
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from PIL import Image

from home.models import SiteImage, SiteImageRendition
from home.publish_pictures import pictures_of
from home.rendition_files import make_renditions
from home.renditions import FALLBACK, OFFERED, USES, specs_for
from news.models import NewsPage
from tests.cleaning.canaries import CANARY, XMP
from tests.cleaning.corpus import made
from tests.cleaning.ways_in import PICTURES
from tests.pictures import long_news_item, picture_block, stored_picture
from tests.public.support import page_at, publish, soup

from .forms import add_page, committed, edit_page, streamfield
from .reading import say
from .renditions import drawing, files, published, read, sent_picture

pytestmark = [pytest.mark.once, pytest.mark.usefixtures("own_folders")]


def test_publishing_makes_what_a_reader_is_shown(editor, reader):
    """From the form to the files: three formats, sizes, dimensions and words, and each address answers."""
    image = stored_picture(drawing("JPEG", (1600, 1200)), alt_fr="Jamais lu", credit="Atelier")
    page = add_page(
        editor,
        NewsPage,
        page_at("/fr/actualites/"),
        title="Une image",
        body=streamfield([sent_picture(image), sent_picture(image, "", decorative=True)]),
    )
    shown, decorative = read(reader, page)
    assert [source["type"] for source in shown.find_all("source")] == ["image/avif", "image/webp"]
    tag = shown.img
    assert (tag["alt"], tag["loading"], tag["decoding"]) == ("Une vallée", "lazy", "async")
    assert decorative.img["alt"] == ""
    assert (int(tag["width"]), int(tag["height"])) == (960, 720)
    addresses = {tag["src"]: "image/jpeg"}
    for source in shown.find_all("source"):
        assert source["sizes"] == USES["text"].sizes
        candidates = [candidate.split() for candidate in source["srcset"].split(", ")]
        assert [width for _address, width in candidates] == ["360w", "700w", "960w"]
        addresses |= {address: source["type"] for address, _width in candidates}
    for address, kind in addresses.items():
        response = reader.get(address)
        assert (response.status_code, response["Content-Type"]) == (200, kind), address
        with Image.open(BytesIO(b"".join(response.streaming_content))) as file:
            assert file.format == kind.removeprefix("image/").upper()
    assert not editor.get(reverse("wagtailadmin_home")).content.count(b"could not be made ready")


def test_every_use_makes_what_it_shows(reader, settings):
    """Gallery, portrait and card, through the templates that draw them."""
    image = stored_picture(drawing("JPEG", (1400, 1000)))
    report = page_at("/fr/caravanes/imilchil-2015/")
    stream = report._meta.get_field("gallery").stream_block
    with committed():
        report = publish(report, gallery=stream.to_python([picture_block(image)] * 2), share_image=image)
    first, _second = read(reader, report)
    assert first.source["sizes"] == USES["gallery"].sizes
    assert [part.split()[1] for part in first.source["srcset"].split(", ")] == ["360w", "700w"]
    assert {name for _image, name in pictures_of(report)} == {"text", "card", "tile"}
    # What the gallery shows is among what a picture block makes.
    made = {spec for specs in specs_for(image, USES["text"]).values() for spec in specs}
    assert {spec for specs in specs_for(image, USES["gallery"]).values() for spec in specs} <= made

    message = page_at("/fr/mission/")
    block = message._meta.get_field("body").stream_block
    value = {"heading": "Mot", "role": "La présidence", "date": "2020", "text": "<p>Bonjour.</p>"}
    value["portrait"] = {"image": image.pk, "alt_text": "Portrait dessiné", "decorative": False}
    with committed():
        message = publish(message, body=block.to_python([{"type": "message", "value": value}]))
    (portrait,) = read(reader, message)
    assert (portrait.img["width"], portrait.img["height"], portrait.img["alt"]) == (
        "320",
        "400",
        "Portrait dessiné",
    )
    assert len(portrait.find_all("source")) == len(OFFERED)


@pytest.mark.parametrize(
    "kind",
    ["PNG with transparency", "animated GIF", "CMYK", "sixteen bits of grey", "palette", "WEBP", "AVIF"],
)
def test_every_kind_of_picture_can_be_shown(reader, kind):
    image = stored_picture(drawing(kind), name="x.bin")
    (shown,) = read(reader, published(picture_block(image)))
    assert len(shown.find_all("source")) == 2
    rendition = image.renditions.get(filter_spec=f"width-700|format-{FALLBACK}")
    with Image.open(rendition.file.path) as made:
        assert made.mode == "RGB" and not getattr(made, "is_animated", False)
        right = made.getpixel((600, 200))
        left = made.getpixel((100, 200))
    if kind == "PNG with transparency":
        assert min(right) > 245, "paper shines through"
    elif kind == "sixteen bits of grey":
        assert 150 < right[0] < 162
    else:
        assert right[2] > 140 and left[2] < 70


def test_small_picture_is_offered_once(reader):
    """A picture narrower than the widths is not made larger, nor offered twice under one width."""
    image = stored_picture(drawing("PNG", (500, 300)))
    (shown,) = read(reader, published(picture_block(image)))
    assert [part.split()[1] for part in shown.source["srcset"].split(", ")] == ["360w", "500w"]
    assert (shown.img["width"], shown.img["height"]) == ("500", "300")


def test_missing_files_are_made_again_by_the_command_and_not_for_a_reader(reader, capsys):
    image = stored_picture(drawing("JPEG"))
    page = published(picture_block(image, "Une vallée au printemps"))
    image.renditions.filter(filter_spec__contains="avif").delete()
    (shown,) = read(reader, page)
    assert [source["type"] for source in shown.find_all("source")] == ["image/webp"]
    image.renditions.filter(filter_spec__contains="jpeg").delete()
    (shown,) = read(reader, page)
    assert shown.img["src"].endswith("-700.webp")
    image.renditions.all().delete()
    assert read(reader, page) == []
    html = soup(reader.get(page.relative_path))
    assert html.select_one(".picture .picture-words").get_text() == "Une vallée au printemps"

    call_command("make_renditions")
    assert f"{len(OFFERED) * 3 + 1} renditions made." in capsys.readouterr().out
    (shown,) = read(reader, page)
    assert len(shown.find_all("source")) == 2
    lost = image.renditions.get(filter_spec="width-360|format-avif")
    Path(lost.file.path).unlink()
    call_command("make_renditions")
    assert " 1 renditions made." in capsys.readouterr().out
    again = image.renditions.get(filter_spec="width-360|format-avif")
    assert Path(again.file.path).stat().st_size > 100
    call_command("make_renditions")
    assert " 0 renditions made." in capsys.readouterr().out


def test_picture_that_cannot_be_read_does_not_stop_a_publication(editor, reader, caplog):
    """The page goes live with the picture's words, the editor is told which it is, and the log names nobody."""
    image = stored_picture(drawing("JPEG"), title="Madame Unetelle")
    Path(image.file.path).write_bytes(b"no picture at all")
    page = add_page(
        editor,
        NewsPage,
        page_at("/fr/actualites/"),
        title="Une image perdue",
        body=streamfield([sent_picture(image, "Ce que l’image montrait")]),
    )
    assert page.live
    text = editor.get(reverse("wagtailadmin_home")).content.decode()
    told = "The picture “%(title)s” could not be made ready: readers see its alternative text instead."
    assert say(f"{told} Upload it again or choose another.", "fr") % {"title": image.title} in unescape(text)
    assert "Madame Unetelle" in text
    assert f"Picture {image.pk} could not be made ready" in caplog.text
    assert "Unetelle" not in caplog.text
    assert read(reader, page) == []
    assert "Ce que l’image montrait" in reader.get(page.relative_path).content.decode()


def test_changed_file_and_focal_point_are_made_ready_at_once(editor, reader):
    """Replacing the file or moving the focal point of a picture that live pages show makes its renditions again."""
    image = stored_picture(drawing("JPEG", (1400, 1000)))
    page = published(picture_block(image), share_image=image)
    address = reverse("wagtailimages:edit", args=[image.pk])
    data = PICTURES.words() | {f"focal_point_{part}": "" for part in ("x", "y", "width", "height")}
    before = {rendition.file.name for rendition in image.renditions.all()}
    assert len(before) == 7 + 3 + 3

    focal = {"focal_point_x": 1300, "focal_point_y": 900, "focal_point_width": 100, "focal_point_height": 100}
    with committed():
        assert editor.post(address, data | focal).status_code == 302
    image.refresh_from_db()
    keys = set(
        image.renditions.filter(filter_spec__startswith="fill-720").values_list("focal_point_key", flat=True)
    )
    assert len(keys) == 2

    new = BytesIO(drawing("PNG", (1300, 800)))
    new.name = "autre.png"
    with committed():
        assert editor.post(address, data | {"file": new}).status_code == 302
    after = {rendition.file.name for rendition in image.renditions.all()}
    assert len(after) == 7 + 3 + 3 and not after & before
    (shown,) = read(reader, page)
    assert (shown.img["width"], shown.img["height"]) == ("960", "590")


def test_renditions_hold_nothing_but_the_picture():
    """Even of an original that came past the cleaning of uploads: no place, no device, no profile."""
    for kind in ("jpg", "png", "webp"):
        image = stored_picture(drawing("JPEG"), name="x.jpg")
        source = made(f"everything.{kind}")
        with Image.open(BytesIO(source)) as picture:
            image.width, image.height = picture.size
        Path(image.file.path).write_bytes(source)
        with committed():
            published_page = published(picture_block(image), share_image=image)
        assert image.renditions.count() > 2
        for rendition in image.renditions.all():
            content = Path(rendition.file.path).read_bytes()
            for inside in (CANARY.encode(), b"Exif", b"xmpmeta", b"GPS", b"ICC_PROFILE", XMP[:20]):
                assert inside not in content, (kind, rendition.filter_spec, inside)
            with Image.open(BytesIO(content)) as shown:
                assert not shown.getexif()
                assert not {"exif", "xmp", "icc_profile", "comment"} & set(shown.info)
        published_page.delete()


def test_nothing_is_made_of_a_picture_that_may_not_be_shown():
    """Not even where it was withdrawn while its pixels were being encoded."""
    image = stored_picture(drawing("JPEG"))
    ready = make_renditions(image, ["tile"])
    assert ready == len(files()) == 3
    image.renditions.all().delete()
    for path in files():
        Path(path).unlink()
    for column, value in {"withheld": "withdrawn", "shown_in": "", "shown_until": date(2020, 1, 1)}.items():
        kept = getattr(image, column)
        SiteImage.objects.filter(pk=image.pk).update(**{column: value})
        # What was read before, and what is read now.
        assert image.may_be_public and not SiteImage.objects.get(pk=image.pk).may_be_public
        assert make_renditions(image, USES) == make_renditions(SiteImage.objects.get(pk=image.pk), USES) == 0
        SiteImage.objects.filter(pk=image.pk).update(**{column: kept})
    SiteImage.objects.filter(pk=image.pk).delete()
    assert make_renditions(image, ["tile"]) == 0
    assert (SiteImageRendition.objects.filter(image=image.pk).count(), files()) == (0, set())


def test_preview_shows_a_picture_that_nobody_has_published(editor):
    image = stored_picture(drawing("JPEG"))
    page = published()
    form = edit_page(editor, page).fill(body=streamfield([sent_picture(image)]))
    address = reverse("wagtailadmin_pages:preview_on_edit", args=[page.pk])
    assert editor.post(
        address, form.data.urlencode(), content_type="application/x-www-form-urlencoded"
    ).json()["is_valid"]
    (shown,) = soup(editor.get(address)).select("main picture")
    assert shown.img["src"].endswith("-700.jpg")


def test_lists_bring_all_their_pictures_in_one_query(reader):
    """However many cards have one, whatever the types; a sensitive page's card has none."""

    def queries(address: str) -> int:
        cache.clear()
        reader.get("/robots.txt")
        with CaptureQueriesContext(connection) as counted:
            reader.get(f"{address}?not-kept=1")
        return len(counted)

    def shown(address: str) -> list:
        cache.clear()
        # A card without a picture shows a pattern.
        return soup(reader.get(address)).select("main .card picture:not(:has(.card-pattern))")

    addresses = ["/fr/actualites/", "/fr/", "/fr/campagnes/"]
    before = {address: queries(address) for address in addresses}
    image = stored_picture(drawing("JPEG", (1000, 700)))
    models = {
        "/fr/actualites/": NewsPage.objects.live().filter(locale__language_code="fr"),
        "/fr/campagnes/": page_at("/fr/campagnes/").get_children().specific(),
    }
    for pages in models.values():
        for page in pages:
            with committed():
                publish(page.specific, share_image=image)
    for address in addresses:
        cards = shown(address)
        assert cards, address
        for picture in cards:
            assert picture.img["alt"] == ""
            assert picture.img["width"] == "720"
            tile, card = picture.find_all("source", type="image/avif")
            assert (tile["width"], tile["height"]) == ("200", "200") and tile["media"]
            assert tile["srcset"].endswith(".avif") and not card.get("sizes")
        assert queries(address) == before[address] + 1, address

    item = page_at("/fr/actualites/adhesion-protocole-facultatif-2014/")
    count = len(shown("/fr/actualites/"))
    with committed():
        publish(item, sensitive=True)
    assert len(shown("/fr/actualites/")) == count - 1


def test_long_news_item_with_five_pictures(reader):
    """Five photographs in Arabic: words in Arabic, and light enough for a telephone."""
    with committed():
        page = long_news_item("ar")
    pictures = read(reader, page)
    assert len(pictures) == 5
    assert {picture.img["loading"] for picture in pictures} == {"lazy"}
    assert pictures[0].img["alt"] == "صورة 1."
    taken = [image.renditions.get(filter_spec="width-700|format-avif") for image, _use in pictures_of(page)]
    assert sum(rendition.file.size for rendition in taken) < 90_000
