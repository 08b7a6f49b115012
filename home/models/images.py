"""Pictures: re-encoded before they are stored, in private, under names that say nothing."""

from contextlib import suppress
from pathlib import Path

from django.conf import settings
from django.core.exceptions import ValidationError
from django.core.files import File
from django.db import models
from django.db.models.fields.files import ImageFieldFile
from django.utils.translation import gettext_lazy as _
from wagtail.images.models import AbstractImage, AbstractRendition, WagtailImageField, get_upload_to

from ..bilingual import Bilingual
from ..cleaning import VERSION
from ..cleaning.pictures import CleanPicture, clean_picture, random_name
from ..dates import site_day
from ..protection.clearance import SEALED, People, Withheld
from ..renditions import is_public_spec
from ..storage import BLANKS, DESK
from ..uploads import from_staging

# What protection/settling.py and sealing.py write, and nobody else: a form that was opened before a picture was
# withdrawn must not bring back what it had loaded.
SETTLED = {
    "withheld",
    "withheld_at",
    "shown_in",
    "shown_until",
    "on_cards",
    "protected_at",
    "sealed_file",
}


def _clean(name: str, content: File) -> CleanPicture:
    """Return a file's picture made anew, once only: what has waited in staging was made so on its way there."""
    waited = from_staging(content, CleanPicture, random_name(Path(name).suffix.lstrip(".")))
    return waited or clean_picture(content)


class CleanImageFieldFile(ImageFieldFile):
    """Whatever way a file comes in, what reaches the storage has been made anew."""

    def save(self, name, content, save=True):
        clean = _clean(name, content)
        self.instance.cleaned_by = VERSION
        super().save(clean.name, clean, save)


class CleanImageField(WagtailImageField):
    attr_class = CleanImageFieldFile


