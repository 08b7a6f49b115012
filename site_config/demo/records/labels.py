"""The demonstration's labels: see the package for the rule they keep."""

LABELS = [
    {"slug": "societe", "name_fr": "Société", "name_ar": "مجتمع", "sensitive": False},
    {
        "slug": "convention",
        "name_fr": "Convention",
        "name_ar": "الاتفاقية",
        "sensitive": False,
    },
    {"slug": "prevention", "name_fr": "Prévention", "name_ar": "الوقاية", "sensitive": False},
    {"slug": "formation", "name_fr": "Formation", "name_ar": "تكوين", "sensitive": False},
    {"slug": "caravanes", "name_fr": "Caravanes", "name_ar": "قوافل", "sensitive": False},
    {
        "slug": "soutien-psychologique",
        "name_fr": "Soutien psychologique",
        "name_ar": "دعم نفسي",
        "sensitive": False,
    },
    {"slug": "cooperation", "name_fr": "Coopération", "name_ar": "تعاون", "sensitive": False},
    {
        "slug": "violences-femmes",
        "name_fr": "Violences faites aux femmes",
        "name_ar": "العنف ضد النساء",
        "sensitive": True,
    },
]
