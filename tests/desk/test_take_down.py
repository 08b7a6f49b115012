"""Taking a page down: what becomes of the other language is said and chosen, and nothing comes back by itself."""

from datetime import timedelta
from unittest.mock import patch

import pytest
from django.core.cache import cache
from django.core.management import call_command
from django.utils import timezone
from wagtail.models import PageLogEntry

from news.models import NewsIndexPage
from tests.admin.conftest import logged_in
from tests.admin.forms import committed, soup_of
from tests.admin.translating import version

from .pairs import french_only, fresh, in_bulk, in_english, pair, press, statuses, told

pytestmark = pytest.mark.django_db
BOTH, ONE = {"languages": "both"}, {"languages": "one"}


@pytest.fixture(autouse=True)
def _nothing_kept(db):
    cache.clear()


@pytest.fixture
def editor():
    client = logged_in("chief", is_superuser=True)
    in_english(client)
    return client


@pytest.fixture
def reader(client):
    return client


def schedule(page, **changes):
    """Hand a page's draft to the clock, an hour from now; return its revision."""
    page.go_live_at = timezone.now() + timedelta(hours=1)
    for name, value in changes.items():
        setattr(page, name, value)
    revision = page.save_revision(approved_go_live_at=page.go_live_at)
    return revision


def test_both_languages_go_at_once(editor, reader):
    french, arabic = pair()
    kept = [f"/{page.locale.language_code}/a-garder/{page.pk}/{page.slug}.html" for page in (french, arabic)]
    feeds = {code: f"/{code}/actualites/rss/" for code in ("fr", "ar")}
    assert statuses(reader, french, arabic) == [200, 200]
    assert [reader.get(address).status_code for address in kept] == [200, 200]
    for page in (french, arabic):
        assert page.relative_path in reader.get(feeds[page.locale.language_code]).content.decode()

    screen = soup_of(editor.get(f"/admin/pages/{french.pk}/unpublish/"))
    assert screen.find("input", attrs={"name": "languages", "value": "both"}).has_attr("checked")
    assert "the Arabic version" in screen.get_text()
    schedule(arabic, title="Canari qui reviendrait")
    answer = press(editor, "unpublish", french.pk, **BOTH)
    assert "unpublished in French and in Arabic" in told(answer)
    assert "1 scheduled publication was cancelled" in told(answer)
    # No cache is emptied by the test: whatever readers are given is what they would be.
    assert statuses(reader, french, arabic) == [404, 404]
    assert [reader.get(address).status_code for address in kept] == [404, 404]
    for page in (french, arabic):
        assert page.relative_path not in reader.get(feeds[page.locale.language_code]).content.decode()
        logged = PageLogEntry.objects.filter(page=page.pk, action="wagtail.unpublish").get()
        assert logged.user == editor.user
    later = timezone.now() + timedelta(hours=2)
    with patch("django.utils.timezone.now", return_value=later), committed():
        call_command("publish_scheduled")
    assert not fresh(arabic).live


@pytest.mark.once
def test_only_one_says_that_the_other_stays(editor, reader):
    french, arabic = pair()
    answer = press(editor, "unpublish", arabic.pk, **ONE)
    said = told(answer)
    assert "Readers still find the French version:" in said
    assert french.relative_path in said
    assert statuses(reader, french, arabic) == [200, 404]
    # The way there: the other one, which has no live sibling any more, asks no question.
    screen = soup_of(editor.get(f"/admin/pages/{french.pk}/unpublish/"))
    assert not screen.find("input", attrs={"name": "languages"})
    press(editor, "unpublish", french.pk)
    assert statuses(reader, french, arabic) == [404, 404]

    # What is not live yet and is to be counts, and a choice that nobody made means both.
    schedule(fresh(arabic))
    fresh(french).get_latest_revision().publish()
    screen = soup_of(editor.get(f"/admin/pages/{french.pk}/unpublish/")).get_text()
    assert "Scheduled to go live on" in screen
    answer = press(editor, "unpublish", french.pk, **ONE)
    assert "Scheduled, and not cancelled: the Arabic version" in told(answer)
    fresh(french).get_latest_revision().publish()
    press(editor, "unpublish", french.pk)
    assert fresh(arabic).scheduled_revision is None


def test_nothing_is_taken_down_by_halves(editor, reader):
    french, arabic = pair()
    someone = french_only()
    screen = soup_of(someone.get(f"/admin/pages/{french.pk}/unpublish/"))
    assert screen.find("input", attrs={"name": "languages", "value": "both"}).has_attr("disabled")
    answer = press(someone, "unpublish", french.pk, **BOTH)
    assert "you may not unpublish this page" in told(answer)
    assert statuses(reader, french, arabic) == [200, 200]
    press(someone, "unpublish", french.pk, **ONE)
    assert statuses(reader, french, arabic) == [404, 200]


@pytest.mark.once
def test_pages_below_go_with_both(editor, reader):
    french = NewsIndexPage.objects.get(locale__language_code="fr")
    arabic = version(french, "ar")
    below = [page for one in (french, arabic) for page in one.get_children().live()]
    screen = soup_of(editor.get(f"/admin/pages/{french.pk}/unpublish/")).get_text()
    assert f"below this version: {french.get_children().live().count()}" in screen
    assert f"Below the Arabic version: {arabic.get_children().live().count()}" in screen
    press(editor, "unpublish", french.pk, include_descendants="on", **BOTH)
    assert below
    assert not any(page.live for page in map(fresh, [french, arabic, *below]))
    # Wagtail's own writes down nobody for the pages below.
    assert PageLogEntry.objects.get(page=below[0].pk, action="wagtail.unpublish").user == editor.user


@pytest.mark.once
def test_several_at_once(editor, reader):
    french, arabic = pair()
    other, its_arabic = pair("mission/")
    someone = french_only()
    assert "you may not unpublish this page" in told(in_bulk(someone, "unpublish", [french, other], **BOTH))
    assert statuses(reader, french, arabic, other, its_arabic) == [200] * 4
    assert "the Arabic version" in told(in_bulk(someone, "unpublish", [french], **ONE))
    assert statuses(reader, french, arabic, other, its_arabic) == [404, 200, 200, 200]
    screen = editor.get(f"/admin/bulk/wagtailcore/page/unpublish/?id={arabic.pk}&id={other.pk}&next=/admin/")
    assert 'name="languages"' in screen.content.decode()
    # Nobody has to choose: both languages.
    in_bulk(editor, "unpublish", [arabic, other])
    assert statuses(reader, french, arabic, other, its_arabic) == [404] * 4
