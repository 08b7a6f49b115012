"""What the head and the share row say of a page: `{% load sharing %}{% sharing as shared %}`."""

from django import template

from ..sharing import Sharing

register = template.Library()


@register.simple_tag(takes_context=True)
def sharing(context, part="") -> Sharing | None:
    """Return what is shared of the page that is shown, or of a part of it; None on an address that is no page."""
    page = context.get("page")
    return Sharing(context["frame"], page, str(part or "")) if hasattr(page, "outside_title") else None
