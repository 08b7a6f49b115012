"""Comments of the demonstration: harmless words of invented visitors. They state nothing about anybody.

Each is known by a key of its own, kept where a visitor's comment has the digest of its token: what somebody has since
refused or erased is not written again.
"""

from datetime import timedelta

from django.db import transaction
from django.utils import timezone

from comments import moderation
from comments.hints import hints_in
from comments.models import Comment

KEY = "demonstration:"

# (key, page, language of the page, name, text, days ago, the association's reply)
SHOWN = [
    (
        "souss-fr",
        "mission",
        "fr",
        "Lectrice du Souss",
        "La caravane revient-elle dans la région cette année ? Merci aux équipes pour leur patience.",
        20,
        "Merci de votre question. Cette réponse est un exemple : l’association y dirait où trouver les dates.",
    ),
    (
        "volunteer-fr",
        "mission",
        "fr",
        "متطوع",
        "هل يمكن تحميل دليل الاتفاقية بالعربية لاستعماله في ورشة مع التلاميذ؟",
        12,
        "",
    ),
    (
        "souss-ar",
        "mission",
        "ar",
        "قارئة من سوس",
        "هل ستعود القافلة إلى المنطقة هذه السنة؟ شكراً لأعضاء الفرق على صبرهم.",
        19,
        "شكراً على سؤالك. هذا الرد مثال: فيه تبيّن الجمعية أين يمكن الاطلاع على التواريخ.",
    ),
    (
        "student-ar",
        "mission",
        "ar",
        "Un étudiant en droit",
        "Peut-on citer vos fiches sur les articles dans un mémoire, et sous quelle licence ?",
        11,
        "",
    ),
    (
        "neighbour-fr",
        "news-psychologists",
        "fr",
        "Une voisine",
        "Merci de dire aussi ce que l’on ne sait pas.",
        9,
        "",
    ),
    ("neighbour-ar", "news-psychologists", "ar", "جارة", "شكراً لأنكم تقولون أيضاً ما لا نعرفه.", 8, ""),
]
# (key, page, language of the page, name, text, hours ago, the key of the comment it replies to)
WAITING = [
    ("same-fr", "mission", "fr", "Autre lectrice", "Je me pose la même question.", 30, "souss-fr"),
    (
        "library-fr",
        "mission",
        "fr",
        "Bibliothécaire",
        "Puis-je ajouter cette page à notre liste de lectures ? Elle est ici : https://example.org/lectures",
        20,
        "",
    ),
    ("teacher-ar", "mission", "ar", "أستاذة", "هل يمكنني قراءة هذه الصفحة مع تلاميذي؟", 9, ""),
    (
        "teacher-fr",
        "news-psychologists",
        "fr",
        "Enseignante",
        "Puis-je lire cette page avec mes élèves ?",
        3,
        "",
    ),
]


def add_comments(tree) -> None:
    """Add the comments that were never there. Those to be shown pass through moderation, as any other."""
    there = {
        comment.token_digest: comment for comment in Comment.objects.filter(token_digest__startswith=KEY)
    }
    now = timezone.now()
    for key, page, code, name, text, days, answer in SHOWN:
        if KEY + key not in there:
            comment = _shown(tree.pages[page, code], key, name, text, now - timedelta(days=days), answer)
            there[comment.token_digest] = comment
    for key, page, code, name, text, hours, parent in WAITING:
        if KEY + key not in there:
            root = there[KEY + parent] if parent else None
            _written(tree.pages[page, code], key, name, text, now - timedelta(hours=hours), root)


def _written(page, key: str, name: str, text: str, moment, parent: Comment | None = None) -> Comment:
    comment = Comment(page_id=page.pk, parent=parent, name=name, text=text, created_at=moment)
    comment.language = page.locale.language_code
    comment.token_digest = KEY + key
    comment.hints = hints_in(text, name, comment.language)
    comment.save()
    return comment


@transaction.atomic
def _shown(page, key: str, name: str, text: str, moment, answer: str) -> Comment:
    comment = _written(page, key, name, text, moment)
    comment = moderation.decide(comment, comment.version, Comment.State.APPROVED, by=None)
    _date(comment, decided_at=moment + timedelta(hours=5))
    if answer:
        reply = moderation.reply(comment, answer, by=None)
        _date(reply, created_at=moment + timedelta(days=2), decided_at=moment + timedelta(days=2))
    return comment


def _date(comment: Comment, **moments) -> None:
    """Let a comment be as old as it says: nothing of it can be undone, and nobody waits for an outcome."""
    Comment.objects.filter(pk=comment.pk).update(state_before="", **moments)
