"""Pages in lists, a page with everything around its text, and what stands around every page."""

from datetime import UTC, datetime

from django.utils.translation import pgettext
from wagtail.models import Locale

from ..dates import PartialDate
from ..frame import Frame
from ..languages import current_language
from ..listing import Card
from ..models import HelpContact, SiteSettings, StandardPage
from ..signs import sign_of_slug
from ..structure import MenuColumn, MenuLink
from .records import help_contact, label, place
from .words import DAY, NOWHERE, correction, note, say, sentence


def card(state: str = "", **fields) -> Card:
    """A page in a list: a news item, or a caravan in one of its three states."""
    states = {
        "held": pgettext("caravan", "Held"),
        "planned": pgettext("caravan", "Planned"),
        "cancelled": pgettext("caravan", "Cancelled"),
    }
    sign = sign_of_slug(state or "exemple")
    shown = {
        "title": say("Un titre d’exemple, sur deux lignes s’il le faut", "عنوان للمثال، على سطرين إن لزم"),
        "url": NOWHERE,
        "summary": sentence(),
        "kind": "caravan" if state else "news",
        "when": PartialDate(DAY.isoformat()).words(),
        "moment": DAY.isoformat(),
        "labels": [] if state else [label()],
        "places": [place()] if state else [],
        "state": state,
        "state_words": states.get(state, ""),
        "seed": sign.seed,
        "harmony": sign.harmony,
    }
    return Card(**(shown | fields))


def action() -> dict:
    return {"label": say("Un bouton d’exemple", "زر للمثال"), "page": None}


def menu_link() -> dict:
    return {"page": None, "label_fr": "Un lien d’exemple", "label_ar": "رابط للمثال"}


def menu_column() -> dict:
    return {
        "title_fr": "Une colonne d’exemple",
        "title_ar": "عمود للمثال",
        "links": [menu_link(), {"page": None, "label_fr": "Un autre lien", "label_ar": "رابط آخر"}],
    }


def page(**fields) -> StandardPage:
    """A page that was never saved, with everything a page may carry around its text."""
    code = current_language().code
    shown = {
        "pk": 999_999_999,
        "title": say("Une page d’exemple", "صفحة للمثال"),
        "slug": "exemple",
        "url_path": "/exemple/exemple/",
        "path": "9999",
        "depth": 3,
        "locale": Locale(language_code=code),
        "live": True,
        "last_published_at": datetime(2001, 2, 3, tzinfo=UTC),
        "standfirst": sentence(),
        "notes": [("note", note()), ("note", note())],
        "corrections": [("correction", correction())],
    }
    return StandardPage(**(shown | fields))


class SampleFrame(Frame):
    """The surroundings of a sample page, made without the database."""

    quick_exit = True
    help_page = safety_page = None
    chain = None

    def __init__(self, request, switch_exists: bool = True):
        super().__init__(request)
        self.switch_exists = switch_exists
        self.switch_url = NOWHERE

    @property
    def settings(self) -> SiteSettings:
        return SiteSettings(
            name_fr="Association d’exemple",
            name_ar="جمعية للمثال",
            site_name_fr="Exemple",
            site_name_ar="مثال",
            short_name="EX",
            description_fr="Une phrase qui dit ce que fait l’association d’exemple.",
            description_ar="جملة تقول ما تقوم به الجمعية في هذا المثال.",
            address_fr="1, rue de l’Exemple\nVille d’exemple",
            address_ar="1، زنقة المثال\nمدينة للمثال",
            hours_fr="du lundi au vendredi",
            hours_ar="من الاثنين إلى الجمعة",
            how_to_come_fr="Un exemple : en face de la place.",
            how_to_come_ar="مثال: قبالة الساحة.",
            phone="00 00 00 00 00",
            email="exemple@example.org",
            notice_fr="Un exemple d’avis, montré sur toutes les pages.",
            notice_ar="مثال لإعلان يظهر في جميع الصفحات.",
            demonstration=True,
        )

    @property
    def header(self) -> list[MenuLink]:
        words = say("Un|Deux|Trois", "واحد|اثنان|ثلاثة").split("|")
        return [MenuLink(say("Lien", "رابط") + f" {word}", f"#{number}") for number, word in enumerate(words)]

    @property
    def footer(self) -> list[MenuColumn]:
        title = say("Une colonne d’exemple", "عمود للمثال")
        return [MenuColumn(title, self.header), MenuColumn(title, self.header)]

    @property
    def breadcrumbs(self) -> list:
        return [page(depth=2), page()]

    @property
    def help_contacts(self) -> list[HelpContact]:
        return [help_contact()]
