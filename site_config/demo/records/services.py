"""The demonstration's services: see the package for the rule they keep."""

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
