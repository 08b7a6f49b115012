"""Treaties as facts: their parts, their official texts and the positions a State has taken on them."""

from django.core.exceptions import ValidationError
from django.db import models
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, pgettext_lazy
from modelcluster.fields import ParentalKey
from modelcluster.models import ClusterableModel
from wagtail.admin.panels import FieldPanel, FieldRowPanel, InlinePanel
from wagtail.models import DraftStateMixin, Orderable, RevisionMixin

from home.bilingual import Bilingual, CleanText, both
from home.dates import PartialDateField
from home.languages import current_language


class Instrument(CleanText, Bilingual, RevisionMixin, ClusterableModel):
    """A treaty. Its code stands in citations and never changes."""

    code = models.SlugField(
        gettext_lazy("code"), max_length=20, unique=True, help_text=gettext_lazy("For example CAT.")
    )
    name_fr = models.CharField(gettext_lazy("name in French"), max_length=255, blank=True)
    name_ar = models.CharField(gettext_lazy("name in Arabic"), max_length=255, blank=True)
    adopted_on = PartialDateField(gettext_lazy("adopted on"))
    in_force_on = PartialDateField(gettext_lazy("in force since"))
    source_url = models.URLField(gettext_lazy("address of the official text"), blank=True)

    panels = [
        FieldPanel("code"),
        both("name"),
        FieldRowPanel([FieldPanel("adopted_on"), FieldPanel("in_force_on")]),
        FieldPanel("source_url"),
        InlinePanel("parts", label=gettext_lazy("Part"), heading=gettext_lazy("Parts")),
    ]

    class Meta:
        verbose_name = gettext_lazy("instrument")
        verbose_name_plural = gettext_lazy("instruments")
        ordering = ["code"]

    def __str__(self) -> str:
        return str(self.words())

    def clean(self):
        super().clean()
        self.require_one_language()


class InstrumentPart(CleanText, Bilingual, Orderable):
    """A part of a treaty: a run of articles."""

    instrument = ParentalKey(Instrument, on_delete=models.CASCADE, related_name="parts")
    number = models.PositiveSmallIntegerField(gettext_lazy("number"))
    first_article = models.PositiveSmallIntegerField(gettext_lazy("first article"))
    last_article = models.PositiveSmallIntegerField(gettext_lazy("last article"))
    name_fr = models.CharField(gettext_lazy("subject in French"), max_length=255, blank=True)
    name_ar = models.CharField(gettext_lazy("subject in Arabic"), max_length=255, blank=True)

    panels = [
        FieldRowPanel([FieldPanel("number"), FieldPanel("first_article"), FieldPanel("last_article")]),
        both("name"),
    ]

    class Meta(Orderable.Meta):
        verbose_name = gettext_lazy("part")

    def clean(self):
        super().clean()
        if self.first_article and self.last_article and self.last_article < self.first_article:
            raise ValidationError({"last_article": _("The last article is before the first.")})


class OfficialText(CleanText, RevisionMixin, models.Model):
    """One paragraph of the official text in one language, exactly as published. Empty until loaded, never invented."""

    class TextLanguage(models.TextChoices):
        FRENCH = "fr", gettext_lazy("French")
        ARABIC = "ar", gettext_lazy("Arabic")

    instrument = models.ForeignKey(
        Instrument, models.PROTECT, related_name="texts", verbose_name=gettext_lazy("instrument")
    )
    article = models.PositiveSmallIntegerField(gettext_lazy("article"))
    paragraph = models.PositiveSmallIntegerField(gettext_lazy("paragraph"), default=1)
    language = models.CharField(gettext_lazy("language"), max_length=2, choices=TextLanguage)
    text = models.TextField(gettext_lazy("text"))
    edition = models.CharField(
        pgettext_lazy("publication", "edition"),
        max_length=255,
        help_text=gettext_lazy("The publication the text was copied from."),
    )

    panels = [
        FieldRowPanel(
            [FieldPanel("instrument"), FieldPanel("article"), FieldPanel("paragraph"), FieldPanel("language")]
        ),
        FieldPanel("text"),
        FieldPanel("edition"),
    ]

    class Meta:
        verbose_name = gettext_lazy("official text")
        verbose_name_plural = gettext_lazy("official texts")
        ordering = ["instrument", "article", "paragraph", "language"]
        constraints = [
            models.UniqueConstraint(
                fields=["instrument", "article", "paragraph", "language"], name="official_text_once"
            )
        ]

    def __str__(self) -> str:
        return f"{self.instrument.code} {self.article}.{self.paragraph} ({self.language})"


class Position(CleanText, Bilingual, DraftStateMixin, RevisionMixin, models.Model):
    """What a State did or said of an instrument or of one of its articles: dated, sourced, in both languages."""

    class Certainty(models.TextChoices):
        ESTABLISHED = "established", gettext_lazy("Established by an official source")
        REPORTED = "reported", gettext_lazy("Reported by a source that is named")

    instrument = models.ForeignKey(
        Instrument, models.PROTECT, related_name="positions", verbose_name=gettext_lazy("instrument")
    )
    article = models.PositiveSmallIntegerField(
        gettext_lazy("article"), null=True, blank=True, help_text=gettext_lazy("Empty: the whole instrument.")
    )
    statement_fr = models.TextField(gettext_lazy("statement in French"), blank=True)
    statement_ar = models.TextField(gettext_lazy("statement in Arabic"), blank=True)
    date = PartialDateField(gettext_lazy("date"))
    source_fr = models.CharField(gettext_lazy("source in French"), max_length=255, blank=True)
    source_ar = models.CharField(gettext_lazy("source in Arabic"), max_length=255, blank=True)
    source_url = models.URLField(gettext_lazy("address of the source"), blank=True)
    certainty = models.CharField(gettext_lazy("certainty"), max_length=12, choices=Certainty)
    verified_on = models.DateField(gettext_lazy("verified on"), null=True, blank=True)

    panels = [
        FieldRowPanel([FieldPanel("instrument"), FieldPanel("article")]),
        both("statement"),
        FieldPanel("date"),
        both("source"),
        FieldPanel("source_url"),
        FieldRowPanel([FieldPanel("certainty"), FieldPanel("verified_on")]),
    ]

    class Meta:
        verbose_name = gettext_lazy("position")
        verbose_name_plural = gettext_lazy("positions")
        ordering = ["instrument", "article", "date"]

    def __str__(self) -> str:
        return str(self.words("statement"))[:80]

    def clean(self):
        super().clean()
        self.require_one_language("statement")
        self.require_one_language("source")


def texts_of(instrument: Instrument, article: int) -> list[dict]:
    """Return the official paragraphs of an article, each {"number", "own", "other"}: the reader's language first."""
    rows: dict[int, dict] = {}
    own = current_language().code
    for text in instrument.texts.filter(article=article).order_by("paragraph"):
        row = rows.setdefault(text.paragraph, {"number": text.paragraph, "own": None, "other": None})
        row["own" if text.language == own else "other"] = text
    return list(rows.values())
