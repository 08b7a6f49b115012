"""Deleting a page says what becomes of its other language; what stays is a page of its own, with all its words."""

from django import forms
from django.conf import settings
from django.db import transaction
from django.db.models.signals import pre_delete
from django.dispatch import receiver
from django.shortcuts import get_object_or_404, redirect
from django.urls import reverse
from django.utils.html import format_html
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.decorators.cache import never_cache
from wagtail import hooks
from wagtail.actions.delete_page import DeletePageAction
from wagtail.actions.unpublish_page import UnpublishPageAction
from wagtail.admin import messages
from wagtail.admin.auth import require_admin_access
from wagtail.admin.views.pages import delete as wagtails
from wagtail.admin.views.pages.bulk_actions.delete import DeleteBulkAction
from wagtail.models import Page, ReferenceIndex
from wagtail_localize.models import Translation

from ..alignment.marks import other_version
from ..alignment.progress import progress_of, translation_into
from ..models import BasePage
from ..publishing.drafts import draft_of
from .words import BOTH, ONE, link_to, title_of, version_name


@receiver(pre_delete)
def free_what_stays(sender, instance, **kwargs):
    """Keep the words of the translations of a page that goes, and show nobody its copies in the other language.

    Whatever way it goes: wagtail-localize forgets the translators' sentences with the original, and an alias whose
    page is deleted becomes an ordinary page, live, with the deleted page's words under the other language's name.
    """
    if not issubclass(sender, BasePage):
        return
    for translation in Translation.objects.filter(
        source__object_id=instance.translation_key, source__locale=instance.locale_id, enabled=True
    ):
        if target := _target_of(translation):
            draft_of(target, None)
    for alias in Page.objects.filter(alias_of=instance.pk, live=True).exclude(locale=instance.locale_id):
        UnpublishPageAction(alias.specific).execute(skip_permission_checks=True)


def _target_of(translation: Translation) -> Page | None:
    found = Page.objects.filter(
        translation_key=translation.source.object_id, locale=translation.target_locale_id, alias_of=None
    ).first()
    return found.specific if found else None


def refusal(page: Page, user) -> str:
    """Return why a user cannot delete a page, as safe HTML; empty where they can."""
    if not page.permissions_for_user(user).can_delete():
        return format_html(
            "{} {}",
            _("Nothing was deleted: you may not delete this page, or it is locked or scheduled:"),
            link_to(page),
        )
    if ReferenceIndex.get_references_to(page).group_by_source_object().is_protected:
        return format_html(
            "{} {}", _("Nothing was deleted: other pages cannot do without this one:"), link_to(page)
        )
    return ""


def tell_what_stays(request, other: Page, left: int = 0) -> None:
    """Say that a page's other language is still there, alone; `left` passages of its draft are not translated."""
    words = _("%(version)s stays: it is now a page of its own, with all its words and its history.") % {
        "version": _capital(version_name(other))
    }
    if left:
        words += " " + _("Passages of its draft that are still in the other language: %(count)d.") % {
            "count": left
        }
    buttons = [messages.button(reverse("wagtailadmin_pages:edit", args=[other.pk]), _("Edit"))]
    if other.live:
        buttons.append(
            messages.button(reverse("wagtailadmin_pages:unpublish", args=[other.pk]), _("Unpublish it"))
        )
    messages.warning(request, format_html("{} {}", words, link_to(other)), buttons=buttons)


def _capital(words: str) -> str:
    return words[:1].upper() + words[1:]


def untranslated_of(other: Page) -> int:
    """Return how many passages of a translation are in the other language still; 0 for a page of its own."""
    translation = translation_into(other)
    if translation is None:
        return 0
    translated, total = progress_of(translation)
    return total - translated


def delete_page(request, page_id: int):
    """Wagtail's own screen and its deletion, with the other language beside it: both in one transaction, or one."""
    page = get_object_or_404(Page, id=page_id)
    other = other_version(page)
    if other is None or not page.permissions_for_user(request.user).can_delete():
        return wagtails.delete(request, page_id)
    other, left = other.specific, untranslated_of(other)
    choice = request.POST.get("languages")
    if request.method == "POST":
        here = redirect("wagtailadmin_pages:delete", page_id)
        if choice not in (BOTH, ONE):
            messages.error(request, _("Nothing was deleted: say first whether the other language goes too."))
            return here
        if choice == BOTH and (reason := refusal(other, request.user)):
            messages.error(request, reason)
            return here
    with transaction.atomic():
        if request.method == "POST" and choice == BOTH:
            for fn in hooks.get_hooks("before_delete_page"):
                result = fn(request, other)
                if hasattr(result, "status_code"):
                    return result
        answer = wagtails.delete(request, page_id)
        if request.method == "POST" and not Page.objects.filter(pk=page_id).exists():
            if choice == BOTH:
                _delete_too(request, other)
            else:
                tell_what_stays(request, Page.objects.get(pk=other.pk).specific, left)
    if hasattr(answer, "context_data"):
        _add_to(answer, page, other, left)
    return answer


