from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, FieldRowPanel
from wagtail.fields import RichTextField, StreamField
from wagtail.search import index

from ...blocks.bodies import StandardBody
from ...blocks.prose import TEXT_FEATURES
from ...citations import cited_articles
from ...dates import PartialDateField
from ...rich_text import NoteMarks
from ...sections import sections_of
from ...text import plain_text
from ..base_page import BasePage
from ..help_contacts import HelpContact
from ..mixins import CitesArticles, NotesMixin


class StandardPage(NotesMixin, CitesArticles, BasePage):
    """A page of the institution: its kind says what it is for, its body holds ordered sections of any family."""

    class Kind(models.TextChoices):
        MISSION = "mission", _("Mission")
        ABOUT = "about", _("About us")
        NETWORKS = "networks", _("Partners and networks")
        MESSAGE = "message", _("Message from the management")
        SERVICES = "services", _("Services")
        HELP = "help", _("Help")
        SAFETY = "safety", _("Staying safe online")
        CONTACT = "contact", _("Contact")
        ACCESSIBILITY = "accessibility", _("Accessibility")
        PRIVACY = "privacy", _("Personal data")
        LEGAL = "legal", _("Legal notice")

    kind = models.CharField(_("kind"), max_length=20, choices=Kind, default=Kind.ABOUT)
    founded = PartialDateField(_("founded"))
    introduction = RichTextField(_("introduction"), blank=True, features=TEXT_FEATURES)
    body = StreamField(StandardBody(), blank=True, verbose_name=_("body"))

    fields_with_marks = ["introduction", "body"]
    content_panels = [
        *BasePage.content_panels,
        FieldRowPanel([FieldPanel("kind"), FieldPanel("founded")]),
        FieldPanel("introduction"),
        FieldPanel("body"),
        *NotesMixin.note_panels,
        *CitesArticles.citation_panels,
    ]
    search_fields = [*BasePage.search_fields, index.SearchField("introduction"), index.SearchField("body")]
    parent_page_types = ["home.HomePage", "home.StandardPage"]
    subpage_types = ["home.StandardPage"]

    class Meta:
        verbose_name = _("page")
        verbose_name_plural = _("pages")

    @property
    def may_be_kept(self) -> bool:
        """Every kind but those that are only worth reading as they stand today."""
        kinds = self.Kind
        return self.kind not in (kinds.CONTACT, kinds.ACCESSIBILITY, kinds.PRIVACY, kinds.LEGAL)

    @property
    def comments_by_default(self) -> bool:
        """The pages that tell what the association is and does: the others inform, or must not be written under."""
        return self.kind in (self.Kind.MISSION, self.Kind.ABOUT)

    @property
    def schema_type(self) -> str:
        """The name that schema.org has for pages of this kind."""
        about = (self.Kind.MISSION, self.Kind.ABOUT, self.Kind.NETWORKS, self.Kind.MESSAGE)
        return (
            "AboutPage"
            if self.kind in about
            else "ContactPage"
            if self.kind == self.Kind.CONTACT
            else "WebPage"
        )

    def beginning(self) -> str:
        return plain_text(self.introduction)

    def get_context(self, request, *args, **kwargs) -> dict:
        context = super().get_context(request, *args, **kwargs)
        context |= {
            "marks": NoteMarks(len(self.notes)),
            "sections": sections_of(self.body),
            "cited": cited_articles(self.citations),
            "contacts": list(HelpContact.objects.shown()) if self.kind in ("help", "contact") else [],
        }
        return context
