"""The lasting address of a comment: it leads to wherever the comment stands today."""

from django.http import Http404
from django.shortcuts import get_object_or_404, redirect
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_safe

from home.languages import current_language
from home.siblings import is_public

from .models import Comment
from .shown import address_of


@require_safe
@never_cache
def permalink(request, page_id: int, comment_id: int):
    """Send the reader to a shown comment on its page: earlier ones may have pushed it to another part since."""
    comments = Comment.objects.approved().select_related("parent", "page__locale")
    comment = get_object_or_404(comments, pk=comment_id, page=page_id)
    if not is_public(comment.page) or comment.page.locale.language_code != current_language().code:
        raise Http404
    response = redirect(address_of(comment))
    response["Cache-Control"] = "no-store"
    return response
