"""The demonstration's home page, indexes and menus."""

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
        "banner_title": "Journée internationale de soutien aux victimes de la torture",
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
            {"label": "Besoin d’aide ?", "page": "help"},
            {"label": "Comprendre notre mission", "page": "mission"},
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
        "banner_title": "اليوم الدولي لمساندة ضحايا التعذيب",
        "banner_text": (
            "يُخلَّد منذ سنة 1998. وفي 26 يونيو أيضاً، من سنة 1987، دخلت اتفاقية مناهضة التعذيب حيز التنفيذ."
        ),
        "help_title": "هل تحتاج إلى مساعدة؟",
        "help_text": (
            "هل تعرضت للتعذيب أو لسوء المعاملة، أو ترافق شخصاً عانى من ذلك؟ اقرأ أولاً كيف "
            "تطلب المساعدة دون أن تعرّض نفسك للخطر."
        ),
        "calls_to_action": [
            {"label": "هل تحتاج إلى مساعدة؟", "page": "help"},
            {"label": "تعرّف على مهمتنا", "page": "mission"},
        ],
    },
    "key_figures": ["cases-5000", "consultations-1300", "convention-articles"],
    "featured_news": ["news-opcat", "news-psychologists", "news-spt"],
    "featured_caravan": "caravan-ait-lahcen-2016",
    "featured_campaign": "campaign-26-june",
    "featured_instrument": "convention",
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
