"""Wagtail's chooser of pictures: it says which cannot be shown, and answers with the words of both languages.

Its addresses are built when the first of them is asked for; until then its views can be named here.
"""

from wagtail.images.views import chooser

from ..blocks.picture_chooser import words_of
from .picture_state import with_state


class _WithWords:
    def get_chosen_response_data(self, image, *args, **kwargs):
        return super().get_chosen_response_data(image, *args, **kwargs) | words_of(image)


class _WithStates:
    results_template_name = "protection/chooser_results.html"

    @property
    def columns(self):
        return with_state(super().columns, after=2)


class ChooseView(_WithStates, chooser.ImageChooseView):
    pass


class ChooseResultsView(_WithStates, chooser.ImageChooseResultsView):
    pass


class ChosenView(_WithWords, chooser.ImageChosenView):
    pass


class ChosenMultipleView(_WithWords, chooser.ImageChosenMultipleView):
    pass


class UploadView(_WithWords, chooser.ImageUploadView):
    pass


chooser.viewset.choose_view_class = ChooseView
chooser.viewset.choose_results_view_class = ChooseResultsView
chooser.viewset.chosen_view_class = ChosenView
chooser.viewset.chosen_multiple_view_class = ChosenMultipleView
chooser.viewset.create_view_class = UploadView
