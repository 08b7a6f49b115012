"""The screens that take words or a page out: who may, what is asked first, and editors that were open meanwhile."""

import html
from urllib.parse import urlencode

import pytest
from django.contrib.auth.models import Group
from django.core.files.base import ContentFile
from django.core.files.storage import default_storage
from django.test import Client
from django.urls import reverse
from wagtail.admin.models import FormState
from wagtail.models import Page, PageLogEntry

from home.models import SiteDocument
from home.protection.group import GROUP_NAME
from home.roles.rights import Role
from tests.admin.forms import URLENCODED as FORM
from tests.admin.forms import Form, committed, sent_by, soup_of
from tests.comments.support import logged_in
from tests.public.support import page_at, publish, words

NAME = "Xqanarelle Zéphyrine"


@pytest.fixture
def protector(db):
    """Somebody of the protection group and of no other."""
    return logged_in("protege", Group.objects.get(name=GROUP_NAME))


@pytest.fixture
def page(db):
    return publish(page_at("/fr/mission/"), standfirst=f"De {NAME}.")


def form_on(response):
    """Return the data of the form on a screen, as a browser sends it."""
    return sent_by(soup_of(response).find("form", class_="desk-protect"))


def test_who_may(db, page, client):
    editor = logged_in("editor", Group.objects.get(name=Role.EDITOR), is_superuser=False)
    for address in (reverse("protect_text"), reverse("protect_page", args=[page.pk])):
        for browser in (editor, client):
            for answer in (browser.get(address), browser.post(address, {"passage": NAME, "sure": "1"})):
                assert answer.status_code == 302 and "no-store" in answer["Cache-Control"]
    edit = editor.get(reverse("wagtailadmin_pages:edit", args=[page.pk])).content.decode()
    assert "/admin/protection/" not in edit
    assert Page.objects.get(pk=page.pk).specific.standfirst == f"De {NAME}."


def test_words_are_looked_for_and_then_taken_out(protector, page, caplog):
    edit = protector.get(reverse("wagtailadmin_pages:edit", args=[page.pk])).content.decode()
    address = f"{reverse('protect_text')}?page={page.pk}"
    assert address in edit and reverse("protect_page", args=[page.pk]) in edit
    for name, content in (("a.csv", f"nom\n{NAME}\n"), ("b.csv", "rien"), ("c.pdf", "%PDF-1.4 rien")):
        stored = default_storage.save(f"documents/{name}", ContentFile(content.encode()))
        SiteDocument.objects.bulk_create([SiteDocument(title=name, file=stored)])
    # Nothing, then looked for without being taken out, then without the tick, then other words.
    answer = protector.post(address, {"passage": " … ", "action": "look"})
    assert answer.context["form"].errors["passage"] and answer.status_code == 200
    shown = protector.post(address, {"passage": f"\n{NAME}", "action": "look"})
    assert shown.context["report"].pages == [page.pk] and len(shown.context["documents"]) == 1
    assert shown.context["unread"] >= 1
    data = form_on(shown)
    assert data["passage"] == f"\n{NAME}" or data["passage"].strip() == NAME
    for change in ({}, {"sure": "1", "passage": "Tazmamart"}, {"sure": "1", "looked": "x"}):
        answer = protector.post(address, {**data.dict(), "action": "erase", **change})
        assert (
            answer.status_code == 200
            and answer.context["form"].errors
            and "no-store" in answer["Cache-Control"]
        )
        assert "sure" not in form_on(answer) or "sure" in change
    assert find(page).standfirst == f"De {NAME}."
    with committed():
        answer = protector.post(address, {**data.dict(), "action": "erase", "sure": "1"})
    assert answer.status_code == 302 and answer["Location"] == address
    assert find(page).standfirst == "De […]."
    done = protector.get(address)
    assert done.context["done"]["left"] == 0 and NAME not in done.content.decode()
    assert protector.get(address).context["done"] is None
    # The history says who, when and how much; nothing says what.
    (entry,) = PageLogEntry.objects.filter(page=page, action="home.erase_text")
    assert entry.user == protector.user and set(entry.data) == {"places"}
    history = protector.get(reverse("wagtailadmin_pages:history", args=[page.pk])).content.decode()
    assert str(entry.message) in html.unescape(history)
    assert "anarelle" not in caplog.text


