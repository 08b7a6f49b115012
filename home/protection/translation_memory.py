"""What wagtail-localize remembers of texts: digests that stand for them, and texts that no page has any more."""

from uuid import uuid4

from wagtail_localize.models import (
    OverridableSegment,
    SegmentOverride,
    String,
    StringSegment,
    StringTranslation,
    Template,
    Translation,
    TranslationContext,
)


def renew_digests(model, numbers: list) -> None:
    """Make anew what was computed from the words of some rows: a short text can be guessed from its digest."""
    if model is String:
        for string in String.objects.filter(pk__in=numbers):
            _renew(string)
    elif model is Template:
        for template in Template.objects.filter(pk__in=numbers):
            template.uuid = uuid4()
            template.save(update_fields=["uuid"])
    elif model is TranslationContext:
        for context in TranslationContext.objects.filter(pk__in=numbers):
            _renew_context(context)


def _renew(string: String) -> None:
    """Give a string the digest of its present words; where another has the same words, that one takes its place."""
    digest = String._get_data_hash(string.data)
    twin = String.objects.filter(locale=string.locale_id, data_hash=digest).exclude(pk=string.pk).first()
    if twin is None:
        String.objects.filter(pk=string.pk).update(data_hash=digest)
        return
    StringSegment.objects.filter(string=string).update(string=twin)
    for translation in StringTranslation.objects.filter(translation_of=string):
        same = StringTranslation.objects.filter(
            translation_of=twin, locale=translation.locale_id, context=translation.context_id
        )
        if not same.exists():
            StringTranslation.objects.filter(pk=translation.pk).update(translation_of=twin)
    string.delete()


def _renew_context(context: TranslationContext) -> None:
    """Give a place in a text, which may name the address of a link, the digest of its present path."""
    digest = TranslationContext._get_path_id(context.path)
    clash = TranslationContext.objects.filter(object=context.object_id, path_id=digest).exclude(pk=context.pk)
    TranslationContext.objects.filter(pk=context.pk).update(path_id=uuid4() if clash.exists() else digest)


def outdate_translators(keys) -> None:
    """Give the passages of some translated objects (their translation keys) new numbers.

    A translator who has the editor open sends words to the old ones, and a file of words that was taken home names the
    old translation: either would bring back what has been taken out.
    """
    keys = list(keys)
    for model in (StringSegment, OverridableSegment):
        segments = list(model.objects.filter(source__object__in=keys).order_by("pk"))
        model.objects.filter(pk__in=[segment.pk for segment in segments]).delete()
        for segment in segments:
            segment.pk = None
        model.objects.bulk_create(segments, batch_size=500)
    for translation in Translation.objects.filter(source__object__in=keys):
        Translation.objects.filter(pk=translation.pk).update(uuid=uuid4())


def keys_of(model, numbers: list) -> set:
    """Return the translation keys of the objects that some rows of wagtail-localize say words of."""
    if model is String:
        segments = StringSegment.objects.filter(string__in=numbers).values_list("source__object", flat=True)
        done = StringTranslation.objects.filter(translation_of__in=numbers)
        return {*segments, *done.exclude(context=None).values_list("context__object", flat=True)}
    if model in (StringTranslation, SegmentOverride):
        rows = model.objects.filter(pk__in=numbers).exclude(context=None)
        return set(rows.values_list("context__object", flat=True))
    return set()


def forget_unused_strings() -> None:
    """Delete the texts, and what they were translated with, that no source has any more."""
    String.objects.filter(segments=None).delete()
    Template.objects.filter(segments=None).delete()
