"""Cards of pages of any types, in as many queries as there are types and one for their pictures, if they have any."""

from collections.abc import Iterable

from wagtail.models import Page

from .listing import Card
from .renditions import prefetch_renditions
from .siblings import type_of


def with_pictures(cards: Iterable[Card]) -> list[Card]:
    """Return some cards with the renditions of all their pictures, in one query; in none if they have no picture."""
    cards = list(cards)
    prefetch_renditions((card.image for card in cards), "card", "tile")
    return cards


def cards_by_id(pages: Iterable[Page]) -> dict[int, Card]:
    """Return the card of each of some pages by its id. A type that has no listing of its own is left out."""
    ids_of_type: dict[type, list[int]] = {}
    for page in pages:
        if hasattr(type_of(page), "for_listing"):
            ids_of_type.setdefault(type_of(page), []).append(page.pk)
    cards = {
        pk: page.listing()
        for model, ids in ids_of_type.items()
        for pk, page in model.for_listing().in_bulk(ids).items()
    }
    with_pictures(cards.values())
    return cards


def cards_of(pages: Iterable[Page]) -> list[Card]:
    """Return the cards of some pages in their order."""
    pages = list(pages)
    cards = cards_by_id(pages)
    return [cards[page.pk] for page in pages if page.pk in cards]
