"""The foundation's part of the admin: records in their menu, right direction while typing, and translation rules."""

from django.templatetags.static import static
from django.utils.html import format_html
from django.utils.translation import gettext_lazy as _
from wagtail import hooks
from wagtail.admin.ui.tables import LiveStatusTagColumn
from wagtail.snippets.models import register_snippet
from wagtail.snippets.views.snippets import SnippetViewSet, SnippetViewSetGroup

from . import (
    late_words,
    media_views,
    safety_hooks,
    timer_desk,
    translation_hooks,
)
from .ageing import report as ageing_report
from .ageing.editing import VerifiedColumn
from .alignment import hooks as alignment_hooks
from .guide import desk as guide_desk
from .models import Agreement, HelpContact, KeyFigure, Label, Partner, Place, Registration, Service
from .notices import account, desk
from .pairs import copy, delete, free, move, restore, translators, two_editors, unpublish
from .protection import (
    consent_desk,
    consent_history,
    consent_report,
    file_rights,
    image_chooser,
    picture_desk,
    picture_views,
    text_desk,
)
from .publishing import hooks as publishing_hooks
from .publishing import other_ways, review_hooks
from .roles import pages, users


class PlaceViewSet(SnippetViewSet):
    model = Place
    icon = "globe"
    list_display = ["__str__", "name_ar", "kind", "within"]
    list_filter = ["kind"]


class PartnerViewSet(SnippetViewSet):
    model = Partner
    icon = "group"
    list_display = ["__str__", "name_ar", "kind"]
    list_filter = ["kind"]


class ServiceViewSet(SnippetViewSet):
    model = Service
    icon = "pick"
    list_display = ["__str__", "name_ar", "kind"]
    list_filter = ["kind"]


class LabelViewSet(SnippetViewSet):
    model = Label
    icon = "tag"
    list_display = ["__str__", "name_ar", "slug", "sensitive"]


class KeyFigureViewSet(SnippetViewSet):
    model = KeyFigure
    icon = "order"
    list_display = ["__str__", "value", "unit", "as_of", VerifiedColumn(), LiveStatusTagColumn()]


class AgreementViewSet(SnippetViewSet):
    model = Agreement
    icon = "doc-full-inverse"
    list_display = ["__str__", "kind", "signed_on", LiveStatusTagColumn()]


class RegistrationViewSet(SnippetViewSet):
    model = Registration
    icon = "key"


class HelpContactViewSet(SnippetViewSet):
    model = HelpContact
    icon = "help"
    list_display = ["__str__", "phone", VerifiedColumn(), LiveStatusTagColumn()]


class RecordsGroup(SnippetViewSetGroup):
    """The facts and names that both languages share."""

    menu_label = _("Records")
    menu_icon = "table"
    menu_order = 250
    items = (
        PlaceViewSet,
        PartnerViewSet,
        ServiceViewSet,
        LabelViewSet,
        KeyFigureViewSet,
        AgreementViewSet,
        RegistrationViewSet,
        HelpContactViewSet,
    )


register_snippet(RecordsGroup)


@hooks.register("insert_global_admin_css")
def direction_while_typing():
    """Give each field the direction of what is typed in it. A file: the hook's output reaches public pages too."""
    return format_html('<link rel="stylesheet" href="{}">', static("css/admin.css"))
