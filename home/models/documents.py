"""Documents: private files that go out through their view, with what the publications page says of each."""

from pathlib import Path

from django.core.files import File
from django.db import models
from django.db.models.fields.files import FieldFile
from django.utils.translation import gettext_lazy as _
from wagtail.documents.models import AbstractDocument

from ..bilingual import Bilingual
from ..cleaning import VERSION
from ..cleaning.documents import CleanDocument, clean_document
from ..cleaning.pictures import random_name
from ..dates import PartialDateField
from ..protection.clearance import Withheld
from ..text import latin_slug
from ..uploads import from_staging


def random_document_name(instance, filename: str) -> str:
    return f"documents/{random_name(Path(filename).suffix.lstrip('.').lower() or 'bin')}"


class CleanDocumentFieldFile(FieldFile):
    """Whatever way a file comes in, what reaches the storage has been made anew."""

    def save(self, name, content, save=True):
        waited = from_staging(content, CleanDocument, random_name(Path(name).suffix.lstrip(".")))
        if not getattr(content, "name", ""):
            content = File(content, name)
        clean = waited or clean_document(content, name)
        self.instance.cleaned_by = VERSION
        super().save(clean.name, clean, save)


class CleanDocumentField(models.FileField):
    attr_class = CleanDocumentFieldFile

    def deconstruct(self):
        """Return what a plain file field would: for the database there is no difference."""
        name, _path, args, kwargs = super().deconstruct()
        return name, "django.db.models.FileField", args, kwargs


class SiteDocument(Bilingual, AbstractDocument):
    """A file to download. `title` names it in the admin; readers see `name`, which falls back to the title."""

    class Kind(models.TextChoices):
        REPORT = "report", _("Report")
        STUDY = "study", _("Study")
        PRESS_RELEASE = "press_release", _("Press release")
        GUIDE = "guide", _("Guide")
        LEGAL_TEXT = "legal_text", _("Legal text")
        POSTER = "poster", _("Poster or leaflet")
        OTHER = "other", _("Other document")

    class FileLanguage(models.TextChoices):
        FRENCH = "fr", _("in French")
        ARABIC = "ar", _("in Arabic")
        BOTH = "fr-ar", _("in French and Arabic")
        OTHER = "other", _("in another language")

    file = CleanDocumentField(_("file"), upload_to=random_document_name)
    name_fr = models.CharField(_("name in French"), max_length=255, blank=True)
    name_ar = models.CharField(_("name in Arabic"), max_length=255, blank=True)
    kind = models.CharField(_("kind"), max_length=20, choices=Kind, default=Kind.OTHER)
    file_language = models.CharField(
        _("language of the text"), max_length=10, choices=FileLanguage, default="fr"
    )
    published_on = PartialDateField(_("published on"), db_index=True)
    show_in_publications = models.BooleanField(_("list among the publications"), default=False)
    pictures = models.ManyToManyField(
        "home.SiteImage",
        blank=True,
        related_name="documents",
        limit_choices_to={"people__in": ["identifiable", "minor"]},
        verbose_name=_("pictures of people in it"),
        help_text=_("When one of them may no longer be shown, the document is withdrawn with it."),
    )
    # Written by protection/settling.py and by nobody else.
    withheld = models.CharField(
        _("not shown because"),
        max_length=12,
        choices=Withheld,
        blank=True,
        default="",
        editable=False,
        db_index=True,
    )
    protected_at = models.DateTimeField(null=True, editable=False)
    # The version of the cleaning that made the file: see home/cleaning/.
    cleaned_by = models.PositiveSmallIntegerField(default=0, editable=False)

    admin_form_fields = (
        "title",
        "file",
        "name_fr",
        "name_ar",
        "kind",
        "file_language",
        "published_on",
        "show_in_publications",
        "pictures",
        "collection",
    )

    def clean(self):
        # A file that the form has refused is not there: Wagtail would complain of its missing extension too.
        if self.file:
            super().clean()

    def save(self, *args, **kwargs):
        # A form that was opened before a document was withdrawn must not bring back what it had loaded.
        if self.pk and not self._state.adding and not args and kwargs.get("update_fields") is None:
            kwargs["update_fields"] = [
                field.name
                for field in self._meta.concrete_fields
                if not field.primary_key and field.name not in ("withheld", "protected_at")
            ]
        super().save(*args, **kwargs)

    @property
    def filename(self) -> str:
        """The name a reader saves the file under: from the title, because the stored name says nothing."""
        extension = Path(self.file.name).suffix
        return f"{latin_slug(self.title) or f'document-{self.pk}'}{extension}"
