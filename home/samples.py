"""Samples of everything the site shows, in the present language: for the previews of blocks and the style page.

Nobody and nothing in them is real, and each says that it is an example. Records are instances that are never saved:
a sample neither reads the database nor writes to it.
"""

from datetime import UTC, date, datetime

from django.templatetags.static import static
from django.utils import timezone
from django.utils.translation import pgettext
from wagtail.models import Locale

from .citations import CitedArticle
from .dates import PartialDate
from .frame import Frame
from .languages import FRENCH, current_language
from .listing import Card
from .models import (
    Agreement,
    HelpContact,
    KeyFigure,
    Label,
    Partner,
    Place,
    Registration,
    Service,
    Signatory,
    SiteDocument,
    SiteImage,
    SiteSettings,
    StandardPage,
)
from .renditions import FALLBACK
from .signs import sign_of_slug
from .structure import MenuColumn, MenuLink

# A day that nobody takes for the day of something.
DAY = date(2001, 2, 3)
# A link of a sample leads nowhere.
NOWHERE = "#"


def say(french: str, arabic: str) -> str:
    """Return a text of a sample in the present language."""
    return french if current_language() is FRENCH else arabic


# --- Words -------------------------------------------------------------------------------------------------------


def heading() -> str:
    return say("Un titre d’exemple", "عنوان للمثال")


def sentence() -> str:
    return say(
        "Ceci est un exemple : une phrase comme une page en porte, pour montrer le texte tel qu’on le lira.",
        "هذا مثال: جملة كالتي تحملها الصفحات، تُظهر النص كما سيُقرأ.",
    )


def text() -> str:
    """A rich text with a paragraph, bold words, a link and a list."""
    return say(
        "<p>Ceci est un exemple. Un paragraphe porte des <b>mots en gras</b> et"
        ' <a href="https://example.org/">un lien</a>, et laisse au lecteur le temps de respirer.</p>'
        "<ul><li>Un premier point.</li><li>Un second point.</li></ul>",
        "<p>هذا مثال. تحمل الفقرة <b>كلمات بخط بارز</b> و"
        '<a href="https://example.org/">رابطا</a>، وتترك للقارئ وقتا يتنفس فيه.</p>'
        "<ul><li>نقطة أولى.</li><li>نقطة ثانية.</li></ul>",
    )


def section() -> dict:
    return {"heading": heading(), "text": text()}


def item() -> str:
    return say("Un exemple : une chose, dite en une phrase.", "مثال: أمر واحد، يقال في جملة واحدة.")


def items() -> dict:
    return {
        "heading": say("Une liste d’exemple", "لائحة للمثال"),
        "introduction": "<p>" + sentence() + "</p>",
        "items": [item(), say("Une autre chose.", "أمر آخر."), say("Une troisième.", "أمر ثالث.")],
    }


def demand() -> str:
    return say(
        "Un exemple de demande : ce que l’association attend, et de qui.",
        "مثال لمطلب: ما تنتظره الجمعية، وممن تنتظره.",
    )


def demands() -> dict:
    return items() | {"heading": say("Des demandes d’exemple", "مطالب للمثال"), "items": [demand(), item()]}


def goals() -> dict:
    return {
        "heading": say("Des objectifs d’exemple", "أهداف للمثال"),
        "goals": [
            {"title": say("Premier exemple", "مثال أول"), "text": sentence()},
            {"title": say("Second exemple", "مثال ثان"), "text": item()},
        ],
    }


def message() -> dict:
    return {
        "heading": say("Un message d’exemple", "رسالة للمثال"),
        "role": say("La direction (exemple)", "الإدارة (مثال)"),
        "date": PartialDate("2001"),
        "text": text(),
        "portrait": {"image": image(), "decorative": False, "alt_text": ""},
    }


def quotation() -> dict:
    return {
        "text": say(
            "Un exemple de citation : les mots d’une personne, dits comme elle les a dits.",
            "مثال لاقتباس: كلمات شخص ما، كما قالها.",
        ),
        "speaker": say("Une personne d’exemple", "شخص للمثال"),
        "role": say("sa fonction", "صفته"),
        "source": say("Source d’exemple", "مصدر للمثال"),
    }


def note() -> str:
    return say(
        '<p>Une note d’exemple, avec sa source : <a href="https://example.org/">un document</a>.</p>',
        '<p>هامش للمثال، مع مصدره: <a href="https://example.org/">وثيقة</a>.</p>',
    )


def correction() -> dict:
    return {
        "date": DAY,
        "text": say(
            "Exemple : une date était fausse, elle est corrigée.", "مثال: كان هناك تاريخ خاطئ وقد صُحح."
        ),
    }


def citation() -> dict:
    return {"instrument": "CAT", "article": 14}


