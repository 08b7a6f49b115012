"""Pictures at the press of the publish button: made before the page goes live, and editors are told which were not."""

from django.contrib import messages
from django.utils.translation import gettext as _
from wagtail import hooks

from .models import BasePage
from .publish_pictures import make_for_page

# After every hook that may refuse the publication.
LAST = 100


@hooks.register("before_publish_page", order=LAST)
def make_pictures_ready(request, page):
    """Make the renditions while nobody reads the page yet: no reader meets it without its pictures."""
    if not isinstance(page, BasePage):
        return
    _made, failed = make_for_page(page)
    for image in failed:
        messages.warning(
            request,
            _(
                "The picture “%(title)s” could not be made ready: readers see its alternative text instead."
                " Upload it again or choose another."
            )
            % {"title": image.title},
        )
