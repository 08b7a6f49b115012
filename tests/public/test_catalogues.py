"""Both catalogues hold every sentence of the site, well written, and no page shows one in English."""

import ast
import re
from html.parser import HTMLParser

import polib
import pytest
from django.utils.translation import override

from .messages import ROOT, Message, catalogue, compiled, extract, in_file, placeholders, sources
from .support import soup

pytestmark = pytest.mark.once

CODES = ["fr", "ar"]
FORMS = {"fr": 2, "ar": 6}
ARABIC = r"[\u0621-\u064a\u066e-\u06d3]"
THIN, NO_BREAK = "\u202f", "\u00a0"
# Words that are the same in every language, or stand for themselves.
ALLOWED = {"PDF", "RSS", "CSV", "JSON", "AMRVT", "Qafila", "WhatsApp", "HTML", "page", "px", "Français"}


def translations(entry: polib.POEntry) -> list[str]:
    return list(entry.msgstr_plural.values()) if entry.msgid_plural else [entry.msgstr]


def entries(code: str) -> list[polib.POEntry]:
    return [entry for entry in catalogue(code) if not entry.obsolete]


def key(entry: polib.POEntry) -> Message:
    return Message(entry.msgctxt or None, entry.msgid, entry.msgid_plural or None)


@pytest.mark.parametrize("code", CODES)
def test_every_sentence_is_in_the_catalogue_and_no_other(code):
    asked, known = extract(), {key(entry) for entry in entries(code)}
    assert len(asked) > 400
    assert {message: asked[message] for message in asked.keys() - known} == {}, "missing: run `make messages`"
    assert known - asked.keys() == set(), "nobody asks for these any more: run `make messages`"


@pytest.mark.parametrize("code", CODES)
def test_no_translation_is_missing_or_doubtful(code):
    for entry in entries(code):
        assert not entry.fuzzy, entry.msgid
        assert all(text.strip() for text in translations(entry)), entry.msgid
        if entry.msgid_plural:
            assert sorted(entry.msgstr_plural) == list(range(FORMS[code])), entry.msgid
    assert not [entry for entry in catalogue(code) if entry.obsolete]
    assert f"nplurals={FORMS[code]};" in catalogue(code).metadata["Plural-Forms"]


@pytest.mark.parametrize("code", CODES)
def test_placeholders_are_kept(code):
    for entry in entries(code):
        wanted = placeholders(entry.msgid) | placeholders(entry.msgid_plural or "")
        for text in translations(entry):
            missing = wanted - placeholders(text)
            # One, two and none may be said in words: a plural may leave its number out, and nothing else.
            left_out = 1 if entry.msgid_plural else 0
            assert len(missing) <= left_out and placeholders(text) <= wanted, (entry.msgid, text)


@pytest.mark.parametrize("code", CODES)
def test_ends_and_tags_are_kept(code):
    for entry in entries(code):
        for text in translations(entry):
            assert entry.msgid.startswith("\n") == text.startswith("\n"), entry.msgid
            # A word of Wagtail's own may end with a space, because a name follows.
            assert text == text.strip() or "\n" in text or entry.msgid.endswith(" "), entry.msgid
            assert sorted(re.findall(r"</?\w+", entry.msgid)) == sorted(re.findall(r"</?\w+", text)), (
                entry.msgid
            )
            assert not re.search(r"  ", text.replace("\n", "")), entry.msgid


@pytest.mark.parametrize("code", CODES)
def test_compiled_catalogue_is_fresh(code):
    def content(file):
        return {(entry.msgctxt, entry.msgid): translations(entry) for entry in file if not entry.obsolete}

    assert content(compiled(code)) == content(catalogue(code)), "run `make messages`"


def test_arabic_has_arabic_punctuation():
    for entry in entries("ar"):
        for text in translations(entry):
            assert not re.search(rf"{ARABIC}\s*[,;?]", text), text
            assert not re.search("[٠-٩]", text), text
            assert not re.search("[“”]", text) or re.search("[A-Za-z]", text), text


def test_arabic_is_arabic_and_french_is_not():
    for entry in entries("ar"):
        for text in translations(entry):
            assert re.search(ARABIC, text) or not re.search(
                r"[A-Za-z]{4,}", re.sub(r"%\(\w+\)\w|\{\w+\}", "", text)
            ), text
    for entry in entries("fr"):
        assert not re.search(ARABIC, "".join(translations(entry))), entry.msgid


def test_french_has_french_spacing():
    for entry in entries("fr"):
        for text in translations(entry):
            assert not re.search(rf"[^{THIN}\s][;!?»](?=\s|$)", text), text
            assert not re.search(rf"[ {NO_BREAK}][;!?»]", text), text
            assert not re.search(r"«[^\u202f]", text), text
            assert not re.search(r"[^\u00a0](?<!https):(?=\s|$)", text), text
            assert "'" not in text, text


# --- Nothing unmarked -----------------------------------------------------------------------------------------------

DJANGO = re.compile(r"\{#.*?#\}|\{%\s*comment.*?endcomment\s*%\}", re.DOTALL)
MARKED = re.compile(r"\{%\s*blocktrans(?:late)?.*?endblocktrans(?:late)?\s*%\}", re.DOTALL)
TAGS = re.compile(r"\{%.*?%\}|\{\{.*?\}\}", re.DOTALL)
SPOKEN = ("alt", "title", "aria-label", "placeholder", "aria-description", "content")


