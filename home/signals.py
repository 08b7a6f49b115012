"""What follows a change: a new generation of the page cache, the index of citations, one slug for both languages."""

from django.db import transaction
from django.db.models.signals import m2m_changed, post_delete, post_save, pre_delete, pre_save
from django.dispatch import receiver
from wagtail.contrib.redirects.models import Redirect
from wagtail.models import Locale, Page, PageViewRestriction, Site, UploadedFile
from wagtail.signals import (
    page_published,
    page_slug_changed,
    page_unpublished,
    post_page_move,
    published,
    unpublished,
)

from .alignment import marks
from .citations import index_citations
from .cleaning.documents import clean_document
from .cleaning.pictures import clean_picture
from .models import BasePage, SiteDocument, SiteImage, SiteImageRendition, User
from .page_cache import content_changed
from .protection.settling import forget_files, keep_documents_back, settle, settle_documents
from .publish_pictures import make_for_page
from .siblings import carry_comments_choice_to_siblings, carry_slug_to_siblings
from .translations import keep_in_source, keep_slug_of_source
from .uploads import cleaned

OUR_APPS = {"home", "news", "campaigns", "comments"}
WAGTAIL_MODELS = (Locale, Page, PageViewRestriction, Redirect, Site)
# Whose uploads wait in staging, and what makes them clean.
CLEANERS = {SiteDocument: clean_document, SiteImage: clean_picture}
# Made while a page is being answered, or of no concern to readers.
NOT_CONTENT = (SiteImageRendition, User)
# What saving a draft or locking touches: an editor at work must not empty the readers' cache twice a second.
DRAFT_FIELDS = {
    "draft_title",
    "has_unpublished_changes",
    "latest_revision",
    "latest_revision_created_at",
    "locked",
    "locked_at",
    "locked_by",
}


def _is_content(model: type) -> bool:
    # A model of another room says for itself that readers do not see it, or not at each save.
    if issubclass(model, NOT_CONTENT) or not getattr(model, "seen_by_readers", True):
        return False
    return model._meta.app_label in OUR_APPS or issubclass(model, WAGTAIL_MODELS)


@receiver([post_save, post_delete, m2m_changed])
def on_save(sender, update_fields=None, **kwargs):
    if _is_content(sender) and not (update_fields and set(update_fields) <= DRAFT_FIELDS):
        content_changed()


@receiver([page_published, page_unpublished, page_slug_changed, post_page_move, published, unpublished])
def on_publication(sender, **kwargs):
    content_changed()


@receiver(page_published)
def on_page_published(sender, instance, **kwargs):
    if hasattr(instance, "citations"):
        index_citations(instance)
    if isinstance(instance, BasePage):
        keep_in_source(instance, "comments")
        carry_comments_choice_to_siblings(instance)
        marks.published(instance, kwargs["revision"])
    # Whatever way a page goes live. The screen before publishing has made them already.
    transaction.on_commit(lambda: make_for_page(instance), robust=True)


@receiver(pre_save)
def before_page_goes_live(sender, instance, raw=False, update_fields=None, **kwargs):
    if issubclass(sender, BasePage) and not raw and not update_fields:
        marks.about_to_save(instance)


@receiver(post_delete)
def on_page_deleted(sender, instance, **kwargs):
    if issubclass(sender, BasePage):
        marks.deleted(instance)


@receiver(post_save)
def keep_one_slug(sender, instance, raw=False, update_fields=None, **kwargs):
    """A page and its sibling share one slug: whichever is changed, the other follows."""
    if raw or not issubclass(sender, BasePage) or (update_fields and "slug" not in update_fields):
        return
    keep_slug_of_source(instance)
    carry_slug_to_siblings(instance)


@receiver(post_save, sender=SiteImage)
def on_picture(sender, instance, raw=False, update_fields=None, **kwargs):
    """What is said of the people in a picture counts from the moment it is saved."""
    if not raw and not (update_fields and "people" not in update_fields):
        for image in settle([instance.pk]):
            for name in ("withheld", "withheld_at", "shown_in", "shown_until", "on_cards"):
                setattr(instance, name, getattr(image, name))


@receiver(pre_delete, sender=SiteImage)
def on_picture_deleted(sender, instance, **kwargs):
    keep_documents_back(instance)
    forget_files(instance)


@receiver(m2m_changed, sender=SiteDocument.pictures.through)
def on_pictures_of_document(sender, instance, pk_set, **kwargs):
    """A document goes with the pictures in it from the moment that they are named."""
    numbers = [instance.pk] if isinstance(instance, SiteDocument) else pk_set or []
    settle_documents(SiteDocument.objects.filter(pk__in=numbers))


@receiver(pre_save, sender=UploadedFile)
def clean_staged_upload(sender, instance, **kwargs):
    """What waits for the rest of a form to be filled in is as clean as what is kept."""
    clean = CLEANERS.get(instance.for_content_type.model_class())
    if clean and instance.file and not instance.file._committed:
        instance.file = cleaned(instance.file.file, clean)
