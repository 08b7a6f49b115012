"""Somebody writes Arabic in the French interface, and French in the Arabic one: each field has the right direction.

What is read is what the browser has made of it: where the first sign of a sentence stands, and where its full stop.
"""

import pytest
from django.urls import reverse
from wagtail.models import Page, PageLogEntry

from home.languages import LANGUAGES, language_of
from home.models import HelpContact
from tests.admin.conftest import logged_in
from tests.admin.forms import record_address
from tests.browser.conftest import browser, visit  # noqa: F401
from tests.cleaning.ways_in import in_language
from tests.public.support import ARABIC_ONLY, FRENCH_ONLY, page_at

pytestmark = [pytest.mark.browser, pytest.mark.django_db]

# Both begin and end with signs that have no direction of their own.
SENTENCES = {"fr": "« La radio » écrit (enfin).", "ar": "«الإذاعة» تكتب (أخيراً)."}
EDGES = """element => {
  const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT), nodes = [];
  while (texts.nextNode()) if (texts.currentNode.textContent.trim()) nodes.push(texts.currentNode);
  const at = (node, place) => {
    const range = document.createRange();
    range.setStart(node, place);
    range.setEnd(node, place + 1);
    return range.getBoundingClientRect().left;
  };
  const first = nodes[0], last = nodes.at(-1);
  const begin = first.textContent.search(/\\S/), end = last.textContent.trimEnd().length - 1;
  return at(first, begin) < at(last, end) ? "ltr" : "rtl";
}"""
# A field keeps what is in it to itself: a paragraph with the field's own style shows where its signs would stand.
IN_FIELD = """field => {
  const style = getComputedStyle(field), copy = document.createElement("p");
  for (const name of ["direction", "unicode-bidi", "text-align", "font"])
    copy.style.setProperty(name, style.getPropertyValue(name));
  copy.style.inlineSize = "60rem";
  copy.textContent = field.value;
  document.body.append(copy);
  const range = document.createRange();
  range.selectNodeContents(copy);
  const words = range.getBoundingClientRect(), whole = copy.getBoundingClientRect();
  const found = [(EDGES)(copy), words.left - whole.left < whole.right - words.right ? "left" : "right"];
  copy.remove();
  return found;
}""".replace("EDGES", EDGES)
EDGE = {"ltr": "left", "rtl": "right"}


@pytest.fixture(params=sorted(LANGUAGES))
def written(request, visit, settings):  # noqa: F811
    """Return a browser with the admin in one language, and the code of the other, in which is written."""
    settings.WAGTAIL_AUTOSAVE_INTERVAL = 0
    client = logged_in(f"chief-{request.param}", is_superuser=True)
    in_language(client, request.param)
    return visit(width=1280, height=1200, client=client), "ar" if request.param == "fr" else "fr"


def typed(page, selector: str, text: str) -> list[str]:
    """Type into a field; return the direction of what stands in it, and at which edge."""
    field = page.locator(selector).first
    field.evaluate("field => { for (let up = field; up; up = up.parentElement) up.hidden = false }")
    field.fill(text)
    return field.evaluate(IN_FIELD)


def test_fields_of_the_forms(written):
    visitor, code = written
    direction, sentence = language_of(code).direction, SENTENCES[code]
    own = [direction, EDGE[direction]]
    # A page that was written in the other language: a translation has an editor of its own.
    news = page_at(f"/{code}/{ARABIC_ONLY if code == 'ar' else FRENCH_ONLY}")
    page = visitor.open(reverse("wagtailadmin_pages:edit", args=[news.pk]))
    body = page.locator("[data-contentpath=body] [contenteditable=true]").first
    body.wait_for()
    for name in ("title", "standfirst", "source_name"):
        assert typed(page, f"[name={name}]", sentence) == own, name
    # In the rich text of a stream: a paragraph of its own, typed.
    body.click()
    page.keyboard.press("Control+Home")
    page.keyboard.type(sentence)
    page.keyboard.press("Enter")
    block = body.locator("[data-block=true]").first
    assert block.inner_text().strip() == sentence and block.evaluate(EDGES) == direction
    # In a text of a stream, drawn by a script.
    page.locator("[data-contentpath=corrections] .c-sf-add-button").first.evaluate("button => button.click()")
    page.locator("[data-contentpath=corrections] textarea").first.wait_for(state="attached")
    assert typed(page, "[data-contentpath=corrections] textarea", sentence) == own
    # Addresses are Latin, and an empty one begins at the left.
    for name, text in {"slug": "une-adresse", "source_url": "https://example.org/a-b/"}.items():
        assert typed(page, f"[name={name}]", text) == ["ltr", "left"], name
        empty = page.locator(f"[name={name}]").evaluate("field => getComputedStyle(field).direction")
        assert empty == "ltr"
    page = visitor.open(record_address(HelpContact, "add"))
    for name in (f"name_{code}", f"what_for_{code}", f"hours_{code}"):
        assert typed(page, f"[name={name}]", sentence) == own, name
    for name, text in {"phone": "+212 5 37 00 00 00", "website": "https://example.org/"}.items():
        assert typed(page, f"[name={name}]", text) == ["ltr", "left"], name
    assert [problem for problem in visitor.problems if "console" not in problem] == []


def test_the_translation_editor(written):
    """A translation into Arabic: its source beside it, in whichever language the interface is."""
    visitor, _code = written
    target = page_at("/ar/mission/")
    page = visitor.open(reverse("wagtailadmin_pages:edit", args=[target.pk]))
    first = page.locator(".js-translation-editor li.complete").first
    first.wait_for()
    sides = [
        paragraph.evaluate(EDGES) for paragraph in first.locator("p").all() if paragraph.inner_text().strip()
    ]
    assert sides[:2] == ["ltr", "rtl"], "the French title, then the Arabic one"
    first.locator("button").last.click()
    field = page.locator(".js-translation-editor textarea").first
    for code, sentence in SENTENCES.items():
        field.fill(sentence)
        direction = language_of(code).direction
        assert field.evaluate(IN_FIELD) == [direction, EDGE[direction]]
    assert field.evaluate("field => getComputedStyle(field).fontStyle") == "normal"
    # What wagtail-localize says in English to everybody is not shown; the header says it.
    assert "translation" not in page.inner_text(".js-translation-editor")


def test_titles_in_lists_headers_and_choosers(written):
    visitor, code = written
    direction, sentence = language_of(code).direction, SENTENCES[code]
    news = page_at(f"/{code}/actualites/")
    item = news.get_children().first().specific
    for page in (news, item):
        Page.objects.filter(pk=page.pk).update(title=sentence, draft_title=sentence)
    for revision in item.revisions.all():
        revision.content["title"] = sentence
        revision.save(update_fields=["content"])
    newest = PageLogEntry.objects.order_by("-timestamp").first()
    PageLogEntry.objects.filter(pk=newest.pk).update(label=sentence)
    places = [
        (reverse("wagtailadmin_explore", args=[news.pk]), ".title-wrapper"),
        (reverse("wagtailadmin_explore", args=[item.pk]), "[data-controller~=w-breadcrumbs] li:last-child a"),
        (reverse("wagtailadmin_pages:copy", args=[item.pk]), ".chooser__title"),
        (reverse("wagtailadmin_reports:site_history"), "td.title a"),
    ]
    for address, selector in places:
        page = visitor.open(address)
        found = page.locator(selector).filter(has_text=sentence).first
        found.wait_for()
        assert found.evaluate(EDGES) == direction, (address, selector)
