"""Two people, or two windows, on one page: whoever saves second is told what stands below what they saved.

Wagtail's autosave asks whether its version is the latest; a press of the button, with or without scripts, asks
nothing. Both versions stay in the history, so that nothing is refused here: it is said, with a way to compare.
"""

from django.db.models import Q
from django.http import JsonResponse
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from wagtail import hooks
from wagtail.admin import messages
from wagtail.models import Page, Revision

from ..dates import long_date
from ..models import Upkeep


def overtaken_by(page: Page, data) -> Revision | None:
    """Return the version that was saved after a form (a QueryDict) was drawn or last saved; None if there is none."""
    latest = page.get_latest_revision()
    if latest is None:
        return None
    if own := data.get("overwrite_revision_id"):
        return latest if own != str(latest.pk) else None
    if data.get("loaded_revision_id") != str(latest.pk):
        return latest
    # Autosave writes a version anew, under its number.
    return latest if data.get("loaded_revision_created_at") != latest.created_at.isoformat() else None


@hooks.register("before_edit_page", order=40)
def keep_what_readers_see(request, page):
    """Let autosave begin a version of its own where the one it would write over has been published meanwhile.

    A form that was drawn before goes on naming it: in a second window, or behind the browser's back button. What was
    reviewed and compared with the other language would become other words under the same number.
    """
    number = request.POST.get("overwrite_revision_id", "")
    now = Page.objects.select_related("latest_revision").get(pk=page.pk) if number else None
    if now is None or number != str(now.latest_revision_id):
        return
    known = Q(aligned_with=now.latest_revision_id) | Q(planned_with=now.latest_revision_id)
    if now.live_revision_id != now.latest_revision_id and not Upkeep.objects.filter(known).exists():
        return
    data = request.POST.copy()
    del data["overwrite_revision_id"]
    data["loaded_revision_id"] = number
    data["loaded_revision_created_at"] = now.latest_revision.created_at.isoformat()
    request.POST = data


# After whatever answers such a form itself: what is refused overtakes nobody.
@hooks.register("before_edit_page", order=50)
def tell_who_was_first(request, page):
    if request.method != "POST" or page.alias_of_id:
        return None
    # The page may be an earlier version that somebody brings back.
    latest = overtaken_by(Page.objects.get(pk=page.pk).specific, request.POST)
    if latest is None:
        return None
    if not request.accepts("text/html"):
        return _refuse_autosave(request, latest)
    moment = long_date(timezone.localtime(latest.created_at), "DATETIME_FORMAT")
    if latest.user_id == request.user.pk:
        told = _(
            "You saved this page elsewhere on %(moment)s, after you had opened this form. The form did not have that "
            "version: what you save now stands before it. Both are in the history."
        ) % {"moment": moment}
    else:
        told = _(
            "%(name)s saved this page on %(moment)s, after you had opened it. Your form did not have that version: "
            "what you save now stands before it. Both are in the history."
        ) % {"name": _name_of(latest.user), "moment": moment}
    compare = reverse("wagtailadmin_pages:revisions_compare", args=[page.pk, latest.pk, "latest"])
    messages.warning(request, told, buttons=[messages.button(compare, _("Compare the two"))])
    return None


def _refuse_autosave(request, latest: Revision):
    """Refuse what Wagtail takes for new: a form of a page that had no version at all when it was drawn."""
    says_nothing = not (request.POST.get("loaded_revision_id") or request.POST.get("overwrite_revision_id"))
    if says_nothing and latest.user_id != request.user.pk:
        return JsonResponse(
            {
                "success": False,
                "error_code": "invalid_revision",
                "error_message": _("Somebody else has saved this page since you opened it."),
            },
            status=400,
        )
    return None


def _name_of(user) -> str:
    return (user.get_full_name() or user.get_username()) if user else _("Somebody")
