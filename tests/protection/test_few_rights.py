"""Somebody who writes for the site, in a hurry or in bad faith, against what was taken away to protect a person."""

from datetime import timedelta

import pytest
from django.contrib.auth.models import Group, Permission
from django.core.files.base import ContentFile
from django.core.files.storage import storages
from django.test import Client
from django.urls import reverse
from django.utils import timezone
from wagtail.models import Collection, GroupCollectionPermission

from home.models import Consent, SiteDocument, SiteImage
from home.protection import consent_work
from home.protection.consent_form import ConsentForm
from home.protection.group import GROUP_NAME
from home.protection.withdrawing import withdraw_picture
from home.roles.rights import Role
from tests.admin.forms import Form, committed, record_address

from .people import consent_for, news_with, portrait, public_files
from .test_group import member

pytestmark = [pytest.mark.django_db, pytest.mark.once, pytest.mark.usefixtures("own_folders")]


@pytest.fixture
def writer():
    return member(Role.EDITOR, user="writer")


@pytest.fixture
def officer():
    return member(GROUP_NAME, user="officer")


@pytest.fixture
def librarian():
    """Somebody who works with pictures and has no other right."""
    group = Group.objects.create(name="Photothèque")
    group.permissions.add(Permission.objects.get(codename="access_admin"))
    root = Collection.get_first_root_node()
    for right in Permission.objects.filter(codename__in=["add_image", "change_image", "choose_image"]):
        GroupCollectionPermission.objects.create(group=group, collection=root, permission=right)
    return member(group.name, user="librarian")


def now(thing):
    return type(thing).objects.get(pk=thing.pk)


def picture_form(client, image) -> Form:
    return Form(client, reverse("wagtailimages:edit", args=[image.pk]), image)


def document_form(client, document) -> Form:
    return Form(client, reverse("wagtaildocs:edit", args=[document.pk]), document)


def document_with(image) -> SiteDocument:
    document = SiteDocument(title="Rapport", file_language="fr")
    document.file.name = storages["default"].save("documents/a.csv", ContentFile(b"a,b", name="a.csv"))
    document.file_size = 3
    document.save()
    document.pictures.add(image)
    return document


def withdrawn_portrait(by):
    """Return a portrait whose consent was withdrawn, and a document that holds it."""
    image = portrait()
    consent = consent_for(image)
    document = document_with(image)
    assert Client().get(document.url).status_code == 200
    with committed():
        consent_work.withdraw(consent, by)
    assert Client().get(document.url).status_code == 404
    return image, document


def test_who_is_shown_a_blank_picture_says_nothing_of_who_is_in_it(writer):
    image = portrait(recognisable=2)
    with committed():
        for days in (-2, 300):
            consent_for(image, expires_on=timezone.localdate() + timedelta(days=days))
    assert now(image).withheld == "expired"
    for answer in ({"people": "nobody"}, {"recognisable": "1"}):
        form = picture_form(writer, image).fill(checked="on", alt_fr="Une route", **answer)
        form.fill(withheld="", shown_in="fr ar", shown_until="", sealed_file="", protected_at="").accepted("")
        found = now(image)
        assert (found.people, found.recognisable, found.withheld) == ("identifiable", 2, "expired")
        assert found.sealed_file and found.alt_fr == "Une route"
    # Nobody is made to describe again what nobody may see.
    picture_form(writer, image).fill(alt_fr="").accepted("")


def test_words_that_were_taken_out_are_not_written_again(writer, officer):
    image = portrait(title="Une visite", alt_fr="Une dame")
    with committed():
        withdraw_picture(image.pk, officer.user)
    before = now(image)
    assert "visite" not in before.title
    picture_form(writer, image).fill(title="Une visite", alt_fr="Une dame", credit="Amina").accepted("")
    found = now(image)
    assert (found.title, found.alt_fr, found.credit) == (before.title, "", "")


def test_a_new_consent_takes_the_place_of_the_one_that_has_ended(writer):
    image = portrait()
    with committed():
        ended = consent_for(image, expires_on=timezone.localdate() - timedelta(days=2))
    assert now(image).withheld == "expired"
    form = Form(writer, f"{record_address(Consent, 'add')}?image={image.pk}", model=Consent)
    assert form.data["renews"] == str(ended.pk)
    form.accepted("")
    assert now(image).may_be_public and not now(image).sealed_file


