"""RSS in each language, for all the news or for one label."""

from django.contrib.syndication.views import Feed
from django.utils.translation import gettext as _

from home.languages import current_language
from home.rich_text import typeset
from home.structure import structure_of

LENGTH = 20


class NewsFeed(Feed):
    """The newest items of one index. A sensitive item gives its neutral title, its address and its day only."""

    def get_object(self, request, index, label):
        self.settings = structure_of(request).settings
        self.language = current_language().tag.lower()
        return index, label

    def title(self, feed):
        index, label = feed
        if index.is_sensitive or (label and label.sensitive):
            return index.outside_title
        name = str(self.settings.words()) or index.title
        return f"{name} – {label.words() if label else index.title}"

    def link(self, feed):
        index, label = feed
        return index.relative_path + (f"sujet/{label.slug}/" if label else "")

    def feed_url(self, feed):
        return self.link(feed) + "rss/"

    def description(self, feed):
        index, _label = feed
        return index.outside_summary()

    def items(self, feed):
        index, label = feed
        items = index.items()
        return (items.filter(labels=label) if label else items)[:LENGTH]

    def item_title(self, item):
        return typeset(item.outside_title, current_language())

    def item_description(self, item):
        return (
            _("This item carries a content note.")
            if item.is_sensitive
            else typeset(item.summary(), current_language())
        )

    def item_link(self, item):
        return item.relative_path

    def item_pubdate(self, item):
        return item.published_at

    def item_updateddate(self, item):
        return item.updated_at or item.published_at

    def item_categories(self, item):
        return [] if item.is_sensitive else [str(label.words()) for label in item.shown_labels]
