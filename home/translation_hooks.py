"""Rules of translation that wagtail-localize leaves to the site.

A page is translated under a translated parent only; a translation is published when all of it is translated; bringing
a translation up to date never publishes it: the untranslated sentences would go live in the wrong language.
"""

from django import forms
from django.contrib import messages
from django.core.exceptions import ValidationError
from django.shortcuts import redirect
from django.urls import path, reverse
from django.utils.html import format_html
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from wagtail import hooks
from wagtail.models import Locale, Page
from wagtail.permissions import page_permission_policy
from wagtail_localize.models import Translation
from wagtail_localize.views.report import TranslationsReportView
from wagtail_localize.views.submit_translations import SubmitPageTranslationView
from wagtail_localize.views.update_translations import UpdateTranslationsForm, UpdateTranslationsView

from .protection.publication_checks import refusals
from .protection.publication_hooks import warn

# Before wagtail-localize's own hooks: our views stand at its addresses.
FIRST = -100


def refusal(page: Page, locale: Locale) -> str:
    """Return why a page cannot be translated into a language yet, as safe HTML; empty when it can."""
    parent = page.get_parent()
    if parent.depth > 1:
        translated = parent.get_translations().filter(locale=locale, alias_of=None).first()
        if translated is None:
            return format_html(
                '{} <a href="{}">{}</a>',
                _("Translate the parent page “%(title)s” first: a page needs a place in the other language.")
                % {"title": parent.get_admin_display_title()},
                reverse("wagtail_localize:submit_page_translation", args=[parent.pk]),
                _("Translate the parent page"),
            )
        clash = (
            translated.get_children()
            .filter(slug=page.slug)
            .exclude(translation_key=page.translation_key)
            .first()
        )
        if clash:
            return format_html(
                '{} <a href="{}">{}</a>',
                _(
                    "The other language already has a page at this address: “%(title)s”. Change one of the two slugs."
                )
                % {"title": clash.get_admin_display_title()},
                reverse("wagtailadmin_pages:edit", args=[clash.pk]),
                _("Edit that page"),
            )
    return ""


class SubmitPage(SubmitPageTranslationView):
    """Refuses what would make an alias of the parent, or a page with a number after its slug."""

    def post(self, request, **kwargs):
        form = self.get_form()
        if form.is_valid():
            for locale in form.cleaned_data["locales"]:
                if reason := refusal(self.object, locale):
                    messages.error(request, reason)
                    return self.render_to_response(self.get_context_data(**kwargs))
        return super().post(request, **kwargs)


class UpdateForm(UpdateTranslationsForm):
    """The form without the box that publishes: whatever a browser sends, nothing is published."""

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self.fields["publish_translations"].widget = forms.HiddenInput()

    def clean_publish_translations(self) -> bool:
        return False


class UpdateTranslations(UpdateTranslationsView):
    def get_form(self):
        return UpdateForm(self.request.POST if self.request.method == "POST" else None)


class TranslationsReport(TranslationsReportView):
    """For those who work on pages: wagtail-localize shows all titles, drafts' too, to whoever enters the admin."""

    permission_policy = page_permission_policy
    any_permission_required = ["add", "change", "publish", "lock", "unlock"]


@hooks.register("construct_reports_menu")
def report_for_those_who_work_on_pages(request, items):
    if not page_permission_policy.user_has_any_permission(
        request.user, TranslationsReport.any_permission_required
    ):
        items[:] = [item for item in items if item.url != reverse("wagtail_localize:translations_report")]


@hooks.register("register_admin_urls", order=FIRST)
def translation_views():
    return [
        path("localize/submit/page/<int:page_id>/", SubmitPage.as_view()),
        path("localize/update/<int:translation_source_id>/", UpdateTranslations.as_view()),
        path("localize/reports/translations/", TranslationsReport.as_view()),
        path("localize/reports/translations/results/", TranslationsReport.as_view(results_only=True)),
    ]


@hooks.register("before_edit_page", order=FIRST)
def publish_whole_translations_only(request, page):
    """Refuse to publish a translation with something missing or wrong, and say what. Nothing typed is lost."""
    if request.method != "POST" or request.POST.get("action") != "publish":
        return None
    translation = Translation.objects.filter(
        source__object_id=page.translation_key, target_locale_id=page.locale_id, enabled=True
    ).first()
    if translation is None:
        return None
    total, translated = translation.get_progress()
    if missing := total - translated:
        messages.error(
            request,
            ngettext(
                "Not published: %(count)d passage is not translated yet. It would be shown in the other language.",
                "Not published: %(count)d passages are not translated yet. They would be shown in the other language.",
                missing,
            )
            % {"count": missing},
        )
    else:
        target = _as_published(translation, page)
        if not (problems := _problems_of(target)):
            warn(request, target)
            return None
        for problem in problems:
            messages.error(request, problem)
    return redirect("wagtailadmin_pages:edit", page.pk)


def _as_published(translation: Translation, page: Page) -> Page:
    """Return a translation with all its passages, as it would go live."""
    target = translation.source.get_ephemeral_translated_instance(translation.target_locale, fallback=True)
    if page.depth <= 2:
        target.slug = page.slug  # home pages stand side by side and keep slugs of their own
    return target


def _problems_of(target: Page) -> list[str]:
    """Return what is wrong with a translation, in the translator's language.

    wagtail-localize only says that something is, and offers to publish without the passages it is wrong with.
    """
    try:
        target.full_clean()
    except ValidationError as error:
        return error.messages
    return refusals(target)
