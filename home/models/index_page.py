"""What the indexes of news, caravans and campaigns share."""

from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel

from ..siblings import public_pages
from .base_page import BasePage


class IndexPage(BasePage):
    """A page that lists its children: one of its kind under the home page of each language."""

    introduction = models.TextField(_("introduction"), blank=True)

    schema_type = "CollectionPage"
    content_panels = [*BasePage.content_panels, FieldPanel("introduction")]
    max_count_per_parent = 1
    parent_page_types = ["home.HomePage"]

    class Meta:
        abstract = True

    def beginning(self) -> str:
        return self.introduction

    def listed(self, model):
        """Return the public children of a type, with what their cards show."""
        return public_pages(model.for_listing().child_of(self))
