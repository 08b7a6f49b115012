"""What is masked or erased stands nowhere any more."""

import pytest
from wagtail.models import ModelLogEntry

from comments import moderation
from comments.models import MASK, Comment, OutcomeAddress
from comments.moderation import Conflict, NotPossible, State

from . import support
from .deciding import PHONE, decided, history, now, open_reports, report
from .reading import stored_anywhere


@pytest.mark.parametrize(
    ("text", "passages", "masked"),
    [
        ("Jean Dupont de Fès a dit oui.", ["Jean Dupont"], f"{MASK} de Fès a dit oui."),
        # What overlaps: neither leaves a part of the other behind, in whatever order they come.
        ("Jean Dupont de Fès a dit oui.", ["Jean Dupont", "Dupont de Fès"], f"{MASK} a dit oui."),
        ("Jean Dupont de Fès a dit oui.", ["Dupont", "Jean Dupont de Fès"], f"{MASK} a dit oui."),
        ("Jean Dupont de Fès.", ["Jean Dupont", " de Fès"], f"{MASK} {MASK}."),
        ("Jeanne, Jean", ["Jean"], f"{MASK}ne, {MASK}"),
        ("anana", ["ana"], MASK),
        # In capitals it is the same name.
        ("Jean DUPONT et jean dupont", ["Jean Dupont"], f"{MASK} et {MASK}"),
        # Across lines, as it was written or as a page shows it.
        ("Il habite\n12, rue\n\ndes Figues.", ["habite\n12, rue\n\ndes Figues"], f"Il {MASK}."),
        ("Il habite\n12, rue\n\ndes Figues.", ["habite\r\n12, rue\r\n\r\ndes Figues"], f"Il {MASK}."),
        ("Il habite\n12, rue\n\ndes Figues.", [" habite 12, rue des Figues "], f"Il {MASK}."),
        # What was masked before stands within it, or beside it.
        (f"Mon nom est Jean {MASK} Dupont.", [f"Jean {MASK} Dupont"], f"Mon nom est {MASK}."),
        (f"Mon nom est Jean{MASK}Dupont.", ["Jean", "Dupont"], f"Mon nom est {MASK}."),
        # Letters written in two ways, and those that mean something to a machine.
        ("Caf\u00e9 (Rabat)? [1] a.b", ["Cafe\u0301 (Rabat)?", "a.b"], f"{MASK} [1] {MASK}"),
        ("سعيد بن علي يسكن هنا", ["سعيد بن علي"], f"{MASK} يسكن هنا"),
    ],
)
def test_what_is_masked_stands_nowhere(page, by, text, passages, masked):
    comment = support.waiting(page)
    Comment.objects.filter(pk=comment.pk).update(text=text)
    for order in passages, passages[::-1]:
        Comment.objects.filter(pk=comment.pk).update(text=text)
        assert moderation.mask(comment, now(comment).version, order, by).text == masked


def test_masking_takes_a_passage_out_of_text_name_history_and_digest(page, by, reason):
    comment = support.waiting(
        page, name="Mourad Zarhouni", text=f"Je suis Mourad Zarhouni,\nécrivez-moi au {PHONE}."
    )
    assert comment.fingerprint
    hinted = set(comment.hints)
    assert hinted
    passages = ["Mourad Zarhouni", PHONE, "n’y est pas"]
    masked = moderation.mask(comment, comment.version, passages, by, reason)
    assert (masked.name, masked.text) == (MASK, f"Je suis {MASK},\nécrivez-moi au {MASK}.")
    assert masked.fingerprint is None
    assert masked.token_digest
    assert masked.receipt_digest
    assert "phone" in hinted
    assert "phone" not in masked.hints
    assert masked.version == comment.version + 1
    assert "Zarhouni" not in stored_anywhere()
    assert PHONE not in stored_anywhere()
    (entry,) = ModelLogEntry.objects.for_instance(comment)
    assert (entry.user, entry.data["reason"]) == (by, reason.pk)
    with pytest.raises(Conflict):
        moderation.mask(masked, comment.version, ["suis"], by)
    for nothing in [], [""], [MASK], ["Zarhouni"]:
        with pytest.raises(NotPossible):
            moderation.mask(masked, masked.version, nothing, by)
    assert history(comment) == ["mask"]


def test_who_repeats_what_was_masked_is_read_again(page, by):
    root = support.approved(page, text="Elle est de Tanougha, dit-on")
    repeating = support.approved(page, root, text="De Tanougha, vraiment ?")
    support.approved(page, root, text="Merci")
    moderation.mask(root, root.version, ["dit-on"], by)
    assert not Comment.objects.reported()
    moderation.mask(root, now(root).version, ["Tanougha"], by)
    assert list(Comment.objects.reported()) == [repeating]
    # Of what a reply said, the whole conversation may speak.
    again = support.approved(page, root, text="Un lieu si petit, vraiment ?")
    moderation.mask(repeating, repeating.version, ["vraiment"], by)
    assert again in Comment.objects.reported()


# --- Erasing -----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("state", [State.PENDING, State.APPROVED, State.REFUSED, State.SPAM])
def test_what_is_erased_stands_nowhere(page, by, reason, state):
    comment = support.waiting(
        page, name="Mourad Zarhouni", text=f"Mon numéro : {PHONE}", email="zarhouni@example.org"
    )
    if state != State.PENDING:
        comment = decided(comment, state, by, reason)
    report(comment)
    erased = moderation.erase(comment)
    assert (erased.state, erased.name, erased.text, erased.hints, erased.reason) == (
        State.ERASED,
        "",
        "",
        [],
        None,
    )
    assert erased.fingerprint is None
    assert erased.state_before == ""
    # A second sending does not bring it back, and its writer sees that it is gone.
    assert erased.token_digest
    assert erased.receipt_digest
    assert not OutcomeAddress.objects.exists()
    assert open_reports(comment) == []
    stored = stored_anywhere()
    assert not [word for word in ("Zarhouni", "zarhouni@", PHONE) if word in stored]
    again = moderation.erase(comment, by, why="request")
    assert (again.version, again.decided_at) == (erased.version, erased.decided_at)
    entry = ModelLogEntry.objects.for_instance(comment).get(action="comments.erase")
    assert (entry.user, entry.data["why"], entry.data["before"]) == (None, "writer", state)


# --- Answering as the association --------------------------------------------------------------------------------
