"""Two languages in step, driven as editors drive them: published, changed, seen by editor and reader, put right."""

import pytest
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import override
from wagtail.models import PageLogEntry, Revision

from home.alignment.state import State, state_of
from home.dates import long_date
from home.models import Notice, StandardPage
from home.protection.erasing import erase_texts
from news.models import NewsPage
from tests.admin.forms import committed, edit_page, new_page, screen, soup_of, streamfield
from tests.admin.reading import main_of, say, words
from tests.admin.translating import fill_in, publish, submit, translation_of, untranslated, update, version
from tests.comments.test_group import speaks
from tests.desk.pairs import press, statuses
from tests.desk.reviewing import Desk, member
from tests.public.support import page_at

from .support import SAYS, add_page, behind, change, difference, follow, home, new_pair, notice, upkeep

BOTH_WAYS = pytest.mark.parametrize(
    ("source", "target"), [("fr", "ar"), ("ar", "fr")], ids=["to Arabic", "to French"]
)


def told_above_editor(editor, page) -> str:
    found = soup_of(editor.get(reverse("wagtailadmin_pages:edit", args=[page.pk]))).select_one(".messages")
    return words(found)


def staff(source: str, target: str):
    """Return the contributor, the protection officer, the translator and the editor, each in their own interface."""
    return (
        speaks(member("contributor"), source),
        speaks(member("protection"), source),
        speaks(member("translator"), target),
        speaks(member("editor"), source),
    )


