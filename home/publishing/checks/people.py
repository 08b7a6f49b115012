"""Pictures, documents and their words: what a page shows may be shown in its language, and is described in it.

Asked wherever somebody publishes in the admin, and asks the database for the page's documents only: what may be shown
of a picture is said by its own columns. Where nobody is there to be told (a scheduled publication, a command), pages
go live and leave out what may not be shown.
"""

from collections.abc import Iterator
from datetime import date

from django.urls import reverse
from django.utils import timezone
from django.utils.html import format_html, format_html_join
from django.utils.translation import gettext as _

from ... import alt_text
from ...dates import long_date
from ...models import BasePage, SiteDocument, SiteImage
from ...protection.clearance import Withheld
from ...protection.picture_state import sentence_on
from ...publish_pictures import pictures_of
from ..findings import Finding, Html, Level

# Where a further consent makes it right.
CURABLE = {Withheld.NO_CONSENT, Withheld.EXPIRED}


def findings(page) -> Iterator[Finding]:
    """Yield what is wrong with the pictures and documents of a page. One query, of its documents."""
    if isinstance(page, BasePage):
        yield from of_pictures(page)
        yield from of_documents(page)
        for found in alt_text.problems(page):
            yield Finding("alt", Level.BLOCKS, Html(format_html("{}: {}", *found)))


def of_pictures(page: BasePage) -> list[Finding]:
    """Return what keeps the pictures of a page from being shown on it, each picture once. Asks the database nothing."""
    day = _first_day(page)
    problems = {}
    for image, _use in pictures_of(page):
        if image.pk not in problems:
            problems[image.pk] = _problem_of(image, page.language.code, day)
    found = [problem for problem in problems.values() if problem]
    shared = page.card_image
    if shared and not problems.get(shared.pk) and not shared.on_cards:
        words = _(
            "People in it have not agreed to social networks: the page's share card bears the site's pattern instead."
        )
        found.append(Finding("card", Level.ADVISES, _about(shared, words)))
    return found


def _problem_of(image: SiteImage, code: str, day: date) -> Finding | None:
    reason, words = image.withheld, ""
    if not image.may_be_public:
        words = sentence_on(image)
    elif not image.people:
        # Such a picture is shown where it stands since before this was asked, until its page is published again.
        reason, words = Withheld.UNSAID, _("Nobody has said yet who is in it.")
    elif image.shown_until and image.shown_until < day:
        reason = Withheld.EXPIRED
        words = _("A consent to it ends on %(date)s: it would no longer be shown.") % {
            "date": long_date(image.shown_until)
        }
    elif code not in image.shown_in.split():
        words = (
            _("People in it have not agreed to be shown on Arabic pages.")
            if code == "ar"
            else _("People in it have not agreed to be shown on French pages.")
        )
    if not words:
        return None
    return Finding("picture", Level.BLOCKS, _about(image, words, reason in CURABLE))


def _about(image: SiteImage, words: str, curable: bool = False) -> Html:
    name = _("Picture “%(title)s”:") % {"title": image.title}
    ways = [(reverse("wagtailimages:edit", args=[image.pk]), _("Open the picture"))]
    if curable:
        address = reverse("wagtailsnippets_home_consent:add")
        ways.append((f"{address}?image={image.pk}", _("Record a consent")))
    return _sentence(name, words, ways)


def _sentence(name: str, words: str, ways: list[tuple[str, str]]) -> Html:
    # In a window of its own: what was typed in the page's form is saved nowhere yet.
    links = format_html_join(" · ", '<a href="{}" target="_blank">{}</a>', ways)
    return Html(format_html("<bdi>{}</bdi> {} {}", name, words, links))


def of_documents(page: BasePage) -> list[Finding]:
    """Return the documents of a page that readers are not given. One query, none where the page has no document."""
    numbers = set(_documents_of(page))
    if not numbers:
        return []
    return [
        Finding(
            "document",
            Level.BLOCKS,
            _sentence(
                _("Document “%(title)s”:") % {"title": document.title},
                _("It is not given out: %(reason)s. Choose another one.")
                % {"reason": document.get_withheld_display()},
                [(reverse("wagtaildocs:edit", args=[document.pk]), _("Open the document"))],
            ),
        )
        for document in SiteDocument.objects.filter(pk__in=numbers).exclude(withheld="").order_by("title")
    ]


def _documents_of(page: BasePage) -> Iterator[int]:
    """Yield the numbers of the documents that a page offers or links to, found as Wagtail's index finds them."""
    for field in page._meta.concrete_fields:
        value = field.value_from_object(page)
        if value and hasattr(field, "extract_references"):
            for model, number, *_places in field.extract_references(value):
                if model is SiteDocument:
                    yield int(number)


def _first_day(page: BasePage) -> date:
    """Return the day from which readers see the page: today, or the one that it is scheduled for."""
    now = timezone.now()
    return timezone.localdate(page.go_live_at if page.go_live_at and page.go_live_at > now else now)
