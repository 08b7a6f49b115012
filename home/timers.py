"""What the commands that a timer starts have in common: every part is tried, a failure takes one line, not a screen."""

from collections.abc import Callable

from django.core.management.base import BaseCommand, CommandError

Part = tuple[str, Callable[..., dict[str, int]]]


class TimerCommand(BaseCommand):
    """A command made of parts. Each takes `dry_run` and returns what it has done, in numbers; `failed` is a failure."""

    parts: list[Part] = []
    failure = "failed"

    def add_arguments(self, parser):
        parser.add_argument(
            "--dry-run", action="store_true", help="Say how much there is to do, and do nothing."
        )

    def parts_of(self, dry_run: bool) -> list[Part]:
        return self.parts

    def handle(self, *, verbosity, dry_run, **options):
        failed = []
        for name, work in self.parts_of(dry_run):
            try:
                counts = work(dry_run=dry_run)
            except Exception as error:
                # Its words could hold those of a comment, or an address.
                failed.append(f"{name} ({type(error).__name__})")
                continue
            if counts.get("failed"):
                failed.append(f"{name} ({counts['failed']} {self.failure})")
            done = ", ".join(f"{number} {what}" for what, number in counts.items() if number)
            if verbosity and done:
                self.stdout.write(f"{name}: {done}")
        if failed:
            raise CommandError(f"Not done, and tried again by the next run: {', '.join(failed)}.")
