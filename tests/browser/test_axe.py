"""axe finds nothing wrong with any template, in either language, in light and in dark, on a phone and on a desk."""

import pytest

from tests.public.support import LANGUAGES

from .addresses import every_template, staff, style_page
from .axe import violations
from .visitor import Visitor

pytestmark = pytest.mark.browser

# Colours do not depend on the width, nor the structure on the colours: two combinations see nearly everything.
FEW = [("light", 390), ("dark", 1280)]
ALL = [*FEW, ("light", 1280), ("dark", 390)]


def found(visitor: Visitor, addresses, combinations) -> dict[str, list[str]]:
    """Return what axe finds at some addresses: {address, colours and width: violations}."""
    problems = {}
    for address in addresses:
        page = visitor.open(address)
        for scheme, width in combinations:
            page.emulate_media(color_scheme=scheme)
            page.set_viewport_size({"width": width, "height": 800})
            if wrong := violations(page):
                problems[f"{address} {scheme} {width}"] = wrong
    return problems


@pytest.mark.parametrize("code", LANGUAGES)
def test_every_template(visit, code):
    visitor = visit()
    assert found(visitor, every_template(code), FEW) == {}
    assert visitor.problems == []


@pytest.mark.long
@pytest.mark.parametrize("code", LANGUAGES)
def test_every_template_in_every_combination(visit, code):
    assert found(visit(), every_template(code), ALL) == {}


def test_style_page(visit):
    """Both languages stand side by side on it."""
    assert found(visit(client=staff()), [style_page()], ALL) == {}


def test_axe_sees_what_is_wrong(visit):
    """The tests above are worth what axe finds through a page's policy."""
    page = visit().open("/fr/mission/")
    page.evaluate("() => document.querySelector('main').append(document.createElement('img'))")
    page.evaluate("() => document.documentElement.removeAttribute('lang')")
    assert {wrong.split(":")[0] for wrong in violations(page)} >= {"image-alt", "html-has-lang"}
