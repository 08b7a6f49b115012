"""How a comment's words are shown: as they were written, escaped, with nothing in them that can be pressed."""

import unicodedata

from django import template
from django.template.defaultfilters import linebreaks_filter
from django.utils.html import format_html, format_html_join
from django.utils.safestring import SafeString
from django.utils.translation import gettext as _

from home.languages import current_language

from ..models import MASK, Comment

register = template.Library()
# The letters that give a text its direction, by the classes of the Unicode bidirectional algorithm.
STRONG = {"L": "ltr", "R": "rtl", "AL": "rtl"}


def masked_words() -> str:
    """The words in the place of what a moderator took out."""
    return _("[passage removed by the moderators]")


def plain_name(comment: Comment) -> str:
    """Return who wrote a comment, in words, for where no markup can stand."""
    if comment.by_association:
        return _("Reply from the association")
    return comment.name.replace(MASK, masked_words())


def marked_up(text: str) -> SafeString:
    """Return a visitor's text escaped, with what was taken out of it shown in words."""
    masked = format_html('<bdi class="masked">{}</bdi>', masked_words())
    return format_html_join(masked, "{}", ((piece,) for piece in text.split(MASK)))


@register.filter
def comment_name(comment: Comment):
    """Show who wrote a comment. The direction of a name is its own."""
    if comment.by_association:
        return plain_name(comment)
    return format_html("<bdi>{}</bdi>", marked_up(comment.name))


@register.filter
def comment_text(text: str) -> SafeString:
    """Show a text in the paragraphs and lines in which it was written."""
    return linebreaks_filter(marked_up(text))


def _first_strong(text: str) -> str:
    return next(filter(None, (STRONG.get(unicodedata.bidirectional(letter)) for letter in text)), "")


@register.filter
def direction(text: str) -> str:
    """Return the direction of a text as `dir="auto"` finds it, that of its first letter; else that of the page."""
    return _first_strong(text) or current_language().direction


@register.filter
def own_direction(text: str) -> str:
    """Return what `dir` says of a visitor's text: browsers take one without letters for French."""
    return "auto" if _first_strong(text) else current_language().direction


@register.filter
def link_name(comment: Comment, day: str) -> dict[str, str]:
    """Return the accessible names of a comment's links, which say whose comment and of which day."""
    named = {"name": plain_name(comment), "day": day}
    return {
        "itself": _("%(name)s, %(day)s: link to this comment") % named,
        "reply": _("Reply to %(name)s, %(day)s") % named,
        "report": _("Report the comment by %(name)s, %(day)s") % named,
    }
