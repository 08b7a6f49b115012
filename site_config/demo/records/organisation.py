"""The demonstration's organisation: see the package for the rule they keep."""

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
