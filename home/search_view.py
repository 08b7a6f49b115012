"""The plain search: Wagtail's own, in one language, without aliases."""

from django.shortcuts import render
from django.views.decorators.http import require_safe
from wagtail.models import Page

from .cards import cards_of
from .frame import reverse_in
from .languages import current_language, other_language
from .paging import paged
from .siblings import without_private
from .structure import structure_of
from .text import without_unsafe

LONGEST_QUERY = 200
PER_PAGE = 10


@require_safe
def search(request):
    """Show what `?q=` finds among the public pages of the address's language. The query is kept nowhere."""
    query = " ".join(without_unsafe(request.GET.get("q", "").replace("\x00", "")).split())[:LONGEST_QUERY]
    home = structure_of(request).homes.get(current_language().code)
    results = []
    # SQLite takes a quotation mark that nothing closes for an error.
    wanted = query.replace('"', " ").strip()
    if wanted and home:
        # The index knows which pages are live and where they stand, but not which are aliases.
        aliases = list(Page.objects.exclude(alias_of=None).values_list("pk", flat=True))
        pages = without_private(Page.objects.live().descendant_of(home, inclusive=True))
        results = pages.exclude(pk__in=aliases).select_related("content_type").search(wanted)
    page = paged(request, results, PER_PAGE)
    request.other_language_path = reverse_in(other_language(current_language()), "search")
    response = render(
        request, "search/search.html", {"query": query, "paging": page, "cards": cards_of(page.object_list)}
    )
    response["Cache-Control"] = "private, no-store"
    return response
