"""Hints: sentences as people write them, and what is pointed out in each. Nothing too much, nothing too little."""

import ast
import time
from itertools import pairwise
from pathlib import Path
from types import SimpleNamespace

import pytest
from django.conf import settings as site
from django.utils.translation import override
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from comments.hints import (
    CODES,
    LINK,
    RISKS,
    find,
    hints_at_posting,
    hints_in,
    looks_like_spam,
    words_for,
    words_for_writer,
)
from comments.models import MASK, Comment
from comments.posting import Draft

from . import support
from .hint_sentences import HARMLESS, SIGNED, TABLES

FEW = settings(max_examples=150, deadline=None, derandomize=True, suppress_health_check=list(HealthCheck))


def passages(text: str, name: str = "") -> list[tuple[str, str]]:
    fields = {"text": text, "name": name}
    return [(one.code, fields[one.field][one.start : one.end]) for one in find(text, name)]


@pytest.mark.once
@pytest.mark.parametrize("code", TABLES)
def test_found_in_sentences(code):
    wrong = {
        text: passages(text)
        for text, wanted in TABLES[code].items()
        if passages(text) != [(code, passage) for passage in wanted]
    }
    assert wrong == {}


@pytest.mark.once
def test_nothing_in_harmless_sentences():
    assert {text: hints_in(text, "Une lectrice", "ar") for text in HARMLESS if hints_in(text, "", "ar")} == {}


@pytest.mark.once
def test_signatures():
    assert {signed: passages(*signed) for signed in SIGNED} == SIGNED
    (one,) = find("Merci", "0612345678")
    assert one.field == "name"


@pytest.mark.once
def test_the_sites_own_words_are_no_risk():
    """The demonstration's pages, figures and sources: 89,000 letters of what visitors here write about."""
    expected = {"douar Aït Snan", "بدوار أيت سنان", "1, rue de l’Exemple", "1، زنقة المثال"}
    found, length = set(), 0
    for path in Path(site.BASE_DIR, "site_config", "demo").rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Constant) and isinstance(node.value, str) and " " in node.value:
                length += len(node.value)
                found |= {passage for code, passage in passages(node.value) if code in RISKS}
    assert length > 50_000 and found == expected


@pytest.mark.once
def test_several_in_one_text_and_none_within_another():
    text = (
        "Mon frère Ahmed Alami, détenu : ahmed.alami@gmail.com, 06 12 34 56 78, CIN BE123456,\n"
        "12, rue Ahmed Alami. https://exemple.com/ahmed@gmail.com"
    )
    found = find(text)
    assert [one.code for one in found] == ["named_person", "email", "phone", "id_code", "address", "link"]
    assert all(one.end <= other.start for one, other in pairwise(found))
    # A masked passage is found no more, and nothing is made up of what stands around it.
    for one in reversed(found):
        text = text[: one.start] + MASK + text[one.end :]
    assert find(text) == [] and hints_in(text, MASK, "fr") == []


@pytest.mark.once
def test_scripts_and_repeated_words():
    for text in ("Привет, как дела? Купить недорого", "你好，我是朋友", "Καλημέρα σας", "🙏🙏", "…"):
        assert hints_in(text, "x", "fr") == ["wrong_script"], text
    for text in ("Merci Миша", "ⴰⵣⵓⵍ ⴼⵍⵍⴰⵡⵏ", "ﷺ", "Ça ira ☺", "À É Œ ŷ", "مَرْحَباً ڭاع", MASK):
        assert hints_in(text, "x", "ar") == [], text
    # Letters of a link are nobody's writing.
    assert hints_in("Купи https://a-very-long-domain.example/and-a-path", "x", "fr") == [
        "link",
        "wrong_script",
    ]
    assert hints_in("merci " * 8, "x", "fr") == ["repeated"]
    assert hints_in("très très très bien, merci beaucoup à toute l’équipe", "x", "fr") == []
    assert hints_in("a.com b.com c.com", "x", "fr") == ["link", "many_links"]


@pytest.mark.once
def test_what_was_hinted_before():
    before = ["phone", "link", "repeated", "too_fast", "trap", "gone"]
    assert hints_in("Merci", "x", "fr", before) == ["repeated", "too_fast", "trap"]
    assert len(f" {' '.join(CODES)} ") <= Comment._meta.get_field("hint_codes").max_length