def cited() -> list[CitedArticle]:
    """Articles as a page cites them, one of which has no page yet."""
    return [
        CitedArticle("CAT", 14, say("un sujet d’exemple", "موضوع للمثال"), NOWHERE),
        CitedArticle("CAT", 15, "", ""),
    ]


# --- Records -----------------------------------------------------------------------------------------------------


def place(kind: str = "village") -> Place:
    above = Place(name_fr="Province d’exemple", name_ar="إقليم للمثال", kind="province")
    return Place(name_fr="Lieu d’exemple", name_ar="مكان للمثال", kind=kind, within=above)


def partner(kind: str = "university") -> Partner:
    return Partner(
        name_fr="Institution d’exemple",
        name_ar="مؤسسة للمثال",
        kind=kind,
        website="https://example.org/",
        since="2001",
    )


def service() -> Service:
    return Service(name_fr="Service d’exemple", name_ar="خدمة للمثال", kind="medical")


def label() -> Label:
    return Label(name_fr="Sujet d’exemple", name_ar="موضوع للمثال", slug="exemple")


def figure(value: int | None = 12345, qualifier: str = "more_than", **fields) -> KeyFigure:
    """A figure with everything it says of itself; `value` None is a thing that nobody counted."""
    return KeyFigure(
        label_fr="reçues un jour d’exemple",
        label_ar="استُقبلوا في يوم للمثال",
        value=value,
        unit="people",
        qualifier=qualifier,
        as_of="2001-02-03",
        source_fr="source d’exemple",
        source_ar="مصدر للمثال",
        source_url="https://example.org/",
        **fields,
    )


def key_figures() -> dict:
    counted = figure()
    counted.places = [place()]
    return {
        "heading": say("Des chiffres d’exemple", "أرقام للمثال"),
        "figures": [counted, figure(value=11, qualifier="exact")],
    }


def partners() -> dict:
    return {
        "heading": say("Des partenaires d’exemple", "شركاء للمثال"),
        "introduction": sentence(),
        "partners": [partner(), partner("ngo"), partner("ngo")],
    }


def institutions() -> dict:
    return {
        "heading": say("Institutions présentes (exemple)", "المؤسسات الحاضرة (مثال)"),
        "partners": [partner(), partner("ministry"), partner("ngo")],
    }


def registrations() -> dict:
    return {
        "heading": say("Des autorisations d’exemple", "تراخيص للمثال"),
        "registrations": [
            Registration(
                name_fr="Autorisation d’exemple",
                name_ar="ترخيص للمثال",
                authority=partner("ministry"),
                number="EX-000/2001",
                issued_on="2001-02",
            )
        ],
    }


def services() -> dict:
    return {
        "heading": say("Des services d’exemple", "خدمات للمثال"),
        "introduction": sentence(),
        "services": [
            {
                "service": service(),
                "what": say("Un exemple : ce qui est fait.", "مثال: ما الذي يُقدَّم."),
                "for_whom": say("Toute personne qui le demande.", "كل من يطلبها."),
                "where": say("Lieu d’exemple.", "مكان للمثال."),
                "cost": say("Gratuit", "بالمجان"),
            }
        ],
    }


def agreement() -> Agreement:
    earlier = Agreement(
        kind="memorandum",
        title_fr="Protocole d’exemple",
        title_ar="بروتوكول للمثال",
        signed_on="2000",
        place=place(),
    )
    shown = Agreement(
        kind="partnership",
        title_fr="Convention de partenariat d’exemple",
        title_ar="اتفاقية شراكة للمثال",
        place=place(),
        signed_on="2001-02-03",
        purpose_fr="Exemple : ce que les parties feront ensemble.",
        purpose_ar="مثال: ما ستقوم به الأطراف معا.",
        earlier=earlier,
    )
    first, second = partner(), partner("ngo")
    second.name_fr, second.name_ar = "Association d’exemple", "جمعية للمثال"
    shown.parties = [first, second]
    shown.signatories = [
        Signatory(sort_order=1, role_fr="Présidence (exemple)", role_ar="الرئاسة (مثال)", party=first),
        Signatory(sort_order=2, role_fr="Direction (exemple)", role_ar="الإدارة (مثال)", party=second),
    ]
    return shown


def help_contact() -> HelpContact:
    return HelpContact(
        name_fr="Permanence d’exemple",
        name_ar="مداومة للمثال",
        what_for_fr="Exemple : parler à quelqu’un.",
        what_for_ar="مثال: التحدث إلى شخص ما.",
        phone="00 00 00 00 00",
        website="https://example.org/",
        hours_fr="du lundi au vendredi",
        hours_ar="من الاثنين إلى الجمعة",
        spoken_fr="arabe, amazighe, français",
        spoken_ar="العربية والأمازيغية والفرنسية",
        free=True,
        place=place("city"),
        verified_on=timezone.localdate(),
    )


# --- Files -------------------------------------------------------------------------------------------------------


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


# --- Pages -------------------------------------------------------------------------------------------------------


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
