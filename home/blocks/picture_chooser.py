"""Choosing a picture in a page's form: it comes with its words in both languages, and the page takes those of its own.

Wagtail's chooser has words in the language of the editor's interface only: a page in Arabic would be described in
French. The chooser's answers are made in home/protection/image_chooser.py.
"""

from django import forms
from wagtail.images.blocks import ImageBlockAdapter, ImageChooserBlock
from wagtail.images.widgets import AdminImageChooser

from ..languages import LANGUAGES


def words_of(image) -> dict:
    """Return what a chooser says of a picture's words: by language, and none that Wagtail would fill in itself."""
    return {
        "alt_texts": {code: getattr(image, f"alt_{code}") for code in LANGUAGES},
        "default_alt_text": "",
    }


class PictureChooser(AdminImageChooser):
    def get_value_data_from_instance(self, instance):
        return super().get_value_data_from_instance(instance) | words_of(instance)


class PictureChooserBlock(ImageChooserBlock):
    @property
    def widget(self):
        return PictureChooser()


class PictureBlockAdapter(ImageBlockAdapter):
    """The block of a picture in the page's form: static/js/pictures.js takes the words of the page's language."""

    js_constructor = "home.blocks.Picture"

    @property
    def media(self):
        wagtails = super().media
        # In one list: ours comes after the one that it extends.
        return forms.Media(js=[*wagtails._js, "js/pictures.js"], css=wagtails._css)
