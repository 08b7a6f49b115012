"""What the tests of two languages in step share: a pair of the demonstration and how it stands."""

from django.urls import reverse
from wagtail.models import Page

from home.models import StandardPage
from home.models.upkeep import Upkeep
from tests.admin.forms import add_page, edit_page, home, soup_of
from tests.admin.reading import words
from tests.admin.translating import fill_in, publish, submit, untranslated, update, version

# A pair of the demonstration that wagtail-localize keeps in step, and that has a body of several blocks.
SLUG = "mission"
SAYS = {"fr": "Phrase canarie", "ar": "جملة كنارية"}


def pair(source: str, slug: str = SLUG) -> tuple:
    """Return a page of the demonstration in the language `source`, and the same in the other one."""
    pages = Page.objects.filter(slug=slug, depth=3).select_related("locale")
    by_code = {page.locale.language_code: page.specific for page in pages}
    return by_code.pop(source), by_code.popitem()[1]


def change(editor, page, effect: str = "material", **fields) -> None:
    """Change a page in its form and publish it on the screen that follows, whatever was found in it."""
    form = edit_page(editor, page).fill(**fields)
    form.accepted(effect=effect, all_the_same="on", reason="Vérifié")


def upkeep(page) -> Upkeep:
    return Upkeep.objects.filter(pk=page.pk).first() or Upkeep(page_id=page.pk)


def behind(page) -> bool:
    return upkeep(page).behind_since is not None


def notice(reader, page) -> str:
    """Return what readers of a page are told about its other version; empty where nothing is."""
    found = soup_of(reader.get(page.specific.relative_path)).select_one("main > .notices")
    return words(found) if found else ""


def difference(editor, page):
    """Open the difference of a page and return the main part of the screen."""
    answer = editor.get(reverse("difference", args=[page.pk]))
    assert answer.status_code == 200
    return soup_of(answer).find("main")


def new_pair(editor, source: str) -> tuple:
    """Enter a page, translate it and publish both, as editors do; return the original and its translation."""
    target = "ar" if source == "fr" else "fr"
    page = add_page(
        editor, StandardPage, home(source), title=SAYS[source], slug="canari", standfirst=SAYS[source]
    )
    submit(editor, page, target)
    fill_in(editor, page, untranslated(page), SAYS[target])
    publish(editor, version(page, target))
    return page, version(page, target)


def follow(editor, page, other) -> None:
    """Bring a translation up to date from its original, translate what is new, and publish it."""
    update(editor, page)
    fill_in(editor, page, untranslated(page), SAYS[other.locale.language_code])
    publish(editor, other)
