"""The demonstration's agreements: see the package for the rule they keep."""

AGREEMENTS = [
    {
        "key": "cat-ratification-1993",
        "kind": "ratification",
        "title_fr": "Ratification par le Maroc de la Convention contre la torture",
        "title_ar": "مصادقة المغرب على اتفاقية مناهضة التعذيب",
        "parties": ["state-morocco"],
        "signatories": [],
        "place": "",
        "date": "1993-06-21",
        "purpose_fr": (
            "Lier le Maroc à la Convention contre la torture et autres peines ou "
            "traitements cruels, inhumains ou dégradants, adoptée le 10 décembre 1984."
        ),
        "purpose_ar": (
            "التزام المغرب باتفاقية مناهضة التعذيب وغيره من ضروب المعاملة أو العقوبة "
            "القاسية أو اللاإنسانية أو المهينة، المعتمدة في 10 دجنبر 1984."
        ),
        "earlier": "",
    },
    {
        "key": "opcat-accession-2014",
        "kind": "accession",
        "title_fr": "Adhésion du Maroc au Protocole facultatif à la Convention contre la torture",
        "title_ar": "انضمام المغرب إلى البروتوكول الاختياري لاتفاقية مناهضة التعذيب",
        "parties": ["state-morocco"],
        "signatories": [],
        "place": "",
        "date": "2014-11-24",
        "purpose_fr": "Lier le Maroc au Protocole facultatif, consacré à la prévention de la torture.",
        "purpose_ar": "التزام المغرب بالبروتوكول الاختياري المخصص للوقاية من التعذيب.",
        "earlier": "cat-ratification-1993",
    },
    {
        "key": "morocco-belgium-2022",
        "kind": "project",
        "title_fr": (
            "Accord entre le Maroc et la Belgique sur un projet consacré aux violences faites aux femmes"
        ),
        "title_ar": "اتفاق بين المغرب وبلجيكا حول مشروع يخص العنف ضد النساء",
        "parties": ["state-morocco", "state-belgium"],
        "signatories": [],
        "place": "",
        "date": "",
        "purpose_fr": (
            "Un projet entre les deux États, avec quatre objectifs transversaux, selon une "
            "dépêche datée de Rabat, le 13 juin 2022."
        ),
        "purpose_ar": (
            "مشروع بين الدولتين له أربعة أهداف عرضانية، حسب قصاصة مؤرخة بالرباط في 13 يونيو 2022."
        ),
        "earlier": "",
    },
]
