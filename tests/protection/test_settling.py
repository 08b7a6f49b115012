"""A consent that ends or is withdrawn: the picture is gone everywhere at once, whatever happens to the machine."""

import re

import pytest
from django.core.cache import caches
from django.core.files.storage import storages
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from PIL import Image
from wagtail.documents import get_document_model
from wagtail.models import ModelLogEntry

from home.models import SiteDocument, SiteImage
from home.protection.sealing import is_blank
from home.protection.settling import settle
from tests.admin.conftest import logged_in
from tests.admin.forms import committed
from tests.public.support import soup, words

from .people import SENTENCE, consent_for, copies_of, news_with, portrait, private_files, public_files

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("own_folders")]

CANARY = "Canari qui chante"


def document_with(image) -> SiteDocument:
    document = get_document_model()(title="Rapport de visite", file_language="fr", show_in_publications=True)
    document.file.name = storages["default"].save("documents/essai.csv", _content())
    document.file_size = 3
    document.save()
    document.pictures.add(image)
    return document


def _content():
    from django.core.files.base import ContentFile

    return ContentFile(b"a,b", name="essai.csv")


def html_of(client, address: str) -> str:
    response = client.get(address)
    assert response.status_code == 200, address
    return response.content.decode()


def test_withdrawn_in_one_request_everywhere():
    image = portrait(alt_fr=CANARY, credit=CANARY)
    consent = consent_for(image)
    page = news_with(image, alt=CANARY, caption=CANARY)
    document = document_with(image)
    staff, reader = logged_in("chief", is_superuser=True), Client()
    thumbnail = SiteImage.objects.get(pk=image.pk).get_rendition("max-165x165").url
    address, listed, feed = page.relative_path, "/fr/actualites/", "/fr/actualites/rss/"
    kept = soup(reader.get(address)).select_one('a[href*="/a-garder/"]')["href"]
    stem = SiteImage.objects.get(pk=image.pk).file.name.rpartition("/")[2].partition(".")[0]
    pages = [address, listed, feed, kept, "/fr/publications/"]
    before = {one: html_of(reader, one) for one in pages}
    shown = set(re.findall(rf"/media/images/{stem}[^ \"]*", before[address] + before[listed]))
    (card,) = set(re.findall(r"/media/cards/\d+/\w+\.jpg", before[address]))
    assert len(shown) > 5 and CANARY in before[address] and CANARY in before[kept]
    assert f"/documents/{document.pk}/" in before["/fr/publications/"]
    assert all(reader.get(one).status_code == 200 for one in (*shown, card, document.url))
    assert staff.get(thumbnail).status_code == 200
    # All of it is kept: what follows must not be answered from there.
    assert [html_of(reader, one) for one in pages] == list(before.values())

    with committed():
        assert staff.post(reverse("consent_withdraw", args=[consent.pk])).status_code == 302

    for one in pages:
        html = html_of(reader, one)
        assert CANARY not in html and stem not in html and "/cards/" not in html.replace("img/card", ""), one
    html = soup(reader.get(address))
    placeholder = html.select_one(".picture-withheld")
    assert words(placeholder) == SENTENCE["fr"]
    assert not html.select("figure.picture figcaption")
    assert SENTENCE["fr"] in html_of(reader, kept) and SENTENCE["fr"] not in html_of(reader, listed)
    assert f"/documents/{document.pk}/" not in html_of(reader, "/fr/publications/")
    for one in (*shown, card, document.url):
        assert reader.get(one).status_code == 404, one
    assert staff.get(thumbnail).status_code == 404
    # The last public copy is gone, and what staff saw; the original is put away and a grey one stands for it.
    assert not [name for name in public_files() if stem in name or name.startswith(f"cards/{page.pk}/")]
    image = SiteImage.objects.get(pk=image.pk)
    assert not image.renditions.exists() and image.withheld == "withdrawn"
    assert sorted(name for name in private_files() if stem in name) == [
        f"blank_images/{stem}.png",
        f"sealed/{stem}.jpg",
    ]
    with Image.open(image.file) as blank:
        assert blank.size == (image.width, image.height) and len(blank.getcolors()) == 1
    assert staff.get(reverse("wagtailimages:index")).status_code == 200
    assert staff.get(reverse("wagtailimages:edit", args=[image.pk])).status_code == 200
    # Each step is in the history, as an entry of its own.
    entries = (
        ModelLogEntry.objects.for_instance(image).filter(action__startswith="home.").order_by("timestamp")
    )
    told = [(entry.action, entry.user == staff.user, entry.data.get("why")) for entry in entries]
    assert told[-2:] == [("home.withhold", True, "withdrawn"), ("home.seal", True, None)]
    assert len({entry.uuid for entry in entries}) == len(entries)


