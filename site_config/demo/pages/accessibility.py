"""The demonstration's page “Accessibilité”."""

PAGE = {
    "key": "accessibility",
    "parent": "home",
    "type": "standard",
    "kind": "accessibility",
    "slug": "accessibilite",
    "sensitive": False,
    "founded": "",
    "fr": {
        "title": "Accessibilité",
        "standfirst": (
            "Ce site doit pouvoir être lu par tout le monde, sur un vieux téléphone "
            "comme avec une synthèse vocale."
        ),
        "introduction": (
            "<p>L’accès à l’information fait partie de l’accès aux droits. Ce site vise "
            "le niveau AA des règles WCAG 2.2. Aucun audit n’a encore été mené : nous "
            "n’annonçons donc aucun niveau de conformité.</p>"
        ),
        "body": [
            [
                "items",
                {
                    "heading": "Ce que nous visons",
                    "introduction": (
                        "<p>Pour chaque page, dans les deux langues, nous cherchons à offrir :</p>"
                    ),
                    "items": [
                        "un titre et des intertitres qui se suivent dans l’ordre ;",
                        "une navigation possible au clavier seul ;",
                        "un texte que l’on peut agrandir sans perdre de mots ;",
                        (
                            "des contrastes suffisants et des liens reconnaissables "
                            "autrement que par la couleur ;"
                        ),
                        "une description pour chaque image qui apporte une information.",
                    ],
                },
            ],
            [
                "section",
                {
                    "heading": "Sans JavaScript",
                    "text": (
                        "<p>Les pages se lisent sans JavaScript. Un vieux téléphone ou "
                        "un navigateur réglé avec prudence doit suffire.</p>"
                    ),
                },
            ],
            [
                "section",
                {
                    "heading": "Deux langues, deux sens de lecture",
                    "text": (
                        "<p>Les pages en arabe se lisent de droite à gauche, celles en "
                        "français de gauche à droite. Cette démonstration n’existe "
                        "qu’en ces deux langues. Le résumé de chaque article de <a "
                        'href="page:convention">la Convention</a> est écrit en mots '
                        "simples.</p>"
                    ),
                },
            ],
            [
                "section",
                {
                    "heading": "Signaler une difficulté",
                    "text": (
                        "<p>Dites à l’équipe quelle page vous arrête, avec quel "
                        "appareil et, si vous le voulez bien, avec quelle aide "
                        'technique. La page <a href="page:contact">Contact</a> montre '
                        "où une association recevrait ce message.</p>"
                    ),
                },
            ],
        ],
    },
    "ar": {
        "title": "الولوجية الرقمية",
        "standfirst": ("ينبغي أن يستطيع الجميع قراءة هذا الموقع، على هاتف قديم أو بواسطة قارئ شاشة."),
        "introduction": (
            "<p>الوصول إلى المعلومة جزء من الوصول إلى الحقوق. ويسعى هذا الموقع إلى بلوغ "
            "المستوى AA من معايير WCAG 2.2. لم يُجر بعد أي افتحاص، ولذلك لا نعلن أي "
            "مستوى من المطابقة.</p>"
        ),
        "body": [
            [
                "items",
                {
                    "heading": "ما نسعى إليه",
                    "introduction": "<p>في كل صفحة، وباللغتين معاً، نسعى إلى توفير ما يلي:</p>",
                    "items": [
                        "عنوان وعناوين فرعية متسلسلة؛",
                        "تصفح ممكن بلوحة المفاتيح وحدها؛",
                        "نص يمكن تكبيره دون ضياع كلمات؛",
                        "تباين كافٍ، وروابط يمكن تمييزها بغير اللون وحده؛",
                        "وصف لكل صورة تحمل معلومة.",
                    ],
                },
            ],
            [
                "section",
                {
                    "heading": "من دون جافاسكريبت",
                    "text": (
                        "<p>تُقرأ الصفحات من دون جافاسكريبت. فهاتف قديم أو متصفح مضبوط بحذر ينبغي أن يكفي.</p>"
                    ),
                },
            ],
            [
                "section",
                {
                    "heading": "لغتان واتجاهان للقراءة",
                    "text": (
                        "<p>تُقرأ الصفحات العربية من اليمين إلى اليسار، والصفحات "
                        "الفرنسية من اليسار إلى اليمين. ولا يوجد هذا الموقع التجريبي "
                        "إلا بهاتين اللغتين. أما ملخص كل مادة من <a "
                        'href="page:convention">الاتفاقية</a> فمكتوب بعبارات بسيطة.</p>'
                    ),
                },
            ],
            [
                "section",
                {
                    "heading": "التبليغ عن صعوبة",
                    "text": (
                        "<p>أخبر الفريق بالصفحة التي أعاقتك، وبالجهاز الذي تستعمله، "
                        "وبالوسيلة المساعدة إن شئت. وتبيّن صفحة <a "
                        'href="page:contact">الاتصال</a> أين تتلقى الجمعية مثل هذه '
                        "الرسائل.</p>"
                    ),
                },
            ],
        ],
    },
}
