"""The demonstration's page “Qui sommes-nous”."""

PAGE = {
    "key": "about",
    "parent": "home",
    "type": "standard",
    "kind": "about",
    "slug": "qui-sommes-nous",
    "sensitive": False,
    "founded": "",
    "fr": {
        "title": "Qui sommes-nous",
        "standfirst": (
            "Une association médicale marocaine, des bénévoles, et une conviction : on "
            "peut se relever de la torture quand on n’est pas seul."
        ),
        "introduction": (
            "<p>L’AMRVT, dont le sigle s’écrit aussi AMEVT ou AMERVT, travaille à la "
            "réhabilitation des victimes de la torture, avec l’aide de bénévoles. Cette "
            "page en donne un portrait à partir de sources publiques, sans rien leur "
            "ajouter.</p>"
        ),
        "body": [
            [
                "section",
                {
                    "heading": "Le travail de l’Instance équité et réconciliation",
                    "text": (
                        "<p>L’Instance équité et réconciliation a été créée le 7 "
                        "janvier 2004. Elle comptait un président et seize membres, et "
                        "son travail portait sur la période de 1956 à 1999. Il s’est "
                        "achevé le 30 novembre 2005.</p><p>Derrière chaque dossier, il "
                        "y a une personne, et souvent une famille. L’association se "
                        "réfère à une recommandation de l’Instance quand elle souhaite "
                        "un grand centre de réhabilitation.</p>"
                    ),
                },
            ],
            [
                "key_figures",
                {"heading": "Un ordre de grandeur", "figures": ["ier-files"]},
            ],
            [
                "section",
                {
                    "heading": "Un centre pluridisciplinaire",
                    "text": (
                        "<p>Selon un article de presse repris par Maghress "
                        "(aujourdhui/82049), un centre pluridisciplinaire a ouvert le "
                        "16 avril 2011 à Hay Mohammadi, à Casablanca. « "
                        "Pluridisciplinaire » veut dire que plusieurs métiers y "
                        "travaillent ensemble. Nos sources n’en donnent ni l’adresse ni "
                        "la liste des métiers.</p>"
                    ),
                },
            ],
            [
                "items",
                {
                    "heading": "Quelques repères",
                    "introduction": ("<p>Ce que nous savons, avec la précision que donnent les sources.</p>"),
                    "items": [
                        (
                            "28 juin 2014, Casablanca : la conférence « Maroc sans "
                            "torture », pour la journée du 26 juin."
                        ),
                        (
                            "11 avril 2015, Agadir : une étape de la caravane de "
                            "sensibilisation, après Casablanca et Béni Mellal, selon le "
                            "site Tiznit24."
                        ),
                        ("18 et 19 septembre 2015 : caravane médicale d’Imilchil et de Bouzmou."),
                        ("8 août 2016 : caravane médicale d’Aït Lahcen ou Ali, à Tafraout."),
                        (
                            "20 au 22 avril 2018, Idaousmlal, à Tafraout : une "
                            "cinquantaine de médecins, selon la presse."
                        ),
                        (
                            "Juin 2020 : caravane d’aide pendant l’épidémie de "
                            "Covid-19, à Agadir, Inezgane-Aït Melloul et Sidi Bibi, "
                            "selon le site Anfas Press."
                        ),
                        (
                            "Février 2021 : cinquième atelier de sensibilisation à la "
                            "santé, selon le site En toutes lettres."
                        ),
                        (
                            "19 au 24 septembre 2023 : des psychologues à Taroudant et "
                            "à Tahannaout après le séisme, selon La Radio des Sans "
                            "Voix."
                        ),
                    ],
                },
            ],
            [
                "section",
                {
                    "heading": "Pour aller plus loin",
                    "text": (
                        '<p>Lisez <a href="page:mission">notre mission</a>, <a '
                        'href="page:goals">nos objectifs</a>, la liste de <a '
                        'href="page:networks">nos partenaires</a> et le <a '
                        'href="page:message">mot de la direction</a>.</p>'
                    ),
                },
            ],
        ],
    },
    "ar": {
        "title": "من نحن",
        "standfirst": (
            "جمعية طبية مغربية، ومتطوعون، وقناعة واحدة: يمكن للإنسان أن ينهض بعد التعذيب حين لا يُترك وحده."
        ),
        "introduction": (
            "<p>تكرّس الجمعية، المعروفة بالرمز اللاتيني AMRVT ويُكتب أيضاً AMEVT أو "
            "AMERVT، جهودها لإعادة تأهيل ضحايا التعذيب، بمساعدة متطوعين. وتقدم هذه "
            "الصفحة صورة عنها انطلاقاً من مصادر عمومية، دون أن تضيف إليها شيئاً.</p>"
        ),
        "body": [
            [
                "section",
                {
                    "heading": "عمل هيئة الإنصاف والمصالحة",
                    "text": (
                        "<p>أُحدثت هيئة الإنصاف والمصالحة في 7 يناير 2004. وكانت تتألف "
                        "من رئيس وستة عشر عضواً، واهتم عملها بالفترة الممتدة من 1956 "
                        "إلى 1999، وانتهى في 30 نونبر 2005.</p><p>وراء كل ملف إنسان، "
                        "وأسرة في الغالب. وتستند الجمعية إلى توصية للهيئة حين تتمنى "
                        "إنشاء مركز كبير لإعادة التأهيل.</p>"
                    ),
                },
            ],
            ["key_figures", {"heading": "لمعرفة الحجم", "figures": ["ier-files"]}],
            [
                "section",
                {
                    "heading": "مركز متعدد التخصصات",
                    "text": (
                        "<p>حسب مقال صحفي منشور على موقع مغرس (aujourdhui/82049)، فتح "
                        "مركز متعدد التخصصات أبوابه في 16 أبريل 2011 بالحي المحمدي في "
                        "الدار البيضاء. ومعنى «متعدد التخصصات» أن عدة مهن تعمل فيه "
                        "معاً. ولا تذكر مصادرنا عنوانه ولا لائحة تلك المهن.</p>"
                    ),
                },
            ],
            [
                "items",
                {
                    "heading": "محطات",
                    "introduction": "<p>هذا ما نعرفه، بالدقة التي تسمح بها المصادر.</p>",
                    "items": [
                        ("28 يونيو 2014، الدار البيضاء: ندوة «مغرب بدون تعذيب» بمناسبة يوم 26 يونيو."),
                        (
                            "11 أبريل 2015، أكادير: محطة من القافلة التحسيسية بعد الدار "
                            "البيضاء وبني ملال، حسب موقع «تيزنيت 24»."
                        ),
                        "18 و19 شتنبر 2015: القافلة الطبية بإملشيل وبوزمو.",
                        "8 غشت 2016: القافلة الطبية بأيت لحسن أوعلي، تافراوت.",
                        (
                            "من 20 إلى 22 أبريل 2018، إداوسملال بتافراوت: حوالي خمسين "
                            "طبيباً وطبيبة، حسب الصحافة."
                        ),
                        (
                            "يونيو 2020: قافلة مساعدة خلال جائحة كوفيد-19 في أكادير "
                            "وإنزكان أيت ملول وسيدي بيبي، حسب موقع «أنفاس بريس»."
                        ),
                        ("فبراير 2021: الورشة الخامسة للتحسيس بقضايا الصحة، حسب موقع «أون توت ليتر»."),
                        (
                            "من 19 إلى 24 شتنبر 2023: أخصائيون نفسيون في تارودانت "
                            "وتحناوت بعد الزلزال، حسب «إذاعة من لا صوت لهم»."
                        ),
                    ],
                },
            ],
            [
                "section",
                {
                    "heading": "للمزيد",
                    "text": (
                        '<p>اقرأ <a href="page:mission">مهمتنا</a> و<a '
                        'href="page:goals">أهدافنا</a> ولائحة <a '
                        'href="page:networks">شركائنا</a> و<a href="page:message">كلمة '
                        "الإدارة</a>.</p>"
                    ),
                },
            ],
        ],
    },
}
