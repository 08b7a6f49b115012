"""The ten lines a cold page is held to: a target, and a limit at which the site is broken."""

from collections.abc import Iterator
from dataclasses import dataclass

from home.siblings import path_of
from tests.admin.forms import committed
from tests.pictures import long_news_item
from tests.public.support import LANGUAGES

from .weight import Weighed

KB = 1000
PAGES = {
    "home": "",
    "mission": "mission/",
    "long news item": None,  # made for the purpose, with five pictures
    "caravan": "caravanes/imilchil-2015/",
    "Convention article": "convention/14/",
    "news list": "actualites/",
}
# How many targets a page may miss.
MISSES_ALLOWED = 2


def addresses() -> Iterator[tuple[str, str, str]]:
    """Yield (name, language, address) of the pages that are weighed; publish the one that the site does not have."""
    for name, address in PAGES.items():
        for code in LANGUAGES:
            if address is None:
                with committed():
                    made = long_news_item(code)
                yield name, code, path_of(made)
            else:
                yield name, code, f"/{code}/{address}"


@dataclass
class Line:
    """One line of the table: what was counted, and what is asked. `counted` is None where it was not counted."""

    name: str
    counted: float | None
    target: float
    fails_at: float
    unit: str = ""

    @property
    def mark(self) -> str:
        """`ok` at the target, `over` between the two, `FAIL` above the limit, `-` where nothing was counted."""
        if self.counted is None:
            return "-"
        return "ok" if self.counted <= self.target else "over" if self.counted <= self.fails_at else "FAIL"

    def __str__(self) -> str:
        if self.counted is None:
            number = "-"
        elif self.unit:
            number = f"{self.counted:.1f}"
        else:
            number = f"{self.counted:.3f}".removesuffix(".000")
        return f"{self.name:<22}{number:>9} {self.unit:<3}{self.target:>7g} /{self.fails_at:>5g}  {self.mark}"


def lines(code: str, page: Weighed, axe: int | None = None, nu: int | None = None) -> list[Line]:
    """Return the ten lines of a page in a language."""
    arabic = code == "ar"

    def kilobytes(name: str, size: int, target: float, fails_at: float) -> Line:
        return Line(name, size / KB, target, fails_at, "KB")

    return [
        kilobytes("HTML", page.bytes_of("document"), 12, 20),
        kilobytes("CSS", page.bytes_of("stylesheet"), 8, 12),
        kilobytes("JavaScript", page.bytes_of("script"), 1, 3),
        kilobytes("fonts", page.bytes_of("font"), *((83, 90) if arabic else (46, 50))),
        kilobytes("pictures above fold", page.pictures_above, 40, 80),
        kilobytes("whole page", page.bytes_of(), *((145, 200) if arabic else (110, 160))),
        Line("requests", len(page.answers), 9, 14),
        Line("layout shift", page.shift, 0.01, 0.05),
        Line("axe violations", axe, 0, 0),
        Line("Nu errors", nu, 0, 0),
    ]


def broken(found: list[Line]) -> list[str]:
    """Return what is not allowed: lines above their limit, or too many above their target."""
    failed = [str(line) for line in found if line.mark == "FAIL"]
    over = [str(line) for line in found if line.mark in ("over", "FAIL")]
    return failed or (over if len(over) > MISSES_ALLOWED else [])
