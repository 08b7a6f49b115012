"""An editor's round with a picture of somebody, in a browser: uploaded, refused, agreed to, published, withdrawn."""

import pytest
from django.contrib.auth.models import Group
from django.test import Client
from django.urls import reverse
from django.utils.translation import gettext, override

from home.models import Consent, SiteImage
from home.roles.rights import Role
from tests.admin.conftest import logged_in
from tests.admin.forms import approved_out_of_hand, committed
from tests.cleaning import corpus
from tests.cleaning.ways_in import in_language
from tests.protection.people import SENTENCE, public_files
from tests.public.support import LANGUAGES, page_at

from .axe import violations

pytestmark = pytest.mark.browser

FILE = "IMG_Fatima_Ait_Snan.jpg"
ALT = {"fr": "Une dame assise devant sa porte", "ar": "سيدة جالسة أمام بابها"}
CHOOSE = "[data-contentpath=body] [data-chooser-action-choose]"
UPLOAD = "main form[enctype] [type=submit]"
TITLE = {"fr": "Visite d’une famille", "ar": "زيارة أسرة"}


@pytest.fixture
def staff(visit):
    """Return a function that opens a browser for somebody who edits and publishes, with the admin in a language."""

    def begin(code: str):
        client = logged_in(f"writer-{code}")
        client.user.groups.set(Group.objects.filter(name=Role.EDITOR))
        in_language(client, code)
        return visit(width=1280, height=1400, client=client)

    return begin


def press(visitor, selector: str) -> None:
    """Press a button that sends its form; what waits for the end of the request is done."""
    with committed(), visitor.page.expect_navigation():
        visitor.page.locator(selector).first.click()


def publish(visitor) -> None:
    # The button stands in a menu: the browser presses it there as a keyboard would.
    with committed(), visitor.page.expect_navigation():
        visitor.page.eval_on_selector("button[name=action-publish]", "button => button.click()")


def said(code: str, message: str, **words) -> str:
    with override(code):
        return gettext(message) % words


def place_in_new_page(visitor, code: str, image: SiteImage) -> None:
    """Begin a news item with the picture in its text."""
    parent = page_at(f"/{code}/actualites/")
    address = reverse("wagtailadmin_pages:add", args=["news", "newspage", parent.pk])
    page = visitor.open(address)
    page.fill("[name=title]", TITLE[code])
    page.locator("[data-contentpath=body] .c-sf-add-button").first.click()
    page.locator("[role=option]").filter(has=page.locator(".icon-image")).first.click()
    page.locator("[data-contentpath=body] [data-chooser-action-choose]").last.wait_for(state="attached")
    page.evaluate(
        "[...document.querySelectorAll('[data-contentpath=body] [data-chooser-action-choose]')].at(-1).click()"
    )
    page.locator(f".modal-body a.image-choice[href*='/{image.pk}/']").click()
    page.locator(".modal-body").wait_for(state="detached")
    assert page.locator("[data-contentpath=body] input[id$=alt_text]").input_value() == ALT[code]


def pictures_given_out() -> list[str]:
    return [name for name in public_files() if name.startswith("images/")]


@pytest.mark.usefixtures("own_folders")
@pytest.mark.parametrize("code", LANGUAGES)
def test_a_picture_of_somebody_from_the_telephone_to_its_withdrawal(staff, visit, settings, code):
    # What is typed is not saved meanwhile: a draft would take the address of the second page.
    settings.WAGTAIL_AUTOSAVE_INTERVAL = 0
    visitor = staff(code)
    photograph = {"name": FILE, "mimeType": "image/jpeg", "buffer": corpus.made("everything.jpg")}
    page = visitor.open(reverse("wagtailimages:add"))
    page.set_input_files("[name=file]", photograph)
    page.check("[name=people][value=identifiable]")
    page.fill("[name=recognisable]", "1")
    page.fill(f"[name=alt_{code}]", ALT[code])
    press(visitor, UPLOAD)
    # Nobody has looked at it with the list: nothing is stored, and nothing that was typed is lost.
    assert not SiteImage.objects.filter(people="identifiable").exists()
    assert page.input_value(f"[name=alt_{code}]") == ALT[code]
    page.set_input_files("[name=file]", photograph)
    page.check("[name=checked]")
    press(visitor, UPLOAD)
    image = SiteImage.objects.get(people="identifiable")
    assert "Fatima" not in image.title + image.file.name
    assert said(code, "Consent is missing") in page.inner_text("main")

    place_in_new_page(visitor, code, image)
    publish(visitor)
    # The draft is saved, and the screen before publishing says what is missing; there is no button to press yet.
    shown = page_at(f"/{code}/actualites/").get_children().get(title=TITLE[code])
    screen = reverse("publication", args=[shown.pk])
    assert page.locator(f"[data-candidate='{shown.pk}'] [data-finding=picture]").count() == 1
    assert said(code, "Record a consent") in page.inner_text("main")
    assert page.locator("[data-publication]").count() == 0 and violations(page, "main") == []
    assert pictures_given_out() == []

    visitor.open(f"{reverse('wagtailsnippets_home_consent:add')}?image={image.pk}")
    press(visitor, "main form[data-edit-form] [type=submit]")
    consent = Consent.objects.get()
    assert [link.image_id for link in consent.pictures.all()] == [image.pk]

    approved_out_of_hand(shown)
    visitor.open(screen)
    assert violations(page, "main") == []
    press(visitor, "[data-publication] [type=submit]")
    reader = visit(client=Client(HTTP_HOST="localhost"))
    public = reader.open(shown.url)
    assert pictures_given_out()
    picture = public.locator("main figure img")
    assert picture.get_attribute("alt") == ALT[code]
    assert picture.evaluate("image => image.complete && image.naturalWidth > 0")

    visitor.open(reverse("consent_withdraw", args=[consent.pk]))
    assert TITLE[code] in page.inner_text("main")
    assert violations(page, "main") == []
    press(visitor, "main form[method=post] [type=submit]")
    assert pictures_given_out() == []
    public = reader.open(shown.url)
    assert SENTENCE[code] in public.inner_text("main")
    assert public.locator("main figure img").count() == 0
    assert ALT[code] not in public.content()
    assert violations(public) == []
    assert reader.problems == []
