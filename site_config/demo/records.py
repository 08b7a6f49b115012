"""Records of the demonstration: names and facts that both languages share.

Published by one rule: a fact with one source is attributed in ``source_fr`` and ``source_ar``; a date or a
year that no source gives is "". Values are plain integers; ``as_of`` and ``date`` are "YYYY", "YYYY-MM",
"YYYY-MM-DD" or "".
"""

ORGANISATION = {
    "name_fr": "Association médicale de réhabilitation des victimes de la torture",
    "name_ar": "الجمعية الطبية لإعادة تأهيل ضحايا التعذيب",
    "short_name": "AMRVT",
    "site_name_fr": "Qafila",
    "site_name_ar": "قافلة",
    "other_names": ["AMEVT", "AMERVT"],
    "description_fr": (
        "Une association marocaine qui soigne et accompagne les personnes survivantes de la "
        "torture, et qui va à leur rencontre, en ville et au village, avec ses caravanes "
        "médicales."
    ),
    "description_ar": (
        "جمعية مغربية تعتني بالناجين والناجيات من التعذيب وتواكبهم، وتذهب إليهم بقوافلها "
        "الطبية في المدن والقرى."
    ),
    "address_fr": "1, rue de l’Exemple, Casablanca (adresse fictive)",
    "address_ar": "1، زنقة المثال، الدار البيضاء (عنوان وهمي)",
    "email": "contact@example.org",
    "hours_fr": "Exemple d’horaires : du lundi au vendredi, de 9 h à 16 h (horaires fictifs)",
    "hours_ar": (
        "مثال لمواقيت الاستقبال: من الاثنين إلى الجمعة، من التاسعة صباحاً إلى الرابعة بعد "
        "الزوال (مواقيت وهمية)"
    ),
    "how_to_come_fr": (
        "Une association écrirait ici l’arrêt de tramway ou d’autobus le plus proche, "
        "l’étage, et si l’entrée est praticable en fauteuil roulant."
    ),
    "how_to_come_ar": (
        "تكتب الجمعية هنا أقرب محطة للطرامواي أو الحافلة، ورقم الطابق، وما إذا كان المدخل "
        "مناسباً للكراسي المتحركة."
    ),
}

PARTNERS = [
    {
        "key": "amrvt",
        "kind": "ngo",
        "name_fr": "Association médicale de réhabilitation des victimes de la torture (AMRVT)",
        "name_ar": "الجمعية الطبية لإعادة تأهيل ضحايا التعذيب",
        "website": "",
    },
    {
        "key": "un-voluntary-fund",
        "kind": "funder",
        "name_fr": ("Fonds de contributions volontaires des Nations Unies pour les victimes de la torture"),
        "name_ar": "صندوق الأمم المتحدة للتبرعات لضحايا التعذيب",
        "website": "",
    },
    {
        "key": "un-cat-committee",
        "kind": "un_body",
        "name_fr": "Comité contre la torture",
        "name_ar": "لجنة مناهضة التعذيب",
        "website": "",
    },
    {
        "key": "un-spt",
        "kind": "un_body",
        "name_fr": "Sous-Comité des Nations Unies pour la prévention de la torture",
        "name_ar": "لجنة الأمم المتحدة الفرعية لمنع التعذيب",
        "website": "",
    },
    {
        "key": "cndh",
        "kind": "public_body",
        "name_fr": "Conseil national des droits de l’Homme (CNDH)",
        "name_ar": "المجلس الوطني لحقوق الإنسان",
        "website": "",
    },
    {
        "key": "state-morocco",
        "kind": "state",
        "name_fr": "Royaume du Maroc",
        "name_ar": "المملكة المغربية",
        "website": "",
    },
    {
        "key": "state-belgium",
        "kind": "state",
        "name_fr": "Royaume de Belgique",
        "name_ar": "المملكة البلجيكية",
        "website": "",
    },
    {
        "key": "truth-justice-forum",
        "kind": "ngo",
        "name_fr": "Forum vérité et justice, section locale",
        "name_ar": "منتدى الحقيقة والإنصاف، الفرع المحلي",
        "website": "",
    },
    {
        "key": "public-hospitals",
        "kind": "hospital",
        "name_fr": "Hôpitaux publics",
        "name_ar": "مستشفيات عمومية",
        "website": "",
    },
    {
        "key": "medical-laboratories",
        "kind": "laboratory",
        "name_fr": "Laboratoires médicaux",
        "name_ar": "مختبرات طبية",
        "website": "",
    },
    {
        "key": "volunteers",
        "kind": "profession",
        "name_fr": "Bénévoles",
        "name_ar": "متطوعون ومتطوعات",
        "website": "",
    },
    {
        "key": "specialists",
        "kind": "profession",
        "name_fr": "Médecins spécialistes",
        "name_ar": "أطباء وطبيبات اختصاصيون",
        "website": "",
    },
    {
        "key": "radiologists",
        "kind": "profession",
        "name_fr": "Radiologues",
        "name_ar": "أطباء وطبيبات الأشعة",
        "website": "",
    },
]

