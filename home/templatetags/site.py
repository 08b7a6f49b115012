"""What the templates say numbers, words, dates and rich text with. Loaded everywhere: see TEMPLATES in the settings."""

from decimal import Decimal
from itertools import groupby

from django import template
from django.utils.html import escape, format_html
from django.utils.translation import gettext as _

from .. import outside
from ..bilingual import Words
from ..dates import PartialDate, instant, long_date, period_words
from ..kept import has_version_to_keep, kept_path
from ..languages import current_language, language_of
from ..models import Partner
from ..rich_text import render_rich_text, typeset
from ..siblings import path_of
from ..units import QUALIFIERS

register = template.Library()
THIN_SPACE = "\u202f"


def words_html(words: Words):
    """Return a text; in the other language it carries its own lang and dir."""
    if words.language is current_language():
        return typeset(words.text, words.language)
    return format_html(
        '<bdi lang="{}" dir="{}">{}</bdi>',
        words.language.tag,
        words.language.direction,
        typeset(words.text, words.language),
    )


@register.simple_tag
def words(record, name="name"):
    """Show a bilingual text of a record in the reader's language, or in the one it exists in: `{% words place %}`."""
    return words_html(record.words(name)) if record else ""


@register.filter
def shown(value):
    """Show a text that may be plain or in the other language (Words)."""
    return words_html(value) if isinstance(value, Words) else typeset(str(value), current_language())


@register.filter
def moment(value) -> str:
    """A point in time for a machine, with its offset: `2026-06-16T09:30:00+01:00`. HTML takes no microseconds."""
    return instant(value)


@register.filter(name="typeset")
def typeset_filter(value):
    """Set a plain text in the reader's language: French spacing, nothing in Arabic."""
    return typeset(str(value or ""), current_language())


@register.filter
def number(value) -> str:
    """Write a number: `10 874` with a thin no-break space, `61,41` with a comma; the same in both languages."""
    if value is None or value == "":
        return ""
    whole, _dot, decimals = f"{Decimal(value).normalize():f}".partition(".")
    digits = whole.lstrip("-")
    groups = [digits[max(end - 3, 0) : end] for end in range(len(digits), 0, -3)]
    sign = "-" if whole.startswith("-") else ""
    return sign + THIN_SPACE.join(reversed(groups)) + (f",{decimals}" if decimals else "")


@register.filter
def qualifier(figure) -> str:
    """The word before a figure's number, such as `plus de`; nothing before an exact count."""
    return "" if figure.qualifier == "exact" else str(QUALIFIERS[figure.qualifier])


@register.filter
def file_size(size: int) -> str:
    """The size of a file as readers know it: `340 Ko`, `2,1 Mo`."""
    if size < 1_000_000:
        return _("%(size)s kB") % {"size": number(max(round(size / 1000), 1))}
    return _("%(size)s MB") % {"size": number(Decimal(size / 1_000_000).quantize(Decimal("0.1")))}


@register.simple_tag(takes_context=True)
def rich_text(context, value):
    """Show rich text: its links come from the page's `references`, its note marks from the page's `marks`."""
    page = context.get("page")
    language = page.language if hasattr(page, "language") else current_language()
    source = getattr(value, "source", value) or ""
    return render_rich_text(source, language, context.get("references"), context.get("marks"))


@register.simple_tag(takes_context=True)
def marked(context, text):
    """Show a plain text in which note marks may stand, as one paragraph's content."""
    return rich_text(context, escape(text))


@register.filter(name="long_date", expects_localtime=True)
def long_date_filter(value, style: str = "DATE_FORMAT") -> str:
    """A date or time in words, in a format of the reader's language."""
    return long_date(value, style) if value else ""


@register.simple_tag
def period(start, end):
    return period_words(PartialDate(start or ""), PartialDate(end or ""))


@register.filter
def path(page) -> str:
    """A page's address, without a query."""
    return path_of(page)


@register.simple_tag
def keep_path(page) -> str:
    """The address of a page's version to keep, empty where it has none: `{% keep_path page as keep %}`."""
    return kept_path(page) if has_version_to_keep(page) else ""


@register.filter
def above(address: str) -> str:
    """The address one step up: `/fr/caravanes/` of `/fr/caravanes/imilchil-2015/`."""
    return address.rstrip("/").rpartition("/")[0] + "/"


@register.filter
def outside_title(page) -> str:
    """The title under which a page is spoken of elsewhere: a sensitive page's own stays on the page."""
    return outside.outside_title(page)


@register.filter
def page_language(page):
    """The language a page is written in."""
    return language_of(page.locale.language_code)


@register.filter
def by_kind(partners) -> list[tuple[str, list]]:
    """Group partners under the names of their kinds, in the kinds' order; within a kind as the editor put them."""
    kinds = list(Partner.Kind)
    known = [partner for partner in partners if partner]
    known.sort(key=lambda partner: kinds.index(partner.kind))
    return [
        (str(Partner.Kind(kind).label), list(group))
        for kind, group in groupby(known, key=lambda one: one.kind)
    ]


@register.filter
def live(records) -> list:
    """Only the records that exist and that readers may have: published, and not withheld as a document may be."""
    return [
        record
        for record in records
        if record is not None and getattr(record, "live", True) and not getattr(record, "withheld", "")
    ]


@register.filter
def values(stream) -> list:
    """The values of a stream's blocks."""
    return [child.value for child in stream]


@register.filter
def kind_unsaid(place) -> str:
    """The kind of a place, empty where its name says it already: “Province de Tiznit”, «إقليم تيزنيت»."""
    kind = str(place.get_kind_display())
    return "" if str(place).casefold().startswith(kind.casefold()) else kind


@register.filter
def by_role(rows) -> list[tuple[str, list]]:
    """Group rows that have a role under the names of their roles, in the order in which the roles first appear."""
    groups: dict[str, list] = {}
    for row in rows:
        groups.setdefault(str(row.get_role_display()), []).append(row)
    return list(groups.items())


@register.filter
def headed(sections) -> list:
    """Only the sections that have a heading: those of the table of contents."""
    return [section for section in sections if section.heading]


@register.filter
def holds(link, address: str) -> bool:
    """Whether a menu's link leads to an address or to one above it."""
    return link.holds(address)
