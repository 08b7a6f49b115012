"""The page that a comment's address names, and the comment on it that is answered."""

from wagtail.models import Page

from home.languages import current_language
from home.siblings import chain_of, is_public, type_of

from .models import Comment


class NotShown(Exception):
    """The comment that is to be answered is not shown on the page, or is itself a reply."""


def commented_page(request, page_id: int):
    """Return the page (BasePage) of an id, which every reader can open in the address's language; None where none is.

    What stands around the answer (language switch, quick exit) is that of the page.
    """
    found = Page.objects.select_related("locale", "content_type").filter(pk=page_id).first()
    if found is None or found.depth < 2 or not is_public(found):
        return None
    model = type_of(found)
    if found.locale.language_code != current_language().code or not hasattr(model, "comments_by_default"):
        return None
    page = model.objects.select_related("locale").filter(pk=found.pk).first()
    if page is not None:
        request.shown_page, request.page_chain = page, chain_of(page)
    return page


def answered_comment(page, typed: str) -> Comment | None:
    """Return the shown comment that a reply is for; None when nothing is typed. Raises NotShown."""
    if not typed:
        return None
    found = None
    if typed.isascii() and typed.isdigit() and len(typed) < 20:
        found = Comment.objects.approved().filter(pk=int(typed), page=page.pk, parent=None).first()
    if found is None:
        raise NotShown
    return found
