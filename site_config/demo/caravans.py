"""Caravans of the demonstration: what is counted, and the report in each language.

``places`` holds the main place first. A figure whose value is None is unknown, never zero; figures of
different units, dates or sources are never added up. A caravan whose year no source gives has no ``start``.
"""

CARAVANS = [
    {
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
    },
    {
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
                (
                    'موقع الجمعية، <a href="https://amrvt.org/blog/2015/10/17">تقرير منشور '
                    "في 17 أكتوبر 2015</a>."
                ),
            ],
        },
    },
    {
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
    },
    {
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
    },
    {
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
    },
]
