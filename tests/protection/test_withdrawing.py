"""Withdrawn to protect somebody: the picture, and every word about it, wherever the database keeps words."""

from datetime import timedelta

import pytest
from django.contrib.auth.models import Group, Permission
from django.core.files.base import ContentFile
from django.core.files.storage import storages
from django.test import Client
from django.urls import reverse
from django.utils import timezone
from taggit.models import Tag
from wagtail.models import Locale, ModelLogEntry, Revision
from wagtail_localize.models import StringTranslation, Translation, TranslationContext, TranslationSource

from home.models import SiteDocument, SiteImage
from home.roles.rights import Role
from tests.admin.conftest import logged_in
from tests.admin.forms import committed, edit_page
from tests.pictures import picture_block
from tests.public.support import soup, words

from .people import consent_for, news_with, places_with, portrait, private_files, public_files

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("own_folders")]

CANARIES = {
    "title": "Canari-titre",
    "alt_fr": "Canari-texte « é »",
    "alt_ar": "عصفور-نص",
    "credit": "Canari-crédit",
    "description": "Canari-description",
}
IN_PAGES = (
    "Canari-place",
    "Canari-légende",
    "Canari-ancien",
    "Canari-prévu",
    "Canari-brouillon",
    "عصفور-ترجمة",
)
TAG = "canari-mot-clé"


def officer():
    client = logged_in("officer")
    client.user.user_permissions.add(
        *Permission.objects.filter(codename__in=["access_admin", "protect_people"])
    )
    return client


def screen(image) -> str:
    return reverse("protect_picture", args=[image.pk])


def translated(page):
    """Hand a page to the translators and let one translate the words beside its pictures."""
    source, _new = TranslationSource.update_or_create_from_instance(page)
    arabic = Locale.objects.get(language_code="ar")
    Translation.objects.create(source=source, target_locale=arabic)
    segments = source.stringsegment_set.filter(context__path__regex=r"\.(alt_text|caption)$")
    assert segments.count() == 4
    for segment in segments[:2]:
        StringTranslation.objects.create(
            translation_of=segment.string,
            locale=arabic,
            context=segment.context,
            data="عصفور-ترجمة",
            translation_type=StringTranslation.TRANSLATION_TYPE_MANUAL,
        )
    return source


def revise(page, alt: str, caption: str, **fields):
    stream = page._meta.get_field("body").stream_block
    blocks = page.body.get_prep_value()
    (block,) = (one for one in blocks if one["type"] == "picture")
    block["value"] = block["value"] | {
        "caption": caption,
        "image": block["value"]["image"] | {"alt_text": alt},
    }
    page.body = stream.to_python(blocks)
    return page.save_revision(**fields)


def test_no_word_is_left():
    image = portrait(**CANARIES)
    image.tags.add(TAG)
    other = portrait(1, title="Une autre", people="nobody", recognisable=None)
    consent_for(image)
    page = news_with(image, alt="Canari-ancien", caption="Canari-ancien")
    with committed():
        block = picture_block(other, "Une photo", "Une légende qui reste")
        page.body = page._meta.get_field("body").stream_block.to_python([*page.body.get_prep_value(), block])
        body = page.body.get_prep_value()
        body[0]["value"]["caption"] = "Canari-légende"
        body[0]["value"]["image"]["alt_text"] = "Canari-place"
        page.body = page._meta.get_field("body").stream_block.to_python(body)
        page.save_revision().publish()
    page.refresh_from_db()
    translated_source = translated(page)
    draft = page.specific
    blocks = draft.body.get_prep_value()
    blocks[0]["value"]["caption"] = "Canari-prévu"
    draft.body = page._meta.get_field("body").stream_block.to_python(blocks)
    soon = draft.save_revision(approved_go_live_at=timezone.now() + timedelta(days=3))
    blocks[0]["value"]["image"]["alt_text"] = "Canari-brouillon"
    draft.body = page._meta.get_field("body").stream_block.to_python(blocks)
    draft.save_revision()
    # What an editor has open while it happens.
    chief = logged_in("chief", is_superuser=True)
    open_form = edit_page(chief, page)
    with committed():
        chief.post(
            reverse("wagtailimages:edit", args=[image.pk]), {}
        )  # whatever it says: the history has the title
    canaries = (*CANARIES.values(), *IN_PAGES, TAG)
    assert {canary for canary, _place in places_with(*canaries)} == set(canaries)
    client = officer()

    with committed():
        assert client.post(screen(image), {"action": "withdraw"}).status_code == 302

    assert not places_with(*canaries)
    image = SiteImage.objects.get(pk=image.pk)
    assert image.withheld == "protection" and image.sealed_file and str(image.pk) in image.title
    assert not Tag.objects.filter(name=TAG).exists()
    assert not [
        name for name in public_files() if name.startswith(f"cards/{page.pk}/") and name.endswith(".jpg")
    ]
    # The words of other pictures on the same pages stay, and what was planned is still planned.
    html = Client().get(page.relative_path).content.decode()
    assert "Une légende qui reste" in html and "picture-withheld" in html
    assert Revision.objects.get(pk=soon.pk).approved_go_live_at
    assert "gende qui reste" in TranslationSource.objects.get(pk=translated_source.pk).content_json
    assert TranslationContext.objects.exists()
    # The form that was open does not bring them back.
    assert open_form.send("").status_code == 409
    assert not places_with(*canaries)
    # Doing it twice does no harm, and is not said twice.
    told = ModelLogEntry.objects.for_instance(image).count()
    with committed():
        client.post(screen(image), {"action": "withdraw"})
    assert ModelLogEntry.objects.for_instance(image).exclude(action="wagtail.edit").count() == told


