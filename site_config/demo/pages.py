"""Home, standing pages, index pages and menus of the demonstration, in French and Arabic.

``PAGES`` is in tree order. A body is a list of [block type, value]; rich text is HTML with p, ul, ol, li, b
and a, where ``page:KEY`` is an internal link. A language that is missing from a page does not exist for it.
"""

HOME = {
    "fr": {
        "title": "Association médicale de réhabilitation des victimes de la torture",
        "mission_statement": (
            "Soigner, écouter et accompagner les personnes survivantes de la torture, au "
            "centre comme sur la route des caravanes."
        ),
        "introduction": (
            "<p>La torture abîme un corps, une confiance, une famille. Elle n’a pas le "
            "dernier mot. Depuis son centre et par ses caravanes médicales, l’association "
            "aide celles et ceux qui y ont survécu à retrouver la santé et une place parmi "
            'les autres.</p><p>Vous trouverez ici <a href="page:mission">sa mission</a>, '
            'les récits de <a href="page:caravans">ses caravanes</a> et, en mots simples, '
            'ce que dit <a href="page:convention">la Convention contre la torture</a>.</p>'
        ),
        "banner_title": "26 juin : Journée internationale de soutien aux victimes de la torture",
        "banner_text": (
            "Célébrée depuis 1998. C’est aussi un 26 juin, en 1987, que la Convention "
            "contre la torture est entrée en vigueur."
        ),
        "help_title": "Besoin d’aide ?",
        "help_text": (
            "Vous avez subi la torture ou des mauvais traitements, ou vous accompagnez "
            "quelqu’un ? Lisez d’abord comment demander de l’aide sans vous exposer."
        ),
        "calls_to_action": [
            {"label": "Découvrir notre mission", "page": "mission"},
            {"label": "Lire les comptes rendus de caravanes", "page": "caravans"},
            {"label": "Comprendre la Convention", "page": "convention"},
        ],
    },
    "ar": {
        "title": "الجمعية الطبية لإعادة تأهيل ضحايا التعذيب",
        "mission_statement": (
            "العناية بالناجين والناجيات من التعذيب، والإنصات إليهم ومواكبتهم، في المركز كما على طريق القوافل."
        ),
        "introduction": (
            "<p>يؤذي التعذيب الجسد والثقة والأسرة، لكنه لا يملك الكلمة الأخيرة. من مركزها "
            "وعبر قوافلها الطبية، تساعد الجمعية من نجوا منه على استعادة صحتهم ومكانهم بين "
            'الناس.</p><p>تجد هنا <a href="page:mission">مهمة الجمعية</a>، وحكايات <a '
            'href="page:caravans">قوافلها</a>، وشرحاً بعبارات بسيطة لما تقوله <a '
            'href="page:convention">اتفاقية مناهضة التعذيب</a>.</p>'
        ),
        "banner_title": "26 يونيو: اليوم الدولي لمساندة ضحايا التعذيب",
        "banner_text": (
            "يُخلَّد منذ سنة 1998. وفي 26 يونيو أيضاً، من سنة 1987، دخلت اتفاقية مناهضة التعذيب حيز التنفيذ."
        ),
        "help_title": "هل تحتاج إلى مساعدة؟",
        "help_text": (
            "هل تعرضت للتعذيب أو لسوء المعاملة، أو ترافق شخصاً عانى من ذلك؟ اقرأ أولاً كيف "
            "تطلب المساعدة دون أن تعرّض نفسك للخطر."
        ),
        "calls_to_action": [
            {"label": "تعرّف على مهمتنا", "page": "mission"},
            {"label": "اقرأ تقارير القوافل", "page": "caravans"},
            {"label": "افهم الاتفاقية", "page": "convention"},
        ],
    },
    "key_figures": ["cases-5000", "consultations-1300", "convention-articles"],
    "featured_news": ["news-opcat", "news-psychologists", "news-spt"],
    "featured_caravan": "caravan-tanougha",
    "featured_campaign": "campaign-26-june",
}

INDEXES = {
    "news": {
        "fr": {
            "title": "Actualités",
            "introduction": (
                "La vie de l’association, les engagements du Maroc contre la torture et la "
                "prévention. Chaque article dit d’où vient l’information et distingue la "
                "date de l’événement de celle de la publication."
            ),
        },
        "ar": {
            "title": "الأخبار",
            "introduction": (
                "حياة الجمعية، والتزامات المغرب في مناهضة التعذيب، والوقاية منه. يذكر كل "
                "مقال مصدر الخبر، ويميز بين تاريخ الحدث وتاريخ النشر."
            ),
        },
    },
    "caravans": {
        "fr": {
            "title": "Caravanes",
            "introduction": (
                "Les caravanes médicales de l’association se rendent dans des villes et des "
                "villages. Chaque compte rendu donne ses nombres avec leur unité, leur date "
                "et leur source ; ce qui n’est pas connu est laissé vide."
            ),
        },
        "ar": {
            "title": "القوافل",
            "introduction": (
                "تصل القوافل الطبية للجمعية إلى مدن وقرى. يقدم كل تقرير أرقامه مع وحدتها "
                "وتاريخها ومصدرها؛ وما لا نعرفه نتركه فارغاً."
            ),
        },
    },
    "campaigns": {
        "fr": {
            "title": "Campagnes",
            "introduction": (
                "Faire connaître les droits, parler de santé sans honte, marquer ensemble "
                "les dates qui comptent : les campagnes de sensibilisation s’adressent à "
                "tout le monde."
            ),
        },
        "ar": {
            "title": "الحملات",
            "introduction": (
                "التعريف بالحقوق، والحديث عن الصحة دون حرج، وإحياء المناسبات التي تعنينا "
                "معاً: حملات التحسيس موجهة إلى الجميع."
            ),
        },
    },
    "convention": {
        "fr": {
            "title": "Convention contre la torture",
            "introduction": (
                "Trente-trois articles, adoptés par les Nations Unies le 10 décembre 1984. "
                "Pour chacun, un résumé en mots simples, écrit pour aider à lire ; il ne "
                "remplace pas le texte officiel."
            ),
        },
        "ar": {
            "title": "اتفاقية مناهضة التعذيب",
            "introduction": (
                "ثلاث وثلاثون مادة اعتمدتها الأمم المتحدة في 10 دجنبر 1984. لكل مادة ملخص "
                "بعبارات بسيطة كُتب لتيسير القراءة، ولا يقوم مقام النص الرسمي."
            ),
        },
    },
    "publications": {
        "fr": {
            "title": "Publications",
            "introduction": (
                "Les documents à lire, à télécharger et à imprimer, rangés par année, par "
                "genre et par langue."
            ),
        },
        "ar": {
            "title": "المنشورات",
            "introduction": "وثائق للقراءة والتحميل والطباعة، مرتبة حسب السنة والنوع واللغة.",
        },
    },
}

