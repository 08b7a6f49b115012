"""Ways round the screen before publishing, and round the marks of two languages, that were found by trying them."""

from datetime import timedelta

import pytest
from django.urls import reverse
from django.utils import timezone
from wagtail.models import Page
from wagtail_localize.models import Translation

from home.alignment.state import State, rows, state_of
from home.models import StandardPage, Upkeep
from home.publishing import reviews
from tests.admin.conftest import logged_in
from tests.admin.forms import add_page, edit_page, home, screen
from tests.admin.translating import fill_in, submit, untranslated, version
from tests.alignment.support import behind, new_pair
from tests.publishing.pages import TEXT
from tests.publishing.pages import pair as drafts

from .clock import at, run
from .pairs import fresh, in_bulk, press
from .staff import browser, person

pytestmark = [pytest.mark.django_db, pytest.mark.once]


@pytest.fixture
def editor():
    return logged_in("chief", is_superuser=True)


def freed_pair(editor) -> tuple:
    """Return a page and its sibling, which is freed from it; both are live."""
    page, other = new_pair(editor, "fr")
    Translation.objects.filter(source__object_id=page.translation_key).update(enabled=False)
    return page, other


def in_days(number: int) -> dict[str, str]:
    return {
        "when": "later",
        "start_day": f"{timezone.now() + timedelta(days=number):%Y-%m-%d}",
        "start_hour": "09:00",
    }


def test_submitting_the_pages_below_writes_over_no_version_that_readers_see(editor):
    child, arabic = freed_pair(editor)
    edit_page(editor, arabic).fill(standfirst="كلام مكتوب باليد").accepted(effect="minor")
    parent = add_page(editor, StandardPage, home("fr"), title="Section neuve", slug="section-neuve")
    fresh(child).move(Page.objects.get(pk=parent.pk), pos="last-child")
    answer = submit(editor, parent, "ar", include_subtree="on")
    assert answer.status_code == 200 and reverse("wagtailadmin_pages:edit", args=[arabic.pk]) in str(
        answer.content
    )
    assert fresh(arabic).standfirst == "كلام مكتوب باليد"
    assert version(parent, "ar") is None
    # Without what is below, nothing stands in the way.
    assert submit(editor, parent, "ar").status_code == 302
    assert fresh(arabic).standfirst == "كلام مكتوب باليد"


def test_of_a_planned_pair_the_one_that_is_left_says_something_new(editor):
    page, other = freed_pair(editor)
    for one, words in ((page, "Tout autre sens"), (other, "معنى آخر تماما")):
        edit_page(editor, one).fill(standfirst=words).send("")
    screen(editor, page).confirmed(what="both", **in_days(3))
    planned = Upkeep.objects.get(page=page)
    # The plan is no comparison: the difference is still shown from what was compared.
    assert planned.planned_with == fresh(other).latest_revision != planned.aligned_with
    assert editor.post(reverse("publication_cancel", args=[page.pk])).status_code == 302
    with at(timezone.now() + timedelta(days=4)):
        run()
    assert fresh(other).standfirst == "معنى آخر تماما" and fresh(page).standfirst != "Tout autre sens"
    assert behind(page) and not behind(other)


def test_a_plan_that_was_cancelled_counts_for_no_later_publication(editor):
    page, other = freed_pair(editor)
    edit_page(editor, page).fill(standfirst="Tout autre sens").send("")
    screen(editor, page).confirmed(effect="minor", **in_days(3))
    editor.post(reverse("publication_cancel", args=[page.pk]))
    # The draft keeps its date, and is planned by this.
    in_bulk(editor, "publish", [page])
    with at(timezone.now() + timedelta(days=4)):
        run()
    assert fresh(page).standfirst == "Tout autre sens" and behind(other)


