"""The months as Morocco calls them, for Django's own `|date`.

Django's Arabic has the months of the Gulf (أغسطس، سبتمبر). The names live in our catalogue; this list, which nothing
imports, keeps `makemessages` from dropping them.
"""

from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy

MOROCCAN = [
    _("April"),
    _("May"),
    _("July"),
    _("August"),
    _("September"),
    _("November"),
    _("December"),
    pgettext_lazy("alt. month", "April"),
    pgettext_lazy("alt. month", "May"),
    pgettext_lazy("alt. month", "July"),
    pgettext_lazy("alt. month", "August"),
    pgettext_lazy("alt. month", "September"),
    pgettext_lazy("alt. month", "November"),
    pgettext_lazy("alt. month", "December"),
]
