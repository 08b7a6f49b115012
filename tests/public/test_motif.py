"""The eight-fold pattern: its geometry, its weight, its files, and that a place has one sign everywhere."""

import hashlib
import re
from base64 import b64encode
from itertools import pairwise
from xml.etree import ElementTree

import brotli
import pytest
from bs4 import BeautifulSoup
from django.template import Context, Template

from home.listing import Card
from home.models import Place
from home.motif import GLAZES, HARMONIES, angle_of, pieces, seed_of, suggested_harmony, svg
from home.motif.geometry import ANGLES, FIELD, area, period, stars
from home.motif.glaze import HEX
from home.motif_view import ONE_HOUR, ONE_YEAR, pattern_url
from home.signs import Sign, sign_of_place, sign_of_slug, varied
from home.text import latin_slug

from .support import page_at

pytestmark = pytest.mark.once

# One name for each of the four forms.
NAMES = {60.0: "imilchil", 67.5: "casablanca", 64.0: "rabat", 56.0: "agadir"}
SEED = seed_of("imilchil")


def inside(point, polygon) -> bool:
    """Return whether a point lies in a polygon: a line drawn from it crosses the sides an odd number of times."""
    x, y = point
    crossed = False
    for (x0, y0), (x1, y1) in zip(polygon, [*polygon[1:], polygon[0]], strict=True):
        if (y0 > y) != (y1 > y) and x < x0 + (y - y0) * (x1 - x0) / (y1 - y0):
            crossed = not crossed
    return crossed


def roles_at(point, shapes) -> list[str]:
    """Return the roles of the shapes that hold a point of the first period, whichever period they belong to."""
    return [
        shape.role
        for shape in shapes
        for across in (-1, 0, 1)
        for down in (-1, 0, 1)
        if inside((point[0] + across, point[1] + down), shape.points)
    ]


def weight(text: str) -> int:
    return len(brotli.compress(text.encode(), quality=11))


def drawings():
    """Yield (kind, drawing) of everything there is, in all harmonies and forms."""
    for name in NAMES.values():
        seed = seed_of(name)
        for harmony in HARMONIES:
            yield "tile", svg.tile(seed, harmony)
            for state in svg.STATES:
                yield f"frieze {state}", svg.frieze(seed, harmony, state)
                for shape in svg.SHAPES:
                    yield f"file {shape} {state}", svg.listed(shape, state, harmony, seed)[0]
    for code in ("fr", "ar"):
        yield "hero", svg.hero(seed_of(f"home-{code}"), code == "fr")
    yield "missing", svg.missing()


# --- Geometry -----------------------------------------------------------------------------------------------------
@pytest.mark.parametrize("angle", ANGLES)
def test_pieces_cover_the_plane_and_never_overlap(angle):
    shapes = period(angle)
    assert abs(sum(area(shape.points) for shape in shapes) - 1) < 1e-9
    for across in range(31):
        for down in range(31):
            point = (across / 31 + 0.0123, down / 31 + 0.0077)
            found = roles_at(point, shapes)
            assert len(found) == 1, point
            # The stars painted over one another show the same piece there.
            assert [FIELD, *roles_at(point, stars(angle))][-1] == found[0], point


@pytest.mark.parametrize("angle", ANGLES)
def test_rounded_pieces_still_close(angle):
    """Whole coordinates leave no gap: corners that pieces share are rounded to one place."""
    for size in (136, 137, 153, 154, 250, 271, 272):
        assert sum(area(svg._outline(shape.points, size)) for shape in period(angle)) == size**2


def test_the_seed_decides():
    assert {angle: angle_of(seed_of(name)) for angle, name in NAMES.items()} == {a: a for a in NAMES}
    assert hashlib.sha256(b"imilchil").hexdigest()[:12] == SEED
    assert pieces(SEED, 720, 320, 1.9) == pieces(SEED, 720, 320, 1.9)
    assert pieces(SEED, 720, 320, 1.9) != pieces(seed_of("tinghir"), 720, 320, 1.9)
    assert {suggested_harmony(seed_of(f"{number}")) for number in range(60)} == set(HARMONIES)


