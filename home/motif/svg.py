"""The pattern as SVG: class names instead of colours, so that dark mode and a strict content policy cost nothing.

Few bytes are what most of this file is about. A period is a whole number of units, so a shape is rounded once and
every repetition is the same text. The glaze as fired is painted as whole stars over one another; only the two pieces of
five that came out darker or lighter are painted again, each by itself.
"""

import re
from collections import defaultdict
from collections.abc import Iterable
from itertools import pairwise
from math import floor

from . import angle_of, joint_width
from .geometry import CENTRE, FIELD, KITE, SMALL_KITE, Point, period, placed, stars
from .glaze import HAIRLINE, HEX, JOINT, TRACE, glaze_of, tones
from .seed import choice, draws, seed_of

STATES = HELD, PLANNED, CANCELLED = "held", "planned", "cancelled"
Outline = tuple[tuple[int, int], ...]


def _whole(value: float) -> int:
    # A half is always rounded up: built-in rounding would move a corner that two pieces share to two places.
    return floor(value + 0.5 + 1e-9)


def _outline(points: Iterable[Point], size: int) -> Outline:
    return tuple((_whole(x * size), _whole(y * size)) for x, y in points)


def _numbers(values: Iterable[int]) -> str:
    text = ""
    for value in values:
        text += f" {value}" if text and value >= 0 else str(value)
    return text


def path_data(outlines: Iterable[tuple[Outline, tuple[int, int]]]) -> str:
    """Return the path of some outlines, each moved to its place: one `m…z` for each, every number relative."""
    data, here = "", (0, 0)
    for outline, (x, y) in outlines:
        start = outline[0]
        first = (start[0] + x, start[1] + y)
        steps = [first[0] - here[0], first[1] - here[1]]
        for (x0, y0), (x1, y1) in pairwise(outline):
            steps += [x1 - x0, y1 - y0]
        data += f"m{_numbers(steps)}z"
        here = first
    return data


class Sheet:
    """A box of whole units with the pattern laid in it: what every kind of drawing takes its paths from."""

    def __init__(self, seed: str, harmony: str, box: tuple[int, int], size: int, origin: tuple[int, int]):
        self.seed, self.harmony, self.box, self.size, self.origin = seed, harmony, box, size, origin
        self.angle = angle_of(seed)

    def _placed(self, shapes):
        return [
            (shape, (int(x), int(y)))
            for _number, shape, (x, y) in placed(shapes, *self.box, self.size, self.origin)
        ]

    def data(self, found) -> str:
        return path_data((_outline(shape.points, self.size), place) for shape, place in found)

    def pieces(self) -> list[tuple]:
        """Return (shape, place, name of its glaze) for every piece in the box."""
        return [
            (shape, place, glaze_of(self.harmony, shape.role) + tone)
            for (shape, place), tone in zip(self._placed(period(self.angle)), tones(self.seed), strict=False)
        ]

    def as_fired(self, without: tuple[int, int] | None = None) -> str:
        """Return the paths of every piece in the first tone of its glaze; `without` is where a rosette is left out."""
        width, height = self.box
        paths = [_path(glaze_of(self.harmony, FIELD), f"m-9-9h{width + 18}v{height + 18}H-9z")]
        for star in stars(self.angle):
            found = [
                (shape, place)
                for shape, place in self._placed((star,))
                if not _missing(shape, place, without)
            ]
            paths.append(_path(glaze_of(self.harmony, star.role), self.data(found)))
        return "".join(paths)

    def uneven(self, without: tuple[int, int] | None = None) -> str:
        """Return the paths of the pieces that came out darker or lighter, one for each tone."""
        return self.paths_of(
            (shape, place, name)
            for shape, place, name in self.pieces()
            if len(name) > 1 and not _missing(shape, place, without)
        )

    def paths_of(self, pieces) -> str:
        """Return some (shape, place, name of a glaze) as one path for each name."""
        by_name = defaultdict(list)
        for shape, place, name in pieces:
            by_name[name].append((shape, place))
        return "".join(_path(name, self.data(found)) for name, found in sorted(by_name.items()))

    def lines(self) -> str:
        """Return the path of the construction lines, without a class."""
        return self.data(self._placed(stars(self.angle)))


def _missing(shape, place, without) -> bool:
    return place == without and shape.role in (KITE, SMALL_KITE, CENTRE)


def _path(name: str, data: str) -> str:
    return f'<path class="m-{name}" d="{data}"/>'


def drawing(classes: str, sheet: Sheet, content: str, stroke: float, align: str = "xMidYMid") -> str:
    """Return an SVG element of its own, which fills the place it is given and hides what does not fit."""
    width, height = sheet.box
    return (
        f'<svg class="motif {classes}" viewBox="0 0 {width} {height}" preserveAspectRatio="{align} slice" '
        f'stroke-width="{stroke:.3g}" aria-hidden="true" focusable="false">{content}</svg>'
    )


