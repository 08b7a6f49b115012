"""In the forms and lists of those who write: what is overdue is amber, with the way to say that it is still true."""

from django.contrib import messages
from django.urls import reverse
from django.utils.html import format_html
from django.utils.http import urlencode
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from wagtail import hooks
from wagtail.admin.ui.tables import Column

from ..dates import long_date
from .facts import Fact, fact_of

# Before wagtail-localize answers for a translation's form.
EARLY = -200


@hooks.register("before_edit_page", order=EARLY)
def overdue_page(request, page):
    """Say above a page's form that its facts are overdue."""
    _say_what_is_overdue(request, page)


@hooks.register("before_edit_snippet", order=EARLY)
def overdue_record(request, record):
    """Say above a record's form that it is overdue."""
    _say_what_is_overdue(request, record)


def _say_what_is_overdue(request, thing) -> None:
    if request.method != "GET" or not getattr(thing, "live", False):
        return
    fact = fact_of(thing)
    if fact and fact.is_overdue:
        address = reverse("verify_fact", args=[fact.code, thing.pk])
        messages.warning(
            request,
            format_html(
                '{} <a href="{}?{}">{}</a>',
                _words(fact),
                address,
                urlencode({"next": fact.edit_url}),
                _("Is it still true?"),
            ),
        )


def _words(fact: Fact) -> str:
    if fact.verified_on is None:
        return _("Nobody has verified yet that this is still true.")
    return _("Last verified on %(date)s: to be verified again.") % {"date": long_date(fact.verified_on)}


class VerifiedColumn(Column):
    """The day on which a record was last verified, amber where that is too long ago."""

    cell_template_name = "ageing/cell.html"

    def __init__(self):
        super().__init__("verified_on", label=gettext_lazy("Verified on"), sort_key="verified_on")

    def get_value(self, instance):
        return fact_of(instance)
