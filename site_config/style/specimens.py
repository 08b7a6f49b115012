"""Every component of the site with a sample to draw it with. A component that stands here twice has two states."""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime, time
from types import SimpleNamespace

from django.core.paginator import Paginator
from django.utils.translation import gettext_lazy as _
from django.utils.translation import override

from campaigns import samples as facts
from comments.samples import SampleComments
from home import samples
from home.alignment.readers import Apart
from home.blocks.bodies import ArticleBody, StandardBody
from home.languages import current_language, other_language
from home.rich_text import NoteMarks
from home.sections import Section, sections_of
from home.signs import varied

from .forms import SampleForm


@dataclass(frozen=True)
class Specimen:
    """One thing to show: its name, the template that draws it and what the template is given.

    `wide` ones need a page's width: the languages stand under one another.
    """

    name: str
    title: str
    template: str
    context: Callable[[], dict] = field(default=dict)
    wide: bool = False


def _page(**fields) -> Callable[[], dict]:
    return lambda: {"page": samples.page(**fields), "marks": NoteMarks(2)}


def _scale() -> dict:
    return {
        "statement": samples.say("Un grand titre d’exemple", "عنوان كبير للمثال"),
        "title": samples.say("Un titre de page d’exemple", "عنوان صفحة للمثال"),
        "heading": samples.say("Un titre de section d’exemple", "عنوان قسم للمثال"),
        "minor": samples.say("Un titre de carte d’exemple", "عنوان بطاقة للمثال"),
        "lead": samples.say(
            "Un chapeau d’exemple : ce dont parle la page.", "جملة تقديم للمثال: ما الذي تتحدث عنه الصفحة."
        ),
        "text": samples.sentence(),
        "small": samples.say(
            "Un petit texte d’exemple : une date, une source.", "نص صغير للمثال: تاريخ أو مصدر."
        ),
    }


def _long_words() -> dict:
    own = samples.say(
        "Anticonstitutionnellement-interdisciplinairement-électroencéphalographiquement-incommensurablement",
        "سنستقبلكموهافيستقبلونكموها-وسيستقبلونكموها-فأسقيناكموه-أنلزمكموها-والإسكندرانيات",
    )
    other = other_language(current_language())
    with override(other.code):
        foreign = samples.sentence()
    address = "example.org/one/very/long/address/that/nothing/breaks/or/it/sticks/out/of/the/page"
    return {"long_word": own, "address": address, "foreign": foreign, "foreign_language": other}


def _cards() -> dict:
    return {
        "cards": [
            samples.card(),
            samples.card(image=samples.image()),
            samples.card(sensitive=True, summary="", labels=[], title=samples.say("Actualité", "خبر")),
        ]
    }


def _states() -> dict:
    return {"cards": list(varied(samples.card(state) for state in ("held", "planned", "cancelled")))}


def _figures() -> dict:
    return {
        "figures": [
            samples.figure(),
            samples.figure(value=11, qualifier="exact"),
            samples.figure(value=None),
        ],
        "large": samples.figure(),
    }


def _blocks() -> dict:
    """Every block of both kinds of text, each once."""
    blocks = StandardBody().child_blocks | ArticleBody().child_blocks
    drawn = []
    for block in blocks.values():
        bound = block.bind(block.get_preview_value())
        drawn.append(bound)
    return {"sections": sections_of(drawn)}


def _contents() -> dict:
    title = samples.heading()
    return {"sections": [Section(None, title, "un"), Section(None, samples.item(), "deux")]}


def _notes() -> dict:
    """A text with its two marks: the first leads to a note and back."""
    return _page()() | {"text": samples.sentence() + " [1] " + samples.item() + " [2]"}


def _road() -> dict:
    stops = [samples.card("held"), samples.card("planned", title=samples.heading()), samples.card("held")]
    stops[2].moment, stops[2].when = "", samples.say("date inconnue", "تاريخ غير معروف")
    return {"stops": stops}


def _pages() -> dict:
    with override(other_language(current_language()).code):
        other = samples.page()
    return {"pages": [samples.page(), other]}


def _version() -> dict:
    with override(other_language(current_language()).code):
        return {"version": samples.page(), "version_language": current_language()}


def _apart() -> dict:
    other = other_language(current_language())
    with override(other.code):
        sibling = samples.page()
    changed = datetime.combine(samples.DAY, time(12), UTC)
    return {"apart": Apart(other, sibling, behind_since=changed, untranslated=2)}


def _announced() -> dict:
    return {"apart": Apart(other_language(current_language()), None, announced=True)}


def _documents() -> dict:
    return {"page": SimpleNamespace(documents=[SimpleNamespace(value=samples.document())])}


def _pagination() -> dict:
    return {"paging": Paginator(range(50), 10).page(2)}


def _gallery() -> dict:
    drawn = samples.drawn_picture
    return {"gallery": [drawn(), drawn(), samples.withheld_picture(), drawn()]}


def _forms() -> dict:
    code = current_language().code
    wrong = {"email": samples.say("exemple", "مثال"), "year": "2001", "message": samples.sentence()}
    blank, sent = (
        SampleForm(data, auto_id=f"id-{number}_%s")
        for number, data in enumerate([None, wrong | {"language": code}])
    )
    return {"blank": blank, "sent": sent}


