from django.core.exceptions import ValidationError
from django.db import models
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from wagtail import blocks
from wagtail.admin.panels import FieldPanel, FieldRowPanel, MultiFieldPanel, PageChooserPanel
from wagtail.fields import RichTextField, StreamField
from wagtail_localize.fields import SynchronizedField

from ...blocks.previews import Sample, shown_as
from ...blocks.prose import TEXT_FEATURES
from ...blocks.records import RecordBlock
from ...cards import cards_by_id
from ...dates import site_day
from ...page_previews import day_to_come
from ...references import chosen_ids, pages_in_language
from ...siblings import type_of
from ...structured_data import association_in_full, website
from ..base_page import BasePage


class CallToActionBlock(blocks.StructBlock):
    """A button: what it says and the page it leads to."""

    label = blocks.CharBlock(label=gettext_lazy("Label"), max_length=60)
    page = blocks.PageChooserBlock(label=gettext_lazy("Page"))

    class Meta:
        icon = "link"
        label = gettext_lazy("Call to action")
        description = gettext_lazy("A button below the mission that leads to a page.")
        preview_value = Sample("home.samples.action")
        preview_template = "previews/action.html"


class HomePage(BasePage):
    """The front page of one language: the mission, figures, what is new, the campaign, and help."""

    mission_statement = models.TextField(
        gettext_lazy("mission statement"), help_text=gettext_lazy("The mission in one sentence.")
    )
    introduction = RichTextField(gettext_lazy("introduction"), blank=True, features=TEXT_FEATURES)
    calls_to_action = StreamField(
        [("action", CallToActionBlock())], blank=True, max_num=3, verbose_name=gettext_lazy("calls to action")
    )
    key_figures = StreamField(
        [
            (
                "figure",
                shown_as(
                    RecordBlock("home.KeyFigure"),
                    "home.samples.figure",
                    gettext_lazy("A figure chosen among the records, with its unit, date and source."),
                    "figure",
                ),
            )
        ],
        blank=True,
        max_num=6,
        verbose_name=gettext_lazy("key figures"),
    )
    featured_news = StreamField(
        [
            (
                "page",
                shown_as(
                    blocks.PageChooserBlock(page_type="news.NewsPage"),
                    "home.samples.card",
                    gettext_lazy("A news item shown on the home page."),
                    "card",
                ),
            )
        ],
        blank=True,
        max_num=4,
        verbose_name=gettext_lazy("featured news"),
    )
    featured_caravan = models.ForeignKey(
        "wagtailcore.Page",
        models.SET_NULL,
        null=True,
        blank=True,
        related_name="+",
        verbose_name=gettext_lazy("featured caravan"),
    )
    featured_campaign = models.ForeignKey(
        "wagtailcore.Page",
        models.SET_NULL,
        null=True,
        blank=True,
        related_name="+",
        verbose_name=gettext_lazy("featured campaign"),
    )
    featured_instrument = models.ForeignKey(
        "wagtailcore.Page",
        models.SET_NULL,
        null=True,
        blank=True,
        related_name="+",
        verbose_name=gettext_lazy("featured treaty"),
    )
    banner_title = models.CharField(gettext_lazy("banner title"), max_length=120, blank=True)
    banner_text = models.TextField(gettext_lazy("banner text"), blank=True)
    banner_from = models.DateField(gettext_lazy("banner from"), null=True, blank=True)
    banner_until = models.DateField(gettext_lazy("banner until"), null=True, blank=True)
    help_title = models.CharField(gettext_lazy("help title"), max_length=120, blank=True)
    help_text = models.TextField(gettext_lazy("help text"), blank=True)
    help_page = models.ForeignKey(
        "wagtailcore.Page",
        models.SET_NULL,
        null=True,
        blank=True,
        related_name="+",
        verbose_name=gettext_lazy("help page"),
    )

    content_panels = [
        *BasePage.content_panels,
        FieldPanel("mission_statement"),
        FieldPanel("introduction"),
        FieldPanel("calls_to_action"),
        FieldPanel("key_figures"),
        MultiFieldPanel(
            [
                FieldPanel("featured_news"),
                PageChooserPanel("featured_caravan", "campaigns.CaravanReportPage"),
                PageChooserPanel("featured_campaign", "campaigns.CampaignPage"),
                PageChooserPanel("featured_instrument", "campaigns.InstrumentPage"),
            ],
            gettext_lazy("Featured"),
        ),
        MultiFieldPanel(
            [
                FieldPanel("banner_title"),
                FieldPanel("banner_text"),
                FieldRowPanel([FieldPanel("banner_from"), FieldPanel("banner_until")]),
            ],
            gettext_lazy("Banner of 26 June"),
        ),
        MultiFieldPanel(
            [FieldPanel("help_title"), FieldPanel("help_text"), FieldPanel("help_page")], gettext_lazy("Help")
        ),
    ]
    override_translatable_fields = [
        *BasePage.override_translatable_fields,
        SynchronizedField("featured_news"),
    ]
    parent_page_types = ["wagtailcore.Page"]
    subpage_types = [
        "home.StandardPage",
        "home.PublicationsPage",
        "news.NewsIndexPage",
        "campaigns.CaravanIndexPage",
        "campaigns.CampaignIndexPage",
        "campaigns.InstrumentPage",
    ]

    class Meta:
        verbose_name = gettext_lazy("home page")

    def clean(self):
        super().clean()
        if self.banner_from and self.banner_until and self.banner_until < self.banner_from:
            raise ValidationError({"banner_until": _("The end is before the start.")})

    @property
    def banner_shown(self) -> bool:
        """Whether the banner's days have come; without days it is shown as long as it has a title."""
        today = site_day()
        return bool(
            self.banner_title
            and (self.banner_from is None or self.banner_from <= today)
            and (self.banner_until is None or today <= self.banner_until)
        )

    def day_to_preview(self):
        return super().day_to_preview() or day_to_come(self.banner_from)

    def structured_data(self, shared) -> list[dict]:
        return [association_in_full(shared), website(shared)]

    def beginning(self) -> str:
        return self.mission_statement

    def get_context(self, request, *args, **kwargs) -> dict:
        context = super().get_context(request, *args, **kwargs)
        actions = [child["value"] for child in self.calls_to_action.raw_data]
        news_ids = chosen_ids(self.featured_news)
        single = [
            self.featured_caravan_id,
            self.featured_campaign_id,
            self.featured_instrument_id,
            self.help_page_id,
        ]
        ids = [*news_ids, *(action["page"] for action in actions), *single]
        pages = pages_in_language([pk for pk in ids if pk], self.locale_id)
        caravan, campaign, instrument, help_page = (pages.get(pk) for pk in single)
        cards = cards_by_id(pages[pk] for pk in [*news_ids, self.featured_campaign_id] if pk in pages)
        # What follows belongs to apps that this one knows nothing of: the chosen page's own type answers.
        featured_caravan, road = type_of(caravan).road(caravan) if caravan else (None, [])
        context |= {
            "actions": [
                (action["label"], pages[action["page"]]) for action in actions if action["page"] in pages
            ],
            "featured_news": [cards[pages[pk].pk] for pk in news_ids if pk in pages],
            "featured_caravan": featured_caravan,
            "road": road,
            "featured_campaign": cards.get(campaign.pk) if campaign else None,
            "instrument_page": instrument,
            "instrument_parts": type_of(instrument).parts_of(instrument) if instrument else [],
            "help_page": help_page,
        }
        return context
