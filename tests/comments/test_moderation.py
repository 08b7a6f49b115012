"""What is done to a comment: once, by one person, told in the history without a word of it, seen at once."""

from datetime import timedelta

import pytest
from django.core.cache import caches
from django.utils import timezone
from wagtail.models import ModelLogEntry

from comments import moderation
from comments.models import CommentReport
from comments.moderation import Conflict, NotPossible, State
from home.page_cache import PAGES

from . import support
from .deciding import PHONE, Why, decided, history, later, now, open_reports, report

# --- Decisions ---------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("state", [State.APPROVED, State.REFUSED, State.SPAM])
def test_of_two_decisions_the_first_stands_and_the_second_is_told(page, by, reason, state):
    comment = support.waiting(page)
    seen = comment.version
    one = moderation.decide(comment, seen, state, by, reason)
    assert (one.state, one.state_before, one.decided_by, one.version) == (state, State.PENDING, by, seen + 1)
    assert one.reason == (reason if state == State.REFUSED else None)
    assert timezone.now() - one.decided_at < timedelta(minutes=1)
    for other in State.APPROVED, State.REFUSED, State.SPAM:
        # Whether it was read before the first decision or after: what counts is what was looked at.
        for copy in comment, now(comment):
            with pytest.raises(Conflict) as told:
                moderation.decide(copy, seen, other, None)
            assert (told.value.comment.state, told.value.comment.decided_by) == (state, by)
    assert len(history(comment)) == 1
    with pytest.raises(ValueError, match="pending"):
        moderation.decide(one, one.version, State.PENDING, by)


def test_an_erasure_comes_before_the_decision_of_whoever_was_reading(page, by):
    comment = support.waiting(page)
    erased = moderation.erase(comment)
    for copy in comment, erased:
        with pytest.raises(Conflict) as told:
            moderation.decide(copy, comment.version, State.APPROVED, by)
        assert told.value.comment.state == State.ERASED
        with pytest.raises(Conflict):
            moderation.mask(copy, comment.version, ["Merci"], by)
        with pytest.raises(Conflict):
            moderation.undo(copy, comment.version, by)
    with pytest.raises(NotPossible):
        moderation.decide(erased, erased.version, State.APPROVED, by)
    with pytest.raises(NotPossible):
        moderation.mask(erased, erased.version, ["Merci"], by)
    with pytest.raises(NotPossible):
        moderation.undo(erased, erased.version, by)
    with pytest.raises(NotPossible):
        moderation.reply(erased, "Merci.", by)
    assert history(comment) == ["erase"]


def test_a_decision_can_be_undone_for_a_while_and_once(page, by, settings):
    comment = decided(support.waiting(page), State.REFUSED, by)
    assert moderation.can_undo(comment)
    with pytest.raises(Conflict):
        moderation.undo(comment, comment.version - 1, by)
    undone = moderation.undo(comment, comment.version, by)
    assert (undone.state, undone.decided_at, undone.decided_by) == (State.PENDING, None, None)
    with pytest.raises(NotPossible):
        moderation.undo(undone, undone.version, by)
    comment = later(decided(undone, State.APPROVED, by), minutes=settings.COMMENTS_UNDO_MINUTES)
    assert not moderation.can_undo(comment)
    with pytest.raises(NotPossible):
        moderation.undo(comment, comment.version, by)
    assert now(comment).state == State.APPROVED
    assert history(comment) == ["refuse", "undo", "approve"]


def test_what_stood_before_an_undone_decision_stands_again_with_its_date_and_reason(page, by, reason):
    comment = refused = decided(support.waiting(page), State.REFUSED, by, reason)
    # Each on top of the other, and one undone in between.
    comment = decided(comment, State.SPAM)
    comment = moderation.undo(comment, comment.version, None)
    comment = decided(comment, State.APPROVED)
    comment = moderation.undo(comment, comment.version, None)
    assert comment.state == State.REFUSED
    assert (comment.decided_at, comment.decided_by, comment.reason) == (refused.decided_at, by, reason)
    reason.delete()
    by.delete()
    comment = decided(comment, State.APPROVED)
    comment = moderation.undo(comment, comment.version, None)
    assert (comment.state, comment.decided_by, comment.reason) == (State.REFUSED, None, None)
    assert comment.decided_at == refused.decided_at


