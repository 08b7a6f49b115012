"""What colours the pieces have: six glazes in three tones each, and six harmonies of them."""

from .geometry import ROLES
from .seed import choice, draws

RGB = tuple[int, int, int]
# As fired, darker, lighter: glaze made by hand is never even, and one flat colour looks printed.
TONES = ("", "1", "2")
# One letter for each role, in the order of ROLES.
HARMONIES = {
    "night": "nwbmw",
    "garden": "gwmmn",
    "lime": "wnmgn",
    "earth": "twnnw",
    "sky": "bwmnn",
    "spring": "wgbnm",
}
_LIGHT = {
    "n": "232c66 1d2557 2f3a7c",
    "g": "1f6b55 195c49 2a7a62",
    "m": "dfa133 d39226 e8b14c",
    "t": "a3482b 954024 b25b3b",
    "b": "5f86ad 54799f 6f94b8",
    "w": "f3eee0 eae4d3 f9f6ed",
}
_DARK = {
    "n": "36438f 2d397f 414fa0",
    "g": "2a7a62 236a55 368a70",
    "m": "d79c36 c78c29 e0a94a",
    "t": "a9523a 9a4630 b86249",
    "b": "5a7fa5 4f7297 698db1",
    "w": "d9d4c5 ccc6b5 e3dfd2",
}


def _hex(table: dict[str, str]) -> dict[str, str]:
    return {
        letter + tone: f"#{digits}"
        for letter, three in table.items()
        for tone, digits in zip(TONES, three.split(), strict=True)
    }


# From the name of a glaze and its tone (`n`, `n1`, `n2`) to its colour, on light paper and on dark.
HEX = {"light": _hex(_LIGHT), "dark": _hex(_DARK)}
GLAZES: dict[str, dict[str, RGB]] = {
    scheme: {name: tuple(bytes.fromhex(digits[1:])) for name, digits in table.items()}
    for scheme, table in HEX.items()
}
# What lies between the pieces, and the lines of what is still to come or was called off.
JOINT = {"light": "#f7f4ea", "dark": "#11141f"}
TRACE = {"light": "#b9b5a6", "dark": "#4a5068"}
HAIRLINE = {"light": "#dcd8cc", "dark": "#31364a"}
EDGE_LINE = {"light": "#7d7a6d", "dark": "#7f849c"}


def suggested_harmony(seed: str) -> str:
    """Return the harmony of a place for which nobody chose one."""
    return choice(seed, "harmony", list(HARMONIES))


def next_harmony(harmony: str) -> str:
    """Return the harmony that stands in for one whose neighbour has it already."""
    names = list(HARMONIES)
    return names[(names.index(harmony) + 1) % len(names)]


def glaze_of(harmony: str, role: str) -> str:
    """Return the letter of the glaze of a role."""
    return HARMONIES[harmony][ROLES.index(role)]


def tones(seed: str):
    """Yield the tone of one piece after another: as fired six times of ten, darker two, lighter two."""
    for number in draws(seed, "tones"):
        yield TONES[0 if number < 0.6 else 1 if number < 0.8 else 2]
