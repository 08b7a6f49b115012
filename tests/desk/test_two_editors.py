"""Two people on one page, or one in two windows: nothing is lost, and nobody is left untold."""

import json

import pytest
from django.core.cache import cache
from django.core.files.uploadedfile import SimpleUploadedFile
from django.urls import reverse
from wagtail.models import Page
from wagtail_localize.models import StringSegment

from tests.admin.conftest import logged_in
from tests.admin.forms import URLENCODED, committed, edit_page
from tests.admin.translating import translation_of, update

from .pairs import fresh, in_english, opened, pair, passage_of, told

pytestmark = pytest.mark.django_db
HERS, HIS = "Canari de Salma", "Canari de Karim"


@pytest.fixture(autouse=True)
def _nothing_kept(db):
    cache.clear()


def somebody(name: str):
    client = logged_in(name.lower(), is_superuser=True, first_name=name)
    in_english(client)
    return client


@pytest.fixture
def salma():
    return somebody("Salma")


@pytest.fixture
def karim():
    return somebody("Karim")


# --- The ordinary editor


@pytest.mark.once
def test_a_button_pressed_second_says_so(salma, karim):
    french, _arabic = pair()
    french.save_revision()
    hers, his = edit_page(salma, french), edit_page(karim, french)
    hers.fill(standfirst=HERS).accepted("")
    # Without scripts: nothing asked Wagtail whether the form was the latest.
    answer = his.fill(standfirst=HIS).send("", follow=True)
    assert "Salma saved this page on" in told(answer)
    theirs = fresh(french).revisions.get(content__standfirst=HERS)
    latest = fresh(french).get_latest_revision()
    assert latest.content["standfirst"] == HIS
    compare = reverse("wagtailadmin_pages:revisions_compare", args=[french.pk, theirs.pk, "latest"])
    shown = karim.get(compare).content.decode()
    assert compare in answer.content.decode()
    assert "Salma" in shown
    assert "Karim" in shown
    # Nobody is told of what they had seen; another window of one's own is another form.
    assert "saved this page" not in told(edit_page(karim, french).send("", follow=True))
    assert "You saved this page elsewhere" in told(his.send("", follow=True))
    # The publish button saves first, and leads elsewhere.
    assert "Karim saved this page" in told(hers.send("publish", follow=True))
    assert fresh(french).revisions.filter(content__standfirst=HIS).exists()


def autosave(form, **more):
    """Send a form as Wagtail's script does twice a second; return its answer."""
    data = form.data.copy()
    data.update(more)
    with committed():
        return form.client.post(
            form.address, data.urlencode(), content_type=URLENCODED, headers={"accept": "application/json"}
        )


def test_autosave_never_saves_over_somebody(salma, karim):
    french, _arabic = pair()
    Page.objects.filter(pk=french.pk).update(latest_revision=None)
    french.revisions.all().delete()
    # Drawn while the page had no version at all: Wagtail's own check has nothing to go by.
    hers, his = edit_page(salma, french), edit_page(karim, french)
    first = autosave(hers.fill(standfirst=HERS))
    assert first.status_code == 200, first.content
    assert autosave(his.fill(standfirst=HIS)).status_code == 400
    assert fresh(french).get_latest_revision().content["standfirst"] == HERS

    # From a version on: the second is refused, and the first goes on in her own version.
    his = edit_page(karim, french).fill(standfirst=HIS)
    number = json.loads(first.content)["revision_id"]
    again = autosave(hers.fill(standfirst=f"{HERS} encore"), overwrite_revision_id=number)
    assert again.status_code == 200, again.content
    refused = autosave(his)
    assert refused.status_code == 400
    assert refused.json()["error_code"] == "invalid_revision"
    # He presses the button all the same: both are in the history, and she is refused and told in turn.
    assert "Salma saved this page" in told(his.send("", follow=True))
    assert autosave(hers, overwrite_revision_id=number).status_code == 400
    assert "Karim saved this page" in told(
        hers.fill(overwrite_revision_id=number).send("publish", follow=True)
    )
    versions = fresh(french).revisions
    assert versions.filter(content__standfirst=f"{HERS} encore").exists()
    assert versions.filter(content__standfirst=HIS).exists()