def test_a_document_is_not_given_out_again_without_its_picture(writer, officer):
    image, document = withdrawn_portrait(officer.user)
    # Whatever the picture is said to show by now: the form does not lose it.
    SiteImage.objects.filter(pk=image.pk).update(people="nobody")
    document_form(writer, document).fill(name_fr="Bilan").accepted("")
    assert now(document).name_fr == "Bilan" and list(document.pictures.all()) == [image]
    form = document_form(writer, document).fill(pictures=[])
    assert form.send("").status_code == 200 and set(form.errors()) == {"pictures"}
    assert now(document).withheld and Client().get(document.url).status_code == 404
    # Another file may be without it, and those who protect people may know better.
    form = document_form(writer, document)
    sent = dict(form.data.lists()) | {"pictures": [], "file": ContentFile(b"c,d", name="autre.csv")}
    with committed():
        assert writer.post(form.address, sent).status_code == 302
    assert Client().get(now(document).url).status_code == 200
    document.pictures.add(image)
    assert now(document).withheld
    document_form(officer, document).fill(pictures=[]).accepted("")
    assert not now(document).withheld


def test_what_was_put_away_is_deleted_by_those_who_protect_people_only(writer, officer):
    image, document = withdrawn_portrait(officer.user)
    together = reverse("wagtail_bulk_action", args=["home", "siteimage", "delete"])
    for address in (
        reverse("wagtailimages:delete", args=[image.pk]),
        reverse("wagtailimages:delete_multiple", args=[image.pk]),
        f"{together}?id={image.pk}",
    ):
        with committed():
            writer.post(address, headers={"x-requested-with": "XMLHttpRequest"})
        assert now(image).sealed_file, address
    with committed():
        officer.post(reverse("wagtailimages:delete", args=[image.pk]))
    assert not SiteImage.objects.filter(pk=image.pk).exists()
    # The document's file holds it still, and nothing else tells so: another change does not give it out.
    document_form(writer, document).fill(pictures=[portrait(1)]).accepted("")
    assert now(document).withheld == "protection" and Client().get(document.url).status_code == 404
    writer.post(reverse("wagtaildocs:delete", args=[document.pk]))
    assert SiteDocument.objects.filter(pk=document.pk).exists()


def test_a_consent_that_is_withdrawn_while_its_form_is_sent_keeps_its_pictures(writer, officer, monkeypatch):
    image = portrait()
    consent = consent_for(image)
    form = Form(writer, record_address(Consent, "edit", consent.pk), consent)
    form.fill(**{"pictures-0-DELETE": "on"})
    clean = ConsentForm.clean

    def too_late(one):
        consent_work.withdraw(now(consent), officer.user)
        return clean(one)

    monkeypatch.setattr(ConsentForm, "clean", too_late)
    form.send("")
    assert now(consent).withdrawn_on and consent_work.pictures_in(consent) == {image.pk}
    assert now(image).withheld == "withdrawn"


def test_an_original_that_could_not_be_put_away_yet_is_shown_to_nobody(librarian, monkeypatch):
    image = portrait()
    thumbnail = now(image).get_rendition("max-165x165").url
    assert librarian.get(thumbnail).status_code == 200
    # Nor is a public file made of what readers are not shown, whoever asks for one.
    now(image).get_rendition("width-360|format-jpeg")
    assert not public_files()
    SiteImage.objects.filter(pk=image.pk).update(withheld="protection")
    image.renditions.all().delete()
    html = librarian.get(reverse("wagtailimages:index")).content.decode()
    assert reverse("wagtailimages:edit", args=[image.pk]) in html
    assert not image.renditions.exists()


def test_who_works_with_pictures_learns_no_title_of_a_draft(librarian):
    image = portrait(people="nobody")
    pages = [news_with(image, title=title) for title in ("Une page publiée", "Un brouillon secret")]
    now(pages[1]).unpublish()
    html = librarian.get(reverse("wagtailimages:edit", args=[image.pk])).content.decode()
    assert "Une page publiée" in html and "Un brouillon secret" not in html
