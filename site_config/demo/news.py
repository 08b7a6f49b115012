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
            "name_ar": "إذاعة من لا صوت لهم (La Radio des Sans Voix)",
            "kind": "press",
            "date": "",
            "url": "https://www.laradiodessansvoix.org/post/solidarit%C3%A9-et-r%C3%A9silience-le-maroc-uni-face-%C3%A0-l-adversit%C3%A9",
        },
        "agreement": "",
        "institutions": [],
        "sensitive": False,
        "content_note": {"fr": "", "ar": ""},
        "citations": [],
        "fr": {
            "title": "Après le séisme, des psychologues à Taroudant et à Tahannaout",
            "standfirst": (
                "Selon La Radio des Sans Voix, l’association a mobilisé des psychologues du "
                "19 au 24 septembre 2023 auprès de personnes éprouvées par le tremblement "
                "de terre."
            ),
            "body": [
                [
                    "text",
                    (
                        "<p>Le 8 septembre 2023, un séisme frappait le Maroc. Une maison "
                        "tombée se voit ; ce que la peur laisse dans le sommeil, dans le "
                        "corps d’un enfant ou dans le silence d’un adulte se voit "
                        "moins.</p><p>Selon La Radio des Sans Voix, l’AMRVT a prévu "
                        "d’envoyer, du 19 au 24 septembre, six psychologues à Taroudant et "
                        "un autre à Tahannaout.[1] Nous n’avons trouvé aucun nombre de "
                        "personnes rencontrées, et n’en donnons donc aucun.</p>"
                    ),
                ],
                [
                    "text",
                    (
                        "<p>Le rapport avec la mission de l’association est direct. Celles "
                        "et ceux qui accompagnent des personnes survivantes de la torture "
                        "savent qu’un choc violent n’appelle pas d’abord des questions. Il "
                        "appelle un lieu sûr, une présence calme, du temps, et la liberté "
                        "de se taire.</p><p>Le soutien psychologique n’est donc pas réservé "
                        "aux victimes de la torture : les mêmes gestes servent après une "
                        'catastrophe. La page <a href="page:services">Services</a> décrit '
                        "la place qu’il tient à côté des soins du corps, et la page <a "
                        'href="page:help">Aide</a> dit comment en demander pour soi ou pour '
                        "un proche.</p>"
                    ),
                ],
            ],
            "notes": [
                (
                    "La Radio des Sans Voix, article sur la solidarité après le séisme, "
                    "dont la date de publication ne nous est pas connue. La source annonce "
                    "l’envoi des psychologues ; elle n’en fait pas le bilan."
                ),
            ],
        },
        "ar": {
            "title": "بعد الزلزال، أخصائيون نفسيون في تارودانت وتحناوت",
            "standfirst": (
                "حسب إذاعة من لا صوت لهم، عبّأت الجمعية أخصائيين نفسيين من 19 إلى 24 شتنبر "
                "2023 لفائدة أشخاص تضرروا من الزلزال."
            ),
            "body": [
                [
                    "text",
                    (
                        "<p>في 8 شتنبر 2023 ضرب زلزال المغرب. البيت المنهار تراه العين؛ أما "
                        "ما يتركه الخوف في النوم، أو في جسد طفل، أو في صمت راشد، فلا يكاد "
                        "يُرى.</p><p>حسب إذاعة من لا صوت لهم، كان مقرراً أن توفد الجمعية، "
                        "من 19 إلى 24 شتنبر، ستة أخصائيين نفسيين إلى تارودانت وأخصائياً آخر "
                        "إلى تحناوت.[1] ولم نجد أي رقم عن عدد من التقوا بهم، ولذلك لا نذكر "
                        "رقماً.</p>"
                    ),
                ],
                [
                    "text",
                    (
                        "<p>والصلة بمهمة الجمعية واضحة. فمن يواكبون الناجين من التعذيب "
                        "يعرفون أن الصدمة العنيفة لا تحتاج إلى الأسئلة أولاً، بل إلى مكان "
                        "آمن وحضور هادئ ووقت كافٍ، وإلى حرية الصمت.</p><p>ليس الدعم النفسي "
                        "إذن حكراً على ضحايا التعذيب، فالعناية ذاتها تنفع بعد الكوارث. "
                        'وتشرح صفحة <a href="page:services">الخدمات</a> مكانته إلى جانب '
                        'علاج الجسد، وتبيّن صفحة <a href="page:help">المساعدة</a> كيف يطلبه '
                        "المرء لنفسه أو لقريب له.</p>"
                    ),
                ],
            ],
            "notes": [
                (
                    "إذاعة من لا صوت لهم (La Radio des Sans Voix)، مقال عن التضامن بعد "
                    "الزلزال، لا نعرف تاريخ نشره. يعلن المصدر إيفاد الأخصائيين ولا يقدم "
                    "حصيلة."
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
            "name_fr": "Almaghreb24, sur Maghress",
            "name_ar": "المغرب 24، عبر موقع مغرس",
            "kind": "press",
            "date": "",
            "url": "https://maghress.com/almaghreb24/270079",
        },
        "agreement": "",
        "institutions": [],
        "sensitive": False,
        "content_note": {"fr": "", "ar": ""},
        "citations": [["CAT", 19]],
        "ar": {
            "title": "مشروع التقرير الخامس حول مناهضة التعذيب أمام لجنة العدل",
            "standfirst": (
                "في دجنبر 2024 عُرض على البرلمان مشروع التقرير الدوري الخامس للمغرب حول "
                "تنفيذ اتفاقية مناهضة التعذيب. هذه قراءة في مسار بدأ سنة 1994."
            ),
            "body": [
                [
                    "text",
                    (
                        "<p>قُدم في دجنبر 2024، أمام لجنة العدل بالبرلمان، مشروع التقرير "
                        "الدوري الخامس للمغرب المتعلق بتنفيذ الاتفاقية.[1] ولم نعثر على ما "
                        "يبيّن المراحل التي تلت هذا العرض، ولذلك نتوقف عنده.</p><p>تنص "
                        'المادة 19 من <a href="page:convention">الاتفاقية</a> على أن ترفع '
                        "الدول الأطراف تقارير إلى لجنة مناهضة التعذيب. وقد سبق للجنة أن "
                        "نظرت في تقارير المغرب أربع مرات:</p><ol><li>التقرير الأولي في 16 "
                        "نونبر 1994؛</li><li>التقرير الثاني ما بين 6 و11 ماي "
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
                        'href="page:news-spt">اللجنة الفرعية لمنع التعذيب</a>، وعُيّن '
                        "المجلس الوطني لحقوق الإنسان بموجب القانون آلية وطنية للوقاية من "
                        "التعذيب سنة 2018.</p><p>تهم هذه التقارير الضحايا مباشرة: فهي "
                        "مناسبة لتسأل الدولة نفسها، ويسألها غيرها، عما تحقق في البحث "
                        "والمتابعة وجبر الضرر وإعادة التأهيل.</p>"
                    ),
                ],
            ],
            "notes": [
                "المغرب 24، عبر موقع مغرس؛ وتيل كيل، 25 دجنبر 2024.",
                (
                    "الملاحظات الختامية للجنة: الوثيقة <a "
                    'href="https://undocs.org/CAT/C/MAR/CO/4">CAT/C/MAR/CO/4</a>.'
                ),
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
            "name_fr": "Nations Unies, droits de l’homme (annonce reprise par ReliefWeb)",
            "name_ar": "الأمم المتحدة، حقوق الإنسان (إعلان أعاد نشره موقع ReliefWeb)",
            "kind": "un",
            "date": "",
            "url": "https://reliefweb.int/report/world/istanbul-protocol-manual-effective-investigation-and-documentation-torture-and-other-cruel-inhuman-or-degrading-treatment-or-punishment",
        },
        "agreement": "",
        "institutions": [],
        "sensitive": False,
        "content_note": {"fr": "", "ar": ""},
        "citations": [["CAT", 10], ["CAT", 12], ["CAT", 13]],
        "fr": {
            "title": "Protocole d’Istanbul : l’édition révisée est parue le 29 juin 2022",
            "standfirst": (
                "Le manuel de référence pour enquêter sur la torture et en établir les "
                "traces a été mis à jour, plus de vingt ans après sa première version."
            ),
            "body": [
                [
                    "text",
                    (
                        "<p>Comment un médecin peut-il dire, avec méthode et sans nuire à "
                        "la personne, qu’une cicatrice, une douleur ou un sommeil brisé "
                        "sont compatibles avec ce qu’elle raconte ? C’est la question à "
                        "laquelle répond le Protocole d’Istanbul, remis aux Nations Unies "
                        "le 9 août 1999. Une édition révisée a été publiée le 29 juin "
                        "2022.[1]</p>"
                    ),
                ],
                [
                    "text",
                    (
                        "<p>Malgré son nom, ce n’est pas un traité : aucun État ne le "
                        "signe. C’est un manuel, à l’usage de celles et ceux qui examinent, "
                        "écoutent, enquêtent et jugent.</p><p>Il rejoint trois articles de "
                        '<a href="page:convention">la Convention contre la torture</a> '
                        ":</p><ul><li>l’article 10, qui veut que les agents publics et les "
                        "soignants soient formés ;</li><li>l’article 12, qui demande une "
                        "enquête rapide et impartiale ;</li><li>l’article 13, qui protège "
                        "les plaignants et les témoins.</li></ul>"
                    ),
                ],
                [
                    "text",
                    (
                        "<p>Pour une association de soins, la leçon est simple : bien noter "
                        "ce que l’on constate, avec l’accord de la personne, c’est déjà "
                        "protéger ses droits. Les ateliers de <a "
                        'href="page:services">formation des personnels de santé</a> sont le '
                        "lieu où cela s’apprend.</p>"
                    ),
                ],
            ],
            "notes": [
                (
                    "Nom complet, en traduction courante : Manuel pour enquêter "
                    "efficacement sur la torture et autres peines ou traitements cruels, "
                    "inhumains ou dégradants."
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
            "name_fr": "Association pour la prévention de la torture (APT)",
            "name_ar": "جمعية الوقاية من التعذيب (APT)",
            "kind": "association",
            "date": "2014-11-25",
            "url": "https://www.apt.ch/en/news_on_prevention/morocco-accedes-torture-prevention-treaty",
        },
        "agreement": "opcat-accession-2014",
        "institutions": [],
        "sensitive": False,
        "content_note": {"fr": "", "ar": ""},
        "citations": [["CAT", 2], ["CAT", 11], ["CAT", 16]],
        "fr": {
            "title": "Le 24 novembre 2014, le Maroc rejoignait le Protocole facultatif",
            "standfirst": (
                "Retour sur une adhésion qui a fait du Maroc le 76e État à s’engager pour "
                "la prévention de la torture par des visites."
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
                        "<p>La Convention dit ce qui est interdit et ce que les États "
                        "doivent faire. Le Protocole ajoute un moyen : aller voir. Des "
                        "regards extérieurs, ceux d’un organe des Nations Unies et ceux "
                        "d’un mécanisme propre au pays, entrent dans les lieux où des "
                        "personnes sont privées de liberté.</p><p>Deux étapes ont suivi. Du "
                        "22 au 28 octobre 2017, le Sous-Comité pour la prévention de la "
                        'torture est venu au Maroc <a href="page:news-spt">pour la première '
                        "fois</a>. En 2018, la loi a désigné le Conseil national des droits "
                        "de l’Homme comme mécanisme national de prévention.[2]</p>"
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
                "Association pour la prévention de la torture, 25 novembre 2014.",
                (
                    "Loi 76-15, dahir 1-18-17 du 22 février 2018 ; Bulletin officiel 6652 "
                    "du 1er mars 2018 en arabe, 6662 du 5 avril 2018 en français."
                ),
            ],
        },
        "ar": {
            "title": "في 24 نونبر 2014 انضم المغرب إلى البروتوكول الاختياري",
            "standfirst": (
                "عودة إلى انضمام جعل المغرب الدولة السادسة والسبعين التي تلتزم بالوقاية من "
                "التعذيب عن طريق الزيارات."
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
                        "<p>تقول الاتفاقية ما هو محظور وما يجب على الدول فعله. ويضيف "
                        "البروتوكول وسيلة لذلك هي المعاينة: هيئة أممية، ومعها آلية وطنية، "
                        "تزوران الأماكن التي يوجد فيها أشخاص محرومون من حريتهم.</p><p>وتلت "
                        "ذلك مرحلتان. فمن 22 إلى 28 أكتوبر 2017 حلّت اللجنة الفرعية لمنع "
                        'التعذيب بالمغرب <a href="page:news-spt">لأول مرة</a>. وفي سنة 2018 '
                        "عُيّن المجلس الوطني لحقوق الإنسان بموجب القانون آلية وطنية للوقاية "
                        "من التعذيب.[2]</p>"
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
                "جمعية الوقاية من التعذيب، 25 نونبر 2014.",
                (
                    "القانون رقم 76.15، الظهير الشريف رقم 1.18.17 بتاريخ 22 فبراير 2018؛ "
                    "الجريدة الرسمية عدد 6652 بتاريخ 1 مارس 2018 بالعربية، وعدد 6662 بتاريخ "
                    "5 أبريل 2018 بالفرنسية."
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
        "event_start": "2022-06-13",
        "event_end": "",
        "source": {
            "name_fr": "Dépêche d’agence, reprise par MAP Express",
            "name_ar": "قصاصة إخبارية نشرها موقع ماب إكسبريس",
            "kind": "press_agency",
            "date": "2022-06-13",
            "url": "http://www.mapexpress.ma/actualite/societe-et-regions/maroc-belgique-signature-dune-convention-specifique-portant-lappui-aux-services-securite-lutte-contre-les-violences-aux-femmes/",
        },
        "agreement": "morocco-belgium-2022",
        "institutions": [
            "ministry-interior",
            "ministry-foreign-affairs",
            "ministry-economy",
            "gendarmerie",
            "dgsn",
            "cndh",
            "didh",
            "public-prosecution",
            "enabel",
        ],
        "sensitive": True,
        "content_note": {
            "fr": ("Cet article parle des violences faites aux femmes. Il ne décrit aucun acte."),
            "ar": "يتناول هذا المقال العنف ضد النساء، ولا يصف أي فعل.",
        },
        "citations": [["CAT", 10]],
        "fr": {
            "title": (
                "Maroc et Belgique : une convention spécifique pour mieux accueillir les "
                "femmes victimes de violences"
            ),
            "standfirst": (
                "Selon une dépêche du 13 juin 2022, les deux pays ont signé à Rabat un "
                "texte d’appui au travail des services de sécurité."
            ),
            "body": [
                [
                    "text",
                    (
                        "<p>Selon une dépêche publiée le jour même, le Maroc et la Belgique "
                        "ont signé à Rabat, le lundi 13 juin 2022, une convention "
                        "spécifique sur un projet d’appui aux services de sécurité dans la "
                        "lutte contre les violences faites aux femmes.[1]</p>"
                    ),
                ],
                ["agreement", "morocco-belgium-2022"],
                [
                    "text",
                    (
                        "<p>D’après cette dépêche, le projet suit quatre objectifs "
                        "transversaux :</p><ol><li>mieux informer et sensibiliser les "
                        "femmes victimes ;</li><li>renforcer les services de sécurité, pour "
                        "réagir plus vite et mieux accueillir, écouter, soutenir et "
                        "accompagner ;</li><li>suivre la prise en charge des femmes et des "
                        "filles ;</li><li>tirer parti de l’expérience de tous les "
                        "intervenants.</li></ol>"
                    ),
                ],
                [
                    "institutions",
                    {
                        "heading": "Institutions présentes, selon la dépêche",
                        "partners": [
                            "ministry-interior",
                            "ministry-foreign-affairs",
                            "ministry-economy",
                            "gendarmerie",
                            "dgsn",
                            "cndh",
                            "didh",
                            "public-prosecution",
                            "enabel",
                        ],
                    },
                ],
                [
                    "text",
                    (
                        "<p>Nous retenons une idée que partagent toutes les équipes de "
                        "soins : la première personne qui écoute compte. Un accueil froid "
                        "peut fermer une bouche pour des années ; un accueil juste ouvre la "
                        "voie aux soins et, si la femme le décide, à une plainte. Si cette "
                        'lecture vous touche de près, la page <a href="page:help">Aide</a> '
                        "dit par où commencer.</p>"
                    ),
                ],
            ],
            "notes": [
                (
                    "La dépêche ne dit pas ce que le projet est devenu ensuite ; nous "
                    "n’avons pas cherché à le déduire."
                ),
            ],
        },
        "ar": {
            "title": "المغرب وبلجيكا: اتفاقية خاصة من أجل استقبال أفضل للنساء ضحايا العنف",
            "standfirst": (
                "حسب قصاصة إخبارية مؤرخة في 13 يونيو 2022، وقّع البلدان بالرباط نصاً يدعم عمل المصالح الأمنية."
            ),
            "body": [
                [
                    "text",
                    (
                        "<p>وقّع المغرب وبلجيكا بالرباط، يوم الاثنين 13 يونيو 2022، اتفاقية "
                        "خاصة حول مشروع لدعم المصالح الأمنية في مكافحة العنف ضد النساء، حسب "
                        "ما أوردته قصاصة إخبارية نُشرت في اليوم نفسه.[1]</p>"
                    ),
                ],
                ["agreement", "morocco-belgium-2022"],
                [
                    "text",
                    (
                        "<p>وتفيد القصاصة بأن للمشروع أربعة أهداف متقاطعة:</p><ol><li>إعلام "
                        "النساء الضحايا وتحسيسهن على نحو أفضل؛</li><li>تقوية قدرات المصالح "
                        "الأمنية لتتدخل بسرعة أكبر وتحسن الاستقبال والاستماع والمساندة "
                        "والمواكبة؛</li><li>تتبع التكفل بالنساء والفتيات؛</li><li>الاستفادة "
                        "من تجربة جميع المتدخلين.</li></ol>"
                    ),
                ],
                [
                    "institutions",
                    {
                        "heading": "المؤسسات الحاضرة، حسب القصاصة",
                        "partners": [
                            "ministry-interior",
                            "ministry-foreign-affairs",
                            "ministry-economy",
                            "gendarmerie",
                            "dgsn",
                            "cndh",
                            "didh",
                            "public-prosecution",
                            "enabel",
                        ],
                    },
                ],
                [
                    "text",
                    (
                        "<p>نحتفظ هنا بفكرة تعرفها كل فرق العلاج: أول من يستمع يترك أثراً. "
                        "فالاستقبال البارد قد يُسكت الضحية سنوات، والاستقبال اللائق يفتح "
                        "الطريق إلى العلاج، ثم إلى الشكاية إن قررت المرأة ذلك. وإن مسّك هذا "
                        'الموضوع عن قرب، فصفحة <a href="page:help">المساعدة</a> تقول من أين '
                        "تبدأ.</p>"
                    ),
                ],
            ],
            "notes": ["لا تقول القصاصة ما آل إليه المشروع بعد ذلك، ولم نحاول استنتاجه."],
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
            "name_fr": "Haut-Commissariat des Nations Unies aux droits de l’homme",
            "name_ar": "مفوضية الأمم المتحدة السامية لحقوق الإنسان",
            "kind": "un",
            "date": "2017-10-31",
            "url": "https://www.ohchr.org/en/press-releases/2017/10/un-torture-prevention-body-concludes-first-visit-morocco",
        },
        "agreement": "",
        "institutions": [],
        "sensitive": False,
        "content_note": {"fr": "", "ar": ""},
        "citations": [["CAT", 2], ["CAT", 11]],
        "fr": {
            "title": ("Octobre 2017 : première visite du Sous-Comité pour la prévention de la torture"),
            "standfirst": (
                "Du 22 au 28 octobre 2017, l’organe des Nations Unies chargé de la "
                "prévention s’est rendu au Maroc."
            ),
            "body": [
                [
                    "text",
                    (
                        "<p>Le Sous-Comité des Nations Unies pour la prévention de la "
                        "torture a effectué sa première visite au Maroc du 22 au 28 octobre "
                        "2017. Le Haut-Commissariat aux droits de l’homme l’a annoncé dans "
                        "un communiqué du 31 octobre.[1] La visite venait près de trois ans "
                        'après <a href="page:news-opcat">l’adhésion du Maroc au Protocole '
                        "facultatif</a>.</p>"
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
                        "<p>Quelques mois plus tard, la loi 76-15, promulguée par le dahir "
                        "du 22 février 2018, a donné au pays un mécanisme national de "
                        "prévention : le Conseil national des droits de l’Homme.[2] Désigné "
                        "par la loi en 2018, ce mécanisme a été mis en place en 2019, selon "
                        "la présentation faite par le ministre de la Justice en "
                        "2024.</p><p>Avant cela, du 15 au 22 septembre 2012, le Rapporteur "
                        "spécial des Nations Unies sur la torture s’était déjà rendu au "
                        "Maroc. Visiter, écouter, écrire, revenir : la prévention est un "
                        'travail patient. L’article 11 de <a href="page:convention">la '
                        "Convention</a> le demande aussi aux États, qui doivent revoir "
                        "régulièrement leurs règles de détention et d’interrogatoire.</p>"
                    ),
                ],
            ],
            "notes": [
                (
                    "Haut-Commissariat des Nations Unies aux droits de l’homme, communiqué "
                    "du 31 octobre 2017, en anglais."
                ),
                ("Bulletin officiel 6652 du 1er mars 2018 en arabe, 6662 du 5 avril 2018 en français."),
            ],
        },
        "ar": {
            "title": "أكتوبر 2017: أول زيارة للجنة الفرعية لمنع التعذيب",
            "standfirst": (
                "من 22 إلى 28 أكتوبر 2017، زارت المغرب الهيئة الأممية المكلفة بالوقاية من التعذيب."
            ),
            "body": [
                [
                    "text",
                    (
                        "<p>قامت لجنة الأمم المتحدة الفرعية لمنع التعذيب بأول زيارة لها إلى "
                        "المغرب من 22 إلى 28 أكتوبر 2017. وأعلنت ذلك مفوضية الأمم المتحدة "
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
                        "<p>وبعد أشهر قليلة، منح القانون رقم 76.15، الصادر بتنفيذه ظهير 22 "
                        "فبراير 2018، للبلاد آلية وطنية للوقاية من التعذيب هي المجلس الوطني "
                        "لحقوق الإنسان.[2] وهذه الآلية التي عيّنها القانون سنة 2018 أُحدثت "
                        "سنة 2019، حسب العرض الذي قدمه وزير العدل سنة 2024.</p><p>وقبل ذلك، "
                        "من 15 إلى 22 شتنبر 2012، كان المقرر الأممي الخاص المعني بالتعذيب "
                        "قد زار المغرب. زيارة فإنصات فكتابة ثم عودة: الوقاية عمل يحتاج إلى "
                        'صبر. وتطلب المادة 11 من <a href="page:convention">الاتفاقية</a> من '
                        "الدول أيضاً أن تراجع بانتظام قواعد الاستنطاق والاحتجاز.</p>"
                    ),
                ],
            ],
            "notes": [
                ("مفوضية الأمم المتحدة السامية لحقوق الإنسان، بلاغ 31 أكتوبر 2017، بالإنجليزية."),
                (
                    "الجريدة الرسمية عدد 6652 بتاريخ 1 مارس 2018 بالعربية، وعدد 6662 بتاريخ "
                    "5 أبريل 2018 بالفرنسية."
                ),
            ],
        },
    },
]
