"""The addresses at which a browser looks: one for each template and each form it takes, and the staff's style page."""

from collections.abc import Iterator

from django.test import Client
from django.urls import reverse
from django.utils.translation import override

from home.models import User
from tests.public.support import ARTICLE, FRENCH_ONLY, SENSITIVE, TEMPLATES, page_at

# The text is in one language only, so the other one says so.
MISSING = {"fr": "/ar/actualites/cinquieme-rapport-2024/", "ar": f"/fr/{FRENCH_ONLY}"}


def every_template(code: str) -> Iterator[str]:
    """Yield an address for every template a reader meets in a language, the version to keep included."""
    yield from (f"/{code}/{address}" for address in TEMPLATES.values())
    yield f"/{code}/{SENSITIVE}"
    yield f"/{code}/traduction/{page_at(MISSING[code]).pk}/"
    kept = page_at(f"/{code}/{ARTICLE}")
    yield reverse_in(code, "version_to_keep", kept.pk, kept.slug)


def reverse_in(code: str, name: str, *arguments) -> str:
    """Return an address in a language whatever language is active."""
    with override(code):
        return reverse(name, args=arguments)


def style_page() -> str:
    """Return the address of the page that shows every component: the staff's only."""
    return reverse("style_page")


def staff() -> Client:
    """Return the client of somebody who may open the style page."""
    client = Client()
    client.force_login(
        User.objects.create_superuser("stylist", "stylist@example.org", "a-long-password-of-tests")
    )
    return client