def find(page):
    return Page.objects.get(pk=page.pk).specific


def test_few_letters_are_asked_about_twice(protector, page):
    publish(page, standfirst="De Xqz.")
    address = reverse("protect_text")
    data = form_on(protector.post(address, {"passage": "Xqz", "action": "look"}))
    answer = protector.post(address, {**data.dict(), "action": "erase", "sure": "1"})
    assert list(answer.context["form"].errors) == ["really"] and find(page).standfirst == "De Xqz."
    answer = protector.post(address, {**form_on(answer).dict(), "action": "erase", "really": "1"})
    assert answer.status_code == 302 and find(page).standfirst == "De […]."


def test_who_had_the_page_open_cannot_bring_the_words_back(protector, page):
    """Neither Wagtail's own saving, nor the button, nor a preview; whoever opens the page anew can save it."""
    editor = logged_in("autrice", Group.objects.get(name=Role.EDITOR))
    edit = reverse("wagtailadmin_pages:edit", args=[page.pk])
    preview = reverse("wagtailadmin_pages:preview_on_edit", args=[page.pk])
    open_form = Form(editor, edit, find(page)).data
    assert NAME in open_form["standfirst"]
    # One who had saved by the script meanwhile names that version.
    script = {"HTTP_ACCEPT": "application/json"}
    saved = editor.post(edit, open_form.urlencode(), content_type=FORM, **script)
    assert saved.status_code == 200, saved.content
    own = {"overwrite_revision_id": str(Page.objects.get(pk=page.pk).latest_revision_id)}
    # Nor one whose page had no version yet when it was opened.
    none = {"loaded_revision_id": "", "loaded_revision_created_at": ""}

    address = reverse("protect_text")
    data = form_on(protector.post(address, {"passage": NAME, "action": "look"}))
    protector.post(address, {**data.dict(), "action": "erase", "sure": "1"})
    for change in ({}, own, none):
        sent = open_form.copy()
        for name, value in change.items():
            sent[name] = value
        refused = editor.post(edit, sent.urlencode(), content_type=FORM, **script)
        assert refused.status_code == 400 and refused.json()["error_code"] in (
            "invalid_revision",
            "blocked_by_hook",
        )
        for button in ("", "&action-publish=1"):
            refused = editor.post(edit, sent.urlencode() + button, content_type=FORM)
            assert refused.status_code == 409 and edit in refused.content.decode()
        editor.post(preview, sent.urlencode(), content_type=FORM)
    page = Page.objects.get(pk=page.pk)
    assert NAME not in str(page.latest_revision.content) and find(page).standfirst == "De […]."
    assert not any("anarelle" in state.data for state in FormState.objects.all())
    anew = Form(editor, edit, find(page)).data
    anew["standfirst"] += " Et puis."
    assert editor.post(preview, anew.urlencode(), content_type=FORM).status_code == 200
    assert any("Et+puis" in state.data for state in FormState.objects.all())
    assert editor.post(edit, anew.urlencode(), content_type=FORM).status_code == 302


def test_a_page_with_others_below_it_stays(protector, db):
    """A page is taken out when nothing stands below it in any language, and never without the tick."""
    index, item = page_at("/fr/actualites/"), page_at("/fr/actualites/protocole-istanbul-2022/")
    for above in (index, page_at("/ar/")):
        address = reverse("protect_page", args=[above.pk])
        for answer in (protector.get(address), protector.post(address, {"sure": "1"})):
            assert "desk-protect" not in answer.content.decode() and answer.status_code == 200
        assert Page.objects.filter(pk=above.pk).exists()
    address = reverse("protect_page", args=[item.pk])
    answer = protector.post(address, urlencode({}), content_type=FORM)
    assert answer.context["error"] and Page.objects.filter(pk=item.pk).exists()
    assert protector.post(address, {"sure": "1"}).status_code == 302
    assert (
        not Page.objects.filter(pk=item.pk).exists()
        and protector.get(address, follow=True).status_code == 404
    )
    history = Client(HTTP_HOST="localhost")
    history.force_login(logged_in("chef", is_superuser=True).user)
    said = words(soup_of(history.get(reverse("wagtailadmin_reports:site_history"))))
    assert f"Page {item.pk}" in said and item.title not in said