NAVIGATION = {
    "header": ["mission", "news", "caravans", "campaigns", "convention"],
    "footer": [
        {
            "title_fr": "L’association",
            "title_ar": "الجمعية",
            "pages": ["about", "goals", "networks", "message", "services"],
        },
        {
            "title_fr": "Lire et comprendre",
            "title_ar": "للقراءة والفهم",
            "pages": ["news", "campaigns", "convention", "publications"],
        },
        {
            "title_fr": "Aide et informations",
            "title_ar": "مساعدة ومعلومات",
            "pages": ["help", "safety", "contact", "accessibility", "privacy", "legal"],
        },
    ],
}

PAGES = [
    {
        "key": "mission",
        "parent": "home",
        "type": "standard",
        "kind": "mission",
        "slug": "mission",
        "sensitive": False,
        "founded": "",
        "fr": {
            "title": "Notre mission",
            "standfirst": (
                "Rendre aux personnes survivantes de la torture la santé, l’écoute et la "
                "place qui leur reviennent, où qu’elles vivent."
            ),
            "introduction": (
                "<p>Cette page dit, dans nos propres mots, la mission que l’association "
                "expose sur sa page « Mission &amp; objectifs », publiée le 19 mai 2018. "
                "Les nombres sont les siens. Ce que la source ne précise pas, nous ne "
                "l’ajoutons pas.</p>"
            ),
            "body": [
                [
                    "section",
                    {
                        "heading": "Un centre de réhabilitation",
                        "text": (
                            "<p>L’association présente un centre voué à la réhabilitation "
                            "des victimes de la torture. Elle dit que son travail est "
                            "reconnu par le Fonds de contributions volontaires des Nations "
                            "Unies pour les victimes de la torture, que c’est une première "
                            "au Maghreb et qu’il est « unique » au Maroc. Ces mots sont les "
                            "siens : nous n’avons pas d’autre source.</p>"
                        ),
                    },
                ],
                [
                    "key_figures",
                    {
                        "heading": "Ce que l’association a compté",
                        "figures": ["cases-5000", "consultations-1300"],
                    },
                ],
                [
                    "section",
                    {
                        "heading": "Qui peut venir",
                        "text": (
                            "<p>Le centre est ouvert, selon l’association, aux Marocains et "
                            "aux étrangers, aux personnes migrantes et réfugiées.</p>"
                        ),
                    },
                ],
                [
                    "section",
                    {
                        "heading": "Des caravanes",
                        "text": (
                            "<p>Le travail ne s’arrête pas à la porte du centre : "
                            'l’association organise des <a href="page:caravans">caravanes '
                            "médicales</a>. À côté du nombre de ses consultations, elle "
                            "cite Agadir, Béni Mellal, Imilchil et Tafraout, puis les "
                            "villages de Tazmamart et de Tanougha.</p>"
                        ),
                    },
                ],
                [
                    "section",
                    {
                        "heading": "D’autres personnes à soutenir",
                        "text": (
                            "<p>L’association dit vouloir aider d’autres groupes encore. "
                            "Nous n’en donnons pas la liste ici : une personne qui se "
                            "demande si elle peut venir a surtout besoin d’une réponse de "
                            'l’équipe elle-même. La page <a href="page:help">Aide</a> '
                            "explique comment la demander.</p>"
                        ),
                    },
                ],
                [
                    "partners",
                    {
                        "heading": "Bénévoles et partenaires",
                        "introduction": (
                            "Selon l’association, des bénévoles, des spécialistes et des "
                            "radiologues, des hôpitaux publics et des laboratoires prennent "
                            "part à ce travail."
                        ),
                        "partners": [
                            "volunteers",
                            "specialists",
                            "radiologists",
                            "public-hospitals",
                            "medical-laboratories",
                            "un-voluntary-fund",
                        ],
                    },
                ],
                [
                    "section",
                    {
                        "heading": "Parler en groupe",
                        "text": (
                            "<p>L’association propose des séances de thérapie de groupe, "
                            "autour de thèmes comme l’anxiété. Entendre qu’un autre a connu "
                            "la même peur aide parfois à mettre des mots sur la sienne.</p>"
                        ),
                    },
                ],
                [
                    "section",
                    {
                        "heading": "Sensibiliser",
                        "text": (
                            "<p>Des rencontres et des témoignages font connaître <a "
                            'href="page:convention">la Convention contre la torture</a> et '
                            "les obligations du Maroc, qui l’a ratifiée le 21 juin "
                            "1993.</p>"
                        ),
                    },
                ],
                [
                    "demands",
                    {
                        "heading": "Ce que l’association espère",
                        "introduction": (
                            "<p>Deux souhaits, pour que les soins soient proches et qu’ils "
                            "durent. Le second rejoint une recommandation de l’Instance "
                            "équité et réconciliation.</p>"
                        ),
                        "items": [
                            "Des antennes médicales de proximité",
                            "Un grand centre de réhabilitation",
                        ],
                    },
                ],
                [
                    "section",
                    {
                        "heading": "Former",
                        "text": (
                            "<p>Des ateliers s’adressent aux personnels médicaux, "
                            "paramédicaux et administratifs. La formation des agents "
                            "publics et des soignants est aussi l’objet de l’article 10 de "
                            "la Convention.</p>"
                        ),
                    },
                ],
            ],
        },
        "ar": {
            "title": "مهمتنا",
            "standfirst": (
                "أن يستعيد الناجون والناجيات من التعذيب صحتهم ومكانتهم، وأن يجدوا من ينصت إليهم أينما كانوا."
            ),
            "introduction": (
                "<p>تعرض هذه الصفحة، بعباراتنا الخاصة، المهمة التي تقدمها الجمعية في صفحتها "
                "«المهمة والأهداف» المنشورة بالفرنسية في 19 ماي 2018. والأرقام الواردة هنا "
                "أرقامها. وما لا يوضحه المصدر لا نضيفه.</p>"
            ),
            "body": [
                [
                    "section",
                    {
                        "heading": "مركز لإعادة التأهيل",
                        "text": (
                            "<p>تتحدث الجمعية عن مركز مخصص لإعادة تأهيل ضحايا التعذيب. "
                            "وتقول إن صندوق الأمم المتحدة للتبرعات لضحايا التعذيب يعترف "
                            "بعملها، وإن ذلك سابقة في المنطقة المغاربية، وإن عملها «فريد» "
                            "في المغرب. هذه أقوالها، وليس لدينا مصدر آخر.</p>"
                        ),
                    },
                ],
                [
                    "key_figures",
                    {
                        "heading": "ما أحصته الجمعية",
                        "figures": ["cases-5000", "consultations-1300"],
                    },
                ],
                [
                    "section",
                    {
                        "heading": "من يمكنه القدوم",
                        "text": (
                            "<p>المركز مفتوح، حسب الجمعية، في وجه المغاربة والأجانب، "
                            "والمهاجرين واللاجئين.</p>"
                        ),
                    },
                ],
                [
                    "section",
                    {
                        "heading": "القوافل",
                        "text": (
                            "<p>لا يتوقف العمل عند باب المركز: تنظم الجمعية <a "
                            'href="page:caravans">قوافل طبية</a>. وإلى جانب عدد فحوصاتها، '
                            "تذكر أكادير وبني ملال وإملشيل وتافراوت، ثم قريتي تازمامارت "
                            "وتانوغة.</p>"
                        ),
                    },
                ],
                [
                    "section",
                    {
                        "heading": "أشخاص آخرون يحتاجون إلى السند",
                        "text": (
                            "<p>تقول الجمعية إنها تريد مساعدة فئات أخرى أيضاً. ولا نورد هنا "
                            "لائحتها: فمن يتساءل هل يمكنه القدوم يحتاج قبل كل شيء إلى جواب "
                            'من الفريق نفسه. وتشرح صفحة <a href="page:help">المساعدة</a> '
                            "كيف يطلبه.</p>"
                        ),
                    },
                ],
                [
                    "partners",
                    {
                        "heading": "متطوعون وشركاء",
                        "introduction": (
                            "حسب الجمعية، يشارك في هذا العمل متطوعون واختصاصيون وأطباء "
                            "الأشعة، ومستشفيات عمومية ومختبرات."
                        ),
                        "partners": [
                            "volunteers",
                            "specialists",
                            "radiologists",
                            "public-hospitals",
                            "medical-laboratories",
                            "un-voluntary-fund",
                        ],
                    },
                ],
                [
                    "section",
                    {
                        "heading": "الكلام وسط الجماعة",
                        "text": (
                            "<p>تقترح الجمعية حصصاً للعلاج الجماعي حول موضوعات مثل القلق. "
                            "وحين يسمع المرء أن غيره عرف الخوف نفسه، قد يجد كلمات "
                            "لخوفه.</p>"
                        ),
                    },
                ],
                [
                    "section",
                    {
                        "heading": "التحسيس",
                        "text": (
                            '<p>تعرّف اللقاءات والشهادات <a href="page:convention">باتفاقية '
                            "مناهضة التعذيب</a> وبالتزامات المغرب الذي صادق عليها في 21 "
                            "يونيو 1993.</p>"
                        ),
                    },
                ],
                [
                    "demands",
                    {
                        "heading": "ما تأمله الجمعية",
                        "introduction": (
                            "<p>أمنيتان، كي يكون العلاج قريباً ودائماً. وتلتقي الثانية مع "
                            "توصية لهيئة الإنصاف والمصالحة.</p>"
                        ),
                        "items": ["فروع طبية للقرب", "مركز كبير لإعادة التأهيل"],
                    },
                ],
                [
                    "section",
                    {
                        "heading": "التكوين",
                        "text": (
                            "<p>تتوجه ورشات التكوين إلى الأطر الطبية وشبه الطبية والإدارية. "
                            "وتكوين الموظفين ومهنيي الصحة هو أيضاً موضوع المادة 10 من "
                            "الاتفاقية.</p>"
                        ),
                    },
                ],
            ],
        },
    },
    {
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
                        "introduction": (
                            "<p>Ce que nous savons, avec la précision que donnent les sources.</p>"
                        ),
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
                "جمعية طبية مغربية، ومتطوعون، وقناعة واحدة: يمكن للإنسان أن ينهض بعد "
                "التعذيب حين لا يُترك وحده."
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
    },
    {
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
                                "text": (
                                    "شرح اتفاقية مناهضة التعذيب والتزامات المغرب، من خلال لقاءات وشهادات."
                                ),
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
    },
    {
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
                            "تقول الجمعية إن هذا الصندوق الأممي يعترف بعملها، وإن ذلك سابقة "
                            "في المنطقة المغاربية."
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
    },
    {
        "key": "message",
        "parent": "about",
        "type": "standard",
        "kind": "message",
        "slug": "mot-de-la-direction",
        "sensitive": False,
        "founded": "",
        "fr": {
            "title": "Mot de la direction",
            "standfirst": ("Quelques lignes pour dire pourquoi ce travail existe et à qui il s’adresse."),
            "introduction": (
                "<p>Ce texte a été écrit pour la démonstration. Il est signé d’une fonction "
                "et n’engage aucune personne réelle.</p>"
            ),
            "body": [
                [
                    "message",
                    {
                        "heading": "À celles et ceux qui poussent la porte",
                        "role": "La direction (texte de démonstration)",
                        "date": "",
                        "text": (
                            "<p>Vous n’avez rien à prouver pour être accueillis avec "
                            "respect. Vous avez peut-être mis des années à venir. Peut-être "
                            "venez-vous pour quelqu’un d’autre, un père, une sœur, un "
                            "voisin. Prenez votre temps : ici, la première chose qui se "
                            "soigne, c’est la solitude.</p><p>La torture cherche à faire "
                            "taire et à séparer. Soigner, c’est faire l’inverse : écouter "
                            "sans presser, rendre à la personne la maîtrise de son corps, "
                            "de ses mots et de ses décisions. Nous ne demandons à personne "
                            "de tout raconter. Nous demandons ce qui aide à soigner, rien "
                            "de plus.</p><p>À nos bénévoles, aux hôpitaux, aux "
                            "laboratoires, aux équipes qui prennent la route avec les "
                            "caravanes, nous disons merci. Aux institutions, nous redisons "
                            "que la réparation n’est pas complète tant que les soins "
                            "restent loin de celles et ceux qui en ont besoin.</p><p>Et à "
                            "vous qui lisez par curiosité ou par métier : parlez-en autour "
                            "de vous. Une société qui connaît ses droits protège mieux "
                            "chacun de ses membres.</p>"
                        ),
                    },
                ],
                [
                    "section",
                    {
                        "heading": "Et maintenant",
                        "text": (
                            "<p>Pour demander un soutien, commencez par la page <a "
                            'href="page:help">Aide</a>. Pour proposer le vôtre, voyez la '
                            'page <a href="page:networks">Partenaires et réseaux</a>.</p>'
                        ),
                    },
                ],
            ],
        },
        "ar": {
            "title": "كلمة الإدارة",
            "standfirst": "سطور قليلة تقول لماذا وُجد هذا العمل، وإلى من يتوجه.",
            "introduction": (
                "<p>كُتب هذا النص لأجل الموقع التجريبي. وهو موقّع بصفة وظيفية ولا يُنسب إلى أي شخص حقيقي.</p>"
            ),
            "body": [
                [
                    "message",
                    {
                        "heading": "إلى من يطرقون الباب",
                        "role": "الإدارة (نص تجريبي)",
                        "date": "",
                        "text": (
                            "<p>لستم مطالبين بإثبات أي شيء كي تُستقبلوا باحترام. ربما "
                            "احتجتم إلى سنوات قبل أن تأتوا. وربما جئتم من أجل غيركم، أبٍ أو "
                            "أختٍ أو جار. خذوا وقتكم: أول ما يُعالَج هنا هو "
                            "الوحدة.</p><p>يريد التعذيب أن يُسكت الناس ويفرّق بينهم. "
                            "والعلاج نقيض ذلك: أن ننصت دون استعجال، وأن يستعيد الإنسان زمام "
                            "جسده وكلامه وقراره. لا نطلب من أحد أن يحكي كل شيء. نطلب ما "
                            "يساعد على العلاج، ولا شيء غيره.</p><p>شكراً لمتطوعينا، "
                            "وللمستشفيات والمختبرات، وللفرق التي تشد الرحال مع القوافل. "
                            "وللمؤسسات نقول من جديد: لا يكتمل جبر الضرر ما دام العلاج "
                            "بعيداً عمن يحتاجون إليه.</p><p>ولكم أنتم، يا من تقرؤون بدافع "
                            "الفضول أو بحكم المهنة: تحدثوا عن الأمر من حولكم. فالمجتمع الذي "
                            "يعرف حقوقه أقدر على حماية كل فرد من أفراده.</p>"
                        ),
                    },
                ],
                [
                    "section",
                    {
                        "heading": "والآن",
                        "text": (
                            '<p>لطلب الدعم، ابدأ بصفحة <a href="page:help">المساعدة</a>. '
                            'ولاقتراح مساهمتك، انظر صفحة <a href="page:networks">الشركاء '
                            "والشبكات</a>.</p>"
                        ),
                    },
                ],
            ],
        },
    },
    {
        "key": "bridges",
        "parent": "about",
        "type": "standard",
        "kind": "about",
        "slug": "jousour",
        "sensitive": False,
        "founded": "",
        "ar": {
            "title": "جسور وعلاقات",
            "standfirst": (
                "العلاج يحتاج إلى جسور: بين المدينة والجبل، وبين العيادة والبيت، وبين الضحية والمؤسسة."
            ),
            "introduction": (
                "<p>كُتبت هذه الصفحة بالعربية أولاً، وليست لها بعد نسخة فرنسية. وهي تشرح في "
                "كلمات قليلة كيف تنسج جمعية طبية علاقاتها.</p>"
            ),
            "body": [
                [
                    "section",
                    {
                        "heading": "جسر نحو المستشفى",
                        "text": (
                            "<p>لا تستطيع جمعية أن تقوم بكل شيء وحدها. وتذكر الجمعية، بين "
                            "من يعملون معها، مستشفيات عمومية ومختبرات واختصاصيين وأطباء "
                            "الأشعة. ولا تقول مصادرنا كيف يتم هذا التعاون، ولذلك لا "
                            "نصفه.</p>"
                        ),
                    },
                ],
                [
                    "section",
                    {
                        "heading": "جسر نحو القرية",
                        "text": (
                            "<p>القافلة طريق في الاتجاهين: يذهب الفريق إلى الناس، ويعود وقد "
                            "أنصت إليهم. وحسب جريدة «المغربية»، كانت قافلة نحو إملشيل مقررة "
                            "مع منتدى الحقيقة والإنصاف المحلي. تجد ما نعرفه عن كل رحلة في "
                            '<a href="page:caravans">تقارير القوافل</a>.</p>'
                        ),
                    },
                ],
                [
                    "section",
                    {
                        "heading": "جسر نحو العالم",
                        "text": (
                            "<p>تذكر الجمعية أن صندوق الأمم المتحدة للتبرعات لضحايا التعذيب "
                            "يعترف بعملها. ونرى أن الاعتراف الدولي مسؤولية قبل أن يكون "
                            "تكريماً، فهو يدعو إلى الدقة في الأرقام وإلى صون أسرار "
                            "الناس.</p>"
                        ),
                    },
                ],
                [
                    "items",
                    {
                        "heading": "ما نحرص عليه في كل علاقة",
                        "introduction": "<p>كُتبت هذه المبادئ لأجل الموقع التجريبي.</p>",
                        "items": [
                            "لا يُشترط على أحد أن يحكي قصته مقابل العلاج.",
                            "لا تُنشر صورة ولا اسم دون موافقة حرة يمكن التراجع عنها.",
                            "يُذكر كل شريك بصفته الحقيقية، دون مبالغة في دوره.",
                        ],
                    },
                ],
            ],
        },
    },
    {
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
                        "introduction": (
                            "Un lieu où la réhabilitation se fait avec la personne, à son rythme."
                        ),
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
    },
    {
        "key": "help",
        "parent": "home",
        "type": "standard",
        "kind": "help",
        "slug": "aide",
        "sensitive": False,
        "founded": "",
        "fr": {
            "title": "Besoin d’aide ?",
            "standfirst": (
                "Rien ne vous oblige à tout dire, ni à décider aujourd’hui. Voici par où commencer."
            ),
            "introduction": (
                "<p>Cette page s’adresse aux personnes qui ont subi la torture ou des "
                "mauvais traitements, et à leurs proches. Elle ne publie aucun numéro de "
                "téléphone : une démonstration ne doit pas en publier un que personne n’a "
                "vérifié.</p>"
            ),
            "body": [
                [
                    "section",
                    {
                        "heading": "Si vous êtes en danger maintenant",
                        "text": (
                            "<p>Éloignez-vous d’abord, si c’est possible, et rejoignez un "
                            "lieu où il y a du monde ou quelqu’un de confiance. Appelez les "
                            "secours de l’endroit où vous êtes. Ce site n’est pas un "
                            "service d’urgence : personne n’y lit de message en "
                            "permanence.</p>"
                        ),
                    },
                ],
                [
                    "items",
                    {
                        "heading": "Avant d’écrire ou d’appeler",
                        "introduction": "<p>Quelques précautions simples.</p>",
                        "items": [
                            "Choisissez un appareil que personne d’autre ne consulte.",
                            (
                                "Dans un premier message, ne donnez ni nom, ni adresse, ni "
                                "récit détaillé : dites seulement que vous souhaitez un "
                                "rendez-vous."
                            ),
                            (
                                "Demandez comment vos informations seront gardées, et par "
                                "qui elles seront lues."
                            ),
                            "Si vous aidez quelqu’un, demandez-lui d’abord son accord.",
                        ],
                    },
                ],
                [
                    "section",
                    {
                        "heading": "Le premier rendez-vous",
                        "text": (
                            "<p>Vous pouvez demander à venir avec une personne de "
                            "confiance, à parler dans votre langue, à rencontrer plutôt une "
                            "femme ou plutôt un homme. Vous pouvez vous arrêter, revenir "
                            "une autre fois, ou ne pas répondre. Aucun soin ne devrait "
                            "dépendre de ce que vous acceptez de raconter.</p>"
                        ),
                    },
                ],
                [
                    "section",
                    {
                        "heading": "Vos droits",
                        "text": (
                            '<p><a href="page:convention">La Convention contre la '
                            "torture</a> reconnaît le droit de porter plainte et d’être "
                            "protégé quand on le fait (article 13), et parle de réparation "
                            "et de réadaptation (article 14). La Constitution marocaine de "
                            "2011 interdit la torture et les mauvais traitements, à son "
                            "article 22. Se soigner et porter plainte sont deux démarches "
                            "différentes : l’une n’oblige pas à l’autre.</p>"
                        ),
                    },
                ],
                [
                    "section",
                    {
                        "heading": "Protéger votre lecture",
                        "text": (
                            "<p>Si quelqu’un peut voir votre téléphone, lisez <a "
                            'href="page:safety">Rester en sécurité en ligne</a>. Pour une '
                            "question générale, voyez la page <a "
                            'href="page:contact">Contact</a>.</p>'
                        ),
                    },
                ],
            ],
        },
        "ar": {
            "title": "هل تحتاج إلى مساعدة؟",
            "standfirst": "لست ملزماً بأن تقول كل شيء، ولا بأن تقرر اليوم. من هنا يمكنك أن تبدأ.",
            "introduction": (
                "<p>تتوجه هذه الصفحة إلى من تعرضوا للتعذيب أو لسوء المعاملة، وإلى أقاربهم. "
                "وهي لا تنشر أي رقم هاتف، إذ لا يجوز لموقع تجريبي أن يعطي رقماً لم يتحقق "
                "منه أحد.</p>"
            ),
            "body": [
                [
                    "section",
                    {
                        "heading": "إن كنت في خطر الآن",
                        "text": (
                            "<p>ابتعد أولاً إن أمكن، وتوجه إلى مكان فيه ناس أو إلى شخص تثق "
                            "به. واتصل بمصالح الإغاثة في المكان الذي توجد فيه. هذا الموقع "
                            "ليس مصلحة مستعجلات، ولا أحد يقرأ فيه الرسائل على مدار "
                            "الساعة.</p>"
                        ),
                    },
                ],
                [
                    "items",
                    {
                        "heading": "قبل أن تكتب أو تتصل",
                        "introduction": "<p>احتياطات بسيطة.</p>",
                        "items": [
                            "اختر جهازاً لا يطلع عليه غيرك.",
                            (
                                "لا تذكر في رسالتك الأولى اسماً ولا عنواناً ولا تفاصيل ما "
                                "جرى: يكفي أن تقول إنك ترغب في موعد."
                            ),
                            "اسأل كيف ستُحفظ معطياتك، ومن سيطلع عليها.",
                            "إن كنت تساعد شخصاً آخر، فاطلب موافقته أولاً.",
                        ],
                    },
                ],
                [
                    "section",
                    {
                        "heading": "الموعد الأول",
                        "text": (
                            "<p>لك أن تطلب الحضور مع شخص تثق به، وأن تتحدث بلغتك، وأن تفضل "
                            "لقاء امرأة أو رجل. ولك أن تتوقف، أو تعود مرة أخرى، أو لا تجيب. "
                            "ولا ينبغي أن يكون أي علاج مشروطاً بما تقبل أن تحكيه.</p>"
                        ),
                    },
                ],
                [
                    "section",
                    {
                        "heading": "حقوقك",
                        "text": (
                            '<p>تعترف <a href="page:convention">اتفاقية مناهضة التعذيب</a> '
                            "بالحق في الشكاية وفي الحماية عند تقديمها (المادة 13)، وتتحدث "
                            "عن جبر الضرر وإعادة التأهيل (المادة 14). ويحظر دستور 2011 "
                            "التعذيب وسوء المعاملة في فصله 22. والعلاج والشكاية مساران "
                            "مختلفان: لا يُلزمك أحدهما بالآخر.</p>"
                        ),
                    },
                ],
                [
                    "section",
                    {
                        "heading": "احم تصفحك",
                        "text": (
                            "<p>إذا كان بإمكان غيرك أن يرى هاتفك، فاقرأ <a "
                            'href="page:safety">السلامة على الإنترنت</a>. وإن كان لديك سؤال '
                            'عام، فانظر صفحة <a href="page:contact">الاتصال</a>.</p>'
                        ),
                    },
                ],
            ],
        },
    },
    {
        "key": "safety",
        "parent": "home",
        "type": "standard",
        "kind": "safety",
        "slug": "securite-en-ligne",
        "sensitive": False,
        "founded": "",
        "fr": {
            "title": "Rester en sécurité en ligne",
            "standfirst": ("Lire ce site laisse des traces sur votre appareil. Voici comment les réduire."),
            "introduction": (
                "<p>Ces conseils valent pour tout site, si quelqu’un surveille votre "
                "téléphone ou votre ordinateur. Faites seulement ce qui ne vous met pas en "
                "danger : effacer tout un historique d’un coup peut aussi éveiller les "
                "soupçons.</p>"
            ),
            "body": [
                [
                    "section",
                    {
                        "heading": "Ce que quitter une page ne fait pas",
                        "text": (
                            "<p>Fermer un onglet ou changer de site ne supprime rien. "
                            "L’historique de navigation n’est pas effacé : l’adresse et le "
                            "titre des pages lues y restent, comme dans les suggestions du "
                            "clavier ou de la barre d’adresse.</p>"
                        ),
                    },
                ],
                [
                    "items",
                    {
                        "heading": "Avant de lire",
                        "introduction": "",
                        "items": [
                            (
                                "Utilisez si possible un appareil qui n’est pas à la maison "
                                ": chez une personne de confiance, dans une bibliothèque."
                            ),
                            (
                                "Ouvrez une fenêtre de navigation privée : elle ne garde "
                                "pas l’historique une fois fermée. Elle ne cache rien au "
                                "réseau ni à un logiciel espion."
                            ),
                            (
                                "Évitez l’ordinateur du travail et le réseau d’une personne "
                                "dont vous avez peur."
                            ),
                        ],
                    },
                ],
                [
                    "items",
                    {
                        "heading": "Après avoir lu",
                        "introduction": "",
                        "items": [
                            (
                                "Supprimez de l’historique les seules pages qui vous "
                                "inquiètent, sans vider le reste."
                            ),
                            "Vérifiez les téléchargements et les captures d’écran.",
                            "Fermez la fenêtre privée, puis l’application.",
                        ],
                    },
                ],
                [
                    "section",
                    {
                        "heading": "Partager avec prudence",
                        "text": (
                            "<p>Un lien envoyé par messagerie reste dans la conversation, "
                            "chez vous et chez l’autre. Ne transmettez ni photographie ni "
                            "récit qui permette de reconnaître quelqu’un : un vêtement, une "
                            "voix, une rue suffisent parfois.</p>"
                        ),
                    },
                ],
                [
                    "section",
                    {
                        "heading": "Si vous craignez une surveillance",
                        "text": (
                            "<p>Changez vos mots de passe depuis un autre appareil, et "
                            "parlez-en à une personne qui s’y connaît et en qui vous avez "
                            "confiance. Puis revenez à la page <a "
                            'href="page:help">Aide</a>.</p>'
                        ),
                    },
                ],
            ],
        },
        "ar": {
            "title": "السلامة على الإنترنت",
            "standfirst": "تترك قراءة هذا الموقع آثاراً على جهازك. هكذا يمكنك التقليل منها.",
            "introduction": (
                "<p>تصلح هذه النصائح لكل المواقع، إذا كان أحد يراقب هاتفك أو حاسوبك. لا "
                "تفعل إلا ما لا يعرّضك للخطر: فمحو سجل التصفح كله دفعة واحدة قد يثير الشكوك "
                "أيضاً.</p>"
            ),
            "body": [
                [
                    "section",
                    {
                        "heading": "ما لا تفعله مغادرة الصفحة",
                        "text": (
                            "<p>إغلاق النافذة أو الانتقال إلى موقع آخر لا يحذف شيئاً. سجل "
                            "التصفح لا يُمحى: يبقى فيه عنوان كل صفحة قرأتها واسمها، وقد "
                            "يظهر ذلك أيضاً في اقتراحات لوحة المفاتيح أو شريط العناوين.</p>"
                        ),
                    },
                ],
                [
                    "items",
                    {
                        "heading": "قبل القراءة",
                        "introduction": "",
                        "items": [
                            ("استعمل إن أمكن جهازاً خارج البيت: لدى شخص تثق به، أو في مكتبة عمومية."),
                            (
                                "افتح نافذة تصفح خاص: فهي لا تحتفظ بالسجل بعد إغلاقها. "
                                "لكنها لا تخفي شيئاً عن الشبكة ولا عن برامج التجسس."
                            ),
                            "تجنب حاسوب العمل، وشبكة شخص تخاف منه.",
                        ],
                    },
                ],
                [
                    "items",
                    {
                        "heading": "بعد القراءة",
                        "introduction": "",
                        "items": [
                            "احذف من السجل الصفحات التي تقلقك وحدها، دون إفراغه كله.",
                            "راجع الملفات المحمّلة ولقطات الشاشة.",
                            "أغلق نافذة التصفح الخاص، ثم التطبيق.",
                        ],
                    },
                ],
                [
                    "section",
                    {
                        "heading": "المشاركة بحذر",
                        "text": (
                            "<p>الرابط الذي ترسله عبر تطبيقات المراسلة يبقى في المحادثة، "
                            "عندك وعند الطرف الآخر. ولا ترسل صورة ولا حكاية تمكّن من التعرف "
                            "على شخص: فقد يكفي لذلك لباس أو صوت أو شارع.</p>"
                        ),
                    },
                ],
                [
                    "section",
                    {
                        "heading": "إن ظننت أنك مراقَب",
                        "text": (
                            "<p>غيّر كلمات السر من جهاز آخر، واستشر شخصاً خبيراً تثق به. ثم "
                            'عد إلى صفحة <a href="page:help">المساعدة</a>.</p>'
                        ),
                    },
                ],
            ],
        },
    },
    {
        "key": "contact",
        "parent": "home",
        "type": "standard",
        "kind": "contact",
        "slug": "contact",
        "sensitive": False,
        "founded": "",
        "fr": {
            "title": "Nous contacter",
            "standfirst": (
                "Une adresse pour les questions générales. Pour une situation personnelle, "
                "lisez d’abord la page Aide."
            ),
            "introduction": (
                "<p>L’adresse, les horaires et le courriel de cette page sont fictifs : ils "
                "montrent la place qu’une association remplirait. N’y écrivez pas, et n’y "
                "envoyez rien de confidentiel. Pour joindre l’AMRVT elle-même, cherchez ses "
                "coordonnées dans ses propres publications.</p>"
            ),
            "body": [
                [
                    "section",
                    {
                        "heading": "Ce que l’on pourra demander",
                        "text": (
                            "<p>Une information sur les <a "
                            'href="page:services">services</a>, une date de rencontre, une '
                            "proposition de bénévolat ou de <a "
                            'href="page:networks">partenariat</a>, la correction d’une '
                            "erreur sur ce site, le retrait d’une image où vous vous "
                            "reconnaissez.</p>"
                        ),
                    },
                ],
                [
                    "section",
                    {
                        "heading": "Ce qu’il ne faut pas envoyer",
                        "text": (
                            "<p>Ni plainte, ni dossier médical, ni pièce d’identité, ni "
                            "récit d’un cas. Un message ordinaire peut être lu par d’autres "
                            "que son destinataire. Un dossier se remet plutôt en main "
                            "propre, à une personne connue.</p>"
                        ),
                    },
                ],
                [
                    "items",
                    {
                        "heading": "Pour qu’un message soit utile, une fois le site en service",
                        "introduction": "",
                        "items": [
                            "Indiquez l’adresse de la page dont vous parlez.",
                            ("Écrivez en français, en arabe ou en amazighe, comme il vous convient."),
                            ("Donnez un moyen de vous répondre que personne d’autre ne surveille."),
                        ],
                    },
                ],
                [
                    "section",
                    {
                        "heading": "Si la situation est urgente",
                        "text": (
                            "<p>Ce site n’est pas un service d’urgence. Voyez la page <a "
                            'href="page:help">Aide</a>, qui dit par où commencer.</p>'
                        ),
                    },
                ],
            ],
        },
        "ar": {
            "title": "اتصل بنا",
            "standfirst": ("عنوان للأسئلة العامة. وإن كان الأمر يتعلق بوضع شخصي، فاقرأ صفحة المساعدة أولاً."),
            "introduction": (
                "<p>العنوان وأوقات الاستقبال والبريد الإلكتروني في هذه الصفحة وهمية كلها: "
                "إنها تبيّن الخانات التي تملؤها الجمعية. لا تكتب إليها، ولا ترسل إليها "
                "شيئاً سرياً. أما الجمعية نفسها، فابحث عن وسائل الاتصال بها في "
                "منشوراتها.</p>"
            ),
            "body": [
                [
                    "section",
                    {
                        "heading": "ما يمكن السؤال عنه",
                        "text": (
                            '<p>معلومة عن <a href="page:services">الخدمات</a>، أو موعد '
                            'لقاء، أو اقتراح للتطوع أو <a href="page:networks">للشراكة</a>، '
                            "أو تصحيح خطأ في هذا الموقع، أو سحب صورة تظهر فيها.</p>"
                        ),
                    },
                ],
                [
                    "section",
                    {
                        "heading": "ما لا ينبغي إرساله",
                        "text": (
                            "<p>لا ترسل شكاية ولا ملفاً طبياً ولا وثيقة هوية ولا تفاصيل "
                            "حالة. فالرسالة العادية قد يقرؤها غير من أُرسلت إليه. والأفضل "
                            "أن يُسلَّم الملف يداً بيد إلى شخص معروف.</p>"
                        ),
                    },
                ],
                [
                    "items",
                    {
                        "heading": "كي تكون الرسالة مفيدة حين يشتغل الموقع",
                        "introduction": "",
                        "items": [
                            "اذكر عنوان الصفحة التي تتحدث عنها.",
                            "اكتب بالعربية أو الأمازيغية أو الفرنسية، كما يناسبك.",
                            "اترك وسيلة للرد عليك لا يراقبها أحد.",
                        ],
                    },
                ],
                [
                    "section",
                    {
                        "heading": "إن كان الأمر مستعجلاً",
                        "text": (
                            "<p>هذا الموقع ليس مصلحة مستعجلات. انظر صفحة <a "
                            'href="page:help">المساعدة</a>، ففيها من أين تبدأ.</p>'
                        ),
                    },
                ],
            ],
        },
    },
    {
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
                            "<p>تُقرأ الصفحات من دون جافاسكريبت. فهاتف قديم أو متصفح مضبوط "
                            "بحذر ينبغي أن يكفي.</p>"
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
    },
    {
        "key": "privacy",
        "parent": "home",
        "type": "standard",
        "kind": "privacy",
        "slug": "donnees-personnelles",
        "sensitive": False,
        "founded": "",
        "fr": {
            "title": "Protection des données personnelles",
            "standfirst": "La meilleure façon de protéger une donnée est de ne pas la demander.",
            "introduction": (
                "<p>Cette page décrit ce que fait le logiciel aujourd’hui, dans cette "
                "démonstration. Une association qui l’installerait la compléterait avec son "
                "nom, son hébergeur et ses propres choix.</p>"
            ),
            "body": [
                [
                    "items",
                    {
                        "heading": "Quand vous lisez ce site",
                        "introduction": "",
                        "items": [
                            "Aucun cookie n’est déposé sur l’appareil des visiteurs.",
                            "Aucune mesure d’audience n’est installée.",
                            "Aucune page ne fait appel à un autre site.",
                            "Les pages se lisent sans JavaScript.",
                        ],
                    },
                ],
                [
                    "section",
                    {
                        "heading": "Les journaux du serveur",
                        "text": (
                            "<p>Un serveur peut garder la trace des pages demandées. Ce "
                            "qu’il garde, et combien de temps, dépend de la personne qui "
                            "installe le site : l’association devra l’écrire ici.</p>"
                        ),
                    },
                ],
                [
                    "section",
                    {
                        "heading": "Les commentaires",
                        "text": (
                            "<p>Les commentaires ne sont pas encore ouverts. Quand ils le "
                            "seront, cette page dira ce qui est gardé, combien de temps, et "
                            "comment l’effacer.</p>"
                        ),
                    },
                ],
                [
                    "section",
                    {
                        "heading": "Ce qui n’entre pas ici",
                        "text": (
                            "<p>Ce site n’est pas fait pour recevoir des données sur les "
                            "personnes soignées : ni dossier, ni note clinique, ni plainte. "
                            'Les nombres des <a href="page:caravans">caravanes</a> sont des '
                            "totaux déjà publiés ; aucun ne décrit une personne.</p>"
                        ),
                    },
                ],
                [
                    "section",
                    {
                        "heading": "Les images",
                        "text": (
                            "<p>Les images de cette démonstration sont des dessins "
                            "géométriques : personne n’y figure. Le logiciel enregistre à "
                            "nouveau les images déposées, si bien que leurs métadonnées, "
                            "ces informations cachées dans le fichier, ne sont pas "
                            "conservées.</p>"
                        ),
                    },
                ],
                [
                    "section",
                    {
                        "heading": "Vos droits",
                        "text": (
                            "<p>La loi 09-08 et la CNDP encadrent au Maroc la protection "
                            "des données personnelles. Ce que cela demande à une "
                            "association en service, un conseil juridique doit le confirmer "
                            ": qui est responsable, à quoi servent les données, comment y "
                            "accéder, les corriger ou s’y opposer. Aucun numéro de "
                            "déclaration ou d’autorisation n’est donné ici : la place reste "
                            "vide.</p>"
                        ),
                    },
                ],
            ],
        },
        "ar": {
            "title": "حماية المعطيات الشخصية",
            "standfirst": "أفضل طريقة لحماية المعطى ألا نطلبه أصلاً.",
            "introduction": (
                "<p>تصف هذه الصفحة ما يقوم به البرنامج اليوم في هذا الموقع التجريبي. وعلى "
                "الجمعية التي تعتمده أن تكملها باسمها ومستضيف موقعها واختياراتها.</p>"
            ),
            "body": [
                [
                    "items",
                    {
                        "heading": "حين تقرأ هذا الموقع",
                        "introduction": "",
                        "items": [
                            "لا يوضع على جهاز الزائر أي ملف لتعريف الارتباط (كوكيز).",
                            "لا توجد أي أداة لقياس عدد الزوار.",
                            "لا تستدعي أي صفحة موقعاً آخر.",
                            "تُقرأ الصفحات من دون جافاسكريبت.",
                        ],
                    },
                ],
                [
                    "section",
                    {
                        "heading": "سجلات الخادم",
                        "text": (
                            "<p>قد يحتفظ الخادم بأثر الصفحات المطلوبة. وما يحتفظ به ومدة "
                            "ذلك رهينان بمن يقوم بتثبيت الموقع: وعلى الجمعية أن تبيّن ذلك "
                            "هنا.</p>"
                        ),
                    },
                ],
                [
                    "section",
                    {
                        "heading": "التعليقات",
                        "text": (
                            "<p>التعليقات غير مفتوحة بعد. وعند فتحها ستبيّن هذه الصفحة ما "
                            "يُحتفظ به، ومدة الاحتفاظ، وطريقة الحذف.</p>"
                        ),
                    },
                ],
                [
                    "section",
                    {
                        "heading": "ما لا يدخل إلى هنا",
                        "text": (
                            "<p>لم يُعدّ هذا الموقع لتلقي معطيات عن الأشخاص الذين يتلقون "
                            "العلاج: لا ملف ولا ملاحظات طبية ولا شكاية. أما أرقام <a "
                            'href="page:caravans">القوافل</a> فهي مجاميع سبق نشرها، ولا يصف '
                            "أي منها شخصاً بعينه.</p>"
                        ),
                    },
                ],
                [
                    "section",
                    {
                        "heading": "الصور",
                        "text": (
                            "<p>صور هذا الموقع التجريبي رسوم هندسية لا يظهر فيها أي شخص. "
                            "ويعيد البرنامج ترميز الصور المرفوعة، فلا تُحفظ بياناتها "
                            "الوصفية، أي المعلومات المخفية داخل الملف.</p>"
                        ),
                    },
                ],
                [
                    "section",
                    {
                        "heading": "حقوقك",
                        "text": (
                            "<p>القانون رقم 09.08 واللجنة الوطنية لمراقبة حماية المعطيات "
                            "ذات الطابع الشخصي (CNDP) هما المرجع في المغرب لحماية المعطيات "
                            "الشخصية. وما يترتب على ذلك بالنسبة إلى جمعية يشتغل موقعها "
                            "ينبغي أن يؤكده مستشار قانوني: من المسؤول، وفيم تُستعمل "
                            "المعطيات، وكيف يُطلب الاطلاع عليها أو تصحيحها أو التعرض عليها. "
                            "ولا يرد هنا أي رقم تصريح أو ترخيص: تبقى الخانة فارغة.</p>"
                        ),
                    },
                ],
            ],
        },
    },
    {
        "key": "legal",
        "parent": "home",
        "type": "standard",
        "kind": "legal",
        "slug": "mentions-legales",
        "sensitive": False,
        "founded": "",
        "fr": {
            "title": "Mentions légales",
            "standfirst": "Qui parle ici, d’où viennent les textes, et ce que ce site n’est pas.",
            "introduction": (
                "<p>Ce site est la démonstration d’un logiciel destiné aux associations qui "
                "accompagnent des personnes survivantes de la torture. Il n’est pas le site "
                "officiel de l’AMRVT et n’a pas été fait en son nom.</p>"
            ),
            "body": [
                [
                    "section",
                    {
                        "heading": "Éditeur et hébergeur",
                        "text": (
                            "<p>En service, une association écrirait ici son nom, son "
                            "adresse, la fonction de la personne qui dirige la publication "
                            "et le nom de l’hébergeur. Dans cette démonstration, l’adresse "
                            "est fictive.</p>"
                        ),
                    },
                ],
                [
                    "section",
                    {
                        "heading": "Textes et sources",
                        "text": (
                            "<p>Les textes ont été écrits pour ce site, dans les deux "
                            "langues, à partir de sources publiques : pages de "
                            "l’association, presse, encyclopédie, documents des Nations "
                            "Unies. Un fait qui ne vient que d’une source lui est attribué. "
                            "Une date inconnue reste vide. Aucune personne vivante n’est "
                            "nommée, aucune parole de victime n’est citée.</p>"
                        ),
                    },
                ],
                [
                    "section",
                    {
                        "heading": "Les résumés de la Convention",
                        "text": (
                            '<p>Les résumés des articles de <a href="page:convention">la '
                            "Convention</a> aident à lire ; ils n’ont pas de valeur "
                            "juridique. La Convention fait foi en arabe, en anglais, en "
                            "chinois, en espagnol, en français et en russe.</p>"
                        ),
                    },
                ],
                [
                    "section",
                    {
                        "heading": "À confirmer",
                        "text": (
                            "<p>Cette page ne donne ni numéro d’enregistrement ni numéro "
                            "d’autorisation : elle n’en invente pas. Les mentions que la "
                            "loi demande, y compris la loi 09-08 sur les données "
                            "personnelles, sont à confirmer avec un conseil juridique. "
                            "Aucun logo d’organisme réel n’est utilisé.</p>"
                        ),
                    },
                ],
                [
                    "section",
                    {
                        "heading": "Corriger, répondre",
                        "text": (
                            "<p>Toute personne ou institution citée devrait pouvoir "
                            "demander une correction ou faire publier une réponse. La page "
                            '<a href="page:contact">Contact</a> montre où la demande serait '
                            'reçue ; la page <a href="page:privacy">Protection des données '
                            "personnelles</a> dit ce que le site sait de ses lecteurs.</p>"
                        ),
                    },
                ],
            ],
        },
        "ar": {
            "title": "بيانات قانونية",
            "standfirst": "من يتحدث هنا، ومن أين جاءت النصوص، وما حدود هذا الموقع.",
            "introduction": (
                "<p>هذا الموقع نموذج تجريبي لبرنامج موجه إلى الجمعيات التي تواكب الناجين "
                "والناجيات من التعذيب. وهو ليس الموقع الرسمي للجمعية الطبية لإعادة تأهيل "
                "ضحايا التعذيب، ولم يُنجز باسمها.</p>"
            ),
            "body": [
                [
                    "section",
                    {
                        "heading": "الناشر والمستضيف",
                        "text": (
                            "<p>عند تشغيل الموقع، تكتب الجمعية هنا اسمها وعنوانها، وصفة "
                            "الشخص المسؤول عن النشر، واسم المستضيف. أما في هذا النموذج "
                            "فالعنوان وهمي.</p>"
                        ),
                    },
                ],
                [
                    "section",
                    {
                        "heading": "النصوص والمصادر",
                        "text": (
                            "<p>كُتبت النصوص لهذا الموقع باللغتين انطلاقاً من مصادر عمومية: "
                            "صفحات الجمعية، والصحافة، وموسوعة، ووثائق الأمم المتحدة. كل "
                            "واقعة لا يذكرها إلا مصدر واحد تُنسب إليه. والتاريخ المجهول "
                            "يبقى فارغاً. ولا يُذكر اسم أي شخص على قيد الحياة، ولا يُنقل "
                            "كلام أي ضحية.</p>"
                        ),
                    },
                ],
                [
                    "section",
                    {
                        "heading": "ملخصات الاتفاقية",
                        "text": (
                            '<p>تساعد ملخصات مواد <a href="page:convention">الاتفاقية</a> '
                            "على القراءة، وليست لها قيمة قانونية. والنصوص ذات الحجية هي "
                            "النصوص العربية والإسبانية والإنجليزية والروسية والصينية "
                            "والفرنسية.</p>"
                        ),
                    },
                ],
                [
                    "section",
                    {
                        "heading": "ما ينبغي تأكيده",
                        "text": (
                            "<p>لا تقدم هذه الصفحة أي رقم تسجيل أو ترخيص، ولا تخترع رقماً. "
                            "والبيانات التي يطلبها القانون، بما في ذلك القانون رقم 09.08 "
                            "المتعلق بالمعطيات الشخصية، ينبغي تأكيدها مع مستشار قانوني. ولا "
                            "يُستعمل أي شعار لهيئة حقيقية.</p>"
                        ),
                    },
                ],
                [
                    "section",
                    {
                        "heading": "التصحيح والرد",
                        "text": (
                            "<p>ينبغي أن يتمكن كل شخص أو مؤسسة ورد ذكرها من طلب تصحيح أو "
                            'نشر رد. وتبيّن صفحة <a href="page:contact">الاتصال</a> أين '
                            'تُستقبل الطلبات، وتذكر صفحة <a href="page:privacy">حماية '
                            "المعطيات الشخصية</a> ما يعرفه الموقع عن قرائه.</p>"
                        ),
                    },
                ],
            ],
        },
    },
]
