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
        "citations": [["CAT", 2], ["CAT", 10], ["CAT", 14], ["CAT", 27]],
        "related": ["news-opcat", "news-spt", "caravan-tanougha"],
        "fr": {
            "title": "26 juin, avec les victimes de la torture",
            "standfirst": (
                "Chaque année, une journée pour dire aux personnes survivantes qu’elles ne "
                "sont pas seules, et aux États qu’ils se sont engagés."
            ),
            "text": (
                "<p>Le 26 juin 1987, la Convention contre la torture entrait en vigueur, "
                "comme le prévoit son article 27 : le trentième jour après le dépôt du "
                "vingtième instrument. Dix ans plus tard, le 12 décembre 1997, l’Assemblée "
                "générale des Nations Unies a fait de cette date, par sa résolution 52/149, "
                "la Journée internationale de soutien aux victimes de la torture. On la "
                "célèbre depuis 1998.</p><p>Ce jour s’adresse d’abord aux victimes. La "
                "torture isole ; une journée partagée fait l’inverse. Il s’adresse ensuite "
                'à chacun de nous : connaître <a href="page:convention">la Convention</a>, '
                "c’est savoir ce que personne n’a le droit de faire, même sur ordre, même "
                "en temps de crise.</p><p>À Casablanca, le 28 juin 2014, l’association a "
                "marqué cette journée par une conférence intitulée « Maroc sans torture "
                "».</p>"
            ),
            "activities": [
                {
                    "service": "awareness_meetings",
                    "text": "Conférence « Maroc sans torture », à Casablanca, le 28 juin 2014.",
                },
            ],
            "demands": [
                "Des antennes médicales de proximité, pour des soins plus proches.",
                (
                    "Un grand centre de réhabilitation, selon une recommandation de "
                    "l’Instance équité et réconciliation."
                ),
                (
                    "Une Convention mieux connue, d’abord des agents publics et des "
                    "soignants : leur formation est l’objet de l’article 10."
                ),
            ],
        },
        "ar": {
            "title": "26 يونيو، إلى جانب ضحايا التعذيب",
            "standfirst": ("يوم في كل سنة نقول فيه للناجين إنهم ليسوا وحدهم، ونذكّر فيه الدول بما التزمت به."),
            "text": (
                "<p>في 26 يونيو 1987 دخلت اتفاقية مناهضة التعذيب حيز التنفيذ، وفق ما تنص "
                "عليه مادتها 27: في اليوم الثلاثين بعد إيداع الوثيقة العشرين. وبعد عشر "
                "سنوات، في 12 دجنبر 1997، جعلت الجمعية العامة للأمم المتحدة من هذا التاريخ، "
                "بقرارها 52/149، اليوم الدولي لمساندة ضحايا التعذيب. ويُخلَّد منذ سنة "
                "1998.</p><p>يخاطب هذا اليوم الضحايا أولاً. فالتعذيب يعزل، واليوم المشترك "
                "نقيض العزلة. ثم يخاطب كل واحد منا: فمن عرف <a "
                'href="page:convention">الاتفاقية</a> عرف ما لا يحق لأحد أن يفعله، ولو بأمر '
                "من رئيسه، ولو في وقت الأزمات.</p><p>وبالدار البيضاء، في 28 يونيو 2014، "
                "خلّدت الجمعية هذا اليوم بندوة عنوانها «مغرب بدون تعذيب».</p>"
            ),
            "activities": [
                {
                    "service": "awareness_meetings",
                    "text": "ندوة «مغرب بدون تعذيب»، بالدار البيضاء، في 28 يونيو 2014.",
                },
            ],
            "demands": [
                "فروع طبية للقرب، كي يكون العلاج أقرب إلى الناس.",
                "مركز كبير لإعادة التأهيل، وفق توصية لهيئة الإنصاف والمصالحة.",
                (
                    "أن تصير الاتفاقية معروفة أكثر، ولا سيما لدى الموظفين ومهنيي الصحة "
                    "الذين تتناول المادة 10 تكوينهم."
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
                "En février 2021, selon le site En toutes lettres, l’association tenait son "
                "cinquième atelier de sensibilisation à la santé."
            ),
            "text": (
                "<p>La santé se perd parfois faute d’une information simple, donnée à "
                "temps, par quelqu’un en qui l’on a confiance. Selon le site En toutes "
                "lettres (etlettres.com), l’association en était, en février 2021, à son "
                "cinquième atelier de sensibilisation à la santé.</p><p>La même source "
                "parle d’un travail à Casablanca et dans des villages proches de Béni "
                "Mellal et de Khénifra, mené de porte en porte. Frapper chez quelqu’un, "
                "c’est accepter d’écouter avant d’expliquer.</p><p>Aucun nombre de foyers "
                "visités n’est publié ici : nous n’en avons pas de vérifié. Quelques mois "
                "plus tôt, en juin 2020, pendant l’épidémie de Covid-19, une caravane "
                "d’aide de l’association était passée par Agadir, Inezgane-Aït Melloul et "
                "Sidi Bibi, selon le site Anfas Press.</p><p>Pourquoi une association qui "
                "soigne les victimes de la torture parle-t-elle de santé à tout le monde ? "
                "Peut-être parce que la réadaptation, dont parle l’article 14 de <a "
                'href="page:convention">la Convention</a>, se vit aussi ainsi : retrouver '
                "une santé, jour après jour, parmi les autres.</p>"
            ),
            "activities": [
                {
                    "service": "health_awareness",
                    "text": (
                        "Un atelier de sensibilisation à la santé, le cinquième, selon En toutes lettres."
                    ),
                },
                {
                    "service": "health_awareness",
                    "text": (
                        "Un travail de porte en porte, à Casablanca et dans des villages, "
                        "selon En toutes lettres."
                    ),
                },
            ],
            "demands": [
                "Des antennes médicales de proximité, pour que l’information mène à un soin.",
            ],
        },
        "ar": {
            "title": "حديث عن الصحة من باب إلى باب",
            "standfirst": (
                "في فبراير 2021، حسب موقع «أون توت ليتر»، نظمت الجمعية ورشتها الخامسة للتحسيس بقضايا الصحة."
            ),
            "text": (
                "<p>قد تضيع الصحة أحياناً لغياب معلومة بسيطة تأتي في وقتها ممن نثق به. وحسب "
                "موقع «أون توت ليتر» (etlettres.com)، بلغت الجمعية في فبراير 2021 ورشتها "
                "الخامسة للتحسيس بقضايا الصحة.</p><p>ويتحدث المصدر نفسه عن عمل في الدار "
                "البيضاء وفي قرى قريبة من بني ملال وخنيفرة، أُنجز من باب إلى باب. ومن يطرق "
                "باب غيره يقبل أن ينصت قبل أن يشرح.</p><p>لا ننشر هنا عدد البيوت التي تمت "
                "زيارتها، إذ لا نتوفر على رقم متحقق منه. وقبل ذلك بأشهر، في يونيو 2020، "
                "خلال جائحة كوفيد-19، مرت قافلة مساعدة للجمعية بأكادير وإنزكان أيت ملول "
                "وسيدي بيبي، حسب موقع «أنفاس بريس».</p><p>لماذا تحدّث جمعية تعالج ضحايا "
                "التعذيب عموم الناس عن الصحة؟ ربما لأن إعادة التأهيل التي تتحدث عنها المادة "
                '14 من <a href="page:convention">الاتفاقية</a> تُعاش كذلك على هذا النحو: '
                "استعادة للصحة يوماً بعد يوم، بين الناس.</p>"
            ),
            "activities": [
                {
                    "service": "health_awareness",
                    "text": "ورشة للتحسيس بقضايا الصحة، هي الخامسة، حسب «أون توت ليتر».",
                },
                {
                    "service": "health_awareness",
                    "text": "عمل من باب إلى باب، في الدار البيضاء وفي قرى، حسب «أون توت ليتر».",
                },
            ],
            "demands": ["فروع طبية للقرب، كي تقود المعلومة إلى علاج."],
        },
    },
]
