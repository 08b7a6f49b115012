"""Which columns of the database hold words, whatever model they belong to, and how words are taken out of each.

A model that is added later is covered without anybody thinking of it: every column that can hold text is looked at,
unless it is known to hold something that only programs read.
"""

import json
from collections.abc import Iterator

from django.apps import apps
from django.conf import settings
from django.db import connection, models
from wagtail import blocks
from wagtail.fields import StreamField
from wagtail.models import Page

from ..dates import PartialDateField
from .matching import Matcher

# Rows that hold no words of ours, or that are looked after elsewhere (sessions.py, search_index.py).
SKIPPED = {
    "auth.Permission",
    "contenttypes.ContentType",
    "sessions.Session",
    "wagtailcore.Locale",
    "wagtailcore.ReferenceIndex",
    "wagtailsearch.SQLiteFTSIndexEntry",
}
# Staff: a name that is taken out of an account would lock its owner out. They are counted, and changed by hand.
ACCOUNTS = {settings.AUTH_USER_MODEL, "auth.Group", "wagtailusers.UserProfile"}
# Rows that are of no use without the words, or that are made again when they are needed.
DELETED = {"wagtailadmin.FormState", "wagtailembeds.Embed", "wagtailredirects.Redirect"}
# Read by programs only, in whatever model.
MACHINE_NAMES = {
    "action",
    "app_label",
    "codename",
    "content_path",
    "contentpath",
    "filter_spec",
    "focal_point_key",
    "hostname",
    "language_code",
    "model",
    "model_path",
    "object_id",
    "parent_object_id",
    "password",
    "restriction_type",
    "schema_version",
    "template_format",
    "to_object_id",
    "tool_name",
}
MACHINE_FIELDS = (PartialDateField, models.FileField, models.UUIDField, models.GenericIPAddressField)
TEXT_TYPES = ("char", "clob", "json", "text", "varchar", "citext")
# Where a whole object stands in one column, and the column that says of which model it is.
SERIALISED = {
    "wagtailcore.Revision": ("content", "content_type_id"),
    "wagtail_localize.TranslationSource": ("content_json", "specific_content_type_id"),
}


def walked_models() -> Iterator[type[models.Model]]:
    """Yield every model with a table of its own that may hold words."""
    for model in apps.get_models(include_auto_created=True):
        meta = model._meta
        if meta.managed and not meta.proxy and not meta.swapped and meta.label not in SKIPPED:
            yield model


def holds_words(field) -> bool:
    """Whether people may have written what stands in a column."""
    if (
        field.remote_field
        or field.choices
        or field.name in MACHINE_NAMES
        or isinstance(field, MACHINE_FIELDS)
    ):
        return False
    return (field.db_type(connection) or "").startswith(TEXT_TYPES)


def word_columns(model) -> list[models.Field]:
    """Return the columns of a model's own table that may hold words."""
    return [field for field in model._meta.local_concrete_fields if holds_words(field)]


class Cutter:
    """Takes what a Matcher finds out of the values of columns, as the database holds them."""

    def __init__(self, matcher: Matcher):
        self.matcher = matcher

    def column(self, field, value, number):
        """Return the value of a column without the passages. `number` is the row's, for a neutral slug."""
        if isinstance(value, list):  # an array
            return [self.matcher.cut(item) if isinstance(item, str) else item for item in value]
        if not isinstance(value, str) or not value:
            return value
        if isinstance(field, models.SlugField):
            return f"{field.model._meta.model_name}-{number}" if self.matcher.is_in(value) else value
        if isinstance(field, models.URLField | models.EmailField):
            return "" if self.matcher.is_in(value) else value
        if isinstance(field, StreamField):
            return self._json(value, lambda data: self._block(field.stream_block, data))
        cut = self._json(value, self.anything)
        longest = getattr(field, "max_length", None)
        return cut[:longest] if longest and cut != value else cut

    def serialised(self, model, value: str) -> str:
        """Return an object of a model that stands in one column as JSON without the passages."""
        return self._json(value, lambda data: self._object(model, data))

    def anything(self, value):
        """Return a value of JSON without the passages: keys stay."""
        if isinstance(value, dict):
            return {key: self.anything(item) for key, item in value.items()}
        if isinstance(value, list):
            return [self.anything(item) for item in value]
        return self._json(value, self.anything) if isinstance(value, str) else value

    def _json(self, value: str, cut):
        """Return a text with cut() done to what it holds as JSON; cut as a text where it is none."""
        if value[:1] in ("{", "[", '"'):
            try:
                data = json.loads(value)
            except ValueError:
                return self.matcher.cut(value)
            if isinstance(data, dict | list | str):
                after = cut(data) if not isinstance(data, str) else self.matcher.cut(data)
                return value if after == data else json.dumps(after)
        return self.matcher.cut(value)

    def _object(self, model, data):
        if not isinstance(data, dict):
            return self.anything(data)
        return {name: self._field(model, name, value, data) for name, value in data.items()}

    def _field(self, model, name: str, value, data: dict):
        if issubclass(model, Page) and name in ("slug", "url_path"):
            return self._address(name, value, data.get("pk"))
        field = {one.name: one for one in model._meta.get_fields()}.get(name)
        if field is None:
            # A relation's accessor, or a column that the model no longer has.
            related = {
                one.get_accessor_name(): one.related_model
                for one in model._meta.related_objects
                if one.get_accessor_name()
            }.get(name)
            if related and isinstance(value, list):
                return [self._object(related, item) for item in value]
            return self.anything(value)
        if field.auto_created and isinstance(value, list):
            return [self._object(field.related_model, item) for item in value]
        if not getattr(field, "concrete", False) or not holds_words(field):
            return value
        if isinstance(value, str):
            return self.column(field, value, data.get("pk"))
        return self.anything(value)

    def _address(self, name: str, value, number):
        """Return the page's present slug or path where the one in an old version says the passage."""
        if not isinstance(value, str) or not self.matcher.is_in(value):
            return value
        row = Page.objects.filter(pk=number).values_list(name, flat=True).first() if number else None
        neutral = f"page-{number}" if name == "slug" else f"/page-{number}/"
        return neutral if row is None or self.matcher.is_in(row) else row

    def _block(self, block, value):
        """Return the value of a block without the passages; choices, which are words of the program, stay."""
        if isinstance(block, blocks.StreamBlock) and isinstance(value, list):
            children = block.child_blocks
            return [
                item | {"value": self._block(children.get(item.get("type")), item.get("value"))}
                if isinstance(item, dict)
                else item
                for item in value
            ]
        if isinstance(block, blocks.StructBlock) and isinstance(value, dict):
            return {name: self._block(block.child_blocks.get(name), item) for name, item in value.items()}
        if isinstance(block, blocks.ListBlock) and isinstance(value, list):
            return [self._item(block.child_block, item) for item in value]
        if isinstance(block, blocks.ChoiceBlock | blocks.MultipleChoiceBlock | blocks.DateBlock):
            return value
        if isinstance(block, blocks.URLBlock | blocks.EmailBlock):
            return "" if isinstance(value, str) and self.matcher.is_in(value) else value
        return self.anything(value)

    def _item(self, block, item):
        if isinstance(item, dict) and item.get("type") == "item" and "value" in item:
            return item | {"value": self._block(block, item["value"])}
        return self._block(block, item)
