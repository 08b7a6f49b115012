"""News: an index with its archives and feeds, and the items."""

from .news_index_page import NewsIndexPage
from .news_page import NewsPage

__all__ = ["NewsIndexPage", "NewsPage"]
