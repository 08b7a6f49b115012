"""Lists cut into pages. A page number that is no number, or out of range, is a 404 and never another page's content."""

from django.core.paginator import InvalidPage, Page, Paginator
from django.http import Http404


def paged(request, items, per_page: int, name: str = "page", count: int | None = None) -> Page:
    """Return the page of `items` that the request's query names, the first by default. Raises Http404.

    `count` is how many items there are, where that is known already: then nothing counts them.
    """
    number = request.GET.get(name, "1")
    # `isdigit` is true of digits of other scripts, which have no place in an address.
    if not number.isascii() or not number.isdigit() or len(number) > 4:
        raise Http404
    paginator = Paginator(items, per_page)
    if count is not None:
        paginator.count = count
    try:
        return paginator.page(int(number))
    except InvalidPage as error:
        raise Http404 from error
