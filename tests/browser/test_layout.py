"""Every template in both languages at every width: in its direction, no sideways scroll, no error, no other host."""

from urllib.parse import urlsplit

import pytest

from tests.public.support import ARTICLE, LANGUAGES, SENSITIVE, TEMPLATES, page_at

from .addresses import reverse_in
from .visitor import HOST

pytestmark = pytest.mark.browser

WIDTHS = [320, 390, 768, 1280]
MORE = {
    "services": "services/",
    "networks": "qui-sommes-nous/partenaires/",
    "goals": "qui-sommes-nous/objectifs/",
    "sensitive news": SENSITIVE,
}
ADDRESSES = TEMPLATES | MORE
MISSING = {"fr": "/ar/actualites/cinquieme-rapport-2024/", "ar": "/fr/actualites/protocole-istanbul-2022/"}

# What sticks out of the page, for the message.
STICKING_OUT = """() => {
  const width = document.documentElement.clientWidth;
  const out = [...document.querySelectorAll('body *')].filter(element => {
    const box = element.getBoundingClientRect();
    const hidden = getComputedStyle(element).clipPath !== 'none' || box.width <= 1;
    return !hidden && (box.right > width + 1 || box.left < -1);
  });
  return out.slice(-5).map(one => one.tagName + '.' + one.className + ' ' + one.textContent.slice(0, 40));
}"""
# What only a script can do is offered by the script only.
WORDS = """() => {
  document.querySelectorAll('.exit-keys, [data-copy], [data-print]').forEach(one => one.remove());
  return document.body.innerText;
}"""
SIZES = "() => [document.documentElement.scrollWidth, document.documentElement.clientWidth]"


def assert_fits(page, code, width):
    page.set_viewport_size({"width": width, "height": 800})
    scroll, client = page.evaluate(SIZES)
    assert scroll <= client, (width, page.evaluate(STICKING_OUT))
    assert client <= width
    assert page.evaluate("() => getComputedStyle(document.body).direction") == LANGUAGES[code][1]
    assert page.locator("h1").bounding_box()["width"] > 0


def addresses(code):
    yield from (f"/{code}/{address}" for address in ADDRESSES.values())
    yield f"/{code}/traduction/{page_at(MISSING[code]).pk}/"


@pytest.mark.parametrize("code", LANGUAGES)
def test_every_template_fits_and_says_the_same_without_scripts(visit, code):
    """One loading of each template serves every look at it: loading is what takes the time."""
    visitor, without = visit(), visit(java_script_enabled=False)
    for address in addresses(code):
        page = visitor.open(address)
        for width in WIDTHS:
            try:
                assert_fits(page, code, width)
            except AssertionError as error:
                raise AssertionError(f"{address}: {error}") from error
        # To its end, so that late pictures are asked for too.
        page.evaluate("() => scrollTo(0, document.body.scrollHeight)")
        # At the width of the other: wider screens spread the menu out.
        page.set_viewport_size({"width": 390, "height": 800})
        assert page.evaluate(WORDS) == without.open(address).evaluate(WORDS), address
    # What has only to be refused nothing: a file that stands alone has no style sheet of ours to fit with.
    kept = page_at(f"/{code}/{ARTICLE}")
    visitor.open(reverse_in(code, "version_to_keep", kept.pk, kept.slug))
    visitor.page.wait_for_load_state("networkidle")
    assert visitor.problems == [] and without.problems == []
    assert any("/static/css/" in request for request in visitor.requests)
    assert len(visitor.requests) > len(ADDRESSES)
    # Nothing is asked of another host, whatever the browser fetches of its own accord.
    assert {urlsplit(request).netloc for request in visitor.requests} == {urlsplit(HOST).netloc}


@pytest.mark.long
@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("code", LANGUAGES)
@pytest.mark.parametrize("name", ADDRESSES)
def test_template_fits_at_every_width_in_every_theme(visit, name, code, scheme):
    visitor = visit(color_scheme=scheme)
    page = visitor.open(f"/{code}/{ADDRESSES[name]}")
    for width in WIDTHS:
        assert_fits(page, code, width)
    background = page.evaluate("() => getComputedStyle(document.body).backgroundColor")
    channels = [int(part) for part in background[background.index("(") + 1 : -1].split(",")[:3]]
    assert (sum(channels) < 3 * 128) == (scheme == "dark"), background
    assert visitor.problems == []


@pytest.mark.parametrize("code", LANGUAGES)
def test_large_text_fits_too(visit, code):
    """Text at twice its size, as a reader may ask for, on a small screen."""
    visitor = visit(640)
    for address in ("", "convention/14/", "actualites/", "caravanes/imilchil-2015/"):
        page = visitor.open(f"/{code}/{address}")
        page.evaluate("() => { document.documentElement.style.fontSize = '200%' }")
        scroll, client = page.evaluate(SIZES)
        assert scroll <= client, (address, page.evaluate(STICKING_OUT))


@pytest.mark.parametrize("code", LANGUAGES)
def test_links_work_without_scripts(visit, code):
    without = visit(java_script_enabled=False)
    page = without.open(f"/{code}/actualites/")
    page.locator("header a.switch").click()
    assert page.url.endswith({"fr": "/ar/actualites/", "ar": "/fr/actualites/"}[code])
    assert page.locator("html").get_attribute("lang") == LANGUAGES[{"fr": "ar", "ar": "fr"}[code]][0]
    page.locator("main .card a").first.click()
    assert page.locator("h1").count() == 1
    assert without.problems == []


@pytest.mark.parametrize("code", LANGUAGES)
def test_search_form_finds(visit, code):
    page = visit(java_script_enabled=False).open(f"/{code}/recherche/")
    box = page.get_by_role("searchbox")
    box.fill({"fr": "protocole", "ar": "التعذيب"}[code])
    box.press("Enter")
    assert "q=" in page.url
    assert page.locator(f"main a[href^='/{code}/']").count() > 0


@pytest.mark.parametrize("code", LANGUAGES)
def test_keyboard_skips_to_the_content(visit, code):
    page = visit(java_script_enabled=False).open(f"/{code}/mission/")
    page.keyboard.press("Tab")
    focused = page.locator(":focus")
    assert focused.get_attribute("href") == "#main--content"
    box = focused.bounding_box()
    assert box["width"] > 10 and box["y"] >= 0
    page.keyboard.press("Enter")
    assert page.url.endswith("#main--content")


@pytest.mark.parametrize("code", LANGUAGES)
def test_policy_refuses_what_a_page_must_not_do(visit, code):
    """The browser enforces the content security policy: a page could not fetch from elsewhere if it wanted to."""
    visitor = visit()
    page = visitor.open(f"/{code}/")
    page.evaluate("() => { const image = new Image(); image.src = 'https://elsewhere.example/x.png'; }")
    page.wait_for_timeout(200)
    assert any("Content Security Policy" in problem for problem in visitor.problems)
    assert not any("elsewhere" in request for request in visitor.requests)