@BOTH_WAYS
def test_the_whole_cycle(reader, source, target):
    """Each by whose work it is: written, translated, published, changed, compared, put right and taken down."""
    contributor, officer, translator, editor = staff(source, target)

    # Written: somebody's words are in it, which must be looked at for protection.
    said = streamfield([("quotation", {"text": SAYS[source], "speaker": "", "role": "", "source": ""})])
    form = new_page(contributor, NewsPage, page_at(f"/{source}/actualites/"))
    form.fill(title=SAYS[source], slug="canari", standfirst=SAYS[source], body=said).accepted("submit")
    page = NewsPage.objects.get(slug="canari")
    assert contributor.get(reverse("publication", args=[page.pk])).status_code != 200
    assert "protection_review" in screen(editor, page).codes("blocks")
    Desk(officer, page).press("approve")

    # Translated, passage by passage.
    submit(translator, page, target)
    other = version(page, target)
    assert state_of(page, target) == State.IN_TRANSLATION
    fill_in(translator, page, untranslated(page), SAYS[target])
    assert state_of(page, target) == State.DRAFT

    # Published, both at once, by somebody who may: what is in it was looked at in one language only.
    seen = screen(editor, page)
    assert (seen.codes("blocks", page), seen.codes("blocks", other)) == ([], ["protection_review"])
    assert seen.send(what="both").status_code == 200
    Desk(translator, other).press("submit")
    Desk(officer, other).press("approve")
    assert statuses(reader, page, other) == [404, 404]
    assert screen(editor, page).send(what="both").status_code == 302
    page, other = version(page, source), version(page, target)
    assert SAYS[source] in words(main_of(reader, page.relative_path))
    assert SAYS[target] in words(main_of(reader, other.relative_path))
    assert upkeep(other).aligned_with == version(page, source).live_revision
    assert upkeep(page).aligned_with == version(page, target).live_revision
    assert notice(reader, page) == notice(reader, other) == told_above_editor(translator, other) == ""

    # The meaning changes on one side.
    new = {"fr": "Phrase canarie tout autre", "ar": "جملة كنارية مختلفة تماماً"}[source]
    edit_page(contributor, page).fill(standfirst=new).accepted("submit")
    assert "protection_review" in screen(editor, page).codes("blocks")
    Desk(officer, page).press("approve")
    assert notice(reader, other) == ""
    assert screen(editor, page).send(effect="material").status_code == 302
    assert (behind(page), behind(other)) == (False, True)
    assert state_of(page, target) == state_of(other, target) == State.TO_REVIEW
    assert state_of(page, source) == State.ALIGNED

    # Readers are told, and led to the other version.
    told = notice(reader, other)
    assert say("Read in Arabic" if source == "ar" else "Read in French", source) in told
    day = soup_of(reader.get(other.relative_path)).select_one("main > .notices time")
    assert day["datetime"][:10] == f"{timezone.localdate(upkeep(other).behind_since)}"
    with override(target):
        assert words(day) == long_date(timezone.localdate())
    assert other.title not in told
    assert page.title not in told
    assert notice(reader, page) == ""
    link = soup_of(reader.get(other.relative_path)).select_one("main > .notices a")
    assert (link["href"], link["hreflang"]) == (page.relative_path, page.language.tag)

    # The translator is told: among the notices, on the first page, in the report, above the editor.
    to_compare = reverse("difference", args=[other.pk])
    assert Notice.objects.filter(user=translator.user, kind=Notice.Kind.TO_REVIEW, page=other).exists()
    assert to_compare in str(
        soup_of(translator.get(reverse("wagtailadmin_home"))).find(id="languages-section")
    )
    report = soup_of(translator.get(reverse("languages_report") + "?state=to_review"))
    (line,) = report.select("table.languages tbody tr")
    assert to_compare in str(line)
    assert say("See the difference", target) in told_above_editor(translator, other)
    assert say("See the difference", source) not in told_above_editor(contributor, page)

    # What there is to carry over, each side in its own direction.
    shown = difference(translator, other)
    assert [words(tag) for tag in shown.find_all("h3")] == [page.language.name, other.language.name]
    theirs, own = shown.select(".drift-sides [dir]")
    assert (theirs["lang"], theirs["dir"]) == (page.language.tag, page.language.direction)
    assert (own["lang"], own["dir"]) == (other.language.tag, other.language.direction)
    assert theirs.find("ins").get_text().endswith(new.removeprefix(SAYS[source]))
    assert SAYS[source] in theirs.get_text()
    assert SAYS[target] in own.get_text()
    to_update = reverse("wagtail_localize:update_translations", args=[translation_of(page).source_id])
    assert to_update in str(shown)

    # Followed passage by passage: in step again, and the original is told nothing new.
    update(translator, page)
    fill_in(translator, page, untranslated(page), SAYS[target])
    assert behind(other)
    Desk(translator, other).press("submit")
    Desk(officer, other).press("approve")
    seen = screen(editor, other)
    assert seen.data["effect"] == "aligns"
    assert seen.send().status_code == 302
    assert (behind(page), behind(other)) == (False, False)
    assert notice(reader, page) == notice(reader, other) == told_above_editor(translator, other) == ""
    assert state_of(page, target) == State.ALIGNED
    assert not Notice.objects.filter(user=translator.user, kind=Notice.Kind.TO_REVIEW, read_at=None).exists()
    unchanged = difference(translator, other).select_one(".desk-empty")
    assert words(unchanged) == say("No words have changed since.", target)

    # Taken down, in both languages at once.
    press(contributor, "unpublish", page.pk, languages="both")
    assert statuses(reader, page, other) == [200, 200]
    press(editor, "unpublish", page.pk, languages="both")
    assert statuses(reader, page, other) == [404, 404]
    for one in (page, other):
        entry = PageLogEntry.objects.get(page=one.pk, action="wagtail.unpublish")
        assert entry.user == editor.user


@pytest.mark.once
def test_what_changes_nothing_more(editor):
    page, other = new_pair(editor, "fr")
    new = "Phrase canarie tout autre"
    change(editor, page, standfirst=new)
    since = upkeep(other).behind_since
    # A second change keeps the first date; the same words once more are no change.
    change(editor, page, standfirst=f"{new} encore")
    assert upkeep(other).behind_since == since
    follow(editor, page, other)
    assert not behind(other)
    assert not behind(page)
    # The same published again, and a slip of the pen, leave the other alone.
    change(editor, page, standfirst=f"{new} encore")
    assert not behind(other)
    change(editor, page, "minor", standfirst=f"{new} encore.")
    assert not behind(other)
    assert upkeep(page).minor_revision == version(page, "fr").live_revision


