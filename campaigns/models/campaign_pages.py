from django.db import models
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _
from wagtail import blocks
from wagtail.admin.panels import FieldPanel, FieldRowPanel
from wagtail.documents.blocks import DocumentChooserBlock
from wagtail.fields import StreamField
from wagtail.search import index
from wagtail_localize.fields import SynchronizedField

from home.blocks.bodies import ArticleBody
from home.blocks.previews import Sample, shown_as
from home.blocks.records import RecordBlock
from home.cards import with_pictures
from home.citations import cited_articles
from home.dates import PartialDate, PartialDateField, period_words
from home.listing import Card
from home.models import BasePage, IndexPage
from home.models.mixins import CitesArticles, NotesMixin
from home.observances import next_observance, observance_errors, observance_words
from home.page_previews import day_to_come
from home.paging import paged
from home.references import chosen_ids, pages_in_language
from home.rich_text import NoteMarks
from home.sections import sections_of
from home.structured_data import event, every_year, whole_country
from home.text import plain_text


class ActivityBlock(blocks.StructBlock):
    """Something the campaign does; the figure is optional, because not everything is counted."""

    service = RecordBlock("home.Service", label=_("Service"), required=False)
    text = blocks.TextBlock(label=_("Description"))
    figure = RecordBlock("home.KeyFigure", label=_("Figure"), required=False, prefetch=("places",))

    class Meta:
        icon = "pick"
        label = _("Activity")
        description = _("Something the campaign does, with a figure where it was counted.")
        preview_value = Sample("campaigns.samples.activity")
        preview_template = "previews/activity.html"


class CampaignPage(NotesMixin, CitesArticles, BasePage):
    """An awareness campaign, around a day that returns every year or over a period of its own."""

    observance = models.CharField(
        _("observance"),
        max_length=255,
        blank=True,
        help_text=_("The international day or week it belongs to."),
    )
    observance_day = models.PositiveSmallIntegerField(_("day of the month"), null=True, blank=True)
    observance_month = models.PositiveSmallIntegerField(_("month"), null=True, blank=True)
    start = PartialDateField(_("from"))
    end = PartialDateField(_("until"))
    edition = models.PositiveSmallIntegerField(_("edition"), null=True, blank=True)
    body = StreamField(ArticleBody(), blank=True, verbose_name=_("body"))
    activities = StreamField([("activity", ActivityBlock())], blank=True, verbose_name=_("activities"))
    demands = StreamField(
        [
            (
                "item",
                shown_as(
                    blocks.TextBlock(label=_("Demand")),
                    "home.samples.demand",
                    _("One thing that is asked for, in one sentence."),
                    "item",
                ),
            )
        ],
        blank=True,
        verbose_name=_("demands"),
    )
    related = StreamField(
        [
            (
                "page",
                shown_as(
                    blocks.PageChooserBlock(page_type=["news.NewsPage", "campaigns.CaravanReportPage"]),
                    "home.samples.card",
                    _("A news item or a caravan report to read next."),
                    "card",
                ),
            )
        ],
        blank=True,
        max_num=8,
        verbose_name=_("related news and caravans"),
    )
    documents = StreamField(
        [
            (
                "document",
                shown_as(
                    DocumentChooserBlock(label=_("Document")),
                    "home.samples.document",
                    _("A document to download, with its type, its size and its language."),
                    "document",
                ),
            )
        ],
        blank=True,
        verbose_name=_("documents"),
    )

    may_be_kept = True
    tells_events = True
    published_together = True
    comments_by_default = True
    shared_as_article = True
    fields_with_marks = ["body", "activities", "demands"]
    periods = [("start", "end")]
    content_panels = [
        *BasePage.content_panels,
        FieldPanel("observance"),
        FieldRowPanel([FieldPanel("observance_day"), FieldPanel("observance_month"), FieldPanel("edition")]),
        FieldRowPanel([FieldPanel("start"), FieldPanel("end")]),
        FieldPanel("body"),
        FieldPanel("activities"),
        FieldPanel("demands"),
        FieldPanel("related"),
        FieldPanel("documents"),
        *NotesMixin.note_panels,
        *CitesArticles.citation_panels,
    ]
    override_translatable_fields = [
        *BasePage.override_translatable_fields,
        SynchronizedField("start", overridable=False),
        SynchronizedField("end", overridable=False),
        SynchronizedField("related"),
    ]
    search_fields = [
        *BasePage.search_fields,
        index.SearchField("observance"),
        index.SearchField("body"),
        index.SearchField("activities"),
        index.SearchField("demands"),
    ]
    parent_page_types = ["campaigns.CampaignIndexPage"]
    subpage_types: list[str] = []

    class Meta:
        verbose_name = _("campaign")
        verbose_name_plural = _("campaigns")

    def clean(self):
        super().clean()
        observance_errors(self.observance_day, self.observance_month)

    @property
    def when(self) -> str:
        """The campaign's period in words, or else the day that returns every year."""
        if self.start:
            return period_words(self.start, self.end)
        return observance_words(self.observance_day, self.observance_month)

    @property
    def next_day(self):
        """The next date on which the observance falls, None without one."""
        return next_observance(self.observance_day, self.observance_month)

    def day_to_preview(self):
        return super().day_to_preview() or day_to_come(self.next_day)

    def structured_data(self, shared) -> list[dict]:
        if self.start or not self.next_day:
            return [event(shared, self.start, self.end, [whole_country()], [])]
        # The date under which the page itself announces its next day.
        day = PartialDate(self.next_day.isoformat())
        schedule = every_year(self.observance_day, self.observance_month)
        return [event(shared, day, day, [whole_country()], []) | {"eventSchedule": schedule}]

    @property
    def has_event_date(self) -> bool:
        return bool(self.start)

    def beginning(self) -> str:
        for block in self.body:
            if block.block_type == "text":
                return plain_text(block.value.source)
        return ""

    def listing(self) -> Card:
        return self.card(kind="campaign", when=self.when, moment=str(self.start))

    def kind_and_date(self) -> str:
        if not self.when:
            return gettext("Awareness campaign")
        return gettext("Awareness campaign (%(date)s)") % {"date": self.when}

    def get_context(self, request, *args, **kwargs) -> dict:
        context = super().get_context(request, *args, **kwargs)
        ids = chosen_ids(self.related)
        pages = pages_in_language(ids, self.locale_id)
        context |= {
            "marks": NoteMarks(len(self.notes)),
            "sections": sections_of(self.body),
            "cited": cited_articles(self.citations),
            "related": [pages[pk] for pk in ids if pk in pages],
        }
        return context


class CampaignIndexPage(IndexPage):
    """The campaigns of one language."""

    subpage_types = ["campaigns.CampaignPage"]

    class Meta:
        verbose_name = _("campaign index")

    def get_context(self, request, *args, **kwargs) -> dict:
        context = super().get_context(request, *args, **kwargs)
        page = paged(request, self.listed(CampaignPage).order_by("-start", "path"), self.per_page)
        context |= {
            "paging": page,
            "cards": with_pictures(campaign.listing() for campaign in page.object_list),
        }
        return context
