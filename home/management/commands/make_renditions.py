"""Makes the renditions that the published pages lack: after an upgrade, an import or a loss of files."""

from django.core.management.base import BaseCommand
from wagtail.models import Page

from home.models import BasePage
from home.publish_pictures import make_for_page


class Command(BaseCommand):
    help = (
        "Makes every rendition that the live pages' pictures lack, files that were lost included. What exists is left"
        " as it is, so that an interrupted run goes on where it stopped."
    )

    def handle(self, *, verbosity, **options):
        pages = Page.objects.live().filter(alias_of=None, depth__gt=1).order_by("path")
        total, made, failed = pages.count(), 0, set()
        for number, page in enumerate(pages.specific().iterator(chunk_size=50), 1):
            if not isinstance(page, BasePage):
                continue
            made_here, failed_here = make_for_page(page)
            made += made_here
            failed |= {image.pk for image in failed_here}
            if verbosity and (made_here or number == total):
                self.stdout.write(f"{number}/{total} pages, {made} renditions made.")
        for pk in sorted(failed):
            self.stderr.write(f"Picture {pk} could not be made ready: its file is lost or cannot be read.")
