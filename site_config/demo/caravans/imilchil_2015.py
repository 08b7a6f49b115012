"""A caravan of the demonstration: `caravan-imilchil-2015`."""

ROW = {
    "key": "caravan-imilchil-2015",
    "reference": "CAR-2015-IMI",
    "slug": "imilchil-2015",
    "status": "held",
    "start": "2015-09-18",
    "end": "2015-09-19",
    "published_on": "2015-10-17",
    "places": ["imilchil", "bouzmou"],
    "partners": [["amrvt", "organiser"]],
    "specialties": [],
    "activities": [
        {
            "service": "medical_caravan",
            "label_fr": "Deux journées de caravane médicale",
            "label_ar": "يومان من القافلة الطبية",
        },
    ],
    "figures": [
        {
            "value": 108,
            "unit": "people",
            "qualifier": "exact",
            "service": "",
            "as_of": "2015-09-19",
            "source_fr": "AMRVT, compte rendu publié le 17 octobre 2015",
            "source_ar": "الجمعية، تقرير منشور في 17 أكتوبر 2015",
            "label_fr": "Personnes, pour toute la caravane",
            "label_ar": "أشخاص، للقافلة كلها",
        },
    ],
    "population": [],
    "fr": {
        "title": "Caravane médicale d’Imilchil",
        "standfirst": (
            "Les 18 et 19 septembre 2015, la caravane s’est rendue à Imilchil et à "
            "Bouzmou. Elle a concerné 108 personnes."
        ),
        "context": (
            "<p>Imilchil, que l’on écrit aussi Imlchil, est un village de la province "
            "de Midelt, dans la région Drâa-Tafilalet. C’est l’un des lieux que "
            "l’association nomme quand elle présente ses consultations.</p><p>Selon le "
            "quotidien Al Maghribia, une autre caravane de l’association vers Imilchil "
            "était prévue du 10 au 12 juin, avec le Forum vérité et justice "
            "local.[1]</p>"
        ),
        "objectives": [],
        "story": (
            "<p>Pendant deux jours, les 18 et 19 septembre 2015, la caravane a compté "
            "108 personnes.[2] Ce nombre compte des personnes, et non des consultations "
            ": quelqu’un peut voir deux médecins le même jour. C’est pourquoi nous ne "
            "l’ajoutons à aucun autre.</p><p>Cette page ne détaille ni les spécialités "
            "présentes ni la part de chaque localité : nous ne publions que ce que nous "
            "avons pu vérifier.</p>"
        ),
        "follow_up": (
            "<p>Imilchil est l’un des six lieux que l’association nomme à côté de son "
            "total de près de 1\u202f300 consultations. La part de chaque lieu n’est "
            "pas connue.</p>"
        ),
        "demands": [
            ("Des antennes médicales de proximité : c’est un souhait général de l’association."),
        ],
        "notes": [
            (
                "Al Maghribia, article repris par Maghress (almaghribia/133136). "
                "L’année n’est pas indiquée et nous ne la déduisons pas. Il s’agit "
                "d’une annonce : nous ne savons pas si cette caravane a eu lieu."
            ),
            (
                'AMRVT, <a href="https://amrvt.org/blog/2015/10/17">compte rendu publié '
                "le 17 octobre 2015</a>."
            ),
        ],
    },
    "ar": {
        "title": "القافلة الطبية بإملشيل",
        "standfirst": "يومي 18 و19 شتنبر 2015 حلّت القافلة بإملشيل وبوزمو، وشملت 108 أشخاص.",
        "context": (
            "<p>إملشيل قرية بإقليم ميدلت، في جهة درعة-تافيلالت. وهي من الأماكن التي "
            "تسميها الجمعية حين تتحدث عن فحوصاتها.</p><p>وحسب جريدة «المغربية»، كانت "
            "قافلة أخرى للجمعية نحو إملشيل مقررة من 10 إلى 12 يونيو، مع منتدى الحقيقة "
            "والإنصاف المحلي.[1]</p>"
        ),
        "objectives": [],
        "story": (
            "<p>خلال يومين، 18 و19 شتنبر 2015، أحصت القافلة 108 أشخاص.[2] وهذا الرقم "
            "يعدّ الأشخاص لا الفحوصات، إذ قد يزور الشخص الواحد طبيبين في اليوم نفسه. "
            "ولهذا لا نضيفه إلى أي رقم آخر.</p><p>لا تفصّل هذه الصفحة التخصصات الحاضرة "
            "ولا نصيب كل مكان: فنحن لا ننشر إلا ما أمكننا التحقق منه.</p>"
        ),
        "follow_up": (
            "<p>إملشيل واحدة من ستة أماكن تذكرها الجمعية مع مجموع فحوصاتها، وهو حوالي "
            "1\u202f300 فحص. ولا نعرف نصيب كل مكان منها.</p>"
        ),
        "demands": ["فروع طبية للقرب: هي أمنية عامة للجمعية."],
        "notes": [
            (
                "جريدة «المغربية»، مقال منشور على موقع مغرس (almaghribia/133136). السنة "
                "غير مذكورة ونحن لا نستنتجها. والأمر إعلان مسبق: لا نعلم إن كانت تلك "
                "القافلة قد نُظمت."
            ),
            ('موقع الجمعية، <a href="https://amrvt.org/blog/2015/10/17">تقرير منشور في 17 أكتوبر 2015</a>.'),
        ],
    },
}
