"""What a reader finds on a public page, as a browser lays it out."""

import re

from django.utils.translation import gettext, ngettext, npgettext, override, pgettext

from home.languages import language_of
from home.units import unit_word

from .forms import soup_of


def say(msgid: str, code: str, context: str = "") -> str:
    """Return a text of the interface in a language."""
    with override(code):
        return pgettext(context, msgid) if context else gettext(msgid)


def say_many(singular: str, plural: str, count: int, code: str, context: str = "") -> str:
    with override(code):
        return npgettext(context, singular, plural, count) if context else ngettext(singular, plural, count)


def label(choice, code: str) -> str:
    """Return the name of a model's choice in a language."""
    with override(code):
        return str(choice.label)


def unit(name: str, count: int, code: str) -> str:
    with override(code):
        return unit_word(name, count)


def words(tag) -> str:
    """Return the text of an element on one line. No-break spaces of every kind stay as they are."""
    return re.sub(r"[ \n\t]+", " ", tag.get_text()).strip()


def texts(tags) -> list[str]:
    return [words(tag) for tag in tags]


def page_of(client, path: str):
    """Open a public page, check its language, and return the whole of it."""
    response = client.get(path)
    assert response.status_code == 200, (path, response.status_code)
    soup = soup_of(response)
    language = language_of(path.split("/")[1])
    assert (soup.html["lang"], soup.html["dir"]) == (language.tag, language.direction)
    return soup


def main_of(client, path: str):
    """Open a public page and return its main part."""
    return page_of(client, path).find("main")


def facts(element) -> dict[str, list[str]]:
    """Return the terms of all definition lists in an element with their values."""
    return {words(term): texts(term.find_next_siblings("dd")) for term in element.find_all("dt")}


def section(main, heading: str):
    """Return the part of a page under a heading, which must be linkable by its own address."""
    found = [part for part in main.find_all("section") if part.h2 and words(part.h2) == heading]
    assert len(found) == 1, (heading, texts(main.find_all("h2")))
    assert found[0].get("id")
    return found[0]


def in_order(text: str, *parts: str) -> None:
    """Check that a text holds some parts, each once, one after the other."""
    places = [text.find(part) for part in parts]
    assert -1 not in places, [part for part in parts if part not in text]
    assert places == sorted(places), sorted(zip(places, parts, strict=True))
    assert all(text.count(part) == 1 for part in parts), [part for part in parts if text.count(part) != 1]
