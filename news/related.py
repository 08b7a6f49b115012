"""Other items to read: what the editor picked, then the same label, then the same place."""

from django.db.models import Case, IntegerField, Q, Value, When

from home.references import pages_in_language

MOST = 4


def related_news(page) -> list:
    """Return the cards of at most four items of the page's language: never itself, never an alias, never a draft."""
    model = type(page)
    picked_ids = [child["value"] for child in page.related.raw_data if isinstance(child["value"], int)]
    picked = [shown.pk for shown in pages_in_language(picked_ids, page.locale_id).values()]
    labels = [label.pk for label in page.shown_labels]
    alike = Q(pk__in=picked) | Q(labels__in=labels)
    if page.dateline_id:
        alike |= Q(dateline=page.dateline_id)
    if not (picked or labels or page.dateline_id):
        return []
    order = [When(pk=pk, then=Value(place)) for place, pk in enumerate(picked)]
    order += [When(labels__in=labels, then=Value(10))] if labels else []
    candidates = (
        model.objects.live()
        .filter(alike, locale=page.locale_id, alias_of=None)
        .exclude(pk=page.pk)
        .annotate(nearness=Case(*order, default=Value(20), output_field=IntegerField()))
        .order_by("nearness", "-published_at")
        .values_list("pk", flat=True)[: MOST * 4]
    )
    # An item with two of the labels comes twice: the list keeps its first, nearest place.
    ids = list(dict.fromkeys(candidates))[:MOST]
    found = model.objects.select_related("locale").prefetch_related("labels").in_bulk(ids)
    return [found[pk].listing() for pk in ids]
