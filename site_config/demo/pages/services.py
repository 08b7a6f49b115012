"""The demonstration's page “Services”."""

PAGE = {
    "key": "services",
    "parent": "home",
    "type": "standard",
    "kind": "services",
    "slug": "services",
    "sensitive": False,
    "founded": "",
    "fr": {
        "title": "Services",
        "standfirst": ("Ce que l’association dit proposer, à qui et où, sans rien promettre à sa place."),
        "introduction": (
            "<p>Ce tableau suit ce que l’association et la presse disent de son "
            "travail. Là où nos sources ne précisent pas le coût ou le lieu, nous "
            "l’écrivons.</p>"
        ),
        "body": [
            [
                "services",
                {
                    "heading": "Au centre",
                    "introduction": ("Un lieu où la réhabilitation se fait avec la personne, à son rythme."),
                    "services": [
                        {
                            "service": "rehabilitation",
                            "what": (
                                "La réhabilitation des personnes qui ont subi la "
                                "torture. Le détail des soins n’est pas donné par nos "
                                "sources."
                            ),
                            "for_whom": (
                                "Selon l’association : Marocains et étrangers, "
                                "personnes migrantes et réfugiées."
                            ),
                            "where": "Au centre de l’association.",
                            "cost": "Non précisé par nos sources.",
                        },
                        {
                            "service": "group_therapy",
                            "what": (
                                "Des séances en groupe autour d’un thème, comme "
                                "l’anxiété, selon l’association."
                            ),
                            "for_whom": "Public non précisé par nos sources.",
                            "where": "Lieu non précisé par nos sources.",
                            "cost": "Non précisé par nos sources.",
                        },
                    ],
                },
            ],
            [
                "services",
                {
                    "heading": "Hors du centre",
                    "introduction": "Quand l’équipe prend la route.",
                    "services": [
                        {
                            "service": "medical_caravan",
                            "what": "Des caravanes médicales, en ville et au village.",
                            "for_whom": "Les habitants des lieux visités.",
                            "where": "Voir les comptes rendus de caravanes.",
                            "cost": "Non précisé par nos sources.",
                        },
                        {
                            "service": "psychological_support",
                            "what": (
                                "Des psychologues mobilisés après le séisme du 8 "
                                "septembre 2023, selon La Radio des Sans Voix."
                            ),
                            "for_whom": "Public non précisé par nos sources.",
                            "where": "Taroudant et Tahannaout, du 19 au 24 septembre 2023.",
                            "cost": "Non précisé par nos sources.",
                        },
                    ],
                },
            ],
            [
                "services",
                {
                    "heading": "Pour apprendre et transmettre",
                    "introduction": (
                        "Des ateliers et des rencontres, pour que chacun sache un peu mieux accueillir."
                    ),
                    "services": [
                        {
                            "service": "health_staff_training",
                            "what": "Des ateliers de formation, selon l’association.",
                            "for_whom": ("Les personnels médicaux, paramédicaux et administratifs."),
                            "where": "Lieu non précisé par nos sources.",
                            "cost": "Non précisé par nos sources.",
                        },
                        {
                            "service": "awareness_meetings",
                            "what": (
                                "Des rencontres et des témoignages qui font connaître "
                                "la Convention et les obligations du Maroc, selon "
                                "l’association."
                            ),
                            "for_whom": "Public non précisé par nos sources.",
                            "where": "Lieu non précisé par nos sources.",
                            "cost": "Non précisé par nos sources.",
                        },
                        {
                            "service": "health_awareness",
                            "what": (
                                "Des ateliers de sensibilisation à la santé et un "
                                "travail de porte en porte, selon le site En toutes "
                                "lettres."
                            ),
                            "for_whom": "Public non précisé par nos sources.",
                            "where": (
                                "Casablanca et des villages proches de Béni Mellal et "
                                "de Khénifra, en février 2021."
                            ),
                            "cost": "Non précisé par nos sources.",
                        },
                    ],
                },
            ],
            [
                "section",
                {
                    "heading": "Comment demander un service",
                    "text": (
                        '<p>Commencez par la page <a href="page:help">Aide</a>. Elle '
                        "explique comment prendre contact sans vous mettre en danger. "
                        "Ce site de démonstration ne reçoit aucune demande de "
                        "soins.</p>"
                    ),
                },
            ],
        ],
    },
    "ar": {
        "title": "الخدمات",
        "standfirst": "ما تقول الجمعية إنها تقدمه، ولمن، وأين، دون أن نعد بشيء نيابة عنها.",
        "introduction": (
            "<p>يتبع هذا الجدول ما تقوله الجمعية والصحافة عن عملها. وحيث لا تذكر "
            "مصادرنا الكلفة أو المكان فإننا ننبه إلى ذلك.</p>"
        ),
        "body": [
            [
                "services",
                {
                    "heading": "في المركز",
                    "introduction": "مكان تجري فيه إعادة التأهيل مع الإنسان وبإيقاعه.",
                    "services": [
                        {
                            "service": "rehabilitation",
                            "what": ("إعادة تأهيل من تعرضوا للتعذيب. ولا تذكر مصادرنا تفاصيل العلاج."),
                            "for_whom": "حسب الجمعية: مغاربة وأجانب، ومهاجرون ولاجئون.",
                            "where": "في مركز الجمعية.",
                            "cost": "غير مذكورة في مصادرنا.",
                        },
                        {
                            "service": "group_therapy",
                            "what": "حصص جماعية حول موضوع معين، كالقلق، حسب الجمعية.",
                            "for_whom": "الفئة المعنية غير محددة في مصادرنا.",
                            "where": "المكان غير مذكور في مصادرنا.",
                            "cost": "غير مذكورة في مصادرنا.",
                        },
                    ],
                },
            ],
            [
                "services",
                {
                    "heading": "خارج المركز",
                    "introduction": "حين يشد الفريق الرحال.",
                    "services": [
                        {
                            "service": "medical_caravan",
                            "what": "قوافل طبية في المدن والقرى.",
                            "for_whom": "سكان الأماكن التي تزورها القافلة.",
                            "where": "انظر تقارير القوافل.",
                            "cost": "غير مذكورة في مصادرنا.",
                        },
                        {
                            "service": "psychological_support",
                            "what": (
                                "أخصائيون نفسيون عُبئوا بعد زلزال 8 شتنبر 2023، حسب «إذاعة من لا صوت لهم»."
                            ),
                            "for_whom": "الفئة المعنية غير محددة في مصادرنا.",
                            "where": "تارودانت وتحناوت، من 19 إلى 24 شتنبر 2023.",
                            "cost": "غير مذكورة في مصادرنا.",
                        },
                    ],
                },
            ],
            [
                "services",
                {
                    "heading": "للتعلم ونقل المعرفة",
                    "introduction": "ورشات ولقاءات، كي يحسن كل واحد الاستقبال أكثر.",
                    "services": [
                        {
                            "service": "health_staff_training",
                            "what": "ورشات للتكوين، حسب الجمعية.",
                            "for_whom": "الأطر الطبية وشبه الطبية والإدارية.",
                            "where": "المكان غير مذكور في مصادرنا.",
                            "cost": "غير مذكورة في مصادرنا.",
                        },
                        {
                            "service": "awareness_meetings",
                            "what": ("لقاءات وشهادات تعرّف بالاتفاقية وبالتزامات المغرب، حسب الجمعية."),
                            "for_whom": "الفئة المعنية غير محددة في مصادرنا.",
                            "where": "المكان غير مذكور في مصادرنا.",
                            "cost": "غير مذكورة في مصادرنا.",
                        },
                        {
                            "service": "health_awareness",
                            "what": (
                                "ورشات للتحسيس بقضايا الصحة وعمل من باب إلى باب، حسب موقع «أون توت ليتر»."
                            ),
                            "for_whom": "الفئة المعنية غير محددة في مصادرنا.",
                            "where": ("الدار البيضاء وقرى قريبة من بني ملال وخنيفرة، في فبراير 2021."),
                            "cost": "غير مذكورة في مصادرنا.",
                        },
                    ],
                },
            ],
            [
                "section",
                {
                    "heading": "كيف تطلب خدمة",
                    "text": (
                        '<p>ابدأ بصفحة <a href="page:help">المساعدة</a>، فهي تشرح كيف '
                        "تتصل دون أن تعرّض نفسك للخطر. ولا يتلقى هذا الموقع التجريبي أي "
                        "طلب للعلاج.</p>"
                    ),
                },
            ],
        ],
    },
}
