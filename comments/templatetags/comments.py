"""How a comment's words are shown."""

from django import template

register = template.Library()
