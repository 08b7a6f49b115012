"""Wagtail writes an object into its two indexes at every save; the demonstration saves each one several times."""

from collections.abc import Iterator
from contextlib import contextmanager

from django.db.models.signals import post_save
from modelsearch.index import get_indexed_models, insert_or_update_object
from modelsearch.signal_handlers import post_save_signal_handler
from wagtail.models import ReferenceIndex
from wagtail.signal_handlers import disable_reference_index_auto_update


@contextmanager
def indexed_once() -> Iterator[None]:
    """Index what is saved inside at the end instead: for the search, and for "where is this used?"."""
    saved: dict[tuple[type, object], None] = {}

    def remember(sender, instance, raw=False, **kwargs) -> None:
        if not raw:
            saved[sender, instance.pk] = None

    searched = [model for model in get_indexed_models() if getattr(model, "search_auto_update", True)]
    for model in searched:
        post_save.disconnect(post_save_signal_handler, sender=model)
    post_save.connect(remember)
    try:
        with disable_reference_index_auto_update():
            yield
    finally:
        post_save.disconnect(remember)
        for model in searched:
            post_save.connect(post_save_signal_handler, sender=model)
    for model, pk in saved:
        # A part of another object, such as a caravan's place, is indexed with the whole, which was saved with it.
        referring, searchable = ReferenceIndex.is_indexed(model), model in searched
        instance = model.objects.filter(pk=pk).first() if referring or searchable else None
        if instance is None:
            continue
        if searchable:
            insert_or_update_object(instance)
        if referring:
            ReferenceIndex.create_or_update_for_object(instance)
