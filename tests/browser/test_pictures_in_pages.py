"""A picture that an editor chooses for a page is described in the page's language, whatever that of the interface."""

import pytest
from django.contrib.auth.models import Group
from django.urls import reverse

from home.models import SiteImage
from home.roles.rights import Role
from tests.admin.conftest import logged_in
from tests.cleaning.ways_in import in_language
from tests.public.support import page_at

from .axe import violations

ADD_A_BLOCK = "[data-contentpath=body] .c-sf-add-button"
CHOOSE = "[data-contentpath=body] [data-chooser-action-choose]"
WORDS = {
    "fr": ("Un puits au bord de la route", "Une tente"),
    "ar": ("بئر على جانب الطريق", "خيمة"),
}


def choose(page, image) -> None:
    # Of a picture that is there already, the button stands in a menu.
    page.evaluate(f"[...document.querySelectorAll('{CHOOSE}')].at(-1).click()")
    choice = page.locator(f".modal-body a.image-choice[href*='/{image.pk}/']")
    choice.click()
    page.locator(".modal-body").wait_for(state="detached")


@pytest.mark.parametrize(("code", "interface"), [("fr", "ar"), ("ar", "fr")])
def test_words_are_those_of_the_page(visit, code, interface):
    well, tent = SiteImage.objects.order_by("pk")[:2]
    for number, image in enumerate((well, tent)):
        SiteImage.objects.filter(pk=image.pk).update(alt_fr=WORDS["fr"][number], alt_ar=WORDS["ar"][number])
    client = logged_in("writer")
    client.user.groups.add(Group.objects.get(name=Role.EDITOR))
    in_language(client, interface)
    parent = page_at(f"/{code}/actualites/")
    visitor = visit(width=1280, height=1200, client=client)
    page = visitor.open(reverse("wagtailadmin_pages:add", args=["news", "newspage", parent.pk]))
    page.locator(ADD_A_BLOCK).first.click()
    page.locator("[role=option]").filter(has=page.locator(".icon-image")).first.click()
    words = page.locator("[data-contentpath=body] input[id$=alt_text]")
    ticked = page.locator("[data-contentpath=body] input[id$=decorative]")
    choose(page, well)
    assert words.input_value() == WORDS[code][0]
    # Another picture brings its own words; what somebody wrote for this place stays.
    choose(page, tent)
    assert words.input_value() == WORDS[code][1]
    words.fill("–")
    choose(page, well)
    assert words.input_value() == "–"
    assert not ticked.is_checked()
    assert [problem for problem in visitor.problems if "status of 400" not in problem] == []


def test_the_form_of_an_upload_can_be_used_by_everybody(visit):
    client = logged_in("writer")
    client.user.groups.add(Group.objects.get(name=Role.EDITOR))
    for interface, width in (("fr", 390), ("ar", 1280)):
        in_language(client, interface)
        page = visit(width=width, height=1200, client=client).open(reverse("wagtailimages:add"))
        assert violations(page, ".picture-checklist") == []
        assert violations(page, ".picture-people") == []
        assert page.evaluate("document.documentElement.scrollWidth") <= width
        number = page.locator("[name=recognisable]")
        assert not number.is_visible()
        page.locator("[name=people][value=identifiable]").check()
        assert number.is_visible()
