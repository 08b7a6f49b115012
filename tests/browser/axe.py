"""axe-core in the browser: what it finds wrong with a page as it stands, in the colours and at the width it has."""

from functools import cache
from importlib.resources import files

# What WCAG 2.2 AA asks for, and what axe's authors advise beside it.
RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
SETTLED = """within => Promise.all((within ? document.querySelector(within) : document)
  .getAnimations({subtree: true}).map(one => one.finished.catch(() => 0)))"""
# Without preloading: the policy lets no script fetch a style sheet, and nothing here needs it.
RUN = """([rules, within]) => axe.run(within ? document.querySelector(within) : document, {
  runOnly: {type: 'tag', values: rules}, resultTypes: ['violations'], preload: false,
}).then(found => found.violations.map(violation => {
  const nodes = violation.nodes.map(node => node.target.flat().join(' ') + ' (' +
    (node.any.concat(node.all, node.none).map(check => check.message)[0] || violation.help).slice(0, 160) + ')');
  return violation.id + ': ' + nodes.slice(0, 6).join('; ') + (nodes.length > 6 ? ` and ${nodes.length - 6} more` : '');
}))"""


@cache
def _source() -> str:
    return (files("axe_playwright_python") / "axe.min.js").read_text(encoding="utf-8")


def violations(page, within: str = "") -> list[str]:
    """Return the violations of an open page, or of one element of it: rule, then the elements with the reason.

    Evaluated through the debugger, which the page's content security policy does not hold back.
    """
    if not page.evaluate("() => 'axe' in window"):
        page.evaluate(f"() => {{ {_source()} }}")
    # A colour that is still changing would be measured on its way.
    page.evaluate(SETTLED, within)
    return page.evaluate(RUN, [RULES, within])
