"""Caravans, instruments and positions in the admin's menu."""

from django.utils.translation import gettext_lazy as _
from wagtail.admin.ui.tables import LiveStatusTagColumn
from wagtail.snippets.models import register_snippet
from wagtail.snippets.views.snippets import SnippetViewSet, SnippetViewSetGroup

from home.ageing.editing import VerifiedColumn

from .models import Caravan, Instrument, OfficialText, Position


class CaravanViewSet(SnippetViewSet):
    model = Caravan
    icon = "site"
    add_to_admin_menu = True
    menu_order = 240
    menu_label = _("Caravans")
    list_display = ["reference", "status", "start", LiveStatusTagColumn()]
    list_filter = ["status"]


class InstrumentViewSet(SnippetViewSet):
    model = Instrument
    icon = "doc-full"


class OfficialTextViewSet(SnippetViewSet):
    model = OfficialText
    icon = "openquote"
    list_display = ["__str__", "edition"]
    list_filter = ["instrument", "language"]


class PositionViewSet(SnippetViewSet):
    model = Position
    icon = "pin"
    list_display = [
        "__str__",
        "instrument",
        "article",
        "date",
        "certainty",
        VerifiedColumn(),
        LiveStatusTagColumn(),
    ]
    list_filter = ["instrument"]


class TreatiesGroup(SnippetViewSetGroup):
    """What the site knows of treaties outside its pages."""

    menu_label = _("Treaties")
    menu_icon = "doc-full"
    menu_order = 260
    items = (InstrumentViewSet, OfficialTextViewSet, PositionViewSet)


register_snippet(CaravanViewSet)
register_snippet(TreatiesGroup)
