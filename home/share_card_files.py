"""Where share cards are kept: `cards/<number of the page>/<digest>.png` in the public storage, made on publication.

A page that is not public has no card, and a sensitive one has a card that says no more than the site's name. The names
of such cards begin with NEUTRAL: a card that shows a title is never given out for a page that has become sensitive,
even before it is removed. Nothing here asks the database while a page is being read.
"""

import logging

from django.core.files.base import ContentFile
from django.core.files.storage import storages
from django.db import transaction
from django.db.models.signals import post_delete, post_save
from django.dispatch import receiver
from django.templatetags.static import static
from django.utils.translation import override
from wagtail.models import Page, PageViewRestriction
from wagtail.signals import page_published, page_unpublished

from .languages import Language, other_language
from .models import BasePage, HomePage, SiteImage, SiteSettings
from .models.names import Label
from .outside import knowing_sensitive
from .page_cache import content_changed
from .rendition_files import pixels_of
from .rich_text import typeset
from .share_cards import Look, draw_card
from .siblings import is_public

logger = logging.getLogger(__name__)

FOLDER = "cards"
NEUTRAL = "n-"


def card_address(page, language: Language) -> str:
    """Return the path of a page's card; that of the site's wordless card where none has been made."""
    for name in _kept(page.pk):
        if name.startswith(NEUTRAL) == page.is_sensitive:
            return storages["public"].url(f"{FOLDER}/{page.pk}/{name}")
    return static(f"img/card-{language.code}.png")


def look_of(page: BasePage, settings: SiteSettings) -> Look:
    """Return what a page's card shows. A sensitive page's is the same for all of its language."""
    language = page.language
    with override(language.code):
        name = settings.words("site_name").text
        both = settings.own_words("site_name")
        names = {
            "name": name,
            "other_name": getattr(settings, f"site_name_{other_language(language).code}") if both else "",
        }
        if page.is_sensitive:
            return Look(language.code, **names)
        names["name"] = name or settings.short_name or settings.words().text
        # The front page's title is the association's name; what it says first is its mission.
        title = page.mission_statement if isinstance(page, HomePage) else page.outside_title
        # A page whose type knows no better has no kind worth naming.
        kind = page.kind_and_date() if type(page).kind_and_date is not BasePage.kind_and_date else ""
        sign = page.motif
        return Look(
            language.code,
            **names,
            title=typeset(title, language),
            kicker="" if title.startswith(kind) else typeset(kind, language),
            seed=sign.seed,
            harmony=sign.harmony,
            state=sign.state,
            photograph=page.share_image.file.name if may_bear_its_picture(page) else "",
        )


def may_bear_its_picture(page: BasePage) -> bool:
    """Whether a page has a picture that may go to social networks, where a card is shown."""
    image = page.share_image
    return bool(image and image.on_cards and image.may_be_shown_in(page.language.code))


def make_card(page: BasePage) -> bool:
    """Make the card that a page lacks and remove the others it has; return whether anything changed.

    Raises what a damaged disk may raise; a picture that cannot be read leaves the pattern in its place.
    """
    site = page.get_site() if is_public(page) else None
    if site is None:
        return remove_cards(page.pk)
    look = look_of(page, SiteSettings.for_site(site))
    photograph = _photograph(page.share_image) if look.photograph else ()
    prefix = NEUTRAL if page.is_sensitive else ""
    wanted = f"{prefix}{look.digest}.{'jpg' if photograph else 'png'}"
    kept = _kept(page.pk)
    if wanted not in kept:
        storages["public"].save(f"{FOLDER}/{page.pk}/{wanted}", ContentFile(draw_card(look, *photograph)))
        if photograph and _withdrawn_meanwhile(page):
            # Drawn again without it by `tend_pictures`.
            return remove_cards(page.pk)
    for name in kept:
        if name != wanted:
            storages["public"].delete(f"{FOLDER}/{page.pk}/{name}")
    return kept != [wanted]


def _withdrawn_meanwhile(page: BasePage) -> bool:
    """Whether the picture of a card may not be on it any more. Asked when the card stands: whoever withdraws the
    picture after this removes the card.
    """
    image = SiteImage.objects.filter(pk=page.share_image_id).first()
    return not (image and image.on_cards and image.may_be_shown_in(page.language.code))


def remove_cards(page_id: int) -> bool:
    """Remove every card of a page; return whether there was one."""
    kept = _kept(page_id)
    for name in kept:
        storages["public"].delete(f"{FOLDER}/{page_id}/{name}")
    storages["public"].delete(f"{FOLDER}/{page_id}")
    return bool(kept)


def has_photograph(page_id: int) -> bool:
    """Whether a page has a card that bears its picture."""
    return any(name.endswith(".jpg") for name in _kept(page_id))


def pages_with_cards() -> set[int]:
    """Return the numbers of the pages that have a card."""
    try:
        return {int(name) for name in storages["public"].listdir(FOLDER)[0] if name.isdigit()}
    except FileNotFoundError:
        return set()


def _kept(page_id: int | None) -> list[str]:
    try:
        return storages["public"].listdir(f"{FOLDER}/{page_id}")[1]
    except FileNotFoundError:
        return []


def _photograph(image):
    """Return the pixels of a share image and the place in it that matters; nothing where they cannot be read."""
    try:
        point = image.get_focal_point()
        centre = (point.x / image.width, point.y / image.height) if point else (0.5, 0.5)
        return pixels_of(image), centre
    except Exception as error:
        # A number and a type: file names and titles can name people.
        logger.warning("Picture %d could not be put on a card: %s", image.pk, type(error).__name__)
        return ()


def _bring_up_to_date(ids: list[int]) -> None:
    """Make or remove the cards of some pages as they now stand. Raises nothing: it follows a publication."""
    pages = {page.pk: page for page in Page.objects.filter(pk__in=ids).specific()}
    changed = False
    for pk in ids:
        try:
            page = pages.get(pk)
            changed |= make_card(page) if isinstance(page, BasePage) else remove_cards(pk)
        except Exception as error:
            logger.warning("The share card of page %d could not be made: %s", pk, type(error).__name__)
    if changed:
        # An answer given a moment ago may have been kept with the address of the old card.
        content_changed()


def _when_committed(ids_of) -> None:
    transaction.on_commit(lambda: _bring_up_to_date(ids_of()), robust=True)


@receiver([page_published, page_unpublished])
def on_publication(sender, instance, **kwargs):
    _when_committed(lambda: [instance.pk])


@receiver(post_delete, sender=Page)
def on_deletion(sender, instance, **kwargs):
    pk = instance.pk
    _when_committed(lambda: [pk])


@receiver(post_save, sender=Label)
def on_label(sender, instance, **kwargs):
    """Pages become sensitive without being published again when a label does."""
    if instance.sensitive:
        pages = knowing_sensitive(Page.objects.live()).filter(known_sensitive=True)
        _when_committed(lambda: list(pages.values_list("pk", flat=True)))


@receiver(post_save, sender=PageViewRestriction)
def on_restriction(sender, instance, **kwargs):
    """What a private section holds has no card that others can open."""

    def remove():
        below = Page.objects.descendant_of(instance.page, inclusive=True)
        for pk in below.filter(pk__in=pages_with_cards()).values_list("pk", flat=True):
            remove_cards(pk)

    transaction.on_commit(remove, robust=True)
