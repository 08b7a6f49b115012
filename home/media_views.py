"""Files on their way out: to readers from the public storage and as documents, to staff as thumbnails.

What may not be shown is not found: an answer that refused would say that there is something.
"""

import mimetypes
import os
import re
from pathlib import Path

from django.conf import settings
from django.core.exceptions import SuspiciousFileOperation
from django.core.files.storage import storages
from django.http import FileResponse, Http404, HttpResponse
from django.utils._os import safe_join
from django.views.decorators.http import require_safe
from wagtail import hooks
from wagtail.documents.views.serve import serve as wagtail_serve_document
from wagtail.images.permissions import permission_policy as pictures_policy

from .dates import site_day
from .models import SiteImageRendition
from .storage import DESK, INCOMING

# A browser that is made to open one of these as a page runs nothing of it and lets it reach nothing.
NOTHING = "default-src 'none'; sandbox"
# `sandbox` would stop the viewers that browsers have for PDF.
NOTHING_BUT_ITSELF = "default-src 'none'"
# The names are new with each file, so that a browser may keep it; a week, because a picture may be withdrawn. Not
# `public`: a cache between us and many readers would go on giving it to all of them.
KEPT_A_WEEK = "private, max-age=604800"
DESK_NAME = re.compile(r"\A[0-9a-f]{32}\.[a-z]{3,4}\Z")


def _send(path: Path) -> FileResponse:
    """Answer with a file. Raises Http404 where there is none, or its name is none a disk can have."""
    try:
        file = path.open("rb")
    except (OSError, ValueError) as error:
        raise Http404 from error
    kind = mimetypes.guess_type(path.name)[0] or "application/octet-stream"
    response = FileResponse(file, content_type=kind)
    response["Content-Security-Policy"] = NOTHING
    return response


@require_safe
def public_media(request, path: str) -> HttpResponse:
    """Serve a file of the public storage where no web server does: renditions and share cards."""
    root = os.path.abspath(settings.PUBLIC_MEDIA_ROOT)
    try:
        file = Path(safe_join(root, path))
    except (ValueError, SuspiciousFileOperation) as error:
        raise Http404 from error
    if INCOMING in file.relative_to(root).parts:
        raise Http404
    response = _send(file)
    response["Cache-Control"] = KEPT_A_WEEK
    return response


@require_safe
def desk_picture(request, name: str) -> HttpResponse:
    """Serve a thumbnail of the admin to those who work with pictures or consents; nobody else learns that it exists."""
    user = request.user
    if not DESK_NAME.match(name) or not (
        pictures_policy.user_has_any_permission(user, ["add", "change", "choose"])
        or user.has_perm("home.view_consent")
    ):
        raise Http404
    # A file whose picture was withdrawn may still lie there for a moment.
    if not SiteImageRendition.objects.filter(file=f"{DESK}{name}").exists():
        raise Http404
    response = _send(Path(storages["default"].path(f"{DESK}{name}")))
    response["Cache-Control"] = "private, no-store"
    return response


@hooks.register("before_serve_document", order=-1)
def find_only_what_may_be_read(document, request):
    """Before Wagtail's own check, which sends visitors of a private document to the log-in: it would be found."""
    restricted = any(
        not restriction.accept_request(request) for restriction in document.collection.get_view_restrictions()
    )
    if document.withheld or document.protected_at or restricted:
        raise Http404
    # On the day after a consent has ended, before the timer has withdrawn what it was about.
    if document.pictures.filter(shown_until__lt=site_day()).exists():
        raise Http404


@require_safe
def serve_document(request, document_id: int, document_filename: str) -> HttpResponse:
    """Serve a document as Wagtail does; browsers show a PDF and save everything else.

    It is asked for anew each time, so that one which was withdrawn is found nowhere.
    """
    try:
        response = wagtail_serve_document(request, document_id, document_filename)
    except (OSError, ValueError) as error:
        raise Http404 from error
    # By the name: an answer that says that nothing has changed has no disposition, but browsers take its policy.
    is_pdf = document_filename.lower().endswith(".pdf")
    response["Content-Security-Policy"] = NOTHING_BUT_ITSELF if is_pdf else NOTHING
    response["Cache-Control"] = "private, no-cache"
    return response
