"""Pictures and documents that nobody uploaded, and the blocks that show them."""

from django.templatetags.static import static

from ..dates import PartialDate
from ..languages import current_language
from ..models import SiteDocument, SiteImage
from ..renditions import FALLBACK
from .words import say, text


def document() -> SiteDocument:
    """A document whose address leads to no file."""
    return SiteDocument(
        pk=0,
        title="exemple",
        collection=None,
        file="exemple.pdf",
        file_size=340_000,
        name_fr="Un rapport d’exemple",
        name_ar="تقرير للمثال",
        kind="report",
        file_language=current_language().code,
        published_on="2001-02",
    )


def documents() -> dict:
    return {"heading": say("Des documents d’exemple", "وثائق للمثال"), "documents": [document(), document()]}


class Drawing:
    """What a sample picture answers for any of its renditions: one drawing of ours, that no storage holds."""

    width, height = 800, 500

    @property
    def url(self) -> str:
        return static("img/sample.svg")


def image() -> SiteImage:
    """A picture that was never uploaded: the rendition that every browser shows is a drawing."""
    shown = SiteImage(
        title="exemple",
        # The collection's default is looked up in the database.
        collection=None,
        file="exemple.jpg",
        people="nobody",
        shown_in="fr ar",
        width=Drawing.width,
        height=Drawing.height,
        alt_fr="Exemple : un dessin géométrique.",
        alt_ar="مثال: رسم هندسي.",
        credit=say("Dessin d’exemple", "رسم للمثال"),
    )
    shown.find_existing_renditions = lambda *filters: {
        one: Drawing() for one in filters if one.spec.endswith(FALLBACK)
    }
    return shown


def picture() -> dict:
    """A picture block as its form would send it."""
    return drawn_picture() | {"image": {"image": image(), "decorative": False, "alt_text": ""}}


def drawn_picture() -> dict:
    """A picture block as a template gets it."""
    return {
        "image": image(),
        "caption": say("Une légende d’exemple.", "شرح للمثال."),
    }


def withheld_picture() -> dict:
    """A picture block whose picture may not be shown any more, as a template gets it."""
    block = drawn_picture()
    block["image"].withheld = "withdrawn"
    return block


def message() -> dict:
    return {
        "heading": say("Un message d’exemple", "رسالة للمثال"),
        "role": say("La direction (exemple)", "الإدارة (مثال)"),
        "date": PartialDate("2001"),
        "text": text(),
        "portrait": {"image": image(), "decorative": False, "alt_text": ""},
    }