class Words(HTMLParser):
    """Collects what a reader sees or hears of a template: text and spoken attributes."""

    def __init__(self):
        super().__init__()
        self.found: list[str] = []
        self.machine: list[str] = []

    def handle_starttag(self, tag, attributes):
        self.machine += [tag] if tag in ("script", "style") else []
        spoken = dict(attributes)
        if tag == "meta" and spoken.get("name") != "description":
            return
        self.found += [value or "" for name, value in attributes if name in SPOKEN]

    def handle_endtag(self, tag):
        if self.machine and self.machine[-1] == tag:
            self.machine.pop()

    def handle_data(self, data):
        if not self.machine:
            self.found.append(data)


@pytest.mark.parametrize(
    "path",
    [path for path in sources() if path.suffix == ".html"],
    ids=lambda path: str(path.relative_to(ROOT)),
)
def test_template_has_no_unmarked_word(path):
    source = path.read_text(encoding="utf-8")
    for pattern in (DJANGO, MARKED, TAGS):
        source = pattern.sub(" ", source)
    reader = Words()
    reader.feed(source)
    words = set(re.findall(r"[^\W\d_]{2,}", " ".join(reader.found))) - ALLOWED
    assert words == set()


# The languages' own names, the letters that dates are typed with, the formats of dates, words of a telling address,
# those that comments and pages are looked through for, letters that are matched alike, the one name that a
# group or a workflow has for everybody, and what Wagtail says wrongly.
SAMPLE = re.compile(r"(^|\.)say$")
LETTERS = (
    "admin_words.py",
    "languages.py",
    "dates.py",
    "text.py",
    "formats.py",
    "safety_hooks.py",
    "hint_words.py",
    "spelt.py",
    "group.py",
    "rights.py",
    "first_workflow.py",
    "matching.py",
    "sieve.py",
)


def test_no_french_or_arabic_word_stands_in_code_or_templates():
    """What readers see is written in the catalogues and in the content, never in a program."""
    accented = re.compile(r"[À-ÖØ-öø-ÿœŒ]|" + ARABIC)
    for path in sources():
        text = path.read_text(encoding="utf-8")
        if path.suffix == ".py":
            tree = ast.parse(text)
            documented = (ast.Module, ast.ClassDef, ast.FunctionDef)
            said = {
                ast.get_docstring(node, clean=False)
                for node in ast.walk(tree)
                if isinstance(node, documented)
            }
            # A sample is content: both its languages stand side by side in one call.
            samples = {
                id(word)
                for call in ast.walk(tree)
                if isinstance(call, ast.Call) and SAMPLE.search(ast.unparse(call.func))
                for word in ast.walk(call)
            }
            constants = [
                node.value
                for node in ast.walk(tree)
                if isinstance(node, ast.Constant) and id(node) not in samples
            ]
            strings = [value for value in constants if isinstance(value, str) and value not in said]
        else:
            strings = [DJANGO.sub("", text)]
        if path.name not in LETTERS and "samples" not in (path.stem, path.parent.name):
            assert [text for text in strings if accented.search(text)] == [], path


def test_messages_are_written_in_english():
    for message, files in extract().items():
        if message.text not in ("Français", "العربية"):
            assert not re.search(r"[À-ÿ]|" + ARABIC, message.text), files


@pytest.mark.parametrize("code", CODES)
def test_no_page_shows_a_word_in_english(answers, code):
    """The classic “Read more” on a French page."""
    asked = {text for entry in entries(code) for text in (entry.msgid, entry.msgid_plural) if text}
    english = {text for text in asked if len(text) > 3 and not placeholders(text)}
    # Without the words that are a right translation of something too, such as “Place” or “Source”.
    english -= {text for entry in entries(code) for text in translations(entry)}
    assert "Read in Arabic" in english
    for address, content in answers(code).items():
        html = soup(content)
        for machine in html.find_all(["script", "style"]) + html.find_all("meta", property="og:type"):
            machine.decompose()
        shown = {" ".join(text.split()) for text in html.find_all(string=True)}
        shown |= {element[name] for name in SPOKEN for element in html.find_all(attrs={name: True})}
        assert shown & english == set(), address


def test_extraction_sees_every_way_of_asking(tmp_path):
    """The tests above are worth what extract() finds."""
    program = tmp_path / "program.py"
    program.write_text(
        "from django.utils.translation import gettext as _, gettext_lazy, pgettext, ngettext, npgettext_lazy\n"
        '_("one"); gettext_lazy("two " "halves"); pgettext("room", "three"); ngettext("four", "fours", 4)\n'
        'npgettext_lazy("unit", "five", "fives", "count"); _(f"{six}"); other("seven")\n'
    )
    assert in_file(program) == [
        Message(None, "one", None),
        Message(None, "two halves", None),
        Message("room", "three", None),
        Message(None, "four", "fours"),
        Message("unit", "five", "fives"),
    ]
    template = tmp_path / "template.html"
    template.write_text(
        '{% translate "one" %}{% translate "it\'s" context "room" as x %}\n'
        '{# {% translate "no" %} #}{{ _("three")|title }}\n'
        "{% blocktranslate trimmed with n=1 %}\n four {{ n }}\n{% endblocktranslate %}"
        "{% blocktranslate count counter=n %}five{% plural %}{{ counter }} fives{% endblocktranslate %}"
        '{% blocktranslate context "house" %}six{% endblocktranslate %}{% include "x" with title=_("seven") %}'
    )
    with override("fr"):
        found = in_file(template)
    assert found == [
        Message(None, "one", None),
        Message("room", "it's", None),
        Message(None, "three", None),
        Message(None, "four %(n)s", None),
        Message(None, "five", "%(counter)s fives"),
        Message("house", "six", None),
        Message(None, "seven", None),
    ]
