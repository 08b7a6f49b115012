"""Who may be at the desk, and where its forms lead back to."""

from django.http import HttpResponseRedirect
from django.urls import reverse
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_POST, require_safe
from wagtail.admin.auth import permission_required
from wagtail.admin.utils import get_valid_next_url_from_request

MODERATE = "comments.moderate_comment"
for_moderators = permission_required(MODERATE)


def desk_page(view):
    """Make a view of the desk that shows something and changes nothing."""
    return require_safe(never_cache(for_moderators(view)))


def desk_action(view):
    """Make a view of the desk that changes something."""
    return require_POST(never_cache(for_moderators(view)))


def way_back(request) -> str:
    """Return where the moderator came from, within this site; the queue otherwise."""
    return get_valid_next_url_from_request(request) or reverse("comments_queue")


def back(request) -> HttpResponseRedirect:
    return HttpResponseRedirect(way_back(request))
