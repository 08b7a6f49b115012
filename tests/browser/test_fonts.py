"""The letters readers see: which files a page loads, and what stands in them."""

from pathlib import Path

import pytest
from django.conf import settings

from tests.public.support import TEMPLATES

pytestmark = pytest.mark.browser

FOLDER = Path(settings.BASE_DIR) / "static" / "fonts"
LATIN = {"site-latin-400.woff2", "site-latin-700.woff2"}
ARABIC = {"site-arabic-400.woff2", "site-arabic-700.woff2"}
# Kilobytes of 1,000 bytes; a font file is compressed already.
BUDGETS = {"fr": 46, "ar": 83}
READ = ("home", "standard", "news", "article")

# The width of a text in em, in a font and, for the letters it lacks, whatever the machine has.
WIDTH = """async ([family, weight, text]) => {
  await document.fonts.load(`${weight} 100px "${family}"`, text);
  const canvas = document.createElement('canvas').getContext('2d');
  canvas.font = `${weight} 100px "${family}"`;
  return canvas.measureText(text).width / 100;
}"""


def fonts_of(visitor) -> set[str]:
    visitor.page.evaluate("async () => { await document.fonts.ready; }")
    return {request.rsplit("/", 1)[1] for request in visitor.requests if "/fonts/" in request}


def kilobytes(names) -> float:
    return sum((FOLDER / name).stat().st_size for name in names) / 1000


@pytest.mark.parametrize("code", BUDGETS)
def test_a_page_loads_the_fonts_of_its_language(visit, code):
    allowed = LATIN if code == "fr" else LATIN | ARABIC
    for name in READ:
        visitor = visit(width=1280)
        page = visitor.open(f"/{code}/{TEMPLATES[name]}")
        loaded = fonts_of(visitor)
        assert loaded <= allowed, name
        assert loaded >= (LATIN if code == "fr" else ARABIC), name
        assert kilobytes(loaded) <= BUDGETS[code], name
        preloaded = page.locator("link[rel=preload][as=font]").evaluate_all("all => all.map(one => one.href)")
        assert len(preloaded) == 1
        assert preloaded[0].endswith("site-latin-400.woff2" if code == "fr" else "site-arabic-400.woff2")
        assert visitor.problems == []


def test_arabic_beside_french_takes_one_file_more(visit):
    visitor = visit()
    page = visitor.open(f"/fr/{TEMPLATES['article']}")
    page.evaluate("""() => {
      document.querySelector('main').insertAdjacentHTML('beforeend',
        '<div class="with-arabic"><h2 lang="ar" dir="rtl">المادة</h2><p lang="ar" dir="rtl">نص</p></div>');
    }""")
    page.wait_for_function(
        "() => [...document.fonts].some(font => font.family.includes('Beside') && font.status === 'loaded')"
    )
    assert fonts_of(visitor) == LATIN | {"site-arabic-400.woff2"}
    assert kilobytes(fonts_of(visitor)) <= 72


def test_what_the_files_hold(visit):
    page = visit().open("/ar/")

    def width(family, text, weight=400):
        return page.evaluate(WIDTH, [family, weight, text])

    for family in ("Site Latin", "Site Arabic"):
        for weight in (400, 700):
            # A gap between thousands that can be seen, and is not the space of another font.
            gap = width(family, "1\u202f162", weight) - width(family, "1162", weight)
            assert gap == pytest.approx(0.2, abs=0.01), (family, weight)
    for letter in "ݣڭپڤڨچگی":
        # Taken from this file, and not from another font; drawn joined, and not as it stands alone.
        assert width("Site Arabic", letter) != width("None such", letter), letter
        assert width("Site Arabic", letter * 3) != width("Site Arabic", "\u200c".join(letter * 3)), letter
