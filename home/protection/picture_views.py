"""Wagtail's screens for pictures, with what an editor has to know of each: does anybody see it, and why not."""

from django.urls import path
from django.utils.translation import gettext as _
from wagtail import hooks
from wagtail.admin import messages
from wagtail.images.views import images, multiple

from .affected import pages_showing
from .clearance import People, Withheld
from .picture_state import facts_about, record_address, sentence_on, with_state

# Before Wagtail's own addresses, which these stand in for; its names keep leading to them.
FIRST = -10


def readers_see_in(image) -> str:
    """Return the codes of the languages in which readers see a picture today, separated by spaces."""
    return image.shown_in if image.may_be_public else ""


def tell(request, image, seen_before: str | None = None, about_words: bool = True) -> None:
    """Tell an editor what follows from what was saved. `seen_before` is what readers_see_in() said until then."""
    seen = readers_see_in(image)
    if seen_before is not None and seen != seen_before:
        words = {
            "": _("Readers no longer see this picture. Pages with it: %(count)d."),
            "fr": _(
                "Readers see this picture on pages in French only from now on. Pages with it: %(count)d."
            ),
            "ar": _(
                "Readers see this picture on pages in Arabic only from now on. Pages with it: %(count)d."
            ),
        }.get(seen, _("Readers see this picture from now on. Pages with it: %(count)d."))
        messages.warning(request, words % {"count": pages_showing(image).count()})
    if image.people == People.MINOR:
        messages.warning(request, _named(image, sentence_on(image)))
    elif image.withheld == Withheld.NO_CONSENT:
        address = record_address(image, request.user)
        buttons = [messages.button(address, _("Record a consent"))] if address else []
        messages.warning(request, _named(image, sentence_on(image)), buttons=buttons)
    if about_words and not image.ornament:
        if not image.alt_fr:
            messages.warning(
                request,
                _(
                    "It has no alternative text in French yet: no page in French can be published with it without one."
                ),
            )
        if not image.alt_ar:
            messages.warning(
                request,
                _(
                    "It has no alternative text in Arabic yet: no page in Arabic can be published with it without one."
                ),
            )


def _named(image, sentence: str) -> str:
    return _("“%(title)s”: %(sentence)s") % {"title": image.title, "sentence": sentence}


class PicturesView(images.IndexView):
    @property
    def columns(self):
        return with_state(super().columns, after=3)


class AddPictureView(images.CreateView):
    def form_valid(self, form):
        response = super().form_valid(form)
        tell(self.request, self.object)
        return response


class EditPictureView(images.EditView):
    template_name = "protection/picture_edit.html"

    def get_object(self, queryset=None):
        image = super().get_object(queryset)
        self.seen_before = readers_see_in(image)
        return image

    def form_valid(self, form):
        response = super().form_valid(form)
        tell(self.request, self.object, self.seen_before)
        return response

    def get_context_data(self, **kwargs):
        return super().get_context_data(**kwargs) | {"state": facts_about(self.object, self.request.user)}


class EditTogetherView(multiple.EditView):
    """The form of one of several pictures that were uploaded together: what it says waits for the next screen."""

    def save_object(self, form):
        super().save_object(form)
        tell(self.request, self.object, about_words=False)


class CreateTogetherView(multiple.CreateFromUploadedImageView):
    def save_object(self, form):
        super().save_object(form)
        tell(self.request, self.object, about_words=False)


@hooks.register("register_admin_urls", order=FIRST)
def picture_screens():
    return [
        path("images/", PicturesView.as_view()),
        path("images/results/", PicturesView.as_view(results_only=True)),
        path("images/add/", AddPictureView.as_view()),
        path("images/<int:image_id>/", EditPictureView.as_view()),
        path("images/multiple/<int:image_id>/", EditTogetherView.as_view()),
        path(
            "images/multiple/create_from_uploaded_image/<int:uploaded_file_id>/", CreateTogetherView.as_view()
        ),
    ]