@pytest.mark.once
def test_only_signs_of_spam_lead_to_the_spam_queue():
    draft = SimpleNamespace()
    assert not looks_like_spam(draft, sorted(RISKS | {"wrong_script", "repeated", "too_fast"}))
    assert not looks_like_spam(draft, [LINK, "repeated", *RISKS])
    for codes in (["trap"], ["many_links"], ["link", "too_fast"], ["link", "wrong_script"]):
        assert looks_like_spam(draft, codes), codes


@pytest.mark.once
def test_every_code_has_words_and_spammers_learn_nothing():
    for language in ("fr", "ar"):
        with override(language):
            assert len({words_for(code) for code in CODES}) == len(CODES)
            assert all(bool(words_for_writer(code)) == (code in RISKS | {LINK}) for code in CODES)
            assert words_for("gone") == "gone" and words_for_writer("gone") == ""


def test_at_posting(page, pages):
    long = "Ce témoignage m’a beaucoup touchée, et je remercie l’équipe."
    support.waiting(page, text=long, name="Une lectrice")
    support.waiting(page, text="Merci", name="Une lectrice")

    def hints(text, name="Une lectrice", on=page, age=60.0, trap=False):
        draft = Draft(on, None, "fr", name, text, filled_trap=trap)
        return hints_at_posting(draft, SimpleNamespace(age=age))

    assert hints(long) == []
    assert hints(long, name="Un autre") == hints(long, on=pages["ar"]) == ["repeated"]
    assert hints("Merci", name="Un autre") == []
    assert hints("Merci", age=2.9, trap=True) == ["too_fast", "trap"]
    Comment.objects.update(created_at="2020-01-01T00:00:00Z")
    assert hints(long, name="Un autre") == []


LETTERS = (
    st.sampled_from(list("aA0612+@./:-() \n'’éÀ،٠٦۰ـ\u064e\u200f\u202b\ufffc\ufdfa½İ")) | st.characters()
)
MEANINGFUL = (
    "rue|douar|M. |Ahmed|Alami|victime|06|12 34|56 78|+212|BE 123456|nom@|gmail|.com|http://|www.|point|at|cin|n°|"
    "حي|دوار|رقم|محمد|العلوي|معتقل|عبد|بن|السيد|أخي"
)
PIECES = st.sampled_from(MEANINGFUL.split("|"))
TEXTS = st.lists(PIECES | st.text(LETTERS, max_size=4), max_size=25).flatmap(
    lambda parts: st.sampled_from(["", " ", ", "]).map(lambda gap: gap.join(parts))
)


def check_any(text: str, name: str) -> None:
    ends = {"text": 0, "name": 0}
    for one in find(text, name):
        assert one.code in CODES
        # In order, within the field, not empty, none over another.
        assert ends[one.field] <= one.start < one.end <= len({"text": text, "name": name}[one.field])
        ends[one.field] = one.end
    codes = hints_in(text, name, "fr")
    assert set(codes) <= set(CODES) and len(codes) == len(set(codes))


@pytest.mark.once
@given(TEXTS, TEXTS)
@FEW
def test_any_text(text, name):
    check_any(text, name)


@pytest.mark.once
@pytest.mark.long
@given(TEXTS, TEXTS)
@settings(FEW, max_examples=3000)
def test_any_text_long(text, name):
    check_any(text, name)


@pytest.mark.once
def test_the_worst_texts_take_no_longer():
    """Patterns that try again and again would take minutes over these."""
    pieces = "0|0 |0.0 |06 |a|a.|a-|@|a@|a@a.|A |Ahmed |victime |M. |rue |rue 1 |douar |cin |cin 1|at |[|['|l'|('|www.|"
    pieces += "http://|+212|1/1/2000/|محمد |عبد |حي |رقم |دوار |ﷺ|\u0640|\n| |\u200f|Ahmed Alami victime "
    started = time.process_time()
    for piece in pieces.split("|"):
        if piece:
            text = (piece * 5000)[:5000]
            hints_in(text, text[:80], "fr")
            hints_in(text[:-1] + "!", "", "fr")
    # About a second.
    assert time.process_time() - started < 20