SERVICES = [
    {
        "key": "dentistry",
        "kind": "medical",
        "name_fr": "Soins dentaires",
        "name_ar": "طب الأسنان",
    },
    {
        "key": "ophthalmology",
        "kind": "medical",
        "name_fr": "Ophtalmologie",
        "name_ar": "طب العيون",
    },
    {
        "key": "radiology_ultrasound",
        "kind": "medical",
        "name_fr": "Radiologie et échographie",
        "name_ar": "الأشعة والفحص بالصدى",
    },
    {
        "key": "hiv_screening",
        "kind": "medical",
        "name_fr": "Dépistage du VIH",
        "name_ar": "الكشف عن فيروس السيدا",
    },
    {
        "key": "medical_caravan",
        "kind": "medical",
        "name_fr": "Caravane médicale",
        "name_ar": "قافلة طبية",
    },
    {
        "key": "rehabilitation",
        "kind": "medical",
        "name_fr": "Réadaptation",
        "name_ar": "إعادة التأهيل",
    },
    {
        "key": "psychological_support",
        "kind": "psychological",
        "name_fr": "Soutien psychologique",
        "name_ar": "الدعم النفسي",
    },
    {
        "key": "group_therapy",
        "kind": "psychological",
        "name_fr": "Thérapie de groupe",
        "name_ar": "العلاج الجماعي",
    },
    {
        "key": "health_staff_training",
        "kind": "training",
        "name_fr": "Formation des personnels de santé",
        "name_ar": "تكوين مهنيي الصحة",
    },
    {
        "key": "awareness_meetings",
        "kind": "awareness",
        "name_fr": "Rencontres de sensibilisation",
        "name_ar": "لقاءات تحسيسية",
    },
    {
        "key": "health_awareness",
        "kind": "awareness",
        "name_fr": "Sensibilisation à la santé",
        "name_ar": "التحسيس بقضايا الصحة",
    },
]

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

