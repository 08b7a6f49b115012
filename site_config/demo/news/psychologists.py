"""A news item of the demonstration: `news-psychologists`."""

ROW = {
    "key": "news-psychologists",
    "slug": "psychologues-seisme-2023",
    "labels": ["soutien-psychologique", "societe"],
    "featured": True,
    "dateline": "",
    "published_at": "2026-06-16T09:30",
    "updated_at": "",
    "event_start": "2023-09-19",
    "event_end": "2023-09-24",
    "source": {
        "name_fr": "La Radio des Sans Voix",
        "name_ar": "«إذاعة من لا صوت لهم» (La Radio des Sans Voix)",
        "kind": "press",
        "date": "",
        "url": "",
    },
    "agreement": "",
    "institutions": [],
    "sensitive": False,
    "content_note": {"fr": "", "ar": ""},
    "citations": [],
    "fr": {
        "title": (
            "Après le séisme de 2023, des psychologues à Taroudant et à Tahannaout, "
            "selon La Radio des Sans Voix"
        ),
        "standfirst": (
            "Selon La Radio des Sans Voix, l’association a mobilisé des psychologues du "
            "19 au 24 septembre 2023, après le tremblement de terre."
        ),
        "body": [
            [
                "text",
                (
                    "<p>Le 8 septembre 2023, un séisme frappait le Maroc. Une maison "
                    "tombée se voit ; ce que la peur laisse dans le sommeil ou dans le "
                    "silence se voit moins.</p><p>Selon La Radio des Sans Voix, du 19 "
                    "au 24 septembre 2023, l’AMRVT a mobilisé des psychologues à "
                    "Taroudant et à Tahannaout : six, et un autre encore.[1] Nous "
                    "n’avons trouvé aucun nombre de personnes rencontrées, et n’en "
                    "donnons donc aucun.</p>"
                ),
            ],
            [
                "text",
                (
                    "<p>Le lien avec la mission de l’association se comprend sans "
                    "peine. Après un choc violent, on n’a pas d’abord besoin de "
                    "questions. Un lieu sûr, une présence calme, du temps, et la "
                    "liberté de se taire : voilà ce que l’on peut offrir.</p><p>Le "
                    "soutien psychologique n’est donc pas réservé aux victimes de la "
                    'torture. La page <a href="page:services">Services</a> dit ce que '
                    "nos sources nous apprennent de celui de l’association, et la page "
                    '<a href="page:help">Aide</a> explique comment demander un soutien, '
                    "pour soi ou pour un proche.</p>"
                ),
            ],
        ],
        "notes": [
            (
                "La Radio des Sans Voix (laradiodessansvoix.org). Nous ne connaissons "
                "pas la date de publication de l’article. Nous n’additionnons pas ces "
                "nombres et n’en déduisons pas de bilan."
            ),
        ],
    },
    "ar": {
        "title": ("بعد زلزال 2023، أخصائيون نفسيون في تارودانت وتحناوت، حسب «إذاعة من لا صوت لهم»"),
        "standfirst": (
            "حسب «إذاعة من لا صوت لهم»، عبّأت الجمعية أخصائيين نفسيين من 19 إلى 24 شتنبر 2023، بعد الزلزال."
        ),
        "body": [
            [
                "text",
                (
                    "<p>في 8 شتنبر 2023 ضرب زلزال المغرب. البيت المنهار تراه العين؛ أما "
                    "ما يتركه الخوف في النوم أو في الصمت، فلا يكاد يُرى.</p><p>حسب "
                    "«إذاعة من لا صوت لهم»، عبّأت الجمعية من 19 إلى 24 شتنبر 2023 "
                    "أخصائيين نفسيين في تارودانت وتحناوت: ستة، وآخر معهم.[1] ولم نجد أي "
                    "رقم عن عدد من التقوا بهم، ولذلك لا نذكر رقماً.</p>"
                ),
            ],
            [
                "text",
                (
                    "<p>والصلة بمهمة الجمعية واضحة. فبعد صدمة عنيفة، لا يحتاج الإنسان "
                    "إلى الأسئلة أولاً. مكان آمن، وحضور هادئ، ووقت كافٍ، وحرية الصمت: "
                    "هذا ما يمكن تقديمه.</p><p>ليس الدعم النفسي إذن حكراً على ضحايا "
                    'التعذيب. وتذكر صفحة <a href="page:services">الخدمات</a> ما نعرفه '
                    "من مصادرنا عن دعم الجمعية، وتبيّن صفحة <a "
                    'href="page:help">المساعدة</a> كيف يطلب المرء الدعم لنفسه أو لقريب '
                    "له.</p>"
                ),
            ],
        ],
        "notes": [
            (
                "«إذاعة من لا صوت لهم» (La Radio des Sans Voix، "
                "laradiodessansvoix.org). لا نعرف تاريخ نشر المقال. ونحن لا نجمع هذه "
                "الأعداد ولا نستنتج منها أي حصيلة."
            ),
        ],
    },
}
