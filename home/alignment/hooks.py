"""Where two languages in step show in the admin: the report, the panel, the difference, a word above each editor."""

from django.contrib import messages
from django.urls import path, reverse, reverse_lazy
from django.utils.html import format_html
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from wagtail import hooks
from wagtail.admin.menu import MenuItem

from ..models import BasePage
from ..models.upkeep import upkeep_of
from . import marks
from .difference import difference, was_changed
from .report import ICON, TITLE, LanguagesPanel, report, works_on_pages

# wagtail-localize answers in the same hook.
BEFORE_ITS_EDITOR = -50
ITS_REPORT = "wagtail_localize:translations_report"


class ReportMenuItem(MenuItem):
    def is_shown(self, request) -> bool:
        return works_on_pages(request.user)


@hooks.register("register_admin_urls")
def addresses():
    return [
        path("reports/languages/", report, name="languages_report"),
        path("pages/<int:page_id>/difference/", difference, name="difference"),
    ]


@hooks.register("register_reports_menu_item")
def report_in_menu():
    return ReportMenuItem(
        TITLE, reverse_lazy("languages_report"), name="languages-report", icon_name=ICON, order=100
    )


@hooks.register("construct_reports_menu")
def one_report_of_languages(request, items):
    """Ours says of each page what wagtail-localize's says of each translation."""
    items[:] = [item for item in items if item.url != reverse(ITS_REPORT)]


@hooks.register("construct_homepage_panels")
def languages_on_dashboard(request, panels):
    if works_on_pages(request.user):
        panels.append(LanguagesPanel(request.user))


@hooks.register("before_edit_page", order=BEFORE_ITS_EDITOR)
def say_that_the_other_version_has_changed(request, page):
    """A message stands above the page's form and above the translator's editor alike."""
    if request.method != "GET" or not isinstance(page, BasePage):
        return
    since = upkeep_of(page).behind_since
    if since and marks.other_version(page):
        messages.warning(
            request,
            format_html(
                '{} <a href="{}">{}</a>',
                was_changed(page, since),
                reverse("difference", args=[page.pk]),
                _("See the difference"),
            ),
        )


@hooks.register("register_log_actions")
def alignment_in_history(actions):
    actions.register_action(
        marks.ALIGN,
        gettext_lazy("Mark as in step"),
        gettext_lazy("Compared with the other language: both versions say the same"),
    )
