"""Lists cut into pages. A page number that is no number, or out of range, is a 404 and never another page's content."""

from django.core.paginator import InvalidPage, Page, Paginator
from django.http import Http404


def paged(request, items, per_page: int, name: str = "page") -> Page:
    """Return the page of `items` that the request's query names, the first by default. Raises Http404."""
    number = request.GET.get(name, "1")
    # `isdigit` is true of digits of other scripts, which have no place in an address.
    if not number.isascii() or not number.isdigit() or len(number) > 4:
        raise Http404
    try:
        return Paginator(items, per_page).page(int(number))
    except InvalidPage as error:
        raise Http404 from error