def test_common_words_elsewhere_stay():
    image = portrait(alt_fr="Photo", title="Photo", people="nobody", recognisable=None)
    page = news_with(image, alt="Photo", caption="Photo", standfirst="Photo d’une journée.")
    other = portrait(1, alt_fr="Photo", people="nobody", recognisable=None)
    with committed():
        officer().post(screen(image), {"action": "withdraw"})
    assert SiteImage.objects.get(pk=other.pk).alt_fr == "Photo"
    assert "Photo d’une journée." in Client().get(page.relative_path).content.decode()


def test_the_screen_and_its_buttons():
    image = portrait(title="Au marché")
    consent_for(image)
    page = news_with(image, title="Une visite au marché")
    client = officer()
    html = soup(client.get(screen(image)))
    assert "Une visite au marché" in words(html.select_one(".desk-pages"))
    buttons = [button["value"] for button in html.select("button[name=action]")]
    assert buttons == ["withdraw"]
    # Nothing is deleted of what is not withdrawn, nor by who does not say that they are sure.
    client.post(screen(image), {"action": "delete", "sure": "on"})
    assert SiteImage.objects.get(pk=image.pk).file.storage.exists(image.file.name)
    assert client.post(screen(image), {"action": "nonsense"}).status_code == 400
    with committed():
        client.post(screen(image), {"action": "withdraw"})
    html = soup(client.get(screen(image)))
    assert [button["value"] for button in html.select("button[name=action]")] == [
        "withdraw",
        "lift",
        "delete",
    ]
    assert f"/protection/pictures/{image.pk}/" in client.get(reverse("protection")).content.decode()
    with committed():
        client.post(screen(image), {"action": "delete"})
    assert SiteImage.objects.get(pk=image.pk).sealed_file
    # Lifted: the consent still stands.
    with committed():
        client.post(screen(image), {"action": "lift"})
    assert "<picture>" in Client().get(page.relative_path).content.decode()
    with committed():
        client.post(screen(image), {"action": "withdraw"})
    with committed():
        client.post(screen(image), {"action": "delete", "sure": "on"})
    now = SiteImage.objects.get(pk=image.pk)
    stem = now.file.name.rpartition("/")[2].partition(".")[0]
    assert [name for name in private_files() if stem in name] == [f"blank_images/{stem}.png"]
    assert not now.sealed_file
    with committed():
        client.post(screen(image), {"action": "lift"})
    assert SiteImage.objects.get(pk=image.pk).withheld == "protection"
    assert Client().get(page.relative_path).status_code == 200
    actions = set(ModelLogEntry.objects.for_instance(now).values_list("action", flat=True))
    assert {f"home.{name}" for name in ("withhold", "show", "seal", "unseal", "delete_original")} <= actions
    chief = logged_in("chief", is_superuser=True)
    assert chief.get(reverse("wagtailimages:edit", args=[image.pk])).status_code == 200


def test_nobody_else_enters():
    image = portrait()
    stranger = logged_in("writer")
    stranger.user.groups.add(Group.objects.get(name=Role.EDITOR))
    for address in (reverse("protection"), screen(image), reverse("protect_document", args=[1])):
        assert stranger.get(address).status_code == 302
        assert Client().get(address).status_code == 302
        if address == reverse("protection"):
            continue
        assert stranger.post(address, {"action": "withdraw"}).status_code == 302
    assert reverse("protection") not in stranger.get(reverse("wagtailadmin_home")).content.decode()
    assert SiteImage.objects.get(pk=image.pk).withheld == "no_consent"
    client = officer()
    assert reverse("protection") in client.get(reverse("wagtailadmin_home")).content.decode()
    assert client.get(reverse("protection"), {"picture": image.pk})["Location"] == screen(image)


def test_a_document():
    document = SiteDocument(
        title="Canari-rapport", name_fr="Canari-nom", name_ar="عصفور-اسم", file_language="fr"
    )
    document.show_in_publications = True
    document.file.name = storages["default"].save(
        "documents/essai.csv", ContentFile(b"a,b", name="essai.csv")
    )
    document.file_size = 3
    document.save()
    document.tags.add(TAG)
    client, reader, address = officer(), Client(), document.url
    screen = reverse("protect_document", args=[document.pk])
    assert reader.get(address).status_code == 200
    assert "Canari-nom" in reader.get("/fr/publications/").content.decode()
    with committed():
        client.post(screen, {"action": "withdraw"})
    document = SiteDocument.objects.get(pk=document.pk)
    assert reader.get(address).status_code == reader.get(document.url).status_code == 404
    assert document.url not in reader.get("/fr/publications/").content.decode()
    assert not places_with("Canari-rapport", "Canari-nom", "عصفور-اسم", TAG)
    client.post(screen, {"action": "lift"})
    assert reader.get(document.url).status_code == 200
    client.post(screen, {"action": "withdraw"})
    client.post(screen, {"action": "delete", "sure": "on"})
    assert not storages["default"].exists(document.file.name)
    client.post(screen, {"action": "lift"})
    assert reader.get(document.url).status_code == 404
    assert client.get(screen).status_code == 200
    chief = logged_in("chief", is_superuser=True)
    assert chief.get(reverse("wagtaildocs:edit", args=[document.pk])).status_code == 200
