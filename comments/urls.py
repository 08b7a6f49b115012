"""The addresses of comments below a language's prefix. What is answered here is kept by no cache."""

from django.urls import path

from .permalink_view import permalink
from .posting_view import comment_form
from .receipt_view import receipt
from .report_view import report

urlpatterns = [
    path("commentaires/recu/", receipt, name="comment_receipt"),
    path("commentaires/<int:page_id>/", comment_form, name="comment_post"),
    path("commentaires/<int:page_id>/<int:comment_id>/", permalink, name="comment_permalink"),
    path("commentaires/<int:page_id>/<int:comment_id>/signaler/", report, name="comment_report"),
]
