"""Makes the share cards that the published pages lack: after an upgrade, an import, or a new name of the site."""

from pathlib import Path

from django.conf import settings
from django.core.management.base import BaseCommand, CommandError
from wagtail.models import Page

from home.models import BasePage
from home.share_card_files import make_card, pages_with_cards, remove_cards
from home.share_cards import Look, can_shape, draw_card


class Command(BaseCommand):
    help = (
        "Makes every share card that the live pages lack, and removes those of pages that readers cannot open. What is"
        " up to date is left as it is, so that an interrupted run goes on where it stopped."
    )

    def add_arguments(self, parser):
        parser.add_argument(
            "--wordless",
            type=Path,
            metavar="FOLDER",
            help="Draw only card-fr.png and card-ar.png, for pages that have no card of their own, in a folder.",
        )

    def handle(self, *, verbosity, wordless, **options):
        if wordless:
            for code, _name in settings.LANGUAGES:
                (wordless / f"card-{code}.png").write_bytes(draw_card(Look(code)))
            return
        pages = Page.objects.live().filter(alias_of=None, depth__gt=1).order_by("path")
        changed, failed, orphans = 0, 0, pages_with_cards()
        for page in pages.specific().iterator(chunk_size=50):
            orphans.discard(page.pk)
            if not isinstance(page, BasePage):
                continue
            try:
                changed += make_card(page)
            except Exception as error:
                failed += 1
                self.stderr.write(f"The card of page {page.pk} could not be made: {type(error).__name__}.")
        changed += sum(remove_cards(pk) for pk in orphans)
        if verbosity:
            self.stdout.write(f"{changed} share cards made or removed.")
            if not can_shape():
                self.stdout.write(
                    "They have no words: install libfribidi (on Debian: apt install libfribidi0)."
                )
        if failed:
            raise CommandError(f"{failed} share cards could not be made.")
