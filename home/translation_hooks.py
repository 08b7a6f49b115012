"""Rules of translation that wagtail-localize leaves to the site.

A page is translated under a translated parent only; its translation is published on the one screen on which every page
is (home/publishing/screen.py); bringing a translation up to date never publishes it: the untranslated sentences would
go live in the wrong language.
"""

from django import forms
from django.contrib import messages
from django.shortcuts import redirect
from django.urls import path, reverse
from django.utils.html import format_html
from django.utils.translation import gettext as _
from wagtail import hooks
from wagtail.models import Locale, Page
from wagtail_localize.views.submit_translations import SubmitPageTranslationView
from wagtail_localize.views.update_translations import UpdateTranslationsForm, UpdateTranslationsView

from .alignment.progress import translation_into
from .alignment.report import report

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


def refusal_below(page: Page, locale: Locale) -> str:
    """Return why the pages below a page cannot be translated along with it, as safe HTML; empty when they can.

    wagtail-localize writes such a translation anew on the page itself: readers would find its words replaced at once,
    by the original's where a passage is not translated.
    """
    keys = page.get_descendants().filter(alias_of=None).values("translation_key")
    found = (
        Page.objects.filter(translation_key__in=keys, locale=locale, alias_of=None).order_by("path").first()
    )
    if found is None:
        return ""
    return format_html(
        '{} <a href="{}">{}</a>',
        _(
            "Nothing was submitted: below this page there is one that has a version in the other language already, "
            "“%(title)s”. Submit the page without those below it, and each of them by itself."
        )
        % {"title": found.get_admin_display_title()},
        reverse("wagtailadmin_pages:edit", args=[found.pk]),
        _("Open the other version"),
    )


class SubmitPage(SubmitPageTranslationView):
    """Refuses what would make an alias of the parent, a page with a number after its slug, or words of nobody's."""

    def get_form(self):
        form = super().get_form()
        # There is one other language: nobody has to tick its box.
        form.initial.setdefault("locales", form.fields["locales"].queryset)
        return form

    def post(self, request, **kwargs):
        form = self.get_form()
        if form.is_valid():
            for locale in form.cleaned_data["locales"]:
                reason = refusal(self.object, locale)
                if not reason and form.cleaned_data["include_subtree"]:
                    reason = refusal_below(self.object, locale)
                if reason:
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


@hooks.register("register_admin_urls", order=FIRST)
def translation_views():
    return [
        path("localize/submit/page/<int:page_id>/", SubmitPage.as_view()),
        path("localize/update/<int:translation_source_id>/", UpdateTranslations.as_view()),
        # Its own report shows all titles, drafts' too, to whoever enters the admin; ours says more, and to fewer.
        path("localize/reports/translations/", report),
        path("localize/reports/translations/results/", report),
    ]


@hooks.register("before_edit_page", order=FIRST)
def lead_translators_to_the_screen(request, page):
    """What a translator has written is kept sentence by sentence; the screen saves it as a draft, and says the rest."""
    if request.method != "POST" or request.POST.get("action") != "publish":
        return None
    if translation_into(page) is None or not page.permissions_for_user(request.user).can_publish():
        return None
    return redirect("publication", page.pk)
