"""What was withdrawn or taken out comes back by none of the ways that Wagtail and its translations have to the past."""

from datetime import timedelta
from urllib.parse import urlencode

import pytest
from django.contrib.sessions.backends.db import SessionStore
from django.contrib.sessions.models import Session
from django.core.files.base import ContentFile
from django.core.files.storage import storages
from django.core.management import call_command
from django.test import Client
from django.urls import reverse
from django.utils import timezone
from wagtail.models import Page, Revision
from wagtail_localize.models import StringSegment

from home.models import SiteDocument, SiteImage
from home.protection.erasing import erase_texts
from tests.admin import translating
from tests.admin.conftest import logged_in
from tests.admin.forms import URLENCODED, Form, committed
from tests.pictures import picture_block
from tests.public.support import publish

from .people import consent_for, news_with, places_with, portrait, public_files
from .test_withdrawing import officer, screen

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("own_folders")]

# A name in the text, and the words beside a picture, in both languages.
NAMES = ("Xqanarelle", "ظقنريلة")
BESIDE = ("Canari-légende", "عصفور-ترجمة")


def told_page():
    """Publish a page that says the name and shows a portrait with words beside it."""
    image = portrait(title="Canari-légende", alt_fr="Canari-légende")
    consent_for(image)
    return image, news_with(image, alt=BESIDE[0], caption=BESIDE[0], standfirst=f"De {NAMES[0]}")


def take_out(image, by) -> None:
    with committed():
        by.post(screen(image), {"action": "withdraw"})
        erase_texts(NAMES, by=by.user)
    assert not places_with(*NAMES, *BESIDE)


def said(client, address: str) -> str:
    answer = client.get(address)
    assert answer.status_code == 200, address
    return answer.content.decode()


def test_translators():
    """They have their editor open, and a file of words at home; afterwards they can go on with their work."""
    image, page = told_page()
    translator, protector = logged_in("translator", is_superuser=True), officer()
    translating.submit(translator, page, "ar")
    arabic = translating.version(page, "ar")
    for segment in translating.untranslated(page):
        words = BESIDE[1] if segment.context.path.endswith(("alt_text", "caption")) else NAMES[1]
        translating.fill_in(translator, page, [segment], words)
    translating.publish(translator, arabic)
    translation = translating.translation_of(page)
    assert {text for text, _place in places_with(*NAMES, *BESIDE)} == {*NAMES, *BESIDE}
    segments = list(StringSegment.objects.filter(source=translation.source).values_list("pk", flat=True))
    file = translator.get(reverse("wagtail_localize:download_pofile", args=[translation.pk])).content

    take_out(image, protector)
    for segment in segments:
        address = reverse("wagtail_localize:edit_string_translation", args=[translation.pk, segment])
        words = urlencode({"value": " ".join((*NAMES, *BESIDE))})
        # An answer of success that holds an error: the only one that the editor's script shows.
        assert translator.put(address, words, content_type=URLENCODED).json()["error"]
    address = reverse("wagtail_localize:upload_pofile", args=[translation.pk])
    translator.post(address, {"file": ContentFile(file, name="words.po")})
    assert not places_with(*NAMES, *BESIDE)

    editor = reverse("wagtailadmin_pages:edit", args=[arabic.pk])
    preview = reverse("wagtail_localize:preview_translation", args=[translation.pk])
    shown = said(translator, preview)
    assert "picture-withheld" in shown and "<picture>" not in shown
    shown += said(translator, editor)
    assert not [word for word in (*NAMES, *BESIDE) if word in shown]
    # The page goes on without the picture: its editor takes it out, the translator follows.
    with committed():
        publish(page, body=[], standfirst="Une suite")
    translating.update(translator, page)
    translating.fill_in(translator, page, translating.untranslated(page), "تتمة")
    assert translating.publish(translator, arabic).status_code == 200
    assert translating.version(page, "ar").standfirst.startswith("تتمة")
    assert not places_with(*NAMES, *BESIDE)


