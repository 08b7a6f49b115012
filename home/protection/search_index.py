"""The search index after words were taken out of it: what it found them by goes too."""

from django.apps import apps
from django.contrib.contenttypes.models import ContentType
from django.db import connection
from wagtail.search.backends import get_search_backend


def refresh_index(entries) -> None:
    """Make anew what the index keeps of some of its entries (numbers), whose words have been cut already."""
    if connection.vendor == "postgresql" and entries:
        _index_anew(apps.get_model("wagtailsearch", "IndexEntry").objects.filter(pk__in=entries))
    forget_old_words()


def _index_anew(entries) -> None:
    backend = get_search_backend()
    for entry in entries.values("pk", "content_type", "object_id"):
        model = ContentType.objects.get_for_id(entry["content_type"]).model_class()
        found = model._default_manager.filter(pk=entry["object_id"]).first() if model else None
        if found is None:
            entries.filter(pk=entry["pk"]).delete()
        else:
            backend.add(found)


def forget_old_words() -> None:
    """Take words that stand in no entry any more out of SQLite's own index, which keeps them in old segments."""
    if connection.vendor != "sqlite":
        return
    if "wagtailsearch_indexentry_fts" in connection.introspection.table_names():
        with connection.cursor() as cursor:
            cursor.execute(
                "INSERT INTO wagtailsearch_indexentry_fts(wagtailsearch_indexentry_fts) VALUES ('rebuild')"
            )
