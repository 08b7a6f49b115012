"""The plain search: Wagtail's own, in one language, without aliases."""

from django.shortcuts import render
from django.views.decorators.http import require_safe
from wagtail.models import Locale, Page

from .languages import current_language
from .paging import paged
from .text import without_unsafe

LONGEST_QUERY = 200
PER_PAGE = 10


@require_safe
def search(request):
    """Show what `?q=` finds among the public pages of the address's language. The query is kept nowhere."""
    query = " ".join(without_unsafe(request.GET.get("q", "").replace("\x00", "")).split())[:LONGEST_QUERY]
    results = []
    if query:
        locale = Locale.objects.filter(language_code=current_language().code).first()
        results = Page.objects.live().public().filter(locale=locale, alias_of=None, depth__gt=1).search(query)
    page = paged(request, results, PER_PAGE)
    ids = [result.pk for result in page.object_list]
    specific = {
        found.pk: found for found in Page.objects.filter(pk__in=ids).select_related("locale").specific()
    }
    cards = [specific[pk].listing() for pk in ids]
    response = render(request, "search/search.html", {"query": query, "paging": page, "cards": cards})
    response["Cache-Control"] = "private, no-store"
    return response
