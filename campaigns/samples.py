"""Samples of what campaigns and caravans show, in the present language: see home/samples/."""

from wagtail.models import Locale

from home import samples
from home.languages import current_language, other_language
from home.models import Service
from home.samples import say

from .models import (
    Caravan,
    CaravanFigure,
    InstrumentArticlePage,
    InstrumentPart,
    OfficialText,
    Position,
)

SOURCE = {
    "as_of": "2001-02-05",
    "source_fr": "source d’exemple",
    "source_ar": "مصدر للمثال",
}


def activity() -> dict:
    return {
        "service": samples.service(),
        "text": say("Une activité d’exemple, dite en une phrase.", "نشاط للمثال، يقال في جملة واحدة."),
        "figure": samples.figure(),
    }


def caravan(status: str = "held") -> Caravan:
    """A caravan with counts of services, of which one was not counted like the others."""
    shown = Caravan(reference="CAR-0000-EX", status=status, start="2001-02-03", end="2001-02-05")
    shown.public_figures = [
        CaravanFigure(service=service, value=value, unit="consultations", qualifier=qualifier, **SOURCE)
        for service, value, qualifier in [
            (samples.service(), 111, "exact"),
            (Service(name_fr="Autre service d’exemple", name_ar="خدمة أخرى للمثال"), 22, "about"),
        ]
    ] + [CaravanFigure(service=samples.service(), value=3, unit="workshops", **SOURCE)]
    return shown


def parts() -> list[tuple[InstrumentPart, list[InstrumentArticlePage]]]:
    """The parts of a treaty with their articles, as its page lists them."""
    first = InstrumentPart(number=1, name_fr="Sujet d’exemple", name_ar="موضوع للمثال")
    return [(first, [article(number) for number in range(1, 17)])]


def article(number: int) -> InstrumentArticlePage:
    fields = {"pk": 999_999_900 + number, "slug": str(number), "path": "9999", "depth": 4, "number": number}
    fields["title"] = say("un sujet d’exemple", "موضوع للمثال")
    locale = Locale(language_code=current_language().code)
    return InstrumentArticlePage(locale=locale, url_path=f"/exemple/exemple/{number}/", live=True, **fields)


def official_texts() -> list[dict]:
    """Paragraphs of an article, the second of which is not loaded in the reader's language."""
    own, other = current_language(), other_language(current_language())
    texts = {
        "fr": "Exemple : un alinéa du texte officiel.",
        "ar": "مثال: فقرة من النص الرسمي.",
    }

    def paragraph(language) -> OfficialText:
        return OfficialText(
            language=language.code, text=texts[language.code], edition=say("Édition d’exemple", "نشرة للمثال")
        )

    return [
        {"number": 1, "own": paragraph(own), "other": paragraph(other)},
        {"number": 2, "own": None, "other": paragraph(other)},
    ]


def positions() -> list[Position]:
    fields = {
        "statement_fr": "Exemple : ce qu’un État a fait ou dit.",
        "statement_ar": "مثال: ما قامت به دولة أو صرحت به.",
        "source_fr": "source d’exemple",
        "source_ar": "مصدر للمثال",
        "source_url": "https://example.org/",
    }
    return [
        Position(date="2001-02-03", certainty="established", verified_on=samples.DAY, **fields),
        Position(certainty="reported", **fields),
    ]
