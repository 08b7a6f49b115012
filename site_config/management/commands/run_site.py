"""`make run`: bring the embedded site up to date, then serve it as a small installation would be served."""

import hashlib
import os
import secrets
import sys
from pathlib import Path

from django.conf import settings
from django.contrib.auth import get_user_model
from django.contrib.contenttypes.models import ContentType
from django.contrib.staticfiles.finders import get_finders
from django.core.management import call_command
from django.core.management.base import BaseCommand, CommandError
from django.db import DatabaseError, connection
from django.db.migrations.exceptions import InconsistentMigrationHistory
from django.db.migrations.executor import MigrationExecutor
from wagtail.models import Page, PageLogEntry

from site_config.demo.seed import set_demo_port
from site_config.ports import HOST, PortError, check_port

WORKERS, THREADS = 2, 4
# The password is typed from a screen: nothing in it looks like something else.
LETTERS = "abcdefghjkmnpqrstuvwxyz23456789"


class Command(BaseCommand):
    help = "Prepares the embedded site where something changed, then serves it on this machine."
    # The checks read the database, which a first run has not made yet.
    requires_system_checks = ()

    def add_arguments(self, parser):
        parser.add_argument("--port", default="8000", help="The port on 127.0.0.1 (default: 8000).")
        parser.add_argument(
            "--prepare-only", action="store_true", help="Prepare everything and serve nothing."
        )

    def execute(self, *args, **options):
        # What went wrong is all a newcomer needs to read: no class name, no traceback.
        try:
            return super().execute(*args, **options)
        except CommandError as error:
            sys.exit(str(error))
        except KeyboardInterrupt:
            sys.exit("Stopped before the end: run the same command again to go on.")

    def handle(self, *, port, prepare_only, **options):
        try:
            port = check_port(port)
            require_writable()
            self.migrate()
            self.collect_static()
            self.load_content(port)
            password = make_first_user()
        except PortError as error:
            raise CommandError(str(error)) from None
        except DatabaseError as error:
            raise CommandError(f"The database cannot be used ({error}): {DATABASE_ADVICE}") from None
        self.show_addresses(port, password)
        if not prepare_only:
            serve(port)

    def migrate(self):
        try:
            executor = MigrationExecutor(connection)
            plan = executor.migration_plan(executor.loader.graph.leaf_nodes())
            if not plan:
                return
            self.say(f"Preparing the database ({len(plan)} steps)...")
            call_command("migrate", interactive=False, stdout=Progress(self.stdout, len(plan)))
        except InconsistentMigrationHistory as error:
            raise CommandError(f"The database is of another version ({error}): {DATABASE_ADVICE}") from None

    def collect_static(self):
        stamp = Path(settings.STATIC_ROOT).with_suffix(".stamp")
        current = static_digest()
        if Path(settings.STATIC_ROOT).is_dir() and stamp.is_file() and stamp.read_text() == current:
            return
        self.say("Collecting style sheets, scripts and fonts...")
        call_command("collectstatic", interactive=False, verbosity=0)
        stamp.write_text(current)

    def load_content(self, port):
        if not has_held_pages():
            self.say("Loading the demonstration content...")
            call_command("seed_demo", port=port)
        set_demo_port(port)

    def show_addresses(self, port, password):
        address = f"http://{HOST}:{port}"
        if password:
            self.say(
                f"\nThe account for setting up, shown this once:\n\n"
                f"    name      admin\n    password  {password}"
            )
        self.say(
            f"\nIn French        {address}/fr/\nIn Arabic        {address}/ar/\n"
            f"Administration   {address}/admin/\n\nCtrl-C stops the site."
        )

    def say(self, text):
        self.stdout.write(text)
        self.stdout.flush()


DATABASE_ADVICE = "move its file elsewhere, or name another in DATABASE_URL, and run the command again."


class Progress:
    """Stands for the output of `migrate` and shows progress: a line rewritten, or one in fifty in a log."""

    def __init__(self, out, total):
        self.out, self.total, self.done = out, total, 0

    def isatty(self):
        return False

    def flush(self):
        self.out.flush()

    def write(self, text):
        if not text.strip().startswith("OK") and " OK" not in text:
            return
        self.done += 1
        last = self.done == self.total
        if self.out.isatty():
            self.out.write(f"\r  {self.done}/{self.total}", ending="\n" if last else "")
        elif last or self.done % 50 == 0:
            self.out.write(f"  {self.done}/{self.total}")
        self.out.flush()


def require_writable():
    """Refuse a database or folder that cannot be written before anything half happens.

    Raises CommandError with one sentence.
    """
    wanted = [settings.STATIC_ROOT, settings.PRIVATE_MEDIA_ROOT, settings.PUBLIC_MEDIA_ROOT]
    if connection.vendor == "sqlite":
        wanted.append(connection.settings_dict["NAME"])
    for path in map(Path, wanted):
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            reason = "" if os.access(path if path.exists() else path.parent, os.W_OK) else "not allowed"
        except OSError as error:
            reason = error.strerror
        if reason:
            raise CommandError(
                f"Cannot write {path} ({reason}): change the rights of {path.parent}, or run as its owner."
            )


def static_digest():
    """Return a digest of every static source's path, size and date, and of the storage that serves them."""
    total = hashlib.sha256(repr(settings.STORAGES["staticfiles"]).encode())
    for finder in get_finders():
        for path, storage in finder.list(ignore_patterns=[]):
            full = storage.path(path)
            state = os.stat(full)
            total.update(f"{full}|{state.st_size}|{state.st_mtime_ns}\n".encode())
    return total.hexdigest()


def has_held_pages():
    """Tell whether the site has, or once had, pages of its own.

    The log outlives the pages: an association that deleted the demonstration must not find it back.
    """
    plain = ContentType.objects.get_for_model(Page)
    return Page.objects.exclude(content_type=plain).exists() or PageLogEntry.objects.exists()


def make_first_user():
    """Create the superuser "admin" where there is no user at all. Return its password, or None."""
    users = get_user_model().objects
    if users.exists():
        return None
    password = "-".join("".join(secrets.choice(LETTERS) for _ in range(5)) for _ in range(4))
    # Wagtail's account form, where everybody chooses a language, saves nothing without a name and an address.
    users.create_superuser(
        username="admin",
        email="admin@example.org",
        password=password,
        first_name="Admin",
        last_name="Qafila",
    )
    return password


def serve(port):
    """Replace this process by gunicorn."""
    os.chdir(settings.BASE_DIR)
    os.environ["DJANGO_SETTINGS_MODULE"] = os.environ.get(
        "DJANGO_SETTINGS_MODULE", "site_config.settings.dev"
    )
    connection.close()
    sys.stdout.flush()
    os.execv(sys.executable, server_command(f"{HOST}:{port}"))


def server_command(bind: str) -> list[str]:
    """Return the command that serves the site on an address, as gunicorn writes it."""
    command = [sys.executable, "-m", "gunicorn", "site_config.wsgi:application"]
    command += ["--bind", bind, "--workers", str(WORKERS), "--threads", str(THREADS)]
    # No access log, since addresses carry what people search for; no control socket in the home folder.
    return [*command, "--log-level", "warning", "--no-control-socket"]