def _in_state(sheet: Sheet, state: str) -> str:
    return (
        sheet.as_fired() + sheet.uneven() if state == HELD else f'<path class="m-lines" d="{sheet.lines()}"/>'
    )


def frieze(seed: str, harmony: str, state: str = HELD) -> str:
    """Return the band under a page's head: one period high, a rosette in the middle."""
    sheet = Sheet(seed, harmony, (1200, 136), 136, (600, 68))
    return drawing(f"motif-frieze motif-{state}", sheet, _in_state(sheet, state), joint_width(136))


def tile(seed: str, harmony: str) -> str:
    """Return a square of one period around its rosette."""
    sheet = Sheet(seed, harmony, (272, 272), 272, (136, 136))
    return drawing("motif-tile", sheet, _in_state(sheet, HELD), joint_width(272))


def missing() -> str:
    """Return a square of two periods whose rosette in the middle is missing: only its lines are there."""
    seed = seed_of("not found")
    sheet = Sheet(seed, "spring", (480, 480), 240, (240, 240))
    middle = (240, 240)
    gap = [(shape, middle) for shape in stars(sheet.angle) if shape.role in (KITE, SMALL_KITE, CENTRE)]
    content = sheet.as_fired(middle) + sheet.uneven(middle)
    content += f'<path class="m-gap" d="{sheet.data(gap[:1])}"/><path class="m-lines" d="{sheet.data(gap)}"/>'
    return drawing("motif-missing", sheet, content, joint_width(240))


# --- The two shapes that lists load as files ----------------------------------------------------------------------
SHAPES = {"card": (720, 320), "tile": (400, 400)}


def listed(shape: str, state: str, harmony: str, seed: str) -> tuple[str, str]:
    """Return (file, the text of its style element) of a list's drawing, which has its colours in itself.

    The crop is the seed's choice. Raises KeyError for a shape or a harmony that does not exist.
    """
    width, height = SHAPES[shape]
    if shape == "tile":
        size, origin, stroke = 250, (200, 200), 4.8
    else:
        # 1.7 to 2.1 periods, always an even number of units so that the middle of an edge is a whole one.
        size = choice(seed, "size", (152, 160, 168, 176, 188))
        origin = (_whole(width / choice(seed, "across", (3, 2, 1.5))), height // 2)
        stroke = joint_width(size)
    content = _in_state(Sheet(seed, harmony, (width, height), size, origin), state)
    style = _style(state, content)
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{width // 2}" height="{height // 2}" '
        f'viewBox="0 0 {width} {height}" stroke-width="{stroke:.3g}"><style>{style}</style>{content}</svg>'
    ), style


def _style(state: str, content: str) -> str:
    """Return the rules of a file in a state: of the glazes, those that it uses."""
    if state != HELD:
        line = TRACE if state == PLANNED else HAIRLINE
        width = "stroke-width:1.1px;vector-effect:non-scaling-stroke"
        return (
            f"path{{fill:none;stroke:{line['light']};{width}}}{_in_dark('path{stroke:' + line['dark'] + '}')}"
        )
    names = sorted(set(re.findall(r'"m-(\w+)"', content)))
    light, dark = (
        f"path{{stroke:{JOINT[scheme]}}}"
        + "".join(f".m-{name}{{fill:{HEX[scheme][name]}}}" for name in names)
        for scheme in ("light", "dark")
    )
    return light + _in_dark(dark)


def _in_dark(rules: str) -> str:
    return f"@media(prefers-color-scheme:dark){{{rules}}}"


# --- The home page ------------------------------------------------------------------------------------------------
def hero(seed: str, from_left: bool) -> str:
    """Return the drawing behind the head of the home page: lines everywhere, glaze where the text is not.

    `from_left` says that the text starts at the left, so that the glaze is complete at the right.
    """
    width, height, size = 600, 400, 154
    across = _whole(width * (0.68 if from_left else 0.32))
    # A rosette at half the height, or the place between four of them.
    down = choice(seed, "row", (height // 2, height // 2 - size // 2))
    sheet = Sheet(seed, "night", (width, height), size, (across, down))
    chances = draws(seed, "glazed")
    glazed = []
    for shape, (x, y), name in sheet.pieces():
        middle = sum(point[0] for point in shape.points) / len(shape.points) * sheet.size + x
        share = middle / width if from_left else 1 - middle / width
        if next(chances) < _rising((share - 0.24) / 0.4):
            glazed.append((shape, (x, y), name))
    content = f'<path class="m-lines" d="{sheet.lines()}"/>{sheet.paths_of(glazed)}'
    return drawing("motif-hero", sheet, content, 2, "xMaxYMid" if from_left else "xMinYMid")


def _rising(share: float) -> float:
    share = min(max(share, 0), 1)
    return share * share * (3 - 2 * share)
