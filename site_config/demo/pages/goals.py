"""The demonstration's page “Nos objectifs”."""

PAGE = {
    "key": "goals",
    "parent": "about",
    "type": "standard",
    "kind": "about",
    "slug": "objectifs",
    "sensitive": False,
    "founded": "",
    "fr": {
        "title": "Nos objectifs",
        "standfirst": (
            "Cinq directions de travail, de la personne que l’on reçoit aux droits que l’on défend."
        ),
        "introduction": (
            "<p>Ces objectifs sont formulés pour cette démonstration, à partir de ce "
            "que l’association dit de sa mission. Leur ordre n’est pas un classement : "
            "sur le terrain, ils avancent ensemble.</p>"
        ),
        "body": [
            [
                "goals",
                {
                    "heading": "Cinq objectifs",
                    "goals": [
                        {
                            "title": "Réhabiliter la personne entière",
                            "text": (
                                "Ne pas soigner un mal, mais une personne : son corps, "
                                "sa parole, sa place parmi les autres. Un accueil digne "
                                "fait déjà partie du soin."
                            ),
                        },
                        {
                            "title": "Aller vers celles et ceux qui sont loin",
                            "text": (
                                "Mener des caravanes médicales et plaider pour des "
                                "antennes de proximité, pour que la distance ne décide "
                                "pas de qui est soigné."
                            ),
                        },
                        {
                            "title": "Former",
                            "text": (
                                "Tenir des ateliers pour les personnels médicaux, "
                                "paramédicaux et administratifs : tous ceux qu’une "
                                "personne rencontre entre la porte et le soin."
                            ),
                        },
                        {
                            "title": "Faire connaître les droits",
                            "text": (
                                "Expliquer la Convention contre la torture et les "
                                "obligations du Maroc, par des rencontres et des "
                                "témoignages."
                            ),
                        },
                        {
                            "title": "Demander une réparation durable",
                            "text": (
                                "Plaider pour un grand centre de réhabilitation, comme "
                                "l’a recommandé l’Instance équité et réconciliation."
                            ),
                        },
                    ],
                },
            ],
            [
                "section",
                {
                    "heading": "Ce que dit la Convention",
                    "text": (
                        '<p>L’article 14 de <a href="page:convention">la Convention '
                        "contre la torture</a> parle de réparation, d’indemnisation et "
                        "de réadaptation ; l’article 10, de la formation des agents "
                        "publics et des soignants. Chacun peut les lire ici, résumés en "
                        "mots simples.</p>"
                    ),
                },
            ],
        ],
    },
    "ar": {
        "title": "أهدافنا",
        "standfirst": "خمسة اتجاهات للعمل، من الإنسان الذي نستقبله إلى الحقوق التي ندافع عنها.",
        "introduction": (
            "<p>صيغت هذه الأهداف لأجل هذا الموقع التجريبي، انطلاقاً مما تقوله الجمعية "
            "عن مهمتها. وليس ترتيبها تفضيلاً لبعضها على بعض، فهي في الميدان تسير "
            "معاً.</p>"
        ),
        "body": [
            [
                "goals",
                {
                    "heading": "خمسة أهداف",
                    "goals": [
                        {
                            "title": "إعادة تأهيل الإنسان كله",
                            "text": (
                                "لا نعالج داءً بل إنساناً: جسده، وكلامه، ومكانه بين "
                                "الناس. والاستقبال الكريم جزء من العلاج."
                            ),
                        },
                        {
                            "title": "الوصول إلى البعيدين",
                            "text": (
                                "تسيير قوافل طبية، والترافع من أجل فروع طبية للقرب، حتى "
                                "لا تكون المسافة هي التي تقرر من يُعالَج."
                            ),
                        },
                        {
                            "title": "التكوين",
                            "text": (
                                "تنظيم ورشات للأطر الطبية وشبه الطبية والإدارية: كل من "
                                "يلتقي بهم الإنسان من باب المركز إلى العلاج."
                            ),
                        },
                        {
                            "title": "التعريف بالحقوق",
                            "text": ("شرح اتفاقية مناهضة التعذيب والتزامات المغرب، من خلال لقاءات وشهادات."),
                        },
                        {
                            "title": "المطالبة بجبر ضرر يدوم أثره",
                            "text": (
                                "الترافع من أجل مركز كبير لإعادة التأهيل، كما أوصت بذلك "
                                "هيئة الإنصاف والمصالحة."
                            ),
                        },
                    ],
                },
            ],
            [
                "section",
                {
                    "heading": "ما تقوله الاتفاقية",
                    "text": (
                        '<p>تتحدث المادة 14 من <a href="page:convention">اتفاقية مناهضة '
                        "التعذيب</a> عن جبر الضرر والتعويض وإعادة التأهيل، وتتحدث "
                        "المادة 10 عن تكوين الموظفين ومهنيي الصحة. ويمكن قراءتهما هنا "
                        "ملخصتين بعبارات بسيطة.</p>"
                    ),
                },
            ],
        ],
    },
}
