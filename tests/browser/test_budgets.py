"""The budgets are kept: `make budgets` prints the same numbers, and adds what axe and the Nu checker find."""

import pytest

from .budgets import Line, addresses, broken, lines
from .weight import weigh

pytestmark = pytest.mark.browser


def test_every_page_keeps_its_budget(browser, visit):
    found = {}
    for name, code, address in addresses():
        if wrong := broken(lines(code, weigh(browser, address))):
            found[f"{name}: {address}"] = wrong
    assert found == {}


def test_a_heavy_page_would_be_noticed():
    heavy, light = Line("CSS", 12.1, 8, 12), Line("HTML", 13, 12, 20)
    assert broken([heavy])
    assert broken([light, light]) == []
    assert broken([light, light, light])
