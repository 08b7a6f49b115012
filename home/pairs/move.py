"""Moving a page moves its other language beside it, or moves nothing and says why."""

from dataclasses import dataclass

from django.db import transaction
from django.shortcuts import get_object_or_404, redirect
from django.urls import reverse
from django.utils.html import format_html
from django.utils.translation import gettext as _
from django.views.decorators.cache import never_cache
from wagtail import hooks
from wagtail.actions.move_page import MovePageAction
from wagtail.admin import messages
from wagtail.admin.auth import require_admin_access
from wagtail.admin.utils import get_valid_next_url_from_request
from wagtail.admin.views.pages import move as wagtails
from wagtail.models import Page

from ..alignment.marks import other_version
from ..siblings import slug_taken_beside
from .words import link_to, title_of, version_name


class NotPossible(Exception):
    """The pair cannot be moved together. `reason` is safe HTML, with a way to put it right."""

    def __init__(self, reason):
        super().__init__(reason)
        self.reason = reason


@dataclass(frozen=True)
class Follower:
    """The other language of a page that is moved, and where it goes."""

    page: Page
    destination: Page


def follower_of(page: Page, destination: Page, user) -> Follower | None:
    """Return what moves with a page; None where nothing does. Raises NotPossible. Changes nothing.

    A page that is only put in another order has no follower: each language may have its own.
    """
    if destination.depth == 1 or page.get_parent() == destination:
        return None
    other = other_version(page)
    if other is None:
        if taken := slug_taken_beside(page, page.slug, destination):
            raise NotPossible(_taken(taken))
        return None
    target = other_version(destination)
    if target is None:
        raise NotPossible(
            format_html(
                '{} <a href="{}">{}</a>',
                _(
                    "Not moved: “%(title)s” has no version in the other language yet, and the page would be apart "
                    "from %(version)s."
                )
                % {"title": destination.specific.get_admin_display_title(), "version": version_name(other)},
                reverse("wagtail_localize:submit_page_translation", args=[destination.pk]),
                _("Translate the new parent page"),
            )
        )
    if other.get_parent() == target:
        return None
    if taken := target.get_children().filter(slug=other.slug).exclude(pk=other.pk).first():
        raise NotPossible(_taken(taken))
    if not other.permissions_for_user(user).can_move_to(target):
        raise NotPossible(
            format_html(
                "{} {}",
                _("Not moved: you may not move %(version)s to the same place, or it is locked or scheduled:")
                % {"version": version_name(other)},
                link_to(other),
            )
        )
    return Follower(other.specific, target.specific)


def _taken(page: Page):
    return format_html(
        "{} {}",
        _(
            "Not moved: another page stands at this address in the other language. Change one of the two slugs:"
        ),
        link_to(page),
    )


def follow(follower: Follower, user) -> None:
    """Move the other language, with Wagtail's signals and so with redirects from its old addresses."""
    # Places in the tree may have changed since.
    page, target = (Page.objects.get(pk=one.pk).specific for one in (follower.page, follower.destination))
    MovePageAction(page, target, pos="last-child", user=user).execute()


def confirm_move(request, page_to_move_id: int, destination_id: int):
    """Wagtail's own screen and its move, with the other language: both in one transaction, or nothing."""
    page = get_object_or_404(Page, id=page_to_move_id)
    destination = get_object_or_404(Page, id=destination_id)
    follower = None
    if page.permissions_for_user(request.user).can_move_to(destination):
        try:
            follower = follower_of(page, destination, request.user)
        except NotPossible as refused:
            messages.error(request, refused.reason)
            return redirect("wagtailadmin_pages:move", page.pk)
    with transaction.atomic():
        answer = wagtails.move_confirm(request, page_to_move_id, destination_id)
        if request.method == "POST" and follower and _stands_below(page, destination):
            follow(follower, request.user)
            tell_what_followed(request, follower)
    if hasattr(answer, "context_data"):
        answer.template_name = "pairs/move.html"
        answer.context_data |= {
            "destination_title": title_of(destination),
            "follower": follower,
            "follower_title": follower and title_of(follower.destination),
            "other_name": follower and version_name(follower.page),
        }
    return answer


def _stands_below(page: Page, destination: Page) -> bool:
    return Page.objects.get(pk=page.pk).get_parent() == destination


def tell_what_followed(request, follower: Follower) -> None:
    messages.success(
        request,
        format_html(
            "{} {}",
            _("Moved with it, %(version)s, to “%(title)s”:")
            % {
                "version": version_name(follower.page),
                "title": follower.destination.get_admin_display_title(),
            },
            link_to(follower.page),
        ),
    )


@hooks.register("before_bulk_action")
def move_pairs_or_nothing(request, action_type, objects, action):
    if action_type != "move" or not issubclass(action.model, Page):
        return None
    destination = action.cleaned_form.cleaned_data["chooser"]
    action.followers, refused = [], False
    for page in objects:
        try:
            action.followers.append(follower_of(page, destination, request.user))
        except NotPossible as reason:
            refused = True
            messages.error(
                request,
                format_html(
                    "<strong><bdi>{}</bdi></strong> {}", page.get_admin_display_title(), reason.reason
                ),
            )
    return redirect(get_valid_next_url_from_request(request) or action.next_url) if refused else None


@hooks.register("after_bulk_action")
def move_what_follows(request, action_type, objects, action):
    if action_type == "move" and issubclass(action.model, Page):
        for follower in filter(None, action.followers):
            follow(follower, request.user)
            tell_what_followed(request, follower)


move_confirm = never_cache(require_admin_access(confirm_move))
