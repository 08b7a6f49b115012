"""Documents: private files that go out through their view, with what the publications page says of each."""

from pathlib import Path

from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.documents.models import AbstractDocument

from ..bilingual import Bilingual
from ..dates import PartialDateField
from ..pictures import random_name
from ..text import latin_slug


def random_document_name(instance, filename: str) -> str:
    return f"documents/{random_name(Path(filename).suffix.lstrip('.').lower() or 'bin')}"


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

    file = models.FileField(_("file"), upload_to=random_document_name)
    name_fr = models.CharField(_("name in French"), max_length=255, blank=True)
    name_ar = models.CharField(_("name in Arabic"), max_length=255, blank=True)
    kind = models.CharField(_("kind"), max_length=20, choices=Kind, default=Kind.OTHER)
    file_language = models.CharField(
        _("language of the text"), max_length=10, choices=FileLanguage, default="fr"
    )
    published_on = PartialDateField(_("published on"), db_index=True)
    show_in_publications = models.BooleanField(_("list among the publications"), default=False)

    admin_form_fields = (
        "title",
        "file",
        "name_fr",
        "name_ar",
        "kind",
        "file_language",
        "published_on",
        "show_in_publications",
        "collection",
    )

    @property
    def filename(self) -> str:
        """The name a reader saves the file under: from the title, because the stored name says nothing."""
        extension = Path(self.file.name).suffix
        return f"{latin_slug(self.title) or f'document-{self.pk}'}{extension}"
