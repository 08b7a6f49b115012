"""What must be started by a timer: what such commands have in common, and which of them are expected to run when.

Every part of a command is tried, and a failure takes one line, not a screen.
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta

from django.core.management.base import BaseCommand, CommandError
from django.db import DatabaseError
from django.utils import timezone

Part = tuple[str, Callable[..., dict[str, int]]]


class RememberedCommand(BaseCommand):
    """A command made of parts, which is known by its name when it has come to its end.

    Each part takes `dry_run` and returns what it has done, in numbers; `failed` is what it could not do.
    """

    name = ""
    parts: list[Part] = []
    failure = "failed"

    def add_arguments(self, parser):
        parser.add_argument(
            "--dry-run", action="store_true", help="Say how much there is to do, and do nothing."
        )

    def handle(self, *, verbosity, dry_run, **options):
        failed, number = [], 0
        for name, work in self.parts:
            try:
                counts = work(dry_run=dry_run)
            except Exception as error:
                # Its words could hold those of a comment, or an address.
                failed.append(f"{name} ({type(error).__name__})")
                number += 1
                continue
            if counts.get("failed"):
                failed.append(f"{name} ({counts['failed']} {self.failure})")
                number += counts["failed"]
            done = ", ".join(f"{number} {what}" for what, number in counts.items() if number)
            if verbosity and done:
                self.stdout.write(f"{name}: {done}")
        try:
            if not dry_run:
                self._remember(number)
        except DatabaseError as error:
            failed.append(f"timer ({type(error).__name__})")
        if failed:
            raise CommandError(f"Not done, and tried again by the next run: {', '.join(failed)}.")

    def _remember(self, failed: int) -> None:
        """Keep when the command came to its end, for those who must be told when no timer starts it."""
        from .models import TimerRun

        now = {"ran_at": timezone.now(), "failed": failed}
        TimerRun.objects.update_or_create(name=self.name, defaults=now)


# --- What is expected ------------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class Timer:
    """A command that must be started again and again, and what stands still without it (lazy texts)."""

    name: str
    every: timedelta
    late_after: timedelta
    does: str
    without: str
    # Whether anything waits for it: before its first run, this alone says whether it is missing.
    needed: Callable[[], bool]
    # Who is told, beside those who publish or administer.
    permission: str = ""


@dataclass(frozen=True)
class State:
    """A timer as it stands: its last run to the end, if any, and what that run could not do."""

    timer: Timer
    ran_at: datetime | None
    failed: int
    late: bool

    @property
    def due_at(self) -> datetime | None:
        """When it is to run next, None where it never has."""
        return self.ran_at and self.ran_at + self.timer.every


_expected: dict[str, Timer] = {}


def expect(name: str, **how) -> None:
    """Say that a command must be started by a timer; `how` are the fields of a Timer."""
    _expected[name] = Timer(name, **how)


def expected() -> list[Timer]:
    """Return all timers, the most frequent first."""
    return sorted(_expected.values(), key=lambda timer: (timer.late_after, timer.name))


def states(timers: Iterable[Timer]) -> list[State]:
    """Return how timers stand: one query, and those by which a timer that never ran sees whether it is needed."""
    from .models import TimerRun

    runs = {run.name: run for run in TimerRun.objects.all()}
    now = timezone.now()
    found = []
    for timer in timers:
        run = runs.get(timer.name)
        late = run.ran_at < now - timer.late_after if run else timer.needed()
        found.append(State(timer, run and run.ran_at, run.failed if run else 0, late))
    return found
