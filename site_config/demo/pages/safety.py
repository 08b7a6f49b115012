"""The demonstration's page “Rester en sécurité en ligne”."""

PAGE = {
    "key": "safety",
    "parent": "home",
    "type": "standard",
    "kind": "safety",
    "slug": "securite-en-ligne",
    "sensitive": False,
    "quick_exit": "on",
    "founded": "",
    "fr": {
        "title": "Rester en sécurité en ligne",
        "standfirst": (
            "Lire ce site laisse des traces sur votre appareil, et parfois ailleurs. Voici lesquelles, et"
            " comment en laisser moins."
        ),
        "introduction": (
            "<p>Ces conseils valent pour tout site, si quelqu’un surveille votre téléphone ou votre "
            "ordinateur. Faites seulement ce qui ne vous met pas en danger : vous connaissez votre situation "
            "mieux que nous.</p>"
        ),
        "body": [
            [
                "section",
                {
                    "heading": "Quitter vite une page",
                    "text": (
                        "<p>Ici et sur les pages sensibles, le bouton « Quitter vite » reste en haut de "
                        "l’écran. Il vide la page et ouvre à sa place un site ordinaire. Au clavier, appuyez "
                        "trois fois de suite sur la touche Maj.</p>"
                        "<p>Ce bouton n’efface rien : l’historique de navigation garde l’adresse des pages "
                        "lues. Le bouton « Retour » du navigateur ne ramène pas à la page que vous quittez "
                        "ainsi, mais il peut ramener à celles que vous avez lues avant elle. Si vous en avez "
                        "le temps, fermez aussi l’onglet.</p>"
                        "<p>Dans un navigateur où JavaScript est désactivé, le bouton n’est qu’un lien : la "
                        "touche Maj n’y fait rien, et « Retour » ramène à la page.</p>"
                    ),
                },
            ],
            [
                "items",
                {
                    "heading": "Avant de lire",
                    "introduction": "",
                    "items": [
                        (
                            "Utilisez si possible un appareil que personne ne surveille : celui d’une "
                            "personne de confiance, ou d’une bibliothèque."
                        ),
                        (
                            "Ouvrez une fenêtre de navigation privée. Sur un téléphone, elle est dans le menu "
                            "du navigateur. Sur un ordinateur, appuyez ensemble sur Ctrl, Maj et N (Chrome, "
                            "Edge) ou sur Ctrl, Maj et P (Firefox)."
                        ),
                        (
                            "Une fois fermée, cette fenêtre n’a pas laissé d’historique sur l’appareil. Mais "
                            "elle ne cache rien à la personne qui regarde l’écran, à celle qui fournit la "
                            "connexion, ni à un logiciel espion ; et les fichiers téléchargés restent."
                        ),
                    ],
                },
            ],
            [
                "items",
                {
                    "heading": "Qui peut voir ce que vous lisez",
                    "introduction": "",
                    "items": [
                        (
                            "La personne qui prend votre téléphone ou votre ordinateur : l’historique, les "
                            "onglets ouverts, les suggestions de la barre d’adresse. Si vous partagez un "
                            "compte avec elle, l’historique peut apparaître aussi sur son appareil."
                        ),
                        (
                            "La personne ou l’entreprise qui fournit la connexion, à la maison, au café ou "
                            "par le réseau mobile : le nom du site et l’heure. Tant que l’adresse commence "
                            "par https, elle ne voit pas quelle page vous lisez."
                        ),
                        (
                            "Votre employeur, sur l’ordinateur, le téléphone ou le réseau du travail : "
                            "peut-être tout. N’y ouvrez pas ce site si cela peut vous nuire."
                        ),
                        (
                            "Au cybercafé, l’ordinateur peut enregistrer l’écran et ce que vous tapez. "
                            "Choisissez une place où personne ne voit votre écran, n’entrez aucun mot de "
                            "passe, et fermez le navigateur avant de partir."
                        ),
                    ],
                },
            ],
            [
                "items",
                {
                    "heading": "Effacer une page de l’historique",
                    "introduction": (
                        "<p>Effacez seulement ce qui vous inquiète : un historique soudain vide peut éveiller "
                        "les soupçons. Les mots des menus changent un peu d’un appareil à l’autre.</p>"
                    ),
                    "items": [
                        (
                            "Sur un téléphone Android, dans Chrome : ouvrez le menu à trois points, puis "
                            "« Historique », et touchez la croix à côté de la page."
                        ),
                        (
                            "Sur un iPhone, dans Safari : ouvrez les signets (le livre), puis l’historique, "
                            "faites glisser la page vers la gauche et touchez « Supprimer »."
                        ),
                        (
                            "Sur un ordinateur : appuyez ensemble sur Ctrl et H (sur un Mac, ouvrez le menu "
                            "« Historique »), puis supprimez la page par son menu ou par un clic droit."
                        ),
                        (
                            "Regardez aussi les téléchargements, les captures d’écran et les conversations où "
                            "un lien a été envoyé."
                        ),
                    ],
                },
            ],
            [
                "section",
                {
                    "heading": "Ce que fait ce site",
                    "text": (
                        "<p>Ce site ne dépose aucun cookie chez ses lecteurs, ne mesure pas leurs visites et "
                        "ne charge rien d’un autre site. Ses pages sensibles demandent au navigateur de ne pas "
                        "en garder de copie, et montrent un titre neutre dans l’onglet et dans l’historique. "
                        "Leur adresse, elle, y reste : nous ne pouvons pas l’effacer pour vous.</p>"
                    ),
                },
            ],
            [
                "section",
                {
                    "heading": "Partager avec prudence",
                    "text": (
                        "<p>Un lien envoyé par messagerie reste dans la conversation, chez vous et chez "
                        "l’autre. Ne transmettez ni photographie ni récit qui permette de reconnaître "
                        "quelqu’un : un vêtement, une voix, une rue suffisent parfois.</p>"
                    ),
                },
            ],
            [
                "section",
                {
                    "heading": "Si vous craignez une surveillance",
                    "text": (
                        "<p>Si quelqu’un sait des choses que vous n’avez dites à personne, votre téléphone en "
                        "est peut-être la cause. Parlez-en à une personne de confiance qui s’y connaît, "
                        "et changez vos mots de passe depuis un autre appareil. Supprimer d’un coup un "
                        "logiciel espion peut alerter la personne qui l’a mis : décidez-en à plusieurs. Pour "
                        'être accompagné, voyez la page <a href="page:help">Besoin d’aide ?</a></p>'
                    ),
                },
            ],
        ],
    },
    "ar": {
        "title": "السلامة على الإنترنت",
        "standfirst": "تترك قراءة هذا الموقع آثاراً على جهازك، وأحياناً في أماكن أخرى. إليك ما هي، وكيف تقلل منها.",
        "introduction": (
            "<p>تصلح هذه النصائح لكل المواقع، إذا كان أحد يراقب هاتفك أو حاسوبك. لا تفعل إلا ما لا يعرّضك "
            "للخطر: فأنت أدرى منا بوضعك.</p>"
        ),
        "body": [
            [
                "section",
                {
                    "heading": "مغادرة الصفحة بسرعة",
                    "text": (
                        "<p>في هذه الصفحة وفي الصفحات الحساسة، يبقى زر «خروج سريع» في أعلى الشاشة. وهو يُفرغ "
                        "الصفحة ويفتح مكانها موقعاً عادياً. وعلى لوحة المفاتيح، اضغط على زر Shift ثلاث مرات "
                        "متتالية.</p>"
                        "<p>لا يمحو هذا الزر شيئاً: فسجل التصفح يحتفظ بعناوين الصفحات التي قرأتها. وزر الرجوع في "
                        "المتصفح لا يعيدك إلى الصفحة التي غادرتها بهذه الطريقة، لكنه قد يعيدك إلى ما قرأته قبلها. "
                        "فإن اتسع لك الوقت، أغلق علامة التبويب أيضاً.</p>"
                        "<p>أما في متصفح عُطّل فيه جافاسكريبت، فالزر مجرد رابط: لا أثر فيه لزر Shift، والرجوع يعيدك "
                        "إلى الصفحة.</p>"
                    ),
                },
            ],
            [
                "items",
                {
                    "heading": "قبل القراءة",
                    "introduction": "",
                    "items": [
                        "استعمل إن أمكن جهازاً لا يراقبه أحد: جهاز شخص تثق به، أو جهاز مكتبة عمومية.",
                        (
                            "افتح نافذة تصفح خاص. تجدها في الهاتف ضمن قائمة المتصفح. وفي الحاسوب، اضغط معاً على "
                            "Ctrl وShift وN (في Chrome وEdge) أو على Ctrl وShift وP (في Firefox)."
                        ),
                        (
                            "بعد إغلاق هذه النافذة لا يبقى منها سجل على الجهاز. لكنها لا تخفي شيئاً عمن ينظر إلى "
                            "الشاشة، ولا عمن يوفر الاتصال، ولا عن برامج التجسس؛ كما أن الملفات التي حمّلتها تبقى."
                        ),
                    ],
                },
            ],
            [
                "items",
                {
                    "heading": "من يمكنه أن يرى ما تقرأ",
                    "introduction": "",
                    "items": [
                        (
                            "من يمسك هاتفك أو حاسوبك: يرى السجل وعلامات التبويب المفتوحة واقتراحات شريط العناوين. "
                            "وإذا كنت تتقاسم معه حساباً، فقد يظهر السجل على جهازه أيضاً."
                        ),
                        (
                            "من يوفر لك الاتصال، في البيت أو في المقهى أو عبر شبكة الهاتف: يرى اسم الموقع وساعة "
                            "الزيارة. وما دام العنوان يبدأ بـ https، فإنه لا يرى أي صفحة تقرأ."
                        ),
                        (
                            "مشغّلك، على حاسوب العمل أو هاتفه أو شبكته: قد يرى كل شيء. لا تفتح هذا الموقع هناك إن "
                            "كان في ذلك ضرر عليك."
                        ),
                        (
                            "في مقهى الإنترنت، قد يسجل الحاسوب ما على الشاشة وما تكتبه. اختر مكاناً لا يرى فيه أحد "
                            "شاشتك، ولا تُدخل أي كلمة سر، وأغلق المتصفح قبل أن تغادر."
                        ),
                    ],
                },
            ],
            [
                "items",
                {
                    "heading": "حذف صفحة من سجل التصفح",
                    "introduction": (
                        "<p>لا تحذف إلا ما يقلقك: فالسجل الذي يصير فارغاً فجأة قد يثير الشكوك. وقد تختلف كلمات "
                        "القوائم قليلاً من جهاز إلى آخر.</p>"
                    ),
                    "items": [
                        (
                            "في هاتف Android وفي متصفح Chrome: افتح القائمة ذات النقط الثلاث، ثم «السجل»، والمس "
                            "علامة الحذف بجانب الصفحة."
                        ),
                        (
                            "في iPhone وفي متصفح Safari: افتح الإشارات المرجعية (رمز الكتاب)، ثم السجل، واسحب الصفحة "
                            "جانباً والمس «حذف»."
                        ),
                        (
                            "في الحاسوب: اضغط معاً على Ctrl وH (وفي Mac افتح قائمة السجل)، ثم احذف الصفحة من قائمتها "
                            "أو بالزر الأيمن للفأرة."
                        ),
                        "راجع أيضاً الملفات المحمّلة ولقطات الشاشة والمحادثات التي أُرسل فيها رابط.",
                    ],
                },
            ],
            [
                "section",
                {
                    "heading": "ما يقوم به هذا الموقع",
                    "text": (
                        "<p>لا يضع هذا الموقع أي ملف لتعريف الارتباط (كوكيز) على أجهزة قرائه، ولا يقيس زياراتهم، ولا "
                        "يجلب شيئاً من موقع آخر. وتطلب صفحاته الحساسة من المتصفح ألا يحتفظ بنسخة منها، وتُظهر عنواناً "
                        "محايداً في علامة التبويب وفي السجل. أما رابطها فيبقى فيه: لا نستطيع محوه نيابة عنك.</p>"
                    ),
                },
            ],
            [
                "section",
                {
                    "heading": "المشاركة بحذر",
                    "text": (
                        "<p>الرابط الذي ترسله عبر تطبيقات المراسلة يبقى في المحادثة، عندك وعند الطرف الآخر. ولا ترسل "
                        "صورة ولا حكاية تمكّن من التعرف على شخص: فقد يكفي لذلك لباس أو صوت أو شارع.</p>"
                    ),
                },
            ],
            [
                "section",
                {
                    "heading": "إن ظننت أنك مراقَب",
                    "text": (
                        "<p>إذا كان أحد يعرف أموراً لم تخبر بها أحداً، فقد يكون هاتفك هو السبب. تحدث في ذلك مع شخص "
                        "تثق به وله دراية بالموضوع، وغيّر كلمات السر من جهاز آخر. وقد ينبّه حذف برنامج التجسس دفعة "
                        "واحدة من وضعه: فلا تقرر ذلك وحدك. وإن أردت من يرافقك، فانظر صفحة "
                        '<a href="page:help">هل تحتاج إلى مساعدة؟</a></p>'
                    ),
                },
            ],
        ],
    },
}
