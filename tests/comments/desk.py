"""A moderator at the queue: what it shows, and its forms."""

from django.urls import reverse
from wagtail.models import ModelLogEntry
from wagtail.users.models import UserProfile

from comments.models import Comment
from tests.public.support import soup, words

QUEUE = reverse("comments_queue")
PHONE = "06 12 34 56 78"


def in_language(client, code: str):
    profile = UserProfile.get_for_user(client.user)
    profile.preferred_language = code
    profile.save()
    return client


def card(html, comment):
    return html.find(id=f"comment--{comment.pk}")


def numbers(response) -> list[int]:
    """The comments of a list, in its order."""
    return [int(one["id"].removeprefix("comment--")) for one in soup(response).select("[data-desk-card]")]


def named(comment, version=None) -> str:
    return f"{comment.pk}:{comment.version if version is None else version}"


def act(client, action, *comments, follow=True, **fields):
    data = {"action": action, "comment": [named(one) for one in comments]} | fields
    return client.post(reverse("comments_decide"), data, follow=follow)


def told(response) -> str:
    return words(soup(response).find(class_="messages"))


def state(comment) -> str:
    return Comment.objects.get(pk=comment.pk).state


def actions(comment) -> list[str]:
    entries = ModelLogEntry.objects.for_instance(comment).order_by("timestamp", "pk")
    return [entry.action.removeprefix("comments.") for entry in entries]


def mask(client, comment, version=None, **fields):
    return client.post(reverse("comments_mask"), {"comment": named(comment, version)} | fields)
