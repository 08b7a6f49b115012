"""Many at once on the real server: one comment of one token, one decision on one comment, nothing shown once erased."""

from functools import partial

import pytest

from tests.public.support import soup, words

from .on_server import Visitor, at_once, code_in, moderators, page_number

pytestmark = pytest.mark.server
SENDERS = 24
MODERATORS = 16


@pytest.fixture(scope="module")
def page(running_site):
    return page_number(running_site)


def written(site, text: str) -> list[tuple]:
    return site.sql("SELECT id, version, state FROM comments_comment WHERE text = %s", text)


def test_one_token_sent_by_many_makes_one_comment(running_site, page):
    """A double click, two tabs, an impatient browser: every answer gives the same receipt code."""
    visitor = Visitor(running_site, page, 1)
    fields = visitor.look(text="Une seule fois, merci.")
    answers = at_once([partial(visitor.post, fields)] * SENDERS)
    assert len(written(running_site, "Une seule fois, merci.")) == 1
    statuses = sorted(answer.status for answer in answers)
    assert statuses == [200] * (SENDERS - 1) + [201]
    assert len({code_in(answer) for answer in answers}) == 1 and code_in(answers[0])


def test_same_words_sent_by_many_make_one_comment(running_site, page):
    """Everybody has a token and an address of their own. Nobody but the first is given the comment's code."""
    text = "Les mêmes mots de vingt-quatre côtés."
    visitors = [Visitor(running_site, page, 10 + number) for number in range(SENDERS)]
    looks = [visitor.look(text=text) for visitor in visitors]
    answers = at_once([lambda pair=pair: pair[0].post(pair[1]) for pair in zip(visitors, looks, strict=True)])
    assert len(written(running_site, text)) == 1
    assert [answer.status for answer in answers].count(201) == 1
    assert {answer.status for answer in answers} <= {200, 201, 409}
    assert sum(code_in(answer) is not None for answer in answers if answer.status == 201) == 1
    assert not any(code_in(answer) for answer in answers if answer.status != 201)


def test_many_moderators_make_one_decision(running_site, page):
    Visitor(running_site, page, 50).write(text="Que seize personnes vont lire.")
    ((comment, version, _state),) = written(running_site, "Que seize personnes vont lire.")
    people = moderators(running_site, MODERATORS)
    actions = ["approve", "refuse"] * (MODERATORS // 2)
    answers = at_once(
        [
            partial(person.decide, action, comment, version)
            for person, action in zip(people, actions, strict=True)
        ]
    )
    assert {answer.status for answer in answers} == {302}
    history = running_site.sql(
        "SELECT action, user_id FROM wagtailcore_modellogentry WHERE object_id = %s AND action LIKE %s",
        str(comment),
        "comments.%",
    )
    ((action, winner),) = history
    ((state, by, version_now),) = running_site.sql(
        "SELECT state, decided_by_id, version FROM comments_comment WHERE id = %s", comment
    )
    (first,) = [person for person in people if person.pk == winner]
    assert (by, version_now) == (winner, version + 1)
    assert action == f"comments.{actions[people.index(first)]}"
    assert state == {"comments.approve": "approved", "comments.refuse": "refused"}[action]
    # The fifteen others are told who was quicker; the winner is not told of anybody.
    told = {person.name: person.told() for person in people}
    assert all(str(comment) in message for message in told.values()), told
    assert all(first.name in message for name, message in told.items() if name != first.name)
    assert not any(person.name in told[first.name] for person in people)


def test_comment_erased_while_it_is_approved_is_never_shown(running_site, page):
    """The writer presses “erase” in the moment in which a moderator approves: whoever is first, it does not show."""
    (person,) = moderators(running_site, 1, "tardive")
    for turn in range(6):
        text = f"Je le regrette déjà, numéro {turn}."
        visitor = Visitor(running_site, page, 60 + turn)
        erasing = {"code": visitor.write(text=text), "action": "erase", "sure": "1"}
        ((comment, version, _state),) = written(running_site, text)
        erased, decided = at_once(
            [
                partial(visitor.post, erasing, "/fr/commentaires/recu/"),
                partial(person.decide, "approve", comment, version),
            ]
        )
        assert (erased.status, decided.status) == (200, 302), words(soup(erased).main)
        assert not written(running_site, text)
        ((state, kept),) = running_site.sql(
            "SELECT state, text || name FROM comments_comment WHERE id = %s", comment
        )
        assert (state, kept) == ("erased", "")
        assert text not in running_site.get("/fr/mission/").text
        assert person.decide("approve", comment, version).status == 302
        assert text not in running_site.get("/fr/mission/").text
