"""What the commands that a timer starts have in common: every part is tried, a failure takes one line, not a screen."""

from collections.abc import Callable

from django.core.management.base import BaseCommand, CommandError
from django.utils import timezone

from .models import TimerRun

Part = tuple[str, Callable[..., dict[str, int]]]


class TimerCommand(BaseCommand):
    """A command made of parts. Each takes `dry_run` and returns what it has done, in numbers; `failed` is a failure."""

    name = ""
    parts: list[Part] = []

    def add_arguments(self, parser):
        parser.add_argument(
            "--dry-run", action="store_true", help="Say how much there is to do, and do nothing."
        )

    def handle(self, *, verbosity, dry_run, **options):
        failed = []
        parts = self.parts if dry_run else [*self.parts, ("timer", self.remember)]
        for name, work in parts:
            try:
                counts = work(dry_run=dry_run)
            except Exception as error:
                # Its words could hold those of a comment, or an address.
                failed.append(f"{name} ({type(error).__name__})")
                continue
            if counts.get("failed"):
                failed.append(f"{name} ({counts['failed']} not sent)")
            done = ", ".join(f"{number} {what}" for what, number in counts.items() if number)
            if verbosity and done:
                self.stdout.write(f"{name}: {done}")
        if failed:
            raise CommandError(f"Not done, and tried again by the next run: {', '.join(failed)}.")

    def remember(self, dry_run: bool) -> dict[str, int]:
        """Keep when the command came to its end, for those who must be told when no timer starts it."""
        TimerRun.objects.update_or_create(name=self.name, defaults={"ran_at": timezone.now()})
        return {}
