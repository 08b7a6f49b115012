"""How addresses are answered: the pages of the tree, and those that stand outside it."""

from django.conf import settings
from django.core.cache import cache
from django.db import DatabaseError, connection
from django.http import Http404, HttpResponse, HttpResponseRedirect, JsonResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.cache import patch_vary_headers
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_safe
from wagtail.models import Page
from wagtail.views import serve as wagtail_serve

from .languages import Language, current_language, other_language, preferred_language
from .outside import knowing_sensitive
from .siblings import chain_of, find_chain, is_public, path_of, public_pages, type_of
from .structure import structure_of
from .timers import expected, states

LONGEST_PATH = 1000


def _find(request, language: Language, path: str):
    """Return the (chain, rest of the path) that find_chain() finds in a language; None for what can be no page."""
    if len(path) > LONGEST_PATH or "\x00" in path:
        return None
    home = structure_of(request).homes.get(language.code)
    return find_chain(home, [part for part in path.split("/") if part])


@require_safe
def serve_page(request, path: str) -> HttpResponse:
    """Serve the page at a path: found with its ancestors and siblings in one query, then served as Wagtail serves."""
    found = _find(request, current_language(), path)
    if found is None:
        raise Http404
    request.page_chain, rest = found
    page = request.page_chain.page
    model = type_of(page)
    # Wagtail's own welcome page, on a site without content, is of no type of ours.
    joined = getattr(model, "served_with", ())
    specific = model.objects.select_related("locale", *joined).get(pk=page.pk)
    # Where Wagtail keeps the result of its own routing, which asks the database once or twice for each step.
    request._wagtail_route_for_request = specific.route(request, rest)
    return wagtail_serve(request, path)


@require_safe
def choose_language(request) -> HttpResponse:
    """Send a visitor of `/` to the home page of the language their browser asks for."""
    language = preferred_language(request.headers.get("Accept-Language", ""))
    response = HttpResponseRedirect(f"/{language.code}/")
    patch_vary_headers(response, ["Accept-Language"])
    return response


@require_safe
def permalink(request, page_id: int) -> HttpResponse:
    """Send `/p/12/` to the page's present address, whatever its address was when the link was shared.

    No browser keeps where it led: pages move, and on a sensitive page nothing may be kept. All answers are alike, so
    that the header tells nobody which pages those are.
    """
    page = get_object_or_404(Page.objects.select_related("locale"), pk=page_id)
    if not is_public(page) or page.depth < 2:
        raise Http404
    response = redirect(path_of(page))
    response["Cache-Control"] = "no-store"
    return response


@require_safe
def missing_translation(request, page_id: int) -> HttpResponse:
    """Say calmly that a page does not exist in this language yet, and offer what is nearest to it."""
    page = get_object_or_404(knowing_sensitive(Page.objects.select_related("locale")), pk=page_id)
    if not is_public(page) or page.depth < 2 or page.locale.language_code == current_language().code:
        raise Http404
    chain = chain_of(page)
    if chain.sibling:
        return redirect(path_of(chain.sibling))
    request.other_language_path = path_of(page)
    return render(
        request,
        "pages/missing_translation.html",
        {
            "original": page,
            "original_language": other_language(current_language()),
            "nearest": chain.nearest_in_other_language,
        },
    )


def page_not_found(request, exception=None) -> HttpResponse:
    """Answer 404 in the address's language, with the other language's page at the same path where there is one."""
    language = current_language()
    other = other_language(language)
    # What was found on the way, such as the page above, is not what the reader asked for.
    request.page_chain = None
    prefix = f"/{language.code}/"
    page = (
        _page_at(request, other, request.path.removeprefix(prefix))
        if request.path.startswith(prefix)
        else None
    )
    if page:
        request.other_language_path = path_of(page)
    return render(request, "404.html", {"other_page": page, "other_language": other}, status=404)


def _page_at(request, language: Language, path: str) -> Page | None:
    """Return the public page at a path in a language; None if there is none, or if the path is the home page's."""
    found = _find(request, language, path) if path.strip("/") else None
    if found is None or found[1] or not is_public(found[0].page):
        return None
    return found[0].page


def server_error(request) -> HttpResponse:
    """Answer 500 in both languages, without the database: it may be what has failed."""
    # The plain address: looking up the hashed one may be what has failed.
    return render(None, "500.html", {"stylesheet": f"{settings.STATIC_URL}css/site.css"}, status=500)


@require_safe
def robots(request) -> HttpResponse:
    """Tell search engines where the map is, or to stay away from a demonstration."""
    if structure_of(request).settings.demonstration:
        lines = ["User-agent: *", "Disallow: /"]
    else:
        lines = ["User-agent: *", "Disallow: /admin/"]
        # Where nothing is to be found: what somebody searched for, and the forms that visitors send.
        below = ("recherche", "commentaires")
        lines += [f"Disallow: /{code}/{name}/" for code, _name in settings.LANGUAGES for name in below]
        lines.append(f"Sitemap: {request.build_absolute_uri('/sitemap.xml')}")
    return HttpResponse("\n".join(lines) + "\n", content_type="text/plain")


@require_safe
def sitemap(request) -> HttpResponse:
    """List every public page of both languages with its versions, in one query."""
    roots = tuple(home.path for home in structure_of(request).homes.values())
    pages = [
        page
        for page in public_pages(Page.objects.select_related("locale").order_by("path"))
        if page.path.startswith(roots)
    ]
    versions: dict = {}
    for page in pages:
        versions.setdefault(page.translation_key, []).append(
            (page.locale.language_code, _absolute(request, page))
        )
    entries = [
        {
            "url": _absolute(request, page),
            "changed": page.last_published_at,
            "versions": versions[page.translation_key] if len(versions[page.translation_key]) > 1 else [],
        }
        for page in pages
    ]
    return render(request, "sitemap.xml", {"entries": entries}, content_type="application/xml")


def _absolute(request, page: Page) -> str:
    return request.build_absolute_uri(path_of(page))


@require_safe
@never_cache
def alive(request) -> HttpResponse:
    """Say that the process answers."""
    return JsonResponse({"alive": True})


@require_safe
@never_cache
def ready(request) -> HttpResponse:
    """Say whether the database and the cache answer: 200, or 503 with the names of those that do not."""
    failed = []
    try:
        with connection.cursor() as cursor:
            cursor.execute("SELECT 1")
    except DatabaseError:
        failed.append("database")
    try:
        cache.set("health", 1, 10)
        if cache.get("health") != 1:
            failed.append("cache")
    except Exception:
        failed.append("cache")
    return JsonResponse({"ready": not failed, "failed": failed}, status=503 if failed else 200)


@require_safe
@never_cache
def timers(request) -> HttpResponse:
    """Say whether the tasks by the clock run: 200, or 503 with the names of those that are late.

    `failed` names those that run and could not do everything: editors are told of it, and it is no fault of the timer.
    """
    try:
        found = states(expected())
    except DatabaseError:
        return JsonResponse({"on_time": False, "late": ["database"], "failed": []}, status=503)
    late = [state.timer.name for state in found if state.late]
    failed = [state.timer.name for state in found if state.failed]
    answer = {"on_time": not late, "late": late, "failed": failed}
    return JsonResponse(answer, status=503 if late else 200)
