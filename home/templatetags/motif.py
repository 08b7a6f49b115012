"""The eight-fold pattern in templates. Loaded everywhere: see TEMPLATES in the settings."""

from functools import lru_cache

from django import template
from django.utils.safestring import mark_safe

from .. import signs
from ..languages import language_of
from ..motif import seed_of, svg
from ..motif_view import pattern_url as address_of

register = template.Library()
register.filter("varied", signs.varied)


@lru_cache(maxsize=64)
def _drawn(draw, *args):
    # Numbers and names from our own tables only: nothing here comes from a reader or an editor.
    return mark_safe(draw(*args))  # noqa: S308


@register.simple_tag
def hero_pattern(code):
    """Draw behind the head of the home page, a second drawing in Arabic: `{% hero_pattern language.code %}`."""
    return _drawn(svg.hero, seed_of(f"home-{code}"), language_of(code).direction == "ltr")


@register.simple_tag
def frieze(seed, harmony, state=svg.HELD):
    """Draw the band under a page's head: `{% frieze page.motif.seed page.motif.harmony page.motif.state %}`."""
    return _drawn(svg.frieze, seed, harmony, state)


@register.simple_tag
def pattern_tile(seed, harmony):
    """Draw a square with one rosette: `{% pattern_tile page.motif.seed page.motif.harmony %}`."""
    return _drawn(svg.tile, seed, harmony)


@register.simple_tag
def pattern_404():
    """Draw the square whose rosette in the middle is missing."""
    return _drawn(svg.missing)


@register.simple_tag
def pattern_url(card, shape):
    """Give the address of a card's pattern as a file, `card` (9:4) or `tile` (1:1): `{% pattern_url card "card" %}`."""
    return address_of(shape, card.seed, card.harmony, card.state)
