"""The screens of those who protect people: a picture or a document is withdrawn, brought back, or deleted for good."""

from django.core.exceptions import BadRequest
from django.http import HttpResponseRedirect
from django.shortcuts import get_object_or_404, render
from django.urls import NoReverseMatch, path, reverse, reverse_lazy
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, pgettext_lazy
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_http_methods, require_safe
from wagtail import hooks
from wagtail.admin import messages
from wagtail.admin.auth import permission_required
from wagtail.admin.menu import MenuItem
from wagtail.documents.widgets import AdminDocumentChooser
from wagtail.images.widgets import AdminImageChooser
from wagtail.log_actions import LogFormatter

from ..models import SiteDocument, SiteImage
from . import withdrawing
from .affected import pages_showing
from .affected_list import affected_by, described
from .clearance import SEALED, Withheld
from .consent_rights import PROTECT
from .sealing import is_blank

MOST_LISTED = 200


def _screen(view):
    return never_cache(permission_required(PROTECT)(view))


def _header(title: str, subject: str) -> dict:
    """Return what Wagtail draws above a screen, as those for texts and consents have it."""
    return {
        "header_title": title,
        "header_icon": "lock",
        "breadcrumbs_items": [
            {"url": reverse("wagtailadmin_home"), "label": _("Home")},
            {"url": reverse("protection"), "label": _("Protection")},
            {"url": "", "label": title, "sublabel": subject},
        ],
    }


@require_safe
@_screen
def start(request):
    """What can be done to protect people, and what has been withdrawn so far."""
    for name, screen in (("picture", "protect_picture"), ("document", "protect_document")):
        if request.GET.get(name, "").isdigit():
            return HttpResponseRedirect(reverse(screen, args=[request.GET[name]]))
    pictures = SiteImage.objects.filter(withheld__in=SEALED).order_by("-withheld_at", "-pk")
    documents = SiteDocument.objects.exclude(withheld="").order_by("-protected_at", "-pk")
    ways = [
        (
            _address("protect_text"),
            _("Withdraw a passage"),
            _("A name or a sentence: taken out of all that the site keeps."),
        ),
        (
            _address("protect_page"),
            _("Withdraw a page"),
            _("Together with its old versions and its translations."),
        ),
    ]
    context = {
        "page_title": _("Protection"),
        "header_icon": "lock",
        "choose_picture": _chooser(AdminImageChooser(), "picture"),
        "choose_document": _chooser(AdminDocumentChooser(), "document"),
        "media": AdminImageChooser().media + AdminDocumentChooser().media,
        "ways": [way for way in ways if way[0]],
        "pictures": pictures[:MOST_LISTED],
        "documents": documents[:MOST_LISTED],
    }
    return render(request, "protection/start.html", context)


@require_http_methods(["GET", "HEAD", "POST"])
@_screen
def protect_picture(request, image_id: int):
    """One picture: what it stands on, and what can be done with it at once."""
    image = get_object_or_404(SiteImage, pk=image_id)
    if request.method == "POST":
        _act_on_picture(request, image)
        return HttpResponseRedirect(reverse("protect_picture", args=[image.pk]))
    affected = affected_by([image.pk], request.user)
    context = {
        **_header(_("Withdraw a picture"), image.title),
        "image": image,
        "pages": affected.pages,
        "documents": affected.documents,
        "is_protected": bool(image.protected_at),
        "is_sealed": image.withheld in SEALED,
        "has_original": bool(image.sealed_file) or not is_blank(image),
    }
    return render(request, "protection/picture.html", context)


def _act_on_picture(request, image: SiteImage) -> None:
    action = request.POST.get("action", "")
    if action == "withdraw":
        _say_withdrawn(request, withdrawing.withdraw_picture(image.pk, request.user, request.session))
    elif action == "lift":
        if withdrawing.lift_from_picture(image.pk, request.user):
            image.refresh_from_db()
            shown = image.may_be_public
            messages.success(
                request,
                _("The withdrawal is lifted. Readers see this picture again.")
                if shown
                else _("The withdrawal is lifted. Readers still do not see this picture: %(why)s.")
                % {"why": image.get_withheld_display()},
            )
        else:
            messages.error(request, _("The original was deleted: there is nothing to bring back."))
    elif action == "delete":
        _delete(request, lambda: withdrawing.delete_original(image.pk, request.user))
    else:
        raise BadRequest


