"""Words that stand in the other language, and what keeps a translation from being a page."""

from collections.abc import Iterator

from django.core.exceptions import ValidationError
from django.utils.html import format_html
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from ...alignment.progress import untranslated_in
from ...models import BasePage
from ..findings import Finding, Html, Level


def findings(page) -> Iterator[Finding]:
    """Yield what is wrong with a page as a version of another one."""
    if not isinstance(page, BasePage):
        return
    yield from _errors(page)
    if missing := untranslated_in(page):
        message = ngettext(
            "%(count)d passage is not translated: readers would see it in the other language.",
            "%(count)d passages are not translated: readers would see them in the other language.",
            missing,
        )
        yield Finding("untranslated", Level.ASKS, Html(message % {"count": missing}), missing)


def _errors(page: BasePage) -> Iterator[Finding]:
    try:
        page.full_clean()
    except ValidationError as error:
        for message in dict.fromkeys(_messages(page, error)):
            yield Finding("invalid", Level.BLOCKS, message)


def _messages(page: BasePage, error: ValidationError) -> Iterator[Html]:
    for name, errors in error.error_dict.items():
        label = _label(page, name)
        for message in (message for one in errors for message in one.messages):
            # Messages are of the editor's language already; a refused title stands in some.
            words = _("%(field)s: %(message)s") % {"field": label, "message": message} if label else message
            yield Html(format_html("{}", words))


def _label(page: BasePage, name: str) -> str:
    names = {field.name: field for field in page._meta.concrete_fields}
    return str(names[name].verbose_name).capitalize() if name in names else ""