def test_the_associations_own_reply_stands_again_as_it_was(page, by):
    answer = moderation.reply(support.approved(page), "Merci.", by)
    down = decided(answer, State.REFUSED)
    again = moderation.undo(down, down.version, None)
    assert (again.state, again.decided_at, again.decided_by) == (State.APPROVED, answer.decided_at, by)


# --- Reports -----------------------------------------------------------------------------------------------------


def test_a_decision_answers_the_reports_and_undoing_it_brings_them_back(page, by):
    comment = support.approved(page)
    old = report(comment, Why.SPAM)
    kept = decided(comment, State.APPROVED, by)
    old.refresh_from_db()
    assert (kept.state, old.handled_by) == (State.APPROVED, by)
    assert history(comment) == ["approve", "keep"]
    report(comment, Why.HATE)
    report(comment, Why.FALSE)
    refused = decided(comment, State.REFUSED, by)
    assert open_reports(comment) == []
    # It was shown again to somebody meanwhile, on a page kept open: the constraint admits one open report of a kind.
    report(comment, Why.FALSE)
    moderation.undo(refused, refused.version, by)
    assert open_reports(comment) == [Why.FALSE, Why.HATE]


def test_what_replies_to_something_taken_down_is_read_again(page, by):
    root = support.approved(page)
    shown, other = support.approved(page, root), support.approved(page, root)
    hidden = support.waiting(page, root)
    elsewhere = support.approved(page)
    answer = moderation.reply(other, "Merci de votre message.", by)
    report(other, Why.ORPHAN)  # from before
    down = decided(root, State.REFUSED, by)
    assert [open_reports(one) for one in (shown, other, answer)] == [[Why.ORPHAN]] * 3
    assert [open_reports(one) for one in (root, hidden, elsewhere)] == [[]] * 3
    moderation.undo(down, down.version, by)
    assert [open_reports(one) for one in (shown, other, answer)] == [[], [Why.ORPHAN], []]
    moderation.erase(root)
    assert [open_reports(one) for one in (shown, other, answer)] == [[Why.ORPHAN]] * 3


def test_the_associations_answer_to_a_reply_is_read_again_when_the_reply_is_gone(page, by):
    root = support.approved(page)
    before = moderation.reply(root, "Bienvenue.", by)
    reply, neighbour = support.approved(page, root), support.approved(page, root)
    answer = moderation.reply(reply, "Votre frère a raison.", by)
    moderation.erase(reply)
    assert [open_reports(one) for one in (answer, before, neighbour, root)] == [[Why.ORPHAN], [], [], []]


def test_erasing_what_has_many_replies_asks_little_of_the_database(page, django_assert_max_num_queries):
    root = support.approved(page)
    for _number in range(8):
        support.approved(page, root)
    with django_assert_max_num_queries(14):
        moderation.erase(root)
    assert CommentReport.objects.filter(why=Why.ORPHAN).count() == 8


def test_the_association_answers_below_what_is_shown(pages, by):
    for page in pages.values():
        root = support.approved(page)
        reply = support.approved(page, root)
        for answered in root, reply:
            answer = moderation.reply(answered, "  Merci.\r\n\u202eNous vous lisons. ", by)
            # One level of replies, whatever was answered.
            assert (answer.parent, answer.page_id, answer.language) == (root, page.pk, page.language.code)
            assert (answer.text, answer.name) == ("Merci.\nNous vous lisons.", "")
            assert (answer.state, answer.by_association, answer.decided_by) == (State.APPROVED, True, by)
            entry = ModelLogEntry.objects.for_instance(answer).get()
            assert (entry.action, entry.user, entry.data["to"]) == ("comments.reply", by, answered.pk)
        with pytest.raises(NotPossible):
            moderation.reply(root, " \u200b\r\n ", by)
        with pytest.raises(NotPossible):
            moderation.reply(support.waiting(page), "Merci.", by)


