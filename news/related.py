"""Other items to read: what the editor picked, then the same label, then the same place."""

from django.db.models import Exists, OuterRef, Q, prefetch_related_objects
from wagtail.models import Page

from home.cards import with_pictures
from home.references import chosen_ids
from home.siblings import public_pages

MOST = 4


def related_news(page) -> list:
    """Return the cards of at most four items of the page's language: never itself, never an alias, never a draft."""
    model = type(page)
    picked = chosen_ids(page.related)
    through = model.labels.through.objects
    own_labels = through.filter(newspage=page.pk).values("label")
    shares_label = Exists(through.filter(newspage=OuterRef("pk"), label__in=own_labels))
    # A pick made in the other language stands for its translation.
    keys = Page.objects.filter(pk__in=picked).values("translation_key")
    candidates = list(
        public_pages(
            model.objects.select_related("locale", "dateline", "share_image").filter(locale=page.locale_id)
        )
        .exclude(pk=page.pk)
        .annotate(
            picked_by_editor=Q(translation_key__in=keys),
            shares_label=shares_label,
            shares_place=Q(dateline__isnull=False, dateline=page.dateline_id),
        )
        .filter(Q(picked_by_editor=True) | Q(shares_label=True) | Q(shares_place=True))
        .order_by("-picked_by_editor", "-shares_label", "-published_at")[:MOST]
    )
    # The page's own labels come with those of its cards, in one query; a page never saved has them at hand.
    prefetch_related_objects([*candidates, page] if page.pk else candidates, "labels")
    place = {pk: position for position, pk in enumerate(picked)}
    in_order = sorted(candidates, key=lambda item: place.get(item.pk, MOST))
    return with_pictures(item.listing() for item in in_order)
