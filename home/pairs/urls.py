"""Addresses of Wagtail's that ours stand in for; its names keep leading to them. Before Wagtail's own."""

from django.urls import path

from .delete import delete
from .move import move_confirm
from .unpublish import unpublish

urlpatterns = [
    path("pages/<int:page_id>/unpublish/", unpublish),
    path("pages/<int:page_id>/delete/", delete),
    path("pages/<int:page_to_move_id>/move/<int:destination_id>/confirm/", move_confirm),
]
