"""What a page weighs for a reader who opens it for the first time, and how far its text jumps meanwhile.

Bytes on the wire, bodies only: a page's HTML as nginx compresses it (brotli, level 5), static text as WhiteNoise has
compressed it beforehand (brotli, level 11), fonts and pictures as they are. Nothing is scrolled: a lazy picture counts
where Chromium fetches it without being asked.
"""

from dataclasses import dataclass, field

import brotli

from .visitor import HOST, Visitor

HTML_LEVEL, STATIC_LEVEL = 5, 11
COMPRESSED = ("text/", "application/javascript", "image/svg+xml", "application/json", "application/xml")
# A telephone of 2015, and how long after the first words its fonts arrive.
PHONE = {"width": 390, "height": 800, "device_scale_factor": 2, "is_mobile": True, "has_touch": True}
FONTS_LATE = 300  # milliseconds
SHIFTS = """new PerformanceObserver(list => {
  for (const entry of list.getEntries()) window.shift = (window.shift || 0) + entry.value;
}).observe({type: 'layout-shift', buffered: true});"""
PAINTED = "() => performance.getEntriesByName('first-contentful-paint').length > 0"
SETTLED = """() => document.fonts.ready.then(() => Promise.all([...document.images].map(one =>
  one.complete || one.loading === 'lazy' || new Promise(done => { one.onload = one.onerror = done; })))).then(() =>
  new Promise(done => requestAnimationFrame(() => requestAnimationFrame(() => done(window.shift || 0)))))"""
# Which pictures stand below what the reader sees first.
BELOW = """() => [...document.images].filter(one => one.getBoundingClientRect().top >= innerHeight)
  .map(one => one.currentSrc).filter(Boolean)"""


@dataclass
class Answer:
    """What came back for one request: `size` in bytes on the wire."""

    address: str
    kind: str
    size: int


@dataclass
class Weighed:
    """A page's answers, and the sum of its layout shifts."""

    answers: list[Answer]
    shift: float
    below: list[str] = field(default_factory=list)

    def bytes_of(self, *kinds: str) -> int:
        return sum(answer.size for answer in self.answers if not kinds or answer.kind in kinds)

    @property
    def pictures_above(self) -> int:
        """Bytes of the pictures a reader of a phone sees first; those of the style sheet are among them."""
        return sum(
            answer.size
            for answer in self.answers
            if answer.kind == "image" and answer.address not in self.below
        )


class SlowVisitor(Visitor):
    """A visitor whose fonts are held back, and whose answers are weighed."""

    def __init__(self, context):
        super().__init__(context)
        self.answers: list[Answer] = []
        self.held: list = []
        context.add_init_script(SHIFTS)

    def _answer(self, route) -> None:
        if route.request.resource_type == "font" and self.held is not None:
            self.held.append(route)
        else:
            super()._answer(_Scale(route, self.answers))

    def release(self) -> None:
        """Let the fonts arrive, those asked for later too."""
        held, self.held = self.held, None
        for route in held:
            self._answer(route)


class _Scale:
    """A route that weighs what it is given on its way to the browser."""

    def __init__(self, route, answers: list[Answer]):
        self.route, self.answers, self.request = route, answers, route.request
        self.abort = route.abort

    def fulfill(self, body: bytes = b"", content_type: str = "", headers: dict | None = None, **rest) -> None:
        kind = self.request.resource_type
        media = content_type or (headers or {}).get("Content-Type", "")
        size = len(body)
        if media.startswith(COMPRESSED):
            size = len(brotli.compress(body, quality=HTML_LEVEL if kind == "document" else STATIC_LEVEL))
        # An icon or a preloaded file is asked for as "other".
        if kind == "other":
            kind = "font" if media.startswith("font/") else "image" if media.startswith("image/") else kind
        self.answers.append(Answer(self.request.url, kind, size))
        given = {"content_type": content_type} if content_type else {}
        self.route.fulfill(body=body, headers=headers, **given, **rest)


def weigh(browser, address: str) -> Weighed:
    """Open an address of the site in a fresh browser and return what came."""
    options = dict(PHONE)
    viewport = {"width": options.pop("width"), "height": options.pop("height")}
    context = browser.new_context(viewport=viewport, **options)
    try:
        visitor = SlowVisitor(context)
        page = visitor.page
        page.goto(HOST + address, wait_until="commit")
        page.wait_for_function(PAINTED)
        page.wait_for_timeout(FONTS_LATE)
        visitor.release()
        page.wait_for_load_state("networkidle")
        shift = page.evaluate(SETTLED)
        assert visitor.problems == [], visitor.problems
        return Weighed(visitor.answers, shift, page.evaluate(BELOW))
    finally:
        context.close()
