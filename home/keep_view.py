"""The version to keep of a page: one file that needs nothing else, to save, to forward and to read offline."""

import base64
import hashlib
import re
from functools import cache

from django.conf import settings
from django.http import Http404, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.template.loader import render_to_string
from django.utils.safestring import SafeString, mark_safe
from django.views.decorators.http import require_safe
from wagtail.models import Page

from .kept import has_version_to_keep, kept_html, kept_path
from .languages import current_language
from .siblings import chain_of, is_public, path_of, type_of

STYLE_SHEET = settings.BASE_DIR / "static" / "css" / "kept.css"
CLASS = re.compile(r"\.([a-z][\w-]*)")
COMMENT_OR_INDENT = re.compile(r"/\*.*?\*/|^\s+", re.DOTALL | re.MULTILINE)


@cache
def _style() -> tuple[SafeString, frozenset[str], str]:
    """Return the file's style element, the classes it names, and the policy that allows it and nothing else."""
    css = COMMENT_OR_INDENT.sub("", STYLE_SHEET.read_text(encoding="utf-8")).strip()
    digest = base64.b64encode(hashlib.sha256(css.encode()).digest()).decode()
    element = mark_safe(f"<style>{css}</style>")  # noqa: S308 - a file of ours
    return element, frozenset(CLASS.findall(css)), f"default-src 'none'; style-src 'sha256-{digest}'"


def _own_type(page: Page | None):
    """Return a page as its own model; None for one that is not public or whose type is never kept."""
    if page is None or not is_public(page):
        return None
    model = type_of(page)
    if not hasattr(model, "may_be_kept"):
        return None
    return model.objects.select_related("locale", *model.served_with).get(pk=page.pk)


@require_safe
def version_to_keep(request, page_id: int, slug: str) -> HttpResponse:
    """Answer with a page as one file. 404 where it has none; a slug it had once leads to the present one."""
    found = get_object_or_404(Page.objects.select_related("locale", "content_type"), pk=page_id)
    if found.locale.language_code != current_language().code:
        raise Http404
    page = _own_type(found)
    if not has_version_to_keep(page):
        raise Http404
    if slug != page.slug:
        return redirect(kept_path(page))
    request.page_chain = chain_of(found)
    other = _own_type(request.page_chain.sibling)
    address = request.build_absolute_uri(path_of(page))
    style, styled, policy = _style()
    shown = page.serve(request).render().content.decode()
    response = HttpResponse(
        render_to_string(
            "pages/version_to_keep.html",
            {
                "page": page,
                "address": address,
                "host": f"{request.scheme}://{request.get_host()}",
                "style": style,
                "policy": policy,
                "content": kept_html(shown, address, styled),
                "other": other if has_version_to_keep(other) else None,
            },
            request,
        )
    )
    # Set here and not by django-csp: the page cache keeps the headers that a view gave.
    response["Content-Security-Policy"] = (
        f"{policy}; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
    )
    response["Content-Disposition"] = f'inline; filename="{page.slug}-{page.language.code}.html"'
    return response
