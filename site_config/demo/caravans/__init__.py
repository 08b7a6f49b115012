"""Caravans of the demonstration: what is counted, and the report in each language.

``places`` holds the main place first. A figure whose value is None is unknown, never zero; figures of
different units, dates or sources are never added up. A caravan whose year no source gives has no ``start``.
"""

from . import (
    ait_lahcen_2016,
    ait_snan,
    imilchil_2015,
    tanougha,
    tazmamart,
)

CARAVANS = [
    tanougha.ROW,
    imilchil_2015.ROW,
    ait_lahcen_2016.ROW,
    tazmamart.ROW,
    ait_snan.ROW,
]
