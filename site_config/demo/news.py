"""News of the demonstration. ``published_at`` is this site's own time (Africa/Casablanca), never the event's.

Note marks [1], [2] in the text point at the item's ``notes`` in order. A missing language means no page.
"""

NEWS = [
    {
        "key": "news-psychologists",
        "slug": "psychologues-seisme-2023",
        "labels": ["soutien-psychologique", "societe"],
        "featured": True,
        "dateline": "",
        "published_at": "2026-06-16T09:30",
        "updated_at": "",
        "event_start": "2023-09-19",
        "event_end": "2023-09-24",
        "source": {
            "name_fr": "La Radio des Sans Voix",
            "name_ar": "«إذاعة من لا صوت لهم» (La Radio des Sans Voix)",
            "kind": "press",
            "date": "",
            "url": "",
        },
        "agreement": "",
        "institutions": [],
        "sensitive": False,
        "content_note": {"fr": "", "ar": ""},
        "citations": [],
        "fr": {
            "title": (
                "Après le séisme de 2023, des psychologues à Taroudant et à Tahannaout, "
                "selon La Radio des Sans Voix"
            ),
            "standfirst": (
                "Selon La Radio des Sans Voix, l’association a mobilisé des psychologues du "
                "19 au 24 septembre 2023, après le tremblement de terre."
            ),
            "body": [
                [
                    "text",
                    (
                        "<p>Le 8 septembre 2023, un séisme frappait le Maroc. Une maison "
                        "tombée se voit ; ce que la peur laisse dans le sommeil ou dans le "
                        "silence se voit moins.</p><p>Selon La Radio des Sans Voix, du 19 "
                        "au 24 septembre 2023, l’AMRVT a mobilisé des psychologues à "
                        "Taroudant et à Tahannaout : six, et un autre encore.[1] Nous "
                        "n’avons trouvé aucun nombre de personnes rencontrées, et n’en "
                        "donnons donc aucun.</p>"
                    ),
                ],
                [
                    "text",
                    (
                        "<p>Le lien avec la mission de l’association se comprend sans "
                        "peine. Après un choc violent, on n’a pas d’abord besoin de "
                        "questions. Un lieu sûr, une présence calme, du temps, et la "
                        "liberté de se taire : voilà ce que l’on peut offrir.</p><p>Le "
                        "soutien psychologique n’est donc pas réservé aux victimes de la "
                        'torture. La page <a href="page:services">Services</a> dit ce que '
                        "nos sources nous apprennent de celui de l’association, et la page "
                        '<a href="page:help">Aide</a> explique comment demander un soutien, '
                        "pour soi ou pour un proche.</p>"
                    ),
                ],
            ],
            "notes": [
                (
                    "La Radio des Sans Voix (laradiodessansvoix.org). Nous ne connaissons "
                    "pas la date de publication de l’article. Nous n’additionnons pas ces "
                    "nombres et n’en déduisons pas de bilan."
                ),
            ],
        },
        "ar": {
            "title": ("بعد زلزال 2023، أخصائيون نفسيون في تارودانت وتحناوت، حسب «إذاعة من لا صوت لهم»"),
            "standfirst": (
                "حسب «إذاعة من لا صوت لهم»، عبّأت الجمعية أخصائيين نفسيين من 19 إلى 24 "
                "شتنبر 2023، بعد الزلزال."
            ),
            "body": [
                [
                    "text",
                    (
                        "<p>في 8 شتنبر 2023 ضرب زلزال المغرب. البيت المنهار تراه العين؛ أما "
                        "ما يتركه الخوف في النوم أو في الصمت، فلا يكاد يُرى.</p><p>حسب "
                        "«إذاعة من لا صوت لهم»، عبّأت الجمعية من 19 إلى 24 شتنبر 2023 "
                        "أخصائيين نفسيين في تارودانت وتحناوت: ستة، وآخر معهم.[1] ولم نجد أي "
                        "رقم عن عدد من التقوا بهم، ولذلك لا نذكر رقماً.</p>"
                    ),
                ],
                [
                    "text",
                    (
                        "<p>والصلة بمهمة الجمعية واضحة. فبعد صدمة عنيفة، لا يحتاج الإنسان "
                        "إلى الأسئلة أولاً. مكان آمن، وحضور هادئ، ووقت كافٍ، وحرية الصمت: "
                        "هذا ما يمكن تقديمه.</p><p>ليس الدعم النفسي إذن حكراً على ضحايا "
                        'التعذيب. وتذكر صفحة <a href="page:services">الخدمات</a> ما نعرفه '
                        "من مصادرنا عن دعم الجمعية، وتبيّن صفحة <a "
                        'href="page:help">المساعدة</a> كيف يطلب المرء الدعم لنفسه أو لقريب '
                        "له.</p>"
                    ),
                ],
            ],
            "notes": [
                (
                    "«إذاعة من لا صوت لهم» (La Radio des Sans Voix، "
                    "laradiodessansvoix.org). لا نعرف تاريخ نشر المقال. ونحن لا نجمع هذه "
                    "الأعداد ولا نستنتج منها أي حصيلة."
                ),
            ],
        },
    },
    {
        "key": "news-fifth-report",
        "slug": "cinquieme-rapport-2024",
        "labels": ["convention", "prevention"],
        "featured": False,
        "dateline": "",
        "published_at": "2026-06-09T16:45",
        "updated_at": "",
        "event_start": "2024-12",
        "event_end": "",
        "source": {
            "name_fr": "Almaghreb24, repris par Maghress",
            "name_ar": "«المغرب 24»، عبر موقع مغرس",
            "kind": "press",
            "date": "",
            "url": "",
        },
        "agreement": "",
        "institutions": [],
        "sensitive": False,
        "content_note": {"fr": "", "ar": ""},
        "citations": [["CAT", 19]],
        "ar": {
            "title": "مشروع التقرير الخامس حول مناهضة التعذيب أمام لجنة العدل",
            "standfirst": (
                "في دجنبر 2024 عُرض على لجنة العدل بالبرلمان مشروع التقرير الخامس للمغرب "
                "حول اتفاقية مناهضة التعذيب. وهذا تذكير بمسار بدأ سنة 1994."
            ),
            "body": [
                [
                    "text",
                    (
                        "<p>قُدم في دجنبر 2024، أمام لجنة العدل بالبرلمان، مشروع التقرير "
                        "الخامس للمغرب المتعلق باتفاقية مناهضة التعذيب.[1] ولم نعثر على ما "
                        "يبيّن المراحل التي تلت هذا العرض، ولذلك نتوقف عنده.</p><p>تتناول "
                        'المادة 19 من <a href="page:convention">الاتفاقية</a> تقارير الدول '
                        "إلى لجنة مناهضة التعذيب. وقد نظرت اللجنة قبل ذلك في أربعة تقارير "
                        "للمغرب:</p><ol><li>التقرير الأولي في 16 نونبر "
                        "1994؛</li><li>التقرير الثاني ما بين 6 و11 ماي "
                        "1999؛</li><li>التقرير الثالث في 12 نونبر 2003؛</li><li>التقرير "
                        "الرابع يومي 1 و2 نونبر 2011.[2]</li></ol>"
                    ),
                ],
                [
                    "institutions",
                    {
                        "heading": "هيئات ورد ذكرها في هذا المقال",
                        "partners": ["un-cat-committee", "cndh"],
                    },
                ],
                [
                    "text",
                    (
                        "<p>ومنذ ذلك الحين انضم المغرب إلى <a "
                        'href="page:news-opcat">البروتوكول الاختياري</a>، واستقبل <a '
                        'href="page:news-spt">اللجنة الفرعية لمنع التعذيب</a>، وعيّن '
                        "القانون المجلس الوطني لحقوق الإنسان آلية وطنية للوقاية من التعذيب "
                        "سنة 2018، وأُحدثت هذه الآلية سنة 2019.</p><p>تهم هذه التقارير "
                        "الضحايا مباشرة: فهي مناسبة للسؤال عما تحقق في ما تتحدث عنه "
                        "الاتفاقية، من بحث سريع ونزيه إلى جبر الضرر وإعادة التأهيل.</p>"
                    ),
                ],
            ],
            "notes": [
                "«المغرب 24»، عبر موقع مغرس (almaghreb24/270079)؛ و«تيل كيل»، 25 دجنبر 2024.",
                "وثيقة اللجنة المتعلقة بهذا التقرير الرابع: CAT/C/MAR/CO/4.",
            ],
        },
    },
    {
        "key": "news-istanbul",
        "slug": "protocole-istanbul-2022",
        "labels": ["formation", "prevention"],
        "featured": False,
        "dateline": "",
        "published_at": "2026-05-28T14:00",
        "updated_at": "",
        "event_start": "2022-06-29",
        "event_end": "",
        "source": {
            "name_fr": "Protocole d’Istanbul (copie de 1999) et rvtsmidt.no",
            "name_ar": "بروتوكول إسطنبول (نسخة 1999) وموقع rvtsmidt.no",
            "kind": "study",
            "date": "",
            "url": "",
        },
        "agreement": "",
        "institutions": [],
        "sensitive": False,
        "content_note": {"fr": "", "ar": ""},
        "citations": [["CAT", 10], ["CAT", 12], ["CAT", 13]],
        "fr": {
            "title": "Protocole d’Istanbul : l’édition révisée est parue le 29 juin 2022",
            "standfirst": (
                "Le manuel consacré à l’enquête sur la torture a été mis à jour, plus de "
                "vingt ans après sa première version."
            ),
            "body": [
                [
                    "text",
                    (
                        "<p>Le Protocole d’Istanbul a été présenté le 9 août 1999. Une "
                        "édition révisée a été publiée le 29 juin 2022.[1] Sous ce nom, on "
                        "trouve un manuel pour enquêter sur la torture et en garder une "
                        "trace fiable.</p>"
                    ),
                ],
                [
                    "text",
                    (
                        "<p>Comment recueillir ce qu’une personne raconte, avec méthode et "
                        'sans lui nuire ? Trois articles de <a href="page:convention">la '
                        "Convention contre la torture</a> touchent à cette question "
                        ":</p><ul><li>l’article 10, sur la formation des agents publics et "
                        "des soignants ;</li><li>l’article 12, sur une enquête rapide et "
                        "impartiale ;</li><li>l’article 13, sur le droit de porter plainte "
                        "et la protection des plaignants et des témoins.</li></ul>"
                    ),
                ],
                [
                    "text",
                    (
                        "<p>Pour une association de soins, nous en tirons une leçon simple "
                        ": bien noter ce que l’on constate, avec l’accord de la personne, "
                        "c’est aussi prendre soin d’elle. L’association parle d’ateliers de "
                        'formation : la page <a href="page:services">Services</a> dit à qui '
                        "ils s’adressent.</p><p>Cet article ne résume pas le manuel et ne "
                        "dit pas ce que la révision a changé : nous n’avons vérifié que ses "
                        "deux dates.</p>"
                    ),
                ],
            ],
            "notes": [
                (
                    "Pour 1999, d’après une copie du Protocole ; pour l’édition révisée, "
                    "d’après le site rvtsmidt.no."
                ),
            ],
        },
    },
    {
        "key": "news-opcat",
        "slug": "adhesion-protocole-facultatif-2014",
        "labels": ["convention", "prevention"],
        "featured": True,
        "dateline": "",
        "published_at": "2026-05-12T10:30",
        "updated_at": "2026-06-02T09:15",
        "event_start": "2014-11-24",
        "event_end": "",
        "source": {
            "name_fr": ("Association pour la prévention de la torture (APT), actualité du 25 novembre 2014"),
            "name_ar": "جمعية الوقاية من التعذيب (APT)، خبر 25 نونبر 2014",
            "kind": "ngo",
            "date": "2014-11-25",
            "url": "",
        },
        "agreement": "opcat-accession-2014",
        "institutions": [],
        "sensitive": False,
        "content_note": {"fr": "", "ar": ""},
        "citations": [["CAT", 2]],
        "fr": {
            "title": "Le 24 novembre 2014, le Maroc rejoignait le Protocole facultatif",
            "standfirst": (
                "Retour sur une adhésion qui a fait du Maroc le 76e État partie à ce traité "
                "consacré à la prévention de la torture."
            ),
            "body": [
                [
                    "text",
                    (
                        "<p>Le 24 novembre 2014, le Maroc a adhéré au Protocole facultatif "
                        "à la Convention contre la torture. Il en est devenu le 76e État "
                        "partie, et le quatrième du Moyen-Orient et de l’Afrique du "
                        "Nord.[1] Il avait ratifié la Convention elle-même le 21 juin "
                        "1993.</p>"
                    ),
                ],
                ["agreement", "opcat-accession-2014"],
                [
                    "text",
                    (
                        '<p>L’article 2 de <a href="page:convention">la Convention</a> '
                        "demande déjà de prévenir la torture, sans exception. Le Protocole "
                        "facultatif, lui, concerne la prévention.</p><p>Deux étapes ont "
                        "suivi. Du 22 au 28 octobre 2017, le Sous-Comité pour la prévention "
                        'de la torture est venu au Maroc <a href="page:news-spt">pour la '
                        "première fois</a>. Puis est venu le mécanisme national de "
                        "prévention : le Conseil national des droits de l’Homme, désigné "
                        "par la loi en 2018, mis en place en 2019.[2]</p>"
                    ),
                ],
                [
                    "text",
                    (
                        "<p>Pour une association qui soigne, la prévention n’est pas une "
                        "affaire lointaine : chaque acte évité est une blessure que "
                        "personne n’aura à soigner.</p>"
                    ),
                ],
            ],
            "notes": [
                "Association pour la prévention de la torture (apt.ch), 25 novembre 2014.",
                (
                    "Loi 76-15, dahir 1-18-17 du 22 février 2018 ; Bulletin officiel 6652 "
                    "du 1er mars 2018 en arabe, 6662 du 5 avril 2018 en français. L’APT "
                    "retient 2018 ; la présentation du ministre de la Justice, en 2024, "
                    "retient 2019."
                ),
            ],
        },
        "ar": {
            "title": "في 24 نونبر 2014 انضم المغرب إلى البروتوكول الاختياري",
            "standfirst": (
                "عودة إلى انضمام جعل المغرب الدولة الطرف السادسة والسبعين في هذه المعاهدة "
                "المخصصة للوقاية من التعذيب."
            ),
            "body": [
                [
                    "text",
                    (
                        "<p>في 24 نونبر 2014 انضم المغرب إلى البروتوكول الاختياري لاتفاقية "
                        "مناهضة التعذيب. فصار الدولة الطرف السادسة والسبعين، والرابعة في "
                        "الشرق الأوسط وشمال إفريقيا.[1] وكان قد صادق على الاتفاقية نفسها في "
                        "21 يونيو 1993.</p>"
                    ),
                ],
                ["agreement", "opcat-accession-2014"],
                [
                    "text",
                    (
                        '<p>تدعو المادة 2 من <a href="page:convention">الاتفاقية</a> إلى '
                        "منع التعذيب دون أي استثناء. أما البروتوكول الاختياري فيخص "
                        "الوقاية.</p><p>وتلت ذلك مرحلتان. فمن 22 إلى 28 أكتوبر 2017 حلّت "
                        'اللجنة الفرعية لمنع التعذيب بالمغرب <a href="page:news-spt">لأول '
                        "مرة</a>. ثم جاءت الآلية الوطنية للوقاية من التعذيب، وهي المجلس "
                        "الوطني لحقوق الإنسان، الذي عيّنه القانون سنة 2018، وأُحدثت الآلية "
                        "سنة 2019.[2]</p>"
                    ),
                ],
                [
                    "text",
                    (
                        "<p>ليست الوقاية أمراً بعيداً عن جمعية تعالج الضحايا: فكل فعل نمنعه "
                        "جرح لن يحتاج أحد إلى مداواته.</p>"
                    ),
                ],
            ],
            "notes": [
                "جمعية الوقاية من التعذيب (apt.ch)، 25 نونبر 2014.",
                (
                    "القانون رقم 76.15، الظهير الشريف رقم 1.18.17 بتاريخ 22 فبراير 2018؛ "
                    "الجريدة الرسمية عدد 6652 بتاريخ 1 مارس 2018 بالعربية، وعدد 6662 بتاريخ "
                    "5 أبريل 2018 بالفرنسية. تعتمد جمعية الوقاية من التعذيب سنة 2018، ويذكر "
                    "عرض وزير العدل سنة 2024 أن الإحداث كان سنة 2019."
                ),
            ],
        },
    },
    {
        "key": "news-morocco-belgium",
        "slug": "cooperation-maroc-belgique-2022",
        "labels": ["violences-femmes", "cooperation", "societe"],
        "featured": False,
        "dateline": "rabat",
        "published_at": "2026-04-21T15:08",
        "updated_at": "2026-04-22T09:40",
        "event_start": "",
        "event_end": "",
        "source": {
            "name_fr": "Dépêche d’agence datée de Rabat, lundi 13 juin 2022 à 15:08",
            "name_ar": "قصاصة وكالة أنباء، الرباط، الاثنين 13 يونيو 2022، الساعة 15:08",
            "kind": "press_agency",
            "date": "2022-06-13",
            "url": "",
        },
        "agreement": "morocco-belgium-2022",
        "institutions": [],
        "sensitive": True,
        "content_note": {
            "fr": ("Cet article parle des violences faites aux femmes. Il ne décrit aucun acte."),
            "ar": "يتناول هذا المقال العنف ضد النساء، ولا يصف أي فعل.",
        },
        "citations": [],
        "fr": {
            "title": (
                "Maroc et Belgique : un accord de projet sur les violences faites aux "
                "femmes, selon une dépêche"
            ),
            "standfirst": (
                "Une dépêche datée de Rabat, le lundi 13 juin 2022, rapporte un accord "
                "entre les deux États. Voici ce que nous pouvons en dire."
            ),
            "body": [
                [
                    "text",
                    (
                        "<p>Une dépêche datée de Rabat, le lundi 13 juin 2022 à 15:08, "
                        "rapporte un accord entre le Maroc et la Belgique sur un projet. "
                        "Son thème : les violences faites aux femmes. Selon cette dépêche, "
                        "neuf institutions étaient présentes.[1]</p>"
                    ),
                ],
                ["agreement", "morocco-belgium-2022"],
                [
                    "text",
                    (
                        "<p>Toujours selon la dépêche, le projet suit quatre objectifs "
                        "transversaux, c’est-à-dire communs à toutes ses actions. Nous n’en "
                        "reproduisons pas ici le détail, ni la liste des institutions : "
                        "nous préférons un résumé court à une reformulation qui leur ferait "
                        "dire autre chose.</p>"
                    ),
                ],
                [
                    "text",
                    (
                        "<p>Nous retenons une idée simple, qui est la nôtre : la première "
                        "personne qui écoute compte. Un accueil froid peut fermer une "
                        "bouche pour longtemps ; un accueil juste ouvre la voie aux soins "
                        "et, si la femme le décide, à une plainte. Si cette lecture vous "
                        'touche de près, la page <a href="page:help">Aide</a> dit par où '
                        "commencer.</p>"
                    ),
                ],
            ],
            "notes": [
                (
                    "La date et l’heure sont celles de la dépêche. Nous ne savons pas ce "
                    "que le projet est devenu ensuite, et nous n’avons pas cherché à le "
                    "déduire."
                ),
            ],
        },
        "ar": {
            "title": "المغرب وبلجيكا: اتفاق حول مشروع يخص العنف ضد النساء، حسب قصاصة إخبارية",
            "standfirst": (
                "تتحدث قصاصة مؤرخة بالرباط، يوم الاثنين 13 يونيو 2022، عن اتفاق بين "
                "الدولتين. وهذا ما يمكننا قوله عنه."
            ),
            "body": [
                [
                    "text",
                    (
                        "<p>تتحدث قصاصة مؤرخة بالرباط، يوم الاثنين 13 يونيو 2022، الساعة "
                        "15:08، عن اتفاق بين المغرب وبلجيكا حول مشروع، موضوعه العنف ضد "
                        "النساء. وحسب هذه القصاصة، حضرت تسع مؤسسات.[1]</p>"
                    ),
                ],
                ["agreement", "morocco-belgium-2022"],
                [
                    "text",
                    (
                        "<p>وحسب القصاصة دائماً، للمشروع أربعة أهداف عرضانية، أي أنها "
                        "مشتركة بين جميع أنشطته. ولا نورد هنا تفاصيلها ولا لائحة المؤسسات: "
                        "فملخص قصير خير من صياغة جديدة قد تقوّلها ما لم تقله.</p>"
                    ),
                ],
                [
                    "text",
                    (
                        "<p>ونخرج من ذلك بفكرة بسيطة هي فكرتنا نحن: أول من يستمع يترك "
                        "أثراً. فالاستقبال البارد قد يُسكت الإنسان طويلاً، والاستقبال "
                        "اللائق يفتح الطريق إلى العلاج، ثم إلى الشكاية إن قررت المرأة ذلك. "
                        "وإن مسّك هذا الموضوع عن قرب، فصفحة <a "
                        'href="page:help">المساعدة</a> تبيّن لك من أين تبدأ.</p>'
                    ),
                ],
            ],
            "notes": [
                (
                    "التاريخ والساعة هما تاريخ القصاصة وساعتها. ولا نعلم ما آل إليه المشروع "
                    "بعد ذلك، ولم نحاول استنتاجه."
                ),
            ],
        },
    },
    {
        "key": "news-spt",
        "slug": "visite-sous-comite-2017",
        "labels": ["prevention", "convention"],
        "featured": True,
        "dateline": "",
        "published_at": "2026-03-03T10:00",
        "updated_at": "",
        "event_start": "2017-10-22",
        "event_end": "2017-10-28",
        "source": {
            "name_fr": (
                "Haut-Commissariat des Nations Unies aux droits de l’Homme, communiqué du 31 octobre 2017"
            ),
            "name_ar": "مفوضية الأمم المتحدة السامية لحقوق الإنسان، بلاغ 31 أكتوبر 2017",
            "kind": "un",
            "date": "2017-10-31",
            "url": "",
        },
        "agreement": "",
        "institutions": [],
        "sensitive": False,
        "content_note": {"fr": "", "ar": ""},
        "citations": [["CAT", 2], ["CAT", 11]],
        "fr": {
            "title": ("Octobre 2017 : première visite du Sous-Comité pour la prévention de la torture"),
            "standfirst": (
                "Du 22 au 28 octobre 2017, le Sous-Comité des Nations Unies s’est rendu au Maroc."
            ),
            "body": [
                [
                    "text",
                    (
                        "<p>Le Sous-Comité des Nations Unies pour la prévention de la "
                        "torture a effectué sa première visite au Maroc du 22 au 28 octobre "
                        "2017. Le Haut-Commissariat aux droits de l’Homme en a rendu compte "
                        "dans un communiqué du 31 octobre.[1] La visite venait près de "
                        'trois ans après <a href="page:news-opcat">l’adhésion du Maroc au '
                        "Protocole facultatif</a>.</p>"
                    ),
                ],
                [
                    "institutions",
                    {
                        "heading": "Organes dont parle cet article",
                        "partners": ["un-spt", "cndh"],
                    },
                ],
                [
                    "text",
                    (
                        "<p>Quelques mois plus tard, la loi 76-15, avec le dahir du 22 "
                        "février 2018, désignait le Conseil national des droits de l’Homme "
                        "comme mécanisme national de prévention.[2] Le mécanisme a été mis "
                        "en place en 2019, selon la présentation faite par le ministre de "
                        "la Justice en 2024.</p><p>Avant cela, du 15 au 22 septembre 2012, "
                        "un Rapporteur spécial des Nations Unies s’était déjà rendu au "
                        "Maroc.[3] Une visite, un rapport, une loi : la prévention est un "
                        'travail patient. L’article 11 de <a href="page:convention">la '
                        "Convention</a> demande d’ailleurs aux États de revoir "
                        "régulièrement leurs règles d’interrogatoire et de détention.</p>"
                    ),
                ],
            ],
            "notes": [
                ("Haut-Commissariat des Nations Unies aux droits de l’Homme, communiqué du 31 octobre 2017."),
                (
                    "Loi 76-15, dahir 1-18-17 ; Bulletin officiel 6652 du 1er mars 2018 en "
                    "arabe, 6662 du 5 avril 2018 en français."
                ),
                "Document des Nations Unies A/HRC/22/53/Add.2.",
            ],
        },
        "ar": {
            "title": "أكتوبر 2017: أول زيارة للجنة الفرعية لمنع التعذيب",
            "standfirst": ("من 22 إلى 28 أكتوبر 2017، زارت المغرب لجنة الأمم المتحدة الفرعية لمنع التعذيب."),
            "body": [
                [
                    "text",
                    (
                        "<p>قامت لجنة الأمم المتحدة الفرعية لمنع التعذيب بأول زيارة لها إلى "
                        "المغرب من 22 إلى 28 أكتوبر 2017. وتحدثت عنها مفوضية الأمم المتحدة "
                        "السامية لحقوق الإنسان في بلاغ صدر في 31 أكتوبر.[1] وجاءت الزيارة "
                        'بعد نحو ثلاث سنوات من <a href="page:news-opcat">انضمام المغرب إلى '
                        "البروتوكول الاختياري</a>.</p>"
                    ),
                ],
                [
                    "institutions",
                    {
                        "heading": "هيئات يتحدث عنها هذا المقال",
                        "partners": ["un-spt", "cndh"],
                    },
                ],
                [
                    "text",
                    (
                        "<p>وبعد أشهر قليلة، عيّن القانون رقم 76.15، الصادر بشأنه ظهير 22 "
                        "فبراير 2018، المجلس الوطني لحقوق الإنسان آلية وطنية للوقاية من "
                        "التعذيب.[2] وأُحدثت الآلية سنة 2019، حسب العرض الذي قدمه وزير "
                        "العدل سنة 2024.</p><p>وقبل ذلك، من 15 إلى 22 شتنبر 2012، كان مقرر "
                        "خاص للأمم المتحدة قد زار المغرب.[3] زيارة فتقرير فقانون: الوقاية "
                        "عمل يحتاج إلى صبر. وتطلب المادة 11 من <a "
                        'href="page:convention">الاتفاقية</a> من الدول أن تراجع بانتظام '
                        "قواعد الاستنطاق والاحتجاز.</p>"
                    ),
                ],
            ],
            "notes": [
                "مفوضية الأمم المتحدة السامية لحقوق الإنسان، بلاغ 31 أكتوبر 2017.",
                (
                    "القانون رقم 76.15، الظهير الشريف رقم 1.18.17؛ الجريدة الرسمية عدد 6652 "
                    "بتاريخ 1 مارس 2018 بالعربية، وعدد 6662 بتاريخ 5 أبريل 2018 بالفرنسية."
                ),
                "وثيقة الأمم المتحدة A/HRC/22/53/Add.2.",
            ],
        },
    },
]