# --- What readers see, and what the history says -----------------------------------------------------------------


def test_pages_are_made_anew_exactly_when_what_they_show_has_changed(page, by, changes):
    pending, shown = support.waiting(page, text="Bonjour à tous"), support.approved(page, text="Merci bien")
    spam = decided(support.waiting(page), State.SPAM, by)

    def masking(comment):
        return lambda: moderation.mask(comment, now(comment).version, [now(comment).text[:4]], by)

    def undoing(comment):
        return lambda: moderation.undo(comment, now(comment).version, by)

    def deciding(comment, state):
        return lambda: decided(comment, state, by)

    seen = [
        changes(action)
        for action in (
            lambda: support.waiting(page),
            deciding(pending, State.REFUSED),
            undoing(pending),
            masking(pending),
            deciding(shown, State.APPROVED),
            lambda: moderation.erase(spam),
            lambda: moderation.erase(spam),
            lambda: report(shown),
        )
    ]
    assert seen == [False] * 8
    seen = [
        changes(action)
        for action in (
            deciding(pending, State.APPROVED),
            masking(shown),
            lambda: moderation.reply(now(shown), "Merci.", by),
            deciding(shown, State.REFUSED),
            undoing(shown),
            deciding(shown, State.SPAM),
            lambda: moderation.erase(pending),
        )
    ]
    assert seen == [True] * 7


def test_a_conflict_makes_no_page_anew(page, by, changes):
    shown = support.approved(page)

    def conflict():
        with pytest.raises(Conflict):
            moderation.decide(shown, shown.version - 1, State.REFUSED, by)

    assert not changes(conflict)


def test_the_history_says_who_and_why_and_never_what_was_written(page, by, reason):
    comment = support.waiting(page, name="Mourad Zarhouni", text=f"Mon numéro : {PHONE}, à vous.")
    comment = decided(comment, State.REFUSED, by, reason)
    comment = moderation.undo(comment, comment.version, by)
    comment = moderation.mask(comment, comment.version, [PHONE], by, reason)
    comment = decided(comment, State.APPROVED, by)
    comment = decided(comment, State.APPROVED, by)
    answer = moderation.reply(comment, "Merci, Zarhouni.", by)
    moderation.erase(comment, by, why="request")
    entries = list(ModelLogEntry.objects.for_instance(comment).order_by("timestamp", "pk"))
    entries += ModelLogEntry.objects.for_instance(answer)
    said = [
        (entry.action.removeprefix("comments."), entry.user, entry.data.get("reason")) for entry in entries
    ]
    assert said == [
        ("refuse", by, reason.pk),
        ("undo", by, None),
        ("mask", by, reason.pk),
        ("approve", by, None),
        ("keep", by, None),
        ("erase", by, None),
        ("reply", by, None),
    ]
    assert {entry.label for entry in entries} == {f"#{comment.pk}", f"#{answer.pk}"}
    # Wagtail's history shows one of those that share one.
    assert len({entry.uuid for entry in entries}) == len(entries)
    written = " ".join(f"{entry.label} {entry.data}" for entry in entries)
    assert not [word for word in ("Zarhouni", "Mourad", PHONE, "Merci", "numéro") if word in written]


def test_what_goes_with_its_page_is_left_in_no_kept_page(page, django_capture_on_commit_callbacks):
    support.approved(page)
    caches[PAGES].set("showed-it", "…")
    with django_capture_on_commit_callbacks(execute=True):
        page.delete()
    assert not page.visitor_comments.exists()
    assert caches[PAGES].get("showed-it") is None
