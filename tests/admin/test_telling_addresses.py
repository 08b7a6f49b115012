"""The editor of a sensitive page is told when its address says what it is about; nothing is refused."""

import pytest
from django.contrib.messages import get_messages
from django.urls import reverse
from wagtail.users.models import UserProfile

from home.models import StandardPage

from .forms import edit_page, home, new_page, screen
from .reading import words

pytestmark = pytest.mark.once

WARNING = {
    "fr": "Cette page est sensible, mais son adresse dit",
    "ar": "هذه الصفحة حساسة، لكن رابطها المختصر",
}


def told_on_the_screen(seen) -> bool:
    return "address" in seen.codes("advises") and WARNING["fr"] in words(seen.main)


def warned(form, code: str = "fr") -> bool:
    assert form.response.status_code == 302
    return any(WARNING[code] in str(message) for message in get_messages(form.response.wsgi_request))


@pytest.mark.parametrize(
    ("title", "slug", "sensitive", "telling"),
    [
        ("Une journée", "temoignage-2022", True, True),
        ("Une journée", "une-journee", True, True),
        ("شهادات من السجن", "", True, True),
        ("Une journée", "note-2022-06", True, False),
        ("Une journée", "temoignage-2022", False, False),
    ],
)
def test_warning_when_a_page_is_made(editor, title, slug, sensitive, telling):
    form = new_page(editor, StandardPage, home("fr")).fill(
        title=title, slug=slug, sensitive=sensitive and "on"
    )
    form.send("publish")
    page = StandardPage.objects.get(title=title)
    seen = screen(editor, page).reviewed()
    assert told_on_the_screen(seen) == telling
    seen.confirmed()
    assert StandardPage.objects.get(pk=page.pk).live


def test_warning_in_the_editors_language_when_a_page_is_changed(editor):
    UserProfile.objects.create(user=editor.user, preferred_language="ar")
    page = StandardPage(title="Une journée", slug="victimes", sensitive=True)
    home("fr").add_child(instance=page)
    form = edit_page(editor, page)
    form.send("")
    assert warned(form, "ar")
    editor.get(reverse("wagtailadmin_home"))  # where the message is read
    # The drafts that Wagtail saves by itself, while the editor types, are no place for it.
    address = reverse("wagtailadmin_pages:edit", args=[page.pk])
    answer = editor.post(address, form.data.dict(), headers={"accept": "application/json"})
    assert answer["Content-Type"] == "application/json"
    assert not any(WARNING["ar"] in str(message) for message in get_messages(answer.wsgi_request))