def queries_of_withdrawing(staff, image, pages: int) -> int:
    consent = consent_for(image)
    page = news_with(image)
    numbers = copies_of(page, pages - 1)
    for number in numbers[: pages // 2]:
        storages["public"].save(f"cards/{number}/x.jpg", _content())
    assert len(public_files()) >= pages // 2
    with CaptureQueriesContext(connection) as queries, committed():
        assert staff.post(reverse("consent_withdraw", args=[consent.pk])).status_code == 302
    assert SiteImage.objects.get(pk=image.pk).withheld == "withdrawn"
    assert not [name for name in public_files() if name.startswith("cards/")]
    return len(queries)


def test_as_many_queries_for_fifty_pages_as_for_five_hundred():
    staff = logged_in("chief", is_superuser=True)
    # What is asked for once and kept: types, permissions.
    queries_of_withdrawing(staff, portrait(1), 1)
    fifty = queries_of_withdrawing(staff, portrait(2), 50)
    assert queries_of_withdrawing(staff, portrait(3), 500) == fifty
    assert fifty < 60


def test_page_cache_is_emptied_not_only_passed_by():
    image = portrait(alt_fr=CANARY)
    consent = consent_for(image)
    page = news_with(image, alt=CANARY)
    Client().get(page.relative_path)
    kept = caches["pages"]
    assert any(CANARY.encode() in value for value in kept._cache.values())
    consent.withdrawn_on = consent.given_on
    consent.save()
    with committed():
        settle([image.pk])
    assert not kept._cache


def test_a_language_that_nobody_agreed_to():
    image = portrait(alt_fr="Une femme", alt_ar="امرأة")
    consent = consent_for(image)
    french, arabic = news_with(image), news_with(image, "ar", alt="امرأة")
    reader = Client()
    assert all("<picture>" in html_of(reader, page.relative_path) for page in (french, arabic))
    consent.in_arabic = consent.for_social = False
    consent.save()
    with committed():
        settle([image.pk])
    html = soup(reader.get(arabic.relative_path))
    placeholder = html.select_one(".picture-withheld")
    assert words(placeholder) == SENTENCE["ar"] and html.html["dir"] == "rtl"
    assert "<picture>" not in html_of(reader, arabic.relative_path)
    assert "<picture>" in html_of(reader, french.relative_path)
    # Nobody agreed to social networks: no card of the two bears the picture.
    assert not [name for name in public_files() if name.startswith("cards/") and name.endswith(".jpg")]


def test_what_was_put_away_comes_back():
    image = portrait()
    consent = consent_for(image)
    page = news_with(image)
    original = private_files()[SiteImage.objects.get(pk=image.pk).file.name]
    consent.expires_on = consent.given_on
    consent.save()
    with committed():
        settle([image.pk])
    assert SiteImage.objects.get(pk=image.pk).withheld == "expired"
    shown = html_of(Client(), page.relative_path)
    assert "picture-withheld" in shown and "<picture>" not in shown
    with committed():
        consent_for(image, renews=consent)
    image = SiteImage.objects.get(pk=image.pk)
    assert not image.withheld and not is_blank(image) and not image.sealed_file
    assert private_files()[image.file.name] == original
    assert "<picture>" in html_of(Client(), page.relative_path)
    assert not [name for name in private_files() if name.startswith(("sealed/", "blank_images/"))]


def test_a_form_that_was_open_brings_nothing_back():
    image = portrait()
    consent = consent_for(image)
    stale = SiteImage.objects.get(pk=image.pk)
    consent.withdrawn_on = consent.given_on
    consent.save()
    with committed():
        settle([image.pk])
        SiteImage.objects.filter(pk=image.pk).update(protected_at="2026-01-01T00:00Z")
        settle([image.pk])
    with committed():
        stale.alt_fr = "Autre chose"
        stale.save()
    now = SiteImage.objects.get(pk=image.pk)
    assert now.alt_fr == "Autre chose" and now.withheld == "protection" and is_blank(now) and now.sealed_file
    assert now.file.storage.exists(now.sealed_file)


@pytest.mark.parametrize("trouble", ["disk full", "original lost", "cache down"])
def test_nothing_can_hold_it_up(trouble, monkeypatch, caplog):
    image = portrait()
    consent = consent_for(image)
    page = news_with(image)
    assert "<picture>" in html_of(Client(), page.relative_path)
    stored = SiteImage.objects.get(pk=image.pk).file
    if trouble == "disk full":
        monkeypatch.setattr(type(storages["default"]), "_save", _full)
    elif trouble == "original lost":
        stored.storage.delete(stored.name)
    else:
        monkeypatch.setattr(type(caches["default"]), "delete_many", _full)
    consent.withdrawn_on = consent.given_on
    consent.save()
    with committed():
        settle([image.pk])
    monkeypatch.undo()
    now = SiteImage.objects.get(pk=image.pk)
    assert now.withheld == "withdrawn" and not now.renditions.exists()
    assert "<picture>" not in html_of(Client(), page.relative_path)
    assert not [name for name in public_files() if name.startswith("images/")]
    assert is_blank(now) == (trouble != "disk full")
    assert stored.name not in caplog.text and image.title not in caplog.text


def test_a_picture_that_is_deleted_leaves_no_file():
    shown, sealed = portrait(), portrait(1)
    consent_for(shown)
    consent = consent_for(sealed)
    page = news_with(shown)
    consent.withdrawn_on = consent.given_on
    consent.save()
    with committed():
        settle([sealed.pk])
    with committed():
        for image in SiteImage.objects.filter(pk__in=[shown.pk, sealed.pk]):
            image.delete()
    left = [*public_files(), *private_files()]
    assert not [name for name in left if not name.startswith("cards/") or name.endswith(".jpg")]
    html = soup(Client().get(page.relative_path))
    assert words(html.select_one(".picture-withheld")) == SENTENCE["fr"]


def _full(*args, **kwargs):
    raise OSError(28, "No space left on device")
