"""The pictures of a page with their renditions, in one query for all of them: Wagtail's tag asks once for each."""

from django.db.models import prefetch_related_objects
from wagtail.fields import StreamField

# The blocks that show a picture, with the name of their part that holds it.
HOLDERS = {"picture": "image", "message": "portrait"}


def fetch_renditions(page) -> None:
    """Fetch the existing renditions of every picture in a page's streams."""
    streams = [
        getattr(page, field.name) for field in page._meta.concrete_fields if isinstance(field, StreamField)
    ]
    pictures = [
        # Asked for by its place, a block is made with the others of its type only.
        stream[place].value.get(HOLDERS[child["type"]])
        for stream in streams
        for place, child in enumerate(stream.raw_data)
        if child["type"] in HOLDERS
    ]
    prefetch_related_objects([picture for picture in pictures if picture], "renditions")
