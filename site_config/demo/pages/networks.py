"""The demonstration's page “Partenaires et réseaux”."""

PAGE = {
    "key": "networks",
    "parent": "about",
    "type": "standard",
    "kind": "networks",
    "slug": "partenaires",
    "sensitive": False,
    "founded": "",
    "fr": {
        "title": "Partenaires et réseaux",
        "standfirst": (
            "Personne ne répare seul les blessures de la torture. Voici avec qui ce travail se fait."
        ),
        "introduction": (
            "<p>La liste suit les sources publiques. Elle ne signifie pas que ces "
            "organismes soutiennent cette démonstration, ni qu’un accord écrit les lie "
            "aujourd’hui à l’association. Les partenaires y sont rangés par genre ; "
            "aucun nom de personne n’est publié.</p>"
        ),
        "body": [
            [
                "partners",
                {
                    "heading": "Soigner ensemble",
                    "introduction": (
                        "L’association cite des bénévoles, des spécialistes, des "
                        "radiologues, des hôpitaux publics et des laboratoires. Nos "
                        "sources ne précisent pas ce que chacun apporte, et nous ne le "
                        "devinons pas."
                    ),
                    "partners": [
                        "volunteers",
                        "specialists",
                        "radiologists",
                        "public-hospitals",
                        "medical-laboratories",
                    ],
                },
            ],
            [
                "partners",
                {
                    "heading": "Aller sur le terrain",
                    "introduction": (
                        "Les caravanes ont besoin de relais locaux. Selon Al Maghribia, "
                        "une caravane vers Imilchil était prévue avec le Forum vérité "
                        "et justice local."
                    ),
                    "partners": ["truth-justice-forum"],
                },
            ],
            [
                "partners",
                {
                    "heading": "Une reconnaissance internationale",
                    "introduction": (
                        "L’association dit que son travail est reconnu par ce fonds des "
                        "Nations Unies, et que c’est une première au Maghreb."
                    ),
                    "partners": ["un-voluntary-fund"],
                },
            ],
            [
                "section",
                {
                    "heading": "Les institutions avec lesquelles il faut parler",
                    "text": (
                        "<p>La prévention de la torture concerne aussi des "
                        "institutions. Le Conseil national des droits de l’Homme a été "
                        "désigné par la loi en 2018 comme mécanisme national de "
                        "prévention, mis en place en 2019 ; le Comité contre la torture "
                        "a examiné quatre rapports du Maroc. Les citer ici ne fait pas "
                        "d’elles des partenaires de l’association : nos <a "
                        'href="page:news">actualités</a> parlent d’elles.</p>'
                    ),
                },
            ],
            [
                "section",
                {
                    "heading": "Devenir partenaire",
                    "text": (
                        "<p>Un cabinet, un laboratoire, une association de quartier "
                        "peuvent proposer leur aide en écrivant à l’adresse de la page "
                        '<a href="page:contact">Contact</a>. Sur ce site de '
                        "démonstration, l’adresse est fictive.</p>"
                    ),
                },
            ],
        ],
    },
    "ar": {
        "title": "الشركاء والشبكات",
        "standfirst": "لا أحد يداوي جراح التعذيب وحده. هؤلاء من يُنجز العمل معهم.",
        "introduction": (
            "<p>تعتمد هذه اللائحة على مصادر عمومية. وهي لا تعني أن الهيئات المذكورة "
            "تدعم هذا الموقع التجريبي، ولا أن اتفاقاً مكتوباً يربطها اليوم بالجمعية. "
            "الشركاء مرتبون حسب النوع، ولا يُنشر أي اسم لشخص.</p>"
        ),
        "body": [
            [
                "partners",
                {
                    "heading": "العلاج معاً",
                    "introduction": (
                        "تذكر الجمعية متطوعين واختصاصيين وأطباء الأشعة ومستشفيات عمومية "
                        "ومختبرات. ولا توضح مصادرنا ما يقدمه كل طرف، ونحن لا نخمنه."
                    ),
                    "partners": [
                        "volunteers",
                        "specialists",
                        "radiologists",
                        "public-hospitals",
                        "medical-laboratories",
                    ],
                },
            ],
            [
                "partners",
                {
                    "heading": "في الميدان",
                    "introduction": (
                        "تحتاج القوافل إلى سند محلي. وحسب جريدة «المغربية»، كانت قافلة "
                        "نحو إملشيل مقررة مع منتدى الحقيقة والإنصاف المحلي."
                    ),
                    "partners": ["truth-justice-forum"],
                },
            ],
            [
                "partners",
                {
                    "heading": "اعتراف دولي",
                    "introduction": (
                        "تقول الجمعية إن هذا الصندوق الأممي يعترف بعملها، وإن ذلك سابقة في المنطقة المغاربية."
                    ),
                    "partners": ["un-voluntary-fund"],
                },
            ],
            [
                "section",
                {
                    "heading": "مؤسسات لا بد من مخاطبتها",
                    "text": (
                        "<p>الوقاية من التعذيب شأن مؤسسات أيضاً. فقد عيّن القانون سنة "
                        "2018 المجلس الوطني لحقوق الإنسان آلية وطنية للوقاية من "
                        "التعذيب، وأُحدثت الآلية سنة 2019؛ ونظرت لجنة مناهضة التعذيب في "
                        "أربعة تقارير للمغرب. وذكر هذه المؤسسات هنا لا يجعل منها شريكة "
                        'للجمعية، وإنما تتحدث عنها <a href="page:news">أخبارنا</a>.</p>'
                    ),
                },
            ],
            [
                "section",
                {
                    "heading": "كيف تصبح شريكاً",
                    "text": (
                        "<p>يمكن لعيادة أو مختبر أو جمعية حي اقتراح المساعدة بالكتابة "
                        'إلى العنوان الوارد في صفحة <a href="page:contact">الاتصال</a>. '
                        "وهو في هذا الموقع التجريبي عنوان وهمي.</p>"
                    ),
                },
            ],
        ],
    },
}
