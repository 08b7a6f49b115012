"""Where visitors may write: as the page says, or its kind; never when the site's switch is off or the time is over."""

from datetime import timedelta

from django.utils import timezone

from home.models.base_page import CommentsChoice


def takes_comments(page) -> bool:
    """Whether a page (BasePage) takes comments, by its own choice or as its kind does; sensitive ones only if asked."""
    choice = getattr(page, "comments", CommentsChoice.CLOSED)
    if choice != CommentsChoice.DEFAULT:
        return choice == CommentsChoice.OPEN
    return page.comments_by_default and not page.is_sensitive


def closes_at(page, site_settings):
    """Return when a page's comments close by themselves (aware datetime); None for never."""
    days = site_settings.comments_close_after
    published = page.moments()[0]
    return published + timedelta(days=days) if days is not None and published else None


def is_open(page, site_settings) -> bool:
    """Whether a new comment may be posted on a page now."""
    if not site_settings.comments_open or not takes_comments(page):
        return False
    closing = closes_at(page, site_settings)
    return closing is None or timezone.now() < closing
