"""A caravan of the demonstration: `caravan-ait-snan`."""

ROW = {
    "key": "caravan-ait-snan",
    "reference": "CAR-ND-AITSNAN",
    "slug": "ait-snan",
    "status": "held",
    "start": "",
    "end": "",
    "published_on": "",
    "places": ["ait-snan", "todgha-el-oulia"],
    "partners": [["amrvt", "organiser"]],
    "specialties": [
        "dentistry",
        "ophthalmology",
        "radiology_ultrasound",
        "hiv_screening",
    ],
    "activities": [
        {
            "service": "dentistry",
            "label_fr": "Soins dentaires, selon Bayane Al Yaoume",
            "label_ar": "طب الأسنان، حسب «بيان اليوم»",
        },
        {
            "service": "ophthalmology",
            "label_fr": "Soins des yeux, selon Bayane Al Yaoume",
            "label_ar": "طب العيون، حسب «بيان اليوم»",
        },
        {
            "service": "radiology_ultrasound",
            "label_fr": "Radiologie et échographie, selon Bayane Al Yaoume",
            "label_ar": "الأشعة والفحص بالصدى، حسب «بيان اليوم»",
        },
        {
            "service": "hiv_screening",
            "label_fr": "Dépistage du VIH, selon Bayane Al Yaoume",
            "label_ar": "الكشف عن فيروس السيدا، حسب «بيان اليوم»",
        },
    ],
    "figures": [
        {
            "value": 1162,
            "unit": "people",
            "qualifier": "more_than",
            "service": "",
            "as_of": "",
            "source_fr": "Bayane Al Yaoume, quotidien",
            "source_ar": "جريدة «بيان اليوم»",
            "label_fr": "Personnes, pour toute la caravane",
            "label_ar": "أشخاص، للقافلة كلها",
        },
        {
            "value": 117,
            "unit": "acts",
            "qualifier": "exact",
            "service": "dentistry",
            "as_of": "",
            "source_fr": "Bayane Al Yaoume, quotidien",
            "source_ar": "جريدة «بيان اليوم»",
            "label_fr": "Soins dentaires",
            "label_ar": "طب الأسنان",
        },
        {
            "value": 112,
            "unit": "acts",
            "qualifier": "exact",
            "service": "ophthalmology",
            "as_of": "",
            "source_fr": "Bayane Al Yaoume, quotidien",
            "source_ar": "جريدة «بيان اليوم»",
            "label_fr": "Ophtalmologie",
            "label_ar": "طب العيون",
        },
        {
            "value": 92,
            "unit": "acts",
            "qualifier": "exact",
            "service": "radiology_ultrasound",
            "as_of": "",
            "source_fr": "Bayane Al Yaoume, quotidien",
            "source_ar": "جريدة «بيان اليوم»",
            "label_fr": "Radiologie et échographie",
            "label_ar": "الأشعة والفحص بالصدى",
        },
        {
            "value": 129,
            "unit": "acts",
            "qualifier": "exact",
            "service": "hiv_screening",
            "as_of": "",
            "source_fr": "Bayane Al Yaoume, quotidien",
            "source_ar": "جريدة «بيان اليوم»",
            "label_fr": "Dépistage du VIH",
            "label_ar": "الكشف عن فيروس السيدا",
        },
    ],
    "population": [],
    "fr": {
        "title": "Caravane médicale du douar Aït Snan",
        "standfirst": (
            "Selon Bayane Al Yaoume, plus de 1\u202f162 personnes ont bénéficié d’une "
            "caravane dans ce douar de la commune de Todgha El Oulia, à Tinghir."
        ),
        "context": (
            "<p>Aït Snan est un douar de la commune de Todgha El Oulia, à Tinghir. La "
            "caravane s’y est tenue un samedi 9 juin, selon le quotidien Bayane Al "
            "Yaoume, seule source de cette page.[1]</p>"
        ),
        "objectives": [],
        "story": (
            "<p>Selon le quotidien, la caravane a touché plus de 1\u202f162 personnes. "
            "Il donne le compte de quatre activités : 117 pour les dents, 112 pour les "
            "yeux, 92 pour la radiologie et l’échographie, 129 pour le dépistage du "
            "VIH. Rien ne dit que ces quatre nombres couvrent toute la journée, ni "
            "qu’une même personne ne figure pas dans plusieurs : leur somme "
            "n’apprendrait rien.</p><p>Aucun nombre de cette page ne vient de "
            "l’association. Il ne faut donc pas les rapprocher des « près de 1\u202f300 "
            "consultations » qu’elle annonce : l’unité, la période et le périmètre "
            "diffèrent.</p>"
        ),
        "follow_up": "<p>Nous n’avons pas d’élément vérifié sur les suites de cette journée.</p>",
        "demands": [
            ("Des antennes médicales de proximité : c’est un souhait général de l’association."),
        ],
        "notes": [
            (
                "Bayane Al Yaoume, article repris par Maghress (bayanealyaoume/31313). "
                "Le jour et le mois y sont ; nous ne déduisons pas l’année."
            ),
        ],
    },
    "ar": {
        "title": "القافلة الطبية بدوار أيت سنان",
        "standfirst": (
            "حسب جريدة «بيان اليوم»، استفاد أزيد من 1\u202f162 شخصاً من قافلة في هذا "
            "الدوار التابع لجماعة تودغى العليا بتنغير."
        ),
        "context": (
            "<p>أيت سنان دوار تابع لجماعة تودغى العليا بتنغير. نُظمت فيه القافلة يوم "
            "سبت، 9 يونيو، حسب جريدة «بيان اليوم»، وهي المصدر الوحيد لهذه "
            "الصفحة.[1]</p>"
        ),
        "objectives": [],
        "story": (
            "<p>حسب الجريدة، استفاد من القافلة أزيد من 1\u202f162 شخصاً. وتذكر حصيلة "
            "أربعة أنشطة: 117 في طب الأسنان، و112 في طب العيون، و92 في الأشعة والفحص "
            "بالصدى، و129 في الكشف عن فيروس السيدا. ولا شيء يدل على أن هذه الأعداد "
            "الأربعة تغطي اليوم كله، ولا على أن الشخص الواحد لم يُحسب في أكثر من عدد: "
            "فلا فائدة من جمعها.</p><p>ولا يصدر أي رقم في هذه الصفحة عن الجمعية. فلا "
            "ينبغي إذن أن تُقارن هذه الأرقام بما أعلنته من «حوالي 1\u202f300 فحص»، "
            "لاختلاف الوحدة والفترة والنطاق.</p>"
        ),
        "follow_up": "<p>ليس لدينا ما تحققنا منه بشأن ما تلا هذا اليوم.</p>",
        "demands": ["فروع طبية للقرب: هي أمنية عامة للجمعية."],
        "notes": [
            (
                "جريدة «بيان اليوم»، مقال منشور على موقع مغرس (bayanealyaoume/31313). "
                "يذكر المقال اليوم والشهر، ونحن لا نستنتج السنة."
            ),
        ],
    },
}