def test_autosave_writes_over_no_version_that_readers_see(editor):
    page, other = freed_pair(editor)
    edit_page(editor, page).fill(standfirst="Une coquille en moins").send("")
    form = edit_page(editor, page)
    screen(editor, page).confirmed(effect="minor")
    seen = fresh(page).live_revision
    # The form behind the back button, whose script names the version that it saved last.
    assert form.fill(standfirst="Tout autre sens", overwrite_revision_id=seen.pk).send("").status_code == 302
    now = fresh(page)
    assert now.live_revision == seen != now.latest_revision
    assert now.live_revision.content["standfirst"] == "Une coquille en moins"
    assert not reviews.is_shown_already(now.get_latest_revision_as_object())
    screen(editor, page).confirmed(effect="material")
    assert behind(other)


def test_a_page_follows_the_version_that_was_looked_at(editor):
    page, other = freed_pair(editor)
    edit_page(editor, page).fill(standfirst="Un premier sens").accepted(effect="material")
    edit_page(editor, other).fill(standfirst="المعنى الأول").send("")
    seen = screen(editor, other)
    edit_page(editor, page).fill(standfirst="Un second sens").accepted(effect="material")
    answer = seen.send(effect="aligns")
    assert answer.status_code == 200 and behind(other) and fresh(other).standfirst != "المعنى الأول"
    assert seen.send(effect="aligns").status_code == 302 and not behind(other)


def test_a_draft_is_compared_by_those_who_may_edit_it(editor):
    page, _other = drafts(editor, "fr")
    author = person("auteure", pages=("add",))
    Page.objects.filter(pk=page.pk).update(owner=author)
    address = reverse("difference", args=[page.pk])
    answer = browser(author).get(address)
    assert answer.status_code == 302 and TEXT["ar"] not in str(answer.content)
    assert editor.get(address).status_code == 200
    screen(editor, page).confirmed(what="both")
    assert browser(author).get(address).status_code == 200


def test_a_list_publishes_no_page_that_is_locked(editor):
    page, _other = freed_pair(editor)
    edit_page(editor, page).fill(standfirst="Tout autre sens").send("")
    Page.objects.filter(pk=page.pk).update(locked=True, locked_at=timezone.now(), locked_by=editor.user)
    somebody = browser(person("autre", pages=("add", "change", "publish")))
    in_bulk(somebody, "publish", [page])
    assert fresh(page).standfirst != "Tout autre sens"
    in_bulk(editor, "publish", [page])
    assert fresh(page).standfirst == "Tout autre sens"


def test_the_draft_of_a_copied_page_is_nothing_that_readers_have_seen(editor):
    page, other = freed_pair(editor)
    edit_page(editor, page).fill(standfirst="Tout autre sens").send("")
    data = {
        "new_title": "Copie",
        "new_slug": "copie",
        "new_parent_page": home("fr").pk,
        "publish_copies": "on",
    }
    assert press(editor, "copy", page.pk, follow=False, **data).status_code == 302
    copy = StandardPage.objects.get(slug="copie")
    assert copy.live and copy.standfirst != "Tout autre sens"
    assert not reviews.is_shown_already(copy.get_latest_revision_as_object())
    assert "language_review" in screen(editor, copy).codes()
    assert reviews.is_shown_already(fresh(other).get_latest_revision_as_object())


def test_passages_that_readers_find_in_the_other_language_are_not_in_step(editor):
    page, other = drafts(editor, "fr", whole=False)
    screen(editor, page).confirmed()
    screen(editor, other).confirmed(all_the_same="on", reason="Le reste suit.")
    assert state_of(fresh(other), "ar") == State.IN_TRANSLATION
    fill_in(editor, page, untranslated(page), TEXT["ar"])
    # The translator is done, and nothing of it is published yet.
    assert state_of(fresh(other), "ar") == State.TO_REVIEW
    assert [row.state for row in rows() if row.version and row.version.pk == other.pk] == [State.TO_REVIEW]
    screen(editor, other).confirmed()
    assert state_of(fresh(other), "ar") == State.ALIGNED
