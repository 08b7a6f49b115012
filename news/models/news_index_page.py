from django.http import Http404
from django.shortcuts import get_object_or_404
from django.utils.translation import gettext_lazy as _
from wagtail.contrib.routable_page.models import RoutablePageMixin, path

from home.cards import with_pictures
from home.models import IndexPage, Label
from home.paging import paged
from home.siblings import public_pages

from ..feeds import NewsFeed
from .news_page import NewsPage


class NewsIndexPage(RoutablePageMixin, IndexPage):
    """All the news of one language, with archives by year and by label, each with its own feed."""

    subpage_types = ["news.NewsPage"]

    class Meta:
        verbose_name = _("news index")

    def serve(self, request, *args, **kwargs):
        # The routes' own serve() passes by that of every other page.
        self.refuse_other_language()
        return self.kept_nowhere_if_sensitive(request, super().serve(request, *args, **kwargs))

    def items(self):
        """The index's items, newest first, with what a card shows of each."""
        return self.listed(NewsPage).order_by("-published_at", "-pk")

    @path("")
    def everything(self, request):
        return self._answer(request, self.items())

    @path("annee/<int:year>/")
    def of_year(self, request, year):
        of_year = (
            NewsPage.objects.filter(published_at__year=year) if 1 < year < 9999 else NewsPage.objects.none()
        )
        codes = set(public_pages(of_year).values_list("locale__language_code", flat=True))
        if self.language.code not in codes:
            raise Http404
        if len(codes) == 1:
            request.only_in_this_language = True
        items = self.items().filter(published_at__year=year)
        return self._answer(request, items, year=year)

    @path("sujet/<slug:slug>/")
    def of_label(self, request, slug):
        label = self._label(request, slug)
        return self._answer(request, self.items().filter(labels=label), label=label)

    @path("rss/")
    def feed(self, request):
        return NewsFeed()(request, index=self, label=None)

    @path("sujet/<slug:slug>/rss/")
    def label_feed(self, request, slug):
        return NewsFeed()(request, index=self, label=self._label(request, slug))

    @staticmethod
    def _label(request, slug: str) -> Label:
        label = get_object_or_404(Label, slug=slug)
        # What a sensitive label lists is as sensitive as a page.
        request.sensitive_list = label.sensitive
        return label

    def _answer(self, request, items, **narrowed):
        page = paged(request, items, self.per_page)
        years = public_pages(NewsPage.objects.child_of(self)).dates("published_at", "year", order="DESC")
        return self.render(
            request,
            context_overrides={
                "paging": page,
                "cards": with_pictures(item.listing() for item in page.object_list),
                "years": [day.year for day in years],
                "labels": list(Label.objects.all()),
                **narrowed,
            },
        )