def test_old_versions():
    """Looked at, compared, reverted to, copied, or published by the clock."""
    image, page = told_page()
    kind, chief, protector = type(page), logged_in("chief", is_superuser=True), officer()
    first = page.latest_revision_id
    soon = timezone.now() - timedelta(minutes=1)
    draft = kind.objects.get(pk=page.pk)
    other = portrait(1, people="nobody", recognisable=None, title="Une route", alt_fr="Une route")
    blocks = [*page.body.get_prep_value(), picture_block(other, "Une route", "Une route")]
    with committed():
        publish(page, body=kind._meta.get_field("body").stream_block.to_python([]), share_image=None)
        draft.go_live_at, draft.standfirst = soon, f"Bientôt {NAMES[0]}"
        draft.body = kind._meta.get_field("body").stream_block.to_python(blocks)
        planned = draft.save_revision(approved_go_live_at=soon)
        alias = page.create_alias(update_slug="visite-encore")
    address = reverse("wagtailadmin_pages:revisions_revert", args=[page.pk, first])
    open_form = Form(chief, address, Revision.objects.get(pk=first).as_object())

    take_out(image, protector)
    assert open_form.send("").status_code == 409
    shown = said(chief, address) + said(chief, reverse("wagtailadmin_pages:history", args=[page.pk]))
    shown += said(chief, reverse("wagtailadmin_pages:revisions_view", args=[page.pk, first]))
    for versions in ((first, planned.pk), ("earliest", "live")):
        shown += said(chief, reverse("wagtailadmin_pages:revisions_compare", args=[page.pk, *versions]))
    assert not [word for word in (*NAMES, *BESIDE) if word in shown]

    with committed():
        call_command("publish_scheduled")
    live = kind.objects.get(pk=page.pk)
    assert live.live and live.standfirst == "Bientôt […]" and len(live.body) == 2
    reader = Client(HTTP_HOST="localhost")
    shown = said(reader, live.relative_path)
    assert "picture-withheld" in shown and "Une route" in shown
    index = live.get_parent().specific.relative_path
    for place in (index, f"{index}rss/", "/sitemap.xml"):
        shown += said(reader, place)
    assert not [word for word in (*NAMES, *BESIDE) if word in shown]
    stem = SiteImage.objects.get(pk=image.pk).file.name.rpartition("/")[2].partition(".")[0]
    assert stem not in shown and not [name for name in public_files() if stem in name]
    assert not [
        name for name in public_files() if name.startswith(f"cards/{page.pk}/") and name.endswith("jpg")
    ]

    # Whoever opens the old version now may save it, and publish it where its pictures may be shown.
    anew = Form(chief, address, Revision.objects.get(pk=first).as_object())
    anew.accepted("")
    assert anew.send("publish").status_code == 200 and len(kind.objects.get(pk=page.pk).body) == 2

    copied = {"new_title": "Copie", "new_slug": "copie", "new_parent_page": page.get_parent().pk}
    copying = reverse("wagtailadmin_pages:copy", args=[page.pk])
    with committed():
        chief.post(copying, copied | {"publish_copies": "on"})
        assert not Page.objects.filter(slug="copie").exists()
        chief.post(copying, copied)
    assert (
        not Page.objects.get(slug="copie").live and Page.objects.filter(alias_of=page, pk=alias.pk).exists()
    )
    assert not places_with(*NAMES, *BESIDE)


def test_forms_that_were_open_and_sessions():
    document = SiteDocument(title="Canari-rapport", name_fr="Canari-nom", name_ar="عصفور", file_language="fr")
    document.file.name = storages["default"].save("documents/a.csv", ContentFile(b"a,b", name="a.csv"))
    document.file_size = 3
    document.save()
    # In a digest of the session of whoever is logged in stands nearly every digit.
    image = portrait(title="Canari-titre 1", credit="Canari-crédit", description="7")
    chief, protector = logged_in("chief", is_superuser=True), officer()
    form = Form(chief, reverse("wagtaildocs:edit", args=[document.pk]), document)
    # What was said to somebody who has not seen it yet; the last one says nothing of either.
    waiting = []
    for told in ("« Canari-titre 1 » enregistrée", "De Canari-crédit", "« Canari-nom » enregistré", "« 1 »"):
        session = SessionStore()
        session["_messages"] = told
        session.save()
        waiting.append(session.session_key)
    own = protector.session
    own["_messages"] = "« Canari-titre 1 » enregistrée"
    own.save()
    with committed():
        protector.post(screen(image), {"action": "withdraw"})
        protector.post(reverse("protect_document", args=[document.pk]), {"action": "withdraw"})
    assert set(Session.objects.filter(session_key__in=waiting).values_list("session_key", flat=True)) == {
        waiting[-1]
    }
    assert protector.get(screen(image)).status_code == 200 and "Canari" not in str(dict(protector.session))
    assert chief.get(form.address).status_code == 200
    form.send("")
    assert not places_with("Canari-rapport", "Canari-nom", "عصفور")
    # Not for ever: what is shown again is described again.
    protector.post(reverse("protect_document", args=[document.pk]), {"action": "lift"})
    Form(chief, form.address, document).fill(name_fr="Rapport").accepted("")
    assert SiteDocument.objects.get(pk=document.pk).name_fr == "Rapport"