def test_tones_are_six_two_two():
    found = [piece.glaze[1:] for piece in pieces(SEED, 8000, 8000, 40)]
    shares = [round(found.count(tone) / len(found), 1) for tone in ("", "1", "2")]
    assert shares == [0.6, 0.2, 0.2]


def test_painters_know_every_glaze():
    for harmony in HARMONIES:
        assert {piece.glaze for piece in pieces(SEED, 720, 320, 1.9, harmony)} <= set(GLAZES["light"])
    assert GLAZES["light"]["n"] == (0x23, 0x2C, 0x66)
    assert set(GLAZES["light"]) == set(GLAZES["dark"])


# --- Drawings -----------------------------------------------------------------------------------------------------
MOST = {
    "tile": 500,
    "hero": 1000,
    "missing": 600,
    "frieze held": 900,
    "frieze planned": 320,
    "frieze cancelled": 320,
    "file card held": 1150,
    "file card planned": 420,
    "file card cancelled": 420,
    "file tile held": 800,
    "file tile planned": 400,
    "file tile cancelled": 400,
}
ATTRIBUTES = {
    "svg": {"class", "viewBox", "preserveAspectRatio", "stroke-width", "aria-hidden", "focusable"},
    "path": {"class", "d"},
}


def test_every_drawing_is_sound_and_light():
    heaviest: dict[str, int] = {}
    for kind, drawing in drawings():
        heaviest[kind] = max(weight(drawing), heaviest.get(kind, 0))
        tree = ElementTree.fromstring(drawing)
        assert not re.search(r"\d\.\d|\d {2}|nan|inf", " ".join(p.get("d", "") for p in tree.iter())), kind
        if kind.startswith("file"):
            continue
        assert (tree.get("aria-hidden"), tree.get("focusable")) == ("true", "false")
        for element in tree.iter():
            # A colour or a style of its own would escape dark mode and the content policy.
            assert set(element.attrib) <= ATTRIBUTES[element.tag], kind
            assert "#" not in ElementTree.tostring(element, encoding="unicode")
    assert {kind: value for kind, value in heaviest.items() if value > MOST[kind]} == {}
    assert set(heaviest) == set(MOST)


def test_style_sheet_has_every_glaze():
    with open("static/css/site.css") as sheet:
        rules = re.findall(r"\.m-(\w\d?) \{ fill: (#\w+); \}", sheet.read())
    assert rules == [*HEX["light"].items(), *HEX["dark"].items()]


def test_states():
    """What is to come is lines only, with a frame of dashes; what was called off has a frame of one line."""
    for state in (svg.PLANNED, svg.CANCELLED):
        drawing = svg.frieze(SEED, "night", state)
        assert f"motif-{state}" in drawing
        assert re.findall(r'class="(m-\w+)"', drawing) == ["m-lines"]
    assert "m-lines" not in svg.frieze(SEED, "night")


def test_hero_is_clear_under_the_text():
    """Pieces keep to the inline end, and the Arabic drawing is another one, not the French one turned."""
    starts = {}
    for code in ("fr", "ar"):
        drawing = svg.hero(seed_of(f"home-{code}"), code == "fr")
        assert f"x{'Max' if code == 'fr' else 'Min'}YMid slice" in drawing
        xs = []
        for data in re.findall(r'm-[nwbm]\d?" d="([^"]+)"', drawing):
            x = 0
            for step in re.findall(r"m(-?\d+)", data):
                x += int(step)
                xs.append(x)
        starts[code] = sorted(xs)
        text_side = [x for x in xs if (x < 110 if code == "fr" else x > 490)]
        picture_side = [x for x in xs if (x > 400 if code == "fr" else x < 200)]
        assert not text_side
        assert len(picture_side) > len(xs) / 2
    assert starts["fr"] != sorted(600 - x for x in starts["ar"])


def test_tags():
    template = Template(
        "{% hero_pattern 'ar' %}{% frieze sign.seed sign.harmony sign.state %}"
        "{% pattern_tile sign.seed sign.harmony %}{% pattern_404 %}{% pattern_url card 'tile' %}"
    )
    sign = Sign(SEED, "sky", svg.PLANNED)
    text = template.render(Context({"sign": sign, "card": Card("", "", seed=SEED, harmony="sky")}))
    classes = [" ".join(element["class"]) for element in BeautifulSoup(text, "html.parser").find_all("svg")]
    assert classes == [
        "motif motif-hero",
        "motif motif-frieze motif-planned",
        "motif motif-tile",
        "motif motif-missing",
    ]
    assert text.endswith(f"/tile/held-sky-{SEED}.svg")


