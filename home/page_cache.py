"""A page cache that is fresh at once: every key carries a generation, and every change of content starts a new one.

Django's own per-site cache serves old pages until they expire. Here nothing is deleted on a change: the pages of the
old generation are simply never asked for again, and the cache drops them when it needs the room.

A cache that does not answer is taken for an empty one: pages are made anew, and nobody sees an error. The log says so
once for each request, and /health/ready all the time.
"""

import logging
import re
import threading
from collections.abc import Callable
from functools import partial
from uuid import uuid4

from django.conf import settings
from django.core.cache import caches
from django.db import transaction
from django.http import HttpResponse

from .dates import day_is_imagined, real_day

GENERATION_KEY = "content-generation"
# A cache of its own, so that emptying it forgets nothing but pages.
PAGES = "pages"
# The only queries a page's content depends on: which part of its list, or of its visitors' comments. Anything else
# (tracking marks, searches) is answered without the cache, so that nobody can fill it with copies of one page.
CACHED_QUERY = re.compile(r"\A(page|commentaires)=[0-9]{1,4}\Z")
# Every address a page or its version to keep can have: anything else is neither, and is not worth a place.
CACHED_PATH = re.compile(r"\A/(fr|ar)/([\w/-]{0,300}|a-garder/[0-9]{1,10}/[\w-]{1,255}\.html)\Z", re.ASCII)

log = logging.getLogger(__name__)
# `silent`: the cache has failed during this thread's present request, and is not waited for a second time.
_present = threading.local()
# Set while a change of content could not be told to the cache.
_untold = threading.Event()


def _ask(action: str, *args, of: str = "default", **options):
    """Return what a method of a cache returns; None when the cache does not answer, now or earlier in the request."""
    if getattr(_present, "silent", False):
        return None
    try:
        return getattr(caches[of], action)(*args, **options)
    except Exception as error:  # each kind of cache has its own
        _present.silent = True
        # Not the error itself: its words may hold addresses.
        log.error("The cache does not answer (%s).", type(error).__name__)
        return None


class PatientCache:
    """The cache for code that is not ours and expects it to answer always: see home/apps.py."""

    def __getattr__(self, action: str):
        return partial(_ask, action)


def generation() -> str:
    """Return the name of the present state of the content: another one every day, since much of it ends with a day."""
    if _untold.is_set():
        _start_generation()
    value = _ask("get", GENERATION_KEY)
    if value is None:
        _ask("add", GENERATION_KEY, uuid4().hex, timeout=None)
        value = _ask("get", GENERATION_KEY)
    return f"{value or 'none'}-{real_day():%j}"


def _start_generation() -> None:
    # Told until it is heard: a cache that comes back would serve the pages from before the change.
    _untold.clear()
    _ask("set", GENERATION_KEY, uuid4().hex, timeout=None)
    if getattr(_present, "silent", False):
        _untold.set()


def content_changed() -> None:
    """Say that something readers see has changed. Takes effect when the running transaction is committed."""
    transaction.on_commit(_start_generation)


def content_withdrawn() -> None:
    """Say that something readers saw must be found nowhere any more, not even in a page that nobody is shown again.

    Every kept page is removed. Takes effect when the running transaction is committed.
    """
    content_changed()
    transaction.on_commit(lambda: _ask("clear", of=PAGES))


def forget(keys: list[str]) -> None:
    """Remove what others have put into the shared cache."""
    if keys:
        _ask("delete_many", keys)


def remember(name: str, build: Callable):
    """Return build()'s result, kept until the content changes. The result must be picklable."""
    if day_is_imagined():
        return build()
    key = f"{generation()}:{name}"
    # Beside the pages: what is remembered has titles in it, and must go where words are withdrawn.
    value = _ask("get", key, of=PAGES)
    if value is None:
        value = build()
        _ask("set", key, value, settings.PAGE_CACHE_SECONDS, of=PAGES)
    return value


def _key(request) -> str | None:
    """Return what follows the generation in the cache key of a request that the cache may answer, or None."""
    if request.method not in ("GET", "HEAD") or settings.SESSION_COOKIE_NAME in request.COOKIES:
        return None
    # A preview's own page is neither kept nor taken from what is kept.
    if day_is_imagined() or not CACHED_PATH.match(request.path):
        return None
    query = request.META.get("QUERY_STRING", "")
    if query and not CACHED_QUERY.match(query):
        return None
    return f"page:{request.scheme}://{request.get_host()}{request.path}?{query}"


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
        _present.silent = False
        key = _key(request)
        if key is None:
            return self.get_response(request)
        now = generation()
        kept = _ask("get", f"{now}:{key}", of=PAGES)
        if kept is not None:
            content, headers = kept
            return HttpResponse(content, headers=headers)
        response = self.get_response(request)
        # What changed while the page was made may have been withdrawn, and the cache emptied of it.
        if request.method == "GET" and _may_be_kept(response) and generation() == now:
            answer = response.content, dict(response.items())
            _ask("set", f"{now}:{key}", answer, settings.PAGE_CACHE_SECONDS, of=PAGES)
        return response
