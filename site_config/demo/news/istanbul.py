"""A news item of the demonstration: `news-istanbul`."""

ROW = {
    "key": "news-istanbul",
    "slug": "protocole-istanbul-2022",
    "labels": ["formation", "prevention"],
    "featured": False,
    "dateline": "",
    "published_at": "2026-05-28T14:00",
    "updated_at": "",
    "event_start": "2022-06-29",
    "event_end": "",
    "source": {
        "name_fr": "Protocole d’Istanbul (copie de 1999) et rvtsmidt.no",
        "name_ar": "بروتوكول إسطنبول (نسخة 1999) وموقع rvtsmidt.no",
        "kind": "study",
        "date": "",
        "url": "",
    },
    "agreement": "",
    "institutions": [],
    "sensitive": False,
    "content_note": {"fr": "", "ar": ""},
    "citations": [["CAT", 10], ["CAT", 12], ["CAT", 13]],
    "fr": {
        "title": "Protocole d’Istanbul : l’édition révisée est parue le 29 juin 2022",
        "standfirst": (
            "Le manuel consacré à l’enquête sur la torture a été mis à jour, plus de "
            "vingt ans après sa première version."
        ),
        "body": [
            [
                "text",
                (
                    "<p>Le Protocole d’Istanbul a été présenté le 9 août 1999. Une "
                    "édition révisée a été publiée le 29 juin 2022.[1] Sous ce nom, on "
                    "trouve un manuel pour enquêter sur la torture et en garder une "
                    "trace fiable.</p>"
                ),
            ],
            [
                "text",
                (
                    "<p>Comment recueillir ce qu’une personne raconte, avec méthode et "
                    'sans lui nuire ? Trois articles de <a href="page:convention">la '
                    "Convention contre la torture</a> touchent à cette question "
                    ":</p><ul><li>l’article 10, sur la formation des agents publics et "
                    "des soignants ;</li><li>l’article 12, sur une enquête rapide et "
                    "impartiale ;</li><li>l’article 13, sur le droit de porter plainte "
                    "et la protection des plaignants et des témoins.</li></ul>"
                ),
            ],
            [
                "text",
                (
                    "<p>Pour une association de soins, nous en tirons une leçon simple "
                    ": bien noter ce que l’on constate, avec l’accord de la personne, "
                    "c’est aussi prendre soin d’elle. L’association parle d’ateliers de "
                    'formation : la page <a href="page:services">Services</a> dit à qui '
                    "ils s’adressent.</p><p>Cet article ne résume pas le manuel et ne "
                    "dit pas ce que la révision a changé : nous n’avons vérifié que ses "
                    "deux dates.</p>"
                ),
            ],
        ],
        "notes": [
            (
                "Pour 1999, d’après une copie du Protocole ; pour l’édition révisée, "
                "d’après le site rvtsmidt.no."
            ),
        ],
    },
}
