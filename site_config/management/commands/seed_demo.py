"""Loads the demonstration content: adds what is missing, changes nothing that is there."""

from django.core.management.base import BaseCommand
from django.db import transaction

from site_config.demo.seed import seed


class Command(BaseCommand):
    help = "Loads the bilingual demonstration content. Running it again adds what is missing and changes nothing."

    def add_arguments(self, parser):
        parser.add_argument("--port", type=int, default=8000, help="The port of the demonstration Site.")

    def handle(self, *, port, verbosity, **options):
        with transaction.atomic():
            added = seed(port)
        if verbosity:
            self.stdout.write(f"Demonstration content: {added} pages added." if added else "Nothing to add.")
