"""Names that live once for both languages: places, partners, services, labels and registrations."""

from django.core.exceptions import ValidationError
from django.db import models
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy
from wagtail.admin.panels import FieldPanel, FieldRowPanel
from wagtail.models import RevisionMixin
from wagtail.search import index

from ..bilingual import Bilingual, CleanText, both
from ..dates import PartialDateField


class NamedRecord(CleanText, Bilingual, RevisionMixin, index.Indexed, models.Model):
    """A record whose name is written in French, in Arabic or in both, on one form."""

    name_fr = models.CharField(_("name in French"), max_length=255, blank=True)
    name_ar = models.CharField(_("name in Arabic"), max_length=255, blank=True)

    search_fields = [
        index.SearchField("name_fr"),
        index.SearchField("name_ar"),
        index.AutocompleteField("name_fr"),
        index.AutocompleteField("name_ar"),
    ]

    class Meta:
        abstract = True
        ordering = ["name_fr", "name_ar"]

    def __str__(self) -> str:
        return str(self.words())

    def clean(self):
        super().clean()
        self.require_one_language()


class Harmony(models.TextChoices):
    """The colours in which a pattern is glazed: see home/motif/."""

    NIGHT = "night", pgettext_lazy("colours", "Night")
    GARDEN = "garden", pgettext_lazy("colours", "Garden")
    LIME = "lime", pgettext_lazy("colours", "Lime wash")
    EARTH = "earth", pgettext_lazy("colours", "Rammed earth")
    SKY = "sky", pgettext_lazy("colours", "Sky")
    SPRING = "spring", pgettext_lazy("colours", "Spring water")


class Place(NamedRecord):
    """A place the association speaks of. Coordinates are degrees (WGS 84); without a source they stay empty."""

    class Kind(models.TextChoices):
        COUNTRY = "country", _("Country")
        REGION = "region", _("Region")
        PROVINCE = "province", _("Province")
        CITY = "city", _("City")
        DISTRICT = "district", _("District")
        TOWN = "town", _("Town")
        RURAL_COMMUNE = "rural commune", _("Rural commune")
        VILLAGE = "village", _("Village")
        DOUAR = "douar", _("Douar")

    kind = models.CharField(_("kind"), max_length=20, choices=Kind)
    within = models.ForeignKey(
        "self", models.PROTECT, null=True, blank=True, related_name="contains", verbose_name=_("within")
    )
    aliases = models.TextField(
        _("other spellings"),
        blank=True,
        help_text=_("One a line: every way people write this name, in any script."),
    )
    latitude = models.DecimalField(_("latitude"), max_digits=7, decimal_places=4, null=True, blank=True)
    longitude = models.DecimalField(_("longitude"), max_digits=7, decimal_places=4, null=True, blank=True)
    source = models.CharField(_("source of the coordinates"), max_length=255, blank=True)
    harmony = models.CharField(
        _("colours of its pattern"),
        max_length=10,
        choices=Harmony,
        blank=True,
        help_text=_("Empty: the pattern's own. Choose one so that two neighbours differ."),
    )

    panels = [
        both("name"),
        FieldRowPanel([FieldPanel("kind"), FieldPanel("within")]),
        FieldPanel("aliases"),
        FieldRowPanel([FieldPanel("latitude"), FieldPanel("longitude")]),
        FieldPanel("source"),
        FieldPanel("harmony"),
    ]
    search_fields = [
        *NamedRecord.search_fields,
        index.SearchField("aliases"),
        index.AutocompleteField("aliases"),
    ]

    class Meta(NamedRecord.Meta):
        verbose_name = _("place")
        verbose_name_plural = _("places")

    def clean(self):
        super().clean()
        if (self.latitude is None) != (self.longitude is None):
            raise ValidationError({"longitude": _("Give both coordinates, or neither.")})
        if self.latitude is not None and not (-90 <= self.latitude <= 90 and -180 <= self.longitude <= 180):
            raise ValidationError({"latitude": _("These coordinates are not on the Earth.")})
        above, seen = self.within, {self.pk}
        while above is not None:
            if above.pk in seen:
                raise ValidationError({"within": _("A place cannot lie within itself.")})
            seen.add(above.pk)
            above = above.within


class Partner(NamedRecord):
    """An institution, an organisation or a body of people that the association works with or speaks of."""

    class Kind(models.TextChoices):
        MINISTRY = "ministry", _("Ministries")
        PUBLIC_BODY = "public_body", _("Public bodies")
        STATE = "state", _("States")
        UN_BODY = "un_body", _("United Nations bodies")
        INTERNATIONAL_ORGANISATION = "international_org", _("International organisations")
        UNIVERSITY = "university", _("Universities")
        HOSPITAL = "hospital", _("Hospitals")
        LABORATORY = "laboratory", _("Laboratories")
        NGO = "ngo", _("Associations and NGOs")
        COALITION = "coalition", _("Coalitions and networks")
        FUNDER = "funder", _("Funders")
        PROGRAMME = "programme", _("Programmes")
        PROFESSION = "profession", _("Professionals and volunteers")

    kind = models.CharField(_("kind"), max_length=20, choices=Kind)
    since = PartialDateField(_("partner since"))
    until = PartialDateField(_("partner until"))
    website = models.URLField(_("website"), blank=True)

    panels = [
        both("name"),
        FieldPanel("kind"),
        FieldRowPanel([FieldPanel("since"), FieldPanel("until")]),
        FieldPanel("website"),
    ]

    class Meta(NamedRecord.Meta):
        verbose_name = _("partner")
        verbose_name_plural = _("partners")


class Service(NamedRecord):
    """Something the association does for people: a medical specialty, a support, a training."""

    class Kind(models.TextChoices):
        MEDICAL = "medical", _("Medical specialty")
        PSYCHOLOGICAL = "psychological", _("Psychological support")
        SOCIAL = "social", _("Social support")
        LEGAL = "legal", _("Legal support")
        TRAINING = "training", _("Training")
        AWARENESS = "awareness", _("Awareness")
        AID = "aid", _("Material aid")

    kind = models.CharField(_("kind"), max_length=20, choices=Kind)
    panels = [both("name"), FieldPanel("kind")]

    class Meta(NamedRecord.Meta):
        verbose_name = _("service")
        verbose_name_plural = _("services")


class Label(NamedRecord):
    """A subject of the news. “À la une” is no label but a flag of the page."""

    slug = models.SlugField(
        _("address"), unique=True, help_text=_("Short and Latin: it stands in addresses.")
    )
    sensitive = models.BooleanField(
        _("sensitive"),
        default=False,
        help_text=_("Pages with this label carry a content note and the quick exit."),
    )
    panels = [both("name"), FieldPanel("slug"), FieldPanel("sensitive")]

    class Meta(NamedRecord.Meta):
        verbose_name = _("label")
        verbose_name_plural = _("labels")


class Registration(NamedRecord):
    """A licence or registration of an association. `name` is its kind; the number is written exactly as issued."""

    authority = models.ForeignKey(
        Partner, models.PROTECT, verbose_name=_("issuing authority"), related_name="+"
    )
    number = models.CharField(_("number"), max_length=60)
    issued_on = PartialDateField(_("issued on"))

    panels = [
        both("name"),
        FieldPanel("authority"),
        FieldRowPanel([FieldPanel("number"), FieldPanel("issued_on")]),
    ]

    class Meta(NamedRecord.Meta):
        verbose_name = _("registration")
        verbose_name_plural = _("registrations")

    def __str__(self) -> str:
        return f"{self.words()} {self.number}"