GROUPS = [
    (
        _("Words"),
        [
            Specimen("type", _("Type scale"), "style/type.html", _scale),
            Specimen("rich-text", _("Text"), "style/text.html", lambda: {"text": samples.text()}),
            Specimen("long-words", _("Long words"), "style/long_words.html", _long_words),
            Specimen("names", _("Names of the site and of its versions"), "style/names.html"),
        ],
    ),
    (
        _("Around the page"),
        [
            Specimen("header", _("Header"), "navigation/header.html", wide=True),
            Specimen("switch", _("Language switch: there is a version, there is none"), "style/switch.html"),
            Specimen("exit", _("Quick exit"), "components/quick_exit.html"),
            Specimen("notices", _("Notices of the site"), "components/notices.html"),
            Specimen("apart", _("A version that lags behind"), "components/languages_apart.html", _apart),
            Specimen(
                "announced",
                _("A version that is being prepared"),
                "components/languages_apart.html",
                _announced,
            ),
            Specimen("breadcrumbs", _("Breadcrumbs"), "navigation/breadcrumbs.html"),
            Specimen("head", _("Head of a page"), "components/page_head.html", _page(), wide=True),
            Specimen("footer", _("Footer"), "navigation/footer.html", wide=True),
        ],
    ),
    (
        _("Doing"),
        [
            Specimen("buttons", _("Buttons"), "style/buttons.html"),
            Specimen("search", _("Search"), "style/search.html"),
            Specimen("form", _("Form"), "style/form.html", lambda: {"form": _forms()["blank"]}),
            Specimen(
                "form-errors", _("Form that came back"), "style/form.html", lambda: {"form": _forms()["sent"]}
            ),
            Specimen("pagination", _("Pages of a list"), "components/pagination.html", _pagination),
            Specimen("share", _("Sharing, keeping, printing"), "style/share.html", _page()),
        ],
    ),
    (
        _("Visitors’ comments"),
        [
            Specimen(
                "comments",
                _("Comments and their form"),
                "comments/of_page.html",
                lambda: {"visitor_comments": SampleComments()},
            ),
            Specimen(
                "comments-closed",
                _("Comments that are closed"),
                "comments/of_page.html",
                lambda: {"visitor_comments": SampleComments(is_open=False)},
            ),
        ],
    ),
    (
        _("Reading safely"),
        [
            Specimen("note", _("Content note"), "components/content_note.html", _page(sensitive=True)),
            Specimen("help", _("Help box"), "components/help_box.html", _page(sensitive=True)),
            Specimen(
                "contacts",
                _("Help contacts"),
                "components/help_contacts.html",
                lambda: {"contacts": [samples.help_contact()]},
            ),
            Specimen("stale", _("Help contacts that nobody verified"), "components/help_contacts.html"),
            Specimen("office", _("Office"), "components/office.html"),
        ],
    ),
    (
        _("Lists"),
        [
            Specimen(
                "cards", _("Cards: pattern, picture, sensitive page"), "style/cards.html", _cards, wide=True
            ),
            Specimen("states", _("Held, planned, cancelled"), "style/cards.html", _states, wide=True),
            Specimen("related", _("Related items"), "style/related.html", _cards, wide=True),
            Specimen("road", _("Road of the caravans"), "components/road.html", _road, wide=True),
            Specimen(
                "links", _("Pages that may be in the other language"), "components/page_links.html", _pages
            ),
            Specimen("version", _("A page as it exists"), "components/other_version.html", _version),
            Specimen("ways-out", _("Ways out"), "components/ways_out.html"),
            Specimen("empty", _("Nothing to show"), "style/empty.html"),
            Specimen("documents", _("Documents"), "components/page_documents.html", _documents),
            Specimen(
                "gallery",
                _("Gallery, with a picture that may not be shown any more"),
                "style/gallery.html",
                _gallery,
            ),
        ],
    ),
    (
        _("Facts"),
        [
            Specimen("figures", _("Figures: counted, exact, not counted"), "style/figures.html", _figures),
            Specimen(
                "table",
                _("Tables of figures"),
                "components/caravan_figures.html",
                lambda: {"caravan": facts.caravan()},
            ),
            Specimen(
                "caravan",
                _("Facts of a caravan"),
                "components/caravan_facts.html",
                lambda: {
                    "caravan": facts.caravan("planned"),
                    "places": [samples.place(), samples.place("city")],
                },
            ),
            Specimen(
                "activity",
                _("Activity of a campaign"),
                "style/activity.html",
                lambda: {"activity": facts.activity()},
            ),
            Specimen(
                "numbers",
                _("The articles of a treaty as numbers"),
                "components/articles_grid.html",
                lambda: {"parts": facts.parts()},
            ),
            Specimen(
                "articles",
                _("The articles of a treaty as a list"),
                "components/articles.html",
                lambda: {"articles": facts.parts()[0][1][:3]},
            ),
            Specimen(
                "official",
                _("Official text, side by side"),
                "components/official_texts.html",
                lambda: {"official_texts": facts.official_texts()},
                wide=True,
            ),
            Specimen(
                "positions",
                _("What a State has done and said"),
                "components/positions.html",
                lambda: {"positions": facts.positions()},
            ),
        ],
    ),
    (
        _("Long texts"),
        [
            Specimen("contents", _("Table of contents"), "components/contents.html", _contents),
            Specimen("blocks", _("Blocks of a text"), "components/sections.html", _blocks),
            Specimen("notes", _("Notes and corrections"), "style/notes.html", _notes),
            Specimen(
                "cited",
                _("Articles cited"),
                "components/citations.html",
                lambda: {"cited": samples.cited()},
            ),
        ],
    ),
]
