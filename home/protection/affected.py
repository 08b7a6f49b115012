"""Which pages and documents a picture stands on, found without looking into any of them."""

from django.contrib.contenttypes.models import ContentType
from django.db.models import IntegerField, QuerySet
from django.db.models.functions import Cast
from wagtail.models import Page, ReferenceIndex, get_page_models

from ..models import BasePage


def pages_showing(thing) -> QuerySet[Page]:
    """Return the pages, live or not, that show a picture or lead to a document, in Wagtail's own index of them."""
    page = ContentType.objects.get_for_model(Page)
    numbers = (
        ReferenceIndex.get_references_to(thing)
        .filter(base_content_type=page)
        .annotate(number=Cast("object_id", IntegerField()))
        .values("number")
    )
    return Page.objects.filter(pk__in=numbers)


def pages_sharing(images) -> list[int]:
    """Return the numbers of the pages whose card may bear one of some pictures. One query, of the pages themselves."""
    first, *others = (
        model.objects.filter(share_image__in=images).order_by().values_list("pk", flat=True)
        for model in get_page_models()
        if issubclass(model, BasePage)
    )
    return list(first.union(*others, all=True))
