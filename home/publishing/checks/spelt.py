"""The words by which the checks know what a page says: data, in French and Arabic, as people write them.

Each list is short on purpose: a word that also means something else makes editors blind to what they are told.
"""

# --- What hurts to read -----------------------------------------------------------------------------------------------
# The site speaks of torture, of its victims and of their rights on every page: those words say nothing here. These
# tell how it was done, or of a death. “Violé” is left out: rights are, and laws.
CRUELTY_FRENCH = (
    *("viol", "viols", "violeur", "violeurs", "inceste", "suicide", "suicides", "suicidé", "suicidée"),
    *("cadavre", "cadavres", "charnier", "charniers", "fosse commune", "fosses communes"),
    *("égorgé", "égorgée", "égorgés", "décapité", "décapitée", "décapités", "pendaison", "éventré", "mutilé"),
    *(
        "mutilée",
        "mutilés",
        "mutilations",
        "électrocuté",
        "électrocutée",
        "électrocution",
        "chocs électriques",
    ),
    *("décharges électriques", "brûlures de cigarette", "brûlures de cigarettes", "simulacre d'exécution"),
    *("simulacres d'exécution", "simulacre de noyade", "simulacres de noyade", "ongles arrachés", "falaka"),
    *("mort sous la torture", "morte sous la torture", "morts sous la torture", "mourir sous la torture"),
    *("décédé sous la torture", "torturé à mort", "torturée à mort", "torturés à mort", "roué de coups"),
)
CRUELTY_ARABIC = (
    *(
        "اغتصاب",
        "اغتصبت",
        "اغتصبوها",
        "انتحار",
        "انتحر",
        "جثة",
        "جثث",
        "جثمان",
        "مقبرة جماعية",
        "مقابر جماعية",
    ),
    *("ذبح", "شنق", "قطع رأس", "بتر", "صعق كهربائي", "صعق بالكهرباء", "صدمات كهربائية", "صعقات كهربائية"),
    *(
        "فلقة",
        "إطفاء السجائر",
        "أعقاب السجائر",
        "إعدام وهمي",
        "إغراق في الماء",
        "اقتلاع الأظافر",
        "نزع الأظافر",
    ),
    *("مات تحت التعذيب", "ماتوا تحت التعذيب", "توفي تحت التعذيب", "وفاة تحت التعذيب", "موت تحت التعذيب"),
    *("عذب حتى الموت", "عذبوا حتى الموت", "تعذيب حتى الموت", "زنا المحارم"),
)

# --- Days that move ---------------------------------------------------------------------------------------------------
WEEK_DAYS_FRENCH = "lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche"
WEEK_DAYS_ARABIC = "الاثنين|الإثنين|الثلاثاء|الأربعاء|الخميس|الجمعة|السبت|الأحد"
MONTHS_FRENCH = "janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre"
# Morocco's names, and those that news agencies elsewhere write.
MONTHS_ARABIC = "|".join(
    (
        *(
            "يناير",
            "فبراير",
            "مارس",
            "أبريل",
            "إبريل",
            "ماي",
            "مايو",
            "يونيو",
            "يوليوز",
            "يوليو",
            "غشت",
            "أغسطس",
        ),
        *("شتنبر", "سبتمبر", "أكتوبر", "نونبر", "نوفمبر", "دجنبر", "ديسمبر"),
    )
)
NUMBERS_FRENCH = "|".join(
    (r"\d{1,3}", "une?", "deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf", "dix", "quelques")
)
LAST_OR_NEXT_FRENCH = "derni(?:er|ère)|prochaine?"
LAST_OR_NEXT_ARABIC = "(?:الماضي|المقبل|القادم|المنصرم|الجاري|الفارط|الفائت)ة?"
# On a page that tells of no event these are “at present”: “un accord les lie aujourd’hui”.
TODAY_FRENCH = r"(?<!d['’])(?<!qu['’])(?<!à )(?<!encore )(?<!dès )aujourd['’]hui(?! encore)"
# «اليوم العالمي», «اليوم الأول», «اليوم نفسه», «في ذلك اليوم», «إلى اليوم», «جريدة بيان اليوم».
NOT_BEFORE_TODAY = ("ذلك", "نفس", "هذا", "طوال", "طيلة", "خلال", "منتصف", "نهاية", "إلى", "حتى", "في", "بيان")
TODAY_ARABIC = (
    "".join(f"(?<!{word} )" for word in NOT_BEFORE_TODAY)
    + r"[وف]?اليوم(?! (?:ال|نفسه|ذاته|عينه|كله|التي|بأكمله|كاملا))(?! \d)(?![»”])"
)
RELATIVE_FRENCH = (
    # “d’hier”, “de demain” are ways of speaking.
    r"(?<!d['’])(?<!de )(?<!comme )(?:avant-)?hier|après-demain|(?<!d['’])(?<!de )(?<!après-)demain(?!-)",
    rf"(?:{WEEK_DAYS_FRENCH}|week-end) (?:{LAST_OR_NEXT_FRENCH}|passé)",
    rf"ce (?:{WEEK_DAYS_FRENCH})(?! \d)",
    rf"(?:{MONTHS_FRENCH}) (?:dernier|prochain)",
    rf"(?:semaine|année|mois|an|trimestre|été|hiver) (?:{LAST_OR_NEXT_FRENCH})",
    # “Un an passé en prison” is none.
    r"(?:la |le |l['’])(?:semaine|année|mois|an) passée?(?! (?:à|en|au|aux|dans|chez|sous|avec))",
    r"(?:cette (?:semaine|année|nuit)|ce matin|ce soir|cet après-midi)(?!-)|ce mois-ci",
    rf"il y a (?:{NUMBERS_FRENCH}) (?:heures?|jours?|semaines?|mois|ans?|années?)(?! (?:de|d['’]))",
)
RELATIVE_ARABIC = (
    "[وف]?(?:أول )?أمس|[وف]?البارحة|يوم غد|[وف]?بعد غد",
    rf"(?:{WEEK_DAYS_ARABIC}) (?:{LAST_OR_NEXT_ARABIC}|الأخير)",
    rf"(?:{MONTHS_ARABIC}) (?:{LAST_OR_NEXT_ARABIC})",
    rf"[وفبك]?ال(?:أسبوع|اسبوع|شهر|عام|سنة|موسم|صيف) (?:{LAST_OR_NEXT_ARABIC})",
    rf"لل(?:أسبوع|شهر|عام|سنة|موسم) (?:{LAST_OR_NEXT_ARABIC})",
    "[وفبل]?هذا (?:الشهر|الأسبوع|العام|الصباح|المساء)|[وفبل]?هذه (?:السنة|الليلة)",
)
# After such words: the day itself.
DAY_THAT_IS_SAID = (
    rf"[ ,(،]{{1,3}}(?:le |du |يوم )?(?:(?:{WEEK_DAYS_FRENCH}|{WEEK_DAYS_ARABIC})[ ,،]{{1,2}})?"
    rf"\(?\d{{1,2}}(?:er)? (?:{MONTHS_FRENCH}|{MONTHS_ARABIC})"
)

# --- Signs ------------------------------------------------------------------------------------------------------------
ARABIC_SIGNS = "، ؛ ؟"
