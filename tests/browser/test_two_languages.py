"""Two languages in step, in a browser: written, translated, published, changed, compared, put right and taken down."""

import pytest
from django.test import Client
from django.urls import reverse
from django.utils import timezone

from news.models import NewsPage
from tests.admin.translating import version
from tests.cleaning.ways_in import in_language
from tests.desk.reviewing import member
from tests.public.support import page_at

from .axe import violations
from .test_picture_round import press, publish
from .visitor import HOST

pytestmark = pytest.mark.browser

TITLE = {"fr": "Une journée à Taroudant", "ar": "يوم في تارودانت"}
TEXT = {"fr": "La rencontre a réuni vingt familles.", "ar": "جمع اللقاء عشرين أسرة."}
ADDED = {"fr": "Une autre aura lieu à Agadir.", "ar": "وسيعقد لقاء آخر في أكادير."}
STREAM = "[data-contentpath=body]"
BODY = f"{STREAM} [contenteditable=true]"
HANDED_OVER = "text => document.querySelector('[name=body-0-value]').value.includes(text)"
# Wagtail looks for changes from two seconds after the form was drawn: what was typed before is none to it.
WATCHED = "addEventListener('w-unsaved:watch-edits', () => document.documentElement.dataset.watched = '')"
# Milliseconds, for a machine that has much else to do.
PATIENCE = 90_000
TRANSLATOR = ".js-translation-editor"
PUBLISH = "[data-publication] [type=submit]"
TAKE_DOWN = "main form:has([name=languages]) [type=submit]"


@pytest.fixture
def reader(visit):
    return visit(client=Client(HTTP_HOST="localhost"))


def type_text(page, text: str, autosave: bool) -> None:
    """Type at the end of the text. The editor hands it over a moment later, and then autosave to the server."""
    if autosave:
        page.locator("html[data-watched]").wait_for()
    field = page.locator(BODY)
    field.click()
    field.press("Control+End")
    if autosave:
        with page.expect_response(lambda answer: text in (answer.request.post_data or "")) as saved:
            page.keyboard.type(text)
        assert saved.value.json()["success"]
    else:
        page.keyboard.type(text)
        page.wait_for_function(HANDED_OVER, arg=text)


def write(visitor, code: str, autosave: bool) -> NewsPage:
    """Write a page with a block of text in its form, and press the button; return its draft."""
    address = reverse("wagtailadmin_pages:add", args=["news", "newspage", page_at(f"/{code}/actualites/").pk])
    page = visitor.open(address)
    page.locator("[name=title]").press_sequentially(TITLE[code])
    page.locator(f"{STREAM} .c-sf-add-button").first.click()
    page.locator("[role=option]").first.click()
    type_text(page, TEXT[code], autosave)
    if autosave:
        # The form has become that of the page: pressed now, its button makes no second one.
        page.wait_for_url("**/edit/")
    publish(visitor)
    draft = NewsPage.objects.get(title=TITLE[code])
    assert not draft.live
    return draft


def translate(page, sentences: dict[str, str]) -> None:
    """Translate each passage, given by what stands in it, where its source is shown."""
    page.locator(f"{TRANSLATOR} li.incomplete").first.wait_for()
    for passage, sentence in sentences.items():
        page.locator(f"{TRANSLATOR} li.incomplete", has_text=passage).get_by_role("button").click()
        field = page.locator(f"{TRANSLATOR} textarea")
        field.press_sequentially(sentence)
        with page.expect_response(lambda answer: answer.request.method == "PUT") as saved:
            field.press("Enter")
        assert saved.value.ok
        page.locator(f"{TRANSLATOR} li.complete", has_text=sentence).wait_for()
    assert page.locator(f"{TRANSLATOR} li.incomplete").count() == 0


@pytest.mark.parametrize(("source", "target", "autosave"), [("fr", "ar", False), ("ar", "fr", True)])
def test_the_main_path(visit, reader, settings, source, target, autosave):
    """In the language of the original throughout; on one of the two ways with Wagtail's autosave at work."""
    if not autosave:
        settings.WAGTAIL_AUTOSAVE_INTERVAL = 0
    client = member("editor")
    in_language(client, source)
    visitor = visit(width=1280, height=1400, client=client)
    visitor.page.set_default_timeout(PATIENCE)
    visitor.page.add_init_script(WATCHED)
    original = write(visitor, source, autosave)

    # The screen leads to the translation.
    page = visitor.open(reverse("publication", args=[original.pk]))
    assert TITLE[source] in page.inner_text("[data-candidate]")
    assert violations(page, "main") == []
    visitor.open(page.get_attribute("[data-other=missing] a", "href"))
    assert page.is_checked("[name=locales]")
    press(visitor, "main form [type=submit]")
    translation = version(original, target)
    visitor.open(reverse("wagtailadmin_pages:edit", args=[translation.pk]))
    translate(page, {TITLE[source]: TITLE[target], TEXT[source]: TEXT[target]})

    # Its button leads to the screen as well, which publishes both at once.
    press(visitor, f"{TRANSLATOR} button[value=publish]")
    assert page.locator(PUBLISH).count() == 1
    visitor.open(reverse("publication", args=[translation.pk]))
    assert page.locator("[data-candidate]").count() == 2
    assert violations(page, "main") == []
    page.check("[name=what][value=both]")
    press(visitor, PUBLISH)
    original, translation = version(original, source), version(translation, target)
    for one, code in ((original, source), (translation, target)):
        main = reader.open(one.relative_path).locator("main")
        assert main.locator("h1").inner_text() == TITLE[code]
        assert TEXT[code] in main.inner_text()
        assert main.locator(".notices").count() == 0

    # Changed on one side: the readers of the other one are told, and led to it.
    visitor.open(reverse("wagtailadmin_pages:edit", args=[original.pk]))
    type_text(page, f" {ADDED[source]}", autosave)
    publish(visitor)
    visitor.open(reverse("publication", args=[original.pk]))
    assert page.is_checked("[name=effect][value=material]")
    press(visitor, PUBLISH)
    public = reader.open(translation.relative_path)
    today = public.locator("main > .notices time")
    assert today.get_attribute("datetime").startswith(f"{timezone.localdate()}")
    assert violations(public) == []
    public.locator("main > .notices a").click()
    public.wait_for_url(HOST + original.relative_path)
    assert ADDED[source] in public.inner_text("main")
    assert public.locator("main > .notices").count() == 0

    # From the report to the difference, and in step again.
    visitor.open(reverse("languages_report") + "?state=to_review")
    assert violations(page, "main") == []
    difference = reverse("difference", args=[translation.pk])
    page.locator(f"table.languages a[href='{difference}']").click()
    page.wait_for_url(HOST + difference)
    assert ADDED[source] in page.inner_text(".drift ins")
    assert TEXT[target] in page.inner_text(".drift")
    assert violations(page, "main") == []
    press(visitor, ".drift-next form [type=submit]")
    assert TITLE[target] in page.inner_text(".messages")
    assert reader.open(translation.relative_path).locator("main > .notices").count() == 0

    # Taken down in both languages, which is the choice that is made already.
    visitor.open(reverse("wagtailadmin_pages:unpublish", args=[translation.pk]))
    assert TITLE[source] in page.inner_text("main")
    assert page.is_checked("[name=languages][value=both]")
    assert violations(page, "main") == []
    press(visitor, TAKE_DOWN)
    for one in (original, translation):
        assert reader.page.goto(HOST + one.relative_path).status == 404
    assert visitor.problems == reader.problems == []
