"""What follows when comments go with their page: nothing of them stays in the kept pages, nor in the journal."""

from django.db import transaction
from django.db.models.signals import post_delete
from django.dispatch import receiver

from home.journal import empty_journal
from home.page_cache import content_withdrawn

from .models import Comment


@receiver(post_delete, sender=Comment)
def on_delete(sender, instance, **kwargs):
    if instance.is_shown:
        content_withdrawn()
        transaction.on_commit(empty_journal)
