"""The screens on which words, or a whole page, are taken out to protect somebody.

The words travel in the body of a POST only, and nothing keeps them: what was done is told in numbers, after a
redirection, so that going back or reloading sends nothing again.
"""

from django.shortcuts import get_object_or_404, redirect, render
from django.urls import path, reverse
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.decorators.cache import never_cache
from django.views.decorators.debug import sensitive_post_parameters, sensitive_variables
from django.views.decorators.http import require_http_methods
from wagtail import hooks
from wagtail.admin import messages
from wagtail.admin.auth import permission_required
from wagtail.admin.widgets.button import Button
from wagtail.models import Page

from ..languages import language_of
from . import open_editors  # noqa: F401 - its hooks are registered by being imported
from .consent_rights import PROTECT
from .erasing import ACTION, KINDS, Report, erase_texts, find_texts
from .matching import Matcher
from .page_withdrawing import ACTION as PAGE_ACTION
from .page_withdrawing import NotPossible, check, counts_of, withdraw_page
from .remembered import clean_session
from .text_form import TextForm

# What the redirection after the work finds in the session: numbers only.
DONE = "protection-text-done"
NAMES = {
    "pages": gettext_lazy("Pages"),
    "drafts": gettext_lazy("Drafts and earlier versions"),
    "addresses": gettext_lazy("Addresses and redirects"),
    "records": gettext_lazy("Records, settings and names"),
    "files": gettext_lazy("Titles and descriptions of pictures and documents"),
    "comments": gettext_lazy("Comments"),
    "translations": gettext_lazy("Sentences kept for translation"),
    "history": gettext_lazy("Lines of the history"),
    "search": gettext_lazy("Entries of the search index"),
    "remembered": gettext_lazy("Previews and sessions"),
}


def for_protectors(view):
    """Make a view for those who protect people; no browser and no server in between keeps its answers."""
    guarded = permission_required(PROTECT)(view)
    return never_cache(sensitive_post_parameters()(require_http_methods(["GET", "HEAD", "POST"])(guarded)))


@for_protectors
@sensitive_variables()
def protect_text(request):
    """Look for words everywhere, then take them out."""
    page = _page_of(request)
    done = request.session.pop(DONE, None) if request.method == "GET" else None
    context = {"page": page, "form": TextForm(), "done": done and _done(done)}
    if request.method == "POST":
        form = context["form"] = TextForm(request.POST)
        if form.is_valid():
            passage, report = form.cleaned_data["passage"], form.look()
            if _asked_to_erase(request, form, report):
                request.session[DONE] = _erase(request, passage)
                return redirect(_address("protect_text", page))
            context |= _found(report)
            form.draw_for_these_words()
    return _answer(request, "protection/text_withdraw.html", _("Take words out"), context)


def _asked_to_erase(request, form: TextForm, report: Report) -> bool:
    if request.POST.get("action") != "erase":
        return False
    if not form.was_looked_at():
        form.add_error(
            "passage", _("These are other words than those that were looked for: look at the list again.")
        )
        return False
    return form.check_meant(report) and bool(report.total)


def _erase(request, passage: str) -> dict:
    """Take the words out; return what is told of it, in numbers."""
    clean_session(request.session, Matcher.with_slugs([passage]))
    report = erase_texts([passage], by=request.user, own_session=request.session.session_key)
    # Somebody may have been writing meanwhile: look again rather than promise.
    left = find_texts([passage])
    return {
        "places": report.total,
        "pages": report.pages,
        "left": left.total,
        "accounts": left.accounts,
        "documents": left.documents,
        "unread": len(left.unread),
    }


def _done(numbers: dict) -> dict:
    pages = Page.objects.filter(pk__in=numbers["pages"]).select_related("locale").order_by("path")
    return numbers | {"pages": _listed(pages), "documents": _documents(numbers["documents"])}


def _found(report: Report) -> dict:
    pages = Page.objects.filter(pk__in=report.pages).select_related("locale").order_by("path")
    return {
        "report": report,
        "kinds": [(NAMES[kind], report.places[kind]) for kind in KINDS if report.places[kind]],
        "pages": _listed(pages),
        "documents": _documents(report.documents),
        "unread": len(report.unread),
    }


def _listed(pages) -> list[dict]:
    """Return what a list says of some pages."""
    return [
        {
            "title": page.get_admin_display_title(),
            "url": reverse("wagtailadmin_pages:edit", args=[page.pk]),
            "language": language_of(page.locale.language_code),
            "live": page.live,
        }
        for page in pages
    ]


def _documents(numbers: list[int]) -> list[dict]:
    return [
        {
            "url": reverse("wagtaildocs:edit", args=[number]),
            "title": _("Document %(number)d") % {"number": number},
        }
        for number in numbers
    ]


@for_protectors
def protect_page(request, page_id: int):
    """Take a whole page out, in every language."""
    page = get_object_or_404(Page, pk=page_id)
    context = {"page": page}
    try:
        versions = check(page)
    except NotPossible as refused:
        context["below"] = _listed(refused.pages)
        return _answer(request, "protection/page_refused.html", _("Take a page out"), context)
    if request.method == "POST":
        if request.POST.get("sure"):
            clean_session(request.session, Matcher([version.title for version in versions]))
            withdraw_page(page, by=request.user, own_session=request.session.session_key)
            messages.success(request, _("The page was taken out, with everything that was kept of it."))
            return redirect("protect_text")
        context["error"] = _("Tick this first: it cannot be undone.")
    context |= {"versions": _listed(versions), "counts": counts_of(versions)}
    return _answer(request, "protection/page_withdraw.html", _("Take a page out"), context)


def _page_of(request) -> Page | None:
    number = request.GET.get("page", "")
    return Page.objects.filter(pk=number).first() if number.isdecimal() and len(number) < 18 else None


def _address(name: str, page: Page | None) -> str:
    return reverse(name) + (f"?page={page.pk}" if page else "")


def _answer(request, template: str, title: str, context: dict):
    return render(
        request,
        template,
        {
            "header_title": title,
            "page_title": title,
            "header_icon": "lock",
            "breadcrumbs_items": [
                {"url": reverse("wagtailadmin_home"), "label": _("Home")},
                {"url": reverse("protection"), "label": _("Protection")},
                {"url": "", "label": title},
            ],
            **context,
        },
    )


@hooks.register("register_admin_urls")
def addresses():
    return [
        path("protection/text/", protect_text, name="protect_text"),
        path("protection/pages/<int:page_id>/", protect_page, name="protect_page"),
    ]


@hooks.register("register_page_header_buttons")
@hooks.register("register_page_listing_more_buttons")
def buttons(page, user, next_url=None, view_name=None):
    if page.depth > 1 and user.has_perm(PROTECT):
        yield Button(
            _("Take words out for protection"),
            f"{reverse('protect_text')}?page={page.pk}",
            icon_name="warning",
            priority=90,
        )
        if page.depth > 2:
            yield Button(
                _("Take out for protection"),
                reverse("protect_page", args=[page.pk]),
                icon_name="warning",
                priority=91,
            )


@hooks.register("register_log_actions")
def words_of_history(actions):
    actions.register_action(
        ACTION,
        gettext_lazy("Take words out for protection"),
        gettext_lazy("Words were taken out to protect somebody, here or in what was kept of this page."),
    )
    actions.register_action(
        PAGE_ACTION,
        gettext_lazy("Take a page out for protection"),
        gettext_lazy("The page was taken out to protect somebody."),
    )
