"""Forms of the admin that do more than their fields say."""

from django.db import transaction
from wagtail.images.fields import WagtailImageField
from wagtail.images.forms import BaseImageForm

from .pictures import UNREADABLE, clean_picture, refusal
from .publish_pictures import make_for_image


class PictureField(WagtailImageField):
    """Wagtail's field, which measures a file before anybody knows that it can be read: a damaged one raised."""

    def to_python(self, data):
        try:
            return super().to_python(data)
        except UNREADABLE as error:
            raise refusal(error) from error


class SiteImageForm(BaseImageForm):
    """Clean the picture while the form can still tell the editor what is wrong with it."""

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        if "file" in self.fields:
            # Wagtail builds the field itself and lets nobody name another class.
            self.fields["file"].__class__ = PictureField

    def clean_file(self):
        file = self.cleaned_data["file"]
        return clean_picture(file) if file and "file" in self.changed_data else file

    def save(self, commit=True):
        image = super().save(commit)
        if commit and self.changed_data:
            # After super() has thrown away what was made of another file.
            transaction.on_commit(lambda: make_for_image(image), robust=True)
        return image
