"""The demonstration's page “Protection des données personnelles”."""

PAGE = {
    "key": "privacy",
    "parent": "home",
    "type": "standard",
    "kind": "privacy",
    "slug": "donnees-personnelles",
    "sensitive": False,
    "founded": "",
    "fr": {
        "title": "Protection des données personnelles",
        "standfirst": "La meilleure façon de protéger une donnée est de ne pas la demander.",
        "introduction": (
            "<p>Cette page décrit ce que fait le logiciel aujourd’hui, dans cette "
            "démonstration. Une association qui l’installerait la compléterait avec son "
            "nom, son hébergeur et ses propres choix.</p>"
        ),
        "body": [
            [
                "items",
                {
                    "heading": "Quand vous lisez ce site",
                    "introduction": "",
                    "items": [
                        "Aucun cookie n’est déposé sur l’appareil des visiteurs.",
                        "Aucune mesure d’audience n’est installée.",
                        "Aucune page ne fait appel à un autre site.",
                        "Les pages se lisent sans JavaScript.",
                    ],
                },
            ],
            [
                "section",
                {
                    "heading": "Les journaux du serveur",
                    "text": (
                        "<p>Un serveur peut garder la trace des pages demandées. Ce "
                        "qu’il garde, et combien de temps, dépend de la personne qui "
                        "installe le site : l’association devra l’écrire ici.</p>"
                    ),
                },
            ],
            [
                "section",
                {
                    "heading": "Les commentaires",
                    "text": (
                        "<p>Pour commenter, il suffit d’un nom ou d’un pseudonyme et "
                        "d’un texte. Une personne de l’association lit chaque "
                        "commentaire avant qu’il ne paraisse. L’adresse e-mail, quand "
                        "elle est demandée, est facultative : elle sert à vous dire ce "
                        "qui a été décidé, ne paraît jamais, et est supprimée "
                        "ensuite.</p>"
                        "<p>Après l’envoi, un code s’affiche une seule fois. Avec lui, "
                        "sans compte, vous pouvez voir où en est votre commentaire et "
                        "le supprimer, aujourd’hui ou plus tard. Si vous avez perdu "
                        'ce code, écrivez à l’association : voyez la page <a href="page:contact">'
                        "Contact</a>. Ce qui est gardé, et combien de temps, est dit au "
                        "bas de cette page.</p>"
                    ),
                },
            ],
            [
                "section",
                {
                    "heading": "Ce qui n’entre pas ici",
                    "text": (
                        "<p>Ce site n’est pas fait pour recevoir des données sur les "
                        "personnes soignées : ni dossier, ni note clinique, ni plainte. "
                        'Les nombres des <a href="page:caravans">caravanes</a> sont des '
                        "totaux déjà publiés ; aucun ne décrit une personne.</p>"
                    ),
                },
            ],
            [
                "section",
                {
                    "heading": "Les images",
                    "text": (
                        "<p>Les images de cette démonstration sont des dessins "
                        "géométriques : personne n’y figure. Le logiciel enregistre à "
                        "nouveau les images déposées, si bien que leurs métadonnées, "
                        "ces informations cachées dans le fichier, ne sont pas "
                        "conservées.</p>"
                    ),
                },
            ],
            [
                "section",
                {
                    "heading": "Vos droits",
                    "text": (
                        "<p>La loi 09-08 et la CNDP encadrent au Maroc la protection "
                        "des données personnelles. Ce que cela demande à une "
                        "association en service, un conseil juridique doit le confirmer "
                        ": qui est responsable, à quoi servent les données, comment y "
                        "accéder, les corriger ou s’y opposer. Aucun numéro de "
                        "déclaration ou d’autorisation n’est donné ici : la place reste "
                        "vide.</p>"
                    ),
                },
            ],
        ],
    },
    "ar": {
        "title": "حماية المعطيات الشخصية",
        "standfirst": "أفضل طريقة لحماية المعطى ألا نطلبه أصلاً.",
        "introduction": (
            "<p>تصف هذه الصفحة ما يقوم به البرنامج اليوم في هذا الموقع التجريبي. وعلى "
            "الجمعية التي تعتمده أن تكملها باسمها ومستضيف موقعها واختياراتها.</p>"
        ),
        "body": [
            [
                "items",
                {
                    "heading": "حين تقرأ هذا الموقع",
                    "introduction": "",
                    "items": [
                        "لا يوضع على جهاز الزائر أي ملف لتعريف الارتباط (كوكيز).",
                        "لا توجد أي أداة لقياس عدد الزوار.",
                        "لا تستدعي أي صفحة موقعاً آخر.",
                        "تُقرأ الصفحات من دون جافاسكريبت.",
                    ],
                },
            ],
            [
                "section",
                {
                    "heading": "سجلات الخادم",
                    "text": (
                        "<p>قد يحتفظ الخادم بأثر الصفحات المطلوبة. وما يحتفظ به ومدة "
                        "ذلك رهينان بمن يقوم بتثبيت الموقع: وعلى الجمعية أن تبيّن ذلك "
                        "هنا.</p>"
                    ),
                },
            ],
            [
                "section",
                {
                    "heading": "التعليقات",
                    "text": (
                        "<p>يكفي للتعليق اسم أو اسم مستعار ونص. ويقرأ شخص من الجمعية كل "
                        "تعليق قبل ظهوره. أما عنوان البريد الإلكتروني، إن طُلب، فهو "
                        "اختياري: يُستعمل لإخبارك بما تقرر، ولا يظهر أبداً، ويُحذف بعد "
                        "ذلك.</p>"
                        "<p>بعد الإرسال يظهر رمز مرة واحدة فقط. وبه تستطيع، من دون حساب، "
                        "أن تعرف مآل تعليقك وأن تحذفه، الآن أو فيما بعد. وإذا ضاع منك "
                        'الرمز فاكتب إلى الجمعية: انظر صفحة <a href="page:contact">'
                        "الاتصال</a>. أما ما يُحتفظ به ومدة الاحتفاظ فتجدهما في أسفل هذه "
                        "الصفحة.</p>"
                    ),
                },
            ],
            [
                "section",
                {
                    "heading": "ما لا يدخل إلى هنا",
                    "text": (
                        "<p>لم يُعدّ هذا الموقع لتلقي معطيات عن الأشخاص الذين يتلقون "
                        "العلاج: لا ملف ولا ملاحظات طبية ولا شكاية. أما أرقام <a "
                        'href="page:caravans">القوافل</a> فهي مجاميع سبق نشرها، ولا يصف '
                        "أي منها شخصاً بعينه.</p>"
                    ),
                },
            ],
            [
                "section",
                {
                    "heading": "الصور",
                    "text": (
                        "<p>صور هذا الموقع التجريبي رسوم هندسية لا يظهر فيها أي شخص. "
                        "ويعيد البرنامج ترميز الصور المرفوعة، فلا تُحفظ بياناتها "
                        "الوصفية، أي المعلومات المخفية داخل الملف.</p>"
                    ),
                },
            ],
            [
                "section",
                {
                    "heading": "حقوقك",
                    "text": (
                        "<p>القانون رقم 09.08 واللجنة الوطنية لمراقبة حماية المعطيات "
                        "ذات الطابع الشخصي (CNDP) هما المرجع في المغرب لحماية المعطيات "
                        "الشخصية. وما يترتب على ذلك بالنسبة إلى جمعية يشتغل موقعها "
                        "ينبغي أن يؤكده مستشار قانوني: من المسؤول، وفيم تُستعمل "
                        "المعطيات، وكيف يُطلب الاطلاع عليها أو تصحيحها أو التعرض عليها. "
                        "ولا يرد هنا أي رقم تصريح أو ترخيص: تبقى الخانة فارغة.</p>"
                    ),
                },
            ],
        ],
    },
}
