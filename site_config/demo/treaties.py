"""The Convention as facts, and Morocco's positions on it: only what is established."""

CONVENTION = {
    "code": "CAT",
    "name_fr": (
        "Convention contre la torture et autres peines ou traitements cruels, inhumains ou dégradants"
    ),
    "name_ar": ("اتفاقية مناهضة التعذيب وغيره من ضروب المعاملة أو العقوبة القاسية أو اللاإنسانية أو المهينة"),
    "adopted_on": "1984-12-10",
    "in_force_on": "1987-06-26",
    "parts": [
        {
            "number": 1,
            "first": 1,
            "last": 16,
            "name_fr": "Ce que les États doivent faire",
            "name_ar": "ما يجب على الدول القيام به",
        },
        {
            "number": 2,
            "first": 17,
            "last": 24,
            "name_fr": "Le Comité contre la torture",
            "name_ar": "لجنة مناهضة التعذيب",
        },
        {
            "number": 3,
            "first": 25,
            "last": 33,
            "name_fr": "La vie du traité",
            "name_ar": "أحكام ختامية",
        },
    ],
}

POSITIONS = [
    {
        "article": None,
        "statement_fr": "Le Maroc a ratifié la Convention.",
        "statement_ar": "صادق المغرب على الاتفاقية.",
        "date": "1993-06-21",
        "source_fr": "Association pour la prévention de la torture (APT), fiche Maroc",
        "source_ar": "جمعية الوقاية من التعذيب (APT)، بطاقة المغرب",
        "certainty": "reported",
    },
    {
        "article": 22,
        "statement_fr": (
            "Le Comité peut examiner les plaintes de particuliers contre le Maroc : il a "
            "rendu, au titre de l’article 22, une décision sur la communication n° "
            "477/2011."
        ),
        "statement_ar": (
            "للجنة أن تنظر في شكاوى الأفراد ضد المغرب: فقد أصدرت، بموجب المادة 22، قراراً "
            "بشأن البلاغ رقم 477/2011."
        ),
        "date": "2014-05-19",
        "source_fr": "Comité contre la torture, document CAT/C/52/D/477/2011",
        "source_ar": "لجنة مناهضة التعذيب، الوثيقة CAT/C/52/D/477/2011",
        "certainty": "established",
    },
]
