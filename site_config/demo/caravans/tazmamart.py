"""A caravan of the demonstration: `caravan-tazmamart`."""

ROW = {
    "key": "caravan-tazmamart",
    "reference": "CAR-ND-TAZMAMART",
    "slug": "tazmamart",
    "status": "held",
    "start": "",
    "end": "",
    "published_on": "2016-08-22",
    "places": ["tazmamart"],
    "partners": [["amrvt", "organiser"]],
    "specialties": [],
    "activities": [
        {
            "service": "medical_caravan",
            "label_fr": "Caravane médicale, selon l’association",
            "label_ar": "قافلة طبية، حسب الجمعية",
        },
    ],
    "figures": [],
    "population": ["tazmamart-population"],
    "fr": {
        "title": "Caravane médicale de Tazmamart",
        "standfirst": (
            "L’association a publié le 22 août 2016 le compte rendu d’une caravane dans "
            "ce village de la province de Midelt."
        ),
        "context": (
            "<p>Tazmamart est un village de la province de Midelt, dans la région "
            "Drâa-Tafilalet. Selon l’association, il compte environ 700 habitants.[1] "
            "C’est l’un des lieux qu’elle nomme quand elle présente ses "
            "consultations.</p>"
        ),
        "objectives": [],
        "story": (
            "<p>Selon l’association, la caravane est allée à Tazmamart. Son compte "
            "rendu a été publié le 22 août 2016. Le jour de la caravane n’y est pas "
            "indiqué : la date de l’événement reste donc inconnue, et seule celle de la "
            "publication est affichée.</p><p>Dans un lieu aussi petit, un âge et un "
            "métier suffisent à reconnaître quelqu’un. Cette page ne décrit donc aucune "
            "personne, et ne donne aucun nombre qui isolerait une famille.</p>"
        ),
        "follow_up": (
            "<p>Tazmamart est l’un des six lieux que l’association nomme à côté de son "
            "total de près de 1\u202f300 consultations. Le nombre propre au village "
            "n’est pas connu.</p>"
        ),
        "demands": [
            ("Des antennes médicales de proximité : c’est un souhait général de l’association."),
        ],
        "notes": [
            (
                "Nombre donné dans le <a "
                'href="https://amrvt.org/blog/2016/08/22">compte rendu de '
                "l’association</a>, sans année de référence."
            ),
        ],
    },
    "ar": {
        "title": "القافلة الطبية بتازمامارت",
        "standfirst": ("نشرت الجمعية في 22 غشت 2016 تقريراً عن قافلة إلى هذه القرية من إقليم ميدلت."),
        "context": (
            "<p>تازمامارت قرية بإقليم ميدلت، في جهة درعة-تافيلالت. وحسب الجمعية، يناهز "
            "عدد سكانها 700 نسمة.[1] وهي من الأماكن التي تسميها حين تتحدث عن "
            "فحوصاتها.</p>"
        ),
        "objectives": [],
        "story": (
            "<p>حسب الجمعية، وصلت القافلة إلى تازمامارت. وقد نُشر تقريرها في 22 غشت "
            "2016، دون ذكر يوم القافلة: لذلك يبقى تاريخ الحدث مجهولاً، ولا يظهر إلا "
            "تاريخ النشر.</p><p>في مكان صغير كهذا يكفي عمر ومهنة للتعرف على شخص. ولهذا "
            "لا تصف هذه الصفحة أحداً، ولا تعطي رقماً قد يدل على أسرة بعينها.</p>"
        ),
        "follow_up": (
            "<p>تازمامارت واحدة من ستة أماكن تذكرها الجمعية مع مجموع فحوصاتها، وهو "
            "حوالي 1\u202f300 فحص. ولا نعرف العدد الخاص بالقرية.</p>"
        ),
        "demands": ["فروع طبية للقرب: هي أمنية عامة للجمعية."],
        "notes": [
            ('عدد ورد في <a href="https://amrvt.org/blog/2016/08/22">تقرير الجمعية</a>، دون سنة مرجعية.'),
        ],
    },
}
