"""Ways back that would do something else than they say: earlier versions of a translation, and aliases."""

from django.db.models import Q
from django.shortcuts import get_object_or_404, redirect
from django.urls import path, reverse
from django.utils.html import format_html
from django.utils.translation import gettext as _
from wagtail import hooks
from wagtail.actions.unpublish_page import UnpublishPageAction
from wagtail.admin import messages
from wagtail.models import Page

from ..alignment.progress import translation_into
from .words import link_to

# Before wagtail-localize's own hooks, one of which draws the translation editor whatever was asked for.
FIRST = -100


@hooks.register("before_edit_page", order=FIRST)
def say_what_cannot_be_restored(request, page):
    """An earlier version of a translation is read, and not brought back whole: its passages are the original's."""
    place = request.resolver_match
    if not place or place.url_name != "revisions_revert" or translation_into(page) is None:
        return None
    number = place.kwargs["revision_id"]
    compare = reverse("wagtailadmin_pages:revisions_compare", args=[page.pk, number, "latest"])
    messages.warning(
        request,
        _(
            "Nothing was brought back: this page is translated passage by passage, and an earlier version of it does "
            "not fit the original any more. Look at the difference, and copy what you want to have back."
        ),
        buttons=[messages.button(compare, _("See the difference"))],
    )
    return redirect("wagtailadmin_pages:edit", page.pk)


# Before what asks whether it may be published: a draft is not.
@hooks.register("before_convert_alias_page", order=-10)
def free_as_a_draft(request, page):
    """An alias has the words of the other language: what is made of it is a draft until somebody has translated it."""
    source = Page.objects.filter(pk=page.alias_of_id).exclude(locale=page.locale_id).first()
    if source is None:
        return
    if request.method != "POST":
        messages.warning(
            request,
            format_html(
                "{} {}",
                _(
                    "Its words are those of a page in the other language. The page that is made of it is a draft: "
                    "no reader sees it until it is translated and published. It no longer follows"
                ),
                link_to(source),
            ),
        )
    elif page.live:
        UnpublishPageAction(page, user=request.user).execute(skip_permission_checks=True)


def convert_to_alias(request, page_id: int):
    """Say why no page is made an alias here. wagtail-localize would put the original's words in its place, at once."""
    page = get_object_or_404(Page, ~Q(depth=1), id=page_id, alias_of=None)
    messages.warning(
        request,
        _(
            "Nothing was changed: an alias shows its readers nothing on this site, since its words are in the other "
            "language, and the words of this page would be lost. To take it down, unpublish it; to have it no more, "
            "delete it."
        ),
        buttons=[
            messages.button(reverse(f"wagtailadmin_pages:{name}", args=[page.pk]), label)
            for name, label in [("unpublish", _("Unpublish it")), ("delete", _("Delete it"))]
        ],
    )
    return redirect("wagtailadmin_pages:edit", page.pk)


@hooks.register("construct_page_action_menu", order=100)
def no_button_for_aliases(items, request, context):
    items[:] = [item for item in items if item.name != "localize-convert-to-alias"]


@hooks.register("register_admin_urls", order=FIRST)
def instead_of_wagtail_localizes():
    return [path("localize/page/<int:page_id>/convert_to_alias/", convert_to_alias)]
