"""Pictures: re-encoded before they are stored, in private, under names that say nothing."""

from pathlib import Path

from django.db import models
from django.db.models.fields.files import ImageFieldFile
from django.utils.translation import gettext_lazy as _
from wagtail.images.models import AbstractImage, AbstractRendition, WagtailImageField, get_upload_to

from ..bilingual import Bilingual
from ..pictures import clean_picture, random_name


class CleanImageFieldFile(ImageFieldFile):
    """Whatever way a file comes in, what reaches the storage has been made anew."""

    def save(self, name, content, save=True):
        clean = clean_picture(content)
        super().save(clean.name, clean, save)


class CleanImageField(WagtailImageField):
    attr_class = CleanImageFieldFile


class SiteImage(Bilingual, AbstractImage):
    """A picture with its description in both languages on one form.

    An empty alternative text means that nobody has described the picture: it never falls back to the title, which is
    the file's name more often than not.
    """

    file = CleanImageField(
        verbose_name=_("file"), upload_to=get_upload_to, width_field="width", height_field="height"
    )
    alt_fr = models.CharField(_("alternative text in French"), max_length=255, blank=True)
    alt_ar = models.CharField(_("alternative text in Arabic"), max_length=255, blank=True)
    credit = models.CharField(_("credit"), max_length=255, blank=True)

    admin_form_fields = (
        "title",
        "file",
        "alt_fr",
        "alt_ar",
        "credit",
        "collection",
        "focal_point_x",
        "focal_point_y",
        "focal_point_width",
        "focal_point_height",
    )

    @property
    def default_alt_text(self) -> str:
        """The description in the page's language, empty where there is none: another language is read out wrongly."""
        return self.own_words("alt")

    def get_upload_to(self, filename: str) -> str:
        return f"original_images/{random_name(Path(filename).suffix.lstrip('.').lower() or 'img')}"

    def save(self, *args, **kwargs):
        # Before super() reads width and height: applying the orientation can swap them.
        if self.file and not self.file._committed:
            self.file = clean_picture(self.file.file)
        super().save(*args, **kwargs)


class SiteImageRendition(AbstractRendition):
    """What readers are shown of a picture, the only form of it in the public storage."""

    image = models.ForeignKey(SiteImage, on_delete=models.CASCADE, related_name="renditions")

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["image", "filter_spec", "focal_point_key"], name="unique_rendition"
            )
        ]
