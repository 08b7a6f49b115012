"""`python -m tests.services.comments_benchmark`: what comments cost, each figure beside another of the same run.

A page with none, 100 and 5,000 comments: time, queries and bytes beside those of none, made anew and from the cache.
Comments written on the real server beside page views. Seconds differ from machine to machine, these ratios little.
"""

import sys
import time
from collections.abc import Callable
from functools import partial
from itertools import count

from .common import ServiceError
from .demonstration import demonstration

SIZES = (0, 100, 5000)
ROUNDS = 15
SECONDS = 4
# As many visitors at once as the server has threads.
VISITORS = 8


def median_time(call: Callable) -> float:
    """Return the median duration of a call, in seconds."""
    durations = []
    for _round in range(ROUNDS):
        started = time.perf_counter()
        call()
        durations.append(time.perf_counter() - started)
    return sorted(durations)[ROUNDS // 2]


def fill(page, number: int) -> None:
    """Bring the comments that a page shows to a number: one reply to every second comment."""
    from comments.models import Comment

    def shown(place: int, parent=None) -> Comment:
        text = f"Merci pour ce travail, il donne du courage. ({place})"
        state = Comment.State.APPROVED
        return Comment(page=page, parent=parent, language="fr", name="Une lectrice", text=text, state=state)

    missing = number - Comment.objects.filter(page=page).count()
    roots = Comment.objects.bulk_create(shown(place) for place in range(missing - missing // 3))
    Comment.objects.bulk_create(shown(place, roots[place]) for place in range(missing // 3))


def print_pages() -> None:
    from django.core.cache import cache
    from django.db import connection
    from django.test import Client
    from django.test.utils import CaptureQueriesContext

    from tests.public.support import page_at

    address, client = "/fr/mission/", Client()
    page = page_at(address)
    page.visitor_comments.all().delete()

    def anew():
        # The structure of the site and the counts stay, as they do between two visits; the page is made again.
        return client.get(address + "?commentaires=1&anew=1")

    none = None
    print(f"{'comments':>9} {'made anew':>10} {'from cache':>11} {'queries':>8} {'bytes':>6}   (beside none)")
    for number in SIZES:
        fill(page, number)
        cache.clear()
        client.get(address)
        with CaptureQueriesContext(connection) as queries:
            answer = anew()
        # Now: the next request begins the list of queries again.
        number_of_queries = len(queries)
        kept = partial(client.get, address)
        found = median_time(anew), median_time(kept), number_of_queries, len(answer.content)
        none = none or found
        made, from_cache, asked, size = (one / other for one, other in zip(found, none, strict=True))
        print(f"{number:>9,} {made:>10.2f} {from_cache:>11.2f} {asked:>8.2f} {size:>6.2f}")


def per_second(call: Callable[[int], None]) -> float:
    """Return how often several visitors together could do something in a second; each call is given a number."""
    from tests.comments.on_server import at_once

    numbers, done = count(), []

    def visit():
        limit = time.monotonic() + SECONDS
        while time.monotonic() < limit:
            call(next(numbers))
            done.append(1)

    at_once([visit] * VISITORS)
    return len(done) / SECONDS


def print_server(database) -> None:
    from tests.comments.on_server import Visitor, page_number

    from .site_server import site_server

    with site_server(database, "benchmark") as site:
        page = page_number(site)

        def write(number: int) -> None:
            Visitor(site, page, number).write(text=f"Merci pour ce travail. ({number})")

        kept = per_second(lambda _number: site.get("/fr/mission/"))
        anew = per_second(lambda _number: site.get("/fr/mission/?anew=1"))
        written = per_second(write)
    print(f"\nComments written (both steps) for each view of a kept page: {written / kept:.2f}")
    print(f"Comments written (both steps) for each view of a page made anew: {written / anew:.2f}")


def main() -> int:
    with demonstration() as database:
        print_pages()
        print_server(database)
    return 0


if __name__ == "__main__":
    try:
        sys.exit(main())
    except ServiceError as problem:
        sys.exit(str(problem))
