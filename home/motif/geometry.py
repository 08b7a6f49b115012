"""Where the pieces lie: stars laid on the tiling of octagons and squares by the method of polygons in contact.

One period is 1 here: the distance between the centres of two neighbouring octagons. The first octagon stands around the
origin with flat sides on the axes, and the square above and after it around (½, ½).
"""

from collections.abc import Iterator
from functools import lru_cache
from math import atan2, ceil, cos, floor, hypot, pi, radians, sin, sqrt
from typing import NamedTuple

Point = tuple[float, float]
# The angle, in degrees, at which two rays leave the middle of every edge.
ANGLES = (56.0, 60.0, 64.0, 67.5)
EDGE = 1 / (1 + sqrt(2))
FIELD, KITE, SMALL_KITE, SQUARE, CENTRE = ROLES = ("field", "kite", "small kite", "square", "centre")


class Shape(NamedTuple):
    """One piece of the pattern, as points in order around it."""

    role: str
    points: tuple[Point, ...]


def depth(angle: float) -> int:
    """Return how many stars lie in one another in an octagon: steep rays leave room for a third."""
    return 3 if angle >= 60 else 2


def _at(centre: Point, radius: float, direction: float) -> Point:
    return centre[0] + radius * cos(direction), centre[1] + radius * sin(direction)


def _radii(apothem: float, sides: int, angle: float, levels: int) -> list[float]:
    """Return how far from the centre the ray of an edge meets each axis it crosses; the edge's middle comes first."""
    theta = radians(angle)
    return [apothem] + [
        apothem * cos(theta) / cos(theta - level * pi / sides) for level in range(1, levels + 1)
    ]


def _corners_only(points: list[Point]) -> tuple[Point, ...]:
    """Leave out points that lie on the line between their neighbours."""
    kept = []
    for index, (x, y) in enumerate(points):
        (x0, y0), (x1, y1) = points[index - 1], points[(index + 1) % len(points)]
        if abs((x - x0) * (y1 - y) - (y - y0) * (x1 - x)) > 1e-9:
            kept.append((x, y))
    return tuple(kept)


def _star(centre: Point, radii: list[float], level: int, sides: int, first: float) -> tuple[Point, ...]:
    """Return the star of a level; `first` is the direction of an edge's middle."""
    points = []
    for side in range(sides):
        middle = first + side * 2 * pi / sides
        points.append(_at(centre, radii[level - 1], middle + (level - 1) * pi / sides))
        points.append(_at(centre, radii[level], middle + level * pi / sides))
    # The same turn for every level, so that equal outlines are written equally.
    return _corners_only(points)


@lru_cache(maxsize=len(ANGLES))
def stars(angle: float) -> tuple[Shape, ...]:
    """Return the outlines of one period: each star covers those inside it, and what no star covers is field.

    Painted in this order on the colour of the field they give every piece its place; their outlines are the joints.
    """
    levels = depth(angle)
    radii = _radii(1 / 2, 8, angle, levels)
    inside = [SMALL_KITE] if levels == 3 else []
    octagon = [
        Shape(role, _star((0, 0), radii, level, 8, 0))
        for level, role in enumerate([KITE, *inside, CENTRE], start=1)
    ]
    return (*octagon, Shape(SQUARE, _star((1 / 2, 1 / 2), _radii(EDGE / 2, 4, angle, 1), 1, 4, pi / 4)))


@lru_cache(maxsize=len(ANGLES))
def period(angle: float) -> tuple[Shape, ...]:
    """Return every piece of one period. Shifted by whole numbers both ways they cover the plane and never overlap."""
    levels = depth(angle)
    radii = _radii(1 / 2, 8, angle, levels)
    square_radii = _radii(EDGE / 2, 4, angle, 1)
    shapes = []
    for corner in range(4):
        shapes.append(Shape(FIELD, _field(corner, radii, square_radii)))
    for level, role in ((1, KITE), (2, SMALL_KITE))[: levels - 1]:
        for side in range(8):
            axis = side * pi / 4 + (level - 1) * pi / 8
            points = [
                _at((0, 0), radii[level - 1], axis),
                _at((0, 0), radii[level], axis + pi / 8),
                _at((0, 0), radii[level + 1], axis),
                _at((0, 0), radii[level], axis - pi / 8),
            ]
            shapes.append(Shape(role, _corners_only(points)))
    return (*shapes, *[shape for shape in stars(angle) if shape.role in (CENTRE, SQUARE)])


def _field(corner: int, radii: list[float], square_radii: list[float]) -> tuple[Point, ...]:
    """Return the six-sided piece around one of the corners of the square at (½, ½): where two octagons and it meet."""
    direction = corner * pi / 2
    square = (1 / 2, 1 / 2)
    vertex = _at(square, EDGE / sqrt(2), direction)
    octagons = [
        (square[0] + x / 2, square[1] + y / 2)
        for x in (-1, 1)
        for y in (-1, 1)
        if hypot(square[0] + x / 2 - vertex[0], square[1] + y / 2 - vertex[1]) < 0.6
    ]
    points = [_at(square, square_radii[1], direction)]
    points += [_at(square, EDGE / 2, direction + turn * pi / 4) for turn in (-1, 1)]
    points.append(((octagons[0][0] + octagons[1][0]) / 2, (octagons[0][1] + octagons[1][1]) / 2))
    for x, y in octagons:
        points.append(_at((x, y), radii[1], atan2(vertex[1] - y, vertex[0] - x)))
    return tuple(sorted(points, key=lambda point: atan2(point[1] - vertex[1], point[0] - vertex[0])))


def placed(
    shapes: tuple[Shape, ...], width: float, height: float, size: float, origin: Point
) -> Iterator[tuple[int, Shape, Point]]:
    """Yield (number, shape, place) for every shape that is seen in a box, row by row and then shape by shape.

    `size` is the length of a period and `origin` the place of one octagon's centre, in the units of the box. A piece's
    points are its shape's times `size`, moved to the place.
    """
    columns = range(floor(-origin[0] / size) - 2, ceil((width - origin[0]) / size) + 2)
    rows = range(floor(-origin[1] / size) - 2, ceil((height - origin[1]) / size) + 2)
    for number, shape in enumerate(shapes):
        xs, ys = zip(*shape.points, strict=True)
        for row in rows:
            y = origin[1] + row * size
            if y + max(ys) * size <= 0 or y + min(ys) * size >= height:
                continue
            for column in columns:
                x = origin[0] + column * size
                if x + max(xs) * size > 0 and x + min(xs) * size < width:
                    yield number, shape, (x, y)


def area(points) -> float:
    """Return the area of a polygon, positive whichever way round it is written."""
    following = [*points[1:], points[0]]
    return abs(sum(x0 * y1 - x1 * y0 for (x0, y0), (x1, y1) in zip(points, following, strict=True))) / 2
