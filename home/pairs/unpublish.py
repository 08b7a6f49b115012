"""“Unpublish” says what becomes of the other language, and takes both down in one step unless told otherwise."""

from django import forms
from django.core.exceptions import PermissionDenied
from django.db import transaction
from django.shortcuts import redirect
from django.urls import reverse
from django.utils.html import format_html
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, ngettext
from django.views.decorators.cache import never_cache
from wagtail import hooks
from wagtail.admin import messages
from wagtail.admin.auth import require_admin_access
from wagtail.admin.views.generic.models import UnpublishView
from wagtail.admin.views.pages.bulk_actions.page_bulk_action import DefaultPageForm
from wagtail.admin.views.pages.bulk_actions.unpublish import UnpublishBulkAction
from wagtail.admin.views.pages.unpublish import Unpublish
from wagtail.models import Page

from ..publishing.schedule import moment_words
from ..siblings import path_of
from .take_down import may_take_down, other_shown, shown_or_coming, take_down
from .words import BOTH, ONE, link_to, title_of, version_name


def not_allowed(page: Page) -> str:
    """Say that somebody may not take a page down, as safe HTML."""
    return format_html(
        "{} {}",
        _("Nothing was changed: you may not unpublish this page, or it is locked:"),
        link_to(page),
    )


def tell_what_stays(request, other: Page) -> None:
    """Say that the other language of a page is still there for readers, or will be, and how to end that."""
    revision = other.scheduled_revision
    if other.live:
        words = format_html(
            '{} <a href="{}" dir="ltr">{}</a>',
            _("Readers still find %(version)s:") % {"version": version_name(other)},
            path_of(other),
            path_of(other),
        )
        buttons = [
            messages.button(reverse("wagtailadmin_pages:unpublish", args=[other.pk]), _("Unpublish it too"))
        ]
    else:
        words = format_html(
            "{} {}",
            _("Scheduled, and not cancelled: %(version)s goes live on %(moment)s.")
            % {"version": version_name(other), "moment": moment_words(revision.approved_go_live_at)},
            link_to(other),
        )
        address = reverse("wagtailadmin_pages:revisions_unschedule", args=[other.pk, revision.pk])
        buttons = [messages.button(address, _("Cancel it"))]
    messages.warning(request, words, buttons=buttons)


def tell_of_the_rest(request, stayed: int, cancelled: int) -> None:
    """Say what a take-down did beside what it was asked for."""
    if cancelled:
        messages.info(
            request,
            ngettext(
                "%(count)d scheduled publication was cancelled: it would have brought the page back.",
                "%(count)d scheduled publications were cancelled: they would have brought pages back.",
                cancelled,
            )
            % {"count": cancelled},
        )
    if stayed:
        messages.warning(
            request,
            ngettext(
                "%(count)d page below stays published: you may not unpublish it.",
                "%(count)d pages below stay published: you may not unpublish them.",
                stayed,
            )
            % {"count": stayed},
        )


class UnpublishPage(Unpublish):
    """Wagtail's own screen, with the other language on it."""

    template_name = "pairs/unpublish.html"

    def setup(self, request, page_id, *args, **kwargs):
        super().setup(request, page_id, *args, **kwargs)
        self.other = other_shown(self.object)

    def get_objects_to_unpublish(self):
        return [self.object]

    def dispatch(self, request, *args, **kwargs):
        if not self.object.live or not may_take_down(self.object, request.user):
            raise PermissionDenied
        # Wagtail's own refuses a page that is scheduled: it would have to be taken from the clock first.
        return UnpublishView.dispatch(self, request, *args, **kwargs)

    @property
    def pages(self) -> list[Page]:
        both = self.other and self.request.POST.get("languages", BOTH) != ONE
        return [self.object, self.other] if both else [self.object]

    def unpublish(self):
        pages = self.pages
        for page in pages:
            if not may_take_down(page, self.request.user):
                messages.error(self.request, not_allowed(page))
                return redirect(self.get_unpublish_url())
        with transaction.atomic():
            for page in pages:
                if answer := self.run_hook("before_unpublish_page", self.request, page):
                    return answer
            below = bool(self.request.POST.get("include_descendants"))
            _gone, stayed, cancelled = take_down(pages, self.request.user, below)
        tell_of_the_rest(self.request, stayed, cancelled)
        if self.other and len(pages) == 1:
            tell_what_stays(self.request, self.other)
        for page in pages:
            if answer := self.run_hook("after_unpublish_page", self.request, page):
                return answer
        return None

    def get_success_message(self):
        if len(self.pages) == 1:
            return super().get_success_message()
        return _("Page “%(title)s” unpublished in French and in Arabic.") % {
            "title": self.object.get_admin_display_title()
        }

    def get_context_data(self, **kwargs):
        context = super().get_context_data(**kwargs)
        other, user = self.other, self.request.user
        context["live_descendant_count"] = shown_or_coming(self.object.get_descendants()).count()
        if other:
            scheduled = other.scheduled_revision
            context |= {
                "other": other,
                "other_name": version_name(other),
                "other_title": title_of(other),
                "other_path": path_of(other),
                "other_moment": moment_words(scheduled.approved_go_live_at) if scheduled else "",
                "may_both": may_take_down(other, user),
                "other_descendant_count": shown_or_coming(other.get_descendants()).count(),
            }
        return context


class UnpublishForm(DefaultPageForm):
    languages = forms.ChoiceField(
        label=gettext_lazy("Pages that stand in two languages"),
        choices=[
            (BOTH, gettext_lazy("Unpublish them in all languages")),
            (ONE, gettext_lazy("Unpublish only the versions listed; readers still find the others")),
        ],
        widget=forms.RadioSelect,
        initial=BOTH,
        required=False,
    )


# After Wagtail's own of the same name, which it stands in for.
@hooks.register("register_bulk_action", order=10)
class UnpublishPages(UnpublishBulkAction):
    """Several pages at once, from a list."""

    form_class = UnpublishForm
    template_name = "pairs/bulk_unpublish.html"

    def check_perm(self, page):
        return page.live and may_take_down(page, self.request.user)

    def object_context(self, page):
        return super().object_context(page) | {"other": other_shown(page)}

    def get_context_data(self, **kwargs):
        context = super().get_context_data(**kwargs)
        context["has_others"] = any(item["other"] for item in context["items"])
        return context

    def prepare_action(self, objects, objects_without_access):
        self.others = {page.pk: other for page in objects if (other := other_shown(page))}
        if self.in_both:
            for other in self.others.values():
                if not may_take_down(other, self.request.user):
                    messages.error(self.request, not_allowed(other))
                    return redirect(self.next_url)
        return None

    @property
    def in_both(self) -> bool:
        return self.cleaned_form.cleaned_data.get("languages") != ONE

    def get_execution_context(self):
        return super().get_execution_context() | {"action": self}

    @classmethod
    def execute_action(cls, objects, include_descendants=False, user=None, action=None, **kwargs):
        pages = {page.pk: page for page in objects}
        if action.in_both:
            pages |= {other.pk: other for other in action.others.values()}
        gone, *action.rest = take_down(list(pages.values()), user, include_descendants)
        return len(pages), gone

    def get_success_message(self, num_parent_objects, num_child_objects):
        tell_of_the_rest(self.request, *self.rest)
        if not self.in_both:
            chosen = {page.pk for page in self.actionable_objects}
            for other in self.others.values():
                if other.pk not in chosen:
                    tell_what_stays(self.request, other)
        return super().get_success_message(num_parent_objects, num_child_objects)


unpublish = never_cache(require_admin_access(UnpublishPage.as_view()))
