"""Withdrawing a consent: what will happen is shown first; then it is done, in one request."""

from django.core.exceptions import PermissionDenied
from django.shortcuts import get_object_or_404, redirect
from django.urls import path, reverse
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.generic import TemplateView
from wagtail import hooks
from wagtail.admin import messages
from wagtail.admin.views.generic.base import WagtailAdminTemplateMixin
from wagtail.admin.widgets.button import Button

from ..models import Consent
from . import consent_work
from .affected_list import affected_by
from .consent_rights import may_withdraw


class WithdrawConsent(WagtailAdminTemplateMixin, TemplateView):
    template_name = "protection/consent_withdraw.html"
    page_title = gettext_lazy("Withdraw a consent")
    header_icon = "clipboard-list"

    def dispatch(self, request, consent_id: int):
        if not may_withdraw(request.user):
            raise PermissionDenied
        self.consent = get_object_or_404(Consent, pk=consent_id)
        return super().dispatch(request)

    def get_page_subtitle(self):
        return self.consent.reference

    def get_breadcrumbs_items(self):
        listed = {"url": reverse("wagtailsnippets_home_consent:list"), "label": _("Consents")}
        return [
            *super().get_breadcrumbs_items(),
            listed,
            {"url": "", "label": self.page_title, "sublabel": self.consent.reference},
        ]

    def get_context_data(self, **kwargs):
        affected = affected_by(consent_work.pictures_in(self.consent), self.request.user)
        return super().get_context_data(consent=self.consent, affected=affected, **kwargs)

    def post(self, request):
        if consent_work.withdraw(self.consent, request.user):
            messages.success(request, _("Consent %(reference)s is withdrawn.") % {"reference": self.consent})
        else:
            messages.warning(
                request, _("Consent %(reference)s had been withdrawn already.") % {"reference": self.consent}
            )
        return redirect("wagtailsnippets_home_consent:inspect", self.consent.pk)


@hooks.register("register_admin_urls")
def withdraw_address():
    return [path("consents/<int:consent_id>/withdraw/", WithdrawConsent.as_view(), name="consent_withdraw")]


def withdraw_button(consent: Consent, user) -> list[Button]:
    """Return the button that leads to this screen, for who may use it."""
    if consent.withdrawn_on or not may_withdraw(user):
        return []
    address = reverse("consent_withdraw", args=[consent.pk])
    return [Button(_("Withdraw…"), url=address, icon_name="cross", priority=5)]