class SiteImage(Bilingual, AbstractImage):
    """A picture with its description in both languages on one form, and what is known of the people in it.

    An empty alternative text means that nobody has described the picture: it never falls back to the title.
    """

    file = CleanImageField(
        verbose_name=_("file"), upload_to=get_upload_to, width_field="width", height_field="height"
    )
    people = models.CharField(_("people in the picture"), max_length=20, choices=People, default="")
    recognisable = models.PositiveSmallIntegerField(
        _("how many people can be recognised"),
        null=True,
        blank=True,
        help_text=_("Each of them has given a consent of their own."),
    )
    ornament = models.BooleanField(
        _("decorative only"),
        default=False,
        help_text=_("The picture tells nothing: without it, nobody would miss anything."),
    )
    alt_fr = models.CharField(_("alternative text in French"), max_length=255, blank=True)
    alt_ar = models.CharField(_("alternative text in Arabic"), max_length=255, blank=True)
    credit = models.CharField(_("credit"), max_length=255, blank=True)
    place = models.ForeignKey(
        "home.Place",
        models.SET_NULL,
        null=True,
        blank=True,
        related_name="+",
        limit_choices_to={"kind": "region"},
        verbose_name=_("region"),
        help_text=_("The region and nothing nearer: in a small village, a place is a name."),
    )
    checked_at = models.DateTimeField(_("checked at"), null=True, editable=False)
    checked_by = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        models.SET_NULL,
        null=True,
        editable=False,
        related_name="+",
        verbose_name=_("checked by"),
    )
    # --- What clearance.py said last: written by protection/settling.py and by nobody else -----------------------
    withheld = models.CharField(
        _("not shown because"),
        max_length=12,
        choices=Withheld,
        blank=True,
        default="",
        editable=False,
        db_index=True,
    )
    withheld_at = models.DateTimeField(_("not shown since"), null=True, editable=False)
    shown_in = models.CharField(max_length=10, blank=True, default="", editable=False)
    shown_until = models.DateField(null=True, editable=False)
    on_cards = models.BooleanField(default=False, editable=False)
    protected_at = models.DateTimeField(null=True, editable=False)
    # Where the original was put away; `file` is a blank picture of the same size from then on.
    sealed_file = models.CharField(max_length=100, blank=True, default="", editable=False)
    # The version of the cleaning that made the file: see home/cleaning/.
    cleaned_by = models.PositiveSmallIntegerField(default=0, editable=False)

    admin_form_fields = (
        "title",
        "file",
        "people",
        "recognisable",
        "ornament",
        "alt_fr",
        "alt_ar",
        "credit",
        "place",
        "collection",
        "focal_point_x",
        "focal_point_y",
        "focal_point_width",
        "focal_point_height",
    )

    class Meta(AbstractImage.Meta):
        verbose_name = _("picture")
        verbose_name_plural = _("pictures")

    @property
    def default_alt_text(self) -> str:
        """The description in the page's language, empty where there is none: another language is read out wrongly."""
        return self.own_words("alt")

    @property
    def is_sealed(self) -> bool:
        """Whether the original is put away: staff do not see it either."""
        return self.withheld in SEALED

    @property
    def is_blank(self) -> bool:
        """Whether a blank picture stands in the place of the original."""
        return self.file.name.startswith(f"{BLANKS}/")

    @property
    def may_be_public(self) -> bool:
        """Whether pages of at least one language may show the picture today. Not before it was judged."""
        in_time = self.shown_until is None or site_day() <= self.shown_until
        return bool(not self.withheld and self.shown_in and in_time)

    def may_be_shown_in(self, code: str) -> bool:
        """Whether pages of a language may show the picture today. Asks the database nothing."""
        return self.may_be_public and code in self.shown_in.split()

    def get_rendition(self, filter):
        """Return a rendition for the admin; where none can be made, because the disk is full or the original is
        lost, Wagtail's own stand-in for it, rather than an error in the middle of a list. The same for what may not
        be seen: an original that is to be put away and stands in its place still, and for readers what they may not.
        """
        spec = filter if isinstance(filter, str) else filter.spec
        if not (self.is_sealed and not self.is_blank) and (self.may_be_public or not is_public_spec(spec)):
            with suppress(OSError):
                return super().get_rendition(filter)
        rendition = self.get_rendition_model()(image=self, width=0, height=0)
        rendition.file.name = "not-found"
        return rendition

    def get_upload_to(self, filename: str) -> str:
        return f"original_images/{random_name(Path(filename).suffix.lstrip('.').lower() or 'img')}"

    def clean(self):
        super().clean()
        if self.people == People.IDENTIFIABLE and not self.recognisable:
            raise ValidationError({"recognisable": _("Say how many people can be recognised.")})
        if self.people != People.IDENTIFIABLE:
            self.recognisable = None
        if self.place_id and self.place.kind != "region":
            raise ValidationError({"place": _("Choose a region.")})

    @classmethod
    def from_db(cls, db, field_names, values):
        image = super().from_db(db, field_names, values)
        image._loaded_file = str(image.__dict__.get("file", ""))
        return image

    def save(self, *args, **kwargs):
        # Before super() reads width and height: applying the orientation can swap them.
        if self.file and not self.file._committed:
            self.file = _clean(self.file.name, self.file.file)
        if self.pk and not self._state.adding and not args and kwargs.get("update_fields") is None:
            same_file = self.file._committed and self.file.name == getattr(self, "_loaded_file", None)
            kept = SETTLED | {"file", "file_size", "file_hash"} if same_file else SETTLED
            kwargs["update_fields"] = [
                field.name
                for field in self._meta.concrete_fields
                if not field.primary_key and field.name not in kept
            ]
        super().save(*args, **kwargs)
        self._loaded_file = self.file.name


class SiteImageRendition(AbstractRendition):
    """What is shown of a picture: to readers from the public storage, to staff from `desk/` of the private one."""

    image = models.ForeignKey(SiteImage, on_delete=models.CASCADE, related_name="renditions")

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["image", "filter_spec", "focal_point_key"], name="unique_rendition"
            )
        ]

    def get_upload_to(self, filename: str) -> str:
        if is_public_spec(self.filter_spec):
            return super().get_upload_to(filename)
        return f"{DESK}{random_name(Path(filename).suffix.lstrip('.').lower() or 'img')}"
