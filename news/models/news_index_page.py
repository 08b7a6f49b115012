from django.db import models
from django.http import Http404
from django.shortcuts import get_object_or_404
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel
from wagtail.contrib.routable_page.models import RoutablePageMixin, path

from home.models import BasePage, Label
from home.paging import paged

from ..feeds import NewsFeed
from .news_page import NewsPage


class NewsIndexPage(RoutablePageMixin, BasePage):
    """All the news of one language, with archives by year and by label, each with its own feed."""

    introduction = models.TextField(_("introduction"), blank=True)

    content_panels = [*BasePage.content_panels, FieldPanel("introduction")]
    max_count_per_parent = 1
    parent_page_types = ["home.HomePage"]
    subpage_types = ["news.NewsPage"]

    class Meta:
        verbose_name = _("news index")

    def items(self):
        """The index's items, newest first, with what a card shows of each."""
        return (
            NewsPage.objects.child_of(self)
            .live()
            .filter(alias_of=None)
            .select_related("locale")
            .prefetch_related("labels")
            .order_by("-published_at", "-pk")
        )

    @path("")
    def everything(self, request):
        return self._answer(request, self.items())

    @path("annee/<int:year>/")
    def of_year(self, request, year):
        items = self.items().filter(published_at__year=year) if 1 <= year <= 9999 else NewsPage.objects.none()
        if not items.exists():
            raise Http404
        return self._answer(request, items, year=year)

    @path("sujet/<slug:slug>/")
    def of_label(self, request, slug):
        label = get_object_or_404(Label, slug=slug)
        return self._answer(request, self.items().filter(labels=label), label=label)

    @path("rss/")
    def feed(self, request):
        return NewsFeed()(request, index=self, label=None)

    @path("sujet/<slug:slug>/rss/")
    def label_feed(self, request, slug):
        return NewsFeed()(request, index=self, label=get_object_or_404(Label, slug=slug))

    def _answer(self, request, items, **narrowed):
        page = paged(request, items, self.per_page)
        years = (
            NewsPage.objects.child_of(self)
            .live()
            .filter(alias_of=None)
            .dates("published_at", "year", order="DESC")
        )
        return self.render(
            request,
            context_overrides={
                "paging": page,
                "cards": [item.listing() for item in page.object_list],
                "years": [day.year for day in years],
                "labels": list(Label.objects.all()),
                **narrowed,
            },
        )
