"""The demonstration's page “Besoin d’aide ?”."""

PAGE = {
    "key": "help",
    "parent": "home",
    "type": "standard",
    "kind": "help",
    "slug": "aide",
    "sensitive": False,
    "quick_exit": "on",
    "founded": "",
    "fr": {
        "title": "Besoin d’aide ?",
        "standfirst": ("Rien ne vous oblige à tout dire, ni à décider aujourd’hui. Voici par où commencer."),
        "introduction": (
            "<p>Cette page s’adresse aux personnes qui ont subi la torture ou des "
            "mauvais traitements, et à leurs proches. Elle ne publie aucun numéro de "
            "téléphone : une démonstration ne doit pas en publier un que personne n’a "
            "vérifié.</p>"
        ),
        "body": [
            [
                "section",
                {
                    "heading": "Si vous êtes en danger maintenant",
                    "text": (
                        "<p>Éloignez-vous d’abord, si c’est possible, et rejoignez un "
                        "lieu où il y a du monde ou quelqu’un de confiance. Appelez les "
                        "secours de l’endroit où vous êtes. Ce site n’est pas un "
                        "service d’urgence : personne n’y lit de message en "
                        "permanence.</p>"
                    ),
                },
            ],
            [
                "items",
                {
                    "heading": "Avant d’écrire ou d’appeler",
                    "introduction": "<p>Quelques précautions simples.</p>",
                    "items": [
                        "Choisissez un appareil que personne d’autre ne consulte.",
                        (
                            "Dans un premier message, ne donnez ni nom, ni adresse, ni "
                            "récit détaillé : dites seulement que vous souhaitez un "
                            "rendez-vous."
                        ),
                        ("Demandez comment vos informations seront gardées, et par qui elles seront lues."),
                        "Si vous aidez quelqu’un, demandez-lui d’abord son accord.",
                    ],
                },
            ],
            [
                "section",
                {
                    "heading": "Le premier rendez-vous",
                    "text": (
                        "<p>Vous pouvez demander à venir avec une personne de "
                        "confiance, à parler dans votre langue, à rencontrer plutôt une "
                        "femme ou plutôt un homme. Vous pouvez vous arrêter, revenir "
                        "une autre fois, ou ne pas répondre. Aucun soin ne devrait "
                        "dépendre de ce que vous acceptez de raconter.</p>"
                    ),
                },
            ],
            [
                "section",
                {
                    "heading": "Vos droits",
                    "text": (
                        '<p><a href="page:convention">La Convention contre la '
                        "torture</a> reconnaît le droit de porter plainte et d’être "
                        "protégé quand on le fait (article 13), et parle de réparation "
                        "et de réadaptation (article 14). La Constitution marocaine de "
                        "2011 interdit la torture et les mauvais traitements, à son "
                        "article 22. Se soigner et porter plainte sont deux démarches "
                        "différentes : l’une n’oblige pas à l’autre.</p>"
                    ),
                },
            ],
            [
                "section",
                {
                    "heading": "Protéger votre lecture",
                    "text": (
                        "<p>Si quelqu’un peut voir votre téléphone, lisez <a "
                        'href="page:safety">Rester en sécurité en ligne</a>. Pour une '
                        "question générale, voyez la page <a "
                        'href="page:contact">Contact</a>.</p>'
                    ),
                },
            ],
        ],
    },
    "ar": {
        "title": "هل تحتاج إلى مساعدة؟",
        "standfirst": "لست ملزماً بأن تقول كل شيء، ولا بأن تقرر اليوم. من هنا يمكنك أن تبدأ.",
        "introduction": (
            "<p>تتوجه هذه الصفحة إلى من تعرضوا للتعذيب أو لسوء المعاملة، وإلى أقاربهم. "
            "وهي لا تنشر أي رقم هاتف، إذ لا يجوز لموقع تجريبي أن يعطي رقماً لم يتحقق "
            "منه أحد.</p>"
        ),
        "body": [
            [
                "section",
                {
                    "heading": "إن كنت في خطر الآن",
                    "text": (
                        "<p>ابتعد أولاً إن أمكن، وتوجه إلى مكان فيه ناس أو إلى شخص تثق "
                        "به. واتصل بمصالح الإغاثة في المكان الذي توجد فيه. هذا الموقع "
                        "ليس مصلحة مستعجلات، ولا أحد يقرأ فيه الرسائل على مدار "
                        "الساعة.</p>"
                    ),
                },
            ],
            [
                "items",
                {
                    "heading": "قبل أن تكتب أو تتصل",
                    "introduction": "<p>احتياطات بسيطة.</p>",
                    "items": [
                        "اختر جهازاً لا يطلع عليه غيرك.",
                        (
                            "لا تذكر في رسالتك الأولى اسماً ولا عنواناً ولا تفاصيل ما "
                            "جرى: يكفي أن تقول إنك ترغب في موعد."
                        ),
                        "اسأل كيف ستُحفظ معطياتك، ومن سيطلع عليها.",
                        "إن كنت تساعد شخصاً آخر، فاطلب موافقته أولاً.",
                    ],
                },
            ],
            [
                "section",
                {
                    "heading": "الموعد الأول",
                    "text": (
                        "<p>لك أن تطلب الحضور مع شخص تثق به، وأن تتحدث بلغتك، وأن تفضل "
                        "لقاء امرأة أو رجل. ولك أن تتوقف، أو تعود مرة أخرى، أو لا تجيب. "
                        "ولا ينبغي أن يكون أي علاج مشروطاً بما تقبل أن تحكيه.</p>"
                    ),
                },
            ],
            [
                "section",
                {
                    "heading": "حقوقك",
                    "text": (
                        '<p>تعترف <a href="page:convention">اتفاقية مناهضة التعذيب</a> '
                        "بالحق في الشكاية وفي الحماية عند تقديمها (المادة 13)، وتتحدث "
                        "عن جبر الضرر وإعادة التأهيل (المادة 14). ويحظر دستور 2011 "
                        "التعذيب وسوء المعاملة في فصله 22. والعلاج والشكاية مساران "
                        "مختلفان: لا يُلزمك أحدهما بالآخر.</p>"
                    ),
                },
            ],
            [
                "section",
                {
                    "heading": "احم تصفحك",
                    "text": (
                        "<p>إذا كان بإمكان غيرك أن يرى هاتفك، فاقرأ <a "
                        'href="page:safety">السلامة على الإنترنت</a>. وإن كان لديك سؤال '
                        'عام، فانظر صفحة <a href="page:contact">الاتصال</a>.</p>'
                    ),
                },
            ],
        ],
    },
}