# --- The translation editor


def put(client, address: str, words: str):
    return client.put(address, f"value={words}", content_type=URLENCODED)


def test_nobody_translates_over_words_that_they_have_not_seen(salma, karim):
    french, arabic = pair()
    segment, row = passage_of(french)
    hers, his = opened(salma, arabic)[segment.pk], opened(karim, arabic)[segment.pk]
    assert "?drawn=" in hers
    assert put(salma, hers, "سلمى").json()["error"] is None
    refused = put(karim, his, "كريم").json()
    # His words stand in the field, with hers beside them; what is kept is hers.
    assert refused["data"] == "كريم"
    assert "Salma translated this passage at" in refused["error"]
    assert "سلمى" in refused["error"]
    row.refresh_from_db()
    assert row.data == "سلمى"
    # Emptying the field would delete them.
    assert karim.delete(his).status_code == 409
    # He has read them, and decides; and so does she.
    assert put(karim, his, "كريم").json()["error"] is None
    row.refresh_from_db()
    assert row.data == "كريم"
    assert "Karim translated this passage" in put(salma, hers, "سلمى").json()["error"]
    # Whoever opens the page anew has seen it all, and one's own words are never in the way.
    anew = opened(salma, arabic)[segment.pk]
    assert [put(salma, anew, words).json()["error"] for words in ("واحد", "اثنان")] == [None, None]


@pytest.mark.once
def test_words_for_a_passage_that_is_gone_are_not_sent_nowhere(salma):
    french, arabic = pair()
    segment, row = passage_of(french)
    address = opened(salma, arabic)[segment.pk]
    french.title = "Titre canari"
    french.save_revision().publish()
    update(salma, french)
    assert not StringSegment.objects.filter(pk=segment.pk).exists()
    refused = put(salma, address, "كناري").json()
    assert "this passage is no longer in it" in refused["error"]
    assert refused["data"] == "كناري"
    row.refresh_from_db()
    assert row.data != "كناري"
    # Freed meanwhile: its words come from its own editor now.
    translation = translation_of(french)
    segment = StringSegment.objects.filter(source=translation.source).first()
    translation.enabled = False
    translation.save()
    address = reverse("wagtail_localize:edit_string_translation", args=[translation.pk, segment.pk])
    assert "no longer translated passage by passage" in put(salma, address, "x").json()["error"]


@pytest.mark.once
def test_a_file_of_translations_says_what_it_replaced(salma, karim):
    french, arabic = pair()
    translation = translation_of(french)
    segment, row = passage_of(french)
    po = salma.get(reverse("wagtail_localize:download_pofile", args=[translation.pk])).content.decode()
    assert row.data in po
    address = opened(karim, arabic)[segment.pk]
    put(karim, address, "كريم")
    upload = reverse("wagtail_localize:upload_pofile", args=[translation.pk])
    back = reverse("wagtailadmin_pages:edit", args=[arabic.pk])

    def send(text: str):
        file = SimpleUploadedFile("x.po", text.encode(), "text/x-gettext-translation")
        with committed():
            return salma.post(f"{upload}?next={back}", {"file": file, "next": back}, follow=True)

    answer = send(po)
    assert "1 passage that was translated already has other words now" in told(answer)
    row.refresh_from_db()
    assert row.data != "كريم"
    assert fresh(arabic).revisions.filter(content__title="كريم").exists()
    assert "was not made by this site" in told(send('msgid ""\nmsgstr "Language: ar\\n"\n'))
    # The same file once more replaces nothing, and says nothing.
    assert "has other words now" not in told(send(po))
