"""What a page says of its comments, and all that is stored anywhere."""

import re

from bs4 import BeautifulSoup
from django.db import connection
from django.utils.translation import ngettext, override

from tests.public.support import words


def read(section: str) -> tuple[int, int, list[tuple[str, str]]]:
    """Return the number of comments that a page says it shows, that of its other language, and (anchor, text)s."""
    html = BeautifulSoup(section, "html.parser")
    title, other = html.h2, html.find("a", hreflang=True)
    comments = [(one["id"], words(one.find(class_="comment-text"))) for one in html.find_all("article")]
    return number_in(title), number_in(other), comments


def number_in(element) -> int:
    """Return the number in a sentence, none being zero. One and two are words in Arabic."""
    text = words(element) if element else ""
    figures = re.search(r"\d+", text)
    if figures:
        return int(figures[0])
    with override("ar"):
        for number in (1, 2):
            if text in sentences(number):
                return number
    return 0


def sentences(number: int) -> set[str]:
    """Return how the page says one or two comments in Arabic, here and on the version in the other language."""
    here = ngettext("%(number)s comment", "%(number)s comments", number)
    there = ngettext(
        "%(number)s comment on the version in the other language",
        "%(number)s comments on the version in the other language",
        number,
    )
    return {" ".join((text % {"number": number}).split()) for text in (here, there)}


def stored_anywhere() -> str:
    """Return everything that the database holds, in whatever table, as one text."""
    rows = []
    with connection.cursor() as cursor:
        for table in connection.introspection.table_names(cursor):
            cursor.execute(f"SELECT * FROM {connection.ops.quote_name(table)}")
            rows += cursor.fetchall()
    return repr(rows)
