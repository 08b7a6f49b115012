"""The consent register in the admin: its list and its screens."""

import django_filters
from django.contrib.auth.models import Permission
from django.core.exceptions import PermissionDenied
from django.shortcuts import redirect
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, gettext_noop
from wagtail import hooks
from wagtail.admin import messages
from wagtail.admin.filters import WagtailFilterSet
from wagtail.admin.ui.tables import Column, StatusTagColumn
from wagtail.snippets.models import register_snippet
from wagtail.snippets.views.snippets import (
    CreateView,
    DeleteView,
    EditView,
    IndexView,
    InspectView,
    SnippetViewSet,
)

from ..dates import long_date
from ..models import Consent, ConsentPicture, SiteImage
from ..models.consents import new_reference
from . import consent_work
from .affected_list import affected_by
from .consent_form import EDIT_HANDLER
from .consent_rights import may_withdraw, policy
from .consent_withdraw import withdraw_button
from .picture_state import sentence_on

BETWEEN = " · "


class ConsentFilters(WagtailFilterSet):
    state = django_filters.ChoiceFilter(
        label=gettext_lazy("State"), choices=Consent.State.choices, method="in_state"
    )

    class Meta:
        model = Consent
        fields: list[str] = []

    def in_state(self, consents, name, value):
        return consents.filter(Consent.in_state(value))


class ConsentList(IndexView):
    def get_edit_url(self, instance):
        allowed = policy.user_has_permission_for_instance(self.request.user, "change", instance)
        return super().get_edit_url(instance) if allowed else None

    @property
    def columns(self):
        # Without the boxes that choose many: consents are withdrawn and deleted one at a time.
        return super().columns[1:]

    def get_list_more_buttons(self, instance):
        return [*super().get_list_more_buttons(instance), *withdraw_button(instance, self.request.user)]


class RecordConsent(CreateView):
    def get_initial_form_instance(self):
        consent = Consent(reference=_free_reference())
        number = self.request.GET.get("image", "")
        if number.isascii() and number.isdigit() and len(number) < 10:
            images = SiteImage.objects.filter(pk=number)
            consent.pictures = [ConsentPicture(image=image) for image in images]
            ended = Consent.objects.filter(Consent.in_state(Consent.State.EXPIRED), renewed_by=None)
            # Of several people nobody but the editor knows whose consent this is.
            consent.renews = _only(ended.filter(pictures__image__in=images))
        return consent

    def save_instance(self):
        self.form.instance.recorded_by = self.request.user
        consent = self.form.save()
        consent_work.carry_out(consent, "recorded", self.request.user)
        return consent

    def save_action(self):
        response = super().save_action()
        _tell_what_is_still_missing(self.request, self.object)
        return response


class ChangeConsent(EditView):
    def dispatch(self, request, *args, **kwargs):
        consent = self.get_object()
        if self.user_has_permission_for_instance("change", consent):
            return super().dispatch(request, *args, **kwargs)
        # Those who may change the others are shown what became of this one.
        return redirect("wagtailsnippets_home_consent:inspect", consent.pk)

    @property
    def header_more_buttons(self):
        return [*super().header_more_buttons, *withdraw_button(self.object, self.request.user)]

    def save_instance(self):
        before = consent_work.pictures_in(self.object)
        # Somebody may have withdrawn it since it was read.
        stored = Consent.objects.select_for_update().filter(pk=self.object.pk)
        self.form.instance.withdrawn_on = stored.values_list("withdrawn_on", flat=True).get()
        if not self.user_has_permission_for_instance("change", self.form.instance):
            raise PermissionDenied
        consent = self.form.save()
        if self.form.has_changed():
            consent_work.carry_out(consent, "changed", self.request.user, before)
        return consent

    def save_action(self):
        response = super().save_action()
        _tell_what_is_still_missing(self.request, self.object)
        return response


class LookAtConsent(InspectView):
    template_name = "protection/consent_inspect.html"

    def get_edit_url(self):
        allowed = self.permission_policy.user_has_permission_for_instance(
            self.request.user, "change", self.object
        )
        return super().get_edit_url() if allowed else None

    @property
    def header_more_buttons(self):
        return [*super().header_more_buttons, *withdraw_button(self.object, self.request.user)]

    def get_context_data(self, **kwargs):
        affected = affected_by(consent_work.pictures_in(self.object), self.request.user)
        can_withdraw = not self.object.withdrawn_on and may_withdraw(self.request.user)
        return super().get_context_data(
            consent=self.object, affected=affected, can_withdraw=can_withdraw, **kwargs
        )


