"""Records that nobody saved, with their relations, and the blocks that choose records."""

from django.utils import timezone

from ..models import (
    Agreement,
    HelpContact,
    KeyFigure,
    Label,
    Partner,
    Place,
    Registration,
    Service,
    Signatory,
)
from .words import say, sentence


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
        purpose_ar="مثال: ما ستقوم به الأطراف معاً.",
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
