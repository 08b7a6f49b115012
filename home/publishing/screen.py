"""The one screen before publishing: what was found, what state both versions are in, and the choices that are left."""

from django.core.exceptions import PermissionDenied
from django.db import transaction
from django.http import Http404
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_http_methods, require_POST
from wagtail.admin import messages
from wagtail.admin.templatetags.wagtailadmin_tags import user_display_name
from wagtail.models import Page

from ..alignment.marks import other_version
from ..models import BasePage
from ..publish_pictures import make_for_page
from . import acts
from .candidates import Candidate, Choices
from .findings import Level
from .forms import PublicationForm
from .schedule import moment_words


def page_for(user, page_id: int) -> BasePage:
    """Return a page that a user may publish. Raises Http404 and PermissionDenied."""
    page = get_object_or_404(Page.objects.select_related("locale"), pk=page_id).specific
    if not isinstance(page, BasePage) or page.alias_of_id:
        raise Http404
    if not page.permissions_for_user(user).can_publish():
        raise PermissionDenied
    return page


@never_cache
@require_http_methods(["GET", "HEAD", "POST"])
def publication(request, page_id: int):
    """Show what is said of a page before it is published; published it is by a POST of the choices."""
    choices = Choices(page_for(request.user, page_id), request.user)
    if request.method != "POST":
        return _shown(request, choices, choices.form())
    form = choices.form(request.POST)
    if form.is_valid() and _may_go(choices, form):
        # Before anything is locked: encoding takes its time.
        for candidate in choices.chosen(form.scope):
            _make_pictures(request, candidate.draft)
    with transaction.atomic():
        # Of two who press the button at once, the second waits here, and finds what the first has done.
        family = Page.objects.filter(translation_key=choices.page.draft.translation_key).order_by("pk")
        list(family.select_for_update().values_list("pk"))
        choices = Choices(page_for(request.user, page_id), request.user)
        seen = request.POST.getlist("seen")
        if choices.page.is_done and choices.page.seen in seen:
            messages.success(request, _("This version is published, or planned, already."))
            return redirect(_list_of(choices.page.draft))
        form = choices.form(request.POST)
        if _was_saved_meanwhile(request, choices, seen) or not form.is_valid() or not _may_go(choices, form):
            return _shown(request, choices, form)
        if _has_gone_on(request, choices, form):
            return _shown(request, choices, form)
        chosen, terms = choices.chosen(form.scope), form.terms()
        acts.publish([(one.draft, one.findings) for one in chosen], request.user, terms)
    _tell(request, chosen, terms)
    return redirect(_list_of(choices.page.draft))


def _may_go(choices: Choices, form: PublicationForm) -> bool:
    """Whether nothing keeps the chosen versions back, on the day that was chosen; the form says what does."""
    chosen, terms = choices.chosen(form.scope), form.terms()
    for candidate in chosen:
        candidate.look_at_it_on(terms.go_live_at, terms.expire_at)
    if any(candidate.is_blocked for candidate in chosen):
        form.add_error(None, _("Nothing was published: see what has to be put right first."))
    if any(candidate.of(Level.ASKS) for candidate in chosen):
        form.ask()
    return not form.errors


def _was_saved_meanwhile(request, choices: Choices, seen: list[str]) -> bool:
    """Say who has saved a version since the screen was shown."""
    later = [candidate for candidate in choices.candidates if candidate.seen not in seen]
    for candidate in later:
        revision = candidate.draft.latest_revision
        messages.error(
            request,
            _(
                "Nothing was published: “%(title)s” was saved meanwhile by %(who)s, %(when)s. Look at it again."
            )
            % {
                "title": candidate.draft.title,
                "who": user_display_name(revision.user) or _("somebody"),
                "when": moment_words(revision.created_at),
            },
        )
    return bool(later)


def _has_gone_on(request, choices: Choices, form: PublicationForm) -> bool:
    """Whether a version that is said to follow the other follows what readers of that one do not see any more."""
    gone_on = form.terms().effect is acts.Effect.ALIGNS and request.POST.get("compared") != choices.compared
    if gone_on:
        messages.error(
            request,
            _("Nothing was published: the other version was published meanwhile. Compare the two again."),
        )
    return gone_on


def _make_pictures(request, draft: BasePage) -> None:
    """Make the renditions while nobody reads the page yet: no reader meets it without its pictures."""
    for image in make_for_page(draft)[1]:
        messages.warning(
            request,
            _(
                "The picture “%(title)s” could not be made ready: readers see its alternative text instead."
                " Upload it again or choose another."
            )
            % {"title": image.title},
        )


def _tell(request, chosen: list[Candidate], terms: acts.Terms) -> None:
    for candidate in chosen:
        # Its address may have changed.
        page = type(candidate.draft).objects.select_related("locale").get(pk=candidate.draft.pk)
        words = {"title": page.title, "language": candidate.language.name}
        buttons = [messages.button(reverse("wagtailadmin_pages:edit", args=[page.pk]), _("Edit"))]
        if terms.go_live_at:
            words["moment"] = moment_words(terms.go_live_at)
            text = _("“%(title)s” (%(language)s) will be published on %(moment)s.")
        else:
            text = _("“%(title)s” (%(language)s) is published.")
            buttons.insert(0, messages.button(page.relative_path, _("See it on the site"), new_window=False))
        messages.success(request, text % words, buttons=buttons)


def _list_of(page: Page) -> str:
    return reverse("wagtailadmin_explore", args=[page.get_parent().pk])


def _shown(request, choices: Choices, form: PublicationForm):
    draft, title = choices.page.draft, _("Check and publish")
    edit = reverse("wagtailadmin_pages:edit", args=[draft.pk])
    return render(
        request,
        "publishing/screen.html",
        {
            "choices": choices,
            "form": form,
            "page": draft,
            "header_title": title,
            "page_title": title,
            "page_subtitle": draft.get_admin_display_title(),
            "header_icon": "check",
            "breadcrumbs_items": [
                {"url": _list_of(draft), "label": _("Pages")},
                {"url": edit, "label": draft.get_admin_display_title()},
                {"url": "", "label": title},
            ],
        },
    )


@never_cache
@require_POST
def cancel_schedule(request, page_id: int):
    """Take a planned publication from the clock; with `both`, that of the other version too."""
    page = page_for(request.user, page_id)
    pages = [page]
    if request.POST.get("both") and (other := other_version(page)):
        pages.append(page_for(request.user, other.pk))
    with transaction.atomic():
        for one in pages:
            if acts.cancel(one, request.user):
                text = _("The planned publication of “%(title)s” is cancelled; its draft stays.")
                messages.success(request, text % {"title": one.get_admin_display_title()})
    return redirect("publication", page.pk)
