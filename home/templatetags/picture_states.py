"""What lists of the admin say of a picture: `{% load picture_states %}{{ image|picture_state }}`."""

from django import template

from ..protection.picture_state import state_of

register = template.Library()
register.filter("picture_state", state_of)