@require_http_methods(["GET", "HEAD", "POST"])
@_screen
def protect_document(request, document_id: int):
    """One document: what leads to it, and what can be done with it at once."""
    document = get_object_or_404(SiteDocument, pk=document_id)
    if request.method == "POST":
        _act_on_document(request, document)
        return HttpResponseRedirect(reverse("protect_document", args=[document.pk]))
    context = {
        **_header(_("Withdraw a document"), document.title),
        "document": document,
        "pages": described(pages_showing(document), request.user),
        "is_protected": bool(document.protected_at),
        "has_original": withdrawing.has_file(document),
    }
    return render(request, "protection/document.html", context)


def _act_on_document(request, document: SiteDocument) -> None:
    action = request.POST.get("action", "")
    if action == "withdraw":
        _say_withdrawn(request, withdrawing.withdraw_document(document.pk, request.user, request.session))
    elif action == "lift":
        if not withdrawing.lift_from_document(document.pk, request.user):
            messages.error(request, _("The file was deleted: there is nothing to bring back."))
            return
        document.refresh_from_db()
        if document.withheld:
            messages.warning(
                request,
                _("The withdrawal is lifted. A picture in it may not be shown: readers still do not get it."),
            )
        else:
            messages.success(request, _("The withdrawal is lifted. Readers get this document again."))
    elif action == "delete":
        _delete(request, lambda: withdrawing.delete_file(document.pk, request.user))
    else:
        raise BadRequest


def _say_withdrawn(request, words_are_gone: bool) -> None:
    messages.success(request, _("Withdrawn everywhere. The public copies are deleted."))
    if not words_are_gone:
        messages.error(request, _("The words about it could not all be taken out. Please try again."))


def _delete(request, delete) -> None:
    if request.POST.get("sure") != "on":
        messages.error(request, _("Nothing was deleted: say first that you are sure."))
        return
    try:
        deleted = delete()
    except OSError:
        messages.error(request, _("The file could not be deleted. Please try again."))
        return
    if deleted:
        messages.success(request, _("The file is deleted for good."))
    else:
        messages.error(request, _("Nothing was deleted: withdraw it first."))


def _chooser(widget, name: str):
    return widget.render(name, None, {"id": f"choose-{name}"})


def _address(name: str) -> str:
    try:
        return reverse(name)
    except NoReverseMatch:
        return ""


@hooks.register("register_admin_urls")
def protection_addresses():
    return [
        path("protection/", start, name="protection"),
        path("protection/pictures/<int:image_id>/", protect_picture, name="protect_picture"),
        path("protection/documents/<int:document_id>/", protect_document, name="protect_document"),
    ]


class ProtectionMenuItem(MenuItem):
    """The way to the screens, for those who may use them."""

    def is_shown(self, request) -> bool:
        return request.user.has_perm(PROTECT)


@hooks.register("register_admin_menu_item")
def protection_in_menu():
    return ProtectionMenuItem(
        gettext_lazy("Protection"), reverse_lazy("protection"), name="protection", icon_name="lock", order=310
    )


# --- What the history says: who, when and why ------------------------------------------------------------------------

ACTIONS = {
    "withhold": (
        gettext_lazy("Protection: withdraw"),
        pgettext_lazy("history", "No longer shown to readers"),
    ),
    "show": (gettext_lazy("Protection: show again"), pgettext_lazy("history", "Shown to readers again")),
    "seal": (gettext_lazy("Protection: seal"), pgettext_lazy("history", "The original was put away")),
    "unseal": (gettext_lazy("Protection: unseal"), pgettext_lazy("history", "The original was brought back")),
    "delete_original": (
        gettext_lazy("Protection: delete the file"),
        pgettext_lazy("history", "The file was deleted for good"),
    ),
}


class Reasoned(LogFormatter):
    """An action with the reason that the log has beside it."""

    def format_message(self, log_entry) -> str:
        why = log_entry.data.get("why")
        if why not in Withheld.values:
            return str(self.message)
        return f"{self.message} · {Withheld(why).label}"


@hooks.register("register_log_actions")
def protection_in_history(actions):
    for name, (label, message) in ACTIONS.items():
        formatter = type(f"Reasoned_{name}", (Reasoned,), {"label": label, "message": message})
        actions.register_action(f"home.{name}")(formatter)
