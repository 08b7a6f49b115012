"""A caravan of the demonstration: `caravan-tanougha`."""

ROW = {
    "key": "caravan-tanougha",
    "reference": "CAR-ND-TANOUGHA",
    "slug": "tanougha",
    "status": "held",
    "start": "",
    "end": "",
    "published_on": "",
    "places": ["tanougha"],
    "partners": [["amrvt", "organiser"]],
    "specialties": [],
    "activities": [
        {
            "service": "medical_caravan",
            "label_fr": "Caravane de plusieurs spécialités, selon l’association",
            "label_ar": "قافلة متعددة التخصصات، حسب الجمعية",
        },
    ],
    "figures": [],
    "population": [
        "tanougha-population-2004",
        "tanougha-population-1994",
        "tanougha-households",
    ],
    "fr": {
        "title": "Caravane médicale de Tanougha",
        "standfirst": (
            "Selon l’association, une caravane de plusieurs spécialités s’est rendue "
            "dans cette commune rurale de la province de Béni Mellal."
        ),
        "context": (
            "<p>Tanougha, que l’on écrit aussi Tanogha ou Tanorha, est une commune "
            "rurale de la province de Béni Mellal, dans la région Béni Mellal-Khénifra. "
            "Les textes plus anciens la situent dans la région Tadla-Azilal : c’est le "
            "découpage d’avant 2015.</p><p>Elle comptait 10\u202f874 habitants au "
            "recensement de 2004, contre 9\u202f412 à celui de 1994.[1] Selon "
            "l’association, elle compte 2\u202f093 ménages.[2]</p>"
        ),
        "objectives": [],
        "story": (
            "<p>L’association présente cette caravane comme une caravane de plusieurs "
            "spécialités.[3] Quand plusieurs métiers se déplacent ensemble, une même "
            "personne peut être écoutée pour plus d’un mal, le même jour et au même "
            "endroit.</p><p>Nous n’avons pas trouvé la date de l’événement. Nous "
            "préférons laisser la case vide plutôt que de la deviner. Nous ne donnons "
            "pas non plus la liste des spécialités, ni de nombre de consultations "
            "propre à Tanougha : nos sources vérifiées ne les donnent pas.</p>"
        ),
        "follow_up": (
            "<p>Tanougha est l’un des six lieux que l’association nomme à côté de son "
            "total de près de 1\u202f300 consultations. La part de chaque lieu n’est "
            "pas connue.</p>"
        ),
        "demands": [
            ("Des antennes médicales de proximité : c’est un souhait général de l’association."),
            (
                "Un grand centre de réhabilitation, selon une recommandation de "
                "l’Instance équité et réconciliation."
            ),
        ],
        "notes": [
            (
                "D’après l’article allemand de Wikipédia sur la province de Béni "
                "Mellal. Ces nombres décrivent la commune en 1994 et en 2004, non "
                "aujourd’hui."
            ),
            ("L’association renvoie, pour ce nombre, au site « communesmaroc », sans préciser l’année."),
            'AMRVT, <a href="https://amrvt.org/?p=130">page consacrée à Tanougha</a>.',
        ],
    },
    "ar": {
        "title": "القافلة الطبية بتانوغة",
        "standfirst": ("حسب الجمعية، حلّت قافلة متعددة التخصصات بهذه الجماعة القروية من إقليم بني ملال."),
        "context": (
            "<p>تانوغة جماعة قروية بإقليم بني ملال، في جهة بني ملال-خنيفرة، ويُكتب "
            "اسمها بالحروف اللاتينية على أوجه عدة. أما النصوص الأقدم فتذكرها ضمن جهة "
            "تادلة-أزيلال، وهو التقسيم الذي كان معمولاً به قبل 2015.</p><p>بلغ عدد "
            "سكانها 10\u202f874 نسمة في إحصاء 2004، مقابل 9\u202f412 في إحصاء 1994.[1] "
            "وحسب الجمعية، تضم 2\u202f093 أسرة.[2]</p>"
        ),
        "objectives": [],
        "story": (
            "<p>تقدم الجمعية هذه القافلة على أنها متعددة التخصصات.[3] وحين تتنقل عدة "
            "مهن معاً، يجد الشخص الواحد من ينصت إلى أكثر من ألم، في اليوم نفسه وفي "
            "المكان نفسه.</p><p>لم نعثر على تاريخ الحدث، ونفضل أن نترك الخانة فارغة على "
            "أن نخمنه. ولا نورد كذلك لائحة التخصصات ولا عدد الفحوصات الخاص بتانوغة، لأن "
            "مصادرنا المتحقق منها لا تذكر ذلك.</p>"
        ),
        "follow_up": (
            "<p>تانوغة واحدة من ستة أماكن تذكرها الجمعية مع مجموع فحوصاتها، وهو حوالي "
            "1\u202f300 فحص. ولا نعرف نصيب كل مكان منها.</p>"
        ),
        "demands": [
            "فروع طبية للقرب: هي أمنية عامة للجمعية.",
            "مركز كبير لإعادة التأهيل، وفق توصية لهيئة الإنصاف والمصالحة.",
        ],
        "notes": [
            (
                "عن مقال ويكيبيديا بالألمانية حول إقليم بني ملال. تصف هذه الأرقام "
                "الجماعة سنتي 1994 و2004، لا اليوم."
            ),
            "تحيل الجمعية في هذا الرقم على موقع «communesmaroc»، دون تحديد السنة.",
            'موقع الجمعية، <a href="https://amrvt.org/?p=130">الصفحة الخاصة بتانوغة</a>.',
        ],
    },
}
