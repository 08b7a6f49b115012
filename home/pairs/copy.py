"""A copy stands alone, and says so: it shares neither the original's other language nor what is known of the two."""

from django.utils.translation import gettext as _
from wagtail import hooks
from wagtail.admin import messages

from ..alignment.marks import other_version
from .words import version_name


@hooks.register("after_copy_page")
def tell_that_it_stands_alone(request, page, new_page):
    if other := other_version(page):
        messages.info(
            request,
            _(
                "The copy is a page of its own, in one language: it has nothing to do with %(version)s of the "
                "original, and changes to the one are no changes to the other."
            )
            % {"version": version_name(other)},
        )
