"""The eight-fold pattern that is each place's sign: traced where something is to come, glazed where it was done.

Plain Python without Django: `pieces()` gives polygons as numbers to whoever paints them, `svg.py` writes drawings.
"""

from typing import NamedTuple

from .geometry import ANGLES, EDGE, Point, period, placed
from .glaze import GLAZES, HARMONIES, JOINT, glaze_of, next_harmony, suggested_harmony, tones
from .seed import choice, seed_of

__all__ = [
    "GLAZES",
    "HARMONIES",
    "JOINT",
    "Piece",
    "angle_of",
    "joint_width",
    "next_harmony",
    "pieces",
    "seed_of",
    "suggested_harmony",
]


class Piece(NamedTuple):
    """One piece as it lies: its corners, its role, and the name of its glaze in GLAZES["light"] or ["dark"]."""

    points: tuple[Point, ...]
    role: str
    glaze: str


def angle_of(seed: str) -> float:
    """Return the angle, in degrees, that gives a seed's pattern its form."""
    return choice(seed, "angle", ANGLES)


def joint_width(size: float) -> float:
    """Return how wide the joint is drawn for a period of a length in pixels."""
    return max(1.2, 0.034 * EDGE * size)


def pieces(
    seed: str,
    width: float,
    height: float,
    periods: float,
    harmony: str = "",
    centre: tuple[float, float] = (1 / 2, 1 / 2),
) -> list[Piece]:
    """Return every piece seen in a box whose height shows some periods, with a rosette at a share of both sides.

    Points are in the units of the box and reach beyond its edges. Without a harmony, it is the one the seed suggests.
    Paint the joint as a line of joint_width(height / periods) around each piece, in JOINT["light"].
    """
    size = height / periods
    harmony = harmony or suggested_harmony(seed)
    origin = (centre[0] * width, centre[1] * height)
    return [
        Piece(
            tuple((x + a * size, y + b * size) for a, b in shape.points),
            shape.role,
            glaze_of(harmony, shape.role) + tone,
        )
        for (_number, shape, (x, y)), tone in zip(
            placed(period(angle_of(seed)), width, height, size, origin), tones(seed), strict=False
        )
    ]
