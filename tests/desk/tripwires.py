"""What the tripwires share: pages without our help, and a word about what may go."""

from django.contrib.messages.storage.fallback import FallbackStorage
from django.contrib.sessions.backends.cache import SessionStore
from django.test import RequestFactory
from wagtail.models import Locale
from wagtail_localize.operations import translate_object

from home.models import StandardPage
from tests.admin.forms import committed, home
from tests.admin.translating import version

FRENCH, CHANGED = "Titre canari", "Titre canari changé"


def trap(still_there, what: str) -> None:
    """Check that a trap is still there. `what` names what of ours is no longer needed once it is not."""
    assert still_there, f"Upstream mended it. Look at what is now done twice, and drop: {what}"


def arabic() -> Locale:
    return Locale.objects.get(language_code="ar")


def original(parent=None, live: bool = True, **fields) -> StandardPage:
    """Return a French page of one sentence, published, without another language."""
    page = StandardPage(title=FRENCH, slug=fields.pop("slug", "canari"), locale=home("fr").locale, **fields)
    (parent or home("fr")).add_child(instance=page)
    if live:
        with committed():
            page.save_revision().publish()
    return StandardPage.objects.get(pk=page.pk)


def translated(page) -> StandardPage:
    """Have a page translated by wagtail-localize and return the translation."""
    with committed():
        translate_object(page, [arabic()])
    return version(page, "ar")


def request_of(user, method: str = "post", address: str = "/", **data):
    """Return a request as it reaches a view of upstream's, which we call without its address."""
    request = getattr(RequestFactory(), method)(address, data)
    request.user, request.session = user, SessionStore()
    request._messages = FallbackStorage(request)
    return request
