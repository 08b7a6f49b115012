"""A news item of the demonstration: `news-spt`."""

ROW = {
    "key": "news-spt",
    "slug": "visite-sous-comite-2017",
    "labels": ["prevention", "convention"],
    "featured": True,
    "dateline": "",
    "published_at": "2026-03-03T10:00",
    "updated_at": "",
    "event_start": "2017-10-22",
    "event_end": "2017-10-28",
    "source": {
        "name_fr": (
            "Haut-Commissariat des Nations Unies aux droits de l’Homme, communiqué du 31 octobre 2017"
        ),
        "name_ar": "مفوضية الأمم المتحدة السامية لحقوق الإنسان، بلاغ 31 أكتوبر 2017",
        "kind": "un",
        "date": "2017-10-31",
        "url": "",
    },
    "agreement": "",
    "institutions": [],
    "sensitive": False,
    "content_note": {"fr": "", "ar": ""},
    "citations": [["CAT", 2], ["CAT", 11]],
    "fr": {
        "title": ("Octobre 2017 : première visite du Sous-Comité pour la prévention de la torture"),
        "standfirst": ("Du 22 au 28 octobre 2017, le Sous-Comité des Nations Unies s’est rendu au Maroc."),
        "body": [
            [
                "text",
                (
                    "<p>Le Sous-Comité des Nations Unies pour la prévention de la "
                    "torture a effectué sa première visite au Maroc du 22 au 28 octobre "
                    "2017. Le Haut-Commissariat aux droits de l’Homme en a rendu compte "
                    "dans un communiqué du 31 octobre.[1] La visite venait près de "
                    'trois ans après <a href="page:news-opcat">l’adhésion du Maroc au '
                    "Protocole facultatif</a>.</p>"
                ),
            ],
            [
                "institutions",
                {
                    "heading": "Organes dont parle cet article",
                    "partners": ["un-spt", "cndh"],
                },
            ],
            [
                "text",
                (
                    "<p>Quelques mois plus tard, la loi 76-15, avec le dahir du 22 "
                    "février 2018, désignait le Conseil national des droits de l’Homme "
                    "comme mécanisme national de prévention.[2] Le mécanisme a été mis "
                    "en place en 2019, selon la présentation faite par le ministre de "
                    "la Justice en 2024.</p><p>Avant cela, du 15 au 22 septembre 2012, "
                    "un Rapporteur spécial des Nations Unies s’était déjà rendu au "
                    "Maroc.[3] Une visite, un rapport, une loi : la prévention est un "
                    'travail patient. L’article 11 de <a href="page:convention">la '
                    "Convention</a> demande d’ailleurs aux États de revoir "
                    "régulièrement leurs règles d’interrogatoire et de détention.</p>"
                ),
            ],
        ],
        "notes": [
            ("Haut-Commissariat des Nations Unies aux droits de l’Homme, communiqué du 31 octobre 2017."),
            (
                "Loi 76-15, dahir 1-18-17 ; Bulletin officiel 6652 du 1er mars 2018 en "
                "arabe, 6662 du 5 avril 2018 en français."
            ),
            "Document des Nations Unies A/HRC/22/53/Add.2.",
        ],
    },
    "ar": {
        "title": "أكتوبر 2017: أول زيارة للجنة الفرعية لمنع التعذيب",
        "standfirst": ("من 22 إلى 28 أكتوبر 2017، زارت المغرب لجنة الأمم المتحدة الفرعية لمنع التعذيب."),
        "body": [
            [
                "text",
                (
                    "<p>قامت لجنة الأمم المتحدة الفرعية لمنع التعذيب بأول زيارة لها إلى "
                    "المغرب من 22 إلى 28 أكتوبر 2017. وتحدثت عنها مفوضية الأمم المتحدة "
                    "السامية لحقوق الإنسان في بلاغ صدر في 31 أكتوبر.[1] وجاءت الزيارة "
                    'بعد نحو ثلاث سنوات من <a href="page:news-opcat">انضمام المغرب إلى '
                    "البروتوكول الاختياري</a>.</p>"
                ),
            ],
            [
                "institutions",
                {
                    "heading": "هيئات يتحدث عنها هذا المقال",
                    "partners": ["un-spt", "cndh"],
                },
            ],
            [
                "text",
                (
                    "<p>وبعد أشهر قليلة، عيّن القانون رقم 76.15، الصادر بشأنه ظهير 22 "
                    "فبراير 2018، المجلس الوطني لحقوق الإنسان آلية وطنية للوقاية من "
                    "التعذيب.[2] وأُحدثت الآلية سنة 2019، حسب العرض الذي قدمه وزير "
                    "العدل سنة 2024.</p><p>وقبل ذلك، من 15 إلى 22 شتنبر 2012، كان مقرر "
                    "خاص للأمم المتحدة قد زار المغرب.[3] زيارة فتقرير فقانون: الوقاية "
                    "عمل يحتاج إلى صبر. وتطلب المادة 11 من <a "
                    'href="page:convention">الاتفاقية</a> من الدول أن تراجع بانتظام '
                    "قواعد الاستنطاق والاحتجاز.</p>"
                ),
            ],
        ],
        "notes": [
            "مفوضية الأمم المتحدة السامية لحقوق الإنسان، بلاغ 31 أكتوبر 2017.",
            (
                "القانون رقم 76.15، الظهير الشريف رقم 1.18.17؛ الجريدة الرسمية عدد 6652 "
                "بتاريخ 1 مارس 2018 بالعربية، وعدد 6662 بتاريخ 5 أبريل 2018 بالفرنسية."
            ),
            "وثيقة الأمم المتحدة A/HRC/22/53/Add.2.",
        ],
    },
}