# --- Files --------------------------------------------------------------------------------------------------------
def test_file(client, django_user_model, django_assert_num_queries):
    staff = django_user_model.objects.create_superuser("x", "x@example.org", "x")
    client.force_login(staff)
    with django_assert_num_queries(0):
        response = client.get(pattern_url("card", SEED, "night"))
    assert response.status_code == 200
    assert response["Content-Type"] == "image/svg+xml"
    assert response["Cache-Control"] == f"public, max-age={ONE_YEAR}, immutable"
    # Not even somebody at work gets a cookie, or an answer that depends on one.
    assert not response.cookies
    assert "Cookie" not in response.get("Vary", "")
    tree = ElementTree.fromstring(response.content)
    style = tree.find("{http://www.w3.org/2000/svg}style").text
    digest = b64encode(hashlib.sha256(style.encode()).digest()).decode()
    assert response["Content-Security-Policy"] == f"default-src 'none'; style-src 'sha256-{digest}'; sandbox"
    light, dark = style.split("@media(prefers-color-scheme:dark)")
    for scheme, rules in (("light", light), ("dark", dark)):
        assert f".m-n{{fill:{HEX[scheme]['n']}}}" in rules
    old = client.get(re.sub(r"/\w{8}/", "/00000000/", pattern_url("card", SEED, "night")))
    assert (old.content, old["Cache-Control"]) == (response.content, f"public, max-age={ONE_HOUR}")
    assert client.post(pattern_url("card", SEED, "night")).status_code == 405


@pytest.mark.parametrize(
    "change",
    [
        ("card", "hero"),
        ("held", "lost"),
        ("night", "day"),
        (SEED, SEED[:-1]),
        (SEED, SEED + "0"),
        (SEED, SEED.upper()),
        (SEED, "../../../etc"),
        (".svg", ".svg%0A"),
        (".svg", ".png"),
        (".svg", ".svg/"),
        ("motif", "fr/motif"),
    ],
)
def test_no_such_file(client, change):
    address = pattern_url("card", SEED, "night")
    assert change[0] in address
    assert client.get(address.replace(*change)).status_code == 404


# --- Signs --------------------------------------------------------------------------------------------------------
def test_same_place_same_sign():
    """In both languages, on the report and in lists; the state of a caravan comes from its record."""
    reports = [page_at(f"/{code}/caravanes/imilchil-2015/").specific for code in ("fr", "ar")]
    french, arabic = (report.motif for report in reports)
    place = reports[0].caravan.shown_places[0]
    assert french == arabic == sign_of_place(place)
    assert french.seed == seed_of(latin_slug(place.name_fr))
    assert [(card.seed, card.harmony) for card in (report.listing() for report in reports)] == [
        french[:2]
    ] * 2
    caravan = reports[0].caravan
    caravan.status = "planned"
    assert reports[0].motif == french._replace(state="planned")
    caravan.live = False
    assert reports[0].motif == sign_of_slug("imilchil-2015")
    assert sign_of_place(Place(name_ar="تانوغة", harmony="earth")) == Sign(seed_of("tnwghh"), "earth", "held")


def test_sensitive_card_does_not_tell_the_place():
    report = page_at("/fr/caravanes/imilchil-2015/").specific
    report.sensitive = True
    assert report.listing().seed == sign_of_slug(report.slug).seed != report.motif.seed


def test_neighbours_differ():
    cards = [Card("", "", seed=SEED, harmony=harmony) for harmony in ("night", "sky", "night")]
    assert varied(cards) == cards
    cards = [Card("", "", harmony=harmony) for harmony in ("night", "night", "garden", "sky", "", "")]
    shown = [card.harmony for card in varied(cards)]
    assert all(first != second or not first for first, second in pairwise(shown))
    assert (shown[0], shown[3:]) == ("night", ["sky", "", ""])
    assert [card.harmony for card in cards][:2] == ["night", "night"]
