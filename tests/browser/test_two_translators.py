"""Two translators on one passage, in a browser: the second one's words stay in the field, with the first one's."""

import pytest
from wagtail_localize.models import StringTranslation

from tests.admin.conftest import logged_in
from tests.admin.forms import URLENCODED
from tests.admin.translating import translation_of
from tests.desk.pairs import in_english, opened, pair, passage_of

pytestmark = pytest.mark.browser
HERS, HIS = "كلمات سلمى", "كلمات كريم"


def test_the_second_translator_is_told_in_place(visit):
    french, arabic = pair()
    clients = [logged_in(name, is_superuser=True, first_name=name) for name in ("Salma", "Karim")]
    for client in clients:
        in_english(client)
    salma, karim = clients
    segment, row = passage_of(french)
    assert translation_of(french).target_locale == arabic.locale
    visitor = visit(width=1280, height=1000, client=karim)
    page = visitor.open(f"/admin/pages/{arabic.pk}/edit/")
    shown = page.locator("li.complete", has_text=row.data).first
    shown.wait_for()
    address = opened(salma, arabic)[segment.pk]
    assert salma.put(address, f"value={HERS}", content_type=URLENCODED).status_code == 200

    shown.get_by_role("button").first.click()
    field = page.locator(".js-translation-editor textarea").first
    field.fill(HIS)
    # The passage is found by its field from here on: its class changes with its state.
    field.press("Enter")
    told = page.locator("li.errored")
    told.wait_for()
    assert HIS in told.inner_text()
    assert "Salma translated this passage at" in told.inner_text()
    assert HERS in told.inner_text()
    row.refresh_from_db()
    assert row.data == HERS
    # He has read hers, and saves his once more.
    told.get_by_role("button").first.click()
    page.locator(".js-translation-editor textarea").first.press("Enter")
    page.locator("li.complete", has_text=HIS).wait_for()
    assert StringTranslation.objects.get(pk=row.pk).data == HIS
