"""The Convention as facts, and Morocco's positions on it: only what an official or primary source establishes."""

CONVENTION = {
    "code": "CAT",
    "name_fr": "Convention contre la torture et autres peines ou traitements cruels, inhumains ou dégradants",
    "name_ar": "اتفاقية مناهضة التعذيب وغيره من ضروب المعاملة أو العقوبة القاسية أو اللاإنسانية أو المهينة",
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
        "source_ar": "جمعية الوقاية من التعذيب، بطاقة المغرب",
        "certainty": "established",
    },
    {
        "article": 22,
        "statement_fr": "Le Comité examine les plaintes de particuliers contre le Maroc : il a rendu une décision sur l’une "
        "d’elles, la communication no 477/2011.",
        "statement_ar": "تنظر اللجنة في شكايات الأفراد ضد المغرب، وقد بتّت في إحداها، وهي البلاغ رقم 477/2011.",
        "date": "2014-05-19",
        "source_fr": "Comité contre la torture, document CAT/C/52/D/477/2011",
        "source_ar": "لجنة مناهضة التعذيب، الوثيقة CAT/C/52/D/477/2011",
        "certainty": "established",
    },
]
