"""Every word about a picture, or about a document, taken out of the database: what a picture does not show any more,
its description may still tell.

Words are found by where they stand and not by what they say: an alternative text such as “A woman” must not be cut out
of other texts. In a stream of blocks that is beside the picture's number: in live rows, in every revision, scheduled
ones included, and in what translators work on. Passages that somebody has retyped elsewhere are for the screen that
withdraws passages.

What an editor has open, who would bring the words back by saving, is refused: see open_editors.py.
"""

import json
import uuid

from django.apps import apps
from django.contrib.contenttypes.models import ContentType
from django.db import transaction
from django.db.models import F, Q, TextField
from django.db.models.functions import Cast
from django.utils import timezone
from django.utils.translation import gettext as _
from taggit.models import Tag, TaggedItem
from wagtail.admin.models import FormState
from wagtail.fields import StreamField
from wagtail.log_actions import log
from wagtail.models import ModelLogEntry, Page, Revision
from wagtail.search.backends import get_search_backend
from wagtail_localize.models import String as LocalizeString
from wagtail_localize.models import StringSegment, StringTranslation, TranslationContext, TranslationSource

from ..journal import wipe
from ..models import SiteDocument, SiteImage
from ..page_cache import content_withdrawn
from .open_editors import ERASED, outdate_editors
from .remembered import forget_in_sessions
from .search_index import forget_old_words

# What blocks say beside a picture: the names of their fields.
BESIDE = ("alt_text", "caption")
# Where words about pictures and documents stood, besides the tables of streams.
TABLES = {
    "home.SiteDocument",
    "home.SiteImage",
    "taggit.Tag",
    "taggit.TaggedItem",
    "wagtail_localize.String",
    "wagtail_localize.StringSegment",
    "wagtail_localize.StringTranslation",
    "wagtail_localize.TranslationSource",
    "wagtailadmin.FormState",
    "wagtailcore.ModelLogEntry",
    "wagtailcore.Revision",
    "wagtailsearch.IndexEntry",
}


def forget_words_of_picture(pk: int, by=None, session=None) -> None:
    """Take every word about a picture out of the database. May be called again.

    `by` is who does it, for the history, and `session` is theirs, which must go on.

    It is shown nowhere before this is called: settle() has seen to that. One step after the other, each of which stays
    done: thousands of old versions may take longer than a request lasts.
    """
    with transaction.atomic():
        image = SiteImage.objects.select_for_update().get(pk=pk)
        words = {image.alt_fr, image.alt_ar, image.credit, image.description, *_names_of(image)}
        image.title = _("Picture %(number)d") % {"number": pk}
        image.alt_fr = image.alt_ar = image.credit = image.description = ""
        image.place = None
        image.focal_point_x = image.focal_point_y = None
        image.focal_point_width = image.focal_point_height = None
        image.save()
        _forget_tags(image)
        _rename_in_history(image, image.title)
        forget_in_sessions(words - {image.title}, session)
    blocks, pages = _clean_rows(pk)
    found, drafts = _clean_copies(pk)
    blocks, pages = blocks | found, pages | drafts
    with transaction.atomic():
        _clean_translations(blocks)
        _forget_open_forms(pages, by)
    # The index keeps no such words of pages, unless it was made before it did not.
    for thing in (image, *Page.objects.filter(pk__in=pages).specific()):
        get_search_backend().add(thing)
    _leave_no_trace()


def forget_words_of_document(pk: int, by=None, session=None) -> None:
    """Take what a document is called out of the database, its history included. May be called again.

    `by` and `session`: see forget_words_of_picture().
    """
    with transaction.atomic():
        document = SiteDocument.objects.select_for_update().get(pk=pk)
        words = {document.name_fr, document.name_ar, *_names_of(document)}
        document.title = _("Document %(number)d") % {"number": pk}
        document.name_fr = document.name_ar = ""
        document.save()
        _forget_tags(document)
        _rename_in_history(document, document.title)
        forget_in_sessions(words - {document.title}, session)
        get_search_backend().add(document)
        _leave_no_trace()


def _leave_no_trace() -> None:
    """See to it that the words stay neither in a kept page nor in the database's files."""
    forget_old_words()
    content_withdrawn()
    tables = sorted({model._meta.db_table for model in apps.get_models() if _holds_words(model)})
    transaction.on_commit(lambda: wipe(tables), robust=True)


def _holds_words(model) -> bool:
    meta = model._meta
    return meta.managed and not meta.proxy and (meta.label in TABLES or bool(_streams(model)))


def _streams(model) -> list[StreamField]:
    return [field for field in model._meta.local_concrete_fields if isinstance(field, StreamField)]


def _forget_open_forms(pages: set[int], by) -> None:
    """Refuse what was on an editor's screen before this, and forget what is kept of previews."""
    FormState.objects.filter(object_id__in=[str(number) for number in pages]).delete()
    moment = timezone.now()
    for page in Page.objects.filter(pk__in=pages):
        # A uuid of its own: Wagtail's history shows one entry of those that a request shares one with.
        log(page, ERASED, user=by, data={"places": 1}, uuid=uuid.uuid4(), timestamp=moment)
    outdate_editors(pages, moment)


def _forget_tags(thing) -> None:
    """Remove the tags of a picture or document, and those that nothing else bears."""
    tags = list(thing.tags.values_list("pk", flat=True))
    thing.tags.clear()
    borne = TaggedItem.objects.filter(tag__in=tags).values("tag")
    Tag.objects.filter(pk__in=tags).exclude(pk__in=borne).delete()