class DeleteConsent(DeleteView):
    def delete_action(self):
        consent_work.delete(self.object, self.request.user)

    @property
    def confirmation_message(self):
        if self.object.withdrawn_on:
            return _(
                "Delete this consent? The register then no longer knows that it was withdrawn, and its pictures are"
                " judged without it: some may be shown again."
            )
        return _("Delete this consent? Its pictures are no longer shown where nothing else allows it.")


class ConsentViewSet(SnippetViewSet):
    """Consents, beside the pictures that they are about."""

    model = Consent
    base_url_path = "consents"
    icon = "clipboard-list"
    menu_label = gettext_lazy("Consents")
    menu_name = "consents"
    menu_order = 310
    add_to_admin_menu = True
    edit_handler = EDIT_HANDLER
    filterset_class = ConsentFilters
    search_fields = ["reference"]
    permission_policy = policy
    copy_view_enabled = False
    inspect_view_enabled = True
    # Not the list of other snippets, which has what is done with many at once.
    index_template_name = "wagtailadmin/generic/index.html"
    inspect_template_name = LookAtConsent.template_name
    index_view_class = ConsentList
    add_view_class = RecordConsent
    edit_view_class = ChangeConsent
    inspect_view_class = LookAtConsent
    delete_view_class = DeleteConsent
    list_display = [
        "reference",
        StatusTagColumn(
            "state",
            label=gettext_lazy("State"),
            accessor=lambda one: one.state.label,
            primary=lambda one: one.state == Consent.State.VALID,
        ),
        Column("uses", label=gettext_lazy("What for"), accessor=lambda one: BETWEEN.join(one.uses)),
        Column(
            "languages", label=gettext_lazy("Languages"), accessor=lambda one: BETWEEN.join(one.languages)
        ),
        Column(
            "given_on",
            label=gettext_lazy("Given on"),
            accessor=lambda one: long_date(one.given_on),
            sort_key="given_on",
        ),
        Column(
            "expires_on",
            label=gettext_lazy("Valid until"),
            accessor=lambda one: long_date(one.expires_on),
            sort_key="expires_on",
        ),
    ]
    list_export = [
        "reference",
        "for_site",
        "for_social",
        "for_print",
        "in_french",
        "in_arabic",
        "given_on",
        "expires_on",
        "withdrawn_on",
    ]

    def register_chooser_viewset(self):
        """Nothing chooses a consent, and Wagtail's chooser would show the register to whoever enters the admin."""


register_snippet(ConsentViewSet)


# The permission's name as the database has it: the group editor translates it when it shows it.
gettext_noop("Can withdraw, seal and delete to protect people")


@hooks.register("register_permissions")
def protecting_in_group_editor():
    return Permission.objects.filter(content_type__app_label="home", codename="protect_people")


@hooks.register("before_delete_snippet")
def one_consent_at_a_time(request, instances):
    """Wagtail's deletion of many at once would settle no picture: it is not for consents."""
    consents = [one for one in instances if isinstance(one, Consent)]
    if consents and request.resolver_match.url_name != "delete":
        messages.error(request, _("Consents are deleted one at a time."))
        return redirect("wagtailsnippets_home_consent:list")
    return None


def _only(consents) -> Consent | None:
    found = list(consents[:2])
    return found[0] if len(found) == 1 else None


def _free_reference() -> str:
    reference = new_reference()
    while Consent.objects.filter(reference=reference).exists():
        reference = new_reference()
    return reference


def _tell_what_is_still_missing(request, consent: Consent) -> None:
    """Say which pictures of a consent are not shown all the same, and why."""
    for image in SiteImage.objects.filter(consents__consent=consent).order_by("pk"):
        if not image.may_be_public:
            name = _("Picture “%(title)s”:") % {"title": image.title}
            open_it = messages.button(reverse("wagtailimages:edit", args=[image.pk]), _("Open the picture"))
            messages.warning(request, f"{name} {sentence_on(image)}", buttons=[open_it])
