"""The budgets are kept: `make budgets` prints the same numbers, and adds what axe and the Nu checker find."""

import pytest

from home.siblings import path_of
from tests.admin.forms import committed
from tests.pictures import long_news_item
from tests.public.support import LANGUAGES

from .budgets import PAGES, Line, broken, lines
from .weight import weigh

pytestmark = pytest.mark.browser


@pytest.mark.parametrize("code", LANGUAGES)
def test_every_page_keeps_its_budget(browser, visit, code):
    with committed():
        long = path_of(long_news_item(code))
    found = {}
    for name, address in PAGES.items():
        address = long if name == "long news item" else f"/{code}/{address}"
        if wrong := broken(lines(code, weigh(browser, address))):
            found[f"{name}: {address}"] = wrong
    assert found == {}


def test_a_heavy_page_would_be_noticed():
    heavy, light = Line("CSS", 12.1, 8, 12), Line("HTML", 13, 12, 20)
    assert broken([heavy])
    assert broken([light, light]) == []
    assert broken([light, light, light])
