"""What every template may ask for."""

from .shown import PageComments


def visitor_comments(request) -> dict:
    """Add `visitor_comments`, the comments of the page being shown. It asks nothing before a template does."""
    return {"visitor_comments": PageComments(request)}
