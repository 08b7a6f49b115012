"""What every page of the site is: a translatable page that never shows one language under another's name."""

import json
from datetime import datetime

from django.core.exceptions import ValidationError
from django.db import models
from django.http import Http404
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, override
from wagtail import blocks
from wagtail.admin.panels import FieldPanel, MultiFieldPanel
from wagtail.fields import StreamField
from wagtail.models import Page, PageViewRestriction
from wagtail.search import index
from wagtail_localize.fields import SynchronizedField

from ..blocks.previews import Sample
from ..dates import as_of, period_errors
from ..languages import current_language, language_of
from ..listing import Card
from ..page_form import BasePageForm, slug_taken_message
from ..page_previews import (
    ON_ITS_DAY,
    OTHER_LANGUAGE,
    preview_modes_of,
    preview_other_language,
)
from ..pairs.copy_form import StandAloneCopyForm
from ..references import References
from ..siblings import in_private_section, path_of, slug_taken_beside
from ..signs import Sign, sign_of_slug
from ..structured_data import web_page
from ..text import UNSAFE, excerpt, free_slug, latin_slug, without_unsafe
from .publication import AskedBeforePublication


class Switch(models.TextChoices):
    """A choice of the page that may be left to the site."""

    DEFAULT = "default", gettext_lazy("As the site decides")
    ON = "on", gettext_lazy("Always")
    OFF = "off", gettext_lazy("Never")


class CommentsChoice(models.TextChoices):
    DEFAULT = "default", gettext_lazy("As usual for this kind of page")
    OPEN = "open", gettext_lazy("Open")
    CLOSED = "closed", gettext_lazy("Closed")


class CorrectionBlock(blocks.StructBlock):
    """What was wrong and has been put right, said to the reader."""

    date = blocks.DateBlock(label=gettext_lazy("Date"))
    text = blocks.TextBlock(label=gettext_lazy("What was corrected"))

    class Meta:
        icon = "edit"
        label = gettext_lazy("Correction")
        description = gettext_lazy(
            "What was wrong, what is right, and since when: readers see it below the text."
        )
        preview_value = Sample("home.samples.correction")
        preview_template = "previews/correction.html"


