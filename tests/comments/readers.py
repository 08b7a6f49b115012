"""What the tests of the readers' side of comments share: the sentences, and reading a page's part for comments."""

from tests.public.support import soup

SENTENCES = {
    "fr": {
        "leave": "Laisser un commentaire",
        "promise": "Votre adresse e-mail ne sera pas publiée. Les champs obligatoires sont indiqués avec *",
        "not asked": "Votre adresse e-mail ne sera pas publiée : ce site ne la demande pas.",
        "nobody": "N’écrivez pas de nom, d’adresse ou de numéro permettant de reconnaître une personne.",
        "hours": "48 heures",
        "emergency": "Ce n’est pas un lieu pour signaler une urgence ou un cas.",
        "closed": "Les commentaires sont fermés",
        "none": "Personne n’a encore écrit ici.",
        "gone": "Ce commentaire n’est plus affiché.",
        "answer": "Réponse de l’association",
        "masked": "[passage masqué par la modération]",
        "reply": "Répondre",
        "report": "Signaler",
        "others": "1 commentaire sur la version arabe",
        "comments": "Commentaires",
    },
    "ar": {
        "leave": "اترك تعليقاً",
        "promise": "لن يتم نشر عنوان بريدك الإلكتروني. الحقول الإلزامية مشار إليها بعلامة *",
        "not asked": "لن يتم نشر عنوان بريدك الإلكتروني: هذا الموقع لا يطلبه.",
        "nobody": "لا تكتب أي اسم أو عنوان أو رقم يمكّن من التعرف على شخص.",
        "hours": "48 ساعة",
        "emergency": "ليس هذا مكاناً للتبليغ عن أمر مستعجل أو عن حالة.",
        "closed": "التعليقات مغلقة",
        "none": "لم يكتب أحد هنا بعد.",
        "gone": "لم يعد هذا التعليق معروضاً.",
        "answer": "رد الجمعية",
        "masked": "[مقطع حُجب عند المراجعة]",
        "reply": "رد",
        "report": "تبليغ",
        "others": "تعليق واحد على النسخة الفرنسية",
        "comments": "التعليقات",
    },
}


def address_of(page) -> str:
    return page.specific.relative_path


def part_of(client, page, query: str = ""):
    """Return the page's whole HTML and its part for comments; None for a page without one."""
    answer = client.get(address_of(page) + query)
    assert answer.status_code == 200
    html = soup(answer)
    return html, html.find(id="comments--all")


def shown(client, page, query: str = "") -> list[str]:
    """Return the ids of the comments that the page shows, in their order."""
    return [one["id"] for one in part_of(client, page, query)[0].select("article.comment")]
