"""What samples say: the words of blocks that hold words alone."""

from datetime import date

from ..citations import CitedArticle
from ..languages import FRENCH, current_language

# A day that nobody takes for the day of something.
DAY = date(2001, 2, 3)
# A link of a sample leads nowhere.
NOWHERE = "#"


def say(french: str, arabic: str) -> str:
    """Return a text of a sample in the present language."""
    return french if current_language() is FRENCH else arabic


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
        '<a href="https://example.org/">رابطاً</a>، وتترك للقارئ وقتاً يتنفس فيه.</p>'
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
