"""Awareness campaigns of the demonstration. ``day`` is [month, day] for a yearly observance, or None."""

CAMPAIGNS = [
    {
        "key": "campaign-26-june",
        "slug": "26-juin",
        "observance_fr": "Journée internationale de soutien aux victimes de la torture",
        "observance_ar": "اليوم الدولي لمساندة ضحايا التعذيب",
        "day": [6, 26],
        "start": "",
        "end": "",
        "edition": None,
        "citations": [["CAT", 1], ["CAT", 2], ["CAT", 14], ["CAT", 27]],
        "related": ["news-opcat", "news-spt", "caravan-tanougha"],
        "fr": {
            "title": "26 juin, avec les victimes de la torture",
            "standfirst": (
                "Chaque année, une journée pour dire aux personnes survivantes qu’elles ne "
                "sont pas seules, et aux États qu’ils se sont engagés."
            ),
            "text": (
                "<p>Le 26 juin 1987, la Convention contre la torture entrait en vigueur, "
                "comme le voulait son article 27 : le trentième jour après le vingtième "
                "instrument déposé. Dix ans plus tard, le 12 décembre 1997, l’Assemblée "
                "générale des Nations Unies a fait de cette date, par sa résolution 52/149, "
                "la Journée internationale de soutien aux victimes de la torture. On la "
                "célèbre depuis 1998.</p><p>Ce jour-là parle d’abord aux victimes. La "
                "torture isole ; une journée partagée fait l’inverse. Il parle ensuite à "
                'chacun de nous : connaître <a href="page:convention">la Convention</a>, '
                "c’est savoir ce que personne n’a le droit de faire, même sur ordre, même "
                "en temps de crise.</p><p>Au Maroc, une conférence, « Maroc sans torture », "
                "s’est tenue à Casablanca le 28 juin 2014 à l’occasion de cette "
                "journée.</p>"
            ),
            "activities": [
                {
                    "service": "awareness_meetings",
                    "text": (
                        "Lire ensemble quatre articles de la Convention : la définition, "
                        "l’interdiction sans exception, la réparation, l’entrée en vigueur."
                    ),
                },
                {
                    "service": "health_staff_training",
                    "text": (
                        "Se demander, entre soignants, que faire quand une personne dit avoir été torturée."
                    ),
                },
                {
                    "service": "",
                    "text": (
                        "Imprimer cette page dans les deux langues et l’afficher dans un "
                        "lieu de soins ou une association."
                    ),
                },
            ],
            "demands": [
                "Des soins de réadaptation plus proches des personnes qui en ont besoin.",
                (
                    "Une Convention mieux connue, d’abord des agents publics et des "
                    "soignants que son article 10 demande de former."
                ),
            ],
        },
        "ar": {
            "title": "26 يونيو، إلى جانب ضحايا التعذيب",
            "standfirst": ("يوم في كل سنة نقول فيه للناجين إنهم ليسوا وحدهم، ونذكّر فيه الدول بما التزمت به."),
            "text": (
                "<p>في 26 يونيو 1987 دخلت اتفاقية مناهضة التعذيب حيز التنفيذ، وفق ما نصت "
                "عليه مادتها 27: اليوم الثلاثون بعد إيداع الوثيقة العشرين. وبعد عشر سنوات، "
                "في 12 دجنبر 1997، جعلت الجمعية العامة للأمم المتحدة من هذا التاريخ، "
                "بقرارها 52/149، اليوم الدولي لمساندة ضحايا التعذيب. ويُخلَّد منذ سنة "
                "1998.</p><p>يخاطب هذا اليوم الضحايا أولاً. فالتعذيب يعزل، واليوم المشترك "
                "نقيض العزلة. ثم يخاطب كل واحد منا: فمن عرف <a "
                'href="page:convention">الاتفاقية</a> عرف ما لا يحق لأحد أن يفعله، ولو بأمر '
                "من رئيسه، ولو في زمن الأزمات.</p><p>وفي المغرب، نُظمت بالدار البيضاء في 28 "
                "يونيو 2014 ندوة «مغرب بدون تعذيب» بمناسبة هذا اليوم.</p>"
            ),
            "activities": [
                {
                    "service": "awareness_meetings",
                    "text": (
                        "قراءة أربع مواد من الاتفاقية معاً: التعريف، والحظر دون استثناء، "
                        "وجبر الضرر، وبدء النفاذ."
                    ),
                },
                {
                    "service": "health_staff_training",
                    "text": "التساؤل بين مهنيي الصحة: ما العمل حين يقول شخص إنه تعرض للتعذيب؟",
                },
                {
                    "service": "",
                    "text": "طباعة هذه الصفحة باللغتين وتعليقها في مكان للعلاج أو في مقر جمعية.",
                },
            ],
            "demands": [
                "إعادة تأهيل أقرب إلى من يحتاجون إليها.",
                (
                    "اتفاقية يعرفها الناس أكثر، وفي مقدمتهم الموظفون ومهنيو الصحة الذين "
                    "تطلب المادة 10 تكوينهم."
                ),
            ],
        },
    },
    {
        "key": "campaign-health",
        "slug": "sensibilisation-sante-2021",
        "observance_fr": "",
        "observance_ar": "",
        "day": None,
        "start": "2021-02",
        "end": "",
        "edition": 5,
        "citations": [["CAT", 14]],
        "related": ["caravan-tanougha", "caravan-imilchil-2015", "news-psychologists"],
        "fr": {
            "title": "Parler de santé, de porte en porte",
            "standfirst": (
                "En février 2021, selon la revue En toutes lettres, l’association tenait "
                "son cinquième atelier de sensibilisation à la santé."
            ),
            "text": (
                "<p>La santé se perd parfois faute d’une information simple, donnée à "
                "temps, par quelqu’un en qui l’on a confiance. Selon <a "
                'href="https://etlettres.com/amrvt-contre-la-torture/">En toutes '
                "lettres</a>, l’association en était, en février 2021, à son cinquième "
                "atelier de sensibilisation.</p><p>La même source parle d’un travail à "
                "Casablanca et dans des villages proches de Béni Mellal et de Khénifra, "
                "mené de porte en porte. Frapper chez quelqu’un, c’est accepter d’écouter "
                "avant d’expliquer.</p><p>Aucun nombre de foyers visités n’est publié ici : "
                "nous n’en avons pas de vérifié. Quelques mois plus tôt, en juin 2020, une "
                "caravane d’aide avait parcouru Agadir, Inezgane-Aït Melloul et Sidi Bibi "
                "pendant l’épidémie de Covid-19, selon le site Anfas Press.</p><p>Pourquoi "
                "une association qui soigne les victimes de la torture s’occupe-t-elle de "
                "prévention ? Parce que la réadaptation dont parle l’article 14 de <a "
                'href="page:convention">la Convention</a> n’est pas seulement celle d’un '
                "passé : c’est retrouver une santé, jour après jour.</p>"
            ),
            "activities": [
                {
                    "service": "health_awareness",
                    "text": "Un atelier de sensibilisation à la santé, le cinquième.",
                },
                {
                    "service": "health_awareness",
                    "text": "Des visites de porte en porte, en ville et dans des villages.",
                },
            ],
            "demands": [
                "Des antennes médicales de proximité, pour que l’information mène à un soin.",
            ],
        },
        "ar": {
            "title": "حديث عن الصحة من باب إلى باب",
            "standfirst": (
                "في فبراير 2021، حسب مجلة «أون توت ليتر»، نظمت الجمعية ورشتها الخامسة للتحسيس بقضايا الصحة."
            ),
            "text": (
                "<p>قد تضيع الصحة أحياناً لغياب معلومة بسيطة تأتي في وقتها ممن نثق به. وحسب "
                'مجلة <a href="https://etlettres.com/amrvt-contre-la-torture/">«أون توت '
                "ليتر»</a>، بلغت الجمعية في فبراير 2021 ورشتها التحسيسية "
                "الخامسة.</p><p>ويتحدث المصدر نفسه عن عمل في الدار البيضاء وفي قرى قريبة من "
                "بني ملال وخنيفرة، أُنجز من باب إلى باب. ومن يطرق باب غيره يقبل أن ينصت قبل "
                "أن يشرح.</p><p>لا ننشر هنا عدد البيوت التي تمت زيارتها، إذ لا نتوفر على "
                "رقم متحقق منه. وقبل ذلك بأشهر، في يونيو 2020، جابت قافلة مساعدة أكادير "
                "وإنزكان أيت ملول وسيدي بيبي خلال جائحة كوفيد-19، حسب موقع «أنفاس "
                "بريس».</p><p>لماذا تهتم جمعية تعالج ضحايا التعذيب بالوقاية الصحية؟ لأن "
                "إعادة التأهيل التي تتحدث عنها المادة 14 من <a "
                'href="page:convention">الاتفاقية</a> لا تخص الماضي وحده: إنها استعادة '
                "للصحة يوماً بعد يوم.</p>"
            ),
            "activities": [
                {
                    "service": "health_awareness",
                    "text": "ورشة للتحسيس بقضايا الصحة، هي الخامسة.",
                },
                {
                    "service": "health_awareness",
                    "text": "زيارات من باب إلى باب، في المدينة وفي القرى.",
                },
            ],
            "demands": ["فروع طبية للقرب، كي تقود المعلومة إلى علاج."],
        },
    },
]