@BOTH_WAYS
def test_somebody_says_that_both_say_the_same(editor, reader, source, target):
    page, other = new_pair(editor, source)
    change(editor, page, title=f"{SAYS[source]} 2")
    address = reverse("difference", args=[other.pk])
    seen = difference(editor, other).find("input", attrs={"name": "version"})["value"]
    change(editor, page, title=f"{SAYS[source]} 3")
    # Somebody has published meanwhile: what was read is not what would be signed.
    assert editor.post(address, {"version": seen}).status_code == 200
    assert behind(other)
    present = version(page, source).live_revision
    with committed():
        assert editor.post(address, {"version": present.pk}).status_code == 302
    row = upkeep(other)
    assert (row.behind_since, row.aligned_with, row.aligned_by) == (None, present, editor.user)
    assert notice(reader, other) == ""
    entry = PageLogEntry.objects.get(page=other.pk, action="qafila.align")
    assert entry.user == editor.user
    history = soup_of(editor.get(reverse("wagtailadmin_pages:history", args=[other.pk]))).find("main")
    assert say("Compared with the other language: both versions say the same", "fr") in words(history)


@pytest.mark.once
def test_freed_page_is_compared_by_hand(editor, reader):
    page, other = new_pair(editor, "fr")
    assert (
        editor.post(reverse("wagtail_localize:stop_translation", args=[translation_of(page).pk])).status_code
        == 302
    )
    change(editor, page, standfirst="Phrase canarie neuve")
    shown = difference(editor, other)
    assert "neuve" in shown.find("ins").get_text()
    assert SAYS["ar"] in shown.select(".drift-sides [dir]")[1].get_text()
    # It follows the other, and says so on the screen: nobody is told anything new.
    change(editor, other, "aligns", standfirst="جملة كنارية جديدة")
    assert not behind(other)
    assert not behind(page)
    # It says something of its own: now the French version is the older one.
    change(editor, other, standfirst="جملة كنارية أخرى")
    assert behind(page)
    assert notice(reader, page) != ""
    assert "أخرى" in difference(editor, page).find("ins").get_text()
    # What both share stays shared.
    edit_page(editor, other).fill(slug="canari-libre", comments="closed").accepted(effect="minor")
    assert version(page, "fr").slug == "canari-libre"
    assert version(page, "fr").comments == "closed"


@pytest.mark.once
def test_translation_may_say_something_new(editor):
    page, other = new_pair(editor, "fr")
    assert untranslated(page) == []
    segment = translation_of(page).source.stringsegment_set.order_by("order").first()
    fill_in(editor, page, [segment], "جملة كنارية مختلفة")
    publish(editor, other)
    assert not behind(page)
    fill_in(editor, page, [segment], "جملة كنارية بمعنى آخر")
    publish(editor, other, effect="material")
    assert behind(page)


@pytest.mark.once
def test_first_publication_marks_nobody(editor, reader):
    page = add_page(editor, StandardPage, home("ar"), title=SAYS["ar"], slug="canari", standfirst=SAYS["ar"])
    submit(editor, page, "fr")
    other = version(page, "fr")
    assert state_of(page, "fr") == State.IN_TRANSLATION
    # The original moves on while it is being translated: nothing is published yet, and nobody is told.
    change(editor, page, standfirst="جملة كنارية أخرى")
    fill_in(editor, page, untranslated(page), SAYS["fr"])
    assert state_of(page, "fr") == State.DRAFT
    publish(editor, other)
    # It is a translation of what the original said before.
    assert behind(other)
    assert not behind(page)
    assert notice(reader, other) != ""
    follow(editor, page, other)
    assert not behind(other)
    assert main_of(reader, version(page, "fr").relative_path)


@pytest.mark.once
def test_what_it_was_compared_with_may_be_gone(editor):
    page, other = new_pair(editor, "fr")
    change(editor, page, standfirst="Phrase canarie neuve")
    Revision.objects.filter(pk=upkeep(other).aligned_with_id).delete()
    shown = difference(editor, other)
    assert say(
        "Which version this page was last compared with is not known, or that version is no longer kept: here are"
        " both texts as they are now.",
        "fr",
    ) in words(shown)
    assert shown.find("ins") is shown.find("del") is None
    assert "Phrase canarie neuve" in words(shown)
    assert SAYS["ar"] in words(shown)


@pytest.mark.once
def test_withdrawn_words_do_not_come_back(editor):
    page, other = new_pair(editor, "fr")
    change(editor, page, standfirst="Phrase canarie de Hassan Alaoui neuve")
    follow(editor, page, other)
    change(editor, page, standfirst="Phrase canarie neuve")
    assert "Hassan Alaoui" in str(difference(editor, other))
    with committed():
        erase_texts(["Hassan Alaoui"], by=editor.user)
    assert "Hassan" not in str(difference(editor, other))
