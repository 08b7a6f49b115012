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
        "partners": [
            ["amrvt", "organiser"],
            ["dental-prevention", "partner"],
            ["opticians", "partner"],
        ],
        "specialties": [
            "general_medicine",
            "gastroenterology",
            "ent",
            "functional_rehabilitation",
            "ophthalmology",
            "gynaecology",
            "dermatology",
            "paediatrics",
            "pneumology",
            "dentistry",
        ],
        "activities": [
            {
                "service": "general_medicine",
                "label_fr": "Consultations de médecine générale et de spécialité",
                "label_ar": "فحوصات في الطب العام وفي التخصصات",
            },
            {
                "service": "dentistry",
                "label_fr": "Soins dentaires, surtout pour les enfants",
                "label_ar": "علاجات الأسنان، خاصة للأطفال",
            },
            {
                "service": "eye_test",
                "label_fr": "Mesure de l’acuité visuelle par des opticiens",
                "label_ar": "قياس حدة البصر من طرف نظاراتيين",
            },
            {
                "service": "advocacy",
                "label_fr": "Sensibilisation et plaidoyer pour une réparation communautaire",
                "label_ar": "تحسيس وترافع من أجل جبر الضرر الجماعي",
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
                "Une équipe de plusieurs spécialités auprès des habitants d’une commune "
                "rurale de la province de Béni Mellal."
            ),
            "context": (
                "<p>Tanougha, que l’on écrit aussi Tanogha ou Tanorha, est une commune "
                "rurale de la province de Béni Mellal, dans la région Béni Mellal-Khénifra, "
                "appelée Tadla-Azilal avant le découpage de 2015. Elle comptait 10\u202f874 "
                "habitants au recensement de 2004, contre 9\u202f412 à celui de 1994.[1] "
                "L’association parle de 2\u202f093 ménages.[2]</p><p>Selon l’association, "
                "la région a connu des vagues de répression pendant les années de plomb, et "
                "leurs traces demeurent.</p>"
            ),
            "objectives": [
                "Connaître l’état de santé des habitants de la commune et des environs.",
                (
                    "Soigner d’abord les personnes directement touchées par la torture et "
                    "leurs familles, puis les autres habitants."
                ),
                (
                    "Porter les besoins constatés devant les pouvoirs publics, pour que les "
                    "cas les plus graves soient pris en charge."
                ),
            ],
            "story": (
                "<p>Selon le compte rendu de l’association, l’équipe réunissait un médecin "
                "généraliste et des spécialistes : gastro-entérologie, "
                "oto-rhino-laryngologie, rééducation fonctionnelle, ophtalmologie, "
                "gynécologie, dermatologie, pédiatrie et pneumologie.</p><p>La section "
                "locale d’une association de prévention bucco-dentaire s’est chargée des "
                "dents, en commençant par les enfants. Des opticiens ont mesuré la vue des "
                "patients que l’ophtalmologue leur adressait.</p><p>Nous n’avons pas trouvé "
                "la date de cette caravane. Nous préférons la laisser vide plutôt que la "
                "deviner.</p>"
            ),
            "follow_up": (
                "<p>Toujours selon l’association, les malades les plus atteints ont été "
                "orientés vers les structures de santé locales. La caravane a aussi servi à "
                "sensibiliser, et à appeler les autorités à réparer ce que la région tout "
                "entière a subi.</p>"
            ),
            "demands": [
                "Que les pouvoirs publics assurent les soins des cas les plus graves.",
                "Que la région bénéficie d’une réparation communautaire.",
            ],
            "notes": [
                "Ces nombres décrivent la commune en 1994 et en 2004, non aujourd’hui.",
                (
                    '<a href="https://amrvt.org/?p=130">Compte rendu de l’association</a>, '
                    "qui renvoie au site « communesmaroc » sans préciser l’année. Tout ce "
                    "que cette page dit de la caravane en vient."
                ),
            ],
        },
        "ar": {
            "title": "القافلة الطبية بتانوغة",
            "standfirst": "فريق متعدد التخصصات إلى جانب سكان جماعة قروية بإقليم بني ملال.",
            "context": (
                "<p>تانوغة جماعة قروية بإقليم بني ملال، في جهة بني ملال-خنيفرة التي كانت "
                "تسمى تادلة-أزيلال قبل تقسيم 2015. ويُكتب اسمها بالفرنسية على أوجه عدة. بلغ "
                "عدد سكانها 10\u202f874 نسمة في إحصاء 2004، مقابل 9\u202f412 في إحصاء "
                "1994.[1] وتتحدث الجمعية عن 2\u202f093 أسرة.[2]</p><p>وحسب الجمعية، عرفت "
                "المنطقة موجات من القمع خلال سنوات الرصاص، ولا تزال آثارها باقية.</p>"
            ),
            "objectives": [
                "معرفة الوضع الصحي لسكان الجماعة ومحيطها.",
                "علاج من مسّهم التعذيب مباشرة وأسرهم أولاً، ثم باقي السكان.",
                "نقل الحاجات المسجلة إلى السلطات العمومية كي تتكفل بأشد الحالات خطورة.",
            ],
            "story": (
                "<p>حسب تقرير الجمعية، ضم الفريق طبيباً عاماً واختصاصيين في أمراض الجهاز "
                "الهضمي، والأنف والأذن والحنجرة، والترويض الوظيفي، والعيون، والنساء، "
                "والجلد، والأطفال، والجهاز التنفسي.</p><p>وتولى الفرع المحلي لجمعية تُعنى "
                "بصحة الفم والأسنان علاج الأسنان، والأطفال في المقدمة. وقاس نظاراتيون بصر "
                "المرضى الذين أحالهم طبيب العيون.</p><p>لم نعثر على تاريخ هذه القافلة، "
                "ونفضل أن نتركه فارغاً على أن نخمنه.</p>"
            ),
            "follow_up": (
                "<p>وحسب الجمعية دائماً، وُجّه المرضى الأشد تضرراً إلى المؤسسات الصحية "
                "المحلية. وكانت القافلة أيضاً مناسبة للتحسيس، ولدعوة السلطات إلى جبر ما لحق "
                "المنطقة كلها من ضرر.</p>"
            ),
            "demands": [
                "أن تضمن السلطات العمومية علاج أشد الحالات خطورة.",
                "أن تستفيد المنطقة من جبر الضرر الجماعي.",
            ],
            "notes": [
                "تصف هذه الأرقام الجماعة سنتي 1994 و2004، لا اليوم.",
                (
                    '<a href="https://amrvt.org/?p=130">تقرير الجمعية</a>، وهو يحيل على '
                    "موقع «communesmaroc» دون تحديد السنة. ومنه كل ما تقوله هذه الصفحة عن "
                    "القافلة."
                ),
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
                "label_fr": "Personnes reçues par la caravane",
                "label_ar": "أشخاص استقبلتهم القافلة",
            },
        ],
        "population": [],
        "fr": {
            "title": "Caravane médicale d’Imilchil",
            "standfirst": (
                "Les 18 et 19 septembre 2015, la caravane s’est rendue à Imilchil et à "
                "Bouzmou, dans la province de Midelt. Elle y a reçu 108 personnes."
            ),
            "context": (
                "<p>Imilchil, que l’on écrit aussi Imlchil, se trouve dans la province de "
                "Midelt, en Drâa-Tafilalet. L’association la range parmi les lieux touchés "
                "par la torture et les violations graves des droits de l’homme.</p><p>Un "
                "quotidien, Al Maghribia, annonce par ailleurs une caravane de "
                "l’association vers Imilchil, du 10 au 12 juin, avec la section locale du "
                "Forum marocain vérité et justice.[1]</p>"
            ),
            "objectives": [
                (
                    "Apporter des soins aux victimes qui vivent loin des villes : c’est le "
                    "but que l’association donne à toutes ses caravanes."
                ),
            ],
            "story": (
                "<p>Pendant deux jours, 108 personnes ont été reçues. Ce nombre compte des "
                "personnes, et non des consultations : quelqu’un peut voir deux médecins le "
                "même jour. C’est pourquoi nous ne l’ajoutons à aucun autre.</p><p>Cette "
                "page ne détaille ni les spécialités présentes ni le travail fait dans "
                "chaque localité : nous ne publions que ce que nous avons pu vérifier.</p>"
            ),
            "follow_up": (
                "<p>L’association cite toujours Imilchil parmi les six lieux où ses "
                "caravanes ont donné, en tout, près de 1\u202f300 consultations. Le détail "
                "par lieu n’est pas connu.</p>"
            ),
            "demands": [
                (
                    "Des antennes médicales de proximité : l’association le souhaite pour "
                    "toutes les populations éloignées."
                ),
            ],
            "notes": [
                (
                    '<a href="https://maghress.com/almaghribia/133136">Al Maghribia, sur '
                    "Maghress</a>. L’année n’est pas indiquée et nous ne la déduisons pas. "
                    "L’article annonce la caravane ; il ne dit pas si elle a eu lieu."
                ),
            ],
        },
        "ar": {
            "title": "القافلة الطبية بإملشيل",
            "standfirst": (
                "يومي 18 و19 شتنبر 2015 حلّت القافلة بإملشيل وبوزمو في إقليم ميدلت، واستقبلت 108 أشخاص."
            ),
            "context": (
                "<p>تقع إملشيل في إقليم ميدلت بجهة درعة-تافيلالت. وتدرجها الجمعية ضمن "
                "الأماكن التي مسّها التعذيب والانتهاكات الجسيمة لحقوق الإنسان.</p><p>وتعلن "
                "جريدة «المغربية»، من جهة أخرى، عن قافلة للجمعية نحو إملشيل من 10 إلى 12 "
                "يونيو، مع الفرع المحلي للمنتدى المغربي من أجل الحقيقة والإنصاف.[1]</p>"
            ),
            "objectives": [
                ("إيصال العلاج إلى الضحايا البعيدين عن المدن: وهي الغاية التي تجعلها الجمعية لكل قوافلها."),
            ],
            "story": (
                "<p>خلال يومين استُقبل 108 أشخاص. وهذا الرقم يعدّ الأشخاص لا الفحوصات، إذ "
                "قد يزور الشخص الواحد طبيبين في اليوم نفسه. ولهذا لا نضيفه إلى أي رقم "
                "آخر.</p><p>لا تفصّل هذه الصفحة التخصصات الحاضرة ولا ما أُنجز في كل مكان: "
                "فنحن لا ننشر إلا ما أمكننا التحقق منه.</p>"
            ),
            "follow_up": (
                "<p>تذكر الجمعية إملشيل ضمن الأماكن الستة التي قدمت فيها قوافلها حوالي "
                "1\u202f300 فحص في المجموع. ولا نعرف نصيب كل مكان منها.</p>"
            ),
            "demands": ["فروع طبية للقرب: هذا ما تتمناه الجمعية لكل السكان البعيدين."],
            "notes": [
                (
                    '<a href="https://maghress.com/almaghribia/133136">جريدة «المغربية»، '
                    "عبر موقع مغرس</a>. السنة غير مذكورة ونحن لا نستنتجها. والمقال يعلن عن "
                    "القافلة ولا يقول إن كانت قد نُظمت."
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
                "source_fr": "Aucun nombre vérifié pour cette journée",
                "source_ar": "لا رقم متحقق منه لهذا اليوم",
                "label_fr": "Personnes reçues par la caravane",
                "label_ar": "أشخاص استقبلتهم القافلة",
            },
        ],
        "population": [],
        "fr": {
            "title": "Caravane médicale d’Aït Lahcen ou Ali",
            "standfirst": "Le lundi 8 août 2016, une journée de soins dans un village de Tafraout.",
            "context": (
                "<p>Aït Lahcen ou Ali est un village de Tafraout, dans la province de "
                "Tiznit, en Souss-Massa. Tafraout fait partie des lieux que l’association "
                "dit touchés par la torture et les violations graves des droits de l’homme, "
                "et où elle a conduit ses caravanes.</p>"
            ),
            "objectives": [
                (
                    "Apporter des soins aux victimes qui vivent loin des villes : c’est le "
                    "but que l’association donne à toutes ses caravanes."
                ),
            ],
            "story": (
                "<p>La caravane s’est tenue le lundi 8 août 2016. L’association la "
                "mentionne parmi ses activités.[1]</p><p>Nous n’avons pas de nombre vérifié "
                "pour cette journée. La ligne du tableau reste donc vide : une case vide "
                "dit « nous ne savons pas », un zéro dirait « personne n’est venu ». Les "
                "spécialités ne sont pas détaillées ici pour la même raison.</p>"
            ),
            "follow_up": (
                "<p>Les caravanes sont revenues dans la région de Tafraout. Selon la "
                "presse, une cinquantaine de médecins se sont rendus à Idaousmlal du 20 au "
                "22 avril 2018 ; un seul média, Anfas Press, avance environ 2\u202f000 "
                "bénéficiaires.[2]</p>"
            ),
            "demands": [
                (
                    "Des antennes médicales de proximité : l’association le souhaite pour "
                    "toutes les populations éloignées."
                ),
            ],
            "notes": [
                (
                    '<a href="http://amrvt.org/francais/nos-activites/3039.html">AMRVT, '
                    "rubrique « Nos activités »</a>."
                ),
                (
                    "<a "
                    'href="https://anfaspress.com/news/voir/37938-2018-04-24-07-07-25">Anfas '
                    "Press, 24 avril 2018</a>. Ce nombre de bénéficiaires est celui d’un "
                    "seul média. Il ne s’ajoute pas aux consultations comptées par "
                    "l’association, dont l’unité et la période sont différentes."
                ),
            ],
        },
        "ar": {
            "title": "القافلة الطبية بأيت لحسن أوعلي",
            "standfirst": "يوم الاثنين 8 غشت 2016، يوم من العلاج في قرية بتافراوت.",
            "context": (
                "<p>أيت لحسن أوعلي قرية بتافراوت، في إقليم تيزنيت بجهة سوس-ماسة. وتافراوت "
                "من الأماكن التي تقول الجمعية إن التعذيب والانتهاكات الجسيمة لحقوق الإنسان "
                "مسّتها، وإليها سيّرت قوافلها.</p>"
            ),
            "objectives": [
                ("إيصال العلاج إلى الضحايا البعيدين عن المدن: وهي الغاية التي تجعلها الجمعية لكل قوافلها."),
            ],
            "story": (
                "<p>نُظمت القافلة يوم الاثنين 8 غشت 2016، وذكرتها الجمعية ضمن "
                "أنشطتها.[1]</p><p>ليس لدينا رقم متحقق منه لهذا اليوم، ولذلك يبقى سطر "
                "الجدول فارغاً: فالخانة الفارغة تقول «لا نعلم»، أما الصفر فيقول «لم يأت "
                "أحد». ولا تُفصّل التخصصات هنا للسبب نفسه.</p>"
            ),
            "follow_up": (
                "<p>عادت القوافل إلى منطقة تافراوت. فحسب الصحافة، توجه حوالي خمسين طبيباً "
                "وطبيبة إلى إداوسملال من 20 إلى 22 أبريل 2018؛ وينفرد موقع «أنفاس بريس» "
                "بالحديث عن حوالي 2\u202f000 مستفيد.[2]</p>"
            ),
            "demands": ["فروع طبية للقرب: هذا ما تتمناه الجمعية لكل السكان البعيدين."],
            "notes": [
                (
                    '<a href="http://amrvt.org/francais/nos-activites/3039.html">موقع '
                    "الجمعية، باب «أنشطتنا» بالفرنسية</a>."
                ),
                (
                    "<a "
                    'href="https://anfaspress.com/news/voir/37938-2018-04-24-07-07-25">أنفاس '
                    "بريس، 24 أبريل 2018</a>. عدد المستفيدين هذا أورده منبر إعلامي واحد. "
                    "وهو لا يُضاف إلى الفحوصات التي أحصتها الجمعية، لاختلاف الوحدة والفترة."
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
                "label_fr": "Caravane médicale au village",
                "label_ar": "قافلة طبية في القرية",
            },
        ],
        "figures": [],
        "population": ["tazmamart-population"],
        "fr": {
            "title": "Caravane médicale de Tazmamart",
            "standfirst": (
                "Un compte rendu publié le 22 août 2016 raconte le passage de la caravane "
                "dans ce village de la province de Midelt."
            ),
            "context": (
                "<p>Tazmamart est un village de la province de Midelt, en Drâa-Tafilalet. "
                "L’association y compte environ 700 habitants.[1] Elle le cite parmi les "
                "lieux touchés par la torture et les violations graves des droits de "
                "l’homme.</p><p>On associe son nom à un ancien lieu de détention ; on "
                "oublie plus vite celles et ceux qui habitent le village.</p>"
            ),
            "objectives": [
                (
                    "Apporter des soins aux victimes qui vivent loin des villes : c’est le "
                    "but que l’association donne à toutes ses caravanes."
                ),
            ],
            "story": (
                "<p>L’association a publié son compte rendu le 22 août 2016. Il ne donne "
                "pas, à notre connaissance, le jour de la caravane : la date de l’événement "
                "reste donc inconnue, et seule celle de la publication est "
                "affichée.</p><p>Dans un lieu aussi petit, un âge et un métier suffisent à "
                "reconnaître quelqu’un. Cette page ne décrit donc aucune personne, et ne "
                "donne aucun nombre qui isolerait une famille.</p>"
            ),
            "follow_up": (
                "<p>Tazmamart figure parmi les six lieux où l’association a compté, en "
                "tout, près de 1\u202f300 consultations. Le nombre propre au village n’est "
                "pas connu.</p>"
            ),
            "demands": [
                (
                    "Des antennes médicales de proximité : l’association le souhaite pour "
                    "toutes les populations éloignées."
                ),
            ],
            "notes": [
                (
                    "Nombre donné par l’association dans son <a "
                    'href="https://amrvt.org/blog/2016/08/22/caravane-medicale-a-tazmamart/">compte '
                    "rendu</a>, sans année de référence."
                ),
            ],
        },
        "ar": {
            "title": "القافلة الطبية بتازمامارت",
            "standfirst": "تقرير منشور في 22 غشت 2016 يحكي مرور القافلة بهذه القرية من إقليم ميدلت.",
            "context": (
                "<p>تازمامارت قرية في إقليم ميدلت بجهة درعة-تافيلالت. وتقدّر الجمعية سكانها "
                "بنحو 700 نسمة.[1] وتذكرها ضمن الأماكن التي مسّها التعذيب والانتهاكات "
                "الجسيمة لحقوق الإنسان.</p><p>يرتبط اسمها في الأذهان بمكان سابق للاحتجاز، "
                "وسرعان ما يُنسى أهل القرية أنفسهم.</p>"
            ),
            "objectives": [
                ("إيصال العلاج إلى الضحايا البعيدين عن المدن: وهي الغاية التي تجعلها الجمعية لكل قوافلها."),
            ],
            "story": (
                "<p>نشرت الجمعية تقريرها في 22 غشت 2016. وهو، في حدود علمنا، لا يذكر يوم "
                "القافلة: لذلك يبقى تاريخ الحدث مجهولاً، ولا يظهر إلا تاريخ النشر.</p><p>في "
                "مكان صغير كهذا يكفي عمر ومهنة للتعرف على شخص. ولهذا لا تصف هذه الصفحة "
                "أحداً، ولا تعطي رقماً قد يدل على أسرة بعينها.</p>"
            ),
            "follow_up": (
                "<p>تازمامارت من الأماكن الستة التي أحصت فيها الجمعية حوالي 1\u202f300 فحص "
                "في المجموع. ولا نعرف العدد الخاص بالقرية.</p>"
            ),
            "demands": ["فروع طبية للقرب: هذا ما تتمناه الجمعية لكل السكان البعيدين."],
            "notes": [
                (
                    "عدد أوردته الجمعية في <a "
                    'href="https://amrvt.org/blog/2016/08/22/caravane-medicale-a-tazmamart/">تقريرها</a>، '
                    "دون سنة مرجعية."
                ),
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
        "places": ["ait-snan", "todgha-el-oulia", "tinghir"],
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
                "label_fr": "Examens et soins dentaires",
                "label_ar": "فحوصات وعلاجات الأسنان",
            },
            {
                "service": "ophthalmology",
                "label_fr": "Examens des yeux",
                "label_ar": "فحوصات العيون",
            },
            {
                "service": "radiology_ultrasound",
                "label_fr": "Radiographies et échographies",
                "label_ar": "فحوصات بالأشعة وبالصدى",
            },
            {
                "service": "hiv_screening",
                "label_fr": "Dépistage du VIH",
                "label_ar": "الكشف عن فيروس السيدا",
            },
        ],
        "figures": [
            {
                "value": 1162,
                "unit": "people",
                "qualifier": "more_than",
                "service": "",
                "as_of": "",
                "source_fr": "Selon le quotidien Bayane Al Yaoume",
                "source_ar": "حسب جريدة «بيان اليوم»",
                "label_fr": "Personnes reçues par la caravane",
                "label_ar": "أشخاص استفادوا من القافلة",
            },
            {
                "value": 117,
                "unit": "consultations",
                "qualifier": "exact",
                "service": "dentistry",
                "as_of": "",
                "source_fr": "Selon le quotidien Bayane Al Yaoume",
                "source_ar": "حسب جريدة «بيان اليوم»",
                "label_fr": "Soins dentaires",
                "label_ar": "طب الأسنان",
            },
            {
                "value": 112,
                "unit": "consultations",
                "qualifier": "exact",
                "service": "ophthalmology",
                "as_of": "",
                "source_fr": "Selon le quotidien Bayane Al Yaoume",
                "source_ar": "حسب جريدة «بيان اليوم»",
                "label_fr": "Ophtalmologie",
                "label_ar": "طب العيون",
            },
            {
                "value": 92,
                "unit": "consultations",
                "qualifier": "exact",
                "service": "radiology_ultrasound",
                "as_of": "",
                "source_fr": "Selon le quotidien Bayane Al Yaoume",
                "source_ar": "حسب جريدة «بيان اليوم»",
                "label_fr": "Radiologie et échographie (examens)",
                "label_ar": "الأشعة والفحص بالصدى",
            },
            {
                "value": 129,
                "unit": "consultations",
                "qualifier": "exact",
                "service": "hiv_screening",
                "as_of": "",
                "source_fr": "Selon le quotidien Bayane Al Yaoume",
                "source_ar": "حسب جريدة «بيان اليوم»",
                "label_fr": "Dépistage du VIH (examens)",
                "label_ar": "الكشف عن فيروس السيدا",
            },
        ],
        "population": [],
        "fr": {
            "title": "Caravane médicale du douar Aït Snan",
            "standfirst": (
                "Selon Bayane Al Yaoume, plus de 1\u202f162 personnes ont été reçues dans "
                "ce douar de la commune de Todgha El Oulia, province de Tinghir."
            ),
            "context": (
                "<p>Aït Snan est un douar de la commune rurale de Todgha El Oulia, dans la "
                "province de Tinghir, en Drâa-Tafilalet. La caravane s’y est tenue un "
                "samedi 9 juin, selon le quotidien Bayane Al Yaoume, seule source de cette "
                "page.[1]</p>"
            ),
            "objectives": [
                (
                    "Apporter des soins aux victimes qui vivent loin des villes : c’est le "
                    "but que l’association donne à toutes ses caravanes."
                ),
            ],
            "story": (
                "<p>Le quotidien parle de plus de 1\u202f162 personnes. Il donne le compte "
                "de quatre activités : 117 pour les dents, 112 pour les yeux, 92 pour la "
                "radiologie et l’échographie, 129 pour le dépistage du VIH. Ces quatre "
                "nombres ne couvrent pas toute la journée, et une même personne peut "
                "figurer dans plusieurs : leur somme ne dirait rien du nombre de "
                "patients.</p><p>Aucun nombre de cette page ne vient de l’association. Il "
                "ne faut donc pas les rapprocher des « près de 1\u202f300 consultations » "
                "qu’elle annonce : l’unité, la période et la manière de compter "
                "diffèrent.</p>"
            ),
            "follow_up": "<p>Nous n’avons pas d’élément vérifié sur les suites de cette journée.</p>",
            "demands": [
                (
                    "Des antennes médicales de proximité : l’association le souhaite pour "
                    "toutes les populations éloignées."
                ),
            ],
            "notes": [
                (
                    '<a href="https://maghress.com/bayanealyaoume/31313">Bayane Al Yaoume, '
                    "sur Maghress</a>. L’article donne le jour et le mois ; nous ne "
                    "déduisons pas l’année."
                ),
            ],
        },
        "ar": {
            "title": "القافلة الطبية بدوار أيت سنان",
            "standfirst": (
                "حسب جريدة «بيان اليوم»، استفاد أزيد من 1\u202f162 شخصاً في هذا الدوار "
                "التابع لجماعة تودغى العليا بإقليم تنغير."
            ),
            "context": (
                "<p>أيت سنان دوار بالجماعة القروية تودغى العليا، في إقليم تنغير بجهة "
                "درعة-تافيلالت. نُظمت فيه القافلة يوم سبت 9 يونيو، حسب جريدة «بيان اليوم»، "
                "وهي المصدر الوحيد لهذه الصفحة.[1]</p>"
            ),
            "objectives": [
                ("إيصال العلاج إلى الضحايا البعيدين عن المدن: وهي الغاية التي تجعلها الجمعية لكل قوافلها."),
            ],
            "story": (
                "<p>تتحدث الجريدة عن أزيد من 1\u202f162 شخصاً. وتذكر حصيلة أربعة أنشطة: 117 "
                "في طب الأسنان، و112 في طب العيون، و92 في الأشعة والفحص بالصدى، و129 في "
                "الكشف عن فيروس السيدا. وهذه الأعداد الأربعة لا تغطي اليوم كله، وقد يُحسب "
                "الشخص الواحد في أكثر من عدد: فمجموعها لا يدل على عدد المرضى.</p><p>ولا "
                "يصدر أي رقم في هذه الصفحة عن الجمعية. فلا ينبغي إذن أن يُقارن بما أعلنته "
                "من «حوالي 1\u202f300 فحص»، لاختلاف الوحدة والفترة وطريقة العد.</p>"
            ),
            "follow_up": "<p>ليس لدينا ما تحققنا منه بشأن ما تلا هذا اليوم.</p>",
            "demands": ["فروع طبية للقرب: هذا ما تتمناه الجمعية لكل السكان البعيدين."],
            "notes": [
                (
                    '<a href="https://maghress.com/bayanealyaoume/31313">بيان اليوم، عبر '
                    "موقع مغرس</a>. يذكر المقال اليوم والشهر، ونحن لا نستنتج السنة."
                ),
            ],
        },
    },
]
