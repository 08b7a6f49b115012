"""Leaving at once: with the script and without, by link and by keyboard, in both languages."""

import pytest

from tests.public.support import LANGUAGES, SENSITIVE, page_at

pytestmark = pytest.mark.browser

EXIT = {"fr": "https://fr.wikipedia.org/", "ar": "https://ar.wikipedia.org/"}
# Nothing can be asked of a page that is leaving: it tells of itself.
TELL = """() => { new MutationObserver(() => console.log(
  `visible: ${document.documentElement.checkVisibility()}, title: ${document.title}`
)).observe(document.documentElement, {attributes: true}) }"""
STRIP_END = "() => document.querySelector('.exit-bar').getBoundingClientRect().bottom"
FOCUSED = """() => {
  const one = document.activeElement;
  return [one.matches('main *'), one.getBoundingClientRect().top, one.outerHTML.slice(0, 80)];
}"""
SHIFTS = """() => new Promise(done => new PerformanceObserver(list => done(
  list.getEntries().reduce((sum, entry) => sum + entry.value, 0)
)).observe({type: 'layout-shift', buffered: true}) || setTimeout(done, 300, 0))"""


class OtherSite:
    """The site that the exit leads to: it answers when told to, as on a slow network."""

    def __init__(self, visitor, code: str):
        self.asked, self.told = [], []
        self.visitor, self.address = visitor, EXIT[code]
        visitor.page.context.route(f"{self.address}**", lambda route: self.asked.append(route))
        visitor.page.on("console", lambda message: self.told.append(message.text))

    def answer(self, telling: bool = True) -> list[str]:
        """Let the browser arrive; return what a page that tells something told before."""
        page = self.visitor.page
        for _turn in range(40):
            if self.asked and (self.told or not telling):
                break
            page.wait_for_timeout(50)
        (route,) = self.asked
        assert "referer" not in route.request.headers
        told = list(self.told)
        route.fulfill(body="<title>Elsewhere</title>", content_type="text/html")
        page.wait_for_url(self.address)
        return told


def arrive(visit, code: str, **options):
    """Open a sensitive page as a reader who came from the list."""
    visitor = visit(**options)
    other = OtherSite(visitor, code)
    visitor.open(f"/{code}/actualites/")
    page = visitor.open(f"/{code}/{SENSITIVE}")
    return visitor, page, other


@pytest.mark.parametrize(("code", "way"), [("fr", "keys"), ("ar", "keys"), ("fr", "link"), ("ar", "enter")])
def test_leaves_blanks_and_does_not_come_back(visit, code, way):
    visitor, page, other = arrive(visit, code)
    here = page.url
    page.evaluate(TELL)
    if way == "keys":
        for keys in (["Escape"] * 3, ["Shift", "Shift", "a", "Shift"], ["Shift+Tab"] * 4, ["Alt+Shift"] * 3):
            for key in keys:
                page.keyboard.press(key)
        page.wait_for_timeout(200)
        assert page.url == here and not other.asked
        for _press in range(3):
            page.keyboard.press("Shift")
    elif way == "link":
        page.locator(".exit-link").click(no_wait_after=True)
    else:
        page.locator(".exit-link").focus()
        page.keyboard.press("Enter")
    assert other.answer() == [f"visible: false, title: {EXIT[code].split('/')[2]}"]
    page.go_back()
    assert page.url.endswith(f"/{code}/actualites/")
    assert page_at(f"/{code}/{SENSITIVE}").title not in page.locator("body").inner_text()
    assert visitor.problems == []


@pytest.mark.parametrize("code", LANGUAGES)
def test_without_script_the_exit_is_a_link(visit, code):
    visitor, page, other = arrive(visit, code, java_script_enabled=False)
    assert page.locator(".exit-keys").is_hidden()
    assert page.locator("[data-copy]:visible, [data-print]:visible").count() == 0
    assert not other.asked
    page.locator(".exit-link").click(no_wait_after=True)
    other.answer(telling=False)
    assert visitor.problems == []


@pytest.mark.parametrize(("code", "width"), [("fr", 320), ("ar", 390), ("fr", 1280), ("ar", 1280)])
def test_strip_stays_in_sight_and_hides_no_focus(visit, code, width):
    _visitor, page, other = arrive(visit, code, width=width)
    assert page.locator(".exit-keys").is_visible()
    assert page.evaluate(SHIFTS) < 0.01
    for link in page.locator(".exit a").all():
        assert link.bounding_box()["height"] >= 44
    page.evaluate("() => scrollTo(0, document.body.scrollHeight)")
    box = page.locator(".exit-link").bounding_box()
    assert 0 <= box["y"] < 40
    end = page.evaluate(STRIP_END)
    assert end < 100
    page.locator("footer a").last.focus()
    seen = 0
    for _press in range(40):
        page.keyboard.press("Shift+Tab")
        in_text, top, what = page.evaluate(FOCUSED)
        if in_text:
            seen += 1
            assert top >= end, what
    assert seen > 3 and not other.asked


def test_hint_on_keys_is_not_for_fingers(visit):
    _visitor, page, _other = arrive(visit, "fr", has_touch=True, is_mobile=True)
    assert page.locator(".exit-link").is_visible() and page.locator(".exit-keys").is_hidden()


def test_buttons_of_the_script_copy_and_print(visit):
    visitor = visit(permissions=["clipboard-read", "clipboard-write"])
    page = visitor.open("/fr/mission/")
    page.evaluate("() => { window.print = () => { window.printed = true } }")
    button = page.locator("[data-copy]")
    address = button.get_attribute("data-copy")
    button.click()
    page.locator("[data-copied]").filter(has_text=button.get_attribute("data-done")).wait_for()
    assert page.evaluate("() => navigator.clipboard.readText()") == address
    page.locator("[data-print]").first.click()
    assert page.evaluate("() => window.printed")
    assert visitor.problems == []
    assert page.context.cookies() == []
    assert page.evaluate("() => localStorage.length + sessionStorage.length") == 0