KEY_FIGURES = [
    {
        "key": "cases-5000",
        "label_fr": "Cas réhabilités, selon l’association",
        "label_ar": "حالات استفادت من إعادة التأهيل، حسب الجمعية",
        "value": 5000,
        "unit": "cases",
        "qualifier": "more_than",
        "as_of": "",
        "source_fr": ("AMRVT, page « Mission & objectifs » publiée le 19 mai 2018"),
        "source_ar": ("الجمعية، صفحة «المهمة والأهداف» المنشورة بالفرنسية في 19 ماي 2018"),
        "source_url": "",
        "places": [],
    },
    {
        "key": "consultations-1300",
        "label_fr": "Consultations dans six lieux, selon l’association",
        "label_ar": "فحوصات طبية في ستة أماكن، حسب الجمعية",
        "value": 1300,
        "unit": "consultations",
        "qualifier": "nearly",
        "as_of": "",
        "source_fr": ("AMRVT, page « Mission & objectifs » publiée le 19 mai 2018"),
        "source_ar": ("الجمعية، صفحة «المهمة والأهداف» المنشورة بالفرنسية في 19 ماي 2018"),
        "source_url": "",
        "places": ["agadir", "beni-mellal", "imilchil", "tafraout", "tazmamart", "tanougha"],
    },
    {
        "key": "tanougha-population-2004",
        "label_fr": "Population de Tanougha en 2004",
        "label_ar": "سكان تانوغة سنة 2004",
        "value": 10874,
        "unit": "inhabitants",
        "qualifier": "exact",
        "as_of": "2004",
        "source_fr": (
            "Recensement de 2004, d’après l’article allemand de Wikipédia sur la province de Béni Mellal"
        ),
        "source_ar": "إحصاء سنة 2004، عن مقال ويكيبيديا بالألمانية حول إقليم بني ملال",
        "source_url": "",
        "places": ["tanougha"],
    },
    {
        "key": "tanougha-population-1994",
        "label_fr": "Population de Tanougha en 1994",
        "label_ar": "سكان تانوغة سنة 1994",
        "value": 9412,
        "unit": "inhabitants",
        "qualifier": "exact",
        "as_of": "1994",
        "source_fr": (
            "Recensement de 1994, d’après l’article allemand de Wikipédia sur la province de Béni Mellal"
        ),
        "source_ar": "إحصاء سنة 1994، عن مقال ويكيبيديا بالألمانية حول إقليم بني ملال",
        "source_url": "",
        "places": ["tanougha"],
    },
    {
        "key": "tanougha-households",
        "label_fr": "Ménages de Tanougha, selon l’association",
        "label_ar": "الأسر في تانوغة، حسب الجمعية",
        "value": 2093,
        "unit": "households",
        "qualifier": "exact",
        "as_of": "",
        "source_fr": "AMRVT, qui renvoie à « communesmaroc » ; année non indiquée",
        "source_ar": "الجمعية، التي تحيل على «communesmaroc»؛ السنة غير مذكورة",
        "source_url": "https://amrvt.org/?p=130",
        "places": ["tanougha"],
    },
    {
        "key": "tazmamart-population",
        "label_fr": "Habitants de Tazmamart, selon l’association",
        "label_ar": "سكان تازمامارت، حسب الجمعية",
        "value": 700,
        "unit": "inhabitants",
        "qualifier": "about",
        "as_of": "",
        "source_fr": "AMRVT, compte rendu publié le 22 août 2016",
        "source_ar": "الجمعية، تقرير منشور في 22 غشت 2016",
        "source_url": "https://amrvt.org/blog/2016/08/22",
        "places": ["tazmamart"],
    },
    {
        "key": "convention-articles",
        "label_fr": "Articles de la Convention contre la torture",
        "label_ar": "مواد اتفاقية مناهضة التعذيب",
        "value": 33,
        "unit": "articles",
        "qualifier": "exact",
        "as_of": "1984-12-10",
        "source_fr": (
            "Texte de la Convention, résolution 39/46 de l’Assemblée générale des Nations "
            "Unies, 10 décembre 1984"
        ),
        "source_ar": "نص الاتفاقية، قرار الجمعية العامة للأمم المتحدة 39/46، 10 دجنبر 1984",
        "source_url": "",
        "places": [],
    },
    {
        "key": "ier-files",
        "label_fr": "Dossiers de l’Instance équité et réconciliation",
        "label_ar": "ملفات هيئة الإنصاف والمصالحة",
        "value": 20000,
        "unit": "files",
        "qualifier": "about",
        "as_of": "",
        "source_fr": "Wikipédia en anglais, « Equity and Reconciliation Commission »",
        "source_ar": "ويكيبيديا بالإنجليزية، مقال «Equity and Reconciliation Commission»",
        "source_url": "",
        "places": [],
    },
]

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

# Empty on purpose: nobody has verified a help number, and none is invented.
HELP_CONTACTS = []
