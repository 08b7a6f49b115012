"""What readers are told where two versions do not say the same, and what becomes of it when pages come and go."""

from datetime import timedelta

import pytest
from django.core.management import call_command
from django.urls import reverse
from django.utils import timezone
from wagtail.models import Page, PageViewRestriction

from home.models.upkeep import Upkeep
from home.page_cache import generation
from tests.admin.forms import committed, edit_page, soup_of
from tests.admin.reading import say, say_many, words
from tests.admin.translating import publish, version
from tests.public.support import SENSITIVE, page_at

from .support import behind, change, new_pair, notice, pair, upkeep

pytestmark = pytest.mark.once


def lag(page, **values) -> None:
    Upkeep.objects.update_or_create(page_id=page.pk, defaults={"behind_since": timezone.now()} | values)


@pytest.mark.parametrize("code", ["fr", "ar"])
def test_calm_notice(reader, code):
    page, other = pair(code)
    lag(page, untranslated=3, announced=True)
    told = notice(reader, page)
    own = {"fr": "fr", "ar": "ar"}[code]
    language = "Arabic" if code == "fr" else "French"
    assert (
        say_many(
            f"%(number)s passage of this page is still in {language}.",
            f"%(number)s passages of this page are still in {language}.",
            3,
            own,
        )
        % {"number": 3}
        in told
    )
    # The other version is there: nothing is being prepared.
    assert say(f"The {language} version of this page is being prepared.", own) not in told
    day = soup_of(reader.get(page.relative_path)).select_one("main > .notices time")
    assert day["datetime"][:10] == f"{timezone.localdate()}"
    # On paper, and in the version to keep, it is said as well.
    assert "screen-only" not in str(soup_of(reader.get(page.relative_path)).select_one("main > .notices"))
    kept = reader.get(f"/{code}/a-garder/{page.pk}/{page.slug}.html")
    assert kept.status_code == 200
    assert words(day) in words(soup_of(kept).find("main") or soup_of(kept))
    # Whoever may not read the other version is not told of it.
    Page.objects.filter(pk=other.pk).update(live=False)
    with committed():
        PageViewRestriction.objects.count()
        lag(page, untranslated=0, announced=True)
    told = notice(reader, page)
    assert say(f"The {language} version of this page is being prepared.", own) in told
    assert other.title not in told
    assert soup_of(reader.get(page.relative_path)).select_one("main > .notices a") is None


def test_sensitive_pages_title_is_not_told(reader):
    page = page_at(f"/fr/{SENSITIVE}")
    other = page_at(f"/ar/{SENSITIVE}")
    for one, sibling in ((page, other), (other, page)):
        lag(one)
        answer = reader.get(one.relative_path)
        told = words(soup_of(answer).select_one("main > .notices"))
        assert told
        assert sibling.title not in told
        assert answer["Cache-Control"] == "no-store"


def test_private_sibling_is_not_told_of(reader):
    page, other = pair("fr")
    lag(page)
    assert notice(reader, page)
    with committed():
        PageViewRestriction.objects.create(page=Page.objects.get(pk=other.pk), restriction_type="login")
    assert notice(reader, page) == ""


def test_sibling_that_goes_live_ends_the_announcement(editor, reader):
    page, other = pair("fr")
    with committed():
        other.unpublish()
        lag(page, behind_since=None, announced=True)
    assert notice(reader, page)
    publish(editor, other)
    assert not upkeep(page).announced
    assert notice(reader, page) == ""


def test_pages_that_go(editor, reader):
    page, other = new_pair(editor, "fr")
    change(editor, page, standfirst="Phrase canarie neuve")
    assert behind(other)
    # Taken down, what it says is nobody's concern; editors still know what they have to look at.
    with committed():
        version(page, "fr").unpublish()
    assert notice(reader, other) == ""
    assert behind(other)
    with committed():
        version(page, "fr").save_revision().publish()
    assert notice(reader, other)
    # A copy is nobody's sibling, and starts with nothing.
    with committed():
        copy = version(page, "ar").copy(update_attrs={"slug": "canari-copie", "title": "نسخة"})
    assert not Upkeep.objects.filter(pk=copy.pk, behind_since__isnull=False).exists()
    assert editor.get(reverse("difference", args=[copy.pk]), follow=True).status_code == 404
    # Moved, it is what it was.
    with committed():
        version(page, "ar").move(
            version(page, "ar").get_siblings(inclusive=False).live().first(), "last-child"
        )
    assert behind(version(page, "ar"))
    # Alone again, it lags behind nothing.
    with committed():
        version(page, "fr").delete()
    row = upkeep(version(other, "ar"))
    assert (row.behind_since, row.aligned_with, row.aligned_at) == (None, None, None)
    assert notice(reader, version(other, "ar")) == ""
    assert editor.get(reverse("difference", args=[other.pk]), follow=True).status_code == 404


def test_slip_of_the_pen_published_by_the_clock(editor):
    page, other = new_pair(editor, "fr")
    form = edit_page(editor, page).fill(standfirst="Phrase canari")
    tomorrow = timezone.localtime() + timedelta(days=1)
    form.accepted(effect="minor", when="later", start_day=f"{tomorrow:%Y-%m-%d}", start_hour="10:00")
    page = version(page, "fr")
    revision = page.scheduled_revision
    # A day later.
    past = timezone.now() - timedelta(minutes=1)
    revision.content |= {"go_live_at": past.isoformat()}
    revision.approved_go_live_at = past
    revision.save()
    with committed():
        call_command("publish_scheduled")
    assert version(page, "fr").standfirst == "Phrase canari"
    assert not behind(other)


def test_earlier_version_put_back_is_a_change(editor):
    page, other = new_pair(editor, "fr")
    first = version(page, "fr").live_revision
    change(editor, page, "minor", standfirst="Phrase canarie neuve")
    assert not behind(other)
    with committed():
        first.publish(user=editor.user, previous_revision=first)
    assert behind(other)


def test_rows_start_no_generation_of_their_own_twice(editor):
    page, other = new_pair(editor, "fr")
    change(editor, page, standfirst="Phrase canarie neuve")
    before = generation()
    present = version(page, "fr").live_revision
    with committed():
        editor.post(reverse("difference", args=[other.pk]), {"version": present.pk})
    assert generation() != before
