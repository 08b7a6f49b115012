"""What a page owes to readers who see, point or move otherwise, on every kind of page in both languages."""

import pytest

from tests.public.support import LANGUAGES, SENSITIVE

pytestmark = pytest.mark.browser

PAGES = {
    "home": "",
    "mission": "mission/",
    "search": "recherche/?q=convention",
    "contact": "contact/",
    "news": "actualites/adhesion-protocole-facultatif-2014/",
    "news index": "actualites/",
    "sensitive": SENSITIVE,
    "caravan": "caravanes/imilchil-2015/",
    "article": "convention/14/",
    "instrument": "convention/",
}
TOOLS = """
  const all = (what, root = document) => [...root.querySelectorAll(what)];
  const named = one => one.tagName.toLowerCase() + [...one.classList].map(name => '.' + name).join('') +
    ' «' + (one.textContent || '').trim().replace(/\\s+/g, ' ').slice(0, 30) + '»';
  const shown = one => one.checkVisibility({visibilityProperty: true}) && one.getClientRects().length > 0 &&
    one.getBoundingClientRect().width > 1 && getComputedStyle(one).clipPath === 'none';
"""


def with_tools(body: str) -> str:
    """Return a script for the page that has the two functions above at hand."""
    return f"() => {{{TOOLS}{body}}}"


LANDMARKS = with_tools("""
  const wrong = [];
  const once = (what, count = all(what).length) => { if (count !== 1) wrong.push(`${count} × ${what}`); };
  ['main', 'h1', 'body > header', 'body > footer'].forEach(what => once(what));
  for (const kind of ['nav', 'aside']) {
    const names = all(kind).map(one => (one.getAttribute('aria-label') ||
      (one.getAttribute('aria-labelledby') || '').split(' ').map(id => document.getElementById(id)?.textContent || '')
        .join(' ')).trim());
    if (names.some(name => !name)) wrong.push(`a nameless ${kind}`);
    if (new Set(names).size < names.length) wrong.push(`two of one name: ${kind} ${names}`);
  }
  return wrong;
""")

# Links in running text may be as small as the text (WCAG 2.5.8): their paragraph says more than they do.
TARGETS = with_tools("""
  const least = 44 - 0.5, wrong = [];
  for (const one of all('a[href], button, input:not([type=hidden]), select, textarea, summary')) {
    if (!shown(one) || one.classList.contains('skip-link')) continue;
    const block = one.closest('p, li, dd, td, th, figcaption, blockquote, h1, h2, h3, h4');
    const around = block ? block.textContent.trim().length - one.textContent.trim().length : 0;
    if (getComputedStyle(one).display === 'inline' && around > 3) continue;
    let {width, height} = one.getBoundingClientRect();
    const label = one.labels && [...one.labels].find(label => label.contains(one));
    for (const box of [label && label.getBoundingClientRect(), stretched(one)])
      if (box) { width = Math.max(width, box.width); height = Math.max(height, box.height); }
    if (width < least || height < least) wrong.push(`${named(one)} ${Math.round(width)} × ${Math.round(height)}`);
  }
  return wrong;
  // The box of a pseudo-element laid over the element or over the card around it.
  function stretched(one) {
    const sizes = ['::before', '::after'].map(pseudo => getComputedStyle(one, pseudo))
      .filter(style => style.content !== 'none' && style.position === 'absolute')
      .map(style => ({width: parseFloat(style.width) || 0, height: parseFloat(style.height) || 0}));
    return sizes.sort((a, b) => b.height - a.height)[0];
  }
""")

# WCAG 1.4.12. Arabic letters are joined: spacing between them is no property of that script.
SPACED = """(letters) => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`* { line-height: 1.5 !important; word-spacing: .16em !important;
    ${letters ? 'letter-spacing: .12em !important;' : ''} } p { margin-block-end: 2em !important; }`);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
}"""
UNSPACED = "() => { document.adoptedStyleSheets = document.adoptedStyleSheets.slice(0, -1); }"
CUT = with_tools("""
  const wrong = [];
  const {scrollWidth, clientWidth} = document.documentElement;
  if (scrollWidth > clientWidth) {
    const out = all('body *').filter(one => shown(one) &&
      (one.getBoundingClientRect().right > clientWidth + 1 || one.getBoundingClientRect().left < -1));
    wrong.push(`sideways: ${scrollWidth} in ${clientWidth}: ${out.slice(-3).map(named).join(' ')}`);
  }
  for (const one of all('body *')) {
    const style = getComputedStyle(one);
    if (!/hidden|clip/.test(style.overflowX + style.overflowY) || !shown(one) || !one.textContent.trim()) continue;
    if (one.closest('svg') || style.position === 'absolute' && one.clientWidth <= 1) continue;
    // A letter may reach out of a tight line; a line that is missing is higher than that.
    const tall = one.scrollHeight - one.clientHeight > 0.6 * parseFloat(style.fontSize);
    if (one.scrollWidth > one.clientWidth + 1 || tall) wrong.push(named(one));
  }
  return wrong;
""")

