"""How a visitor's comment is taken: the form, the second look, and what follows a press on “Send”.

Nothing is kept between the steps but what the visitor's own browser sends again.
"""

from django.utils.translation import gettext as _

from home.structure import structure_of

from . import opening
from .commented import NotShown, answered_comment, commented_page
from .posting_answers import filled, first_look, no_page, not_answerable, not_open, second_look
from .requests import Refused, check_origin, read_form, visitors_address
from .sending import send


@visitors_address("GET", "HEAD", "POST")
def comment_form(request, page_id: int):
    """Answer with the form of a page, with the second look at what was written, or with what became of it."""
    page = commented_page(request, page_id)
    is_open = page is not None and opening.is_open(page, structure_of(request).settings)
    if request.method != "POST":
        return _empty_form(request, page, is_open)
    try:
        typed = read_form(request)
        check_origin(request, typed)
    except Refused as refused:
        if not is_open:
            raise
        # The form is the best place for what was typed: it can be sent again from there.
        return first_look(request, page, filled(request, refused.typed), refused.status, refused.message)
    if page is None:
        raise no_page(typed)
    if typed.get("step") == "send":
        return send(request, page, typed, is_open)
    if not is_open:
        raise not_open(typed)
    return _look(request, page, typed)


def _empty_form(request, page, is_open: bool):
    if page is None:
        raise no_page()
    answered = request.GET.get("reponse", "")
    try:
        parent = answered_comment(page, answered)
    except NotShown:
        raise Refused(404, _("The comment that you want to answer is not shown, or no longer.")) from None
    if not is_open:
        raise not_open()
    return first_look(request, page, filled(request, initial={"reply_to": answered}), parent=parent)


def _look(request, page, typed):
    try:
        parent = answered_comment(page, typed.get("reply_to", ""))
    except NotShown:
        return not_answerable(request, page, typed)
    form = filled(request, typed)
    if typed.get("step") == "edit":
        return first_look(request, page, form, parent=parent)
    if not form.is_valid():
        return first_look(request, page, form, 400, parent=parent)
    return second_look(request, page, form, parent)
