"""By keyboard alone, in both directions of writing: one follows the page as it reads, and always sees where one is."""

from itertools import pairwise

import pytest

from tests.public.support import LANGUAGES, SENSITIVE

pytestmark = pytest.mark.browser

# A list, a form, a long text, and a page with the strip that leaves quickly.
PAGES = {"home": "", "search": "recherche/?q=convention", "article": "convention/14/", "sensitive": SENSITIVE}
WIDTHS = [390, 1280]
MOST_STOPS = 150

# What an element looks like, its own box, its pseudo-elements and the boxes around it: a card may show the focus.
LOOK = """
  const look = element => {
    const boxes = [[element, null], [element, '::before'], [element, '::after']];
    for (let one = element.parentElement, n = 0; one && n < 3; one = one.parentElement, n++) boxes.push([one, null]);
    return boxes.map(([one, pseudo]) => {
      const style = getComputedStyle(one, pseudo);
      const outline = style.outlineStyle === 'none' || style.outlineWidth === '0px' ? '' :
        [style.outlineStyle, style.outlineWidth, style.outlineColor].join();
      const border = style.borderWidth === '0px' ? '' : style.borderColor;
      return [outline, style.backgroundColor, style.boxShadow, border].join('|');
    }).join('/');
  };
"""
REMEMBER = (
    "() => {"
    + LOOK
    + """
  window.looks = new Map();
  for (const one of document.querySelectorAll('a[href], button, input, select, textarea, summary, [tabindex]'))
    window.looks.set(one, look(one));
  document.activeElement.blur();
}"""
)
STOP = (
    "() => {"
    + LOOK
    + """
  const element = document.activeElement;
  if (!element || element === document.body) return null;
  const name = element.tagName.toLowerCase() + (element.className ? '.' + element.className.split(' ').join('.') : '') +
    ' «' + (element.textContent || element.name || '').trim().slice(0, 30) + '»';
  const rects = [...element.getClientRects()].filter(one => one.width && one.height);
  const first = rects[0], last = rects[rects.length - 1];
  if (!first) return {name, id: 0, nowhere: true};
  const seen = rects.some(one => {
    const there = document.elementFromPoint(one.left + one.width / 2, one.top + one.height / 2);
    return there && (element.contains(there) || there.contains(element) && there.closest('a, label') !== null);
  });
  const region = element.closest('header.site-header, .exit, .notices, .breadcrumbs, main, footer.site-footer');
  const places = [...document.querySelectorAll('*')];
  const box = one => [one.left, one.top + scrollY, one.right, one.bottom + scrollY];
  return {
    name, id: places.indexOf(element), region: region ? places.indexOf(region) : -1,
    seen, changed: look(element) !== window.looks.get(element), first: box(first), last: box(last),
  };
}"""
)


def walk(page, key: str) -> list[dict]:
    """Press a key until the focus leaves the page; return where it stopped on the way."""
    stops = []
    for _press in range(MOST_STOPS):
        page.keyboard.press(key)
        stop = page.evaluate(STOP)
        if stop is None or (stops and stop["id"] == stops[0]["id"]):
            return stops
        stops.append(stop)
    raise AssertionError(f"{key} goes on and on: {stops[-1]['name']}")


def backwards(before: dict, after: dict, direction: str) -> bool:
    """Tell whether the second of two stops stands before the first, as the page reads."""
    left, top, right, _bottom = after["first"]
    before_left, _top, before_right, before_bottom = before["last"]
    if top >= before_bottom - 2:
        return False
    return right > before_right + 2 if direction == "rtl" else left < before_left - 2


@pytest.mark.parametrize("code", LANGUAGES)
def test_focus_follows_the_text_and_is_always_seen(visit, code):
    visitor = visit(reduced_motion="reduce")
    direction = LANGUAGES[code][1]
    wrong = []
    for name, address in PAGES.items():
        page = visitor.open(f"/{code}/{address}")
        for width in WIDTHS:
            where = f"{name} {width}"
            page.set_viewport_size({"width": width, "height": 800})
            page.evaluate("() => scrollTo(0, 0)")
            page.evaluate(REMEMBER)
            stops = walk(page, "Tab")
            assert len(stops) > 12, where
            wrong += [f"{where}: has no place: {stop['name']}" for stop in stops if stop.get("nowhere")]
            stops = [stop for stop in stops if not stop.get("nowhere")]
            wrong += [f"{where}: hidden: {stop['name']}" for stop in stops if not stop["seen"]]
            wrong += [f"{where}: focus not shown: {stop['name']}" for stop in stops if not stop["changed"]]
            for before, after in pairwise(stops):
                if before["region"] == after["region"] and backwards(before, after, direction):
                    wrong.append(
                        f"{where}: {after['name']} comes after {before['name']} and stands before it"
                    )
            if name == "sensitive":
                page.evaluate("() => document.activeElement.blur()")
                back = walk(page, "Shift+Tab")
                assert [stop["name"] for stop in back] == [stop["name"] for stop in reversed(stops)], where
                wrong += [
                    f"{where}: hidden on the way back: {stop['name']}" for stop in back if not stop["seen"]
                ]
    assert not wrong, "\n".join(wrong)
    assert visitor.problems == []
