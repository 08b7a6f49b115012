"""Audits and cleans the files that are stored already: once after an upgrade, and whenever somebody wants to know."""

import csv
import shutil
import sys
from collections import Counter
from contextlib import ExitStack
from pathlib import Path

from django.core.management.base import BaseCommand, CommandError

from home.cleaning.existing import Finding, Part, knows_its_files, parts
from home.cleaning.replaced import alone
from home.journal import empty_journal

EVERY = 50  # lines of a log


class Command(BaseCommand):
    help = (
        "Reads every stored picture, document, rendition, upload and share card, and makes anew those that say more"
        " than they show. It may be interrupted and started again. Exit status 1: something is dirty, or could not"
        " be cleaned."
    )

    def add_arguments(self, parser):
        parser.add_argument("--audit", action="store_true", help="Only read and tell; change nothing.")
        parser.add_argument(
            "--all", action="store_true", help="Read again what an earlier run has found clean."
        )
        parser.add_argument(
            "--remove-orphans", action="store_true", help="Remove files that no row of the database names."
        )
        parser.add_argument("--report", metavar="FILE", help="Write one line for each finding as CSV.")

    def handle(self, *, audit, remove_orphans, report, verbosity, **options):
        counts: dict[str, Counter] = {}
        try:
            with ExitStack() as stack:
                if not audit:
                    stack.enter_context(alone())
                    if remove_orphans and not knows_its_files():
                        raise CommandError(
                            "Nothing was changed: the database names fewer than half of the stored originals. It may"
                            " be empty, or another site's. If it is the right one, delete by hand what --report lists."
                        )
                write = self.opened(report, stack)
                for part in parts(not audit, audit or options["all"], remove_orphans):
                    counts[part.kind] = self.go_through(part, write, verbosity)
        except BlockingIOError:
            raise CommandError("Another run is cleaning already: wait until it has ended.") from None
        except KeyboardInterrupt:
            raise CommandError(
                "Stopped before the end: run the same command again to go on.", returncode=130
            ) from None
        empty_journal()
        for kind, done in counts.items():
            told = ", ".join(f"{number} {what}" for what, number in sorted(done.items()))
            self.stdout.write(f"{kind}: {told or 'none'}")
        bad = sum(done["dirty"] + done["failed"] for done in counts.values())
        if bad:
            what = "hold more than they should" if audit else "could not be cleaned and stand where they were"
            advice = "" if audit else " Replace or delete them in the admin."
            raise CommandError(f"{bad} files {what}.{advice}")

    def opened(self, report: str | None, stack: ExitStack):
        """Return a function that writes a finding into the report, if one is wanted."""
        if not report:
            return lambda finding: None
        try:
            file = Path(report).open("w", newline="", encoding="utf-8")  # noqa: SIM115 - the stack closes it
        except OSError as error:
            raise CommandError(f"The report cannot be written: {error.strerror}.") from None
        stack.enter_context(file)
        rows = csv.writer(file)
        rows.writerow(["kind", "number", "file", "found", "done"])

        def write(finding: Finding) -> None:
            rows.writerow(
                [finding.kind, finding.number or "", finding.file, "; ".join(finding.found), finding.done]
            )

        return write

    def go_through(self, part: Part, write, verbosity: int) -> Counter:
        done: Counter = Counter()
        for place, finding in enumerate(part.findings(), 1):
            done[finding.done] += 1
            if finding.found:
                write(finding)
            if finding.found and (finding.done in ("dirty", "failed", "orphan") or verbosity > 1):
                self.show("", verbosity)
                named = finding.number or finding.file
                self.stderr.write(f"{finding.kind} {named}: {finding.done} ({', '.join(finding.found)})")
            if sys.stdout.isatty() or place % EVERY == 0 or place == part.total:
                self.show(f"{part.kind} {place}/{part.total}", verbosity)
        self.show("", verbosity)
        return done

    def show(self, text: str, verbosity: int) -> None:
        """Show progress: one line rewritten in a terminal, a line now and then in a log."""
        if not verbosity:
            return
        if sys.stdout.isatty():
            width = shutil.get_terminal_size().columns - 1
            self.stdout.write("\r" + text[:width].ljust(width) + ("" if text else "\r"), ending="")
        elif text:
            self.stdout.write(text)
        self.stdout.flush()
