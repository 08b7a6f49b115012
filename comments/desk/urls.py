"""The desk's addresses, below the admin's `comments/`. Wagtail asks for the log-in before any of them."""

from django.urls import path

from .decisions import decide, erase, mask, reply
from .export import export
from .lists import history, one, queue

urlpatterns = [
    path("", queue, name="comments_queue"),
    path("decide/", decide, name="comments_decide"),
    path("mask/", mask, name="comments_mask"),
    path("reply/", reply, name="comments_reply"),
    path("erase/", erase, name="comments_erase"),
    path("export/", export, name="comments_export"),
    path("<int:comment_id>/", one, name="comments_one"),
    path("<int:comment_id>/history/", history, name="comments_history"),
]
