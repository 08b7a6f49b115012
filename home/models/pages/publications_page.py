from itertools import groupby

from django.utils.translation import gettext_lazy as _

from ...paging import paged
from ..base_page import BasePage
from ..documents import SiteDocument


class PublicationsPage(BasePage):
    """The documents the association publishes, by year, with their kind and language."""

    schema_type = "CollectionPage"
    max_count_per_parent = 1
    parent_page_types = ["home.HomePage"]
    subpage_types: list[str] = []
    per_page = 30

    class Meta:
        verbose_name = _("publications page")

    def get_context(self, request, *args, **kwargs) -> dict:
        context = super().get_context(request, *args, **kwargs)
        documents = SiteDocument.objects.filter(show_in_publications=True, withheld="").order_by(
            "-published_on", "title"
        )
        page = paged(request, documents, self.per_page)
        years = groupby(page.object_list, key=lambda document: document.published_on.year)
        context |= {"paging": page, "years": [(year, list(items)) for year, items in years]}
        return context
