"""What moderators see: the queue, one comment alone, and what was done to it. Looking changes nothing."""

from django.db.models import F
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, render
from django.urls import reverse
from django.utils.translation import gettext as _
from wagtail.admin.paginator import WagtailPaginator
from wagtail.models import ModelLogEntry
from wagtail.models import Page as SitePage

from home.languages import LANGUAGES, language_of

from ..models import Comment, Reason
from .access import desk_page, way_back
from .cards import Typed, cards_of, hint_labels, related
from .filters import RISK, Filters

PER_PAGE = 25


@desk_page
def queue(request):
    """Show a list of comments: those that wait, unless another is asked for."""
    filters = Filters.of(request.GET)
    paginator = WagtailPaginator(related(filters.comments), PER_PAGE)
    # Deciding about the last comments of a list makes it shorter: the way back leads to what is its last page now.
    page = paginator.get_page(request.GET.get("p", "1"))
    here = f"{request.path}?{filters.query}" + (f"&p={page.number}" if page.number > 1 else "")
    return render(
        request,
        "comments/desk/queue.html",
        _around(request, _("Comments"))
        | {
            "filters": filters,
            "tabs": filters.tabs(),
            "cards": cards_of(list(page.object_list)),
            "paging": page,
            "elided_page_range": paginator.get_elided_page_range(page.number),
            "next": here,
            "languages": LANGUAGES.values(),
            "pages": _pages_with_comments(),
            "hint_choices": [(RISK, _("Any risk")), *hint_labels().items()],
            "can_choose": filters.state != Comment.State.ERASED,
        },
    )


@desk_page
def one(request, comment_id: int):
    """Show one comment, with the same forms as in the queue."""
    return one_page(request, get_object_or_404(Comment, pk=comment_id))


def one_page(request, comment: Comment | None, typed: Typed | None = None, status: int = 200) -> HttpResponse:
    """Answer with one comment, and with what was typed in a form of it; `comment` is None where it is gone."""
    cards = cards_of(list(related(Comment.objects.filter(pk=comment.pk)))) if comment else []
    for card in cards:
        card.typed = typed or card.typed
    title = _("Comment %(number)s") % {"number": comment.pk} if comment else _("Comment")
    context = _around(request, title, _crumb())
    # A form that came back leads where it led before.
    context |= {"cards": cards, "typed": typed, "next": way_back(request) if typed else request.path}
    # The form that holds it stands on shown comments only.
    context["lost_reply"] = typed.reply if typed and not (comment and comment.is_shown) else ""
    return render(request, "comments/desk/one.html", context, status=status)


@desk_page
def history(request, comment_id: int):
    """Show who did what to a comment, when and why; never its words."""
    comment = get_object_or_404(Comment.objects.select_related("page"), pk=comment_id)
    entries = ModelLogEntry.objects.for_instance(comment).select_related("user").order_by("timestamp", "pk")
    title = _("History of comment %(number)s") % {"number": comment.pk}
    crumb = {
        "url": reverse("comments_one", args=[comment.pk]),
        "label": _("Comment %(number)s") % {"number": comment.pk},
    }
    context = _around(request, title, _crumb(), crumb) | {"comment": comment, "entries": entries}
    return render(request, "comments/desk/history.html", context)


def _crumb() -> dict:
    return {"url": reverse("comments_queue"), "label": _("Comments")}


def _around(request, title: str, *above: dict) -> dict:
    """Return what every page of the desk has around it."""
    profile = getattr(request.user, "wagtail_userprofile", None)
    return {
        "header_title": title,
        "header_icon": "comment",
        "next": request.path,
        "breadcrumbs_items": [
            {"url": reverse("wagtailadmin_home"), "label": _("Home")},
            *above,
            {"url": "", "label": title},
        ],
        "reasons": list(Reason.objects.filter(active=True)),
        # Who has switched the admin's shortcuts off has switched these off too.
        "keys_are_on": getattr(profile, "keyboard_shortcuts", True),
    }


def _pages_with_comments() -> list[tuple[int, str]]:
    """Return the pages that have comments, by title: (id, title and language)."""
    there = SitePage.objects.filter(pk__in=Comment.objects.order_by().values("page")).order_by("title")
    rows = there.annotate(code=F("locale__language_code")).values_list("pk", "title", "code")
    return [(pk, f"{title} ({language_of(code).name})") for pk, title, code in rows]
