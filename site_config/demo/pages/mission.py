"""The demonstration's page “Notre mission”."""

PAGE = {
    "key": "mission",
    "parent": "home",
    "type": "standard",
    "kind": "mission",
    "slug": "mission",
    "sensitive": False,
    "founded": "",
    "fr": {
        "title": "Notre mission",
        "standfirst": (
            "Rendre aux personnes survivantes de la torture la santé, l’écoute et la "
            "place qui leur reviennent, où qu’elles vivent."
        ),
        "introduction": (
            "<p>Cette page dit, dans nos propres mots, la mission que l’association "
            "expose sur sa page « Mission &amp; objectifs », publiée le 19 mai 2018. "
            "Les nombres sont les siens. Ce que la source ne précise pas, nous ne "
            "l’ajoutons pas.</p>"
        ),
        "body": [
            [
                "section",
                {
                    "heading": "Un centre de réhabilitation",
                    "text": (
                        "<p>L’association présente un centre voué à la réhabilitation "
                        "des victimes de la torture. Elle dit que son travail est "
                        "reconnu par le Fonds de contributions volontaires des Nations "
                        "Unies pour les victimes de la torture, que c’est une première "
                        "au Maghreb et qu’il est « unique » au Maroc. Ces mots sont les "
                        "siens : nous n’avons pas d’autre source.</p>"
                    ),
                },
            ],
            [
                "key_figures",
                {
                    "heading": "Ce que l’association a compté",
                    "figures": ["cases-5000", "consultations-1300"],
                },
            ],
            [
                "section",
                {
                    "heading": "Qui peut venir",
                    "text": (
                        "<p>Le centre est ouvert, selon l’association, aux Marocains et "
                        "aux étrangers, aux personnes migrantes et réfugiées.</p>"
                    ),
                },
            ],
            [
                "section",
                {
                    "heading": "Des caravanes",
                    "text": (
                        "<p>Le travail ne s’arrête pas à la porte du centre : "
                        'l’association organise des <a href="page:caravans">caravanes '
                        "médicales</a>. À côté du nombre de ses consultations, elle "
                        "cite Agadir, Béni Mellal, Imilchil et Tafraout, puis les "
                        "villages de Tazmamart et de Tanougha.</p>"
                    ),
                },
            ],
            [
                "section",
                {
                    "heading": "D’autres personnes à soutenir",
                    "text": (
                        "<p>L’association dit vouloir aider d’autres groupes encore. "
                        "Nous n’en donnons pas la liste ici : une personne qui se "
                        "demande si elle peut venir a surtout besoin d’une réponse de "
                        'l’équipe elle-même. La page <a href="page:help">Aide</a> '
                        "explique comment la demander.</p>"
                    ),
                },
            ],
            [
                "partners",
                {
                    "heading": "Bénévoles et partenaires",
                    "introduction": (
                        "Selon l’association, des bénévoles, des spécialistes et des "
                        "radiologues, des hôpitaux publics et des laboratoires prennent "
                        "part à ce travail."
                    ),
                    "partners": [
                        "volunteers",
                        "specialists",
                        "radiologists",
                        "public-hospitals",
                        "medical-laboratories",
                        "un-voluntary-fund",
                    ],
                },
            ],
            [
                "section",
                {
                    "heading": "Parler en groupe",
                    "text": (
                        "<p>L’association propose des séances de thérapie de groupe, "
                        "autour de thèmes comme l’anxiété. Entendre qu’un autre a connu "
                        "la même peur aide parfois à mettre des mots sur la sienne.</p>"
                    ),
                },
            ],
            [
                "section",
                {
                    "heading": "Sensibiliser",
                    "text": (
                        "<p>Des rencontres et des témoignages font connaître <a "
                        'href="page:convention">la Convention contre la torture</a> et '
                        "les obligations du Maroc, qui l’a ratifiée le 21 juin "
                        "1993.</p>"
                    ),
                },
            ],
            [
                "demands",
                {
                    "heading": "Ce que l’association espère",
                    "introduction": (
                        "<p>Deux souhaits, pour que les soins soient proches et qu’ils "
                        "durent. Le second rejoint une recommandation de l’Instance "
                        "équité et réconciliation.</p>"
                    ),
                    "items": [
                        "Des antennes médicales de proximité",
                        "Un grand centre de réhabilitation",
                    ],
                },
            ],
            [
                "section",
                {
                    "heading": "Former",
                    "text": (
                        "<p>Des ateliers s’adressent aux personnels médicaux, "
                        "paramédicaux et administratifs. La formation des agents "
                        "publics et des soignants est aussi l’objet de l’article 10 de "
                        "la Convention.</p>"
                    ),
                },
            ],
        ],
    },
    "ar": {
        "title": "مهمتنا",
        "standfirst": (
            "أن يستعيد الناجون والناجيات من التعذيب صحتهم ومكانتهم، وأن يجدوا من ينصت إليهم أينما كانوا."
        ),
        "introduction": (
            "<p>تعرض هذه الصفحة، بعباراتنا الخاصة، المهمة التي تقدمها الجمعية في صفحتها "
            "«المهمة والأهداف» المنشورة بالفرنسية في 19 ماي 2018. والأرقام الواردة هنا "
            "أرقامها. وما لا يوضحه المصدر لا نضيفه.</p>"
        ),
        "body": [
            [
                "section",
                {
                    "heading": "مركز لإعادة التأهيل",
                    "text": (
                        "<p>تتحدث الجمعية عن مركز مخصص لإعادة تأهيل ضحايا التعذيب. "
                        "وتقول إن صندوق الأمم المتحدة للتبرعات لضحايا التعذيب يعترف "
                        "بعملها، وإن ذلك سابقة في المنطقة المغاربية، وإن عملها «فريد» "
                        "في المغرب. هذه أقوالها، وليس لدينا مصدر آخر.</p>"
                    ),
                },
            ],
            [
                "key_figures",
                {
                    "heading": "ما أحصته الجمعية",
                    "figures": ["cases-5000", "consultations-1300"],
                },
            ],
            [
                "section",
                {
                    "heading": "من يمكنه القدوم",
                    "text": (
                        "<p>المركز مفتوح، حسب الجمعية، في وجه المغاربة والأجانب، والمهاجرين واللاجئين.</p>"
                    ),
                },
            ],
            [
                "section",
                {
                    "heading": "القوافل",
                    "text": (
                        "<p>لا يتوقف العمل عند باب المركز: تنظم الجمعية <a "
                        'href="page:caravans">قوافل طبية</a>. وإلى جانب عدد فحوصاتها، '
                        "تذكر أكادير وبني ملال وإملشيل وتافراوت، ثم قريتي تازمامارت "
                        "وتانوغة.</p>"
                    ),
                },
            ],
            [
                "section",
                {
                    "heading": "أشخاص آخرون يحتاجون إلى السند",
                    "text": (
                        "<p>تقول الجمعية إنها تريد مساعدة فئات أخرى أيضاً. ولا نورد هنا "
                        "لائحتها: فمن يتساءل هل يمكنه القدوم يحتاج قبل كل شيء إلى جواب "
                        'من الفريق نفسه. وتشرح صفحة <a href="page:help">المساعدة</a> '
                        "كيف يطلبه.</p>"
                    ),
                },
            ],
            [
                "partners",
                {
                    "heading": "متطوعون وشركاء",
                    "introduction": (
                        "حسب الجمعية، يشارك في هذا العمل متطوعون واختصاصيون وأطباء "
                        "الأشعة، ومستشفيات عمومية ومختبرات."
                    ),
                    "partners": [
                        "volunteers",
                        "specialists",
                        "radiologists",
                        "public-hospitals",
                        "medical-laboratories",
                        "un-voluntary-fund",
                    ],
                },
            ],
            [
                "section",
                {
                    "heading": "الكلام وسط الجماعة",
                    "text": (
                        "<p>تقترح الجمعية حصصاً للعلاج الجماعي حول موضوعات مثل القلق. "
                        "وحين يسمع المرء أن غيره عرف الخوف نفسه، قد يجد كلمات "
                        "لخوفه.</p>"
                    ),
                },
            ],
            [
                "section",
                {
                    "heading": "التحسيس",
                    "text": (
                        '<p>تعرّف اللقاءات والشهادات <a href="page:convention">باتفاقية '
                        "مناهضة التعذيب</a> وبالتزامات المغرب الذي صادق عليها في 21 "
                        "يونيو 1993.</p>"
                    ),
                },
            ],
            [
                "demands",
                {
                    "heading": "ما تأمله الجمعية",
                    "introduction": (
                        "<p>أمنيتان، كي يكون العلاج قريباً ودائماً. وتلتقي الثانية مع "
                        "توصية لهيئة الإنصاف والمصالحة.</p>"
                    ),
                    "items": ["فروع طبية للقرب", "مركز كبير لإعادة التأهيل"],
                },
            ],
            [
                "section",
                {
                    "heading": "التكوين",
                    "text": (
                        "<p>تتوجه ورشات التكوين إلى الأطر الطبية وشبه الطبية والإدارية. "
                        "وتكوين الموظفين ومهنيي الصحة هو أيضاً موضوع المادة 10 من "
                        "الاتفاقية.</p>"
                    ),
                },
            ],
        ],
    },
}