def _delete_too(request, other: Page) -> None:
    title = other.get_admin_display_title()
    # Its place in the tree may have moved up.
    other = type(other).objects.get(pk=other.pk)
    DeletePageAction(other, user=request.user).execute(skip_permission_checks=True)
    messages.success(
        request,
        _("Deleted with it, %(version)s: “%(title)s”.") % {"version": version_name(other), "title": title},
    )
    for fn in hooks.get_hooks("after_delete_page"):
        fn(request, other)


def _add_to(answer, page: Page, other: Page, left: int) -> None:
    """Put the other language on Wagtail's screen, which is not drawn yet."""
    below = other.get_descendant_count()
    total = answer.context_data["descendant_count"] + below + 2
    limit = getattr(settings, "WAGTAILADMIN_UNSAFE_PAGE_DELETION_LIMIT", 10)
    answer.template_name = "pairs/delete.html"
    answer.context_data |= {
        "other": other,
        "other_name": version_name(other),
        "other_title": title_of(other),
        "other_descendant_count": below,
        "other_is_translation": bool(translation_into(other)),
        "page_is_translation": bool(translation_into(page)),
        "left": left,
        "type_to_confirm_before_delete": total >= limit,
        "total_pages": total,
    }


class DeleteForm(forms.Form):
    languages = forms.ChoiceField(
        label=gettext_lazy("Pages that stand in two languages"),
        choices=[
            (BOTH, gettext_lazy("Delete them in all languages")),
            (ONE, gettext_lazy("Delete only the versions listed; the others stay, as pages of their own")),
        ],
        widget=forms.RadioSelect,
        required=False,
    )


@hooks.register("register_bulk_action", order=10)
class DeletePages(DeleteBulkAction):
    """Several pages at once, from a list."""

    form_class = DeleteForm
    template_name = "pairs/bulk_delete.html"

    def object_context(self, page):
        return super().object_context(page) | {"other": other_version(page)}

    def get_context_data(self, **kwargs):
        context = super().get_context_data(**kwargs)
        context["has_others"] = any(item["other"] for item in context["items"])
        return context

    def prepare_action(self, objects, objects_without_access):
        if answer := super().prepare_action(objects, objects_without_access):
            return answer
        self.choice = self.cleaned_form.cleaned_data.get("languages")
        chosen = {page.pk for page in objects}
        others = [other for page in objects if (other := other_version(page)) and other.pk not in chosen]
        self.others = [(other.specific, untranslated_of(other)) for other in others]
        if self.others and not self.choice:
            messages.error(
                self.request, _("Nothing was deleted: say first whether the other language goes too.")
            )
            return redirect(self.request.get_full_path())
        if self.choice == BOTH:
            for other, _left in self.others:
                if reason := refusal(other, self.request.user):
                    messages.error(self.request, reason)
                    return redirect(self.next_url)
        return None

    def get_execution_context(self):
        return super().get_execution_context() | {"action": self}

    @classmethod
    def execute_action(cls, objects, user=None, action=None, **kwargs):
        pages = list(objects)
        if action.choice == BOTH:
            pages += [other for other, _left in action.others]
        number = below = 0
        for page in pages:
            # A page that stood below another one is gone with it, and places in the tree have moved up.
            found = Page.objects.filter(pk=page.pk).first()
            if found:
                number += 1
                below += found.get_descendant_count()
                found.delete(user=user)
        return number, below

    def get_success_message(self, num_parent_objects, num_child_objects):
        if self.choice != BOTH:
            for other, left in self.others:
                if stays := Page.objects.filter(pk=other.pk).first():
                    tell_what_stays(self.request, stays.specific, left)
        return super().get_success_message(num_parent_objects, num_child_objects)


delete = never_cache(require_admin_access(delete_page))
