"""What staff are told of as it happens: reviews, notes, and a page that its other version has left behind.

Consents are told of where they are withdrawn: see home/protection/consent_work.py.
"""

from functools import partial

from django.contrib.auth import get_user_model
from django.db import transaction
from django.db.models.signals import post_save
from django.dispatch import receiver
from wagtail.models import Comment, CommentReply, Page, PageLogEntry, PageSubscription
from wagtail.signals import (
    page_published,
    task_submitted,
    workflow_approved,
    workflow_cancelled,
    workflow_rejected,
)
from wagtail_localize.models import StringTranslation, Translation

from ..alignment.marks import caught_up, fell_behind, other_version
from ..models import Notice
from ..models.reviews import Review
from ..publishing.reviews import reviewers
from .telling import editors, reviewers_of, settled, tell, translators

Kind = Notice.Kind
# Who made one of so many versions of a page knows it.
LATEST_VERSIONS = 10


# --- Reviews ---------------------------------------------------------------------------------------------------------


@receiver(task_submitted)
def on_task(sender, instance, user=None, **kwargs):
    """Tell those who may give a review. One that is asked for anew is told anew."""
    page = instance.workflow_state.content_object
    if isinstance(page, Page):
        settled(Kind.TASK, page)
        # Only then does the page know which task it is at, and who may open it for that.
        transaction.on_commit(partial(_ask, instance.task.specific, page, user), robust=True)


def _ask(task, page: Page, by) -> None:
    tell(reviewers(task, page) if isinstance(task, Review) else reviewers_of(task), Kind.TASK, page, by=by)


@receiver([workflow_approved, workflow_rejected])
def on_end_of_review(sender, instance, user=None, **kwargs):
    page = instance.content_object
    if isinstance(page, Page):
        settled(Kind.TASK, page)
        tell([instance.requested_by], Kind.REVIEWED, page, by=user)


@receiver(workflow_cancelled)
def on_review_given_up(sender, instance, **kwargs):
    if isinstance(page := instance.content_object, Page):
        settled(Kind.TASK, page)


# --- Two languages ---------------------------------------------------------------------------------------------------


@receiver(fell_behind)
def on_falling_behind(sender, page, **kwargs):
    """Tell those who write a page, and editors, that its sibling says something else now."""
    tell([*writers_of(page), *editors(page)], Kind.TO_REVIEW, page, by=_publisher_of(other_version(page)))


@receiver(caught_up)
def on_catching_up(sender, page, **kwargs):
    settled(Kind.TO_REVIEW, page)


@receiver(post_save, sender=Translation)
def on_request_for_translation(sender, instance, created=False, raw=False, **kwargs):
    if created and not raw:
        transaction.on_commit(partial(_ask_for_translation, instance), robust=True)


def _ask_for_translation(translation: Translation) -> None:
    """Tell translators of a version that nobody has read yet; one that is live already has had its words."""
    versions = Page.objects.filter(translation_key=translation.source.object_id, alias_of=None)
    page = versions.filter(locale=translation.target_locale, first_published_at=None).first()
    if page:
        tell(translators(), Kind.TO_TRANSLATE, page)


@receiver(page_published)
def on_publication(sender, instance, **kwargs):
    settled(Kind.TO_TRANSLATE, instance)


def writers_of(page: Page) -> list:
    """Return those who made a page's latest versions, or translated sentences of it."""
    versions = page.revisions.order_by("-created_at", "-pk").values_list("user", flat=True)[:LATEST_VERSIONS]
    translated = StringTranslation.objects.filter(
        context__object__translation_key=page.translation_key, locale=page.locale_id
    )
    numbers = {*versions, *translated.order_by().values_list("last_translated_by", flat=True).distinct()}
    return list(get_user_model().objects.filter(pk__in=numbers - {None}).order_by("pk"))


def _publisher_of(page: Page | None):
    """Return who published a page last; None where it was the clock."""
    entries = PageLogEntry.objects.filter(page=page and page.pk, action="wagtail.publish")
    entry = entries.select_related("user").order_by("-timestamp", "-pk").first()
    return entry and entry.user


# --- Notes: Wagtail's comments in the page editor --------------------------------------------------------------------


@receiver(post_save, sender=Comment)
def on_note(sender, instance, created=False, raw=False, **kwargs):
    if created and not raw:
        _tell_of_note(instance, instance.user)


@receiver(post_save, sender=CommentReply)
def on_answer(sender, instance, created=False, raw=False, **kwargs):
    if created and not raw:
        note = instance.comment
        others = get_user_model().objects.filter(comment_replies__comment=note).distinct()
        _tell_of_note(note, instance.user, [note.user, *others])


def _tell_of_note(note: Comment, by, users=()) -> None:
    """Tell who has written in a conversation, who follows the notes of its page, and who made it unless they do not."""
    page = note.page
    follows = dict(PageSubscription.objects.filter(page=page).values_list("user", "comment_notifications"))
    follows.setdefault(page.owner_id, True)
    followers = get_user_model().objects.filter(pk__in=[pk for pk, wanted in follows.items() if wanted])
    tell([*users, *followers], Kind.NOTE, page, by=by)
