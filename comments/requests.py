"""What visitors send, read with care: anything may arrive here, and what somebody typed is never lost.

`visitors_address` stands around every view that visitors send something to; within one, `raise Refused(...)` answers.
"""

import re
from functools import wraps
from urllib.parse import unquote_to_bytes

from django.conf import settings
from django.http import Http404, HttpResponse, QueryDict
from django.shortcuts import render
from django.utils.translation import gettext as _
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.debug import sensitive_post_parameters

from home.views import page_not_found

FORM = "application/x-www-form-urlencoded"
# Bytes. The longest comment is 5,000 letters: nine bytes each in Arabic, percent-encoded.
LONGEST_BODY = 256 * 1024
# What is read of a longer one before the answer: a browser that is still sending does not listen.
MOST_READ = 8 * LONGEST_BODY
MOST_FIELDS = 40
UTF_8 = ("utf-8", "utf8")
BROKEN_ESCAPE = re.compile(rb"%(?![0-9A-Fa-f]{2})")


class Refused(Exception):
    """What was sent is not taken. `status` is the answer's, `message` a translated sentence for its reader.

    `typed` is what could be read of the form all the same (QueryDict), `headers` go with the answer.
    """

    def __init__(
        self, status: int, message: str, typed: QueryDict | None = None, headers: dict | None = None
    ):
        self.status, self.message = status, message
        self.typed, self.headers = typed, headers or {}


def visitors_address(*methods: str):
    """Decorate a view that visitors send something to, and that answers to these methods only.

    No cookie is asked for or set, so nobody's rights can be borrowed: check_origin() stands in for Django's token. No
    cache keeps the answer, no error report shows what was sent, and Refused becomes a page in the address's language.
    """

    def decorate(view):
        @wraps(view)
        def answer(request, *args, **kwargs):
            try:
                if request.method not in methods:
                    message = _("Nothing can be sent to this address in this way.")
                    raise Refused(405, message, headers={"Allow": ", ".join(methods)})
                response = view(request, *args, **kwargs)
            except Refused as refused:
                response = refusal(request, refused)
            except Http404 as error:
                response = page_not_found(request, error)
            response["Cache-Control"] = "no-store"
            return response

        return csrf_exempt(sensitive_post_parameters()(answer))

    return decorate


def read_form(request) -> QueryDict:
    """Return the form that was sent. Raises Refused for what no browser sends for a form of ours: 400, or 413."""
    try:
        body = request.read(MOST_READ)
    except OSError as error:
        raise Refused(400, _unreadable()) from error
    if request.content_type != FORM:
        raise Refused(400, _("This address takes what its form sends, and nothing else."))
    typed = _fields(body[:LONGEST_BODY], "replace")
    if len(body) > LONGEST_BODY:
        raise Refused(413, _("What was sent is far too long. Only its beginning was read."), typed)
    charset = request.content_params.get("charset", UTF_8[0]).lower()
    if charset not in UTF_8 or BROKEN_ESCAPE.search(body) or body.count(b"&") >= MOST_FIELDS:
        raise Refused(400, _unreadable(), typed)
    try:
        form = _fields(body, "strict")
    except UnicodeDecodeError as error:
        raise Refused(400, _unreadable(), typed) from error
    if form != typed:  # there is a NUL, which no database keeps
        raise Refused(400, _unreadable(), typed)
    return form


def _unreadable() -> str:
    return _("Part of what was sent could not be read. Check what stands below, then send it again.")


def _fields(body: bytes, errors: str) -> QueryDict:
    """Return the fields of a form; with the errors "replace" whatever of them can be shown and kept."""
    form = QueryDict(mutable=True)
    for pair in body.split(b"&", MOST_FIELDS)[:MOST_FIELDS]:
        name, _equals, value = (
            unquote_to_bytes(part.replace(b"+", b" ")).decode("utf-8", errors)
            for part in pair.partition(b"=")
        )
        if errors == "replace":
            name, value = name.replace("\x00", ""), value.replace("\x00", "")
        if name:
            form.appendlist(name, value)
    form._mutable = False
    return form


def check_origin(request, typed: QueryDict | None = None) -> None:
    """Refuse (403) what the form of another site sent. A browser that does not say where from is believed."""
    site = request.headers.get("Sec-Fetch-Site", "")
    origin = request.headers.get("Origin", "").lower()
    if site and site not in ("same-origin", "none"):
        raise Refused(403, _elsewhere(), typed)
    # Some privacy settings hide the origin; what the browser itself says of it cannot be made up by a page.
    if not origin or (origin == "null" and site == "same-origin"):
        return
    ours = {f"{request.scheme}://{request.get_host()}", *settings.CSRF_TRUSTED_ORIGINS}
    if origin not in {address.lower() for address in ours}:
        raise Refused(403, _elsewhere(), typed)


def _elsewhere() -> str:
    return _(
        "This was sent from another site, so it was not taken. If it is yours, send it again from this page."
    )


def refusal(request, refused: Refused, typed: QueryDict | None = None, page=None) -> HttpResponse:
    """Answer with the reason and with everything that was typed, to be copied.

    `page` (BasePage) is where the visitor can go back to; by default the page around the answer, if there is one.
    """
    typed = typed or refused.typed or {}
    response = render(
        request,
        "comments/refusal.html",
        {
            "message": refused.message,
            "kept": [(label, typed[name]) for name, label in _labels() if typed.get(name)],
            "commented_page": page or getattr(request, "shown_page", None),
        },
        status=refused.status,
    )
    for name, value in (refused.headers | {"Cache-Control": "no-store"}).items():
        response[name] = value
    return response


def _labels() -> list[tuple[str, str]]:
    """Return the fields of visitors' forms that hold something a person has typed, with the words before each."""
    return [
        ("text", _("Your comment")),
        ("name", _("Name or pseudonym")),
        ("email", _("E-mail")),
        ("code", _("Your receipt code")),
    ]
