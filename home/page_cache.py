"""A page cache that is fresh at once: every key carries a generation, and every change of content starts a new one.

Django's own per-site cache serves old pages until they expire. Here nothing is deleted on a change: the pages of the
old generation are simply never asked for again, and the cache drops them when it needs the room.
"""

import re
from collections.abc import Callable
from urllib.parse import parse_qsl
from uuid import uuid4

from django.conf import settings
from django.core.cache import cache
from django.db import transaction
from django.http import HttpResponse

GENERATION_KEY = "content-generation"
# The only query a page's content depends on. Anything else (tracking marks, searches) is answered without the cache,
# so that nobody can fill it with copies of one page.
CACHED_QUERY = re.compile(r"\A[0-9]{1,4}\Z")
# Every address a page or its version to keep can have: anything else is neither, and is not worth a place.
CACHED_PATH = re.compile(r"\A/(fr|ar)/([\w/-]{0,300}|a-garder/[0-9]{1,10}/[\w-]{1,255}\.html)\Z", re.ASCII)


def generation() -> str:
    """Return the name of the present state of the content."""
    value = cache.get(GENERATION_KEY)
    if value is None:
        cache.add(GENERATION_KEY, uuid4().hex, timeout=None)
        value = cache.get(GENERATION_KEY)
    return value or "none"


def content_changed() -> None:
    """Say that something readers see has changed. Takes effect when the running transaction is committed."""
    transaction.on_commit(lambda: cache.set(GENERATION_KEY, uuid4().hex, timeout=None))


def remember(name: str, build: Callable):
    """Return build()'s result, kept until the content changes. The result must be picklable."""
    key = f"{generation()}:{name}"
    value = cache.get(key)
    if value is None:
        value = build()
        cache.set(key, value, settings.PAGE_CACHE_SECONDS)
    return value


def _key(request) -> str | None:
    """Return the cache key of a request that may be answered from the cache, or None."""
    if request.method not in ("GET", "HEAD") or settings.SESSION_COOKIE_NAME in request.COOKIES:
        return None
    if not CACHED_PATH.match(request.path):
        return None
    page = ""
    if request.META.get("QUERY_STRING"):
        query = parse_qsl(request.META["QUERY_STRING"], keep_blank_values=True)
        if len(query) != 1 or query[0][0] != "page" or not CACHED_QUERY.match(query[0][1]):
            return None
        page = query[0][1]
    return f"{generation()}:page:{request.scheme}://{request.get_host()}{request.path}?{page}"


def _may_be_kept(response) -> bool:
    return (
        response.status_code == 200
        and not response.streaming
        and not response.cookies
        and "no-store" not in response.get("Cache-Control", "")
        and "private" not in response.get("Cache-Control", "")
    )


class PageCacheMiddleware:
    """Answer visitors' pages from the cache; keep whole answers that set no cookie and are not marked `no-store`."""

    def __init__(self, get_response):
        self.get_response = get_response

    def __call__(self, request):
        key = _key(request)
        if key is None:
            return self.get_response(request)
        kept = cache.get(key)
        if kept is not None:
            content, headers = kept
            return HttpResponse(content, headers=headers)
        response = self.get_response(request)
        if request.method == "GET" and _may_be_kept(response):
            cache.set(key, (response.content, dict(response.items())), settings.PAGE_CACHE_SECONDS)
        return response