def _history_of(thing):
    return ModelLogEntry.objects.filter(
        content_type=ContentType.objects.get_for_model(type(thing)), object_id=str(thing.pk)
    )


def _names_of(thing) -> set[str]:
    """Return what a picture or document is and was called."""
    return {thing.title, *_history_of(thing).values_list("label", flat=True)}


def _rename_in_history(thing, name: str) -> None:
    _history_of(thing).update(label=name)


# --- Streams of blocks -----------------------------------------------------------------------------------------------


def _clean_rows(pk: int) -> tuple[set[str], set[int]]:
    """Clean the streams of live rows; return the ids of the blocks that hold the picture, and the pages."""
    blocks, pages = set(), set()
    for model in apps.get_models():
        for field in _streams(model):
            rows = model._base_manager.annotate(json_text=Cast(field.name, TextField())).filter(_names(pk))
            for number in list(rows.values_list("pk", flat=True)):
                data = json.loads(rows.values_list("json_text", flat=True).get(pk=number))
                found = clean_stream(data, pk)
                if found:
                    blocks |= found
                    model._base_manager.filter(pk=number).update(**{field.name: data})
                    if issubclass(model, Page):
                        pages.add(number)
    return blocks, pages


def _clean_copies(pk: int) -> tuple[set[str], set[int]]:
    """Clean what is kept of objects as one JSON: revisions and what translations are made from.

    Return the ids of the blocks that hold the picture, and the pages that the revisions are of.
    """
    blocks, pages = set(), set()
    of_pages = ContentType.objects.get_for_model(Page).pk
    revisions = Revision.objects.annotate(json_text=Cast("content", TextField())).filter(_names(pk))
    for number in list(revisions.values_list("pk", flat=True)):
        content, kind, object_id = Revision.objects.values_list(
            "content", "base_content_type", "object_id"
        ).get(pk=number)
        if found := _clean_content(content, pk):
            blocks |= found
            Revision.objects.filter(pk=number).update(content=content)
            if kind == of_pages:
                pages.add(int(object_id))
    sources = TranslationSource.objects.annotate(json_text=F("content_json")).filter(_names(pk))
    for number in list(sources.values_list("pk", flat=True)):
        content = json.loads(TranslationSource.objects.values_list("content_json", flat=True).get(pk=number))
        if found := _clean_content(content, pk):
            blocks |= found
            TranslationSource.objects.filter(pk=number).update(content_json=json.dumps(content))
    return blocks, pages


def _names(pk: int) -> Q:
    """Match rows whose `json_text` may name a picture: as JSON, and as JSON within a text of JSON."""
    return Q(json_text__contains=f'"image": {pk}') | Q(json_text__contains=f'\\"image\\": {pk}')


def _clean_content(content: dict, pk: int) -> set[str]:
    """Clean the streams of an object that is kept as JSON, in place: there they are texts of JSON themselves."""
    blocks: set[str] = set()
    for name, value in content.items():
        if isinstance(value, str) and value.startswith("["):
            try:
                data = json.loads(value)
            except ValueError:
                continue
            if found := clean_stream(data, pk):
                blocks |= found
                content[name] = json.dumps(data)
        elif isinstance(value, list):
            blocks |= clean_stream(value, pk)
    return blocks


def clean_stream(data, pk: int, block: str = "") -> set[str]:
    """Take the words beside a picture out of a stream's data, in place; return the ids of the blocks they were in.

    A picture stands in them as `{"image": 12, "alt_text": …}`, and often that stands beside a caption.
    """
    found: set[str] = set()
    if isinstance(data, list):
        for item in data:
            found |= clean_stream(item, pk, block)
    elif isinstance(data, dict):
        block = data.get("id") if isinstance(data.get("id"), str) else block
        held = [value for value in data.values() if isinstance(value, dict) and value.get("image") == pk]
        if data.get("image") == pk or held:
            found.add(block)
            for one in (data, *held):
                for name in BESIDE:
                    if isinstance(one.get(name), str):
                        one[name] = ""
        for value in data.values():
            if isinstance(value, dict | list):
                found |= clean_stream(value, pk, block)
    return found


# --- Translations ----------------------------------------------------------------------------------------------------


def _clean_translations(blocks: set[str]) -> None:
    """Delete what was to be translated of some blocks, and its translations; texts that nothing else needs too."""
    wanted = Q(pk__in=[])
    for block in blocks - {""}:
        for name in BESIDE:
            wanted |= Q(path__contains=f".{block}.", path__endswith=f".{name}")
    contexts = list(TranslationContext.objects.filter(wanted).values_list("pk", flat=True))
    segments = StringSegment.objects.filter(context__in=contexts)
    translations = StringTranslation.objects.filter(context__in=contexts)
    texts = {
        *segments.values_list("string", flat=True),
        *translations.values_list("translation_of", flat=True),
    }
    segments.delete()
    translations.delete()
    needed = LocalizeString.objects.filter(pk__in=texts).filter(
        Q(pk__in=StringSegment.objects.values("string"))
        | Q(pk__in=StringTranslation.objects.values("translation_of"))
    )
    LocalizeString.objects.filter(pk__in=texts - set(needed.values_list("pk", flat=True))).delete()
