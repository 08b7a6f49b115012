"""Editors that were open while words were taken out of their page: what they hold would bring the words back.

Wagtail saves a draft by itself twice a second, and asks of each such request only whether its version is the latest:
a new version after the words have gone makes it refuse, and tell the editor. A press of the button asks nothing; that
is refused here, as is a preview, whose form the database would keep for a day.
"""

from datetime import datetime

from django.contrib.contenttypes.models import ContentType
from django.db.models.signals import pre_save
from django.dispatch import receiver
from django.http import JsonResponse, QueryDict
from django.shortcuts import render
from django.utils import timezone
from django.utils.dateparse import parse_datetime
from django.utils.translation import gettext as _
from wagtail import hooks
from wagtail.admin.models import FormState
from wagtail.models import Page, PageLogEntry, Revision
from wagtail_localize.models import Translation

from .translation_memory import outdate_translators

ERASED = "home.erase_text"


def outdate_editors(pages, moment: datetime) -> None:
    """Give some pages (numbers) a new latest version, the same as the one before, so that open editors are too old.

    `moment` is when the words were taken out: what was drawn before it is refused.
    """
    for page in Page.objects.filter(pk__in=pages, alias_of=None).specific():
        if page.latest_revision_id is None:
            page.save_revision(clean=False, log_action=False, changed=False)
            continue
        revision = Revision.objects.get(pk=page.latest_revision_id)
        revision.pk, revision._state.adding = None, True
        revision.created_at, revision.approved_go_live_at = moment, None
        # Its save() would mark the page as changed.
        (made,) = Revision.objects.bulk_create([revision])
        Page.objects.filter(pk=page.pk).update(
            latest_revision=made, latest_revision_created_at=made.created_at
        )
    outdate_translators(Page.objects.filter(pk__in=pages).values_list("translation_key", flat=True))


def is_too_old(page_id: int, data: QueryDict) -> bool:
    """Whether a form was drawn before words were taken out of its page. One query, or two where Wagtail saved it."""
    erased = (
        PageLogEntry.objects.filter(page=page_id, action=ERASED)
        .order_by("-timestamp")
        .values_list("timestamp", flat=True)
        .first()
    )
    return erased is not None and _drawn_at(page_id, data) < erased


def _drawn_at(page_id: int, data: QueryDict) -> datetime:
    """Return the moment of the version that a form was made of; the beginning of time where it does not say."""
    moments = [datetime.min.replace(tzinfo=timezone.get_default_timezone())]
    try:
        loaded = parse_datetime(data.get("loaded_revision_created_at", ""))
    except ValueError:
        loaded = None
    if loaded is not None and timezone.is_aware(loaded):
        moments.append(loaded)
    saved = data.get("overwrite_revision_id", "")
    if saved.isdigit():
        revisions = Revision.objects.filter(
            pk=saved, object_id=str(page_id), base_content_type=ContentType.objects.get_for_model(Page)
        )
        moments += revisions.values_list("created_at", flat=True)
    return max(moments)


def _sends_no_words(page: Page) -> bool:
    """Whether a page's form is not Wagtail's own: translators' words are sent one by one, those of an alias not."""
    translations = Translation.objects.filter(
        source__object_id=page.translation_key, target_locale=page.locale_id, enabled=True
    )
    return bool(page.alias_of_id) or translations.exists()


@hooks.register("before_edit_page")
def refuse_old_form(request, page):
    if request.method != "POST" or not is_too_old(page.pk, request.POST) or _sends_no_words(page):
        return None
    told = _("While you had this page open, words were taken out of it to protect somebody.")
    if not request.accepts("text/html"):
        return JsonResponse(
            {"success": False, "error_code": "invalid_revision", "error_message": told}, status=400
        )
    context = {"page": page, "told": told, "page_title": _("Not saved"), "header_icon": "warning"}
    return render(request, "protection/text_too_late.html", context, status=409)


@receiver(pre_save, sender=FormState)
def keep_out_of_previews(sender, instance, **kwargs):
    """Keep nothing of a preview that was asked for from such a form."""
    if not instance.object_id.isdigit() or not instance.data:
        return
    model = ContentType.objects.get_for_id(instance.content_type_id).model_class()
    if model and issubclass(model, Page) and is_too_old(int(instance.object_id), QueryDict(instance.data)):
        instance.data = ""
