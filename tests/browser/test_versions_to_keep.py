"""A version to keep, saved and opened from the phone's own storage without any network."""

import pytest

from home.kept import kept_path
from tests.public.support import ARTICLE, LANGUAGES, page_at

from .test_layout import SIZES, STICKING_OUT

pytestmark = pytest.mark.browser

SAVED = [ARTICLE, "caravanes/ait-snan/", "convention/14/"]


@pytest.mark.parametrize("code", LANGUAGES)
def test_saved_file_needs_nothing(browser, db, client, tmp_path, code):
    context = browser.new_context(viewport={"width": 320, "height": 640}, offline=True)
    page = context.new_page()
    problems, requests = [], []
    page.on("console", lambda message: problems.append(message.text))
    page.on("pageerror", lambda error: problems.append(str(error)))
    page.on("request", lambda request: requests.append(request.url))
    try:
        for address in SAVED:
            response = client.get(kept_path(page_at(f"/{code}/{address}")))
            file = tmp_path / response["Content-Disposition"].split('"')[1]
            file.write_bytes(response.content)
            requests.clear()
            page.goto(file.as_uri())
            assert requests == [file.as_uri()]
            scroll, width = page.evaluate(SIZES)
            assert scroll <= width, page.evaluate(STICKING_OUT)
            assert page.evaluate("() => getComputedStyle(document.body).direction") == LANGUAGES[code][1]
            # The style is the file's own and was not refused.
            assert (
                page.evaluate(
                    "() => getComputedStyle(document.querySelector('.keep-head')).borderBlockEndStyle"
                )
                == "solid"
            )
        assert problems == []
    finally:
        context.close()
