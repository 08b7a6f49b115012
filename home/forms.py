"""Forms of the admin that do more than their fields say."""

from wagtail.images.forms import BaseImageForm

from .pictures import clean_picture


class SiteImageForm(BaseImageForm):
    """Clean the picture while the form can still tell the editor what is wrong with it."""

    def clean_file(self):
        file = self.cleaned_data["file"]
        return clean_picture(file) if file and "file" in self.changed_data else file
