from django.core.validators import MinValueValidator
from django.db import models
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from wagtail.admin.panels import FieldPanel, FieldRowPanel
from wagtail.fields import RichTextField
from wagtail.search import index
from wagtail_localize.fields import SynchronizedField

from home.blocks.prose import TEXT_FEATURES
from home.citations import citing_pages
from home.listing import Card
from home.models import BasePage
from home.siblings import public_pages
from home.signs import Sign, sign_of_slug
from home.structured_data import article, whole
from home.text import plain_text

from .instruments import Instrument, InstrumentPart, Position, texts_of


class InstrumentPage(BasePage):
    """A treaty as an index of its articles by part."""

    instrument = models.ForeignKey(
        Instrument, models.PROTECT, related_name="+", verbose_name=gettext_lazy("instrument")
    )
    introduction = RichTextField(gettext_lazy("introduction"), blank=True, features=TEXT_FEATURES)

    schema_type = "CollectionPage"
    content_panels = [*BasePage.content_panels, FieldPanel("instrument"), FieldPanel("introduction")]
    served_with = ("instrument",)
    override_translatable_fields = [
        *BasePage.override_translatable_fields,
        SynchronizedField("instrument", overridable=False),
    ]
    search_fields = [*BasePage.search_fields, index.SearchField("introduction")]
    parent_page_types = ["home.HomePage"]
    subpage_types = ["campaigns.InstrumentArticlePage"]

    class Meta:
        verbose_name = gettext_lazy("instrument page")

    def beginning(self) -> str:
        return plain_text(self.introduction)

    @classmethod
    def parts_of(cls, page) -> list[tuple[InstrumentPart | None, list]]:
        """Return the parts of a treaty with their published articles below its page, in two queries.

        The last part is None where articles stand in no part.
        """
        parts = list(
            InstrumentPart.objects.filter(instrument__in=cls.objects.filter(pk=page.pk).values("instrument"))
        )
        articles = list(
            public_pages(InstrumentArticlePage.objects.child_of(page))
            .select_related("locale")
            .order_by("number")
        )
        holder = {
            number: part for part in parts for number in range(part.first_article, part.last_article + 1)
        }
        within = [(part, [a for a in articles if holder.get(a.number) is part]) for part in [*parts, None]]
        return [(part, found) for part, found in within if found]

    def get_context(self, request, *args, **kwargs) -> dict:
        context = super().get_context(request, *args, **kwargs)
        parts = self.parts_of(self)
        context |= {
            "parts": [(part, articles) for part, articles in parts if part],
            "unlisted": [article for part, articles in parts if not part for article in articles],
            "positions": list(
                Position.objects.filter(instrument=self.instrument_id, article=None, live=True)
            ),
        }
        return context


class InstrumentArticlePage(BasePage):
    """One article: our own topic line (the title) and plain summary, room for the official texts and positions."""

    # The parent's, kept here so that a citation finds its article in one query.
    instrument = models.ForeignKey(Instrument, models.PROTECT, related_name="+", editable=False)
    number = models.PositiveSmallIntegerField(gettext_lazy("number"), validators=[MinValueValidator(1)])
    summary_text = RichTextField(
        gettext_lazy("plain summary"), blank=True, features=["bold", "ul", "ol", "link"]
    )

    served_with = ("instrument",)
    shared_as_article = True
    may_be_kept = True
    own_anchors = ("texte-officiel", "en-clair")
    content_panels = [
        *BasePage.content_panels,
        FieldRowPanel([FieldPanel("number")]),
        FieldPanel("summary_text"),
    ]
    override_translatable_fields = [
        *BasePage.override_translatable_fields,
        SynchronizedField("number", overridable=False),
    ]
    search_fields = [
        *BasePage.search_fields,
        index.SearchField("summary_text"),
        index.FilterField("number"),
    ]
    parent_page_types = ["campaigns.InstrumentPage"]
    subpage_types: list[str] = []

    class Meta:
        verbose_name = gettext_lazy("article of an instrument")
        verbose_name_plural = gettext_lazy("articles of instruments")

    def _set_core_field_defaults(self):
        super()._set_core_field_defaults()
        if self.instrument_id is None and self.path:
            self.instrument_id = self.get_parent().specific.instrument_id

    @property
    def full_title(self) -> str:
        """The article's number and topic: what a list, a tab and a citation need together."""
        return _("Article %(number)d: %(topic)s") % {"number": self.number, "topic": self.title}

    @property
    def outside_topic(self) -> str:
        """What stands beside the article's number in lists: its topic, nothing for a sensitive page without words."""
        return self.neutral_title if self.is_sensitive else self.title

    def kind_and_date(self) -> str:
        return _("Article %(number)s") % {"number": self.number}

    def structured_data(self, shared) -> list[dict]:
        treaty = {"@type": "Legislation", "name": self.instrument.words(), "url": self.instrument.source_url}
        return [article(shared, isPartOf=whole(shared), about=treaty)]

    def beginning(self) -> str:
        return plain_text(self.summary_text)

    @property
    def motif(self) -> Sign:
        return sign_of_slug(self.slug, "night")

    def listing(self) -> Card:
        return self.card(kind="article")

    def get_context(self, request, *args, **kwargs) -> dict:
        context = super().get_context(request, *args, **kwargs)
        around = list(
            public_pages(InstrumentArticlePage.objects.sibling_of(self, inclusive=False))
            .filter(number__in=[self.number - 1, self.number + 1])
            .select_related("locale")
            .order_by("number")
        )
        context |= {
            "instrument": self.instrument,
            "official_texts": texts_of(self.instrument, self.number),
            "positions": list(
                Position.objects.filter(instrument=self.instrument_id, article=self.number, live=True)
            ),
            "citing": citing_pages(self.instrument.code, self.number, self.locale),
            "previous": next((page for page in around if page.number < self.number), None),
            "next": next((page for page in around if page.number > self.number), None),
        }
        return context
