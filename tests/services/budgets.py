"""`make budgets`: weigh six pages in both languages and print what is asked of them beside what they are.

Exit status 1 when a line is above its limit, or a page misses too many targets.
"""

import sys

from . import chromium
from .common import ServiceError
from .demonstration import demonstration


def print_budgets() -> bool:
    """Print a table for each page; return whether every budget is kept."""
    from django.core.cache import cache
    from playwright.sync_api import sync_playwright

    from tests.browser import axe, budgets
    from tests.browser.visitor import Visitor
    from tests.browser.weight import weigh

    from . import validate

    cache.clear()
    pages = list(budgets.addresses())
    errors = validate.errors_by_address([address for _name, _code, address in pages])
    kept = True
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(**chromium.launch_options())
        for name, code, address in pages:
            context = browser.new_context()
            visitor = Visitor(context)
            violations = 0
            visitor.open(address)
            for scheme in ("light", "dark"):
                for width in (390, 1280):
                    visitor.page.emulate_media(color_scheme=scheme)
                    visitor.page.set_viewport_size({"width": width, "height": 800})
                    violations += len(axe.violations(visitor.page))
            context.close()
            nu = None if errors is None else len(errors.get(address, []))
            found = budgets.lines(code, weigh(browser, address), violations, nu)
            wrong = budgets.broken(found)
            kept = kept and not wrong
            good = sum(line.mark == "ok" for line in found)
            print(f"\n{name} · {address} · {good} of {len(found)} at target{' · NOT KEPT' if wrong else ''}")
            print(f"  {'':<22}{'counted':>9}     {'target':>6} / fails")
            for line in found:
                print(f"  {line}")
        browser.close()
    print(f"\n{'Every budget is kept.' if kept else 'Not every budget is kept.'}")
    return kept


def main() -> int:
    chromium.ensure()
    with demonstration():
        return 0 if print_budgets() else 1


if __name__ == "__main__":
    try:
        sys.exit(main())
    except ServiceError as problem:
        sys.exit(str(problem))
