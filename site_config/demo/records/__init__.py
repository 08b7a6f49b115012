"""Records of the demonstration: names and facts that both languages share.

Published by one rule: a fact with one source is attributed in ``source_fr`` and ``source_ar``; a date or a
year that no source gives is "". Values are plain integers; ``as_of`` and ``date`` are "YYYY", "YYYY-MM",
"YYYY-MM-DD" or "".
"""

from .agreements import AGREEMENTS
from .help_contacts import HELP_CONTACTS
from .key_figures import KEY_FIGURES
from .labels import LABELS
from .organisation import ORGANISATION
from .partners import PARTNERS
from .services import SERVICES

__all__ = [
    "AGREEMENTS",
    "HELP_CONTACTS",
    "KEY_FIGURES",
    "LABELS",
    "ORGANISATION",
    "PARTNERS",
    "SERVICES",
]