class BasePage(AskedBeforePublication, Page):
    """An ordinary abstract page. Subclasses add fields, panels and at most a few lines of logic."""

    standfirst = models.TextField(
        gettext_lazy("standfirst"),
        blank=True,
        help_text=gettext_lazy("One or two sentences that say what the page is about."),
    )
    share_image = models.ForeignKey(
        "home.SiteImage",
        models.SET_NULL,
        null=True,
        blank=True,
        related_name="+",
        verbose_name=gettext_lazy("share image"),
    )
    sensitive = models.BooleanField(
        gettext_lazy("sensitive"),
        default=False,
        help_text=gettext_lazy("Shows a content note and the quick exit, and keeps the page out of caches."),
    )
    content_note = models.TextField(
        gettext_lazy("content note"),
        blank=True,
        help_text=gettext_lazy("What readers should know before they read on."),
    )
    neutral_title = models.CharField(
        gettext_lazy("neutral title"),
        max_length=120,
        blank=True,
        help_text=gettext_lazy(
            "What the browser's tab and history, search, feeds and share cards show of a sensitive page instead of its"
            " title. Empty: its kind and its date."
        ),
    )
    quick_exit = models.CharField(
        gettext_lazy("quick exit"), max_length=10, choices=Switch, default=Switch.DEFAULT
    )
    comments = models.CharField(
        gettext_lazy("comments"), max_length=10, choices=CommentsChoice, default=CommentsChoice.DEFAULT
    )
    review_date = models.DateField(
        gettext_lazy("to be reviewed on"),
        null=True,
        blank=True,
        help_text=gettext_lazy("When somebody should check that this is still true."),
    )
    corrections = StreamField(
        [("correction", CorrectionBlock())], blank=True, verbose_name=gettext_lazy("corrections")
    )

    base_form_class = BasePageForm
    copy_form_class = StandAloneCopyForm
    override_translatable_fields = [
        SynchronizedField("slug", overridable=False),
        # A page's internal notes to itself are not for translators.
        SynchronizedField("quick_exit", overridable=False),
        SynchronizedField("comments", overridable=False),
    ]
    content_panels = [*Page.content_panels, FieldPanel("standfirst")]
    promote_panels = [*Page.promote_panels, FieldPanel("share_image")]
    settings_panels = [
        # All but Wagtail's dialog for dates, which says nothing of the zone: the screen before publishing has them.
        *Page.settings_panels[1:],
        MultiFieldPanel(
            [
                FieldPanel("sensitive"),
                FieldPanel("content_note"),
                FieldPanel("neutral_title"),
                FieldPanel("quick_exit"),
            ],
            gettext_lazy("Reading safely"),
        ),
        FieldPanel("comments"),
        FieldPanel("review_date"),
        FieldPanel("corrections"),
    ]
    search_fields = [*Page.search_fields, index.SearchField("standfirst")]
    # The fields that hold (start, end) periods, checked for every page that has some.
    periods: list[tuple[str, str]] = []
    # What the page's template follows, joined to the page's own row when it is served.
    served_with: tuple[str, ...] = ()
    # Whether a page of this type can be taken away as one file, when it is not sensitive: see home/kept.py.
    may_be_kept = False
    # What the page is to other sites and to machines: see home/sharing.py and home/structured_data.py.
    shared_as_article = False
    schema_type = "WebPage"
    # How long a list of this page's kind may be before it is paged.
    per_page = 12
    # Whether visitors may comment where the page leaves it to its kind: see comments/opening.py.
    comments_by_default = False

    class Meta:
        abstract = True

    # --- What an editor typed ------------------------------------------------------------------------------------

    def _set_core_field_defaults(self):
        # Wagtail calls this before it validates a page in full and before it saves a draft.
        self._remove_unsafe_characters()
        if not self.slug and self.path and self.title:
            # Wagtail makes no slug of an Arabic title while addresses are Latin.
            self.slug = free_slug(latin_slug(self.title) or "page", self._slug_is_free)
        super()._set_core_field_defaults()

    def _slug_is_free(self, slug: str) -> bool:
        return (
            Page._slug_is_available(slug, self.get_parent(), self) and slug_taken_beside(self, slug) is None
        )

    def _remove_unsafe_characters(self) -> None:
        for field in self._meta.concrete_fields:
            if isinstance(field, StreamField):
                stream = getattr(self, field.name)
                content = json.dumps(stream.get_prep_value(), ensure_ascii=False)
                if UNSAFE.search(content.replace("\\u0000", "\u0000")):
                    setattr(self, field.name, field.to_python(without_unsafe(stream.get_prep_value())))
            elif type(value := self.__dict__.get(field.attname)) is str:
                setattr(self, field.attname, without_unsafe(value))

    def clean(self):
        super().clean()
        errors = {}
        for start, end in self.periods:
            errors |= period_errors(getattr(self, start), getattr(self, end), end)
        if taken := slug_taken_beside(self, self.slug):
            errors["slug"] = slug_taken_message(taken)
        if errors:
            raise ValidationError(errors)

    def make_preview_request(self, original_request=None, preview_mode=None, extra_request_attrs=None):
        if preview_mode == OTHER_LANGUAGE:
            return preview_other_language(self, original_request, extra_request_attrs)
        if preview_mode == ON_ITS_DAY:
            with as_of(self.day_to_preview()):
                return super().make_preview_request(original_request, "", extra_request_attrs)
        return super().make_preview_request(original_request, preview_mode, extra_request_attrs)

    @property
    def preview_modes(self) -> list[tuple[str, str]]:
        return preview_modes_of(self)

    # --- What a reader sees --------------------------------------------------------------------------------------

    @property
    def language(self):
        """The language the page is written in."""
        return language_of(self.locale.language_code)

    def serve(self, request, *args, **kwargs):
        self.refuse_other_language()
        return self.kept_nowhere_if_sensitive(request, super().serve(request, *args, **kwargs))

    def refuse_other_language(self) -> None:
        """Answer 404 for an alias and for a page asked for under the other language's prefix: its words would lie."""
        if self.alias_of_id or self.locale.language_code != current_language().code:
            raise Http404

    def kept_nowhere_if_sensitive(self, request, response):
        """Return the answer, marked to be kept by no cache if its page is sensitive, or what it lists is."""
        if self.is_sensitive or getattr(request, "sensitive_list", False):
            response["Cache-Control"] = "no-store"
        return response

    @property
    def is_sensitive(self) -> bool:
        return self.sensitive

    @classmethod
    def sensitive_pages(cls):
        """Return those of this type that is_sensitive is true of."""
        return cls._base_manager.filter(sensitive=True)

    @property
    def full_title(self) -> str:
        """The title with whatever a reader needs to tell the page from another."""
        return self.title

    @property
    def outside_title(self) -> str:
        """What stands for the page away from it: its title, or words that give nothing of a sensitive page away.

        Lists, feeds, search, share cards and other pages use it; only the page itself shows its title always.
        """
        if not self.is_sensitive:
            return self.full_title
        with override(self.language.code):
            return self.neutral_title or self.kind_and_date()

    def kind_and_date(self) -> str:
        """Return neutral words for a sensitive page that was given none, in the present language."""
        return _("Page of the site")

    @property
    def tab_title(self) -> str:
        """What the browser's tab and history show."""
        return self.outside_title if self.is_sensitive else self.seo_title or self.full_title

    def outside_summary(self) -> str:
        """Return the sentence that stands for the page away from it: none for a sensitive page."""
        return "" if self.is_sensitive else self.summary()

    def get_view_restrictions(self):
        """Ask the database only where a private section is known to hold the page: few sites have any."""
        return (
            super().get_view_restrictions()
            if in_private_section(self)
            else PageViewRestriction.objects.none()
        )

    def get_template(self, request, *args, **kwargs) -> str:
        name = "".join(f"_{letter.lower()}" if letter.isupper() else letter for letter in type(self).__name__)
        return f"pages/{name.lstrip('_')}.html"

    def get_context(self, request, *args, **kwargs) -> dict:
        context = super().get_context(request, *args, **kwargs)
        request.shown_page = self
        context["references"] = References(self)
        return context

    def summary(self) -> str:
        """Return a sentence or two for lists and search engines: the standfirst, or what the page begins with."""
        return excerpt(self.standfirst or self.beginning())

    def beginning(self) -> str:
        """Return the plain words the page begins with, for a page without standfirst."""
        return ""

    @classmethod
    def for_listing(cls):
        """Return the pages of this type with everything that listing() looks at, whatever their number."""
        return cls.objects.select_related("locale", "share_image")

    def listing(self) -> Card:
        """Return what a list shows of this page. Lists never look inside a page of another app."""
        return self.card()

    def card(self, **facts) -> Card:
        """Return the page's card with facts of its type; of a sensitive page it keeps its kind and its date only."""
        if self.is_sensitive:
            facts = {name: facts[name] for name in ("kind", "when", "moment") if name in facts}
        # A place's sign would tell the place.
        sign = sign_of_slug(self.slug) if self.is_sensitive else self.motif
        return Card(
            title=self.outside_title,
            url=self.relative_path,
            summary=self.outside_summary(),
            image=self.card_image,
            sensitive=self.is_sensitive,
            seed=sign.seed,
            harmony=sign.harmony,
            **facts,
        )

    @property
    def card_image(self):
        """The picture of the page's card (SiteImage); None where it may not be shown.

        None for a sensitive page too, of which a list shows nothing.
        """
        image = None if self.is_sensitive else self.share_image
        return image if image and image.may_be_shown_in(self.language.code) else None

    def moments(self) -> tuple[datetime | None, datetime | None]:
        """Return when the page was published and when it was last changed, as readers are told."""
        return self.first_published_at, self.last_published_at

    def structured_data(self, shared) -> list[dict]:
        """Return what machines are told of the page as other sites see it (Sharing), without asking the database."""
        return [web_page(shared, self.schema_type)]

    @property
    def motif(self) -> Sign:
        """The pattern that stands for the page: its own, unless its type knows a place."""
        return sign_of_slug(self.slug)

    @property
    def relative_path(self) -> str:
        """The page's address on this site, without a query: `/fr/mission/`."""
        return path_of(self)
