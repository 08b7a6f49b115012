"""`make test`: lint, then the tests on PostgreSQL, then on SQLite all but those in browsers and on busy servers.

    python -m tests.services.run_tests [--long | --lint] [arguments of pytest]

Every step runs even when an earlier one failed; the exit status is 1 when any did. The last line is
"N passed, N failed" over both databases.
"""

import argparse
import os
import signal
import subprocess
import sys
import tempfile
import time
import uuid
import xml.etree.ElementTree as ET
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path

from . import chromium, exiftool, postgres
from .common import ServiceError

ROOT = Path(__file__).resolve().parents[2]
SCRIPTS = Path(sys.executable).parent
PRODUCTION = {
    "DJANGO_SETTINGS_MODULE": "site_config.settings.production",
    "QAFILA_SECRET_KEY": "only-for-the-checks-" + "0123456789abcdefghijklmnopqrstuvwxyz" * 2,
    "QAFILA_ALLOWED_HOSTS": "www.example.org",
    "QAFILA_BASE_URL": "https://www.example.org",
    "DATABASE_URL": "postgresql://nobody@localhost/nothing",
    "QAFILA_ADDRESS_HEADER": "X-Real-IP",
}


class Steps:
    """Runs named commands one after the other and remembers which failed."""

    def __init__(self):
        self.failed: list[str] = []

    def run(self, name: str, command: list, **environment: str) -> None:
        self.record(name, lambda: not subprocess.call(command, cwd=ROOT, env=os.environ | environment))

    def run_quietly(self, name: str, command: list, **environment: str) -> None:
        """Run a command whose output matters only when it fails."""

        def call() -> bool:
            done = subprocess.run(
                command,
                cwd=ROOT,
                env=os.environ | environment,
                stdout=subprocess.PIPE,
                stderr=subprocess.STDOUT,
            )
            if done.returncode:
                sys.stdout.buffer.write(done.stdout)
            return not done.returncode

        self.record(name, call)

    def record(self, name: str, call: Callable[[], bool]) -> None:
        started = time.monotonic()
        good = call()
        print(f"{'ok    ' if good else 'FAILED'} {name} ({time.monotonic() - started:.1f} s)", flush=True)
        if not good:
            self.failed.append(name)


def lint(steps: Steps, folder: Path) -> None:
    python = sys.executable
    templates = sorted(map(str, (ROOT / "templates").rglob("*.html")))
    steps.run_quietly("ruff check", [python, "-m", "ruff", "check", "."])
    steps.run_quietly("ruff format", [python, "-m", "ruff", "format", "--check", "."])
    if templates:
        steps.run_quietly("djade", [SCRIPTS / "djade", "--check", "--target-version", "5.2", *templates])
        steps.run_quietly("djlint", [python, "-m", "djlint", "--lint", "--quiet", "templates"])
    contracts = "import sys; from importlinter.cli import lint_imports; sys.exit(lint_imports())"
    steps.run_quietly("import-linter", [python, "-c", contracts])
    settings = {"DJANGO_SETTINGS_MODULE": "site_config.settings.test", "DATABASE_URL": "sqlite://:memory:"}
    steps.run_quietly(
        "migrations", [python, "manage.py", "makemigrations", "--check", "--dry-run"], **settings
    )
    roots = {
        f"QAFILA_{name}": str(folder / name.lower())
        for name in ("PUBLIC_MEDIA_ROOT", "PRIVATE_MEDIA_ROOT", "CACHE_DIR")
    }
    deploy = [python, "manage.py", "check", "--deploy", "--fail-level", "WARNING"]
    steps.run_quietly("production settings", deploy, **PRODUCTION, **roots)


def run_pytest(steps: Steps, name: str, report: Path, arguments: list[str], **environment: str) -> None:
    command = [sys.executable, "-m", "pytest", "-n", "2", "--dist", "worksteal", "--quiet"]
    command += [f"--junitxml={report}", *arguments]
    print(f"\n{name}", flush=True)
    steps.run(name, command, DJANGO_SETTINGS_MODULE="site_config.settings.test", **environment)


def begin_templates(stack: ExitStack, folder: Path, addresses: dict[str, str]) -> dict[str, subprocess.Popen]:
    """Begin to make the database that every worker copies, for each kind at once: one alone uses one core."""
    os.environ["QAFILA_TEST_FOLDER"] = str(folder / "databases")
    os.environ["QAFILA_TEST_RUN"] = uuid.uuid4().hex[:12]
    (folder / "databases").mkdir()
    makers = {}
    for name, address in addresses.items():
        makers[name] = subprocess.Popen(
            [sys.executable, "-m", "tests.services.databases"],
            cwd=ROOT,
            env=os.environ | {"DATABASE_URL": address, "DJANGO_SETTINGS_MODULE": "site_config.settings.test"},
        )
        stack.callback(makers[name].wait)
        stack.callback(makers[name].terminate)
    return makers


def count(reports: Iterator[Path]) -> tuple[int, int]:
    """Return how many tests passed and failed over pytest's reports; an error counts as a failure."""
    passed = failed = 0
    for report in reports:
        for suite in ET.parse(report).iter("testsuite"):
            total, failures, errors, skipped = (
                int(suite.get(name, 0)) for name in ("tests", "failures", "errors", "skipped")
            )
            failed += failures + errors
            passed += total - failures - errors - skipped
    return passed, failed


def main() -> int:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--long", action="store_true", help="the long forms of the tests too")
    parser.add_argument("--lint", action="store_true", help="no tests, only what reads the code")
    options, extra = parser.parse_known_args()
    # A stopped run must still stop the server it started.
    signal.signal(signal.SIGTERM, lambda *_: sys.exit("Stopped."))
    steps = Steps()
    started = time.monotonic()
    with ExitStack() as stack:
        folder = Path(
            stack.enter_context(tempfile.TemporaryDirectory(prefix="qafila-", ignore_cleanup_errors=True))
        )
        # What the tests and their browsers leave behind goes when the run ends.
        os.environ["TMPDIR"] = str(folder)
        os.environ["QAFILA_TEST_FILES"] = str(folder / "files")
        if not options.lint:
            os.environ["CHROMIUM_PATH"] = chromium.ensure()
            os.environ["EXIFTOOL_PATH"] = exiftool.ensure()
            url = stack.enter_context(postgres.server())
            addresses = {"PostgreSQL": url, "SQLite": "sqlite://:memory:"}
            makers = begin_templates(stack, folder, addresses)
        lint(steps, folder)
        if not options.lint:
            speed = [] if options.long else ["not long"]
            for name, marks in (("PostgreSQL", ["not once"]), ("SQLite", ["not browser", "not server"])):
                marks += speed
                address = addresses[name]
                steps.record(f"{name} database", lambda name=name: not makers[name].wait())
                arguments = ["-m", " and ".join(marks), *extra]
                run_pytest(steps, f"Tests on {name}", folder / f"{name}.xml", arguments, DATABASE_URL=address)
        passed, failed = count(folder.glob("*.xml"))
    minutes, seconds = divmod(round(time.monotonic() - started), 60)
    print(f"\n{minutes} min {seconds} s")
    if steps.failed:
        print(f"Failed steps: {', '.join(steps.failed)}")
    if not options.lint:
        print(f"{passed} passed, {failed} failed")
    return 1 if steps.failed else 0


if __name__ == "__main__":
    try:
        sys.exit(main())
    except ServiceError as problem:
        sys.exit(str(problem))
    except KeyboardInterrupt:
        sys.exit("Stopped.")