MOVING = with_tools("""
  const wrong = [], long = times => times.split(',').some(time => parseFloat(time) > 0.001);
  for (const one of all('*')) for (const pseudo of [null, '::before', '::after']) {
    const style = getComputedStyle(one, pseudo);
    if (long(style.transitionDuration) || style.animationName !== 'none' && long(style.animationDuration))
      wrong.push(named(one));
    if (!pseudo && style.scrollBehavior === 'smooth') wrong.push('smooth scroll: ' + named(one));
  }
  return [...new Set(wrong)].slice(0, 10);
""")

FORCED = with_tools("""
  const wrong = [], clear = 'rgba(0, 0, 0, 0)';
  const ground = one => { for (; one; one = one.parentElement) {
    const colour = getComputedStyle(one).backgroundColor; if (colour !== clear) return colour; } return ''; };
  for (const one of all('body *')) {
    const text = [...one.childNodes].some(node => node.nodeType === 3 && node.data.trim());
    const style = getComputedStyle(one);
    if (text && shown(one) && !one.closest('svg') && style.color === ground(one)) wrong.push('unseen: ' + named(one));
    if (one.matches('button, .button, input:not([type=hidden]), select, textarea') && shown(one)) {
      const bordered = ['Top', 'Bottom', 'Left', 'Right'].some(side => parseFloat(style[`border${side}Width`]) > 0 &&
        style[`border${side}Style`] !== 'none' && style[`border${side}Color`] !== ground(one.parentElement));
      if (!bordered && style.textDecorationLine !== 'underline') wrong.push('no border: ' + named(one));
    }
  }
  return wrong;
""")

# What stays on the screen while the rest scrolls may not take the screen, however far one has zoomed in.
STUCK = with_tools("""
  const stuck = all('body *').filter(one => /fixed|sticky/.test(getComputedStyle(one).position) && shown(one));
  return stuck.filter(one => one.getBoundingClientRect().height > innerHeight / 2).map(named);
""")

BUTTONS = with_tools("""
  return all('button, [role=button], input[type=button]').filter(shown)
    .filter(one => one.type !== 'submit' || !one.form).map(named);
""")


def told(found: dict[tuple, list[str]]) -> str:
    """Return what was found at each place, a line each; "" for nothing."""
    return "\n".join(f"{' '.join(map(str, where))}: {one}" for where, wrong in found.items() for one in wrong)


def resized(page, width: int, height: int = 800) -> None:
    page.set_viewport_size({"width": width, "height": height})


@pytest.mark.parametrize("code", LANGUAGES)
def test_landmarks_targets_spacing_and_zoom(visit, code):
    visitor = visit()
    found = {}
    for name, address in PAGES.items():
        page = visitor.open(f"/{code}/{address}")
        resized(page, 390)
        found[name, "landmarks"] = page.evaluate(LANDMARKS)
        found[name, "targets"] = page.evaluate(TARGETS)
        page.evaluate(SPACED, code == "fr")
        for width in (320, 1280):
            resized(page, width)
            found[name, "text spacing", width] = page.evaluate(CUT)
        page.evaluate(UNSPACED)
        # A screen of 1280 × 1024 at 400 %.
        resized(page, 320, 256)
        page.evaluate("() => scrollTo(0, 600)")
        found[name, "zoom"] = page.evaluate(CUT) + page.evaluate(STUCK)
    assert not told(found), told(found)
    assert visitor.problems == []


@pytest.mark.parametrize("code", LANGUAGES)
def test_reduced_motion_and_forced_colours(visit, code):
    visitor = visit(reduced_motion="reduce", forced_colors="active")
    found = {}
    for name, address in PAGES.items():
        page = visitor.open(f"/{code}/{address}")
        found[name, "moves"] = page.evaluate(MOVING)
        found[name, "forced colours"] = page.evaluate(FORCED)
    assert not told(found), told(found)


@pytest.mark.parametrize("code", LANGUAGES)
def test_without_scripts_nothing_is_dead(visit, code):
    visitor = visit(java_script_enabled=False)
    for address in PAGES.values():
        page = visitor.open(f"/{code}/{address}")
        assert page.evaluate(BUTTONS) == [], address
    page = visitor.open(f"/{code}/{SENSITIVE}")
    exit_link = page.locator("a[data-exit]")
    target = exit_link.get_attribute("href")
    assert visitor.problems == []
    exit_link.click()
    # The test's browser goes nowhere else: that it asked is what is wanted.
    assert visitor.requests[-1].startswith(target)
    # The address stands there to be copied by hand.
    assert "/p/" in visitor.open(f"/{code}/mission/").locator(".share-address").inner_text()
