"""A caravan of the demonstration: `caravan-ait-lahcen-2016`."""

ROW = {
    "key": "caravan-ait-lahcen-2016",
    "reference": "CAR-2016-ALA",
    "slug": "ait-lahcen-ou-ali-2016",
    "status": "held",
    "start": "2016-08-08",
    "end": "2016-08-08",
    "published_on": "",
    "places": ["ait-lahcen-ou-ali", "tafraout"],
    "partners": [["amrvt", "organiser"]],
    "specialties": [],
    "activities": [
        {
            "service": "medical_caravan",
            "label_fr": "Une journée de caravane médicale",
            "label_ar": "يوم من القافلة الطبية",
        },
    ],
    "figures": [
        {
            "value": None,
            "unit": "people",
            "qualifier": "exact",
            "service": "",
            "as_of": "2016-08-08",
            "source_fr": "Aucun nombre dans nos sources pour cette journée",
            "source_ar": "لا رقم في مصادرنا لهذا اليوم",
            "label_fr": "Personnes, pour toute la caravane",
            "label_ar": "أشخاص، للقافلة كلها",
        },
    ],
    "population": [],
    "fr": {
        "title": "Caravane médicale d’Aït Lahcen ou Ali",
        "standfirst": (
            "Le lundi 8 août 2016, une caravane médicale à Aït Lahcen ou Ali, du côté de Tafraout."
        ),
        "context": (
            "<p>Aït Lahcen ou Ali se trouve à Tafraout, dans la province de Tiznit, en "
            "région Souss-Massa. Tafraout fait partie des lieux que l’association nomme "
            "quand elle présente ses consultations.</p>"
        ),
        "objectives": [],
        "story": (
            "<p>La caravane s’est tenue le lundi 8 août 2016. L’association la "
            "mentionne parmi ses activités.[1]</p><p>Nous n’avons pas de nombre vérifié "
            "pour cette journée. La ligne du tableau reste donc vide : une case vide "
            "dit « nous ne savons pas », un zéro dirait « personne n’est venu ». Les "
            "spécialités ne sont pas détaillées ici pour la même raison.</p>"
        ),
        "follow_up": (
            "<p>L’association est revenue du côté de Tafraout. Selon la presse, une "
            "cinquantaine de médecins se sont rendus à Idaousmlal du 20 au 22 avril "
            "2018 ; selon un seul média, il y a eu environ 2\u202f000 "
            "bénéficiaires.[2]</p>"
        ),
        "demands": [
            ("Des antennes médicales de proximité : c’est un souhait général de l’association."),
        ],
        "notes": [
            (
                "AMRVT, <a "
                'href="https://amrvt.org/francais/nos-activites/3039.html">rubrique « '
                "Nos activités »</a>."
            ),
            (
                "Articles de libe.ma (a97431) et d’Anfas Press (37938). Le nombre de "
                "bénéficiaires vient d’un seul média. Il ne s’ajoute pas aux "
                "consultations comptées par l’association : l’unité et la période "
                "diffèrent."
            ),
        ],
    },
    "ar": {
        "title": "القافلة الطبية بأيت لحسن أوعلي",
        "standfirst": "يوم الاثنين 8 غشت 2016، قافلة طبية بأيت لحسن أوعلي في تافراوت.",
        "context": (
            "<p>توجد أيت لحسن أوعلي بتافراوت، في إقليم تيزنيت بجهة سوس-ماسة. وتافراوت "
            "من الأماكن التي تسميها الجمعية حين تتحدث عن فحوصاتها.</p>"
        ),
        "objectives": [],
        "story": (
            "<p>نُظمت القافلة يوم الاثنين 8 غشت 2016، وذكرتها الجمعية ضمن "
            "أنشطتها.[1]</p><p>ليس لدينا رقم متحقق منه لهذا اليوم، ولذلك يبقى سطر "
            "الجدول فارغاً: فالخانة الفارغة تقول «لا نعلم»، أما الصفر فيقول «لم يأت "
            "أحد». ولا تُفصّل التخصصات هنا للسبب نفسه.</p>"
        ),
        "follow_up": (
            "<p>عادت الجمعية بعد ذلك إلى ناحية تافراوت. فحسب الصحافة، توجه حوالي خمسين "
            "طبيباً وطبيبة إلى إداوسملال من 20 إلى 22 أبريل 2018؛ وحسب منبر إعلامي "
            "واحد، بلغ عدد المستفيدين حوالي 2\u202f000.[2]</p>"
        ),
        "demands": ["فروع طبية للقرب: هي أمنية عامة للجمعية."],
        "notes": [
            (
                "موقع الجمعية، <a "
                'href="https://amrvt.org/francais/nos-activites/3039.html">باب '
                "«أنشطتنا» بالفرنسية</a>."
            ),
            (
                "مقالان من libe.ma (رقم a97431) و«أنفاس بريس» (رقم 37938). عدد "
                "المستفيدين أورده منبر إعلامي واحد. وهو لا يُضاف إلى الفحوصات التي "
                "أحصتها الجمعية، لاختلاف الوحدة والفترة."
            ),
        ],
    },
}
