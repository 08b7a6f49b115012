"""Pages of the tests of publishing: written through the admin, and what has become of them."""

from django.test import Client
from django.urls import reverse
from wagtail.models import Page

from home.models import StandardPage, Upkeep
from tests.admin.forms import home, new_page, soup_of
from tests.admin.reading import words
from tests.admin.translating import fill_in, submit, untranslated, version

TEXT = {"fr": "Une phrase sur la page", "ar": "جملة عن الصفحة"}


def other(code: str) -> str:
    return "ar" if code == "fr" else "fr"


def draft(editor, code: str, **values):
    """Write a page in its form and press the button that leads to the screen; return it as it is stored."""
    form = new_page(editor, StandardPage, home(code))
    fields = {"title": TEXT[code], "slug": "essai", "standfirst": TEXT[code]} | values
    assert form.fill(**fields).send("publish").status_code == 302
    page = StandardPage.objects.get(slug=fields["slug"], locale__language_code=code)
    assert form.response["Location"] == reverse("publication", args=[page.pk])
    return page


def pair(editor, code: str, whole: bool = True):
    """Return an original that is not published, and its translation."""
    page = draft(editor, code)
    assert submit(editor, page, other(code)).status_code == 302
    segments = untranslated(page)
    fill_in(editor, page, segments if whole else segments[1:], TEXT[other(code)])
    return page, version(page, other(code))


def live(*pages) -> list[bool]:
    found = dict(Page.objects.values_list("pk", "live"))
    return [found[page.pk] for page in pages]


def upkeep(page) -> Upkeep:
    return Upkeep.objects.get(page=page)


def reads(page) -> str:
    return words(soup_of(Client(HTTP_HOST="localhost").get(page.relative_path)).find("main"))


def behind(page) -> bool:
    return Upkeep.objects.filter(page=page, behind_since__isnull=False).exists()
