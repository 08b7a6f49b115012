from django.core.exceptions import ValidationError
from django.db import models
from django.utils import timezone
from django.utils.functional import cached_property
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from modelcluster.fields import ParentalManyToManyField
from wagtail import blocks
from wagtail.admin.panels import FieldPanel, FieldRowPanel, MultiFieldPanel
from wagtail.fields import StreamField
from wagtail.search import index
from wagtail_localize.fields import SynchronizedField

from home.blocks.bodies import ArticleBody
from home.blocks.previews import shown_as
from home.citations import cited_articles
from home.dates import PartialDateField, long_date, period_words
from home.listing import Card
from home.models import BasePage
from home.models.mixins import CitesArticles, NotesMixin
from home.rich_text import NoteMarks
from home.sections import sections_of
from home.signs import Sign, sign_of_place
from home.structured_data import article, coverage, place_node
from home.text import plain_text

from ..related import related_news


class NewsPage(NotesMixin, CitesArticles, BasePage):
    """A news item. The day of publication and the day of the event are two things, and the second may be unknown."""

    class SourceKind(models.TextChoices):
        ASSOCIATION = "association", gettext_lazy("The association")
        NGO = "ngo", gettext_lazy("NGO")
        PRESS_RELEASE = "press_release", gettext_lazy("Press release")
        PRESS = "press", gettext_lazy("Press")
        PRESS_AGENCY = "press_agency", gettext_lazy("News agency")
        OFFICIAL = "official", gettext_lazy("Official source")
        UN = "un", gettext_lazy("United Nations")
        STUDY = "study", gettext_lazy("Study")

    labels = ParentalManyToManyField(
        "home.Label", blank=True, related_name="+", verbose_name=gettext_lazy("labels")
    )
    featured = models.BooleanField(gettext_lazy("front page"), default=False)
    dateline = models.ForeignKey(
        "home.Place",
        models.SET_NULL,
        null=True,
        blank=True,
        related_name="+",
        verbose_name=gettext_lazy("dateline"),
    )
    published_at = models.DateTimeField(
        gettext_lazy("published on"), default=timezone.now, help_text=gettext_lazy("Time of Casablanca.")
    )
    updated_at = models.DateTimeField(gettext_lazy("updated on"), null=True, blank=True)
    event_start = PartialDateField(gettext_lazy("event, from"))
    event_end = PartialDateField(gettext_lazy("event, until"))
    source_name = models.CharField(gettext_lazy("source"), max_length=255, blank=True)
    source_kind = models.CharField(
        gettext_lazy("kind of source"), max_length=20, choices=SourceKind, blank=True
    )
    source_date = PartialDateField(gettext_lazy("date of the source"))
    source_url = models.URLField(gettext_lazy("address of the source"), blank=True)
    body = StreamField(ArticleBody(), blank=True, verbose_name=gettext_lazy("body"))
    related = StreamField(
        [
            (
                "page",
                shown_as(
                    blocks.PageChooserBlock(page_type="news.NewsPage"),
                    "home.samples.card",
                    gettext_lazy("A news item to read next."),
                    "card",
                ),
            )
        ],
        blank=True,
        max_num=4,
        verbose_name=gettext_lazy("related items"),
        help_text=gettext_lazy("Up to four; the site completes them from the same labels and place."),
    )

    served_with = ("dateline__within__within",)
    shared_as_article = True
    may_be_kept = True
    tells_events = True
    comments_by_default = True
    fields_with_marks = ["body"]
    periods = [("event_start", "event_end")]
    content_panels = [
        *BasePage.content_panels,
        FieldRowPanel([FieldPanel("labels"), FieldPanel("featured")]),
        FieldPanel("dateline"),
        FieldRowPanel([FieldPanel("published_at"), FieldPanel("updated_at")]),
        FieldRowPanel([FieldPanel("event_start"), FieldPanel("event_end")]),
        FieldPanel("body"),
        *NotesMixin.note_panels,
        MultiFieldPanel(
            [
                FieldPanel("source_name"),
                FieldRowPanel([FieldPanel("source_kind"), FieldPanel("source_date")]),
                FieldPanel("source_url"),
            ],
            gettext_lazy("Source"),
        ),
        FieldPanel("related"),
        *CitesArticles.citation_panels,
    ]
    override_translatable_fields = [
        *BasePage.override_translatable_fields,
        SynchronizedField("labels", overridable=False),
        SynchronizedField("event_start", overridable=False),
        SynchronizedField("event_end", overridable=False),
        SynchronizedField("source_date", overridable=False),
        SynchronizedField("related"),
    ]
    search_fields = [
        *BasePage.search_fields,
        index.SearchField("body"),
        index.FilterField("published_at"),
        index.FilterField("featured"),
    ]
    parent_page_types = ["news.NewsIndexPage"]
    subpage_types: list[str] = []

    class Meta:
        verbose_name = gettext_lazy("news item")
        verbose_name_plural = gettext_lazy("news items")

    def clean(self):
        super().clean()
        if self.updated_at and self.updated_at < self.published_at:
            raise ValidationError({"updated_at": _("The update is before the publication.")})

    @cached_property
    def shown_labels(self) -> list:
        """The item's labels in their order, from the database once."""
        return list(self.labels.all())

    @property
    def is_sensitive(self) -> bool:
        return self.sensitive or any(label.sensitive for label in self.shown_labels)

    @classmethod
    def sensitive_pages(cls):
        return cls._base_manager.filter(models.Q(sensitive=True) | models.Q(labels__sensitive=True))

    def kind_and_date(self) -> str:
        return _("News item of %(date)s") % {"date": long_date(timezone.localtime(self.published_at))}

    @property
    def has_event_date(self) -> bool:
        return bool(self.event_start)

    @property
    def event_words(self) -> str:
        """The day of the event in words, empty where nobody gave one."""
        return period_words(self.event_start, self.event_end) if self.event_start else ""

    def moments(self):
        return self.published_at, self.updated_at or self.published_at

    def structured_data(self, shared) -> list[dict]:
        source = {"@type": "CreativeWork", "name": self.source_name, "url": self.source_url}
        return [
            article(
                shared,
                "NewsArticle",
                articleSection=[label.words() for label in self.shown_labels],
                contentLocation=place_node(self.dateline),
                temporalCoverage=coverage(self.event_start, self.event_end),
                citation=source if self.source_name else None,
            )
        ]

    def beginning(self) -> str:
        for block in self.body:
            if block.block_type == "text":
                return plain_text(block.value.source)
        return ""

    @classmethod
    def for_listing(cls):
        return super().for_listing().select_related("dateline").prefetch_related("labels")

    @property
    def motif(self) -> Sign:
        return sign_of_place(self.dateline) if self.dateline else super().motif

    def listing(self) -> Card:
        published = timezone.localtime(self.published_at)
        return self.card(
            kind="news",
            when=long_date(published),
            moment=published.date().isoformat(),
            labels=self.shown_labels,
        )

    def get_context(self, request, *args, **kwargs) -> dict:
        context = super().get_context(request, *args, **kwargs)
        context |= {
            "marks": NoteMarks(len(self.notes)),
            "sections": sections_of(self.body),
            "cited": cited_articles(self.citations),
            "related": related_news(self),
        }
        return context
